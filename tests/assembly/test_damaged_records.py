"""Records with damaged rows in the whole window: the others are shown, the person is told once."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from acucoach.paths import DataPaths
from acucoach.storage.diary_query import EntryFilter
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.history.screen import HistoryScreen
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock
from tests.storage.damage import ALL, SCHEMA, damaged, is_single
from tests.storage.kept_records import VERSIONS, written

SCREENS = ("body", "routines", "diary", "history", "review", "learn", "preferences")


@pytest.fixture
def clock() -> FakeClock:
    made = FakeClock()
    made._now = datetime(2026, 2, 17, 9, 0, tzinfo=UTC)  # the records are of these days
    return made


def open_program(qtbot: Any, folder: Path, clock: FakeClock) -> Program:
    program = Program(qtbot, folder, clock)
    program.healthy()
    return program


def prepared(tmp_path: Path) -> DataPaths:
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    return paths


def shown(program: Program) -> str:
    QApplication.processEvents()
    found = program.window.findChildren(Text)
    return "\n".join(one.text() for one in found if one.isVisible())


@pytest.mark.sample(3)
@pytest.mark.parametrize("table", list(SCHEMA))
def test_every_screen_opens_over_damaged_rows_and_shows_the_others(
    qtbot: Any, tmp_path: Path, clock: FakeClock, table: str, caplog: pytest.LogCaptureFixture
) -> None:
    paths = prepared(tmp_path)
    found = [one for one in ALL if one.table == table]
    damaged(paths.database, found[1:2] if is_single(table) else found)
    program = open_program(qtbot, paths.root, clock)
    try:
        for name in SCREENS:
            program.window.show_screen(name)
            QApplication.processEvents()
        history = program.window.built["history"]
        assert isinstance(history, HistoryScreen)
        for number in (0x101, 0x102, 0x107):
            assert f"019c4000-0000-7000-8000-{number:012x}" in kept_rows(history)
        diary = program.window.built["diary"]
        assert isinstance(diary, DiaryScreen)
        program.to.open_day(datetime(2026, 2, 13).date())
        assert "Only words. Ä ß İ" in shown(program)
        assert len(program.parts.routines.all()) >= 1
        assert len(program.parts.courses.all()) >= 2
        assert len(program.parts.spots.all()) >= 2
        assert len(program.parts.diary.page(EntryFilter(), size=5000).entries) >= 7
        assert not paths.log.exists() or paths.log.read_text("utf-8") == ""
    finally:
        program.close()


def kept_rows(history: HistoryScreen) -> set[str]:
    """All rows, those behind "Show earlier ones" included."""
    while history.list.more.isVisibleTo(history):
        history.list.more.click()
    return set(history.list.rows)


def test_the_person_is_told_once_and_finds_the_list_and_the_raw_text(
    qtbot: Any, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = prepared(tmp_path)
    notes = [one for one in ALL if (one.table, one.column) == ("entry", "note")]
    damaged(paths.database, [one for one in notes if "bytes" in one.kind or one.kind == "a blob"])
    program = open_program(qtbot, paths.root, clock)
    try:
        program.window.show_screen("diary")
        program.to.open_day(datetime(2026, 2, 10).date())
        QApplication.processEvents()
        notice = program.window.notice
        assert notice.text.startswith("2 records cannot be read")
        click(qtbot, button(program.window, "Show them"))
        room = program.window.built["preferences"]
        assert isinstance(room, PreferencesScreen)
        assert "Diary entry, number bad-0000: its “note” cannot be read." in shown(program)
        target = tmp_path / "raw.txt"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
        click(qtbot, button(program.window, "Save what lies there as a text"))
        raw = target.read_text("utf-8")
        assert "ff fe c3" in raw
        assert raw.count('"intensity"') >= 2
        program.window.show_screen("history")
        program.window.show_screen("diary")
        QApplication.processEvents()
        assert not (notice.isVisible() and "cannot be read" in notice.text)
    finally:
        program.close()


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    paths = prepared(tmp_path)
    written(VERSIONS[-1], paths.database)
    made = open_program(qtbot, paths.root, clock)
    yield made
    made.close()


def test_a_deleted_session_comes_back_from_the_bin_after_a_restart(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    paths = prepared(tmp_path)
    written(VERSIONS[-1], paths.database)
    program = open_program(qtbot, paths.root, clock)
    wanted = "019c4000-0000-7000-8000-000000000102"
    program.window.show_screen("history")
    history = program.window.built["history"]
    assert isinstance(history, HistoryScreen)
    click(qtbot, history.list.rows[wanted])
    assert history.detail is not None
    click(qtbot, history.detail.delete)
    assert wanted not in history.list.rows
    program.close()
    again = open_program(qtbot, tmp_path / "records", clock)
    again.window.show_screen("history")
    history = again.window.built["history"]
    assert isinstance(history, HistoryScreen)
    assert wanted not in history.list.rows
    click(qtbot, button(history, "Bin, 30 days"))
    assert wanted in history.list.rows
    click(qtbot, history.list.rows[wanted])
    click(qtbot, button(history, "Bring it back"))
    assert wanted not in history.list.rows
    click(qtbot, button(history, "Bin, 30 days"))
    assert wanted in history.list.rows
    again.close()


def test_the_bin_is_emptied_from_settings_after_being_asked(
    qtbot: Any, tmp_path: Path, program: Program
) -> None:
    program.window.show_screen("preferences")
    room = program.window.built["preferences"]
    assert isinstance(room, PreferencesScreen)
    room.show_section("records")
    assert "2 deleted entries and sessions lie in the bin." in shown(program)
    click(qtbot, button(room, "Empty the bin now"))
    click(qtbot, button(room, "Keep it"))
    assert program.parts.bins.count() == 2
    click(qtbot, button(room, "Empty the bin now"))
    click(qtbot, button(room, "Erase it for good"))
    assert "The bin is empty." in shown(program)
    assert program.parts.bins.count() == 0
    assert len(program.parts.sessions.find()) == 7
    program.parts.connection.execute("VACUUM")
    assert b"In the bin." not in DataPaths(tmp_path / "records").database.read_bytes()
