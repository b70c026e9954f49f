"""What saving an entry costs: statements, and how often the screen is drawn anew."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.window_kit import Program, button, click

MOST_STATEMENTS = 13


def test_saving_an_entry_takes_few_statements_and_one_drawing(
    qtbot: Any, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    refresh = DiaryScreen.refresh
    monkeypatch.setattr(
        DiaryScreen, "refresh", lambda screen: (drawn.append(screen), refresh(screen))
    )
    program.window.show_screen("diary")
    screen = program.window.built["diary"]
    scale = screen.findChild(PainScale)
    assert scale is not None
    for key in (Qt.Key.Key_7, Qt.Key.Key_3):
        qtbot.keyClick(scale, key)
        QApplication.processEvents()
        drawn.clear()
        said: list[str] = []
        program.parts.connection.set_trace_callback(said.append)
        click(qtbot, button(screen, "Save entry"))
        QApplication.processEvents()
        program.parts.connection.set_trace_callback(None)
        assert sum(one.startswith("INSERT INTO entry ") for one in said) == 1
        assert len(said) <= MOST_STATEMENTS, said
        assert len(drawn) == 1
