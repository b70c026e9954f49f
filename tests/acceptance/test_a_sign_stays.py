"""A warning sign that was told stays told: over undo, a power cut, and doors beside the gate."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

STANDS = "You told of a sign that needs help at once."


def closed(person: Person) -> bool:
    """Whether LI4 says that a sign stands, and cannot be started."""
    person.looks_for("LI4")
    return STANDS in person.reads() and not person.sees("Start")


def test_undo_takes_no_warning_sign_back(start: Start) -> None:
    person = start()

    def tell() -> None:
        person.press("Call your emergency number now: Chest pressure")
        person.press("Back")

    person.will_answer(signs=tell)
    person.looks_for("PC6")
    person.press("Start")
    person.turns_to("3")
    for _ in range(6):
        person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert closed(person)
    for _ in range(6):
        person.key(
            Qt.Key.Key_Z,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    assert closed(person)
    person = start()
    assert closed(person)


@pytest.mark.slow
def test_a_sign_felt_in_a_session_outlives_a_power_cut_and_a_clock_set_back(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("PC6")
    person.press("Start")
    person.press("Start")
    person.lets_it_run(20)
    person.key(Qt.Key.Key_D)
    person.press("Chest pressure")
    person.program.lose_power()
    person.program.close = lambda: None  # type: ignore[method-assign]
    person.clock.advance(-40 * 24 * 3600)
    person = start()
    assert closed(person)
    assert not person.sees("Continue")
    person.key(Qt.Key.Key_F9)
    asked: list[str] = []
    person.then(lambda: (asked.append(person.reads()), person.press("Back")))
    person.press("A migraine")
    assert "Call your emergency number now" in asked[0]
    assert person.program.coach is None
