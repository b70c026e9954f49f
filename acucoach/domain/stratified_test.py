"""Whether two things go together among those that began alike, with an interval and a chance.

Strong pain mostly eases by itself, so changes may only be held against changes from the same
starting number. Within each starting number the test re-draws which change belongs to which dose
(a stratified permutation test; Edgington and Onghena, Randomization Tests): it needs no assumption
on how pain falls back, only that it does so alike whatever was pressed.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from operator import mul
from random import Random
from statistics import NormalDist

from acucoach.domain.frozen import frozen

CHANCE_LIMIT = 0.05
_DRAWS, _FEWEST_DRAWS = 1999, 199
_WORK = 600_000
"""Numbers dealt out in all draws together: a second or so, whatever the length of the diary."""
_SEED = 20_000
_PLAIN = 100
"""Re-draws as large as what was found, after which nothing more is to be learned: the chance is
far above the limit (sequential counting; Besag and Clifford 1991, Biometrika 78:301-304)."""


@frozen
class Relation:
    """How much the second thing changes with one unit of the first.

    Attributes:
        n: how many pairs count: those whose stratum holds different values of the first thing.
        slope: change of the second thing for one unit of the first.
        low: lower end of the 95 % interval of the slope.
        high: upper end.
        chance: how often chance alone gives a slope at least as large, either way, 0-1; corrected
            for how many relations were looked at together.
    """

    n: int
    slope: float
    low: float
    high: float
    chance: float

    @property
    def seen(self) -> bool:
        """Whether a relation may be named: neither interval nor chance leaves it open."""
        return self.chance <= CHANCE_LIMIT and (self.low > 0 or self.high < 0)


def relation(rows: Iterable[tuple[Hashable, float, float]]) -> Relation | None:
    """The relation of two things within strata.

    The interval is that of the common slope within strata, by Student's t.

    Args:
        rows: stratum, first thing, second thing.

    Returns:
        None when no stratum holds different values of the first thing, or too little is left to
        tell how much the second varies.
    """
    strata: dict[Hashable, list[tuple[float, float]]] = {}
    for stratum, first, second in rows:
        strata.setdefault(stratum, []).append((first, second))
    groups = [
        (_centred([one for one, _ in pairs]), _centred([two for _, two in pairs]))
        for pairs in strata.values()
        if len({one for one, _ in pairs}) > 1
    ]
    n = sum(len(firsts) for firsts, _ in groups)
    freedom = n - len(groups) - 1
    if freedom < 1:
        return None
    both = sum(_product(firsts, seconds) for firsts, seconds in groups)
    alone = sum(_product(firsts, firsts) for firsts, _ in groups)
    slope = both / alone
    left = sum(_product(seconds, seconds) for _, seconds in groups) - slope * both
    reach = student(freedom) * math.sqrt(max(0.0, left) / freedom / alone)
    return Relation(n, slope, slope - reach, slope + reach, _chance(groups, both))


def holm(relations: Sequence[Relation]) -> list[Relation]:
    """The same relations, their chances corrected for having looked at all of them.

    Step-down correction (Holm 1979, Scand J Stat 6:65-70); intervals widen to the level of a
    plain division among all (Bonferroni), which is never narrower.
    """
    order = sorted(range(len(relations)), key=lambda place: relations[place].chance)
    corrected, highest = list(relations), 0.0
    wider = _two_sided(CHANCE_LIMIT / max(1, len(relations))) / _two_sided(CHANCE_LIMIT)
    for rank, place in enumerate(order):
        one = relations[place]
        highest = max(highest, min(1.0, one.chance * (len(order) - rank)))
        corrected[place] = replace(
            one,
            low=one.slope - (one.slope - one.low) * wider,
            high=one.slope + (one.high - one.slope) * wider,
            chance=highest,
        )
    return corrected


def student(freedom: int) -> float:
    """The 97.5 % point of Student's t, to about 1 % from 3 degrees of freedom on.

    Expansion about the normal quantile (Abramowitz and Stegun, 26.7.5).

    Args:
        freedom: degrees of freedom, at least 1; below 3 the exact values.
    """
    if freedom < 3:
        return {1: 12.706, 2: 4.303}[freedom]
    z = _two_sided(CHANCE_LIMIT)
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    )


def _two_sided(level: float) -> float:
    return NormalDist().inv_cdf(1 - level / 2)


def _centred(values: Sequence[float]) -> list[float]:
    middle = math.fsum(values) / len(values)
    return [value - middle for value in values]


def _product(ones: Sequence[float], others: Sequence[float]) -> float:
    return math.fsum(map(mul, ones, others))


def _chance(groups: Sequence[tuple[list[float], list[float]]], found: float) -> float:
    chance = Random(_SEED)
    least = abs(found) * (1 - 1e-9) - 1e-9
    told = [(firsts, list(seconds)) for firsts, seconds in groups if any(seconds)]
    if not told:
        return 1.0
    dealt = sum(len(seconds) for _, seconds in told)
    draws = max(_FEWEST_DRAWS, min(_DRAWS, _WORK // dealt))
    hits = 1
    for drawn in range(1, draws + 1):
        total = 0.0
        for firsts, seconds in told:
            chance.shuffle(seconds)
            total += _product(firsts, seconds)
        hits += abs(total) >= least
        if hits > _PLAIN:
            return hits / (drawn + 1)
    return hits / (draws + 1)
