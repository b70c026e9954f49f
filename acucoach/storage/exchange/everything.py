"""The whole of the records as a FHIR bundle."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path

from acucoach.domain.calendar_day import DEFAULT_BOUNDARY
from acucoach.domain.session_line import SessionLine
from acucoach.storage.diary_rows import ENTRIES
from acucoach.storage.exchange.fhir import export_bundle, resources
from acucoach.storage.exchange.progress import Progress, no_progress
from acucoach.storage.instruments import FILLED
from acucoach.storage.session_lines import StoredSessionLines
from acucoach.storage.set_aside import SetAside

# A day inside the years of a diary leaves room for offsets and the day's boundary.
_FIRST, _LAST = date(1900, 1, 2), date(2199, 12, 30)
_LOWEST, _HIGHEST = (
    (day.toordinal() - date(1970, 1, 1).toordinal()) * 86_400_000 for day in (_FIRST, _LAST)
)
_DAYS_AT_ONCE = 90


def export_fhir(
    connection: sqlite3.Connection,
    path: Path,
    now: datetime,
    titles: Mapping[str, str] | None = None,
    *,
    notes: bool = False,
    progress: Progress = no_progress,
    aside: SetAside | None = None,
) -> int:
    """Write everything that is kept as one bundle.

    Args:
        connection: the database.
        path: the file.
        now: wall time with offset.
        titles: names of complaints by id.
        notes: whether the user's notes go along.
        progress: told how far it is.
        aside: is given what cannot be read.

    Returns:
        How many resources were written.

    Raises:
        ExchangeError: the file cannot be written.
        CancelledError: the user ended it; nothing was written.
    """
    total = sum(
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("entry", "session")
    )
    found = resources(
        ENTRIES.everything(connection, aside),
        FILLED.everything(connection, aside),
        _lines(connection, DEFAULT_BOUNDARY),
        titles,
        notes=notes,
    )
    return export_bundle(path, now, found, total, progress)


def _lines(connection: sqlite3.Connection, boundary: time) -> Iterator[SessionLine]:
    """All sessions, some months at a time."""
    lines = StoredSessionLines(connection, lambda: boundary)
    first, last = connection.execute(
        "SELECT min(at_wall), max(at_wall) FROM session WHERE deleted_utc IS NULL"
    ).fetchone()
    if first is None:
        return
    day, end = (
        date(1970, 1, 1) + timedelta(milliseconds=max(_LOWEST, min(_HIGHEST, wall)))
        for wall in (first, last)
    )
    day = max(_FIRST, day - timedelta(days=1))
    while day <= end:
        stop = min(end, day + timedelta(days=_DAYS_AT_ONCE - 1))
        yield from lines.lines(day, stop)
        day = stop + timedelta(days=1)
