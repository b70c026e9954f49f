"""One series of days against another: pain and sleep, a trigger and the next day.

Days resemble the days before them, so plain correlations of series are far too sure. Chance is
counted by moving one series along the other, which keeps how each resembles itself (a circular
shift; Edgington and Onghena, Randomization Tests, on time series); the interval counts as many
days as the series are worth (Pyper and Peterman 1998, Can J Fish Aquat Sci 55:2127-2140).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from statistics import NormalDist

from acucoach.domain.frozen import frozen
from acucoach.domain.stratified_test import CHANCE_LIMIT, Relation, holm

FEWEST_DAYS = 40
"""Days with both numbers below which nothing is said. A convention of this program."""
_NEAR = 3
"""Shifts this near to none resemble the series itself and are no chance."""
Days = Mapping[date, float]


@frozen
class SeriesPair:
    """One pair of series that is looked at.

    Attributes:
        key: what the first series is, for the words.
        later: days that the second series is looked at after the first.
        relation: what was found; None when there are too few days.
        days: days with both numbers.
    """

    key: str
    later: int
    relation: Relation | None
    days: int


def looks(
    series: Mapping[str, Days], outcome: Days, later: Sequence[int] = (0, 1)
) -> list[SeriesPair]:
    """Each series against the outcome on the same day and the next, corrected for all looks.

    Args:
        series: numbers by day, by name; a day without a number is left out.
        outcome: the strongest rating of each day.
        later: how many days later the outcome is taken.
    """
    found = [
        SeriesPair(key, days, _relation(one, outcome, days), _shared(one, outcome, days))
        for key, one in series.items()
        for days in later
    ]
    corrected = iter(holm([one.relation for one in found if one.relation is not None]))
    return [
        SeriesPair(one.key, one.later, None if one.relation is None else next(corrected), one.days)
        for one in found
    ]


def _shared(series: Days, outcome: Days, later: int) -> int:
    return sum(day + timedelta(days=later) in outcome for day in series)


def _relation(series: Days, outcome: Days, later: int) -> Relation | None:
    if _shared(series, outcome, later) < FEWEST_DAYS:
        return None
    first = min(*series, min(outcome) - timedelta(days=later))
    last = max(*series, max(outcome) - timedelta(days=later))
    length = (last - first).days + 1
    whole = [first + timedelta(days=number) for number in range(length)]
    ones = [series.get(day) for day in whole]
    others = [outcome.get(day + timedelta(days=later)) for day in whole]
    told = _correlation(ones, others)
    if told is None:
        return None
    found, n, spread_one, spread_other = told
    shifts = [
        shifted[0]
        for shift in range(_NEAR, length - _NEAR + 1)
        if (shifted := _correlation(ones[shift:] + ones[:shift], others)) is not None
        and shifted[1] >= FEWEST_DAYS // 2
    ]
    hits = 1 + sum(abs(one) >= abs(found) - 1e-9 for one in shifts)
    chance = hits / (len(shifts) + 1)
    worth = max(4.0, min(float(n), n / _inflation(ones, others, n)))
    low, high = _interval(found, worth)
    scale = spread_other / spread_one
    return Relation(n, found * scale, low * scale, high * scale, chance)


def _correlation(
    ones: Sequence[float | None], others: Sequence[float | None]
) -> tuple[float, int, float, float] | None:
    """Correlation, days, and the spread of each series on them; None when one does not vary."""
    pairs = [(a, b) for a, b in zip(ones, others, strict=True) if a is not None and b is not None]
    n = len(pairs)
    if n < 3:
        return None
    mean_a, mean_b = sum(a for a, _ in pairs) / n, sum(b for _, b in pairs) / n
    both = sum((a - mean_a) * (b - mean_b) for a, b in pairs)
    alone_a = sum((a - mean_a) ** 2 for a, _ in pairs)
    alone_b = sum((b - mean_b) ** 2 for _, b in pairs)
    if alone_a <= 1e-12 or alone_b <= 1e-12:
        return None
    found = both / math.sqrt(alone_a * alone_b)
    return max(-1.0, min(1.0, found)), n, math.sqrt(alone_a / n), math.sqrt(alone_b / n)


def _inflation(ones: Sequence[float | None], others: Sequence[float | None], n: int) -> float:
    """By how much fewer days the series are worth than they have."""
    total = 1.0
    for lag in range(1, min(15, n // 5) + 1):
        one = _correlation(ones[:-lag], ones[lag:])
        other = _correlation(others[:-lag], others[lag:])
        if one is not None and other is not None:
            total += 2 * (1 - lag / n) * one[0] * other[0]
    return max(1.0, total)


def _interval(found: float, worth: float) -> tuple[float, float]:
    """95 % interval of a correlation, by Fisher's transformation."""
    if worth <= 4 or abs(found) >= 1:
        return (-1.0, 1.0) if worth <= 4 else (found, found)
    reach = NormalDist().inv_cdf(1 - CHANCE_LIMIT / 2) / math.sqrt(worth - 3)
    middle = math.atanh(found)
    return math.tanh(middle - reach), math.tanh(middle + reach)
