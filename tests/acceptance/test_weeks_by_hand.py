"""What grows over days and weeks, as somebody lives it: doses, plans, ratings, the diary."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

DOSE = "How long, and which side"


def one_session(person: Person, before: int, after: int) -> None:
    """PC6 for a short time, with a number before and after."""
    person.looks_for("PC6")
    person.chooses(DOSE, "15 s")
    person.press("Start")
    person.rates(before)
    person.begins()
    person.lets_it_run(60, 5)
    person.rates(after)
    person.press("Done")


@pytest.mark.slow
def test_c2_the_dose_that_is_offered_grows_as_it_goes_well_and_shrinks_when_it_hurts(
    start: Start,
) -> None:
    person = start()
    person.will_answer()
    offered = []
    for _ in range(2):
        person.looks_for("LI4")
        offered.append(person.chosen(DOSE))
        person.press("Start")
        person.begins()
        person.lets_it_run(160, 5)
        person.press("Done")
    person = start()
    person.will_answer()
    person.looks_for("LI4")
    offered.append(person.chosen(DOSE))
    person.press("Start")
    person.begins()
    person.lets_it_run(12, 4)
    person.key(Qt.Key.Key_H)
    person.press("Lighter")
    person.lets_it_run(300, 5)
    person.press("Done")
    person.looks_for("LI4")
    offered.append(person.chosen(DOSE))
    seconds = [float(one.split()[0]) * (60 if "min" in one else 1) for one in offered]
    assert seconds == [30, 60, 90, 60], offered


@pytest.mark.slow
def test_a7_c4_direction_and_pace_of_ones_own_hold_in_the_session_and_stand_in_the_log(
    start: Start,
) -> None:
    person = start()
    person.will_answer()
    person.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    person.press("Sessions")
    person.press("The other way round")
    person.press("Always my own pace")
    person.press("More: Circles a minute")
    person = start()
    person.will_answer()
    person.looks_for("LI4")
    person.chooses(DOSE, "2 min each side")
    person.press("Start")
    person.begins()
    person.lets_it_run(20)
    assert "Circles, counter-clockwise, 35 a minute" in person.reads()
    person.lets_it_run(260, 5)
    person.press("Done")
    person = start()
    person.turns_to("4")
    told = person.reads()
    for side in ("Left", "Right"):
        assert f"{side}: 2 min of 2 min · 70 circles counter-clockwise" in told


@pytest.mark.slow
def test_a11_c8_an_aim_counts_and_a_reminder_comes_waits_and_starts(start: Start) -> None:
    person = start()
    person.will_answer()
    person.turns_to("4")
    person.press("New plan")
    person.chooses("What", "Hégǔ")
    person.press("More: Times a day")
    person.press("at")
    person.key(Qt.Key.Key_Tab)
    person.writes("13")  # one o'clock
    person.press("Save plan")
    assert "Today: 0 of 2" in person.reads()
    person = start()
    person.will_answer()
    person.clock.advance(4 * 3600 - 60)
    remind(person)
    assert not person.sees("In 10 minutes")
    person.clock.advance(61)
    remind(person)
    assert "Hégǔ (LI4)" in person.program.window.notice.text
    person.press("In 10 minutes")
    assert not person.sees("In 10 minutes")
    person.clock.advance(9 * 60)
    remind(person)
    assert not person.sees("In 10 minutes")
    person.clock.advance(61)
    remind(person)
    person.press("Start")
    person.begins()
    person.lets_it_run(300, 5)
    person.press("Done")
    person = start()
    person.turns_to("4")
    assert "Today: 1 of 2" in person.reads()
    person.clock.advance(24 * 3600)
    person = start()
    person.turns_to("4")
    assert "Today: 0 of 2" in person.reads()


def remind(person: Person) -> None:
    """The minute at which plans are looked at."""
    from acucoach.assembly.reminders import Reminders

    watch = person.program.window.findChild(Reminders)
    watch._show = lambda title, text: True
    watch.look()


@pytest.mark.slow
def test_c10_before_and_after_over_days_is_told_honestly(start: Start) -> None:
    person = start()
    person.will_answer()
    for day in range(3):
        one_session(person, 6, 3 if day else 7)
        person.clock.advance(24 * 3600)
    person = start()
    person.turns_to("5")
    told = reviewed(person)
    assert "2 of 3 times the number was lower afterwards" in told
    assert "Lower afterwards does not mean lower because of it." in told
    assert "Too few to tell yet" in told


def reviewed(person: Person) -> str:
    """The review, when its figures are there."""
    person.program.qtbot.waitUntil(lambda: "days written down" in person.reads())
    return person.reads()


CAUSES = ("Poor sleep", "Screen work", "Stress", "Posture", "Draught or stale air")


@pytest.mark.slow
def test_e10_f6_causes_and_numbers_written_down_are_found_and_reviewed(start: Start) -> None:
    person = start()
    for day in range(3):
        person.turns_to("3")
        person.chooses("What is it about?", "Headache")
        person.rates(8 if day == 2 else 5, "How strong is it?")
        for cause in CAUSES:
            person.press(cause)
        person.press("Save entry")
        person.clock.advance(24 * 3600)
        person = start()
    person.turns_to("3")
    person.press("Tuesday, 3 March 2026")
    told = person.reads()
    for cause in CAUSES:
        assert told.count(cause) == 2, cause  # of the entry, and of the form beside it
    person.press("Search the diary")
    assert "3 found" in person.reads()
    person.turns_to("5")
    told = reviewed(person)
    assert "3 of 28" in told
    assert "Headache on 3 of the last 28 days." in told
