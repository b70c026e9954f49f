"""The patient leaflet on LI4, as somebody uses it: the window, two hands, and a restart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


def test_a1_a2_a4_a5_a6_a8_a9_a10_c7_li4_from_the_first_start_to_the_log(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("LI4")
    told = person.reads().lower()
    for step in (2, 3, 4):
        person.press(f"Show step {step}")
        told += person.reads().lower()
    for words in ("hégǔ", "fingers up", "back of", "bulge", "eraser", "huh-goo"):
        assert words in told, words
    person.press("Pencil eraser")
    person.press("Start")
    assert person.answers[0] == "profile"
    assert {"today", "signs"} <= set(person.answers)
    person.press("Start")
    breaths = set()
    for _ in range(25):
        person.lets_it_run(1)
        breaths |= {words for words in ("Breathe in …", "… and slowly out") if words in
                    person.reads()}  # fmt: skip
    assert len(breaths) == 2
    person.key(Qt.Key.Key_H)
    assert "Pain means stop." in person.reads()
    person.press("Lighter")
    person.lets_it_run(600, 5)
    told = person.reads()
    assert "You pressed: left" in told
    assert "right" in told
    person.press("Sore")
    person.press("Done")

    person = start()
    person.turns_to("4")
    person.press("Hégǔ")
    told = person.reads().lower()
    for words in ("eraser", "sore", "hurt"):
        assert words in told, words


@pytest.mark.slow
def test_a12_c9_who_feels_unwell_reads_whom_to_call_also_tomorrow(start: Start) -> None:
    person = start()

    def whom_to_ask() -> None:
        person.writes("Ward 7", "Who to ask")
        person.writes("+49 30 1234", "Telephone")

    person.will_answer(profile=whom_to_ask)
    person.looks_for("PC6")
    person.press("Start")
    person.press("Start")
    person.lets_it_run(20)
    person.key(Qt.Key.Key_D)
    person.press("Chest pressure")
    told = person.reads()
    assert told.index("Call your emergency number now") < told.index("Ward 7")
    assert "+49 30 1234" in told

    person = start()
    person.clock.advance(20 * 3600)
    person.looks_for("LI4")
    told = person.reads()
    assert "You told of a sign that needs help at once." in told
    assert "Call your emergency number now." in told
    assert not person.sees("Start")


def test_a3_b8_who_is_pregnant_reads_why_li4_waits(start: Start) -> None:
    person = start()
    person.will_answer(profile=lambda: person.press("I am pregnant, or may be"))
    person.looks_for("LI4")
    person.press("Start")
    assert person.program.coach is None
    (told,) = [said for said in person.answers if said.startswith("nobody answered")]
    assert "Not in pregnancy." in told
    person.looks_for("LI4")
    assert "Leave this out" in person.reads()
    assert not person.sees("Start")

    person = start()
    person.looks_for("LI4")
    assert "Leave this out" in person.reads()
    assert not person.sees("Start")


@pytest.mark.slow
def test_a3_b9_sore_hands_today_wait_and_the_foot_is_offered_as_an_old_idea(start: Start) -> None:
    person = start()
    person.will_answer(today=lambda: person.press("A wound, a rash or sore skin"))
    person.looks_for("LI4")
    person.press("Start")
    assert person.program.coach is None
    told = "\n".join(person.answers)
    assert "Do not press where the skin is broken, peeling, blistered" in told
