"""Whoever uses the keys sees where they are, on every screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

from acucoach.ui.focus_ring import FocusRing
from tests.assembly.test_where_keys_lead import LONGEST_WAY, STATES, held, told
from tests.assembly.window_kit import Program, bring_to_front
from tests.conftest import FakeClock
from tests.layout.scenes import program_at
from tests.settle import settle

TYPED_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
"""They have a line, for the pointer too: there the next key goes."""
ROOM = 8
"""Pixels around a control in which its ring lies."""


def around(widget: QWidget) -> QImage:
    """What is seen of a control and close about it."""
    settle()
    window = widget.window()
    box = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-ROOM, -ROOM, ROOM, ROOM)
    return window.grab(box & window.rect()).toImage()


def unseen(qtbot: Any, window: QWidget) -> list[str]:
    """What Tab comes to and nothing shows it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    ring = FocusRing.of(application)
    assert ring is not None
    met: list[QWidget] = []
    found: list[str] = []
    bring_to_front(qtbot, window)
    while len(met) < LONGEST_WAY:
        qtbot.keyClick(held(), Qt.Key.Key_Tab)
        now = held()
        if now in met:
            return found
        met.append(now)
        if isinstance(now, TYPED_IN):
            continue
        by_keys = around(now)
        ring.use_keys(False)  # as the pointer does
        by_pointer = around(now)
        ring.use_keys(True)
        if by_keys != by_pointer:
            continue
        now.clearFocus()  # what shows it in a way of its own
        without = around(now)
        now.setFocus(Qt.FocusReason.TabFocusReason)
        if by_keys == without:
            found.append(told(now))
    raise AssertionError("no end")


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    "screen", ["body", "routines", "diary", "history", "review", "learn", "preferences"]
)
def test_on_any_screen(qtbot: Any, program: Program, screen: str) -> None:
    program.window.show_screen(screen)
    settle()
    assert unseen(qtbot, program.window) == []


def test_on_the_guide_that_a_key_has_opened(qtbot: Any, program: Program) -> None:
    bring_to_front(qtbot, program.window)
    body: Any = program.window.screen_widget("body")
    body.header.search.setFocus()
    qtbot.keyClicks(body.header.search, "LI4")
    qtbot.keyClick(body.header.search, Qt.Key.Key_Return)
    assert held() is body.guide._text
    by_keys = around(held())
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    ring = FocusRing.of(application)
    assert ring is not None
    ring.use_keys(False)
    assert around(held()) != by_keys


@pytest.mark.slow
@pytest.mark.parametrize("screen", ["body", "diary", "history", "review"])
@pytest.mark.parametrize("theme", ["dark", "high_contrast"])
def test_on_screens_with_records(
    qtbot: Any, tmp_path: Path, clock: FakeClock, screen: str, theme: str
) -> None:
    program = program_at(qtbot, tmp_path, clock, 100, theme, "en")
    program.window.show_screen(screen)
    settle()
    assert unseen(qtbot, program.window) == []
    program.close()


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES)
def test_in_a_session(qtbot: Any, program: Program, state: str) -> None:
    bring_to_front(qtbot, program.window)
    STATES[state](program)
    assert unseen(qtbot, program.window) == []


@pytest.mark.slow
def test_on_the_map_close_up(qtbot: Any, program: Program) -> None:
    body: Any = program.window.screen_widget("body")
    body.plates.zoom_by(3.0)
    qtbot.waitUntil(lambda: body.plates.view.zoom == 3)
    assert unseen(qtbot, program.window) == []
