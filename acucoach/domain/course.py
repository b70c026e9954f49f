"""A plan for several days: what to do, how often a day, on which days, from when to when."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from acucoach.domain.calendar_day import at_wall_time
from acucoach.domain.frozen import frozen

MOST_A_DAY = 12
EVERY_DAY = frozenset(range(7))


@frozen
class Course:
    """A course.

    Attributes:
        id: UUIDv7.
        what: routine id or point code.
        times_a_day: the day's aim, 1 to ``MOST_A_DAY``.
        weekdays: days it is for, Monday is 0.
        remind_at: wall times to be reminded at; empty for none.
        first: first day.
        last: last day, included; None when it is open.
        paused: set aside for now; nothing is counted against it.
        changed: when it was last changed, aware.
    """

    id: str
    what: str
    times_a_day: int
    weekdays: frozenset[int]
    remind_at: tuple[time, ...]
    first: date
    last: date | None
    paused: bool
    changed: datetime

    def __post_init__(self) -> None:
        """Check the fields.

        Raises:
            ValueError: a field is out of its range; one sentence.
        """
        if not self.what:
            raise ValueError("Say what is to be done.")
        if not 1 <= self.times_a_day <= MOST_A_DAY:
            raise ValueError(f"Choose 1 to {MOST_A_DAY} times a day.")
        if not self.weekdays or not self.weekdays <= EVERY_DAY:
            raise ValueError("Choose at least one day of the week.")
        if self.last is not None and self.last < self.first:
            raise ValueError("The last day lies before the first.")

    def runs_on(self, day: date) -> bool:
        """Whether the day belongs to it."""
        within = self.first <= day and (self.last is None or day <= self.last)
        return within and not self.paused and day.weekday() in self.weekdays

    def is_over(self, day: date) -> bool:
        """Whether its last day has passed."""
        return self.last is not None and day > self.last

    def reminders(self, after: datetime, until: datetime, zone: tzinfo) -> list[datetime]:
        """Moments to be reminded at.

        A time that daylight saving skips comes after the gap; one that comes twice, once.

        Args:
            after: aware; not included.
            until: aware; included.
            zone: rules of the computer's own zone.
        """
        found = []
        day, last = after.astimezone(zone).date(), until.astimezone(zone).date()
        while day <= last:
            if self.runs_on(day):
                for at in self.remind_at:
                    moment = at_wall_time(datetime.combine(day, at), zone)[0]
                    if after < moment <= until:
                        found.append(moment)
            day += timedelta(days=1)
        return sorted(found)


@frozen
class Planned:
    """Something planned for today and not yet done.

    Attributes:
        what: routine id or point code.
        title: its name.
        done: times done today.
        aim: times a day.
    """

    what: str
    title: str
    done: int
    aim: int


def is_quiet(moment: datetime, begins: int, ends: int) -> bool:
    """Whether a wall time lies in the quiet hours.

    Args:
        moment: as the clock on the wall shows it.
        begins: hour, 0-23.
        ends: hour, 0-23; the same as ``begins`` for no quiet hours.
    """
    hour = moment.hour
    if begins == ends:
        return False
    if begins < ends:
        return begins <= hour < ends
    return hour >= begins or hour < ends
