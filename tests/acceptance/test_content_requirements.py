"""What the source documents describe and the written content must hold (rows A to E)."""

from pathlib import Path

import pytest

from acucoach.content.figures import FigureIndex
from acucoach.content.library import Library
from acucoach.content.report import as_document
from acucoach.domain.acupoint import Guide, Motion, Pressure, Tool
from acucoach.domain.found import FoundKind, Note
from acucoach.domain.plan import PhaseKind, plan
from acucoach.domain.routine import Routine, RoutineStep, SideOrder

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LIBRARY = Library(RESOURCES)
FIGURES = FigureIndex(RESOURCES / "figures")


def routine(name: str) -> Routine:
    return LIBRARY.routine(name)


def step_on(name: str, target: str) -> RoutineStep:
    return next(step for step in routine(name).steps if step.target == target)


def everything_said(of: Routine | Guide) -> str:
    if isinstance(of, Guide):
        parts = [of.location, of.traditional_use, of.evidence, *of.cautions, *of.notes]
        told = [part.text for part in parts]
        told += [step.text for step in of.steps]
        told += [text for t in of.techniques for text in (t.text, t.note)]
        return " ".join([*told, of.posture, of.helper])
    parts = [of.evidence, *of.cautions, *of.notes]
    told = [part.text for part in parts]
    return " ".join([*told, of.course, *(step.text for step in of.steps)])


def page_text(name: str) -> str:
    page = LIBRARY.pages()[name]
    return " ".join(p.text for section in page.sections for p in section.paragraphs)


# A: the leaflet on LI4


def test_a1_terms_are_explained_and_how_they_are_spoken() -> None:
    terms = LIBRARY.glossary()
    for word in ("acupressure", "cun", "meridian", "hegu"):
        assert terms[word].say
        assert terms[word].meaning
    for code, entry in LIBRARY.atlas().items():
        if entry.guided:
            assert LIBRARY.guide(code).say, code
            assert LIBRARY.guide(code).say.isascii(), code


def test_a2_li4_is_described_on_the_back_of_the_hand() -> None:
    assert LIBRARY.atlas()["LI4"].region == "hand-dorsum"
    assert "back of your hand" in LIBRARY.guide("LI4").location.text


def test_a4_a5_the_leaflets_steps_are_there_in_order() -> None:
    steps = [step.text for step in LIBRARY.guide("LI4").steps]
    assert "fingers up" in steps[0]
    assert "back facing you" in steps[0]
    assert "thumb of your other hand" in steps[1]
    assert "Squeeze" in steps[2]
    assert "top of the bulge" in steps[2]
    assert "loose" in steps[3]


def test_a6_every_guided_point_has_two_to_five_steps_with_figures() -> None:
    for code, entry in LIBRARY.atlas().items():
        if entry.guided:
            steps = LIBRARY.guide(code).steps
            assert 2 <= len(steps) <= 5, code
            assert all(step.figure for step in steps)
            pictures = FIGURES.steps.of(code)
            assert len(set(pictures)) == len(pictures) == len(steps), code


def test_a7_the_leaflets_dose_is_offered_and_the_older_one_named() -> None:
    technique = LIBRARY.guide("LI4").techniques[0]
    assert (technique.motion, technique.tool) == (Motion.CIRCLE, Tool.THUMB)
    assert 120 <= technique.default_seconds <= 180
    assert "either way" in technique.text
    assert "5" in technique.note
    assert step_on("li4-headache", "LI4").turns == ()


def test_a8_a_pencil_eraser_may_stand_in_for_the_thumb() -> None:
    technique = LIBRARY.guide("LI4").techniques[0]
    assert Tool.ERASER in technique.alternatives
    assert "eraser" in technique.text


def test_a9_firm_but_never_pain() -> None:
    assert LIBRARY.guide("LI4").techniques[0].pressure is Pressure.FIRM
    assert "pain is not" in everything_said(LIBRARY.guide("LI4"))


def test_a10_both_hands_one_after_the_other() -> None:
    assert step_on("li4-headache", "LI4").sides is SideOrder.IN_TURN


def test_a11_a_few_times_a_day_until_better_is_an_aim() -> None:
    assert routine("li4-headache").times_a_day == 3
    assert "until you feel better" in routine("li4-headache").course


def test_a12_it_goes_beside_treatment_and_says_whom_to_call() -> None:
    text = page_text("with-your-treatment")
    assert "does not replace" in text
    assert "care team" in text
    assert "telephone" in text


