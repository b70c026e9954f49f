"""Everything that a spreadsheet has use for on one sheet: an entry or a session a row."""

from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from acucoach.domain.calendar_day import wall
from acucoach.domain.diary import Entry, Mark, medicine_line
from acucoach.domain.frozen import frozen
from acucoach.domain.session_record import RatingMoment, SessionRecord
from acucoach.storage.diary_rows import ENTRIES
from acucoach.storage.exchange.csv_cells import TableWriter
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.exchange.writing import whole_files
from acucoach.storage.session_rows import SESSIONS
from acucoach.storage.set_aside import SetAside

COLUMNS = (
    "Date",
    "Time",
    "Complaint",
    "Pain (0-10)",
    "Medicine",
    "Place",
    "Note",
    "Minutes pressed",
)
"""Names that reading a table knows, so that the sheet can be read back."""


@frozen
class SheetWords:
    """How things are called on the sheet.

    Attributes:
        columns: headings, as many as ``COLUMNS`` and in their order.
        complaint: gives the name of a complaint by its id.
        label: gives the name of a quality, trigger or measure.
        places: gives the names of marks on the body.
        session: gives the note of a session: what was pressed, and the number after.
    """

    columns: Sequence[str]
    complaint: Callable[[str], str]
    label: Callable[[str], str]
    places: Callable[[Sequence[Mark]], str]
    session: Callable[[SessionRecord], str]


def export_sheet(
    connection: sqlite3.Connection,
    path: Path,
    words: SheetWords,
    separator: str = ",",
    progress: Progress = no_progress,
    aside: SetAside | None = None,
) -> int:
    """Write the sheet, oldest first.

    Args:
        connection: the database.
        path: the file.
        words: how things are called.
        separator: between cells; with ``;`` numbers have a decimal comma.
        progress: told how far it is.
        aside: is given what cannot be read.

    Returns:
        How many rows were written.

    Raises:
        ExchangeError: the file cannot be written.
        CancelledError: the user ended it; nothing was written.
    """
    total = sum(
        connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]
        for table in (ENTRIES, SESSIONS)
    )
    entries: Iterator[Entry] = ENTRIES.everything(connection, aside)
    sessions: Iterator[SessionRecord] = SESSIONS.everything(connection, aside)
    rows = heapq.merge(
        ((one.at, 0, _entry(one, words)) for one in entries),
        ((one.started, 1, _session(one, words)) for one in sessions if one.started is not None),
        key=lambda row: row[:2],
    )
    done = 0
    with whole_files(path, encoding="utf-8-sig") as (file,):
        writer = TableWriter(file, list(words.columns), separator)
        for _, _, cells in rows:
            writer.row(*cells)
            done += 1
            if done % EVERY == 0:
                progress(done, total)
        progress(total, total)
    return done


Cells = tuple[str | int | float | None, ...]


def _when(at: datetime) -> tuple[str, str]:
    clock = wall(at)
    return clock.date().isoformat(), f"{clock:%H:%M:%S}" if clock.second else f"{clock:%H:%M}"


def _entry(entry: Entry, words: SheetWords) -> Cells:
    medicines = (medicine_line(one.name, one.dose) for one in entry.medicines)
    labels = (
        words.label(one)
        for list_ in (entry.qualities, entry.triggers, entry.measures)
        for one in list_
    )
    places = filter(None, (words.places(entry.marks) if entry.marks else "", *entry.tags, *labels))
    return (
        *_when(entry.at),
        words.complaint(entry.complaint),
        entry.intensity,
        "; ".join(medicines),
        "; ".join(places),
        entry.note,
        None,
    )


def _session(session: SessionRecord, words: SheetWords) -> Cells:
    assert session.started is not None
    note = "\n".join(filter(None, (words.session(session), session.note)))
    return (
        *_when(session.started),
        words.complaint(session.complaint),
        session.rating(RatingMoment.BEFORE),
        "",
        "",
        note,
        round(session.worked_seconds / 60, 1),
    )
