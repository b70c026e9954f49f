from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from acucoach.domain.anatomy import Place
from acucoach.domain.diary import (
    DayState,
    DiaryError,
    Entry,
    Mark,
    Medicine,
    Problem,
    Reflection,
    check_entry,
    check_not_future,
    day_state,
    tidy,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ENTRY = Entry("e1", NOON, NOON, NOON, complaint="headache", intensity=4)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"intensity": 11}, Problem.INTENSITY),
        ({"intensity": -1}, Problem.INTENSITY),
        ({"onset": NOON + timedelta(minutes=1)}, Problem.ONSET_AFTER_ENTRY),
        (
            {"onset": NOON, "end": NOON - timedelta(minutes=1)},
            Problem.END_BEFORE_ONSET,
        ),
        ({"end": NOON, "still_going": True}, Problem.ENDED_AND_GOING),
        ({"at": datetime(2026, 3, 1, 12)}, Problem.NO_OFFSET),
        ({"at": datetime(1066, 3, 1, 12, tzinfo=UTC)}, Problem.YEAR),
        ({"tags": ("",)}, Problem.LABEL),
        ({"tags": ("x" * 201,)}, Problem.LABEL),
        ({"medicines": (Medicine(""),)}, Problem.LABEL),
        ({"marks": (Mark(Place(9000, 0, 0), 20),)}, Problem.PLACE),
        ({"marks": (Mark(Place(float("nan"), 0, 0), 20),)}, Problem.PLACE),
        ({"marks": (Mark(Place(0, 0, 0), 0),)}, Problem.RADIUS),
        ({"marks": (Mark(Place(0, 0, 0), 20, 12),)}, Problem.INTENSITY),
        ({"marks": (Mark(Place(0, 0, 0), 20),) * 201}, Problem.TOO_MANY_MARKS),
        ({"intensity": None, "note": "  "}, Problem.NO_CONTENT),
    ],
)
def test_what_cannot_be_kept_is_named(change: dict[str, Any], problem: Problem) -> None:
    with pytest.raises(DiaryError) as raised:
        check_entry(replace(ENTRY, **change))
    assert raised.value.problem is problem
    assert raised.value.field in str(raised.value)


def test_a_number_alone_is_an_entry_and_so_is_a_note_of_any_length() -> None:
    assert check_entry(ENTRY) is ENTRY
    long = replace(ENTRY, intensity=None, note="long " * 100_000)
    assert check_entry(long) is long


def test_a_time_still_to_come_is_refused() -> None:
    with pytest.raises(DiaryError, match="still to come"):
        check_not_future(ENTRY, NOON - timedelta(hours=1))
    assert check_not_future(ENTRY, NOON) is ENTRY


def test_none_today_not_recorded_and_still_going_are_three_things() -> None:
    assert day_state(None, Reflection.NONE) is DayState.NONE
    assert day_state(None, None) is DayState.NOT_RECORDED
    assert day_state(None, Reflection.STILL_GOING) is DayState.STILL_GOING
    assert day_state(0, None) is DayState.NONE
    assert day_state(3, Reflection.NONE) is DayState.RATED


def test_tidy_trims_and_drops_doubles() -> None:
    messy = replace(ENTRY, tags=(" a  b ", "a b", ""), medicines=(Medicine(" "), Medicine(" x ")))
    assert tidy(messy).tags == ("a b",)
    assert tidy(messy).medicines == (Medicine("x"),)
