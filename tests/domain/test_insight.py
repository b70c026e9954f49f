from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acucoach.domain.diary import DayState, Reflection
from acucoach.domain.insight import (
    RatedPair,
    Statement,
    before_after,
    by_key,
    spread,
    without_session,
)
from acucoach.domain.insight_series import (
    calendar,
    grouped_counts,
    period_before,
    rolling_mean,
    runs,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ratings = st.integers(0, 10)


def pairs(*changes: int) -> list[RatedPair]:
    return [RatedPair(NOON, 5, 5 + change, "LI4") for change in changes]


def test_too_few_is_said_to_be_too_few_however_clear_it_looks() -> None:
    assert before_after(pairs(*[-5] * 9)).answer is Statement.TOO_FEW
    assert before_after([]).answer is Statement.TOO_FEW
    assert before_after([]).change is None


def test_a_direction_is_named_only_when_most_pairs_share_it() -> None:
    assert before_after(pairs(*[-2] * 8, 0, 0)).answer is Statement.LOWER_AFTER
    assert before_after(pairs(-3, -2, -1, -1, 0, 0, 1, 1, 2, 3)).answer is Statement.CANNOT_TELL
    assert before_after(pairs(*[0] * 20)).answer is Statement.CANNOT_TELL
    assert before_after(pairs(*[2] * 10)).answer is Statement.HIGHER_AFTER


def test_mostly_is_more_than_two_thirds() -> None:
    assert before_after(pairs(*[-1] * 8, *[0] * 4)).answer is Statement.CANNOT_TELL, "8 of 12"
    assert before_after(pairs(*[-1] * 9, *[0] * 4)).answer is Statement.LOWER_AFTER, "9 of 13"
    assert before_after(pairs(*[1] * 9, *[-3] * 4)).answer is Statement.HIGHER_AFTER


@given(st.lists(st.tuples(ratings, ratings), max_size=60))
def test_counts_add_up_and_swapping_before_and_after_mirrors_the_answer(
    values: list[tuple[int, int]],
) -> None:
    there = before_after([RatedPair(NOON, a, b) for a, b in values])
    back = before_after([RatedPair(NOON, b, a) for a, b in values])
    assert there.lower + there.same + there.higher == there.n == len(values)
    assert (there.lower, there.higher) == (back.higher, back.lower)
    mirror = {
        Statement.LOWER_AFTER: Statement.HIGHER_AFTER,
        Statement.HIGHER_AFTER: Statement.LOWER_AFTER,
    }
    assert back.answer is mirror.get(there.answer, there.answer)


def test_regression_to_the_mean_is_expected_when_pressing_starts_above_the_usual() -> None:
    high = before_after(pairs(*[-2] * 10), ratings=[2, 2, 3, 3, 5])
    assert high.expects_easing
    assert not before_after(pairs(*[-2] * 10), ratings=[5, 6, 7]).expects_easing


def test_the_same_pain_without_pressing_is_shown_only_with_enough_of_it() -> None:
    few = before_after(pairs(*[-2] * 10), unpressed=[(5, 3)] * 9)
    assert few.without is None
    enough = before_after(pairs(*[-2] * 10), unpressed=[(5, 3)] * 10 + [(9, 0)] * 30)
    assert enough.without is not None
    assert (enough.without.n, enough.without.middle) == (10, -2)


def test_ratings_around_a_session_or_far_apart_are_not_compared() -> None:
    def at(hours: float) -> datetime:
        return NOON + timedelta(hours=hours)

    written = [(at(0), 6), (at(1), 5), (at(2), 3), (at(9), 1), (at(10), 0), (at(11), 4)]
    assert without_session(written, [at(1.5)]) == [(6, 5), (1, 0)]
    assert without_session(written, []) == [(6, 5), (5, 3), (1, 0)]


def test_groups_come_most_pressed_first() -> None:
    found = by_key([RatedPair(NOON, 1, 1, key) for key in ("b", "a", "b")])
    assert list(found) == ["b", "a"]


@given(st.lists(st.integers(-10, 10), min_size=1))
def test_a_spread_is_in_order(values: list[int]) -> None:
    found = spread(values)
    assert found.least <= found.lower <= found.middle <= found.upper <= found.most
    assert found.n == len(values)


def test_quartiles_by_interpolation() -> None:
    found = spread([1, 2, 3, 4])
    assert (found.lower, found.middle, found.upper) == (1.75, 2.5, 3.25)
    with pytest.raises(ValueError, match="at least one"):
        spread([])


def test_days_not_written_stay_gaps() -> None:
    first, last = period_before(date(2026, 3, 5), 5)
    points = calendar(
        first,
        last,
        {date(2026, 3, 1): (6, 2), date(2026, 3, 4): (None, 1)},
        {date(2026, 3, 2): Reflection.NONE, date(2026, 3, 5): Reflection.STILL_GOING},
        {date(2026, 3, 3): 2},
    )
    assert [(point.state, point.strongest) for point in points] == [
        (DayState.RATED, 6),
        (DayState.NONE, 0),
        (DayState.NOT_RECORDED, None),
        (DayState.NOT_RECORDED, None),
        (DayState.STILL_GOING, None),
    ]
    assert runs([point.strongest for point in points]) == [[(0, 6), (1, 0)]]
    assert runs([1, None, 2, 3]) == [[(0, 1)], [(2, 2), (3, 3)]]
    assert rolling_mean(points) == [None] * 5


def test_a_mean_of_seven_days_stands_only_where_all_seven_have_a_number() -> None:
    def points(*values: int | None):  # type: ignore[no-untyped-def]
        first = date(2026, 3, 1)
        strongest = {
            first + timedelta(days=at): (value, 1)
            for at, value in enumerate(values)
            if value is not None
        }
        return calendar(first, first + timedelta(days=len(values) - 1), strongest, {}, {})

    assert rolling_mean(points(*[4] * 7, 11)) == [None] * 3 + [4, 5] + [None] * 3
    assert rolling_mean(points(4, 4, 4, None, 4, 4, 4)) == [None] * 7


def test_small_groups_have_no_middle() -> None:
    counted = {(2, 7): {5: 4}, (12, 7): {3: 5}}
    hours = grouped_counts(counted, 0, [str(hour) for hour in range(24)])
    assert (hours[2].n, hours[2].spread) == (4, None)
    assert hours[12].spread is not None
    assert sum(group.n for group in hours) == 9
    assert grouped_counts(counted, 1, [str(day) for day in range(1, 8)])[6].n == 9
