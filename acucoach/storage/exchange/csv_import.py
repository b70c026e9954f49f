"""A simple diary from another program: rows of a table become entries."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Mapping as Lookup
from dataclasses import field, replace
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from typing import Any
from uuid import UUID

from acucoach.domain.calendar_day import at_wall_time, fixed, wall
from acucoach.domain.diary import LONGEST_LABEL, Entry, Medicine, check_entry
from acucoach.domain.frozen import frozen
from acucoach.domain.own_measure import Measured, check_measured, measured_id
from acucoach.storage.exchange.column_names import Role, highest_of, roles_of
from acucoach.storage.exchange.known_layouts import arranged
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.exchange.sheet import LARGEST, ImportedSheet, Recognised, read_sheets
from acucoach.storage.exchange.written_time import (
    DateOrder,
    order_of,
    plain,
    read_length,
    read_moment,
)
from acucoach.storage.exchange.written_time import read_clock as _clock
from acucoach.storage.faults import ExchangeError, Fault

__all__ = [
    "LARGEST",
    "DateOrder",
    "ImportedSheet",
    "Mapping",
    "Reading",
    "RowFault",
    "entries_of",
    "guess",
    "highest_in",
    "measures_of",
    "order_of",
    "read_sheet",
    "unknown_complaints",
    "without_twins",
    "words_for_scores",
]
NONE = -1
_NOON = time(12, 0)
_MOST_NAMED = 12
"""Things left out that are named one by one."""
_PARTED = re.compile(r"[;,|]\s*")
_NOTHING = frozenset({"", "-", "–", "no medication", "none", "keine", "n/a", "unknown"})


@frozen
class Mapping:
    """Which column is what, by number from 0; -1 for none.

    Attributes:
        date: the date, or date and time.
        score: the rating.
        note: the note.
        time: the time, when it stands in a column of its own.
        offset: minutes east of UTC, when they stand in a column of their own.
        length: how long it lasted.
        medicine: what was taken, parted by commas.
        dose: how much of it.
        place: where it was, in words; kept as words of one's own.
        triggers: what set it off, parted by commas; kept as words of one's own.
        symptoms: what came with it; likewise.
        complaint_column: what hurt, in words; see ``complaints``.
        order: how dates are written; None when it must be asked.
        highest: the scale's upper end in that table; scores are brought to 0-10. None when it
            must be asked.
        complaint: complaint id given to every row that has none of its own.
        complaints: complaint ids by the words of ``complaint_column``.
        words: scores, on the table's scale, by the words that stand for them.
        chosen: leave out rows whose complaint is not in ``complaints``: the table of a program
            that counts all sorts of things.
    """

    date: int
    score: int
    note: int = NONE
    time: int = NONE
    offset: int = NONE
    length: int = NONE
    medicine: int = NONE
    dose: int = NONE
    place: int = NONE
    triggers: int = NONE
    symptoms: int = NONE
    complaint_column: int = NONE
    order: DateOrder | None = DateOrder.YEAR_FIRST
    highest: int | None = 10
    complaint: str = ""
    complaints: Lookup[str, str] = field(default_factory=dict)
    words: Lookup[str, float] = field(default_factory=dict)
    chosen: bool = False


@frozen
class RowFault:
    """A row that cannot be read, and why; the others are read all the same."""

    line: int
    problem: str


@frozen
class Reading:
    """What the rows of a table become.

    Attributes:
        entries: one a row that can be read.
        faults: the rows that cannot.
        lines: the line of the file of each entry.
        rounded: how many scores lay between two whole numbers.
        wordy: how many rows have a word for a score that no number is known for; it is kept in
            the note.
        left_out: what the rows that are no complaint name, and how many there are of each.
    """

    entries: list[Entry]
    faults: list[RowFault]
    lines: list[int]
    rounded: int = 0
    wordy: int = 0
    left_out: tuple[tuple[str, int], ...] = ()

    @property
    def left_out_words(self) -> str:
        """``Water 12, Run 3``: the most frequent by name, the others by their number."""
        said = [f"{name} {count}" for name, count in self.left_out[:_MOST_NAMED]]
        if rest := sum(count for _, count in self.left_out[_MOST_NAMED:]):
            said.append(f"… {rest}")
        return ", ".join(said)


def read_sheet(text: str, progress: Progress = no_progress) -> ImportedSheet:
    """Read the table of a file; of several the one that can be a diary, the longest of these.

    Args:
        text: the file.
        progress: told which line is reached.

    Raises:
        ExchangeError: no table, or no rows.
    """
    sheets = read_sheets(text, progress)

    def worth(sheet: ImportedSheet) -> tuple[int, int]:
        roles = roles_of(sheet.heading)
        return (Role.DATE in roles) + (Role.SCORE in roles), len(sheet.rows)

    best = max(sheets, key=worth)
    if not best.rows:
        raise ExchangeError(Fault.NO_ROWS)
    others = tuple(one.heading for one in sheets if one is not best)
    return arranged(replace(best, others=others))


def guess(
    sheet: ImportedSheet,
    country: DateOrder | None = None,
    complaints: Lookup[str, str] | None = None,
) -> Mapping:
    """A first proposal, from the names of columns and what stands in them.

    Nothing is guessed that the table leaves open: then ``order`` or ``highest`` is None.

    Args:
        sheet: the table.
        country: how dates are written where the computer stands; used when each date of the
            table could be read both ways.
        complaints: complaint ids by what they are called, in small letters.
    """
    if sheet.known is not None:
        return _known(sheet, sheet.known, complaints or {}, country)
    roles = roles_of(sheet.heading)

    def cells(role: Role) -> list[str]:
        column = roles.get(role, NONE)
        return [row[column] for row in sheet.rows if row[column].strip()] if column >= 0 else []

    at = {role: roles.get(role, NONE) for role in Role}
    return Mapping(
        date=at[Role.DATE],
        score=at[Role.SCORE],
        note=at[Role.NOTE],
        time=at[Role.TIME],
        offset=at[Role.OFFSET],
        length=at[Role.LENGTH],
        medicine=at[Role.MEDICINE],
        dose=at[Role.DOSE],
        place=at[Role.PLACE],
        triggers=at[Role.TRIGGER],
        symptoms=at[Role.SYMPTOM],
        complaint_column=at[Role.COMPLAINT],
        order=order_of(cells(Role.DATE)) or country,
        highest=highest_in(sheet, at[Role.SCORE]),
    )


def _known(
    sheet: ImportedSheet,
    known: Recognised,
    complaints: Lookup[str, str],
    country: DateOrder | None,
) -> Mapping:
    at: dict[str, Any] = {name: number for number, name in enumerate(known.fields)}
    mapping = replace(Mapping(NONE, NONE), **at, order=None, chosen=known.chosen)
    if known.order:
        mapping = replace(mapping, order=DateOrder(known.order))
    elif mapping.date >= 0:
        told = order_of(row[mapping.date] for row in sheet.rows)
        mapping = replace(mapping, order=told or country)
    named = unknown_complaints(sheet, mapping)
    ids = {one: complaints[one.casefold()] for one in named if one.casefold() in complaints}
    mapping = replace(mapping, complaints=ids)
    kept, _ = _kept(sheet, mapping)
    return replace(mapping, highest=known.highest or highest_in(kept, mapping.score))


def _kept(sheet: ImportedSheet, mapping: Mapping) -> tuple[ImportedSheet, Counter[str]]:
    """The rows of complaints that are chosen, and what the others name."""
    left: Counter[str] = Counter(dict(sheet.known.left_rows) if sheet.known else {})
    if not mapping.chosen or mapping.complaint_column < 0:
        return sheet, left
    rows, lines = [], []
    for line, row in zip(sheet.lines, sheet.rows, strict=True):
        named = row[mapping.complaint_column]
        if any(part in mapping.complaints for part in _named(named)):
            rows.append(row)
            lines.append(line)
        else:
            left[named.strip() or "–"] += 1
    return replace(sheet, rows=tuple(rows), lines=tuple(lines)), left


def highest_in(sheet: ImportedSheet, column: int) -> int | None:
    """The upper end of a column's scale; None when neither its name nor its numbers tell.

    Numbers up to 10 count as 0 to 10. A name that tells outweighs them: an 11 in a column
    ``Pain (0-10)`` is a slip of the pen, not another scale.
    """
    if column < 0:
        return 10
    told = highest_of(sheet.heading[column])
    if told is not None:
        return told
    values = [found for row in sheet.rows if (found := _number(row[column])) is not None]
    return 10 if max(values, default=0) <= 10 else None


def words_for_scores(sheet: ImportedSheet, mapping: Mapping) -> list[str]:
    """Words that stand where a number is expected, each once, the most frequent first."""
    return _words(sheet, mapping.score, lambda text: _number(text) is None)


def unknown_complaints(sheet: ImportedSheet, mapping: Mapping) -> list[str]:
    """What the complaints of the table are called, each once, the most frequent first."""
    return _words(sheet, mapping.complaint_column, lambda _: True, _named)


def _named(text: str) -> list[str]:
    return [part.strip() for part in text.split(";")]


def _words(
    sheet: ImportedSheet,
    column: int,
    wanted: Callable[[str], bool],
    parted: Callable[[str], list[str]] = lambda text: [text.strip()],
) -> list[str]:
    if column < 0:
        return []
    found = Counter(part for row in sheet.rows for part in parted(row[column]))
    return [text for text, _ in found.most_common() if text and wanted(text)]


def entries_of(
    sheet: ImportedSheet,
    mapping: Mapping,
    zone: tzinfo,
    now: datetime,
    progress: Progress = no_progress,
) -> Reading:
    """Entries of the rows, and the rows that cannot be read.

    The id of each is made from what stands in the row, so reading the same table again, in
    whatever zone, adds nothing. Rows without a time count as noon.

    Args:
        sheet: the table.
        mapping: which column is what.
        zone: where times without an offset were written.
        now: wall time with offset.
        progress: told how many rows are done.
    """
    sheet, left = _kept(sheet, mapping)
    reading = Reading([], [], [], left_out=tuple(left.most_common()))
    seen: dict[str, int] = {}
    rounded = wordy = 0
    for done, (line, row) in enumerate(zip(sheet.lines, sheet.rows, strict=True)):
        if done % EVERY == 0:
            progress(done, len(sheet.rows))
        try:
            score = _score(row[mapping.score], mapping) if mapping.score >= 0 else _Score(None)
            entry = _entry(row, mapping, score, zone, now, seen)
        except ValueError as error:
            reading.faults.append(RowFault(line, str(error)))
            continue
        reading.entries.append(entry)
        reading.lines.append(line)
        rounded += score.rounded
        wordy += bool(score.word)
    return replace(reading, rounded=rounded, wordy=wordy)


def measures_of(sheet: ImportedSheet, now: datetime) -> list[Measured]:
    """The numbers of days that a file holds beside its rows, those that can be kept."""
    found = []
    for one in sheet.measures:
        try:
            made = Measured(measured_id(one.day, one.what), one.day, one.what, one.value, now)
            found.append(check_measured(made))
        except ValueError:
            continue
    return found


def without_twins(
    entries: Sequence[Entry], connection: sqlite3.Connection
) -> tuple[list[Entry], int]:
    """The entries that are not in the records yet under another id.

    Twins show the same wall-clock time, number and note: the same table read in another zone,
    or saved by another program in between.

    Returns:
        Those without a twin, and how many have one.
    """
    stored = connection.execute(
        "SELECT id, at_utc + at_offset * 60000, intensity, trim(note), complaint FROM entry"
    )
    known: dict[str, tuple[int, int | None, str]] = {}
    complaints: dict[tuple[int, int | None, str], dict[str, str]] = {}
    for entry_id, at, intensity, note, complaint in stored:
        if isinstance(at, int) and isinstance(note, str):
            key = known[entry_id] = (at // 1000, intensity, note)
            complaints.setdefault(key, {})[entry_id] = complaint or ""
    for entry in entries:  # what is here under its own id is nobody else's twin
        if entry.id in known:
            complaints[known[entry.id]].pop(entry.id, None)
    left, twins = [], 0
    for entry in entries:
        key = (round(wall(entry.at).replace(tzinfo=UTC).timestamp()), entry.intensity, entry.note)
        free = complaints.get(key, {})
        twin = next((one for one, said in free.items() if _alike(said, entry.complaint)), None)
        if twin is not None and entry.id not in known:
            del free[twin]
            twins += 1
        else:
            left.append(entry)
    return left, twins


def _alike(one: str, other: str) -> bool:
    """Whether two complaints may be the same; one that was not said may be any."""
    return not one or not other or one == other


@frozen
class _Score:
    """A number from 0 to 10, or a word that none is known for."""

    value: int | None
    rounded: bool = False
    word: str = ""


def _entry(
    row: Sequence[str],
    mapping: Mapping,
    score: _Score,
    zone: tzinfo,
    now: datetime,
    seen: dict[str, int],
) -> Entry:
    def cell(column: int) -> str:
        return row[column].strip() if column >= 0 else ""

    if mapping.date < 0:
        raise ValueError("Choose the column with the date.")
    moment, own_zone = _moment(row, mapping, zone)
    if moment > now:
        raise ValueError(f"{row[mapping.date]!r} is still to come.")
    named = [one for one in _named(cell(mapping.complaint_column)) if one]
    known = next((one for one in named if mapping.complaints.get(one)), None)
    complaint = mapping.complaints.get(known or "", "") or mapping.complaint
    lasted = read_length(cell(mapping.length)) if cell(mapping.length) else None
    extra = [score.word] if score.word else []
    if cell(mapping.length) and lasted is None:
        extra.append(cell(mapping.length))
    tags = [
        word[:LONGEST_LABEL]
        for column in (mapping.place, mapping.triggers, mapping.symptoms)
        for word in _listed(cell(column))
    ]
    extra += [one for one in named if one != known and one not in tags]
    if known and score.value is None and not (extra or tags or cell(mapping.note)):
        extra = [known]  # that it was there is all that was written
    note = "\n".join(filter(None, [cell(mapping.note), ", ".join(extra)]))
    if "\x00" in note:
        raise ValueError("The note holds a zero byte.")
    medicines = [
        Medicine(name[:LONGEST_LABEL], cell(mapping.dose)[:LONGEST_LABEL])
        for name in _listed(cell(mapping.medicine))
        if not re.fullmatch(r"0+([.,]0+)?", name)
    ]
    # The wall clock, not the offset: the same row read in another zone is the same row.
    stamp = moment.isoformat() if own_zone else wall(moment).isoformat()
    # Of a table that counts all sorts of things, two may be as strong in the same minute.
    thing = (cell(mapping.complaint_column),) if mapping.chosen else ()
    content = "\x1f".join((stamp, str(score.value), cell(mapping.note), *thing))
    seen[content] = seen.get(content, 0) + 1
    digest = hashlib.sha256(f"{content}\x1f{seen[content]}".encode()).digest()
    begun = moment if lasted else None
    entry = Entry(
        str(UUID(bytes=digest[:16], version=5)), moment, moment, moment, complaint, score.value,
        onset=begun, end=min(moment + lasted, now) if lasted else None,
        tags=tuple(dict.fromkeys(tags)), medicines=tuple(medicines), note=note,
    )  # fmt: skip
    return check_entry(entry)


def _listed(text: str) -> Iterable[str]:
    parts = (part.strip() for part in _PARTED.split(text))
    return (part for part in parts if part.casefold() not in _NOTHING)


def _moment(row: Sequence[str], mapping: Mapping, zone: tzinfo) -> tuple[datetime, bool]:
    """When, and whether the row itself tells its offset."""
    written = read_moment(row[mapping.date], mapping.order)
    clock, offset = written.clock, written.offset
    if mapping.time >= 0 and row[mapping.time].strip():
        clock = _clock(row[mapping.time])
    if offset is None and mapping.offset >= 0:
        minutes = _number(row[mapping.offset])
        if minutes is not None and abs(minutes) <= 14 * 60:
            offset = timedelta(minutes=round(minutes))
    naive = datetime.combine(written.day, clock or _NOON)
    try:
        if offset is None:
            return at_wall_time(naive, zone)[0], False
        moment = naive.replace(tzinfo=timezone(offset))
        if offset == timedelta():
            # A stamp in UTC says nothing of the place: it is told by the reader's own clock.
            return fixed(moment.astimezone(zone)), True
        return fixed(moment), True
    except (ValueError, OverflowError) as error:  # no year of a calendar here, or no offset
        raise ValueError(f"{row[mapping.date]!r} is not a date.") from error


def _score(text: str, mapping: Mapping) -> _Score:
    bare = text.strip()
    if not bare:
        return _Score(None)
    value = _number(bare)
    if value is None:
        value = mapping.words.get(bare)
        if value is None:
            if any(sign.isdigit() for sign in bare) or bare.casefold() in ("nan", "inf"):
                raise ValueError(f"{text!r} is not a number.")
            return _Score(None, word=bare)
    if mapping.highest is None:
        raise ValueError("Say which scale the numbers are on.")
    if not 0 <= value <= mapping.highest:
        raise ValueError(f"{text!r} is not a number from 0 to {mapping.highest}.")
    exact = value * 10 / mapping.highest
    whole = int(exact + 0.5)
    return _Score(whole, rounded=abs(exact - whole) > 1e-9)


def _number(text: str) -> float | None:
    """The number, also of ``6.0:Severe``, ``7/10`` and ``3,5``; None when it is none."""
    found = re.fullmatch(r"([+\-−]?\d+(?:[.,]\d+)?)(?:\s*:.*|\s*/\s*\d+)?", plain(text), re.DOTALL)
    if found is None:
        return None
    value = float(found[1].replace(",", ".").replace("−", "-"))
    return value if abs(value) < 1e9 else None
