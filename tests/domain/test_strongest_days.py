"""Which days were the strongest of a period, and when that may not be said."""

from datetime import date, timedelta

import pytest

from acucoach.domain.diary import DayState
from acucoach.domain.insight_series import DayPoint, strongest_days

FIRST = date(2026, 3, 1)


def points(*values: int | None) -> list[DayPoint]:
    return [
        DayPoint(FIRST + timedelta(days=number),
                 DayState.NOT_RECORDED if value is None else DayState.RATED, value, 1, 0)
        for number, value in enumerate(values)
    ]  # fmt: skip


def test_it_is_the_days_with_the_highest_number() -> None:
    assert strongest_days(points(1, 8, None, 3, 0, 2, 8, 4)) == (
        8, (date(2026, 3, 2), date(2026, 3, 7)),
    )  # fmt: skip


@pytest.mark.parametrize(
    "values",
    [(), (1, 8, 3, 4, 5, 6), (8, None, None, 1, 2, 3, 4, 5), (0,) * 9, (5,) * 9],
    ids=["nothing", "six days", "six with a number", "no pain", "all the same"],
)
def test_too_little_or_nothing_that_stands_out_names_no_day(values: tuple[int | None, ...]) -> None:
    assert strongest_days(points(*values)) is None
