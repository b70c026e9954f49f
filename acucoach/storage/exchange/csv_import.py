"""A simple diary from another program: a table with a date, a score and perhaps a note."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from enum import StrEnum
from uuid import UUID

from acucoach.domain.calendar_day import at_wall_time, fixed
from acucoach.domain.diary import DiaryError, Entry, check_entry
from acucoach.storage.exchange.csv_cells import unguard
from acucoach.storage.exchange.errors import ExchangeError, Fault
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress

LONGEST_CELL = 1_000_000
MOST_COLUMNS = 200
LARGEST = 32 * 1024 * 1024
"""Bytes of a table: half a million rows with notes."""
_NOON = time(12, 0)


class DateOrder(StrEnum):
    """How dates with figures only are written."""

    YEAR_FIRST = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as read.

    Attributes:
        heading: names of the columns.
        rows: cells of each row, as many as the heading has.
        lines: the line of the file each row begins on.
    """

    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column is what, by number from 0; -1 for none.

    Attributes:
        date: the date, or date and time.
        score: the rating.
        note: the note.
        time: the time, when it stands in a column of its own.
        order: how dates are written.
        highest: the scale's upper end in that table; scores are brought to 0-10.
        complaint: complaint id given to every row.
    """

    date: int
    score: int
    note: int = -1
    time: int = -1
    order: DateOrder = DateOrder.YEAR_FIRST
    highest: int = 10
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that cannot be read: nothing is imported while there is one that is not left out."""

    line: int
    problem: str


def read_sheet(text: str, progress: Progress = no_progress) -> Sheet:
    """Read a table; comma, semicolon or tabulator is found out.

    Args:
        text: the file.
        progress: told which line is reached.

    Raises:
        ExchangeError: no table, or no rows.
    """
    first_line = text.lstrip("\ufeff").split("\n", 1)[0]
    delimiter = max(",;\t", key=first_line.count)
    if delimiter not in first_line:
        raise ExchangeError(Fault.NOT_CSV)
    csv.field_size_limit(LONGEST_CELL)
    # Strict: a quotation that is never closed would swallow the rest of the table.
    reader = csv.reader(
        io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter=delimiter, strict=True
    )
    total = text.count("\n") + 1
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    begins = 1
    try:
        heading = tuple(cell.strip() for cell in next(reader))
        if len(heading) > MOST_COLUMNS:
            detail = f"it has more than {MOST_COLUMNS} columns"
            raise ExchangeError(Fault.BROKEN_TABLE, "line 1", detail)
        begins = reader.line_num + 1
        for number, cells in enumerate(reader):
            if number % EVERY == 0:
                progress(number, total)
            if any(cell.strip() for cell in cells):
                padded = (*cells, *[""] * len(heading))[: len(heading)]
                rows.append(tuple(unguard(cell) for cell in padded))
                lines.append(begins)
            begins = reader.line_num + 1
    except StopIteration as error:
        raise ExchangeError(Fault.NOT_CSV) from error
    except csv.Error as error:
        raise ExchangeError(Fault.BROKEN_TABLE, f"line {begins}", str(error)) from error
    if not rows:
        raise ExchangeError(Fault.NO_ROWS)
    return Sheet(heading, tuple(rows), tuple(lines))


def guess(sheet: Sheet) -> Mapping:
    """A first proposal, from the names of columns and what stands in them."""

    def named(*words: str) -> int:
        for number, name in enumerate(sheet.heading):
            if any(word in name.casefold() for word in words):
                return number
        return -1

    date_column = named("date", "datum", "day", "fecha", "at")
    score = named("score", "pain", "intensity", "rating", "nrs", "schmerz", "level")
    note = named("note", "comment", "remark", "text", "notiz")
    clock = named("time", "uhr", "hour")
    if clock == date_column:
        clock = -1
    dates = [row[date_column] for row in sheet.rows if row[date_column].strip()]
    scores = [_number(row[score]) or 0.0 for row in sheet.rows] if score >= 0 else []
    highest = 100 if scores and max(scores) > 10 else 10
    return Mapping(date_column, score, note, clock, _order(dates), highest)


