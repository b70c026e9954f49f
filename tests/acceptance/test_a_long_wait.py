"""Leave to press is not kept for ever: many hours before a session or in a pause; wrong clocks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from acucoach.domain.anatomy import Side, Site
from acucoach.domain.session_record import State, StopReason
from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


def state(person: Person) -> State:
    coach = person.program.coach
    assert coach is not None
    return coach.controller.state


def drunk(person: Person) -> None:
    """From now on the questions are answered so that every session is closed."""
    person.will_answer(today=lambda: person.press("I have had alcohol"))


def stands_still(person: Person, way: str) -> None:
    """A session on GB20 that ran for 20 seconds and then stood still for three hours."""
    person.will_answer()
    person.looks_for("GB20")
    person.press("Start")
    person.begins()
    person.lets_it_run(20)
    person.key({"pause": Qt.Key.Key_Space, "question": Qt.Key.Key_Escape}.get(way, Qt.Key.Key_H))
    person.clock.advance(3 * 3600)


def goes_on(person: Person, way: str) -> None:
    """What leads on from there."""
    if way == "pause":
        person.key(Qt.Key.Key_Space)
    else:
        person.press({"lighter": "Lighter", "skip": "Skip this side", "question": "Go on"}[way])


@pytest.mark.slow
@pytest.mark.parametrize("way", ["pause", "lighter", "skip", "question"])
def test_who_may_not_go_on_is_told_why_and_led_to_stop(start: Start, way: str) -> None:
    person = start()
    stands_still(person, way)
    drunk(person)
    goes_on(person, way)
    assert "It cannot go on now." in person.reads()
    assert "alcohol" in person.reads()
    assert "alcohol" in person.said()
    assert not person.sees("Lighter")
    person.key(Qt.Key.Key_Return)  # Stop has the focus
    assert state(person) is State.STOPPED
    assert "Stopped. What you did is kept." in person.reads()
    coach = person.program.coach
    assert coach is not None
    hurt = way in ("lighter", "skip")
    assert coach.controller.record.reason is (StopReason.HURT if hurt else StopReason.USER)
    person.press("Done")
    person = start()
    person.turns_to("4")
    assert "1 session, 15 s" in person.reads()  # 5 s were for getting ready


@pytest.mark.slow
@pytest.mark.parametrize("way", ["pause", "lighter"])
def test_a_slip_in_the_answers_is_taken_back_and_it_goes_on(start: Start, way: str) -> None:
    person = start()
    stands_still(person, way)
    drunk(person)
    goes_on(person, way)
    person.will_answer(today=lambda: person.press("I have had alcohol"))  # ticked: it is taken back
    person.press("Change my answers")
    assert not person.sees("Change my answers")
    assert state(person) is State.PAUSED
    person.press("Lighter" if way == "lighter" else "Go on")
    assert state(person) is State.RUNNING


@pytest.mark.slow
@pytest.mark.parametrize("way", ["pause", "lighter"])
def test_who_leaves_the_questions_is_told_that_it_waits(start: Start, way: str) -> None:
    person = start()
    stands_still(person, way)
    person.will_answer(today=lambda: person.key(Qt.Key.Key_Escape))
    goes_on(person, way)
    assert "It waits until the questions are answered." in person.reads()
    assert state(person) is State.PAUSED
    person.will_answer()
    goes_on(person, way)
    assert state(person) is State.RUNNING


@pytest.mark.slow
def test_start_after_a_long_wait_says_why_it_does_not_start(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("GB20")
    person.press("Start")
    person.clock.advance(3 * 3600)
    drunk(person)
    person.begins()
    assert state(person) is State.READY
    assert "It does not start just now." in person.reads()
    assert "alcohol" in person.reads()
    person.press("Not now")


@pytest.mark.slow
def test_what_a_session_did_itself_does_not_use_up_the_day_for_it(start: Start) -> None:
    person = start()
    person.will_answer()
    for minute in range(10):  # so many has a sensitive place in a day
        person.looks_for("EX-HN3")
        person.chooses("How long, and which side", "1 min")
        person.press("Start")
        person.begins()
        person.lets_it_run(80 if minute < 9 else 40, every=4)
        if minute < 9:
            person.press("Done")
    person.key(Qt.Key.Key_Space)
    person.clock.advance(3 * 3600)
    person.key(Qt.Key.Key_Space)
    assert state(person) is State.RUNNING, person.reads()


@pytest.mark.slow
def test_who_leaves_the_questions_of_an_interrupted_session_is_offered_it_again(
    start: Start,
) -> None:
    person = start()
    person.will_answer()
    person.looks_for("GB20")
    person.press("Start")
    person.begins()
    person.lets_it_run(20)
    person.loses_power()
    person.clock.advance(540)
    person = start()
    offer = "Your last session was interrupted. What you did is kept."
    person.program.qtbot.waitUntil(lambda: offer in person.reads())
    person.clock.advance(14 * 3600)  # offered in the evening, taken up the next morning
    person.will_answer(today=lambda: person.key(Qt.Key.Key_Escape))
    person.press("Go on")
    assert offer in person.reads()
    drunk(person)
    person.press("Go on")
    assert "This session cannot go on now. " in person.reads()
    assert "alcohol" in person.reads()
    assert person.program.coach is None


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
