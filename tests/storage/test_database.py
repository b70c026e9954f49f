"""Opening the records: whole or not at all, and never another's file."""

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from acucoach.storage import database, schema
from acucoach.storage.database import (
    DamagedError,
    MigrationError,
    NewerError,
    NotOursError,
    PlantedError,
    open_database,
)
from acucoach.storage.schema import NEWEST, Schema, expected_schema, is_newest


def bytes_of(path: Path) -> bytes:
    return path.read_bytes()


def test_a_new_file_is_ours_private_and_current(tmp_path: Path) -> None:
    path = tmp_path / "new" / "acucoach.sqlite3"
    connection = open_database(path)
    assert connection.execute("PRAGMA application_id").fetchone()[0] == database.APPLICATION_ID
    newest = database.migrations()[-1].number
    assert connection.execute("PRAGMA user_version").fetchone()[0] == newest
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    tables = connection.execute("PRAGMA table_list").fetchall()
    loose = [row[1] for row in tables if not row[1].startswith("sqlite_") and not row[5]]
    assert loose == []
    connection.close()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["acucoach.sqlite3"]


def test_migrations_are_numbered_without_gaps() -> None:
    numbers = [step.number for step in database.migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize(
    "content", [b"hello", b"x" * 4096, b"SQLite format 3\x00" + b"\x00" * 84, b"PK\x03\x04" * 50]
)
def test_a_file_that_is_not_ours_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "acucoach.sqlite3"
    path.write_bytes(content)
    with pytest.raises(NotOursError, match=r"acucoach\.sqlite3"):
        open_database(path)
    assert bytes_of(path) == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "acucoach.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url TEXT)")
    other.commit()
    other.close()
    before = bytes_of(path)
    with pytest.raises(NotOursError, match="another program"):
        open_database(path)
    assert bytes_of(path) == before


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "acucoach.sqlite3"
    connection = open_database(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = bytes_of(path)
    with pytest.raises(NewerError, match="newer"):
        open_database(path)
    assert bytes_of(path) == before


def test_a_damaged_file_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "acucoach.sqlite3"
    open_database(path).close()
    whole = bytes_of(path)
    path.write_bytes(whole[:100] + b"\xff" * 900 + whole[1000:])
    with pytest.raises(DamagedError, match="damaged"):
        open_database(path)
    path.write_bytes(whole[:5000])
    with pytest.raises(DamagedError):
        open_database(path)


def old_file(tmp_path: Path) -> tuple[Path, Path]:
    """A file of version 1 with one row, and migrations that add a second step."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001_first.sql").write_text("CREATE TABLE one (a TEXT) STRICT;\n")
    path = tmp_path / "data" / "acucoach.sqlite3"
    connection = open_database(path, folder=folder)
    connection.execute("INSERT INTO one VALUES ('kept')")
    connection.close()
    return path, folder


def test_an_update_keeps_a_copy_of_what_was(tmp_path: Path) -> None:
    path, folder = old_file(tmp_path)
    (folder / "0002_second.sql").write_text(
        "-- with a ; in its comment\nALTER TABLE one ADD COLUMN b TEXT;\nUPDATE one SET b = ';';\n"
    )
    backups = tmp_path / "backups"
    connection = open_database(path, backups, folder)
    assert connection.execute("SELECT * FROM one").fetchall() == [("kept", ";")]
    connection.close()
    (copy,) = backups.iterdir()
    old = sqlite3.connect(copy)
    assert old.execute("SELECT * FROM one").fetchall() == [("kept",)]
    assert old.execute("PRAGMA user_version").fetchone()[0] == 1
    old.close()


def test_a_failed_update_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path, folder = old_file(tmp_path)
    (folder / "0002_second.sql").write_text(
        "ALTER TABLE one ADD COLUMN b TEXT;\nINSERT INTO nowhere VALUES (1);\n"
    )
    before = bytes_of(path)
    with pytest.raises(MigrationError, match="step 2"):
        open_database(path, tmp_path / "backups", folder)
    assert bytes_of(path) == before


def test_the_newest_tables_are_known_by_the_fingerprint_of_all_steps() -> None:
    newest = database.migrations()[-1].number
    assert (newest, expected_schema(newest).fingerprint) == NEWEST


def test_tables_known_at_a_look_are_made_no_second_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path / "records.sqlite3").close()
    made: list[int] = []
    monkeypatch.setattr(schema, "expected_schema", lambda version, _: made.append(version))
    open_database(tmp_path / "records.sqlite3").close()
    assert made == []


def test_a_planted_trigger_is_found_though_all_else_is_the_newest(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite3"
    open_database(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "CREATE TRIGGER wipe AFTER INSERT ON session BEGIN DELETE FROM session; END"
        )
    with pytest.raises(PlantedError, match="trigger wipe"):
        open_database(path)


def test_another_text_of_the_same_tables_is_compared_in_full(tmp_path: Path) -> None:
    newest = database.migrations()[-1].number
    found = expected_schema(newest)
    fewer = Schema(frozenset(sorted(found.parts)[1:]))
    assert is_newest(found, newest)
    assert not is_newest(fewer, newest)
    assert not is_newest(found, newest - 1)
    assert not is_newest(found, newest, tmp_path)
