from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acucoach.domain.trial import (
    Arm,
    TrialError,
    TrialPlan,
    TrialVerdict,
    chance_of,
    compare,
    draw,
    smallest_visible,
    visible_beforehand,
)

START = date(2026, 2, 25)
ALL = (Arm.ROUTINE, Arm.ELSEWHERE, Arm.NOTHING)


def plan(blocks: int = 10, seed: int = 1, days_each: int = 1) -> TrialPlan:
    return draw(
        "t", "LI4", "headache", START, arms=ALL, blocks=blocks, days_each=days_each, seed=seed
    )


def rated(trial: TrialPlan, levels: dict[Arm, float], noise: float = 0, seed: int = 0):  # type: ignore[no-untyped-def]
    chance = Random(seed)
    found = {}
    for number in range((trial.last_day - trial.first_day).days + 1):
        day = trial.first_day + timedelta(days=number)
        slot = trial.slot_of(day)
        assert slot is not None
        found[day] = levels[slot[1]] + chance.gauss(0, noise)
    return found


@given(st.integers(6, 40), st.integers(), st.integers(1, 7))
def test_every_block_has_every_arm_once_and_every_day_has_one(
    blocks: int, seed: int, days_each: int
) -> None:
    trial = plan(blocks, seed, days_each)
    assert all(Counter(block) == Counter(ALL) for block in trial.blocks)
    length = (trial.last_day - trial.first_day).days + 1
    assert length == blocks * 3 * days_each
    arms = [trial.slot_of(START + timedelta(days=number)) for number in range(length)]
    assert Counter(arm for _, arm in arms) == dict.fromkeys(ALL, blocks * days_each)  # type: ignore[misc]
    assert trial.slot_of(START - timedelta(days=1)) is None
    assert trial.slot_of(trial.last_day + timedelta(days=1)) is None


def test_the_order_is_drawn_anew_and_can_be_checked() -> None:
    assert plan(seed=1).blocks != plan(seed=2).blocks
    assert plan(seed=1) == plan(seed=1)


def test_unfair_plans_are_refused() -> None:
    with pytest.raises(TrialError, match="6 to 40"):
        plan(blocks=5)
    with pytest.raises(TrialError, match="at least one other"):
        draw("t", "LI4", "x", START, arms=(Arm.ROUTINE,), blocks=8, seed=1)
    with pytest.raises(TrialError, match="1 to 7"):
        plan(days_each=8)


def test_no_verdict_before_the_last_day_is_over() -> None:
    trial = plan()
    scores = rated(trial, {Arm.ROUTINE: 1, Arm.ELSEWHERE: 5, Arm.NOTHING: 9})
    early = compare(trial, scores, Arm.NOTHING, today=trial.last_day)
    assert early.verdict is TrialVerdict.NOT_FINISHED
    assert early.difference is None
    done = compare(trial, scores, Arm.NOTHING, today=trial.last_day + timedelta(days=1))
    assert done.verdict is TrialVerdict.LOWER
    assert done.difference == -8
    assert done.chance == 2 / 2**10


def test_too_few_rated_blocks_and_no_difference_are_told_apart() -> None:
    trial = plan()
    after = trial.last_day + timedelta(days=1)
    scores = rated(trial, {Arm.ROUTINE: 4, Arm.ELSEWHERE: 4, Arm.NOTHING: 4}, noise=1)
    same = compare(trial, scores, Arm.ELSEWHERE, today=after)
    assert same.verdict is TrialVerdict.CANNOT_TELL
    assert same.smallest_visible is not None
    few = {day: value for day, value in scores.items() if day < START + timedelta(days=15)}
    assert compare(trial, few, Arm.ELSEWHERE, today=after).verdict is TrialVerdict.TOO_FEW
    assert compare(trial, {}, Arm.ELSEWHERE, today=after).verdict is TrialVerdict.TOO_FEW


def test_the_chance_by_hand() -> None:
    # Only + + + and - - - give a sum of 4; of (1, 2, 3) four of eight reach 4.
    assert chance_of([1, 2, 1]) == 2 / 8
    assert chance_of([1, -2, -3]) == 4 / 8
    assert chance_of([0, 0, 0]) == 1


@given(st.lists(st.floats(-10, 10), min_size=1, max_size=9))
def test_the_chance_is_a_share_and_knows_no_direction(values: list[float]) -> None:
    chance = chance_of(values)
    assert 0 < chance <= 1
    assert chance == chance_of([-value for value in values])


@settings(deadline=None, max_examples=5)
@given(st.integers(0, 1000))
def test_drawing_agrees_with_counting(seed: int) -> None:
    chance = Random(seed)
    values = [chance.gauss(-0.4, 1) for _ in range(14)]
    drawn = chance_of([*values, 0.0])  # one zero more: same question, too many to count
    assert abs(drawn - chance_of(values)) < 0.02


def test_with_nothing_to_find_a_difference_is_named_about_once_in_twenty() -> None:
    chance = Random(7)
    trials = 400
    named = sum(chance_of([chance.gauss(0, 1) for _ in range(8)]) <= 0.05 for _ in range(trials))
    assert named / trials <= 0.08


def test_the_smallest_visible_difference_is_found_four_times_in_five() -> None:
    n, sd, chance = 12, 1.5, Random(11)
    reach = visible_beforehand(sd / 2**0.5, n)
    assert reach is not None
    trials = 300
    found = sum(
        chance_of([chance.gauss(reach, sd) for _ in range(n)]) <= 0.05 for _ in range(trials)
    )
    assert 0.7 <= found / trials <= 0.9
    assert smallest_visible([1, 2, 3, 4, 5]) is None
    assert visible_beforehand(1, 5) is None