# B: one part for another


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("shoulder", "hip"),
        ("upper-arm", "thigh"),
        ("elbow", "knee"),
        ("forearm", "lower-leg"),
        ("wrist", "ankle"),
        ("hand", "foot"),
    ],
)
def test_b1_b2_arm_and_leg_stand_for_each_other_on_the_map(one: str, other: str) -> None:
    table, areas = LIBRARY.correspondences(), LIBRARY.areas()
    assert other in [found.area for found in table.instead_of(one)]
    assert one in [found.area for found in table.instead_of(other)]
    assert areas[one].regions
    assert areas[other].regions


def test_b3_fingers_and_toes_balls_and_heels() -> None:
    table = LIBRARY.correspondences()
    pairs = {
        "thumb": "big-toe",
        "index-finger": "second-toe",
        "middle-finger": "third-toe",
        "ring-finger": "fourth-toe",
        "little-finger": "little-toe",
        "thumb-ball": "ball-of-foot",
        "heel-of-hand": "heel-of-foot",
    }
    for one, other in pairs.items():
        assert [found.area for found in table.instead_of(one)] == [other]


def test_b4_finer_places() -> None:
    (found,) = LIBRARY.correspondences().instead_of("inner-elbow")
    assert found.area == "inner-knee"


def test_b5_the_spine_on_a_long_bone() -> None:
    table = LIBRARY.correspondences()
    assert "shin-ends" in [found.area for found in table.instead_of("neck")]
    assert "shin-ends" in [found.area for found in table.instead_of("lower-back")]
    assert "shin-middle" in [found.area for found in table.instead_of("mid-back")]


def test_b6_the_head_on_hand_and_foot() -> None:
    found = LIBRARY.correspondences().instead_of("head")
    assert {(item.area, item.example) for item in found} == {("hand", "LI4"), ("foot", "LR3")}


def test_b7_always_gentle_with_special_care_named() -> None:
    care = LIBRARY.correspondences().care.text
    for word in ("gently", "children", "older", "animals", "injury", "weak", "bruises"):
        assert word in care


def test_b9_it_is_named_a_traditional_idea_without_proof() -> None:
    assert "traditional idea" in LIBRARY.correspondences().idea.text
    assert "no clinical proof" in page_text("like-cures-like")


# C: the general guide


@pytest.mark.parametrize(
    "name",
    [
        "what-it-is",
        "and-acupuncture",
        "meridians",
        "trigger-points",
        "ear-points",
        "research",
        "side-effects",
    ],
)
def test_c1_short_pages(name: str) -> None:
    page = LIBRARY.pages()[name]
    assert all(p.cite for section in page.sections for p in section.paragraphs)
    assert len(page_text(name).split()) < 420


def test_c2_c3_c4_how_to_begin_and_with_what() -> None:
    text = page_text("what-it-is")
    for words in ("15 to 30 seconds", "in charge", "pads", "Never the nails", "knuckle"):
        assert words in text
    for words in ("press and hold", "knead", "circles"):
        assert words in text


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("back", "back-pain"),
        ("neck", "neck-pain"),
        ("shoulder", "shoulder-pain"),
        ("knee", "knee-pain"),
        ("headache", "headache"),
        ("migraine", "migraine"),
        ("tension", "tension"),
        ("nausea", "nausea"),
        ("vomiting", "nausea"),
        ("anxiety", "stress"),
        ("stress", "stress"),
        ("sleep", "sleep"),
        ("fatigue", "fatigue"),
        ("period pain", "period-pain"),
    ],
)
def test_c5_found_by_complaint_with_points_to_offer(typed: str, complaint: str) -> None:
    found = LIBRARY.finder().find(typed).finds
    assert (FoundKind.COMPLAINT, complaint) in [(find.kind, find.id) for find in found]
    assert LIBRARY.points_for(complaint)


def test_c6_every_meridian_has_a_name_and_points() -> None:
    for meridian in {entry.meridian for entry in LIBRARY.atlas().values()}:
        assert LIBRARY.meridian_names()[meridian].title


def test_c8_a_daily_ritual_is_spoken_of() -> None:
    assert "reminder" in page_text("before-and-after")


def test_c9_side_effects_and_whom_to_ask() -> None:
    assert "bruised" in page_text("side-effects")
    assert "seriously ill, pregnant or unsure" in page_text("with-your-treatment")


# D: the back-pain list

_NAMES = ["SI4", "Ling Gu", "TE3", "B23", "B48", "G30", "UB40", "UB57", "LV3"]
LIST = ["SI4", "LI4", "TE3", "BL23", "BL53", "GB30", "BL40", "BL57", "LR3"]


@pytest.mark.parametrize(
    ("name", "code"),
    list(zip(_NAMES, LIST, strict=True)),
)
def test_d1_its_points_are_found_under_its_names(name: str, code: str) -> None:
    find = LIBRARY.finder().find(name).finds[0]
    assert (find.kind, find.id) == (FoundKind.POINT, code)


