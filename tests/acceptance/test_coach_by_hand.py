"""The panel and the timer of the design card, and the leaflet's moving hand, as they are seen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QRegion

from acucoach.assembly import helper_sheets
from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

HAND = "your left hand"
ROOT = Path(__file__).resolve().parents[2]


def li4_begins(person: Person) -> None:
    """LI4 for a minute a side, up to its first seconds of circling."""
    person.will_answer()
    person.looks_for("LI4")
    person.chooses("How long, and which side", "1 min each side")
    person.press("Start")
    person.begins()
    for _ in range(30):
        if "Circles, clockwise" in person.reads():
            return
        person.lets_it_run(1)
    raise AssertionError(person.reads())


def changed(one: QImage, other: QImage) -> QRect:
    """The box around all pixels that differ."""
    region = QRegion()
    for y in range(0, one.height(), 3):
        row = [x for x in range(0, one.width(), 3) if one.pixel(x, y) != other.pixel(x, y)]
        if row:
            region += QRect(row[0], y, row[-1] - row[0] + 3, 3)
    return region.boundingRect()


def half_a_circle(person: Person) -> QRect:
    """What differs in the picture of the hand after a second: half a circle."""
    before = person.picture(HAND)
    person.lets_it_run(1)
    return changed(before, person.picture(HAND))


@pytest.mark.slow
def test_a13_the_pressing_hand_moves_and_stands_still_when_no_movement_is_wanted(
    start: Start,
) -> None:
    person = start()
    li4_begins(person)
    moving = half_a_circle(person)
    person = start()
    person.wants_no_movement()
    li4_begins(person)
    beats = [half_a_circle(person).width() for _ in range(3)]
    assert max(beats) > 0
    assert moving.width() > 2 * max(beats), (moving, beats)


@pytest.mark.slow
def test_f4_f3_the_timer_counts_down_names_the_hand_and_changes_by_itself(start: Start) -> None:
    person = start()
    li4_begins(person)
    left = []
    for _ in range(3):
        left += re.findall(r"(\d):(\d\d) left on this hand", person.said())
        person.lets_it_run(5, 5)
    seconds = [60 * int(minutes) + int(rest) for minutes, rest in left]
    assert seconds == [seconds[0], seconds[0] - 5, seconds[0] - 10], left
    assert "Next: right hand, by itself" in person.reads()
    assert "Left hand: now" in person.said()
    person.lets_it_run(60, 5)
    assert "Right hand: now" in person.said()
    assert "Left hand: done" in person.said()
    person.key(Qt.Key.Key_Space)
    standing = person.said()
    person.clock.advance(3)
    assert person.said() == standing  # a pause stands still
    person.key(Qt.Key.Key_Space)
    person.lets_it_run(70, 5)
    assert "It is saved." in person.reads()


@pytest.mark.slow
def test_e2_a_quiet_sound_alongside_is_switched_on_and_stays_on(start: Start) -> None:
    person = start()
    for on in (False, True):
        person.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        person.press("Sessions")
        assert person.is_on("Quiet background sound") is on
        if not on:
            person.press("Quiet background sound")
            person = start()


@pytest.mark.slow
def test_a12_the_care_team_kept_in_settings_stands_where_a_session_stops(start: Start) -> None:
    person = start()
    person.will_answer()
    person.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    person.press("Safety")
    person.writes("Ward 4", "Who to ask")
    person.writes("+49 30 1234", "Telephone")
    person.press("Save")
    person = start()
    li4_begins(person)
    person.press("I feel unwell (D)")
    told = person.reads()
    assert "Ward 4" in told
    assert "+49 30 1234" in told


@pytest.mark.slow
def test_a3_b9_sore_hands_give_way_to_the_foot_and_the_log_says_so(start: Start) -> None:
    person = start()

    def sore() -> None:
        for words in ("A wound, a rash or sore skin", "Hand, left", "Hand, right"):
            person.press(words)

    person.will_answer(today=sore)
    person.turns_to("2")
    person.press("Hégǔ (LI4) for headache and pain")
    person.press("Start")
    assert person.program.coach is None
    told = person.reads()
    assert "Do not press where the skin is broken" in told
    assert "an old idea. No trial has shown that it works." in told
    person.press("Rub “Foot” instead")
    person.press("Start, ")
    person.begins()
    person.lets_it_run(30, 5)
    assert person.reads().splitlines()[0] == "Foot"
    person.lets_it_run(200, 5)
    person.press("Done")
    person = start()
    person.turns_to("4")
    person.press("Hégǔ (LI4) for headache and pain (Foot in place of Hégǔ)")
    assert "Foot in place of Hégǔ (LI4)." in person.reads()


@pytest.mark.slow
def test_a3_a_sore_left_hand_leaves_the_right_one(start: Start) -> None:
    person = start()

    def sore() -> None:
        person.press("A wound, a rash or sore skin")
        person.press("Hand, left")

    person.will_answer(today=sore)
    person.looks_for("LI4")
    person.press("Start")
    person.begins()
    person.lets_it_run(200, 5)
    told = person.reads()
    assert "You pressed for 30 s." in told
    person.press("Done")
    person = start()
    person.turns_to("4")
    told = person.reads()
    assert "Right: 30 s of 30 s" in told
    assert "Left:" not in told


@pytest.mark.slow
def test_d6_the_sheet_for_the_helper_is_written(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "helper.pdf"
    monkeypatch.setattr(helper_sheets, "ask_path", lambda over, name: str(path))
    person = start()
    person.looks_for("BL23")
    person.press("Save a sheet for your helper")
    written = path.read_bytes()
    assert written.startswith(b"%PDF")
    assert b"/Subtype /Image" in written
    assert "helper.pdf" in person.program.window.notice.text


@pytest.mark.slow
def test_f5_the_log_keeps_the_name_of_a_routine_of_ones_own_that_was_deleted(
    start: Start,
) -> None:
    person = start()
    person.will_answer()
    person.turns_to("2")
    person.press("Hégǔ (LI4) for headache and pain")
    person.press("Make my own copy")
    person.writes("Evening hand", "Name of the routine")
    person.press("Save")
    person.press("Start, ")
    person.begins()
    person.lets_it_run(300, 5)
    person.press("Done")
    person.turns_to("2")
    person.press("Evening hand")
    person.press("Delete")
    person = start()
    person.turns_to("4")
    assert "Evening hand" in person.reads()
    assert "Your tender spot" not in person.reads()


@pytest.mark.parametrize(
    "name", ["acucoach", "resources", "translations", "tests", "packaging", "pyproject.toml"]
)
def test_f7_the_repository_has_the_parts_of_the_design_card(name: str) -> None:
    assert (ROOT / name).exists()


def test_f7_the_packages_of_the_design_card_are_asked_for() -> None:
    asked = (ROOT / "pyproject.toml").read_text("utf-8").lower()
    for package in ("pyside6", "pyside6-addons", "platformdirs", "pytest-qt"):
        assert f'"{package}' in asked, package
