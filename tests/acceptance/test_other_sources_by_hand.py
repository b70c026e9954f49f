"""The other sources, as somebody uses what came of them: the window, two hands, and a restart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.acceptance.by_hand import Person

Start = Callable[[], Person]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sore", "title"),
    [("Thumb", "big toe"), ("Inner side of the elbow", "inner side of the knee"),
     ("Index finger", "second toe"), ("Heel of the hand", "heel"), ("Lower back", "bone")],
)  # fmt: skip
def test_b1_b2_b3_b4_b5_a_sore_place_leads_to_another_that_can_be_rubbed(
    start: Start, sore: str, title: str
) -> None:
    person = start()
    person.will_answer()
    person.turns_to("6")
    person.press("This part for that part")
    person.chooses("Where it hurts", sore)
    told = person.reads()
    assert title in told.lower()
    assert "no trial" in told.lower() or "idea" in told.lower()
    person.press("Rub")
    person.press("Start")
    person.lets_it_run(40)
    assert title in person.reads().lower()


@pytest.mark.slow
def test_c2_c4_a11_a_short_dose_comes_first_and_is_counted(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("ST36")
    box = "How long, and which side"
    person.chooses(box, "15")
    person.press("Start")
    person.press("Start")
    person.lets_it_run(120)
    person.press("Done")
    person = start()
    person.turns_to("4")
    assert "1 session" in person.reads()


@pytest.mark.slow
def test_d6_a_ball_is_chosen_timed_and_kept(start: Start) -> None:
    person = start()
    person.will_answer()
    person.looks_for("BL23")
    person.press("Roll the ball")
    person.press("Start")
    person.press("I have read it. Start" if person.sees("I have read it. Start") else "Start")
    person.lets_it_run(60)
    assert "ball" in person.reads().lower()
    person.lets_it_run(600, 5)
    person.press("Done")
    person = start()
    person.turns_to("4")
    person.press("Shènshū")
    assert "ball" in person.reads().lower()


@pytest.mark.slow
def test_d8_d10_the_nine_points_end_with_a_timed_cold_pack(start: Start) -> None:
    person = start()
    person.will_answer()
    person.turns_to("2")
    person.press("Nine points for back pain")
    person.press("Start")
    person.press("I have read it. Start" if person.sees("I have read it. Start") else "Start")
    person.lets_it_run(60 * 27, 5)
    assert "Cold pack, in a thin towel" in person.reads()
    person.lets_it_run(60 * 20, 5)
    person.press("Done")


@pytest.mark.slow
def test_d8_a_cold_allergy_leaves_the_pack_out_and_says_why(start: Start) -> None:
    person = start()

    def allergic() -> None:
        person.press("Some of this", under="Bones")
        person.press("Cold can harm my skin")

    person.will_answer(profile=allergic)
    person.turns_to("2")
    person.press("Nine points for back pain")
    person.press("Start")
    told = person.reads()
    assert "Left out: Cold pack." in told
    person.press("Not now")
    person = start()
    person.turns_to("2")
    person.press("Nine points for back pain")
    told = person.reads()
    assert "Cold pack: left out." in told
    assert "No cold pack with a cold allergy" in told


@pytest.mark.slow
def test_e1_high_blood_pressure_leaves_the_head_out(start: Start) -> None:
    person = start()

    def high() -> None:
        person.press("Some of this", under="Organs")
        person.press("High blood pressure")

    person.will_answer(profile=high)
    person.turns_to("2")
    person.press("Points of head and hand against headache")
    person.press("Start")
    told = "\n".join(person.answers)
    assert "rules them out with high blood pressure" in told
    assert person.program.coach is None
    person = start()
    person.turns_to("2")
    person.press("Points of head and hand against headache")
    told = person.reads()
    assert "1 of 11 steps" in told
    assert "left out." in told


@pytest.mark.slow
def test_e3_e11_an_attack_is_noted_with_its_onset_after_the_signs(start: Start) -> None:
    person = start()
    asked: list[str] = []
    person.will_answer(signs=lambda: asked.append(person.reads()))
    person.key(Qt.Key.Key_F9)
    assert "The time is noted when you choose." in person.reads()
    person.press("A migraine")
    assert "at its peak within seconds or minutes" in asked[0]
    person.lets_it_run(400, 5)
    person.press("Done")
    person.press("Nausea")
    person.press("Back to the program")

    person = start()
    person.turns_to("3")
    told = person.reads()
    assert "Migraine" in told
    assert "09:00" in told


@pytest.mark.slow
def test_e9_c8_a_course_over_days_stands_after_a_restart(start: Start) -> None:
    person = start()
    person.turns_to("4")
    person.press("New plan")
    person.chooses("What", "Head massage")
    person.press("Save")
    person = start()
    person.turns_to("4")
    told = person.reads()
    assert "Head massage" in told
    assert "Today: 0 of" in told
