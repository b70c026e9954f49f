"""Sessions against control prompts, minutes against change, one series against another."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from statistics import stdev

import pytest

from acucoach.domain.control_prompt import ControlRating, drawn
from acucoach.domain.relief import FEWEST_EACH, Relief, dose_figures
from acucoach.domain.series_relation import FEWEST_DAYS, looks
from acucoach.domain.stratified_test import Relation, holm, relation, student

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
FIRST = date(2026, 1, 1)


def made(pressed: bool, before: int, change: int, minutes: float = 4) -> Relief:
    return Relief(NOON, before, before + change, minutes if pressed else 0, frozenset({"LI4"}))


def test_falling_back_to_the_mean_is_no_relief() -> None:
    """Sessions begin high and ease, prompts begin low and do not; from like starts all is alike."""
    chance = Random(3)

    def falls(before: int) -> int:
        return round((4 - before) * 0.6 + chance.gauss(0, 1))

    sessions = [made(True, b, falls(b)) for b in (chance.choice((5, 6, 7, 8)) for _ in range(80))]
    controls = [
        made(False, b, falls(b)) for b in (chance.choice((2, 3, 4, 5, 6, 7)) for _ in "x" * 80)
    ]
    found = dose_figures(sessions, controls).pressing
    assert found is not None
    assert not found.seen
    assert found.low < 0 < found.high
    # Without regard to the start it would have looked like a great help.
    plain = relation([("all", float(one.pressed), one.change) for one in (*sessions, *controls)])
    assert plain is not None
    assert plain.seen
    assert plain.slope < -0.5


def test_what_is_there_is_seen_with_its_size() -> None:
    chance = Random(5)
    sessions = [made(True, b, round(-2 + chance.gauss(0, 1))) for b in (5, 6, 7) * 12]
    controls = [made(False, b, round(chance.gauss(0, 1))) for b in (5, 6, 7) * 6]
    found = dose_figures(sessions, controls).pressing
    assert found is not None
    assert found.seen
    assert found.low < -2 < found.high < 0


def test_too_few_that_began_alike_say_nothing() -> None:
    sessions = [made(True, 8, -3)] * 40
    controls = [made(False, 3, 0)] * 40
    found = dose_figures(sessions, controls)
    assert found.pressing is None
    assert (found.shared_sessions, found.shared_controls) == (0, 0)
    controls = [made(False, 8, 0)] * (FEWEST_EACH - 1)
    assert dose_figures(sessions, controls).pressing is None


def test_numbers_given_at_once_are_not_held_against_prompts() -> None:
    chance = Random(1)
    sessions = [made(True, 6, -2 + chance.randrange(2)) for _ in range(30)]
    controls = [made(False, 6, chance.randrange(2)) for _ in range(30)]
    assert dose_figures(sessions, controls).pressing is not None
    assert dose_figures(sessions, controls, at_once=True).pressing is None


def test_minutes_are_compared_within_the_same_start() -> None:
    """Longer when it is strong, and what is strong falls more: no relation of minutes."""
    chance = Random(11)
    sessions = []
    for _ in range(120):
        before = chance.choice((3, 5, 7, 9))
        minutes = before + chance.choice((0, 1, 2))
        sessions.append(made(True, before, round(3 - before * 0.7 + chance.gauss(0, 1)), minutes))
    found = dose_figures(sessions, []).minutes
    assert found is not None
    assert not found.seen
    sessions = [
        made(True, b, round(-m / 2 + chance.gauss(0, 1)), m)
        for b in (4, 6)
        for m in range(1, 9)
        for _ in "xxx"
    ]
    found = dose_figures(sessions, []).minutes
    assert found is not None
    assert found.seen
    assert found.slope == pytest.approx(-0.5, abs=0.15)


def test_sessions_of_one_length_cannot_be_compared() -> None:
    assert dose_figures([made(True, 6, -1)] * 50, []).minutes is None


def test_looking_many_times_is_paid_for() -> None:
    one = Relation(40, -0.5, -0.9, -0.1, 0.02)
    assert one.seen
    corrected = holm([one, *[Relation(40, 0.1, -0.3, 0.5, 0.6)] * 5])
    assert corrected[0].chance == pytest.approx(0.12)
    assert not corrected[0].seen
    assert corrected[0].low < one.low
    assert corrected[0].high > one.high


def test_student_is_that_of_the_tables() -> None:
    """Tables of Student's t, two-sided 5 %."""
    for freedom, value in ((1, 12.706), (2, 4.303), (5, 2.571), (10, 2.228), (30, 2.042)):
        assert student(freedom) == pytest.approx(value, rel=0.01)


