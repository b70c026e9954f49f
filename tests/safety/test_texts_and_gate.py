"""What the cautions of a guided point say, the gate does."""

import re

import pytest
from safety_people import TODAY, situation

from acucoach.domain.acupoint import PregnancyRule, Pressure
from acucoach.domain.anatomy import Side
from acucoach.domain.profile import BodyPlace, Condition, Profile, TodayCheck, TodayFact
from acucoach.domain.routine import SPOT_TARGET
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import Situation


def with_(condition: Condition, *parts: str) -> Situation:
    places = [BodyPlace(part, Side.MIDLINE) for part in parts]
    return situation(Profile.healthy().saying(condition, places=places))


def on_a_day_with(fact: TodayFact) -> Situation:
    return situation(None, TodayCheck.fine(TODAY).saying(fact))


LEFT_OUT = [
    (r"^Not in pregnancy", with_(Condition.PREGNANT)),
    (r"^Not with brittle bones", with_(Condition.OSTEOPOROSIS)),
    (r"surgery on the spine", with_(Condition.SURGERY, "back", "hip")),
    (r"^Not .*artificial hip", with_(Condition.JOINT_REPLACEMENT, "hip")),
    (r"^Not .*artificial knee", with_(Condition.JOINT_REPLACEMENT, "knee")),
    (r"glaucoma", with_(Condition.EYE_TROUBLE)),
    (r"^Not with (a hernia|a swollen artery)", with_(Condition.BELLY_TROUBLE)),
    (r"numb feet", with_(Condition.NUMB_FEET)),
    (r"rheumatoid arthritis of the neck|whiplash", with_(Condition.NECK_INSTABILITY)),
    (r"disease of the neck arteries", with_(Condition.NECK_ARTERY)),
    (r"^High blood pressure: leave", with_(Condition.HIGH_BLOOD_PRESSURE)),
    (r"after a head injury", with_(Condition.HEAD_INJURY)),
    (r"^Not with pustules", with_(Condition.SCALP_TROUBLE)),
    (r"^Not with varicose veins", with_(Condition.VARICOSE_VEINS)),
    (r"a risk of blood clots", with_(Condition.VEIN_CLOT)),
    (r"dialysis fistula", with_(Condition.FISTULA)),
    (r"newly swollen, hot or painful", on_a_day_with(TodayFact.LEG_SWELLING)),
    (r"^Wait about an hour after a meal", on_a_day_with(TodayFact.JUST_EATEN)),
]
"""A caution that says to leave the point out, and a person it speaks of."""


def said(library, words: str) -> list[str]:  # type: ignore[no-untyped-def]
    """Codes of the guided points with such a caution."""
    return [
        code
        for code, entry in library.atlas().items()
        if entry.guided
        and any(re.search(words, caution.text) for caution in library.guide(code).cautions)
    ]


@pytest.mark.parametrize(("words", "person"), LEFT_OUT, ids=[words for words, _ in LEFT_OUT])
def test_a_point_its_text_leaves_out_is_blocked(gate, library, words, person) -> None:
    codes = said(library, words)
    assert codes
    for code in codes:
        for side in gate.catalogue.target(code).sides:
            assert gate.verdict(code, side, person).level is Level.BLOCK, code


@pytest.mark.parametrize(
    ("words", "condition", "most"),
    [
        ("No firm pressure on .* with lymphoedema", Condition.LYMPHOEDEMA, Pressure.FEATHER),
        ("Not over varicose veins", Condition.VARICOSE_VEINS, Pressure.LIGHT),
    ],
)
def test_a_point_its_text_keeps_light_is_gentle(gate, library, words, condition, most) -> None:
    softer = {Pressure.FEATHER: 0, Pressure.LIGHT: 1, Pressure.FIRM: 2}
    codes = said(library, words)
    assert codes
    for code in codes:
        for side in gate.catalogue.target(code).sides:
            verdict = gate.verdict(code, side, with_(condition))
            assert verdict.level >= Level.GENTLE, code
            assert not verdict.startable or softer[verdict.pressure] <= softer[most], code


def test_a_point_closed_in_pregnancy_says_so(gate, library) -> None:
    told = set(said(library, "(?i)pregnan"))
    for code, entry in library.atlas().items():
        if not entry.guided:
            continue
        side = gate.catalogue.target(code).sides[0]
        closed = not gate.verdict(code, side, with_(Condition.PREGNANT)).startable
        assert closed == (entry.pregnancy is not PregnancyRule.NONE), code
        assert not closed or code in told, code


def test_doses_of_gentle_points_are_never_firm(library) -> None:
    for code, entry in library.atlas().items():
        if entry.guided and entry.self_press.value == "gentle":
            for technique in library.guide(code).techniques:
                assert technique.pressure is not Pressure.FIRM, code


HOW_FIRM = [Pressure.FEATHER, Pressure.LIGHT, Pressure.FIRM]


def test_a_dose_is_no_firmer_than_the_gate_leaves_a_healthy_person(gate, library) -> None:
    asked = [
        (code, technique.pressure)
        for code, entry in library.atlas().items()
        if entry.guided
        for technique in library.guide(code).techniques
    ]
    asked += [
        (step.target, step.pressure)
        for routine in library.routines()
        for step in routine.steps
        if step.target != SPOT_TARGET
    ]
    too_firm = {
        target
        for target, pressure in asked
        for side in gate.catalogue.target(target).sides
        if HOW_FIRM.index(pressure)
        > HOW_FIRM.index(gate.verdict(target, side, situation()).pressure)
    }
    assert not too_firm


@pytest.mark.parametrize("code", ["CV17", "KI27", "LU1"])
def test_chest_points_say_that_brittle_bones_leave_them_out(library, code) -> None:
    cautions = [caution.text for caution in library.guide(code).cautions]
    assert any(text.startswith("Not with brittle bones") for text in cautions)


@pytest.mark.parametrize(
    ("complaint", "topic"), [("sciatica", "leg-clot"), ("digestion", "chest"), ("jaw", "chest")]
)
def test_complaints_that_can_hide_something_else_show_its_warning_signs(
    library, complaint, topic
) -> None:
    assert topic in library.complaints()[complaint].red_flags


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("brittle bones", with_(Condition.OSTEOPOROSIS)),
        ("pacemaker", with_(Condition.PACEMAKER, "chest")),
        ("artificial shoulder", with_(Condition.JOINT_REPLACEMENT, "shoulder")),
        ("artificial hip", with_(Condition.JOINT_REPLACEMENT, "hip")),
        ("artificial knee", with_(Condition.JOINT_REPLACEMENT, "knee")),
        ("glaucoma", with_(Condition.EYE_TROUBLE)),
        ("hernia", with_(Condition.BELLY_TROUBLE)),
        ("numb feet", with_(Condition.NUMB_FEET)),
        ("rheumatoid arthritis of the neck", with_(Condition.NECK_INSTABILITY)),
        ("disease of the neck arteries", with_(Condition.NECK_ARTERY)),
        ("High blood pressure: leave", with_(Condition.HIGH_BLOOD_PRESSURE)),
    ],
)
def test_a_point_the_gate_closes_for_long_says_so(gate, library, words, person) -> None:
    told = set(said(library, words))
    closed = {
        code
        for code, entry in library.atlas().items()
        if entry.guided
        and not gate.verdict(code, gate.catalogue.target(code).sides[0], person).startable
    }
    assert closed
    assert closed <= told
