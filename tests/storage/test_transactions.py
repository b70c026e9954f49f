"""A change is whole or not at all, whatever other programs do to the file."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from acucoach.storage import database
from acucoach.storage.connection import QuietPatience, RecordsConnection, copy_records
from acucoach.storage.database import DatabaseError, bring_up_to_date, migrations, open_database
from acucoach.storage.failures import Cause, RecordsError
from acucoach.storage.schema import Schema
from acucoach.storage.transaction import (
    NestedTransactionError,
    check_no_transaction,
    transaction,
)
from tests.holder import held, on_disk
from tests.storage.kept_records import VERSIONS, written

DAYS = "SELECT day FROM day_note ORDER BY day"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "acucoach.sqlite3"


@pytest.fixture
def records(file: Path) -> Iterator[RecordsConnection]:
    made = open_database(file)
    made.patience = QuietPatience(0.2)
    yield made
    made.close()


def put(connection: sqlite3.Connection, day: str) -> None:
    with transaction(connection):
        connection.execute(
            "INSERT INTO day_note (id, day, said, note, changed_utc, changed_offset) "
            "VALUES (?, ?, 'none', '', 0, 0)",
            (f"id-{day}", day),
        )


def test_a_commit_that_fails_keeps_nothing_and_spoils_nothing(
    records: RecordsConnection, file: Path
) -> None:
    put(records, "2026-01-01")
    with held(file):
        with pytest.raises(RecordsError) as told:
            put(records, "2026-01-02")
        assert told.value.cause is Cause.BUSY
        assert not records.in_transaction
    put(records, "2026-01-03")
    assert on_disk(file, DAYS) == [("2026-01-01",), ("2026-01-03",)]


def test_a_commit_waits_for_a_reader(records: RecordsConnection, file: Path) -> None:
    records.patience = QuietPatience(20)
    with held(file, seconds=0.7):
        put(records, "2026-01-01")
    assert on_disk(file, DAYS) == [("2026-01-01",)]


def test_a_read_waits_for_a_writer(records: RecordsConnection, file: Path) -> None:
    records.patience = QuietPatience(20)
    with held(file, seconds=0.5, kind="all"):
        assert records.execute(DAYS).fetchall() == []


def test_a_copy_gives_up_instead_of_waiting_for_ever(
    records: RecordsConnection, file: Path
) -> None:
    with held(file), closing(sqlite3.connect(":memory:")) as empty:
        with pytest.raises(RecordsError) as told:
            copy_records(empty, records)
        assert told.value.cause is Cause.BUSY


def test_nothing_joins_a_transaction_it_did_not_open(
    records: RecordsConnection, file: Path
) -> None:
    with pytest.raises(NestedTransactionError), transaction(records):
        put(records, "2026-01-01")
    records.execute("BEGIN")
    with pytest.raises(NestedTransactionError):
        put(records, "2026-01-02")
    put(records, "2026-01-03")
    assert on_disk(file, DAYS) == [("2026-01-03",)]


def test_a_transaction_left_open_is_found(records: RecordsConnection) -> None:
    check_no_transaction(records)
    records.execute("BEGIN")
    with pytest.raises(NestedTransactionError):
        check_no_transaction(records)
    check_no_transaction(records)


def test_a_file_that_was_taken_away_is_said_to_be_gone(
    records: RecordsConnection, file: Path
) -> None:
    file.rename(file.with_name("elsewhere"))
    with pytest.raises(RecordsError) as told:
        put(records, "2026-01-01")
    assert told.value.cause is Cause.GONE


def test_a_file_that_was_replaced_stays_as_it_is(records: RecordsConnection, file: Path) -> None:
    open_database(file.with_name("other")).close()
    os.replace(file.with_name("other"), file)
    before = file.read_bytes()
    with pytest.raises(RecordsError) as told:
        put(records, "2026-01-01")
    assert told.value.cause in (Cause.REPLACED, Cause.GONE)
    assert file.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX limits")
def test_a_full_disk_keeps_nothing_and_spoils_nothing(file: Path) -> None:
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from acucoach.storage.database import open_database\n"
        "from acucoach.storage.transaction import transaction\n"
        "c = open_database(Path(sys.argv[1]))\n"
        "soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, hard))\n"
        "for note in ('x' * 900_000, 'short'):\n"
        "    try:\n"
        "        with transaction(c):\n"
        "            c.execute('INSERT INTO day_note VALUES (?, ?, ?, ?, 0, 0)',"
        " (note[:9], '2026-01-0' + str(len(note) % 7), 'none', note))\n"
        "        print('kept')\n"
        "    except Exception as error:\n"
        "        print(type(error).__name__, c.in_transaction)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(file)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:2] == ["RecordsError False", "kept"]
    assert on_disk(file, "SELECT note FROM day_note") == [("short",)]


def test_three_openers_bring_one_file_up_to_date_once(tmp_path: Path) -> None:
    opener = (
        "import sys\nfrom pathlib import Path\n"
        "from acucoach.storage.database import open_database\n"
        "open_database(Path(sys.argv[1])).close()\n"
    )
    for version in (VERSIONS[0], VERSIONS[-1]):
        path = tmp_path / f"v{version}" / "acucoach.sqlite3"
        path.parent.mkdir()
        written(version, path)
        runs = [
            subprocess.Popen(
                [sys.executable, "-c", opener, str(path)], stderr=subprocess.PIPE, text=True
            )
            for _ in range(3)
        ]
        told = [run.communicate()[1] for run in runs]
        assert told == ["", "", ""]


@pytest.mark.parametrize("version", [VERSIONS[0], VERSIONS[-1]])
def test_an_opener_that_comes_between_two_looks_at_the_tables_disturbs_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    path = tmp_path / "acucoach.sqlite3"
    written(version, path)
    looked = database.schema_of

    def and_another_comes(connection: sqlite3.Connection) -> Schema:
        monkeypatch.setattr(database, "schema_of", looked)
        other = sqlite3.connect(path, isolation_level=None, timeout=0)
        with closing(other), suppress(DatabaseError):  # it has to wait for this one
            bring_up_to_date(other, path)
        return looked(connection)

    monkeypatch.setattr(database, "schema_of", and_another_comes)
    with closing(open_database(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == migrations()[-1].number
        assert not connection.in_transaction
