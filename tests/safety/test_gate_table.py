"""Every point and area before every condition."""

import pytest
from safety_people import TODAY, aged, situation

from acucoach.domain.acupoint import Motion, Pressure, SelfPress, Tool
from acucoach.domain.anatomy import ARM_PARTS, Side
from acucoach.domain.profile import Answer, BodyPlace, Condition, Profile, TodayCheck, TodayFact
from acucoach.domain.safety import Level
from acucoach.domain.safety_rule import AGE_FACTS

PREGNANCY_TABLE = [
    *("SP6", "LI4", "GB21", "BL60", "BL67", "LR3", "ST25", "SP1", "SP2", "SP5", "BL51", "BL52"),
    *("BL53", "BL54", "SP13", "SP14", "SP15", "SP16", "GB25", "GB26", "GB27", "GB28", "LR11"),
    *("LR12", "LR13", "EX-CA1", "EX-B4", "EX-B5", "EX-B6", "EX-B7", "EX-B8", "EX-B9", "BL35"),
]
PREGNANCY_TABLE += [f"CV{n}" for n in range(1, 16)]
PREGNANCY_TABLE += [f"BL{n}" for n in range(22, 35)]
PREGNANCY_TABLE += [f"KI{n}" for n in range(11, 22)]
PREGNANCY_TABLE += [f"ST{n}" for n in range(19, 31)]
PREGNANCY_TABLE += [f"GV{n}" for n in range(1, 6)]

CAROTID = ["ST9", "ST10", "ST11", "LI17", "LI18", "SI16", "SI17", "TE16"]


@pytest.fixture(scope="module")
def fine(open_gate):
    """The level of everything for somebody with nothing the matter."""
    return {site: open_gate.verdict(*site, situation()).level for site in every_site(open_gate)}


def every_site(gate):
    for code in gate.catalogue.codes():
        for side in gate.catalogue.target(code).sides:
            yield code, side


@pytest.mark.parametrize("code", sorted(set(PREGNANCY_TABLE)))
@pytest.mark.parametrize("answer", [Answer.YES, Answer.UNSAID, Answer.UNASKED])
def test_no_point_of_the_pregnancy_table_passes(open_gate, code, answer) -> None:
    person = situation(Profile.healthy().saying(Condition.PREGNANT, answer))
    for side in open_gate.catalogue.target(code).sides:
        verdict = open_gate.verdict(code, side, person)
        assert verdict.level is Level.BLOCK
        assert any(reason.rule.startswith("pregnant") for reason in verdict.reasons)


@pytest.mark.parametrize("code", ["PC6", "HT7", "EX-HN3", "GV20"])
def test_pregnancy_alone_does_not_block_the_points_used_then(gate, code) -> None:
    person = situation(Profile.healthy().saying(Condition.PREGNANT))
    for side in gate.catalogue.target(code).sides:
        assert gate.verdict(code, side, person).level == gate.verdict(code, side, situation()).level
        assert gate.verdict(code, side, person).startable


def test_areas_that_hold_points_of_the_pregnancy_table_are_blocked_too(gate) -> None:
    person = situation(Profile.healthy().saying(Condition.PREGNANT))
    for area in ("ankle", "lower-leg", "shin-ends", "neck-shoulders", "hand-bone-thumb-side"):
        for side in gate.catalogue.target(f"area:{area}").sides:
            assert gate.verdict(f"area:{area}", side, situation()).startable
            assert not gate.verdict(f"area:{area}", side, person).startable
    hand = gate.verdict("area:hand", Side.LEFT, person)
    assert hand.startable
    assert any("LI4" in reason.text for reason in hand.reasons)


@pytest.mark.parametrize("code", CAROTID)
def test_carotid_points_never_start_for_anybody(gate, code) -> None:
    for side in (Side.LEFT, Side.RIGHT):
        verdict = gate.verdict(code, side, situation())
        assert verdict.level is Level.BLOCK
        assert verdict.reasons[0].rule == "carotid"


@pytest.mark.parametrize("code", CAROTID)
@pytest.mark.parametrize("motion", list(Motion))
def test_no_technique_opens_a_carotid_point(open_gate, code, motion) -> None:
    catalogue = open_gate.catalogue
    for tool in Tool:
        for pressure in Pressure:
            for side in catalogue.target(code).sides:
                verdict = open_gate.verdict(
                    code, side, situation(), motion=motion, tool=tool, pressure=pressure
                )
                assert not verdict.startable


def test_no_area_or_spot_reaches_a_carotid_point(gate, places) -> None:
    for code in CAROTID:
        for side in (Side.LEFT, Side.RIGHT):
            spot = gate.catalogue.add_spot("there", "neck-back", side, places[code][side])
            assert not gate.verdict(spot.code, side, situation()).startable, code
    for code in gate.catalogue.codes():
        target = gate.catalogue.target(code)
        if target.codes & set(CAROTID):
            assert not gate.verdict(code, target.sides[0], situation()).startable


def test_a_point_rated_never_or_without_a_guide_never_starts(gate, library) -> None:
    for code, entry in library.atlas().items():
        for side in entry.laterality.sides:
            verdict = gate.verdict(code, side, situation())
            if entry.self_press is SelfPress.AVOID or not entry.guided:
                assert verdict.level is Level.BLOCK, code
            elif entry.self_press is SelfPress.GENTLE:
                assert verdict.level >= Level.GENTLE, code


def test_a_healthy_person_can_start_every_guided_point(gate, library) -> None:
    for code, entry in library.atlas().items():
        if entry.guided:
            for side in entry.laterality.sides:
                assert gate.verdict(code, side, situation()).startable, code


