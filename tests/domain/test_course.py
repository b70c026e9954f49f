"""Courses: which days, when to be reminded, across clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acucoach.domain.course import EVERY_DAY, Course, is_quiet

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def course(**fields) -> Course:
    given_fields = {
        "id": "one", "what": "LI4", "times_a_day": 3, "weekdays": EVERY_DAY, "remind_at": (),
        "first": date(2026, 3, 1), "last": None, "paused": False, "changed": NOW,
    }  # fmt: skip
    return Course(**{**given_fields, **fields})


def test_it_runs_on_its_weekdays_between_its_days_and_not_while_paused() -> None:
    made = course(weekdays=frozenset({0, 2}), last=date(2026, 3, 11))
    days = [date(2026, 3, 1) + timedelta(days=n) for n in range(14)]
    assert [day.day for day in days if made.runs_on(day)] == [2, 4, 9, 11]
    assert not any(course(paused=True).runs_on(day) for day in days)
    assert made.is_over(date(2026, 3, 12))


@pytest.mark.parametrize(
    "fields",
    [{"what": ""}, {"times_a_day": 0}, {"times_a_day": 13}, {"weekdays": frozenset()},
     {"weekdays": frozenset({7})}, {"last": date(2026, 2, 28)}],
)  # fmt: skip
def test_fields_out_of_range_are_refused(fields) -> None:
    with pytest.raises(ValueError, match=r"\."):
        course(**fields)


def test_reminders_lie_between_two_looks_and_come_once() -> None:
    made = course(remind_at=(time(9), time(21)))
    look = datetime(2026, 3, 2, 8, 59, 50, tzinfo=UTC)
    then = look + timedelta(seconds=20)
    assert made.reminders(look, then, UTC) == [datetime(2026, 3, 2, 9, tzinfo=UTC)]
    assert made.reminders(then, then + timedelta(seconds=20), UTC) == []


def test_a_skipped_hour_moves_the_reminder_and_a_doubled_one_comes_once() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    made = course(remind_at=(time(2, 30),))
    spring = datetime(2026, 3, 28, 12, tzinfo=berlin)
    assert len(made.reminders(spring, spring + timedelta(days=1), berlin)) == 1
    autumn = datetime(2026, 10, 24, 12, tzinfo=berlin)
    assert len(made.reminders(autumn, autumn + timedelta(days=1), berlin)) == 1


@given(st.integers(0, 23), st.integers(0, 23), st.integers(0, 23))
def test_quiet_hours_cover_each_hour_once(hour: int, begins: int, ends: int) -> None:
    moment = datetime(2026, 3, 2, hour, 30)
    length = (ends - begins) % 24
    assert is_quiet(moment, begins, ends) is ((hour - begins) % 24 < length)
