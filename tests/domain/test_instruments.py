from datetime import UTC, date, datetime, timedelta

import pytest

from acucoach.domain.diary import DiaryError
from acucoach.domain.instruments import (
    Filled,
    HeadacheRules,
    InstrumentKind,
    OveruseLimit,
    PegChange,
    check_filled,
    count_days,
    headache_month,
    midas_score,
    over_limit,
    peg_change,
    peg_score,
)

FIRST, LAST = date(2026, 3, 1), date(2026, 3, 30)
DAY = timedelta(days=1)
LIMIT = OveruseLimit(("triptan",), 10, "", ("X",))


def test_peg_is_the_mean_of_three() -> None:
    assert peg_score((6, 7, 8)) == 7
    assert peg_score((0, 0, 1)) == pytest.approx(1 / 3)


@pytest.mark.parametrize("answers", [(1, 2), (1, 2, 11), (-1, 2, 3), (1, 2, 3, 4)])
def test_peg_refuses_other_answers(answers: tuple[int, ...]) -> None:
    with pytest.raises(DiaryError):
        peg_score(answers)


@pytest.mark.parametrize(
    ("earlier", "later", "percent", "meaning"),
    [
        ((10, 10, 10), (7, 7, 7), -30, PegChange.LOWER),
        ((10, 10, 10), (7, 7, 8), -80 / 3, PegChange.ABOUT_SAME),
        ((5, 5, 0), (5, 5, 3), 30, PegChange.HIGHER),
        ((0, 0, 0), (0, 0, 0), 0, PegChange.ABOUT_SAME),
        ((0, 0, 0), (0, 0, 1), float("inf"), PegChange.HIGHER),
    ],
)
def test_thirty_percent_is_the_published_step(
    earlier: tuple[int, ...], later: tuple[int, ...], percent: float, meaning: PegChange
) -> None:
    found, said = peg_change(earlier, later)
    assert found == pytest.approx(percent)
    assert said is meaning


@pytest.mark.parametrize(
    ("total", "grade"), [(0, 1), (5, 1), (6, 2), (10, 2), (11, 3), (20, 3), (21, 4), (90, 4)]
)
def test_midas_grades(total: int, grade: int) -> None:
    assert midas_score((total, 0, 0, 0, 0)) == (total, grade)


def test_midas_adds_five_numbers_of_days() -> None:
    assert midas_score((1, 2, 3, 4, 5)) == (15, 3)
    for wrong in ((1, 2, 3, 4), (93, 0, 0, 0, 0), (-1, 0, 0, 0, 0)):
        with pytest.raises(DiaryError):
            midas_score(wrong)


def test_a_filled_form_needs_its_offset_and_its_answers() -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    good = Filled("f", InstrumentKind.PEG, now, (1, 2, 3), now)
    assert check_filled(good) is good
    with pytest.raises(DiaryError):
        check_filled(Filled("f", InstrumentKind.PEG, datetime(2026, 3, 1), (1, 2, 3), now))
    with pytest.raises(DiaryError):
        check_filled(Filled("f", InstrumentKind.MIDAS, now, (1, 2, 3), now))


def test_days_not_written_leave_a_limit_open() -> None:
    month = [FIRST + timedelta(days=number) for number in range(30)]
    whole = count_days(month[:9], month, FIRST, LAST)
    assert (whole.days, whole.recorded, whole.length) == (9, 30, 30)
    assert over_limit(whole, LIMIT) is False
    gaps = count_days(month[:9], month[:20], FIRST, LAST)
    assert over_limit(gaps, LIMIT) is None
    assert over_limit(count_days(month[:10], month[:10], FIRST, LAST), LIMIT) is True


def test_two_on_a_day_are_one_day_and_other_months_do_not_count() -> None:
    counted = count_days([FIRST, FIRST, FIRST - timedelta(days=1)], [], FIRST, LAST)
    assert counted.days == 1


def test_headache_days_and_several_kinds_of_pain_killers() -> None:
    last = date(2026, 3, 28)
    month = [last - timedelta(days=number) for number in range(28)]
    single = OveruseLimit(("triptan",), 10, "single", ())
    plain = OveruseLimit(("nsaid",), 15, "plain", ())
    mixed = OveruseLimit(("triptan", "nsaid"), 10, "mixed", (), mixed=True)
    rules = HeadacheRules(frozenset({"headache"}), 15, "often", (), (single, plain, mixed))
    triptans = [(day, "triptan") for day in month[:5]]
    others = [(day, "nsaid") for day in month[5:11]]
    found = headache_month(rules, last, month[:15], month, [*triptans, *others])
    assert (found.first, found.last) == (month[-1], last)
    assert (found.headache.days, found.often) == (15, True)
    reached = {one.limit.text: (one.count.days, one.reached) for one in found.medicines}
    assert reached == {"single": (5, False), "plain": (6, False), "mixed": (11, True)}
    # One kind alone is held against its own limit only.
    alone = headache_month(rules, last, month[:14], month, others)
    assert [one.limit.text for one in alone.medicines] == ["plain"]
    assert alone.often is False
    # What was not written leaves it open; what lies before does not count.
    gaps = headache_month(rules, last, month[:14], month[:20], [(month[-1] - DAY, "nsaid")])
    assert (gaps.often, gaps.medicines) == (None, ())
