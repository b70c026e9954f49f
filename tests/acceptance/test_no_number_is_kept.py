"""Who keeps no number of a care team, and tells of a warning sign."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

ADVICE = "Ask your own care team. You can keep their number in Settings."


def tells(person: Person, sign: str) -> str:
    """Start a point, press a sign; what stands there then."""
    told: list[str] = []

    def press() -> None:
        person.press(sign)
        told.append(person.reads())
        person.press("Back")

    person.will_answer(signs=press)
    person.looks_for("PC6")
    person.press("Start")
    assert person.program.coach is None
    return told[0]


def stands(person: Person) -> str:
    """Begin an attack; what the page of the signs that were told says."""
    told: list[str] = []

    def read() -> None:
        told.append(person.reads())
        person.press("Back")

    person.key(Qt.Key.Key_F9)
    person.then(read)
    person.press("A migraine")
    assert "It is gone, or it was a slip" in told[0]
    return told[0]


@pytest.mark.slow
def test_s11_beside_the_emergency_number_nothing_is_to_be_set_up_first(start: Start) -> None:
    person = start()
    told = tells(person, "Call your emergency number now: Chest pressure")
    assert "Call your emergency number now" in told
    assert ADVICE not in told
    person = start()
    told = stands(person)
    assert "Call your emergency number now" in told
    assert ADVICE not in told


@pytest.mark.slow
def test_s11_who_is_to_see_a_doctor_is_told_whom_else_to_ask(start: Start) -> None:
    person = start()
    told = tells(person, "See a doctor today: You feel newly ill")
    assert "See a doctor today" in told
    assert ADVICE in told
    person = start()
    assert ADVICE in stands(person)


@pytest.mark.slow
@pytest.mark.parametrize(
    "sign", ["Call your emergency number now: Chest", "See a doctor today: You"]
)
def test_a12_a_kept_number_stands_there_whatever_the_sign(start: Start, sign: str) -> None:
    person = start()
    person.will_answer()
    person.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    person.press("Safety")
    person.writes("Ward 7", "Who to ask")
    person.writes("+49 30 1234", "Telephone")
    person.press("Save")
    told = tells(person, sign)
    assert "Ward 7" in told
    assert "+49 30 1234" in told
    assert ADVICE not in told
    person = start()
    told = stands(person)
    assert "Ward 7" in told
    assert "+49 30 1234" in told