def test_d2_its_times_are_kept() -> None:
    seconds = {step.target: step.seconds for step in routine("back-pain-list").steps}
    assert seconds == {
        "SI4": 30, "LI4": 30, "TE3": 60, "BL23": 120, "BL53": 120,
        "GB30": 120, "BL40": 30, "BL57": 60, "LR3": 60,
    }  # fmt: skip
    assert "at least 30 seconds" in step_on("back-pain-list", "BL40").text
    assert "a couple of minutes" in step_on("back-pain-list", "BL53").text


def test_d3_its_motions_and_directions() -> None:
    steps = {step.target: step for step in routine("back-pain-list").steps}
    assert steps["SI4"].motion is Motion.CIRCLE
    assert steps["TE3"].motion is Motion.RUB
    assert steps["TE3"].force == steps["LI4"].force == "toward your wrist"
    assert {steps[code].motion for code in ("BL23", "GB30", "BL40", "LR3")} == {Motion.HOLD}
    assert steps["BL53"].force.startswith("inward")
    assert steps["GB30"].force == "down and inward"
    for code in ("TE3", "BL53", "GB30"):
        assert "slowly" in steps[code].text


def test_d4_its_sides_and_rounds() -> None:
    steps = {step.target: step for step in routine("back-pain-list").steps}
    assert (steps["LI4"].sides, steps["LI4"].rounds) == (SideOrder.ALTERNATE, 4)
    assert "4 or 5" in steps["LI4"].text
    for code in ("BL23", "BL53", "BL40"):
        assert steps[code].sides is SideOrder.TOGETHER


def test_d5_its_postures() -> None:
    steps = {step.target: step for step in routine("back-pain-list").steps}
    assert "back" in steps["LI4"].posture
    assert "reach behind" in steps["BL23"].posture
    assert "Sit" in steps["BL40"].posture
    assert "across the other" in steps["BL57"].posture
    assert "bend your knee" in steps["LR3"].posture


def test_d6_helpers_and_a_ball() -> None:
    assert "someone" in step_on("back-pain-list", "BL23").posture
    assert "tennis ball" in step_on("back-pain-list", "BL23").posture
    assert LIBRARY.guide("BL23").helper


def test_d7_care_for_the_sciatic_nerve_and_a_ball_for_the_hip() -> None:
    assert "sciatic nerve" in everything_said(routine("back-pain-list"))
    assert "ciatic" in everything_said(LIBRARY.guide("GB30"))
    assert step_on("hip-ball", "area:hip-side").tool is Tool.BALL


def test_d8_then_a_cold_pack_of_a_quarter_of_an_hour() -> None:
    made = plan(routine("back-pain-list"))
    assert made.phases[-1].kind is PhaseKind.COLD_PACK
    assert made.phases[-1].seconds == 900
    assert "thin towel" in everything_said(routine("back-pain-list"))


def test_d9_where_not_and_when_to_see_somebody() -> None:
    text = everything_said(routine("back-pain-list"))
    for word in ("wounds", "swelling", "scars", "boils", "blisters", "rashes", "specialist"):
        assert word in text
    assert "not medical advice" in text
    assert "not medical advice" in page_text("with-your-treatment")


def test_d10_the_whole_list_is_one_routine() -> None:
    assert [step.target for step in routine("back-pain-list").steps] == LIST
    assert 17 * 60 <= sum(s.work_seconds for s in routine("back-pain-list").steps) <= 20 * 60


def test_d11_its_tips_against_back_pain() -> None:
    text = page_text("back-care")
    for words in ("moving", "rest in bed", "Warm up", "upright", "low heels", "firm mattress"):
        assert words in text
    assert "Bend your knees when you lift" in text


# E: head massage


def test_e2_before_and_after() -> None:
    text = page_text("before-and-after")
    for words in ("quiet", "dim", "Sit or lie", "music", "meal", "Rest"):
        assert words in text
    for name in ("head-massage", "head-points"):
        assert routine(name).rest_after_seconds >= 60


def test_e3_at_the_first_sign_and_less_at_the_height() -> None:
    assert "first sign" in routine("head-points").course
    assert "less" in routine("head-points").evidence.text
    assert "Attack button" in page_text("headache")


def test_e4_techniques_with_their_counts() -> None:
    kneads = [s.count for s in routine("head-massage").steps if s.motion is Motion.KNEAD]
    assert 21 <= sum(kneads) <= 25
    presses = [s for s in routine("head-points").steps if s.motion is Motion.PRESS]
    assert 71 <= sum(s.count * (2 if s.sides is SideOrder.IN_TURN else 1) for s in presses) <= 75
    motions = [step.motion for step in routine("head-points").steps]
    assert motions[-2:] == [Motion.THRUST, Motion.VIBRATE]
    thrust, vibration = routine("head-points").steps[-2:]
    assert (thrust.seconds >= 20, vibration.seconds) == (True, 20)
    used = {step.motion for step in routine("head-massage").steps}
    assert {Motion.STROKE, Motion.RUB, Motion.KNEAD, Motion.CIRCLE, Motion.TAP} <= used


