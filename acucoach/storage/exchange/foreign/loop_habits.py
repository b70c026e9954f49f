"""Loop Habit Tracker: its zip of tables, and its database."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from acucoach.storage.exchange.known_layouts import of_marks
from acucoach.storage.exchange.sheet import ImportedSheet
from acucoach.storage.faults import ExchangeError, Fault

Mark = tuple[str, str, str, str]
"""Day, mark, habit, note."""
_ONE_HABIT = re.compile(r"(?:.*/)?\d+ (?P<name>[^/]+)/Checkmarks\.csv$")
_STATES = {-1: "UNKNOWN", 0: "NO", 1: "YES_AUTO", 2: "YES_MANUAL", 3: "SKIP"}
_NUMERICAL = 1
_PARTS = 1000
"""A number is kept in thousandths."""
_LARGEST = 64 * 1024 * 1024


def is_loop_zip(names: list[str]) -> bool:
    """Whether a zip with these files in it is one."""
    return any(name.endswith("Habits.csv") for name in names) and any(
        _ONE_HABIT.match(name) for name in names
    )


def read_loop_zip(packed: zipfile.ZipFile) -> ImportedSheet:
    """Every mark of every habit, with its note.

    Raises:
        ExchangeError: broken.
    """
    return of_marks(list(_zipped(packed)))


def _zipped(packed: zipfile.ZipFile) -> Iterator[Mark]:
    for info in packed.infolist():
        found = _ONE_HABIT.match(info.filename)
        if not found:
            continue
        if info.file_size > _LARGEST:
            raise ExchangeError(Fault.TOO_LARGE, detail=f"{_LARGEST // 1024 // 1024} MB")
        try:
            text = packed.read(info).decode("utf-8-sig")
            rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        except (UnicodeDecodeError, csv.Error) as error:
            raise ExchangeError(Fault.BROKEN_TABLE, info.filename, "no table") from error
        for cells in rows[1:]:
            day, mark, note, *_ = (*cells, "", "", "")
            if day.strip():
                yield day, mark, found["name"], note


def read_loop_database(path: Path) -> ImportedSheet:
    """Every repetition of every habit.

    Raises:
        ExchangeError: it is another database, or broken.
    """
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            # A name that is damaged takes none of the others with it.
            connection.text_factory = lambda name: name.decode("utf-8", "replace")
            rows = connection.execute(
                "SELECT Habits.name, Habits.type, timestamp, value, Repetitions.* "
                "FROM Repetitions JOIN Habits ON Habits.id = habit ORDER BY timestamp"
            )
            names = [column[0] for column in rows.description]
            return of_marks(list(_kept(rows, names)))
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
        raise ExchangeError(Fault.NOT_CSV) from error


def _kept(rows: sqlite3.Cursor, names: list[str]) -> Iterator[Mark]:
    for row in rows:
        name, kind, stamp, value = row[:4]
        note = next(
            (cell for title, cell in zip(names[4:], row[4:], strict=True) if title == "notes"), ""
        )
        try:
            day = datetime.fromtimestamp(stamp / 1000, UTC).date().isoformat()
        except (ValueError, OSError, TypeError, OverflowError):
            day = str(stamp)
        mark = str(value)
        if isinstance(value, int):
            counted = kind == _NUMERICAL and value > 0
            mark = f"{value / _PARTS:g}" if counted else _STATES.get(value, mark)
        yield day, mark, str(name), str(note or "")
