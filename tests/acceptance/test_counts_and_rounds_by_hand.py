"""Rounds, both sides at once, and techniques that are counted, as they run in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from acucoach.ui.coach.side_card import SideCard
from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


@dataclass(frozen=True)
class Screen:
    """What can be seen in a session: its words, and the cards of the sides above the ring."""

    words: str
    cards: tuple[str, ...]


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
        person.lets_it_run(every)
        cards = [card for card in person.front.findChildren(SideCard) if card.isVisible()]
        seen.append(Screen(person.reads(), tuple(card.accessibleName() for card in cards)))
    return seen


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