def series(chance: Random, keep: float, days: int = 200) -> list[float]:
    value, found = chance.gauss(0, 1), []
    for _ in range(days):
        value = value * keep + chance.gauss(0, 1)
        found.append(value)
    return found


def by_day(values: list[float]) -> dict[date, float]:
    return {FIRST + timedelta(days=n): value for n, value in enumerate(values)}


def test_two_series_that_only_drift_show_no_relation() -> None:
    """Slow series resemble each other by chance far more often than single days would."""
    seen = 0
    for number in range(40):
        chance = Random(number)
        one, other = by_day(series(chance, 0.9)), by_day(series(chance, 0.9))
        (look,) = looks({"x": one}, other, (0,))
        assert look.relation is not None
        seen += look.relation.seen
    assert seen <= 4


def test_a_relation_of_the_next_day_is_found_there() -> None:
    chance = Random(2)
    slept = series(chance, 0.2)
    pain = [5.0, *(5 - value for value in slept[:-1])]
    noisy = by_day([value + chance.gauss(0, 0.5) for value in pain])
    found = {one.later: one.relation for one in looks({"sleep": by_day(slept)}, noisy)}
    assert found[1] is not None
    assert found[1].seen
    assert found[1].slope == pytest.approx(-1, abs=0.2)
    assert found[0] is not None
    assert not found[0].seen


def test_few_days_say_nothing() -> None:
    short = by_day(series(Random(1), 0.2, FEWEST_DAYS - 1))
    (look,) = looks({"x": short}, short, (0,))
    assert look.relation is None
    assert look.days == FEWEST_DAYS - 1


def test_prompts_are_rare_drawn_anew_each_day_and_never_in_quiet_hours() -> None:
    days = [FIRST + timedelta(days=n) for n in range(400)]
    moments = [drawn(day, 7, 22, 7, UTC) for day in days]
    asked = [one for one in moments if one is not None]
    assert 150 < len(asked) < 250, "about every second day"
    assert all(8 <= one.hour < 21 for one in asked)
    assert len({one.hour for one in asked}) > 10
    assert moments == [drawn(day, 7, 22, 7, UTC) for day in days], "a restart draws nothing anew"
    assert moments != [drawn(day, 8, 22, 7, UTC) for day in days]
    late = [drawn(day, 7, 15, 12, UTC) for day in days]
    assert {one.hour for one in late if one} <= {12, 13}
    assert all(drawn(day, 7, 7, 6, UTC) is None for day in days), "no hour is left"


def test_a_second_number_that_came_late_does_not_count() -> None:
    def answered(minutes: int) -> ControlRating:
        return ControlRating("a", NOON, "", 5, NOON, 4, NOON + timedelta(minutes=minutes))

    assert answered(31).whole
    assert not answered(90).whole
    assert not ControlRating("a", NOON, "", 5, NOON).whole


def test_days_that_resemble_the_days_before_are_worth_less() -> None:
    """The interval of two slow series is wider than that of as many days without a memory."""
    widths = {}
    for keep in (0.0, 0.9):
        one, other = (by_day(series(Random(number), keep)) for number in (1, 2))
        (look,) = looks({"x": one}, other, (0,))
        assert look.relation is not None
        scale = look.relation.high - look.relation.low
        spread = stdev(other.values()) / stdev(one.values())
        widths[keep] = scale / spread
    assert widths[0.9] > 1.5 * widths[0.0]
