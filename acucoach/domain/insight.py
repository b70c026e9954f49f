"""Before and after: what the ratings say, and what they cannot say.

Nothing here calls a change an effect. People press when pain is strong, and strong pain mostly
eases by itself (regression to the mean; Barnett, van der Pols, Dobson 2005, Int J Epidemiol
34:215-220), so a lower number afterwards is expected without any pressing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import median

from acucoach.domain.frozen import frozen

FEWEST_PAIRS = 10
"""Below this many pairs nothing is said but how many there are. A convention of this program."""

SETTLING = timedelta(hours=4)
"""Longest gap between two ratings that are compared as "without pressing in between"."""


@frozen
class RatedPair:
    """A rating before and one after the same session.

    Attributes:
        at: when the session began.
        before: 0-10.
        after: 0-10.
        key: what was pressed (routine id or point code), to group by.
    """

    at: datetime
    before: int
    after: int
    key: str = ""

    @property
    def change(self) -> int:
        """After less before: negative is lower."""
        return self.after - self.before


class Statement(StrEnum):
    """What may be said of before and after."""

    TOO_FEW = "too-few"
    CANNOT_TELL = "cannot-tell"
    LOWER_AFTER = "lower-after"
    HIGHER_AFTER = "higher-after"


@frozen
class Spread:
    """Middle and spread of some numbers.

    Attributes:
        n: how many.
        middle: median.
        lower: first quartile.
        upper: third quartile.
        least: lowest.
        most: highest.
    """

    n: int
    middle: float
    lower: float
    upper: float
    least: float
    most: float


@frozen
class BeforeAfter:
    """The paired answer.

    Attributes:
        answer: the word for it.
        n: pairs.
        lower: times it was lower afterwards.
        same: times it was the same.
        higher: times it was higher.
        change: spread of after less before; None without pairs.
        started: median rating before.
        usual: median of all ratings of the time; None when there are none.
        without: spread of the change between two ratings with no session in between that
            began as high; None when there are too few.
    """

    answer: Statement
    n: int
    lower: int
    same: int
    higher: int
    change: Spread | None
    started: float | None
    usual: float | None
    without: Spread | None

    @property
    def expects_easing(self) -> bool:
        """Sessions began above the usual level, so easing is expected without them."""
        return self.started is not None and self.usual is not None and self.started > self.usual


def spread(numbers: Sequence[float]) -> Spread:
    """Median, quartiles and range.

    Quartiles are by linear interpolation between order statistics (Hyndman and Fan 1996, Am Stat
    50:361-365, type 7).

    Args:
        numbers: at least one.

    Raises:
        ValueError: there is none.
    """
    if not numbers:
        raise ValueError("a spread needs at least one number")
    ordered = sorted(numbers)
    return Spread(
        len(ordered),
        float(median(ordered)),
        _quantile(ordered, 0.25),
        _quantile(ordered, 0.75),
        float(ordered[0]),
        float(ordered[-1]),
    )


def before_after(
    pairs: Sequence[RatedPair],
    ratings: Sequence[int] = (),
    unpressed: Sequence[tuple[int, int]] = (),
    *,
    fewest: int = FEWEST_PAIRS,
) -> BeforeAfter:
    """The honest paired answer.

    Only when more than two thirds of the pairs point one way is a direction named; never that it
    was the pressing.

    Args:
        pairs: one a rated session.
        ratings: all ratings of the same time and complaint, for the usual level.
        unpressed: two ratings in a row with no session in between, see ``without_session``.
        fewest: pairs below which nothing is said.
    """
    changes = [pair.change for pair in pairs]
    lower = sum(change < 0 for change in changes)
    higher = sum(change > 0 for change in changes)
    whole = spread(changes) if changes else None
    started = float(median(pair.before for pair in pairs)) if pairs else None
    usual = float(median(ratings)) if ratings else None
    alike = [
        after - before
        for before, after in unpressed
        if started is not None and abs(before - started) <= 1
    ]
    without = spread(alike) if len(alike) >= fewest else None
    return BeforeAfter(
        _answer(changes, fewest),
        len(changes),
        lower,
        len(changes) - lower - higher,
        higher,
        whole,
        started,
        usual,
        without,
    )


@frozen
class WhatPressed:
    """The pairs of one routine or point.

    Attributes:
        key: routine id or point code.
        n: how many pairs.
        before: median before; None without pairs.
        after: median after.
        change: spread of after less before.
    """

    key: str
    n: int
    before: float | None
    after: float | None
    change: Spread | None


def by_what(pairs: Iterable[RatedPair]) -> list[WhatPressed]:
    """Middle and spread of each routine and point, most often pressed first."""
    return [
        WhatPressed(
            key,
            len(found),
            float(median(pair.before for pair in found)),
            float(median(pair.after for pair in found)),
            spread([pair.change for pair in found]),
        )
        for key, found in by_key(pairs).items()
    ]


def by_key(pairs: Iterable[RatedPair]) -> dict[str, list[RatedPair]]:
    """Pairs by what was pressed, most often pressed first."""
    groups: dict[str, list[RatedPair]] = {}
    for pair in pairs:
        groups.setdefault(pair.key, []).append(pair)
    return dict(sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])))


def without_session(
    ratings: Sequence[tuple[datetime, int]],
    sessions: Sequence[datetime],
    *,
    within: timedelta = SETTLING,
) -> list[tuple[int, int]]:
    """Ratings in a row, close in time, with no session in between.

    They show how the same pain changes by itself, in the same person.

    Args:
        ratings: moment and 0-10 rating, in order of time.
        sessions: when sessions began, in order of time.
        within: longest gap between the two ratings.
    """
    found = []
    following = 0
    for (start, before), (end, after) in pairwise(ratings):
        while following < len(sessions) and sessions[following] < start:
            following += 1
        pressed = following < len(sessions) and sessions[following] <= end
        if not pressed and timedelta(0) < end - start <= within and before > 0:
            found.append((before, after))
    return found


def _answer(changes: Sequence[int], fewest: int) -> Statement:
    """ "Mostly" is said of more than two thirds of the pairs, and of nothing less."""
    if len(changes) < fewest:
        return Statement.TOO_FEW
    lower, higher = (sum(change * sign > 0 for change in changes) for sign in (-1, 1))
    if 3 * lower > 2 * len(changes):
        return Statement.LOWER_AFTER
    if 3 * higher > 2 * len(changes):
        return Statement.HIGHER_AFTER
    return Statement.CANNOT_TELL


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
