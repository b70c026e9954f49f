"""The steps of a guide: all at once in a high window, one at a time in a lower one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.ui.guide.figure_view import FigureDialog, FigureThumb
from tests.assembly.window_kit import Program, in_dialogs
from tests.settle import settle


def told(guide: Any) -> list[str]:
    """The steps whose words are in view."""
    return [one.text() for one in guide._steps.words if one.isVisible()]


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_in_a_lower_window_the_steps_are_told_one_at_a_time(program: Program) -> None:
    window = program.window
    window.resize(1280, 800)
    program.to.open_point("LI4")
    settle()
    guide = window.screen_widget("body").guide  # type: ignore[attr-defined]
    steps = [step.text for step in program.parts.library.guide("LI4").steps]
    assert told(guide) == [steps[0]]
    thumbs: list[FigureThumb] = guide._steps.thumbs
    assert [one.accessibleName() for one in thumbs[:2]] == [
        "Figure of step 1. Enlarge", "Show step 2",
    ]  # fmt: skip
    press(thumbs[2])
    assert told(guide) == [steps[2]]
    press(guide._steps.next)
    assert told(guide) == [steps[3]]
    press(guide._steps.next)  # from the last to the first
    assert told(guide) == [steps[0]]
    thumbs[1].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(thumbs[1], Qt.Key.Key_Return)
    assert told(guide) == [steps[1]]
    assert steps[1] in thumbs[1].accessibleDescription()
    enlarged: list[str] = []

    def look(dialog: Any) -> None:
        enlarged.append(type(dialog).__name__)
        dialog.reject()

    in_dialogs(look)
    QTest.keyClick(thumbs[1], Qt.Key.Key_Return)  # the one that is told is enlarged
    program.qtbot.waitUntil(lambda: bool(enlarged) or bool(window.findChildren(FigureDialog)))
    assert enlarged or window.findChildren(FigureDialog)


@pytest.mark.slow
def test_a_higher_window_tells_all_steps_at_once_and_a_lower_one_a_step_again(
    program: Program,
) -> None:
    window = program.window
    window.resize(1920, 1080)
    program.to.open_point("ST36")
    settle()
    guide = window.screen_widget("body").guide  # type: ignore[attr-defined]
    assert len(told(guide)) == 4
    assert guide._steps.next.isHidden()
    window.resize(1280, 800)
    program.qtbot.waitUntil(lambda: len(told(guide)) == 1)
    window.resize(1920, 1080)
    program.qtbot.waitUntil(lambda: len(told(guide)) == 4)


@pytest.mark.slow
def test_the_verdict_says_when_the_answers_behind_it_were_given(program: Program) -> None:
    window = program.window
    window.resize(1280, 800)
    program.healthy()
    program.to.open_point("ST36")
    settle()
    guide = window.screen_widget("body").guide  # type: ignore[attr-defined]
    assert "From your answers at" in guide._verdict.accessibleDescription()
