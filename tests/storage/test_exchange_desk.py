"""Files out and in on connections of their own: ended in the middle, nothing is left of it."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from acucoach.domain.diary import Entry, Reflection
from acucoach.storage.changes import Change, Changes
from acucoach.storage.database import open_database
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.diary_rows import ENTRIES
from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.desk import ExchangeDesk
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.progress import CancelledError, no_progress
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import UndoHistory

NOW = datetime(2026, 3, 6, 14, 5, tzinfo=UTC)
MANY = 1300


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "records").mkdir()
    return tmp_path / "records" / "records.sqlite3"


@pytest.fixture
def records(path: Path) -> Iterator[sqlite3.Connection]:
    made = open_database(path)
    with transaction(made):
        for number in range(MANY):
            at = NOW - timedelta(hours=number)
            ENTRIES.put(made, Entry(f"e{number:05}", at, at, at, "headache", number % 11))
    yield made
    made.close()


def desk_of(records: sqlite3.Connection, path: Path) -> ExchangeDesk:
    exchange = DiaryExchange(records, Changes(), UndoHistory(), lambda: NOW, "acucoach")
    return ExchangeDesk(exchange, path, lambda: NOW, {})


def ended_after(calls: int) -> Callable[[int, int], None]:
    left = [calls]

    def progress(done: int, total: int) -> None:
        assert 0 <= done <= total
        left[0] -= 1
        if left[0] < 0:
            raise CancelledError

    return progress


def count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM entry").fetchone()[0])


@pytest.mark.parametrize("kind", ["write_json", "write_tables", "write_fhir"])
@pytest.mark.parametrize("calls", [0, 1, 4])
def test_an_export_that_is_ended_leaves_the_old_files_and_no_scraps(
    records: sqlite3.Connection, path: Path, tmp_path: Path, kind: str, calls: int
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    file = out / ("entries.csv" if kind == "write_tables" else "a.json")
    file.write_text("what was there before")
    target = out if kind == "write_tables" else file
    work = getattr(desk_of(records, path), kind)
    with pytest.raises(CancelledError):
        work(target, ended_after(calls))
    assert [one.name for one in out.iterdir()] == [file.name]
    assert file.read_text() == "what was there before"
    work(target, no_progress)
    assert file.stat().st_size > 10_000


def test_the_user_writes_on_while_a_file_is_written(
    records: sqlite3.Connection, path: Path, tmp_path: Path
) -> None:
    """The file holds the records as they were at its beginning; no write waits or fails."""
    records.execute("PRAGMA busy_timeout = 0")
    number = [0]

    def write(done: int, total: int) -> None:
        number[0] += 1
        at = NOW + timedelta(minutes=number[0])
        with transaction(records):
            ENTRIES.put(records, Entry(f"new{number[0]}", at, at, at, "headache", 1))

    file = tmp_path / "a.json"
    desk = desk_of(records, path)
    before = count(records)
    # The copy may see what was written before it was whole, never a part of a thing.
    assert before <= desk.write_json(file, write) <= count(records)
    assert count(records) == before + number[0]
    assert number[0] > 3


@pytest.mark.parametrize("calls", [0, 3, 8, 12])
def test_a_preview_that_is_ended_changes_nothing(
    records: sqlite3.Connection, path: Path, tmp_path: Path, calls: int
) -> None:
    desk = desk_of(records, path)
    desk.write_json(tmp_path / "a.json", no_progress)
    records.execute("DELETE FROM entry")
    with pytest.raises(CancelledError):
        desk.preview_json(tmp_path / "a.json", ended_after(calls))
    assert count(records) == 0


@pytest.mark.parametrize("calls", [0, 1])
def test_an_import_that_is_ended_changes_nothing_and_may_be_begun_again(
    records: sqlite3.Connection, path: Path, tmp_path: Path, calls: int
) -> None:
    desk = desk_of(records, path)
    desk.write_json(tmp_path / "a.json", no_progress)
    records.execute("DELETE FROM entry")
    plan = desk.preview_json(tmp_path / "a.json", no_progress)
    with pytest.raises(CancelledError):
        desk.take_over(plan, {}, ended_after(calls))
    assert count(records) == 0
    taken = desk.take_over(plan, {}, no_progress)
    assert taken is not None
    assert (taken.count, count(records)) == (MANY, MANY)


def test_another_thread_does_it_and_the_screen_undoes_it(
    records: sqlite3.Connection, path: Path, tmp_path: Path
) -> None:
    changes, undo = Changes(), UndoHistory()
    heard: list[Change] = []
    changes.listen(heard.append)
    exchange = DiaryExchange(records, changes, undo, lambda: NOW, "acucoach")
    desk = ExchangeDesk(exchange, path, lambda: NOW, {})
    desk.write_json(tmp_path / "a.json", no_progress)
    records.execute("DELETE FROM entry")
    found: list[Any] = []

    def work() -> None:
        plan = desk.preview_json(tmp_path / "a.json", no_progress)
        found.append(desk.take_over(plan, {}, no_progress))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert heard == []
    desk.announce(found[0])
    assert len(heard) == 1
    assert count(records) == MANY
    undo.undo()
    assert count(records) == 0
    undo.redo()
    assert count(records) == MANY


def test_records_that_are_locked_are_told_and_nothing_is_changed(
    records: sqlite3.Connection, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_of(records, path)
    desk.write_json(tmp_path / "a.json", no_progress)
    records.execute("DELETE FROM entry")
    plan = desk.preview_json(tmp_path / "a.json", no_progress)
    monkeypatch.setattr(
        "acucoach.storage.exchange.desk.connect",
        lambda where, keys=None: sqlite3.connect(where, isolation_level=None, timeout=0),
    )
    records.execute("BEGIN IMMEDIATE")
    with pytest.raises(ExchangeError) as raised:
        desk.take_over(plan, {}, no_progress)
    records.execute("ROLLBACK")
    assert raised.value.fault is Fault.RECORDS
    assert count(records) == 0


def test_an_id_that_is_somebody_elses_here_is_told_and_nothing_is_changed(
    records: sqlite3.Connection, path: Path, diary_of: Any, tmp_path: Path
) -> None:
    """Days are known by their day; their ids may still meet."""
    diary = diary_of(records)
    diary.reflect(date(2026, 3, 1), Reflection.NONE)
    desk = desk_of(records, path)
    file = tmp_path / "a.json"
    desk.write_json(file, no_progress)
    file.write_text(file.read_text("utf-8").replace("2026-03-01", "2026-02-27"), "utf-8")
    records.execute("DELETE FROM entry")
    plan = desk.preview_json(file, no_progress)
    with pytest.raises(ExchangeError, match="belongs to something else"):
        desk.take_over(plan, {}, no_progress)
    assert count(records) == 0


@pytest.fixture
def diary_of() -> Callable[[sqlite3.Connection], DiaryRepository]:
    return lambda connection: DiaryRepository(connection, Changes(), UndoHistory(), lambda: NOW)


def test_a_table_is_read_and_ended_row_by_row(
    records: sqlite3.Connection, path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "t.csv"
    rows = "".join(f"{NOW.date() - timedelta(days=n)},{n % 11},x\n" for n in range(1000))
    file.write_text("date,score,note\n" + rows, "utf-8")
    desk = desk_of(records, path)
    sheet = desk.read_sheet(file, no_progress)
    mapping = replace(csv_import.guess(sheet), complaint="headache")
    for calls in (0, 3, 6, 9):
        with pytest.raises(CancelledError):
            desk.preview_table(sheet, mapping, UTC, ended_after(calls))
    with pytest.raises(CancelledError):
        desk.read_sheet(file, ended_after(2))
    found = desk.preview_table(sheet, mapping, UTC, no_progress)
    assert (found.plan.new_count, found.reading.faults) == (1000, [])