@pytest.mark.parametrize("name", ["head-massage", "head-points"])
def test_e4_nails_are_left_out_with_the_reason(name: str) -> None:
    (note,) = [note for note in routine(name).notes if "nail" in note.text]
    assert "left out" in note.text
    assert set(note.cite) == {"S004", "S002"}


def test_e5_straight_smooth_and_ten_minutes_at_most() -> None:
    text = everything_said(routine("head-points"))
    assert "straight to the skin" in text
    assert "Smooth" in text
    assert "10 minutes" in text


def test_e6_its_points() -> None:
    targets = {step.target for step in routine("head-points").steps}
    wanted = {"GB7", "GB20", "TE23", "BL2", "TE21", "EX-HN3", "GV16", "GV20", "LI4"}
    assert targets == wanted


def test_e7_a_tender_spot_is_worked_below_pain() -> None:
    first, second = routine("trigger-spot").steps
    assert first.motion is Motion.TRIGGER
    assert 60 <= first.seconds <= 90
    assert "a little more" in second.text
    assert "Never into pain" in second.text
    assert any("until it hurts" in note.text for note in routine("trigger-spot").notes)


def test_e8_the_sequence() -> None:
    steps = [(step.motion, step.target) for step in routine("head-massage").steps]
    motions = [motion for motion, _ in steps]
    order = [Motion.STROKE, Motion.RUB, Motion.KNEAD, Motion.CIRCLE, Motion.TAP]
    assert [motions.index(motion) for motion in order] == sorted(map(motions.index, order))
    strokes = [target for motion, target in steps if motion is Motion.STROKE]
    assert strokes == ["area:forehead", "area:back-of-head", "area:neck-shoulders"]
    circles = next(s for s in routine("head-massage").steps if s.motion is Motion.CIRCLE)
    assert (circles.target, circles.count) == ("area:temples", 10)
    assert "Lie down" in circles.posture
    assert "zigzags" in everything_said(routine("head-massage"))
    assert "brush" in everything_said(routine("head-massage"))


def test_e9_several_times_a_day_in_courses() -> None:
    assert "several times a day" in routine("head-massage").course
    assert "courses" in routine("head-massage").course


def test_e12_strong_neck_massage_and_migraine_between_attacks() -> None:
    assert "specialist" in everything_said(routine("head-massage"))
    assert "between attacks" in routine("head-points").course
    assert "prevention" in routine("head-massage").course


# Across all content


def test_where_sources_disagree_both_are_named() -> None:
    notes = " ".join(note.text for note in routine("stress-yintang").notes)
    assert "5 to 10" in notes
    assert "10" in notes
    li4 = " ".join(note.text for note in routine("li4-headache").notes)
    assert "2 to 3 minutes" in li4
    assert "5" in li4


def test_every_point_with_a_file_is_guided_and_the_rest_can_be_read_about() -> None:
    atlas = LIBRARY.atlas()
    files = {path.stem for path in (RESOURCES / "points").glob("*.toml")}
    assert {code for code, entry in atlas.items() if entry.guided} == files
    assert len(files) >= 77  # more may come, none may go
    assert not atlas["BL48"].guided
    assert all(entry.location.endswith(".") for entry in atlas.values())


def test_bare_spine_levels_are_never_points() -> None:
    assert LIBRARY.finder().find("L4").note is Note.SPINE_LEVEL


def test_no_claim_goes_beyond_the_evidence() -> None:
    too_much = {"proven", "cures", "cure", "cured", "heals", "guaranteed", "miracle"}

    def texts(value: object) -> list[str]:
        if isinstance(value, dict):
            return [text for part in value.values() for text in texts(part)]
        if isinstance(value, list | tuple):
            return [text for part in value for text in texts(part)]
        return [value] if isinstance(value, str) else []

    document = as_document(LIBRARY)
    for kind in ("points", "routines", "pages", "glossary"):
        for text in texts(document[kind]):
            words = {word.strip('.,;:!?"“”') for word in text.lower().split()}
            assert not too_much & words, text


def test_plain_words_and_short_sentences() -> None:
    for name in LIBRARY.pages():
        text = page_text(name)
        sentences = [s for s in text.replace("?", ".").replace("!", ".").split(". ") if s.strip()]
        assert len(text.split()) / len(sentences) < 14, name
