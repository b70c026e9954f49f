"""A personal trial: a fair comparison in one person, planned before it begins.

Days are grouped in blocks; in each block every arm comes once, in random order (a randomised
block design, as in N-of-1 trials; Guyatt 1986, N Engl J Med 314:889-892). The test at the end
re-draws exactly what chance drew at the start, so it needs no assumption on the ratings
(Fisher 1935; Edgington and Onghena, Randomization Tests).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from itertools import product
from random import Random
from statistics import NormalDist, mean, median, stdev

from acucoach.domain.calendar_day import at_wall_time
from acucoach.domain.errors import SaidError
from acucoach.domain.frozen import frozen

FEWEST_BLOCKS = 6
"""With fewer than six blocks even the clearest difference comes by chance in more than 1 of 20."""

MOST_BLOCKS = 40
MOST_REMINDERS = 12
CHANCE_LIMIT = 0.05
POWER = 0.8
_EXACT_BLOCKS = 14
_DRAWS = 20_000


class Arm(StrEnum):
    """What a day of the trial asks for."""

    ROUTINE = "routine"
    ELSEWHERE = "elsewhere"
    NOTHING = "nothing"


class TrialError(SaidError, ValueError):
    """A trial that cannot be planned; the text says why in one sentence."""


@frozen
class TrialPlan:
    """A trial, settled before its first day.

    Attributes:
        id: UUIDv7.
        routine: routine id or point code that is tried.
        complaint: complaint id whose strongest rating of a day is the outcome.
        first_day: the first day.
        days_each: days in a row an arm lasts, 1-7.
        blocks: arms in their drawn order, one tuple a block.
        seed: what the order was drawn from, so that it can be checked.
        remind_at: wall times of each day to be reminded at; empty for none.
    """

    id: str
    routine: str
    complaint: str
    first_day: date
    days_each: int
    blocks: tuple[tuple[Arm, ...], ...]
    seed: int
    remind_at: tuple[time, ...] = ()

    @property
    def arms(self) -> tuple[Arm, ...]:
        """The arms compared, in a fixed order."""
        return tuple(arm for arm in Arm if arm in self.blocks[0])

    @property
    def last_day(self) -> date:
        """The last day, included."""
        slots = len(self.blocks) * len(self.blocks[0])
        return self.first_day + timedelta(days=slots * self.days_each - 1)

    def reminders(self, after: datetime, until: datetime, zone: tzinfo) -> list[datetime]:
        """Moments to be reminded at, as ``course.Course.reminders`` has them.

        Args:
            after: aware; not included.
            until: aware; included.
            zone: rules of the computer's own zone.
        """
        found = []
        day, last = after.astimezone(zone).date(), until.astimezone(zone).date()
        while day <= last:
            for at in self.remind_at if self.first_day <= day <= self.last_day else ():
                moment = at_wall_time(datetime.combine(day, at), zone)[0]
                if after < moment <= until:
                    found.append(moment)
            day += timedelta(days=1)
        return sorted(found)

    def slot_of(self, day: date) -> tuple[int, Arm] | None:
        """Block number from 0 and arm of a day; None outside the trial."""
        if not self.first_day <= day <= self.last_day:
            return None
        slot = (day - self.first_day).days // self.days_each
        block, place = divmod(slot, len(self.blocks[0]))
        return block, self.blocks[block][place]


class TrialVerdict(StrEnum):
    """What may be said at the end."""

    NOT_FINISHED = "not-finished"
    TOO_FEW = "too-few"
    CANNOT_TELL = "cannot-tell"
    LOWER = "lower"
    HIGHER = "higher"


@frozen
class Comparison:
    """One arm against another.

    Attributes:
        verdict: the word for it.
        arm: what is tried.
        against: what it is compared with.
        n: blocks in which both were rated.
        difference: mean of (arm less against), points on 0-10; None without blocks.
        middle: median of the same.
        chance: share of random re-draws with a difference at least as large, 0-1.
        smallest_visible: the smallest true difference that a trial like this finds four times in
            five; None when no difference could have been found.
    """

    verdict: TrialVerdict
    arm: Arm
    against: Arm
    n: int
    difference: float | None
    middle: float | None
    chance: float | None
    smallest_visible: float | None


def draw(
    trial_id: str,
    routine: str,
    complaint: str,
    first_day: date,
    *,
    arms: Sequence[Arm] = (Arm.ROUTINE, Arm.NOTHING),
    blocks: int,
    days_each: int = 1,
    seed: int,
    remind_at: tuple[time, ...] = (),
) -> TrialPlan:
    """Draw the order of a trial.

    Args:
        trial_id: UUIDv7 of the new trial.
        routine: what is tried.
        complaint: what is rated.
        first_day: when it begins.
        arms: two or three different arms, the routine among them.
        blocks: 6 to 40.
        days_each: 1 to 7.
        seed: from a source of true randomness; kept with the plan.
        remind_at: wall times to be reminded at.

    Raises:
        TrialError: the numbers do not make a fair trial.
    """
    if Arm.ROUTINE not in arms or len(set(arms)) != len(arms) or len(arms) < 2:
        raise TrialError("A trial compares the routine with at least one other thing.")
    if not FEWEST_BLOCKS <= blocks <= MOST_BLOCKS:
        raise TrialError(
            "A trial needs {fewest_blocks} to {most_blocks} rounds.",
            fewest_blocks=FEWEST_BLOCKS,
            most_blocks=MOST_BLOCKS,
        )
    if not 1 <= days_each <= 7:
        raise TrialError("Each part of a round lasts 1 to 7 days.")
    chance = Random(seed)
    drawn = []
    for _ in range(blocks):
        order = list(arms)
        chance.shuffle(order)
        drawn.append(tuple(order))
    return TrialPlan(
        trial_id, routine, complaint, first_day, days_each, tuple(drawn), seed, remind_at
    )


def compare(
    plan: TrialPlan, ratings: Mapping[date, float], against: Arm, *, today: date
) -> Comparison:
    """The answer of a trial for one pair of arms.

    Args:
        plan: the trial.
        ratings: the outcome by day (strongest rating); days not written are missing.
        against: the arm the routine is compared with.
        today: the user's day; before the end there is no verdict, so that nobody stops at
            a lucky moment.
    """
    differences = block_differences(plan, ratings, against)
    n = len(differences)
    if today <= plan.last_day:
        return Comparison(
            TrialVerdict.NOT_FINISHED, Arm.ROUTINE, against, n, None, None, None, None
        )
    difference = mean(differences) if differences else None
    middle = float(median(differences)) if differences else None
    chance = chance_of(differences) if differences else None
    visible = smallest_visible(differences)
    verdict = TrialVerdict.CANNOT_TELL
    if n < FEWEST_BLOCKS:
        verdict = TrialVerdict.TOO_FEW
    elif chance is not None and difference is not None and chance <= CHANCE_LIMIT:
        verdict = TrialVerdict.LOWER if difference < 0 else TrialVerdict.HIGHER
    return Comparison(verdict, Arm.ROUTINE, against, n, difference, middle, chance, visible)


def block_differences(plan: TrialPlan, ratings: Mapping[date, float], against: Arm) -> list[float]:
    """Routine less ``against``, for each block in which both have a rated day."""
    sums: dict[tuple[int, Arm], list[float]] = {}
    for day, value in ratings.items():
        slot = plan.slot_of(day)
        if slot is not None:
            sums.setdefault(slot, []).append(value)
    return [
        mean(sums[block, Arm.ROUTINE]) - mean(sums[block, against])
        for block in range(len(plan.blocks))
        if (block, Arm.ROUTINE) in sums and (block, against) in sums
    ]


def chance_of(differences: Sequence[float]) -> float:
    """How often chance alone gives a mean difference at least as large, either way.

    Within a block the two arms could as well have been drawn the other way round, which turns
    the sign of its difference. Up to 14 blocks every combination is counted; above that 20,000
    are drawn from a fixed seed, and the drawn one counts as one of them.

    Args:
        differences: one a block, at least one.
    """
    # A hair below the sum found, so that rounding never hides an equal one.
    found = abs(math.fsum(differences)) * (1 - 1e-12) - 1e-12
    if len(differences) <= _EXACT_BLOCKS:
        signs = product((1, -1), repeat=len(differences))
        hits = sum(
            abs(math.fsum(s * d for s, d in zip(sign, differences, strict=True))) >= found
            for sign in signs
        )
        return float(hits) / float(2 ** len(differences))
    chance = Random(20_000)
    hits = 1
    for _ in range(_DRAWS):
        bits = chance.getrandbits(len(differences))
        total = math.fsum(d if bits >> place & 1 else -d for place, d in enumerate(differences))
        hits += abs(total) >= found
    return hits / (_DRAWS + 1)


def smallest_visible(differences: Sequence[float]) -> float | None:
    """The smallest true difference that such a trial finds four times in five.

    Normal approximation for paired differences with the correction for few pairs: sd times
    (z(0.975) + z(0.8)) over the root of n - z(0.975)^2 / 2 (Guenther 1981, Am Stat 35:243-244).

    Args:
        differences: one a block.

    Returns:
        Points on 0-10; None with fewer than ``FEWEST_BLOCKS`` blocks.
    """
    if len(differences) < FEWEST_BLOCKS:
        return None
    return _visible(stdev(differences), len(differences))


def visible_beforehand(daily_spread: float, blocks: int, days_each: int = 1) -> float | None:
    """What a planned trial could find, from how much days differ so far.

    Args:
        daily_spread: standard deviation of the strongest rating of a day.
        blocks: planned number.
        days_each: days an arm lasts in a block.
    """
    if blocks < FEWEST_BLOCKS:
        return None
    return _visible(daily_spread * math.sqrt(2 / days_each), blocks)


def _visible(sd: float, n: int) -> float:
    normal = NormalDist()
    limit = normal.inv_cdf(1 - CHANCE_LIMIT / 2)
    return (limit + normal.inv_cdf(POWER)) * sd / math.sqrt(n - limit**2 / 2)
