"""Series for the charts: by day, by hour, by weekday, by trigger. Gaps stay gaps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from acucoach.domain.calendar_day import days
from acucoach.domain.diary import DayState, Reflection, day_state
from acucoach.domain.frozen import frozen
from acucoach.domain.insight import Spread, spread

FEWEST_DAYS = 7
"""Days with a number below which no day is called the strongest."""
FEWEST_IN_GROUP = 5
"""A group with fewer ratings is shown by its number alone."""


@frozen
class DayPoint:
    """One day of the calendar.

    Attributes:
        day: the user's day.
        state: rated, none, still going, or not recorded.
        strongest: highest rating; 0 on a day without pain; None when no number is known.
        entries: how many entries.
        sessions: how many sessions.
    """

    day: date
    state: DayState
    strongest: int | None
    entries: int
    sessions: int


@frozen
class Group:
    """Ratings that share something.

    Attributes:
        key: hour "0" to "23", ISO weekday "1" to "7", or a trigger.
        n: how many ratings.
        spread: None when there are fewer than ``FEWEST_IN_GROUP``.
    """

    key: str
    n: int
    spread: Spread | None


def calendar(
    first: date,
    last: date,
    strongest: Mapping[date, tuple[int | None, int]],
    said: Mapping[date, Reflection],
    sessions: Mapping[date, int],
) -> list[DayPoint]:
    """Every day of a period, written or not.

    Args:
        first: first day.
        last: last day, included.
        strongest: highest rating and number of entries, by day.
        said: reflections, by day.
        sessions: number of sessions, by day.
    """
    points = []
    for day in days(first, last):
        highest, entries = strongest.get(day, (None, 0))
        state = day_state(highest, said.get(day))
        value = 0 if state is DayState.NONE else highest
        points.append(DayPoint(day, state, value, entries, sessions.get(day, 0)))
    return points


def strongest_days(points: Sequence[DayPoint]) -> tuple[int, tuple[date, ...]] | None:
    """The highest rating of a period, 1 to 10, and the days that had it.

    None where the data do not allow to name them: fewer than ``FEWEST_DAYS`` days with a number,
    no pain at all, or every day the same.
    """
    known = [(one.strongest, one.day) for one in points if one.strongest is not None]
    highest = max((value for value, _ in known), default=0)
    if len(known) < FEWEST_DAYS or not highest or all(value == highest for value, _ in known):
        return None
    return highest, tuple(day for value, day in known if value == highest)


def rolling_mean(points: Sequence[DayPoint], width: int = 7) -> list[float | None]:
    """Mean of the days around each day; a gap where one of them has no number.

    A mean of fewer days would be drawn toward the single ones, most of all at the ends of a period.

    Args:
        points: consecutive days.
        width: days in the window, odd; the day is in its middle.
    """
    half = width // 2
    means: list[float | None] = []
    for index in range(len(points)):
        window = points[max(0, index - half) : index + half + 1]
        values = [point.strongest for point in window if point.strongest is not None]
        means.append(sum(values) / width if len(values) == width else None)
    return means


def grouped_counts(
    table: Mapping[tuple[int, int], Mapping[int, int]], place: int, keys: Sequence[str]
) -> list[Group]:
    """Groups from counts by (hour, weekday) and rating, as the database counts them.

    Args:
        table: how often each rating was given.
        place: 0 to group by hour, 1 by weekday.
        keys: every group to show, in order.
    """
    ratings = (
        (str(key[place]), value)
        for key, counts in table.items()
        for value, times in counts.items()
        for _ in range(times)
    )
    return _grouped(ratings, keys)


def by_label(ratings: Iterable[tuple[str, int]]) -> list[Group]:
    """Ratings by trigger or tag, most frequent first."""
    groups = _grouped(ratings, [])
    return sorted(groups, key=lambda group: (-group.n, group.key))


def runs(values: Sequence[float | None]) -> list[list[tuple[int, float]]]:
    """Stretches without a gap, for drawing: a line never crosses a missing day."""
    found: list[list[tuple[int, float]]] = []
    open_run = False
    for index, value in enumerate(values):
        if value is None:
            open_run = False
            continue
        if not open_run:
            found.append([])
            open_run = True
        found[-1].append((index, value))
    return found


def period_before(last: date, length: int) -> tuple[date, date]:
    """The period of ``length`` days that ends with ``last``."""
    return last - timedelta(days=length - 1), last


def _grouped(pairs: Iterable[tuple[str, int]], keys: Sequence[str]) -> list[Group]:
    values: dict[str, list[int]] = {key: [] for key in keys}
    for key, value in pairs:
        values.setdefault(key, []).append(value)
    return [
        Group(key, len(found), spread(found) if len(found) >= FEWEST_IN_GROUP else None)
        for key, found in values.items()
    ]
