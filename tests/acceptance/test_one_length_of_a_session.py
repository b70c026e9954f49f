"""What was pressed is told alike after a session and in the history."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [9.02, 9.6])
def test_one_length(start: Start, seconds: float) -> None:
    person = start()
    person.will_answer()
    person.looks_for("LI4")
    person.press("Start")
    person.begins()
    person.lets_it_run(5)  # to get ready
    coach = person.program.coach
    assert coach is not None
    for part in (4.0, seconds - 4.0 - 4.0, 4.0):
        person.clock.advance(part)
        coach.controller.tick()
    person.key(Qt.Key.Key_Escape)
    (asked,) = re.findall(r"The (\d+ s) you did is kept", person.reads())
    person.press("Stop")
    (after,) = re.findall(r"You pressed for (\d+ s)", person.reads())
    person.press("Done")
    person.turns_to("4")
    (kept,) = re.findall(r"Left: (\d+ s) of", person.reads())
    assert asked == after == kept == f"{round(seconds)} s"