WHOLE_BODY = {
    Condition.BLOOD_THINNERS, Condition.CLOTTING_TROUBLE, Condition.EASY_BRUISING,
    Condition.HEART_DISEASE, Condition.KIDNEY_DISEASE, Condition.BLOOD_DISEASE,
    Condition.TUBERCULOSIS, Condition.CANCER, Condition.TUMOUR_SITE,
    Condition.MARROW_TRANSPLANT, Condition.OSTEOPOROSIS,
}  # fmt: skip
"""Conditions that want care wherever one presses."""


@pytest.mark.sample(10)
@pytest.mark.parametrize("condition", list(Condition))
def test_every_condition_counts_and_none_makes_anything_milder(open_gate, fine, condition) -> None:
    stricter = 0
    person = situation(Profile.healthy().saying(condition))
    unknown = situation(Profile.healthy().saying(condition, Answer.UNSAID))
    for (code, side), healthy in fine.items():
        has = open_gate.verdict(code, side, person).level
        assert healthy <= open_gate.verdict(code, side, unknown).level <= has, code
        if condition in WHOLE_BODY:
            assert has >= Level.GENTLE, code
        stricter += has > healthy
    # These speak of a fever, of postures and of the cold pack.
    assert stricter or condition in (
        Condition.WEAK_IMMUNITY, Condition.NOT_FLAT, Condition.COLD_TROUBLE,
    )  # fmt: skip


@pytest.mark.parametrize("fact", list(TodayFact))
def test_every_answer_of_today_counts(open_gate, fine, fact) -> None:
    stricter = 0
    today = situation(None, TodayCheck.fine(TODAY).saying(fact))
    for (code, side), healthy in fine.items():
        has = open_gate.verdict(code, side, today).level
        assert has >= healthy, code
        stricter += has > healthy
    assert stricter


@pytest.mark.parametrize("fact", ["new-symptom", "alcohol", "over-excited", "skin-trouble"])
def test_some_days_nothing_starts(gate, fact) -> None:
    today = situation(None, TodayCheck.fine(TODAY).saying(fact))
    assert not any(gate.verdict(code, side, today).startable for code, side in every_site(gate))


@pytest.mark.parametrize("condition", ["weak-immunity", "cancer", "marrow-transplant"])
def test_fever_with_weak_immunity_sends_to_the_cancer_team(gate, condition) -> None:
    person = situation(Profile.healthy().saying(condition), TodayCheck.fine(TODAY).saying("fever"))
    for code, side in every_site(gate):
        verdict = gate.verdict(code, side, person)
        assert verdict.level is Level.BLOCK
        assert any(
            reason.rule == "fever-weak-immunity" and "Phone" in reason.instead
            for reason in verdict.reasons
        )


@pytest.mark.parametrize("condition", ["fistula", "arm-line", "lymphoedema", "surgery", "fracture"])
def test_a_left_arm_says_nothing_of_the_right_one(open_gate, condition) -> None:
    place = BodyPlace("arm", Side.LEFT)
    person = situation(Profile.healthy().saying(condition, places=[place]))
    touched = 0
    for code in open_gate.catalogue.codes():
        target = open_gate.catalogue.target(code)
        if Side.RIGHT not in target.sides:
            continue
        right, healthy = (open_gate.verdict(code, Side.RIGHT, who) for who in (person, situation()))
        assert right == healthy, code
        if target.act(Side.LEFT).parts & ARM_PARTS:
            touched += open_gate.verdict(code, Side.LEFT, person) != healthy
    assert touched


@pytest.mark.parametrize("years", [0, 1, 2, 17, 18, 75, 76, None])
def test_age_only_ever_adds_care(open_gate, fine, years) -> None:
    person = situation(aged(Profile.healthy(), years))
    for (code, side), healthy in fine.items():
        assert open_gate.verdict(code, side, person).level >= healthy
    scalp = open_gate.verdict("area:scalp", Side.MIDLINE, person)
    old = years is None or years > 75 or years <= AGE_FACTS["child-under-2"][1] + 1
    assert scalp.startable is not old


HEAD_MASSAGE = {
    "high-blood-pressure", "head-injury", "scalp-trouble", "heart-disease", "kidney-disease",
    "blood-disease", "tuberculosis", "neck-artery",
}  # fmt: skip


@pytest.mark.parametrize("condition", sorted(HEAD_MASSAGE))
def test_e1_who_should_not_have_a_head_massage(gate, library, condition) -> None:
    person = situation(Profile.healthy().saying(condition))
    for area in library.areas().values():
        if "head-massage" in area.hazards and area.id != "neck-shoulders":
            for side in area.laterality.sides:
                assert not gate.verdict(area.code, side, person).startable, area.id


@pytest.mark.parametrize("fact", ["fever", "alcohol", "over-excited", "tinnitus", "just-eaten"])
def test_e1_days_without_a_head_massage(gate, library, fact) -> None:
    person = situation(None, TodayCheck.fine(TODAY).saying(fact))
    for area in library.areas().values():
        if "head-massage" in area.hazards:
            for side in area.laterality.sides:
                assert not gate.verdict(area.code, side, person).startable, area.id


@pytest.mark.parametrize("bruises", list(Answer))
def test_sp10_is_left_out_on_a_blood_thinner_when_one_bruises_easily(gate, bruises) -> None:
    thinner = Profile.healthy().saying(Condition.BLOOD_THINNERS)
    person = situation(thinner.saying(Condition.EASY_BRUISING, bruises))
    for side in (Side.LEFT, Side.RIGHT):
        verdict = gate.verdict("SP10", side, person)
        assert verdict.startable is (bruises is not Answer.YES)
        assert verdict.level >= Level.GENTLE
        assert gate.verdict("ST34", side, person).startable
