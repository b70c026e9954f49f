"""Leave to press is not kept for ever: many hours before a session or in a pause; wrong clocks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from acucoach.domain.anatomy import Side, Site
from acucoach.domain.session_record import State
from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


def state(person: Person) -> State:
    coach = person.program.coach
    assert coach is not None
    return coach.controller.state


def drunk(person: Person) -> None:
    """From now on the questions are answered so that every session is closed."""
    person.will_answer(today=lambda: person.press("I have had alcohol"))


@pytest.mark.slow
def test_start_pressed_the_next_morning_asks_about_the_new_day_first(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("GB20")
    person.press("Start")
    person.clock.advance(14 * 3600)
    before = len(person.answers)
    drunk(person)
    person.press("I have read it. Start" if person.sees("I have read it. Start") else "Start")
    assert "today" in person.answers[before:]
    assert state(person) is State.READY
    person.press("Not now")


@pytest.mark.slow
@pytest.mark.parametrize("way", ["pause", "hurt lighter", "hurt skip", "question"])
def test_a_session_that_stood_still_for_hours_asks_before_it_goes_on(
    start: Start, way: str
) -> None:
    person = start()
    person.will_answer()
    person.looks_for("GB20")
    person.press("Start")
    person.press("I have read it. Start" if person.sees("I have read it. Start") else "Start")
    person.lets_it_run(20)
    assert state(person) is State.RUNNING
    person.key({"pause": Qt.Key.Key_Space, "question": Qt.Key.Key_Escape}.get(way, Qt.Key.Key_H))
    person.clock.advance(3 * 3600)
    before = len(person.answers)
    drunk(person)
    if way == "pause":
        person.key(Qt.Key.Key_Space)
    elif way == "hurt lighter":
        person.press("Lighter")
    elif way == "hurt skip":
        person.press("Skip this side")
    else:
        person.press("Go on")
    assert "today" in person.answers[before:]
    assert state(person) is not State.RUNNING


@pytest.mark.slow
def test_a_short_pause_asks_nothing(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("GB20")
    person.press("Start")
    person.clock.advance(300)
    person.press("I have read it. Start" if person.sees("I have read it. Start") else "Start")
    person.lets_it_run(20)
    person.key(Qt.Key.Key_Space)
    person.clock.advance(300)
    before = len(person.answers)
    person.key(Qt.Key.Key_Space)
    assert person.answers[before:] == []
    assert state(person) is State.RUNNING


@pytest.mark.slow
def test_who_is_still_well_after_a_long_pause_goes_on_where_it_stood(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("GB20")
    person.press("Start")
    person.press("I have read it. Start" if person.sees("I have read it. Start") else "Start")
    person.lets_it_run(20)
    person.key(Qt.Key.Key_Space)
    person.clock.advance(3 * 3600)
    before = len(person.answers)
    person.key(Qt.Key.Key_Space)
    assert set(person.answers[before:]) == {"today", "signs"}
    assert state(person) is State.RUNNING
    person.lets_it_run(300)
    assert "You pressed" in person.reads()


@pytest.mark.slow
@pytest.mark.parametrize(("days_back", "counted"), [(1 / 24, 15), (400, 0)])
def test_a_clock_that_is_set_back_neither_forgets_the_day_nor_closes_a_place_for_years(
    start: Start, days_back: float, counted: int
) -> None:
    person = start()
    person.will_answer()
    person.looks_for("LI4")
    person.chooses("How long, and which side", "15 s")
    person.press("Start")
    person.press("Start")
    person.lets_it_run(60)
    person.press("Done")
    person.clock.advance(-days_back * 24 * 3600)
    person = start()
    people, today = person.program.parts.people, person.program.parts.today
    done = people.situation(today).done
    assert done.get(Site("LI4", Side.LEFT), 0) == counted
    person.will_answer()  # all is asked anew, once, and then it begins
    person.looks_for("LI4")
    person.press("Start")
    assert {"today", "signs"} <= set(person.answers)
    person.press("Start")
    person.lets_it_run(15)
    assert state(person) is State.RUNNING
