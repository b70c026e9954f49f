"""The list of routines shows the one beside it, also where it stands far down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from acucoach.ui.routines.routines_page import RoutinesPage
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


def test_the_chosen_routine_is_seen_whole_in_the_list(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    try:
        program.window.resize(1280, 720)
        program.window.show_screen("routines")
        page = program.window.screen_widget("routines")
        assert isinstance(page, RoutinesPage)
        for routine in (page.list.visible_ids()[-1], page.list.visible_ids()[0]):
            program.window.show_screen("body")
            program.to.open_routine(routine)
            row = page.list.rows[routine]
            qtbot.waitUntil(lambda row=row: row.visibleRegion().boundingRect() == row.rect())
    finally:
        program.close()
        QApplication.processEvents()
