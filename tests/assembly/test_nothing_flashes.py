"""No part of a page is shown before it has a parent: it would be a window and take the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from tests.assembly.test_every_line_typed import PLACES, start
from tests.assembly.window_kit import Program, click

__all__ = ["start"]
PLAIN = (Qt.WindowType.Window, Qt.WindowType.Widget)


class Flashes(QObject):
    """Names of plain widgets that were shown as windows."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched.windowType() in PLAIN
            and not isinstance(watched, (QDialog, QMainWindow))
        ):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()!r}")
        return False


@pytest.fixture
def flashes() -> Iterator[Flashes]:
    watch, application = Flashes(), QCoreApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    yield watch
    application.removeEventFilter(watch)


@pytest.mark.sample(1)
@pytest.mark.parametrize("place", PLACES)
def test_no_part_of_a_page_flashes_up(
    start: Callable[[], Any], flashes: Flashes, place: str
) -> None:
    PLACES[place](start())
    QApplication.processEvents()
    assert flashes.seen == []


@pytest.mark.slow
def test_no_part_of_a_step_or_a_guide_flashes_up(
    qtbot: Any, program: Program, flashes: Flashes
) -> None:
    program.parts.drafts.stop_asking()
    for code in ("LI4", "ST36", "GB20", "EX-HN3", "KI1"):
        program.to.open_point(code)
        QApplication.processEvents()
    program.window.show_screen("routines")
    page: Any = program.window.screen_widget("routines")
    click(qtbot, page.list.new)
    for word in ("LI4", "PC6", "EX-HN3", "neck"):
        qtbot.keyClicks(page.editor.look_for, word)
        qtbot.keyClick(page.editor.look_for, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert len(page.editor.cards) >= 3
    assert flashes.seen == []
