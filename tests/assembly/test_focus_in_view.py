"""Where the keys go can be seen, also after a page gave the focus away and grew."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.assembly.window_kit import Program, button, click


def test_the_days_that_chance_drew_end_in_a_button_that_is_seen(qtbot, program: Program) -> None:
    program.window.activateWindow()
    program.window.show_screen("review")
    QApplication.processEvents()
    draw = button(program.window.screen_widget("review"), "Draw the days")
    draw.setFocus()
    QApplication.processEvents()
    click(qtbot, draw)
    begin = button(program.window.screen_widget("review"), "Begin with these days")
    qtbot.waitUntil(begin.hasFocus)
    for _ in range(5):
        QApplication.processEvents()
    assert not begin.visibleRegion().isEmpty()
