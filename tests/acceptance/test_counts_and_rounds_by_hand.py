"""Rounds, both sides at once, and techniques that are counted, as they run in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from acucoach.ui.coach.side_card import SideCard
from acucoach.ui.coach.stage_view import StageView
from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


@dataclass(frozen=True)
class Screen:
    """What can be seen: words, the cards of the sides above the ring, what the picture shows."""

    words: str
    cards: tuple[str, ...]
    shown: str


def begins(person: Person, routine: str) -> None:
    """A routine by its name in the list, up to its first second."""
    person.turns_to("2")
    person.press(routine)
    person.press("Start")
    person.press("I have read it. Start" if person.sees("I have read it. Start") else "Start")


def watched(person: Person, seconds: int, every: int = 5) -> list[Screen]:
    """What can be seen every few seconds."""
    seen: list[Screen] = []
    for _ in range(seconds // every):
        person.lets_it_run(every, min(every, 5))
        cards = [card for card in person.front.findChildren(SideCard) if card.isVisible()]
        (stage,) = person.front.findChildren(StageView)
        names = tuple(card.accessibleName() for card in cards)
        seen.append(Screen(person.reads(), names, stage.accessibleName()))
    return seen


@pytest.mark.slow
def test_d4_hands_take_turns_for_four_rounds_and_a_side_that_comes_again_is_not_done(
    start: Start,
) -> None:
    person = start()
    person.will_answer()
    begins(person, "Nine points for back pain")
    rounds: list[str] = []
    for screen in watched(person, 440):
        worked = [card.removesuffix(": now") for card in screen.cards if card.endswith(": now")]
        if "LI4" not in screen.words or not worked:
            continue
        if not rounds or rounds[-1] != worked[0]:
            rounds.append(worked[0])
        # After each of seven turns the other hand comes again.
        done = any(card.endswith(": done") for card in screen.cards)
        assert done is (len(rounds) == 8), (rounds, screen.cards)
    assert rounds == ["Left hand", "Right hand"] * 4

    both = [screen for screen in watched(person, 420) if "BL23" in screen.words]
    assert any("Both sides: now" in screen.cards for screen in both), [one.cards for one in both]
    for screen in watched(person, 700, 10):
        pack = "Cold pack, in a thin towel" in screen.words
        assert bool(screen.shown) is not pack, screen


@pytest.mark.slow
def test_e2_e4_e5_presses_are_counted_a_thrust_is_held_and_the_finger_trembles_for_20_seconds(
    start: Start,
) -> None:
    person = start()
    person.will_answer()
    person.turns_to("2")
    person.press("Points of head and hand against headache")
    told = person.reads()
    assert told.count("8 times") == 8  # and LI4, four times a hand
    assert told.count("4 times") == 1
    assert "finger straight to the skin. Smooth and even, never sharp." in told
    begins(person, "Points of head and hand against headache")
    seconds: dict[tuple[str, str], int] = {}
    for screen in watched(person, 720, 1):
        lines = screen.words.splitlines()
        if any(card.endswith(": now") for card in screen.cards):
            work = next(line for line in lines if line.startswith(("Press", "Tremble")))
            what = (lines[0], work.split(",")[0])
        elif "Rest a while" in lines:
            assert screen.shown == ""  # nobody goes on pressing
            what = ("", "Rest a while")
        else:
            continue
        seconds[what] = seconds.get(what, 0) + 1
    presses = {name: took for (name, work), took in seconds.items() if work == "Press and let go"}
    assert len(presses) == 9
    assert all(abs(took - 24) <= 1 for took in presses.values()), presses  # one in three seconds
    assert 71 <= round(sum(presses.values()) / 3) <= 75
    assert abs(seconds["Yìntáng", "Press in and hold"] - 30) <= 1
    assert abs(seconds["Yìntáng", "Tremble with the fingertip"] - 20) <= 1
    assert abs(seconds["", "Rest a while"] - 300) <= 1


@pytest.mark.slow
def test_e4_f5_the_counts_of_head_massage_are_in_the_log_after_a_restart(start: Start) -> None:
    person = start()
    person.will_answer()
    begins(person, "Points of head and hand against headache")
    person.lets_it_run(900, 5)
    person.press("Done")
    person = start()
    person.turns_to("4")
    person.press("Points of head and hand against headache")
    told = person.reads()
    assert "Yìntáng" in told
    assert "Hégǔ" in told
    assert "24 s of 24 s" in told
    assert "1 min 14 s of 1 min 14 s" in told  # of one place: 24 s of presses, 30 held, 20 trembled
    assert "stopped" not in told.lower()


@pytest.mark.slow
def test_e2_d8_who_ends_the_rest_after_all_the_pressing_has_not_stopped_early(
    start: Start,
) -> None:
    person = start()
    person.will_answer()
    begins(person, "Points of head and hand against headache")
    for _ in range(160):
        person.lets_it_run(5, 5)
        if "Rest a while" in person.reads():
            break
    person.lets_it_run(10, 5)
    person.press("Stop")
    person.press("Stop", under="Stop here?")
    told = person.reads()
    assert "Stopped" not in told
    assert "It is saved." in told
    person.press("Done")
    person = start()
    person.turns_to("4")
    told = person.reads()
    assert "Points of head and hand against headache" in told
    assert "stopped" not in told
