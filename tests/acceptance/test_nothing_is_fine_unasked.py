"""No point and no routine is called fine on a day about which nothing was asked yet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


def li4_and_a_routine(person: Person) -> str:
    """What the guide of LI4, the list beside the map and its routine say."""
    person.looks_for("LI4")
    told = person.reads()
    person.turns_to("2")
    person.press("Hégǔ (LI4) for headache and pain")
    return told + person.reads()


@pytest.mark.slow
def test_who_puts_off_the_questions_of_the_day_is_told_that_nothing_is_known(start: Start) -> None:
    person = start()
    person.will_answer(today=lambda: person.press("Not now"))
    person.looks_for("LI4")
    person.press("Start")
    assert person.answers == ["profile", "today"]
    assert person.program.coach is None
    told = li4_and_a_routine(person)
    assert told.count("A few questions first") == 2
    assert "questions first" in told
    assert "ine for you today" not in told
    assert "fine today" not in told


@pytest.mark.slow
def test_the_next_morning_nothing_is_fine_until_the_day_was_asked_about(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("LI4")
    person.press("Start")
    person.press("Start")
    person.lets_it_run(600)
    person.press("Done")
    told = li4_and_a_routine(person)
    assert "Fine for you today" in told
    assert "questions first" not in told

    person.clock.advance(24 * 3600)
    person = start()
    told = li4_and_a_routine(person)
    assert told.count("A few questions first") == 2
    assert "ine for you today" not in told
    assert "fine today" not in told
