"""Control prompts: the same question at times without a session, so that sessions have a like.

Whoever presses when pain is strong sees it ease, pressing or not. The same question at drawn
times, and again half an hour later, shows how the pain of the same person changes by itself.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from random import Random

from acucoach.domain.calendar_day import at_wall_time
from acucoach.domain.frozen import frozen

SHARE_OF_DAYS = 0.5
"""Every second day on average, and never more than once a day."""
LATER = timedelta(minutes=30)
"""The second number is asked for so long after the first, as after a session."""
LATEST = timedelta(minutes=60)
"""A second number given later than this after the first is not held against a session's."""
APART = timedelta(hours=3)
"""No prompt so soon after a session, which could still be felt."""
_FIRST_HOUR, _LAST_HOUR = 8, 21
"""Waking hours where the quiet hours leave more."""


@frozen
class ControlRating:
    """One control prompt that was answered.

    Attributes:
        id: UUIDv7.
        at: when the first number was given, aware.
        complaint: complaint id that was asked about; may be empty.
        value: 0-10.
        later: 0-10, half an hour later; None when it was not given.
        later_at: when it was given, aware.
        changed: when this was last changed, aware.
    """

    id: str
    at: datetime
    complaint: str
    value: int
    changed: datetime
    later: int | None = None
    later_at: datetime | None = None

    @property
    def whole(self) -> bool:
        """Whether both numbers are there, half an hour apart."""
        return (
            self.later is not None
            and self.later_at is not None
            and self.later_at - self.at <= LATEST
        )


def drawn(day: date, seed: int, quiet_from: int, quiet_to: int, zone: tzinfo) -> datetime | None:
    """When a control prompt is asked on a day; None on days without one.

    The same day and seed always give the same moment, so that a restart draws nothing anew.

    Args:
        day: a day of the calendar.
        seed: from a source of true randomness; the person's own.
        quiet_from: hour at which notices stop, 0-23.
        quiet_to: hour at which they begin again, 0-23.
        zone: rules of the computer's own zone.
    """
    chance = Random(f"{seed}/{day.isoformat()}")
    if chance.random() >= SHARE_OF_DAYS:
        return None
    quiet = set()
    hour = quiet_from
    while hour != quiet_to:
        quiet.add(hour)
        hour = (hour + 1) % 24
    awake = [
        one
        for one in range(_FIRST_HOUR, _LAST_HOUR)
        # The second number must not fall into the quiet hours.
        if one not in quiet and (one + 1) % 24 not in quiet
    ]
    if not awake:
        return None
    at = time(chance.choice(awake), chance.randrange(60))
    return at_wall_time(datetime.combine(day, at), zone)[0]
