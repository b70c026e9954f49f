"""How long a session takes is said alike in the list, on the button and on the page before it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

POINTS = "Points of head and hand against headache"


def told(person: Person, routine: str) -> list[str]:
    """What the list, the page of a routine and its button say of its time."""
    person.turns_to("2")
    person.press(routine)
    lines = person.reads().splitlines()
    times = [
        line.split(" · ")[0]
        for line in lines[lines.index(routine) + 1 :]
        if re.search(r"· \d+ steps?\b", line)
    ]
    (button,) = [line.removeprefix("Start, ") for line in lines if line.startswith("Start, ")]
    return [times[0], times[-1], button]


def promised(person: Person) -> str:
    """What the page says that a session begins with."""
    (found,) = re.findall("It takes (.*) and runs by itself", person.reads())
    return str(found)


@pytest.mark.slow
@pytest.mark.parametrize(
    "routine", ["Nine points for back pain", POINTS, "Relaxing set for tiredness"]
)
def test_a_routine_takes_as_long_as_was_said_before(start: Start, routine: str) -> None:
    person = start()
    person.will_answer()
    person.turns_to("2")
    person.press(routine)
    person.press("Start")
    said = promised(person)
    person.press("Not now")
    assert told(person, routine) == [said] * 3
    person.press("Start")
    person.begins()
    minutes = int(re.findall(r"\d+", said)[0])
    person.lets_it_run(1)
    (left,) = re.findall(r"about (\d+) min left in all", person.reads())
    assert minutes - 1 <= int(left) <= minutes


@pytest.mark.slow
def test_it_changes_alike_with_what_is_left_out_and_with_the_time_to_get_ready(
    start: Start,
) -> None:
    person = start()
    whole = told(person, POINTS)

    def high() -> None:
        person.press("Some of this", under="Organs")
        person.press("High blood pressure")

    person.will_answer(profile=high)
    person.press("Start")
    less = told(person, POINTS)
    assert less == [less[0]] * 3
    assert less != whole
    person.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    person.press("Sessions")
    person.press("At least 40 s")
    slow = told(person, POINTS)
    assert slow == [slow[0]] * 3


@pytest.mark.slow
def test_once_more_from_the_first_page_says_what_it_took(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("LI4")
    person.chooses("How long, and which side", "2 min each side")
    person.press("Start")
    said = promised(person)
    person.begins()
    person.lets_it_run(300, 5)
    person.press("Done")
    person = start()
    assert said == "about 4 minutes"
    assert "Hégǔ (LI4), 4 min" in person.reads()


@pytest.mark.slow
def test_a_short_session_is_not_no_minutes(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("PC6")
    person.chooses("How long, and which side", "15 s")
    person.press("Start")
    person.begins()
    person.lets_it_run(60, 5)
    person.press("Done")
    person.turns_to("4")
    assert "1 session, 30 s" in person.reads()
