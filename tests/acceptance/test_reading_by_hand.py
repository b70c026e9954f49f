"""What the sources say, found and read in the window by mouse and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]

CAUSES = (
    "first sign", "how you sat", "stress", "air conditioning", "sleep", "screen",
    "between attacks", "several times a year", "specialist",
)  # fmt: skip
SPOT = ("60 to 90 seconds until it eases", "stay below pain")


@pytest.mark.slow
def test_d1_each_name_of_the_back_pain_list_leads_to_its_point(start: Start) -> None:
    person = start()
    for name, code in (
        ("SI4", "SI4"), ("Ling Gu", "LI4"), ("TE3", "TE3"), ("B23", "BL23"), ("B48", "BL53"),
        ("G30", "GB30"), ("UB40", "BL40"), ("UB57", "BL57"), ("LV3", "LR3"),
    ):  # fmt: skip
        person.looks_for(name)
        lines = [line for line in person.reads().splitlines() if line]
        shown = lines[lines.index("A few questions first") - 2]  # its name, its code, its meaning
        assert shown == code, name
        assert person.sees("Start")


@pytest.mark.slow
def test_d2_d3_d5_d7_d9_times_motions_postures_and_care_stand_with_the_steps(start: Start) -> None:
    person = start()
    person.turns_to("2")
    person.press("Nine points for back pain")
    person.press("More cautions")
    told = person.reads()
    for words in (
        "Circles, 30 seconds, left, then right", "Press and hold, 30 seconds, 4 rounds",
        "Rub, 30 seconds", "Rub firmly with your thumb for 1 minute",
        "The first times are shorter: at most 30 seconds at a time",
        "for at least 30 seconds", "for a couple of minutes", "let go slowly",
        "The sciatic nerve runs through the buttock. Stop on a shooting or electric pain.",
        "If the pain lasts more than a few days, see a specialist.", "it is not medical advice",
    ):  # fmt: skip
        assert words in told, words
    person.looks_for("BL23")
    told = person.reads()
    assert "reach" in told
    assert "ball" in told
    person.looks_for("LI4")
    assert person.sees("Save a sheet for your helper")


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("What acupressure is", ("Use the pads of your fingers or thumb, or a knuckle",
                                 "press and hold, knead, or make small circles",
                                 "Begin with 15 to 30 seconds of gentle pressure",
                                 "One point gets 10 minutes at most at a go.")),
        ("Acupressure and acupuncture", ("needle",)), ("Meridians", ("line",)),
        ("Tender spots", SPOT), ("Ear points", ("ear",)),
        ("What research says", ("trial",)), ("Side effects", ("sore", "bruise")),
        ("Headaches: start early, look for causes", CAUSES),
        ("Looking after your back", ("heel", "mattress", "lift", "bed")),
        ("When you cannot press where it hurts", ("hand", "foot")),
    ],
)  # fmt: skip
def test_c1_c3_d11_e5_e10_e12_a_page_is_opened_and_read(
    start: Start, page: str, words: tuple[str, ...]
) -> None:
    person = start()
    person.turns_to("6")
    person.press(page)
    told = person.reads()
    for one in words:
        assert one.lower() in told.lower(), (page, one)