def entries_of(
    sheet: Sheet,
    mapping: Mapping,
    zone: tzinfo,
    now: datetime,
    progress: Progress = no_progress,
) -> tuple[list[Entry], list[RowFault]]:
    """Entries of the rows, and the rows that cannot be read.

    The id of each is made from the row itself, so reading the same table twice adds nothing.
    Rows without a time count as noon.

    Args:
        sheet: the table.
        mapping: which column is what.
        zone: where the times were written.
        now: wall time with offset.
        progress: told how many rows are done.
    """
    entries: list[Entry] = []
    faults: list[RowFault] = []
    seen: dict[str, int] = {}
    for done, (line, row) in enumerate(zip(sheet.lines, sheet.rows, strict=True)):
        if done % EVERY == 0:
            progress(done, len(sheet.rows))
        try:
            entries.append(_entry(row, mapping, zone, now, seen))
        except DiaryError as error:
            faults.append(RowFault(line, str(error)))
        except ValueError as error:
            faults.append(RowFault(line, f"{error}"))
    return entries, faults


def _entry(
    row: Sequence[str], mapping: Mapping, zone: tzinfo, now: datetime, seen: dict[str, int]
) -> Entry:
    if mapping.date < 0:
        raise ValueError("Choose the column with the date.")
    moment = _moment(row, mapping, zone)
    if moment > now:
        raise ValueError(f"{row[mapping.date]!r} is still to come.")
    intensity = _score(row[mapping.score], mapping.highest) if mapping.score >= 0 else None
    note = row[mapping.note].strip() if mapping.note >= 0 else ""
    if "\x00" in note:
        raise ValueError("The note holds a zero byte.")
    content = "\x1f".join((moment.isoformat(), str(intensity), note, mapping.complaint))
    seen[content] = seen.get(content, 0) + 1
    digest = hashlib.sha256(f"{content}\x1f{seen[content]}".encode()).digest()
    entry_id = str(UUID(bytes=digest[:16], version=5))
    return check_entry(
        Entry(entry_id, moment, moment, moment, mapping.complaint, intensity, note=note)
    )


def _moment(row: Sequence[str], mapping: Mapping, zone: tzinfo) -> datetime:
    text = row[mapping.date].strip()
    try:
        whole = datetime.fromisoformat(text)
        if whole.tzinfo is not None:
            return fixed(whole)
        has_time = len(text) > 10
    except ValueError:
        whole, has_time = _written(text, mapping.order)
    if mapping.time >= 0 and row[mapping.time].strip():
        whole = datetime.combine(whole.date(), _clock(row[mapping.time].strip()))
    elif not has_time:
        whole = datetime.combine(whole.date(), _NOON)
    return at_wall_time(whole, zone)[0]


def _written(text: str, order: DateOrder) -> tuple[datetime, bool]:
    day_text, _, clock_text = text.replace(",", " ").partition(" ")
    parts = day_text.replace("/", ".").replace("-", ".").strip(".").split(".")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        raise ValueError(f"{text!r} is not a date.")
    first, second, third = (int(part) for part in parts)
    year, month, day = {
        DateOrder.YEAR_FIRST: (first, second, third),
        DateOrder.DAY_FIRST: (third, second, first),
        DateOrder.MONTH_FIRST: (third, first, second),
    }[order]
    try:
        found = datetime(year + 2000 if year < 100 else year, month, day)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date.") from error
    if clock_text.strip():
        return datetime.combine(found.date(), _clock(clock_text.strip())), True
    return found, False


def _clock(text: str) -> time:
    bare = text.casefold().replace("uhr", "").strip()
    for form in ("%H:%M", "%H:%M:%S", "%H.%M", "%I:%M %p", "%I:%M:%S %p"):
        try:
            return datetime.strptime(bare, form).time()
        except ValueError:
            continue
    raise ValueError(f"{text!r} is not a time.")


def _score(text: str, highest: int) -> int | None:
    if not text.strip():
        return None
    value = _number(text)
    if value is None or not 0 <= value <= highest:
        raise ValueError(f"{text!r} is not a number from 0 to {highest}.")
    return int(value * 10 / highest + 0.5)


def _number(text: str) -> float | None:
    try:
        value = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return value if abs(value) < 1e9 else None


def _order(dates: Sequence[str]) -> DateOrder:
    """Read the order off a date that allows only one; day first where all allow both."""
    order = DateOrder.DAY_FIRST
    for text in dates:
        parts = text.split(" ")[0].replace("/", ".").replace("-", ".").split(".")
        if len(parts) != 3 or not all(part.isdigit() for part in parts):
            continue
        if len(parts[0]) == 4:
            return DateOrder.YEAR_FIRST
        if int(parts[0]) > 12:
            return DateOrder.DAY_FIRST
        if int(parts[1]) > 12:
            return DateOrder.MONTH_FIRST
        order = DateOrder.MONTH_FIRST if "/" in text else DateOrder.DAY_FIRST
    return order
