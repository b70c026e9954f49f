"""Which day a moment belongs to: by its own local time and the user's day boundary.

A moment is an aware ``datetime`` whose offset is the one that was valid where and when it was
written down. The offset stays with the moment for good, so travel and changes of daylight saving
time never push an old entry to another day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from enum import StrEnum
from functools import cache

DEFAULT_BOUNDARY = time(4, 0)
"""A night that ends before 04:00 belongs to the day before it."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years a moment may lie in, both included; leaves room for offsets and boundaries."""


class Clarity(StrEnum):
    """What a wall-clock time means in a zone."""

    EXACT = "exact"
    SKIPPED = "skipped"
    TWICE = "twice"


def fixed(moment: datetime) -> datetime:
    """The same moment with its present offset frozen, in whole minutes.

    Args:
        moment: an aware time, in a zone or with an offset.

    Raises:
        ValueError: the time is naive, or outside ``FIRST_YEAR`` to ``LAST_YEAR``.
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a moment needs its offset from UTC")
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValueError(f"the year {moment.year} is outside {FIRST_YEAR} to {LAST_YEAR}")
    minutes = round(offset.total_seconds() / 60)
    return moment.astimezone(timezone(timedelta(minutes=minutes)))


def from_parts(utc_milliseconds: int, offset_minutes: int) -> datetime:
    """The moment stored as milliseconds since 1970 and an offset in minutes.

    Raises:
        ValueError: no such moment can have been stored: see ``fixed``.
    """
    if type(utc_milliseconds) is not int or not _EARLIEST <= utc_milliseconds <= _LATEST:
        raise ValueError(f"it is no moment between {FIRST_YEAR} and {LAST_YEAR}")
    if type(offset_minutes) is not int or not -1440 < offset_minutes < 1440:
        raise ValueError("it is no offset from UTC")
    return _epoch_at(offset_minutes) + timedelta(0, 0, 0, utc_milliseconds)


@cache
def _epoch_at(minutes: int) -> datetime:
    return _EPOCH.astimezone(timezone(timedelta(minutes=minutes)))


def to_parts(moment: datetime) -> tuple[int, int]:
    """Milliseconds since 1970 in UTC, and the offset in minutes: the stored form.

    Raises:
        ValueError: see ``fixed``.
    """
    frozen = fixed(moment)
    offset = frozen.utcoffset() or timedelta()
    return (frozen - _EPOCH) // _MILLISECOND, offset // _MINUTE


def wall(moment: datetime) -> datetime:
    """What the clock on the wall showed then, as a naive time."""
    return moment.replace(tzinfo=None)


def day_of(moment: datetime, boundary: time = DEFAULT_BOUNDARY) -> date:
    """The user's day a moment belongs to.

    Args:
        moment: aware or wall time.
        boundary: when a new day begins, 00:00 to 12:00.
    """
    shift = timedelta(hours=boundary.hour, minutes=boundary.minute)
    return (wall(moment) - shift).date()


def local_span(
    first: date, last: date | None = None, boundary: time = DEFAULT_BOUNDARY
) -> tuple[datetime, datetime]:
    """Wall times between which the days lie: the start is in, the end is not.

    Args:
        first: first day.
        last: last day, included; the first one when missing.
        boundary: when a new day begins.
    """
    end = (last or first) + timedelta(days=1)
    return datetime.combine(first, boundary), datetime.combine(end, boundary)


def at_wall_time(
    wall_time: datetime, zone: tzinfo, *, later: bool = False
) -> tuple[datetime, Clarity]:
    """The moment a clock in ``zone`` showed ``wall_time``.

    A time that daylight saving skips is moved to the hour after the gap; of a time that came
    twice the first is taken, or the second with ``later``.

    Args:
        wall_time: naive local time.
        zone: rules of the place.
        later: which of two.

    Returns:
        The moment with a fixed offset, and whether the clock was clear about it.
    """
    first = wall_time.replace(tzinfo=zone, fold=0)
    second = wall_time.replace(tzinfo=zone, fold=1)
    if first.utcoffset() == second.utcoffset():
        return fixed(first), Clarity.EXACT
    if _exists(first) and _exists(second):
        return fixed(second if later else first), Clarity.TWICE
    # fold=0 keeps the offset before the gap; read in UTC and back it lands after the gap.
    return fixed(first.astimezone(UTC).astimezone(zone)), Clarity.SKIPPED


def days(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def _exists(moment: datetime) -> bool:
    there_and_back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return wall(there_and_back) == wall(moment)


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WALL_EPOCH = datetime(1970, 1, 1)
_MILLISECOND = timedelta(milliseconds=1)
_MINUTE = timedelta(minutes=1)
# A day more at both ends: the year is that of the place, not of UTC.
_EARLIEST = (datetime(FIRST_YEAR - 1, 12, 31) - _WALL_EPOCH) // _MILLISECOND
_LATEST = (datetime(LAST_YEAR + 1, 1, 2) - _WALL_EPOCH) // _MILLISECOND
