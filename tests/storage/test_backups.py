"""Copies of the records: whole, looked into before they are trusted, and never a loss."""

import os
import sqlite3
import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from acucoach.domain.diary import Entry
from acucoach.storage import database
from acucoach.storage.backups import BackupShelf, Contents
from acucoach.storage.changes import Changes
from acucoach.storage.database import DamagedError, DatabaseError, NewerError, NotOursError
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.undo import UndoHistory


@pytest.fixture
def live(tmp_path: Path):  # type: ignore[no-untyped-def]
    connection = database.open_database(tmp_path / "acucoach.sqlite3")
    yield connection
    connection.close()


@pytest.fixture
def shelf(live: sqlite3.Connection, tmp_path: Path, clock: Any) -> BackupShelf:
    return BackupShelf(live, tmp_path / "backups", clock.now)


def write_entry(connection: sqlite3.Connection, clock: Any, days: int = 0) -> None:
    diary = DiaryRepository(connection, Changes(), UndoHistory(), clock.now)
    at = clock.now() - timedelta(days=days)
    diary.save(Entry(id=diary.new_id(), at=at, created=at, changed=at, intensity=5))


def test_a_copy_holds_what_was_there_and_is_private(live, shelf, clock) -> None:
    write_entry(live, clock, days=3)
    write_entry(live, clock)
    path = shelf.make()
    write_entry(live, clock)
    kept = Contents(2, 0, date(2026, 2, 27), date(2026, 3, 2))
    assert shelf.look(path) == kept
    assert [(one.path, one.contents) for one in shelf.all()] == [(path, kept)]
    assert shelf.contents().entries == 3
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_two_copies_in_one_second_are_two_files(shelf) -> None:
    assert shelf.make() != shelf.make()
    assert len(shelf.all()) == 2


def test_restoring_brings_back_the_copy_and_keeps_what_was_there(live, shelf, clock) -> None:
    write_entry(live, clock)
    path = shelf.make()
    write_entry(live, clock)
    write_entry(live, clock)
    before = shelf.restore(path)
    assert shelf.contents().entries == 1
    assert shelf.look(before).entries == 3
    shelf.restore(before)
    assert shelf.contents().entries == 3
    assert live.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert live.execute("PRAGMA user_version").fetchone()[0] == database.migrations()[-1].number


def test_an_older_copy_is_brought_up_to_date(live, shelf, clock, tmp_path) -> None:
    old = tmp_path / "old.sqlite3"
    copy = sqlite3.connect(old, isolation_level=None)
    for step in database.migrations()[:2]:
        for statement in database.statements(step.path.read_text("utf-8")):
            copy.execute(statement)
    copy.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
    copy.execute("PRAGMA user_version = 2")
    write_entry(copy, clock)
    copy.close()
    bytes_before = old.read_bytes()
    shelf.restore(old)
    assert shelf.contents().entries == 1
    assert live.execute("SELECT count(*) FROM care_contact").fetchone() == (0,)
    assert old.read_bytes() == bytes_before


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:8192])


def _foreign(path: Path) -> None:
    path.write_text("Dear diary, this is not a database at all.")


def _newer(path: Path) -> None:
    copy = sqlite3.connect(path)
    copy.execute("PRAGMA user_version = 999")
    copy.close()


def _missing(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize(
    ("spoil", "error"),
    [(_truncated, DamagedError), (_foreign, NotOursError), (_newer, NewerError),
     (_missing, DamagedError)],
)  # fmt: skip
def test_a_copy_that_cannot_be_used_changes_nothing(live, shelf, clock, spoil, error) -> None:
    write_entry(live, clock)
    path = shelf.make()
    write_entry(live, clock)
    spoil(path)
    with pytest.raises(error, match=path.name):
        shelf.restore(path)
    assert shelf.contents().entries == 2
    assert [one.contents for one in shelf.all() if one.path == path] in ([None], [])


def test_looking_at_a_copy_leaves_it_as_it_is(shelf, tmp_path) -> None:
    path = shelf.make()
    before = path.read_bytes(), path.stat().st_mtime_ns
    shelf.look(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_copy_is_never_written_over_the_records(shelf, tmp_path) -> None:
    before = (tmp_path / "acucoach.sqlite3").read_bytes()
    with pytest.raises(DatabaseError, match="in use"):
        shelf.save_to(tmp_path / "acucoach.sqlite3")
    assert (tmp_path / "acucoach.sqlite3").read_bytes() == before
    elsewhere = shelf.save_to(tmp_path / "stick" / "acucoach.sqlite3")
    assert shelf.look(elsewhere).entries == 0


def test_a_folder_that_cannot_be_written_is_named(live, tmp_path, clock) -> None:
    (tmp_path / "file").write_text("x")
    shelf = BackupShelf(live, tmp_path / "file", clock.now)
    with pytest.raises(DatabaseError, match="file"):
        shelf.make()


def test_deleting_everything_leaves_nothing_to_find(live, shelf, clock, tmp_path) -> None:
    diary = DiaryRepository(live, Changes(), UndoHistory(), clock.now)
    at = datetime(2026, 3, 1, 8, tzinfo=UTC)
    diary.save(
        Entry(id=diary.new_id(), at=at, created=at, changed=at, complaint="headache",
              note="Zwetschgenkuchen")
    )  # fmt: skip
    shelf.make()
    shelf.delete_everything()
    assert shelf.contents() == Contents(0, 0, None, None)
    assert shelf.all() == ()
    assert live.execute("PRAGMA application_id").fetchone()[0] == database.APPLICATION_ID
    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in found] == ["acucoach.sqlite3"]
    assert b"Zwetschgenkuchen" not in found[0].read_bytes()
