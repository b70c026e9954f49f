"""Tables of programs that write down sleep: hours asleep, summed over the day each sleep ends on.

Fitbit, Plees Tracker, Sleep as Android and Sleepmeter, each known by its heading. Ratings, dreams
and notes have no place here and are named; where somebody was is never read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo

from acucoach.domain.frozen import frozen
from acucoach.domain.own_measure import SLEEP
from acucoach.storage.exchange.foreign.made_table import MadeTable
from acucoach.storage.exchange.sheet import LONGEST_CELL, ImportedSheet
from acucoach.storage.exchange.written_time import DateOrder, read_clock, read_moment
from acucoach.storage.faults import ExchangeError, Fault

ANDROID_FILE = "sleep-export.csv"
"""Name of the table in Sleep as Android's archive."""
_LOOKED_AT = 4096
_LONGEST = timedelta(hours=24)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HOLE = re.compile(r"(\d+)-(\d+)")
_MANUAL = "-1.0"
"""Of a sleep that was typed in: nothing is to be taken off its length."""

Cells = Mapping[str, str]


@frozen
class _Night:
    """One sleep: the day it ended on, how long it was, and what makes it the same sleep."""

    day: date
    asleep: timedelta
    identity: tuple[str, ...]


@frozen
class _Tracker:
    """How one program writes its table.

    Attributes:
        program: its name.
        heading: the columns its heading begins with, as written.
        used: columns that are read.
        night: reads a row; ValueError when it cannot.
    """

    program: str
    heading: tuple[str, ...]
    used: frozenset[str]
    night: Callable[[Cells, tzinfo | None], _Night]


def _fitbit(cells: Cells, _: tzinfo | None) -> _Night:
    ended = cells["End Time"]
    written = read_moment(ended, DateOrder.YEAR_FIRST)
    asleep = timedelta(minutes=int(cells["Minutes Asleep"]))
    return _Night(written.day, asleep, (cells["Start Time"], ended))


def _plees(cells: Cells, zone: tzinfo | None) -> _Night:
    begun, ended = (_EPOCH + timedelta(milliseconds=int(cells[name])) for name in ("start", "stop"))
    return _Night(ended.astimezone(zone).date(), ended - begun, (cells["start"], cells["stop"]))


def _android(cells: Cells, _: tzinfo | None) -> _Night:
    found = re.fullmatch(r"(\d{1,2})\. (\d{1,2})\. (\d{4}) (\d{1,2}:\d{2})", cells["To"])
    if found is None:
        raise ValueError
    day = date(int(found[3]), int(found[2]), int(found[1]))
    read_clock(found[4])
    asleep = timedelta(hours=float(cells["Hours"]))
    adjusted = cells.get("LenAdjust", "")
    if adjusted not in ("", _MANUAL):
        asleep += timedelta(minutes=int(adjusted))
    return _Night(day, asleep, (cells["Id"],))


def _sleepmeter(cells: Cells, _: tzinfo | None) -> _Night:
    begun, ended = (
        datetime.strptime(cells[name], "%Y-%m-%d %H:%M%z") for name in ("sleep", "wake")
    )
    awake = sum(int(hole[2]) - int(hole[1]) for hole in _HOLE.finditer(cells["holes"]))
    asleep = ended - begun - timedelta(minutes=awake)
    return _Night(ended.date(), asleep, (cells["sleep"], cells["wake"]))


_TRACKERS = (
    _Tracker(
        "Fitbit", ("Start Time", "End Time", "Minutes Asleep", "Minutes Awake"),
        frozenset({"Start Time", "End Time", "Minutes Asleep"}), _fitbit,
    ),
    _Tracker(
        "Plees Tracker", ("sid", "start", "stop", "rating"),
        frozenset({"sid", "start", "stop"}), _plees,
    ),
    _Tracker(
        "Sleep as Android", ("Id", "Tz", "From", "To", "Sched", "Hours"),
        frozenset({"Id", "To", "Hours", "LenAdjust"}), _android,
    ),
    _Tracker(
        "Sleepmeter", ("wake", "sleep", "bedtime", "holes", "type"),
        frozenset({"wake", "sleep", "holes"}), _sleepmeter,
    ),
)  # fmt: skip


def read_sleep(text: str, zone: tzinfo | None = None) -> ImportedSheet | None:
    """The hours asleep of such a table; None when it is no table of these programs.

    Args:
        text: the file.
        zone: where stamps without a place are told; None for the computer's own.

    Raises:
        ExchangeError: broken, or no sleep in it.
    """
    tracker, body, line = _known(text)
    if tracker is None:
        return None
    table = MadeTable(tracker.program)
    hours: dict[date, timedelta] = {}
    seen: set[tuple[str, ...]] = set()
    rows = _rows(tracker, body, line)
    heading = next(rows)[1]
    table.left_columns(name for name in heading if name and not _is_read(name, tracker))
    for number, cells in rows:
        if tracker.program == "Sleep as Android" and cells[0] in ("Id", ""):
            continue  # the heading of another night, or its noise
        try:
            named = dict(zip(heading, cells, strict=False))
            night = tracker.night(named, zone)
            if not timedelta(0) <= night.asleep <= _LONGEST:
                raise ValueError
        except (ValueError, KeyError, OverflowError):
            table.leave_out(f"unreadable sleep (line {number})")
            continue
        if night.identity in seen:
            table.leave_out("sleeps written twice")
            continue
        seen.add(night.identity)
        hours[night.day] = hours.get(night.day, timedelta()) + night.asleep
    for day, asleep in sorted(hours.items()):
        if asleep > _LONGEST:
            table.leave_out(f"more than 24 hours asleep, {day.isoformat()}")
        else:
            table.measure(SLEEP, day, round(asleep / timedelta(hours=1), 2))
    return table.sheet()


def _is_read(name: str, tracker: _Tracker) -> bool:
    # Columns called like a clock hold movements of a night.
    return name in tracker.used or bool(re.fullmatch(r"\d{1,2}:\d{2}|Event", name))


def _known(text: str) -> tuple[_Tracker | None, str, int]:
    """Whose table it is, its text from the heading on, and the line of that heading."""
    begun = text.lstrip("\ufeff")
    for tracker in _TRACKERS:
        sought = re.compile(
            r"^\"?" + r"\"?,\"?".join(map(re.escape, tracker.heading)) + r"\"?(,|\r?$)",
            re.MULTILINE,
        )
        # Names of things of one's own stand above Sleepmeter's heading.
        end = None if tracker.program == "Sleepmeter" else _LOOKED_AT
        found = sought.search(begun[:end])
        if found is not None:
            return tracker, begun[found.start() :], begun.count("\n", 0, found.start()) + 1
    return None, "", 0


def _rows(tracker: _Tracker, body: str, line: int) -> Iterator[tuple[int, list[str]]]:
    """Cells of each line with anything in it."""
    csv.field_size_limit(LONGEST_CELL)
    # Not strict: one of these programs writes quotation marks in a note as they are.
    reader = csv.reader(io.StringIO(body, newline=""))
    begins = line
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield begins, [cell.strip() for cell in cells]
            begins = line + reader.line_num
    except csv.Error as error:
        raise ExchangeError(Fault.BROKEN_TABLE, f"line {begins}", tracker.program) from error
