"""Days as the database counts them, from the clock on the wall and the day boundary."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from acucoach.domain.calendar_day import local_span

_DAY = 86_400_000
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_EPOCH = datetime(1970, 1, 1)


def wall_milliseconds(wall_time: datetime) -> int:
    """A naive wall time as the database keeps it."""
    return (wall_time - _EPOCH) // timedelta(milliseconds=1)


def span_of_days(first: date, last: date, boundary: time) -> tuple[int, int]:
    """Wall times from the beginning of the first day to the end of the last."""
    start, end = local_span(first, last, boundary)
    return wall_milliseconds(start), wall_milliseconds(end)


def day_expression(boundary: time, column: str = "at_wall") -> str:
    """SQL for the day a wall time belongs to, as a number; see ``date_of``.

    The shift to day one of the calendar keeps the division of years before 1970 downward.
    """
    shift = _EPOCH_DAY * _DAY - (boundary.hour * 60 + boundary.minute) * 60_000
    return f"(({column} + {shift}) / {_DAY})"


def hour_expression(column: str = "at_wall") -> str:
    """SQL for the hour the clock on the wall showed, 0-23."""
    return f"(({column} + {_EPOCH_DAY * _DAY}) / 3600000 % 24)"


def date_of(number: float) -> date:
    """The day of a number from ``day_expression``; a damaged time leaves a fraction."""
    return date.fromordinal(int(number))
