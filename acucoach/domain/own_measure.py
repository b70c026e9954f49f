"""Own measures of a day: hours slept, steps, or whatever one counts; a number a day each."""

from __future__ import annotations

from datetime import date, datetime
from hashlib import sha256

from acucoach.domain.frozen import frozen

SLEEP, STEPS = "sleep-hours", "steps"
KNOWN = (SLEEP, STEPS)
"""Measures that have a name of the program's own; any other is called as the person calls it."""
LONGEST_NAME = 60
LARGEST = 1_000_000.0
_HIGHEST = {SLEEP: 24.0, STEPS: 200_000.0}


@frozen
class Measured:
    """One number of one day.

    Attributes:
        id: made from day and name, see ``measured_id``.
        day: the user's day; a night belongs to the day it ends on.
        what: one of ``KNOWN``, or a name of one's own.
        value: hours for sleep, a count for steps; 0 to ``LARGEST``.
        changed: when it was last changed, aware.
    """

    id: str
    day: date
    what: str
    value: float
    changed: datetime


def measured_id(day: date, what: str) -> str:
    """The identity of a measure of a day: the same on every computer."""
    name = what if what in KNOWN else sha256(what.encode()).hexdigest()[:32]
    return f"{day.isoformat()}/{name}"


def check_measured(one: Measured) -> Measured:
    """The measure itself, when it can be kept.

    Raises:
        ValueError: its name or number is out of range; one sentence.
    """
    if not 1 <= len(one.what) <= LONGEST_NAME or one.what != one.what.strip():
        raise ValueError(f"its name must have 1 to {LONGEST_NAME} characters.")
    highest = _HIGHEST.get(one.what, LARGEST)
    if not 0 <= one.value <= highest:
        raise ValueError(f"it must lie between 0 and {highest:g}.")
    if one.id != measured_id(one.day, one.what):
        raise ValueError("its id must name its day and what was measured.")
    return one
