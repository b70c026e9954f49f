"""Copies that are made by themselves, of sound records only, and thinned."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from acucoach.storage.backups import BackupShelf, newest_good
from acucoach.storage.daily_copy import DailyCopy
from acucoach.storage.database import DamagedError, DatabaseError, back_up, open_database
from acucoach.storage.thinning import kept
from tests.storage.kept_records import VERSIONS, written

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = written(VERSIONS[-1], tmp_path / "acucoach.sqlite3")
    open_database(path, tmp_path / "before").close()
    return path


def daily(file: Path, *folders: Path, now: datetime = NOW) -> DailyCopy:
    return DailyCopy(file, folders or (file.parent / "backups",), lambda: now)


def test_a_copy_is_due_after_a_day_with_changes(file: Path) -> None:
    folder = file.parent / "backups"
    copy = daily(file)
    assert copy.is_due()
    assert copy.make() == []
    made = newest_good(folder)
    assert made is not None
    assert made.contents is not None
    assert made.contents.entries > 0
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert not copy.is_due()
    yesterday = NOW.timestamp() - 86_400
    os.utime(made.path, (yesterday, yesterday))
    os.utime(file, (yesterday - 60, yesterday - 60))
    assert not copy.is_due()
    os.utime(file, (yesterday + 60, yesterday + 60))
    assert copy.is_due()


def test_no_copy_is_made_of_nothing(tmp_path: Path) -> None:
    open_database(tmp_path / "acucoach.sqlite3").close()
    copy = daily(tmp_path / "acucoach.sqlite3")
    copy.make()
    assert not (tmp_path / "backups").exists()


def test_no_copy_is_made_of_records_that_were_only_opened(tmp_path: Path) -> None:
    """It would stand for the day, and what is written on the first day would have none."""
    with closing(open_database(tmp_path / "acucoach.sqlite3")) as connection:
        connection.execute("INSERT INTO day_of_use VALUES ('2026-03-02')")
    copy = daily(tmp_path / "acucoach.sqlite3")
    copy.make()
    assert not (tmp_path / "backups").exists()
    assert copy.is_due()


def test_a_second_folder_gets_one_too_and_hinders_nothing_when_it_is_away(
    file: Path, tmp_path: Path
) -> None:
    own, stick, away = tmp_path / "backups", tmp_path / "stick", tmp_path / "file" / "away"
    (tmp_path / "file").write_text("no folder")
    assert daily(file, own, stick).make() == []
    assert newest_good(stick) is not None
    told = daily(file, own, away).make()
    assert len(told) == 1
    assert str(away) in told[0]


def spoil(path: Path) -> None:
    """Make an index disagree with its table, as a flipped bit does."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = 'entry'"
        ).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\x00" * size)


def test_no_copy_is_made_of_damaged_records(file: Path) -> None:
    copy = daily(file)
    copy.make()
    before = sorted((file.parent / "backups").iterdir())
    spoil(file)
    with pytest.raises(DatabaseError, match="damaged"):
        copy.make()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        with pytest.raises(DamagedError):
            back_up(connection, file.parent / "backups" / "x.sqlite3")
        shelf = BackupShelf(connection, file.parent / "backups", lambda: NOW)
        with pytest.raises(DatabaseError):
            shelf.make()
    assert sorted((file.parent / "backups").iterdir()) == before


def test_thinning_keeps_days_weeks_and_months() -> None:
    copies = [(NOW - timedelta(hours=6 * n), n) for n in range(4 * 500)]
    stay = kept(copies)
    assert {0, 1}.issubset(stay)
    assert len(stay) <= 2 + 7 + 4 + 12
    assert max((NOW - copies[n][0]).days for n in stay) > 300


def test_a_wrong_clock_thins_nothing_out() -> None:
    copies = [(NOW - timedelta(days=n), n) for n in range(7)]
    assert kept([*copies, (NOW + timedelta(days=3650), 99)]) >= {0, 1, 2, 3, 4, 5, 99}


def test_thinning_leaves_what_was_made_by_hand(file: Path) -> None:
    folder = file.parent / "backups"
    with closing(open_database(file)) as connection:
        for day in range(30):
            shelf = BackupShelf(connection, folder, lambda day=day: NOW + timedelta(days=day))
            for word in ("backup", "before-restore"):
                made = shelf.make(word)
                stamp = (NOW + timedelta(days=day)).timestamp()
                os.utime(made, (stamp, stamp))
    assert len(list(folder.glob("backup-*"))) == 30
    assert 7 <= len(list(folder.glob("before-*"))) <= 14
