"""The requirements that the safety gate and its pages answer, by their ids."""

import ast
from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.domain.acupoint import Cited, Motion, Pressure, Tool
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.profile import Condition, MarkKind, Profile, SkinMark, TodayCheck
from acucoach.domain.routine import Routine, RoutineStep, SideOrder
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import Gate, Situation
from acucoach.domain.safety_targets import Catalogue
from tests.people import TODAY, aged, settled

HAND = Place(422.2, -245.5, 20.0)


@pytest.fixture(scope="module")
def library(resources: Path) -> Library:
    return Library(resources)


@pytest.fixture(scope="module")
def gate(library: Library) -> Gate:
    places = {"LI4": {Side.LEFT: HAND, Side.RIGHT: HAND.mirrored()}}
    return Gate(
        library.safety_rules(), Catalogue(library.atlas(), library.areas().values(), places)
    )


def person(*conditions: str, marks: tuple[SkinMark, ...] = (), today: str = "") -> Situation:
    profile = Profile.healthy()
    for condition in conditions:
        profile = profile.saying(condition)
    check = TodayCheck.fine(TODAY)
    return settled(profile, check.saying(today) if today else check, *marks)


def one_step(target: str, pressure: Pressure = Pressure.FIRM) -> Routine:
    step = RoutineStep(
        target, Motion.CIRCLE, Tool.THUMB, pressure, 60, 0, 60, (), SideOrder.IN_TURN, 1, "", "",
        "Circle.", ("OWN",),
    )  # fmt: skip
    return Routine(
        "r", "R", "", (), (step,), "", "", Cited("None.", ("OWN",)), (), (), 0, 0, 0, 0, 0, "",
        True, 1,
    )  # fmt: skip


def test_a3_li4_is_refused_in_pregnancy(gate: Gate) -> None:
    judged = gate.clear(one_step("LI4"), person(Condition.PREGNANT))
    assert judged.clearance is None
    assert "pregnancy" in judged.steps[0].reasons[0].text


@pytest.mark.parametrize("kind", [k for k in MarkKind if k is not MarkKind.TENDER])
def test_a3_no_point_on_skin_that_is_not_whole(gate: Gate, kind: MarkKind) -> None:
    mark = SkinMark(kind, HAND, 10, Side.LEFT, "hand-dorsum")
    assert gate.verdict("LI4", Side.LEFT, person(marks=(mark,))).level is Level.BLOCK
    assert gate.verdict("LI4", Side.RIGHT, person(marks=(mark,))).level is Level.ALLOW


def test_a3_skin_trouble_told_in_todays_check(gate: Gate) -> None:
    assert not gate.verdict("LI4", Side.LEFT, person(today="skin-trouble")).startable


def test_b7_areas_are_always_gentle_and_some_people_get_special_care(gate: Gate) -> None:
    for code in ("area:wrist", "area:knee", "area:upper-arm", "area:foot"):
        verdict = gate.verdict(code, Side.LEFT, person())
        assert verdict.level is Level.GENTLE
        assert verdict.pressure is not Pressure.FIRM
    frail = gate.verdict("LI4", Side.LEFT, person(Condition.EASY_BRUISING))
    assert frail.level is Level.GENTLE


@pytest.mark.parametrize("code", ["LI4", "LR3", "GB21", "BL60", "SP6"])
def test_b8_the_five_points_of_the_article_wait_in_pregnancy(gate: Gate, code: str) -> None:
    verdict = gate.verdict(code, Side.LEFT, person(Condition.PREGNANT))
    assert verdict.level is Level.BLOCK
    assert any("regnancy" in r.text and r.rule.startswith("pregnant") for r in verdict.reasons)


def test_c9_the_unsure_and_seriously_ill_are_told_whom_to_ask(gate: Gate) -> None:
    ill = gate.verdict("LI4", Side.LEFT, person(Condition.HEART_DISEASE))
    assert any("ask your doctor" in reason.text for reason in ill.reasons)


@pytest.mark.parametrize("kind", [MarkKind.SCAR, MarkKind.SWOLLEN, MarkKind.RASH])
def test_d9_not_on_scars_swellings_rashes(gate: Gate, kind: MarkKind) -> None:
    mark = SkinMark(kind, HAND, 5, Side.LEFT, "hand-dorsum")
    assert gate.clear(one_step("LI4"), person(marks=(mark,))).routine.steps[0].sides == (
        SideOrder.RIGHT
    )


def test_d9_back_pain_of_several_days_goes_to_a_specialist(library: Library) -> None:
    flags = library.safety.red_flags["back-pain"].flags
    assert any("several days" in flag.text and "S003" in flag.cite for flag in flags)


@pytest.mark.parametrize(
    "condition",
    ["high-blood-pressure", "head-injury", "scalp-trouble", "heart-disease", "kidney-disease",
     "blood-disease", "tuberculosis"],
)  # fmt: skip
def test_e1_no_head_massage_with(gate: Gate, condition: str) -> None:
    assert not gate.verdict("area:scalp", Side.MIDLINE, person(condition)).startable


@pytest.mark.parametrize("fact", ["fever", "alcohol", "over-excited", "tinnitus"])
def test_e1_no_head_massage_on_a_day_with(gate: Gate, fact: str) -> None:
    assert not gate.verdict("area:scalp", Side.MIDLINE, person(today=fact)).startable


@pytest.mark.parametrize("age", [0, 1, 76, 90])
def test_e1_no_head_massage_at_the_age_of(gate: Gate, age: int) -> None:
    someone = settled(aged(Profile.healthy(), age))
    assert not gate.verdict("area:scalp", Side.MIDLINE, someone).startable


def test_e2_not_right_after_a_meal(gate: Gate) -> None:
    assert not gate.verdict("area:scalp", Side.MIDLINE, person(today="just-eaten")).startable


def test_e4_e7_pain_and_nails_are_settled(library: Library) -> None:
    settled = {conflict.id: conflict.settled.text for conflict in library.safety.conflicts}
    assert "No pain" in settled["pain"]
    assert "Never" in settled["nails"]


def test_e11_warning_signs_come_before_advice_for_each_head_complaint(library: Library) -> None:
    for complaint in ("headache", "migraine", "tension", "sinus"):
        assert library.complaints()[complaint].red_flags


def test_e12_strong_neck_massage_is_for_a_specialist(gate: Gate) -> None:
    verdict = gate.verdict("area:neck-shoulders", Side.LEFT, person())
    assert verdict.level is Level.GENTLE
    assert any("specialist" in reason.text for reason in verdict.reasons)


def test_nothing_but_the_gate_makes_a_clearance() -> None:
    import acucoach

    root = Path(acucoach.__file__).parent
    clearances, seals = set(), set()
    for path in root.rglob("*.py"):
        name = path.relative_to(root).as_posix()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Clearance"
            ):
                clearances.add(name)
            if (isinstance(node, ast.Name) and node.id == "_SEAL") or (
                isinstance(node, ast.Attribute) and node.attr == "_SEAL"
            ):
                seals.add(name)
    assert clearances == {"domain/safety_gate.py"}
    assert seals == {"domain/safety_gate.py"}
