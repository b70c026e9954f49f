"""With large text the first page begins at its beginning: what today's answers say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.ui.body_map.today_card import TodayCard
from tests.conftest import FakeClock
from tests.layout.scenes import program_at, settle


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1280, 800), (900, 600)])
def test_the_keys_begin_with_what_is_known_of_today(
    qtbot: Any, tmp_path: Path, size: tuple[int, int]
) -> None:
    program = program_at(qtbot, tmp_path, FakeClock(), 200)
    window = program.window
    window.setMinimumSize(*size)
    window.resize(*size)
    window.show_screen("diary")
    settle()
    window.show_screen("body")
    settle()
    page: Any = window.screen_widget("body")
    page.take_keys()
    settle()
    card = window.findChild(TodayCard)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert card.isAncestorOf(focus)
    program.lose_power()


@pytest.mark.slow
def test_a_first_page_that_is_read_anew_keeps_the_keys_on_the_card(
    qtbot: Any, tmp_path: Path
) -> None:
    program = program_at(qtbot, tmp_path, FakeClock(), 200)
    page: Any = program.window.screen_widget("body")
    page.take_keys()
    card = program.window.findChild(TodayCard)
    card.refresh()
    settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert card.isAncestorOf(focus)
    program.lose_power()
