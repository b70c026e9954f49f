"""Esc closes what is in front and nothing else, also over a session."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.domain.session import State
from acucoach.ui.help_dialog import HelpDialog
from tests.assembly.window_kit import Program
from tests.layout.dialogs import Opened


@pytest.mark.slow
def test_esc_closes_the_short_guide_and_leaves_session_and_point(program: Program) -> None:
    program.to.open_point("LI4")
    program.door.start_point("LI4", 120, "in-turn")
    coach: Any = program.coach
    coach.before.start_button.click()
    for _ in range(12):
        program.clock.advance(1)
        coach.controller.tick()
    seen: list[str] = []

    def leave(dialog: Any) -> None:
        seen.append(type(dialog).__name__)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    watcher = Opened(leave)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusWindowChanged.connect(watcher.changed)
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    application.focusWindowChanged.disconnect(watcher.changed)
    assert seen == [HelpDialog.__name__]
    assert program.coach is coach  # the session is still there, and waits
    assert coach.controller.state is State.PAUSED
    assert not coach.page.asking
    QTest.mouseClick(coach.page.pause_button, Qt.MouseButton.LeftButton)  # Go on
    assert coach.controller.state is State.RUNNING
    coach.close_session()
    program.window.uncover()
    body: Any = program.window.screen_widget("body")
    assert body.panel.currentWidget() is body.guide  # what was read before is read on
    assert body.guide.code == "LI4"
