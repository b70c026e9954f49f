"""Head massage, tender spots and what stands for the head, as somebody does them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from acucoach.ui.body_map.skin_canvas import SkinCanvas
from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

MASSAGE = "Head massage"
POINTS = "Points of head and hand against headache"


def lines(person: Person) -> list[str]:
    return [line for line in person.reads().splitlines() if line]


def parts_of(person: Person, seconds: int, every: int) -> list[tuple[str, str]]:
    """What is worked and what the hand does, in the order in which it is seen."""
    seen: list[tuple[str, str]] = []
    moves = ("Stroke", "Rub", "Knead", "Circles", "Tap", "Rest a while")
    for _ in range(0, seconds, every):
        person.lets_it_run(every, every)
        told = lines(person)
        move = next((line.split(",")[0] for line in told if line.startswith(moves)), "")
        if move and (not seen or seen[-1] != (told[0], move)):
            seen.append((told[0], move))
    return seen


@pytest.mark.slow
def test_b6_the_hand_or_the_foot_stands_for_the_head_with_li4_and_lr3(start: Start) -> None:
    person = start()
    person.will_answer()
    person.turns_to("6")
    person.press("This part for that part")
    person.chooses("Where it hurts", "Head")
    told = person.reads()
    assert "The whole hand stands for the head" in told
    assert "The whole foot stands for the head" in told
    assert person.sees("Hégǔ (LI4)")
    person.press("Tàichōng (LR3)")
    assert "LR3" in person.reads()
    assert person.sees("Close the guide")
    person.turns_to("6")
    person.press("Rub it softly", under="Foot")
    person.begins()
    person.lets_it_run(30)
    assert lines(person)[0] == "Foot"
    person.lets_it_run(200, 5)
    person.press("Done")
    person = start()
    person.turns_to("4")
    assert "Foot" in person.reads()


@pytest.mark.slow
@pytest.mark.parametrize("born", ["1986", "1942"])
def test_b7_it_is_always_gentle_and_says_for_whom_to_take_care(start: Start, born: str) -> None:
    person = start()
    person.will_answer(profile=lambda: person.writes(born, "Your year of birth"))
    person.turns_to("6")
    person.press("This part for that part")
    person.chooses("Where it hurts", "Elbow")
    told = person.reads()
    for words in ("Always gently", "children", "older people", "animals", "bad injury",
                  "someone is weak", "bruises easily"):  # fmt: skip
        assert words in told, words
    person.press("Rub it softly")
    person.begins()
    person.lets_it_run(20)
    told = person.reads()
    assert "Lightly. It must not hurt." in told or "As light as a feather." in told
    assert "Firm is right" not in told


@pytest.mark.slow
def test_e6_the_list_names_its_points_and_each_can_be_shown_on_the_body(start: Start) -> None:
    person = start()
    person.wants_no_movement()
    person.turns_to("2")
    person.press(POINTS)
    told = person.reads()
    for code, where in (
        ("GB7", "in front of the top of your ears"), ("GB20", "where the neck muscles meet"),
        ("TE23", "outer ends of your eyebrows"), ("BL2", "inner ends of your eyebrows"),
        ("TE21", "above the small flap of your ear"), ("EX-HN3", "between your eyebrows"),
        ("GV16", "below the back of your head"), ("GV20", "top of your head"),
        ("LI4", "between thumb and index finger"),
    ):  # fmt: skip
        assert f"({code})" in told, code
        assert where in told, where
    atlas = person.program.parts.library.atlas()
    for code in ("EX-HN3", "GB7", "LI4"):
        person.turns_to("2")
        person.press(f"{atlas[code].named}, Press")
        assert any(f"{code} " in name for name in person.marks()), code


def _where_marked(person: Person) -> tuple[float, float]:
    """Where the one mark is seen, as shares of the picture's width and height: the picture is
    lower once the names of spots stand below it."""
    (canvas,) = (one for one in person.front.findChildren(SkinCanvas) if one.isVisible())
    (mark,) = canvas._drawn
    plates = canvas.plates
    for number, pane in enumerate(plates.panes):
        at = canvas._skin.pixel_of(pane, mark.place)
        if at is not None:
            across, down = plates.to_window(number, *at)
            return across / plates.width(), down / plates.height()
    raise AssertionError("the mark is not seen")


@pytest.mark.slow
def test_e7_a_touched_spot_is_pressed_until_it_eases_and_found_again(start: Start) -> None:
    person = start()
    person.will_answer()

    def mark() -> None:
        assert "No spot is kept yet." in person.reads()
        person.touches("Body to mark", 0.625, 0.24)
        person.press("Press this spot")

    person.turns_to("2")
    person.press("A tender spot of your own")
    told = person.reads()
    assert "Press slowly until you just feel the spot" in told
    assert "press a little more. Never into pain." in told
    person.then(mark)
    person.press("Choose a spot on the body")
    person.begins()
    pressed: dict[str, int] = {}
    for _ in range(160):
        person.lets_it_run(1)
        told = person.reads()
        if "It is saved." in told:
            break
        for work in ("Press until you just feel it, and wait", "Press and hold"):
            if f"\n{work}\n" in told:
                assert "Lightly. It must not hurt." in told
                pressed[work] = pressed.get(work, 0) + 1
    waits, more = pressed.values()
    assert 60 <= waits <= 91
    assert 19 <= more <= 21
    person.press("Done")

    person = start()
    person.will_answer()
    person.turns_to("4")
    assert "A tender spot of your own" in person.reads()
    seen: list[str] = []

    def again() -> None:
        person.touches("Body to mark", *_where_marked(person))
        seen.append(person.reads())
        person.press("Cancel")

    person.turns_to("2")
    person.press("A tender spot of your own")
    person.then(again)
    person.press("Choose a spot on the body")
    assert "Shoulder blade, left" in seen[0]
    assert "not pressed yet" not in seen[0]  # the same one, not a new one beside it


@pytest.mark.slow
def test_e8_e2_e9_the_massage_goes_through_its_sequence_and_then_rests(start: Start) -> None:
    person = start()
    person.will_answer()
    person.turns_to("2")
    person.press(MASSAGE)
    told = person.reads()
    for words in ("zigzags", "brush", "several times a day", "courses"):
        assert words in told, words
    person.press("Start")
    person.begins()
    seen = parts_of(person, 760, 5)
    moves = [move for _, move in seen]
    order = ["Stroke", "Rub", "Knead", "Circles", "Tap", "Rest a while"]
    assert list(dict.fromkeys(moves)) == order
    assert ("Temples", "Circles") in seen
    assert [where for where, move in seen if move == "Stroke"] == [
        "Forehead", "Back of the head", "Back of the neck and tops of the shoulders",
    ]  # fmt: skip
    person.lets_it_run(60)
    person.press("Done")
    person = start()
    person.turns_to("4")
    assert MASSAGE in person.reads()
    assert "stopped" not in person.reads()


def refused(person: Person) -> str:
    """Head massage is to begin; what is said instead."""
    person.turns_to("2")
    person.press(MASSAGE)
    person.press("Start")
    assert person.program.coach is None
    (told,) = [said for said in person.answers if said.startswith("nobody answered")]
    assert "No step of this routine is open to you." in told
    return told


@pytest.mark.slow
@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Fever", "No pressing on head or neck with a fever."),
        ("I have had alcohol", "alcohol"),
        ("I ate within the last hour", "Not right after a meal."),
        ("Ringing or noise in my head", "ask your doctor before any head massage"),
        ("I am too worked up", "Not while you are so worked up"),
    ],
)
def test_e1_e2_on_such_a_day_the_head_is_left_out(start: Start, said: str, why: str) -> None:
    person = start()
    person.will_answer(today=lambda: person.press(said))
    assert why in refused(person)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("born", "why"),
    [("1946", "rules it out after the age of 75"), ("2025", "Not for a child under 2 years.")],
)
def test_e1_not_over_75_and_not_under_2(start: Start, born: str, why: str) -> None:
    person = start()
    person.will_answer(profile=lambda: person.writes(born, "Your year of birth"))
    assert why in refused(person)
    person = start()
    person.turns_to("2")
    person.press(MASSAGE)
    assert why in person.reads()
