"""Finding entries: filters and pages that stay quick with ten years of them."""

from __future__ import annotations

import sqlite3
from datetime import date, time
from typing import Any

from acucoach.domain.calendar_day import DEFAULT_BOUNDARY
from acucoach.domain.diary import Entry
from acucoach.domain.frozen import frozen
from acucoach.storage.day_number import span_of_days
from acucoach.storage.diary_rows import ENTRIES, folded
from acucoach.storage.set_aside import SetAside

PAGE = 50
MOST_COUNTED = 1000
_AT, _ID = ENTRIES.columns.index("at_utc"), ENTRIES.columns.index("id")


@frozen
class EntryFilter:
    """Which entries; what is empty does not restrict.

    Attributes:
        first: first day.
        last: last day, included.
        complaint: complaint id.
        lowest: least rating; entries without a number are left out.
        highest: greatest rating.
        label: a trigger, tag, quality or measure.
        medicine: a medicine's name.
        text: words that the note holds, all of them, in any case or accent.
        deleted: look into the recycle bin instead.
    """

    first: date | None = None
    last: date | None = None
    complaint: str = ""
    lowest: int | None = None
    highest: int | None = None
    label: str = ""
    medicine: str = ""
    text: str = ""
    deleted: bool = False


@frozen
class Cursor:
    """Where a page ended: the next one begins after it."""

    at_utc: int
    id: str


@frozen
class Page:
    """Entries, newest first, and where to go on; no cursor after the last page."""

    entries: tuple[Entry, ...]
    following: Cursor | None


def page(
    connection: sqlite3.Connection,
    wanted: EntryFilter,
    after: Cursor | None = None,
    size: int = PAGE,
    boundary: time = DEFAULT_BOUNDARY,
    aside: SetAside | None = None,
) -> Page:
    """One page of entries, newest first; it is shorter by those that cannot be read."""
    where, values = _where(wanted, boundary)
    if after is not None:
        where += " AND (at_utc, id) < (?, ?)"
        values += [after.at_utc, after.id]
    rows = connection.execute(
        f"SELECT {', '.join(ENTRIES.columns)} FROM entry WHERE {where} "
        "ORDER BY at_utc DESC, id DESC LIMIT ?",
        [*values, size + 1],
    ).fetchall()
    more = len(rows) > size
    rows = rows[:size]
    following = Cursor(rows[-1][_AT], rows[-1][_ID]) if more else None
    return Page(tuple(ENTRIES.read(connection, rows, aside)), following)


def count(
    connection: sqlite3.Connection, wanted: EntryFilter, boundary: time = DEFAULT_BOUNDARY
) -> int:
    """How many entries a filter leaves; counting ends one above ``MOST_COUNTED``."""
    where, values = _where(wanted, boundary)
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM entry WHERE {where} LIMIT {MOST_COUNTED + 1})",
        values,
    ).fetchone()
    return int(found[0])


def between(
    connection: sqlite3.Connection,
    first: date,
    last: date,
    boundary: time = DEFAULT_BOUNDARY,
    aside: SetAside | None = None,
) -> list[Entry]:
    """All entries of some days, oldest first by the clock on the wall."""
    where = (
        "INDEXED BY entry_by_wall WHERE deleted_utc IS NULL AND at_wall >= ? AND at_wall < ? "
        "ORDER BY at_wall, at_utc, id"
    )
    return ENTRIES.select(connection, where, span_of_days(first, last, boundary), aside)


def _where(wanted: EntryFilter, boundary: time) -> tuple[str, list[Any]]:
    parts = ["deleted_utc IS NOT NULL" if wanted.deleted else "deleted_utc IS NULL"]
    values: list[Any] = []

    def add(part: str, *found: Any) -> None:
        parts.append(part)
        values.extend(found)

    if wanted.first is not None:
        add("at_wall >= ?", span_of_days(wanted.first, wanted.first, boundary)[0])
    if wanted.last is not None:
        add("at_wall < ?", span_of_days(wanted.last, wanted.last, boundary)[1])
    if wanted.complaint:
        add("complaint = ?", wanted.complaint)
    if wanted.lowest is not None:
        add("intensity >= ?", wanted.lowest)
    if wanted.highest is not None:
        add("intensity <= ?", wanted.highest)
    if wanted.label:
        add("id IN (SELECT entry_id FROM entry_label WHERE label = ?)", wanted.label)
    if wanted.medicine:
        add("id IN (SELECT entry_id FROM entry_medicine WHERE name = ?)", wanted.medicine)
    for word in folded(wanted.text).split():
        add("instr(note_folded, ?) > 0", word)
    return " AND ".join(parts), values
