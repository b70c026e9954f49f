"""Only the gate opens the way to a session."""

import copy
import json
import pickle
from dataclasses import replace
from datetime import timedelta

import pytest
from safety_people import TODAY, situation

from acucoach.domain.acupoint import Cited, Motion, Pressure, Tool
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.plan import plan
from acucoach.domain.profile import (
    BodyPlace,
    Condition,
    MarkKind,
    Profile,
    SkinMark,
    TodayCheck,
)
from acucoach.domain.routine import Routine, RoutineStep, SideOrder
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import Clearance, NotClearedError
from acucoach.domain.safety_targets import UnknownTargetError
from acucoach.domain.session import Session
from acucoach.domain.situation import Need


def step(target: str, sides: SideOrder = SideOrder.IN_TURN) -> RoutineStep:
    return RoutineStep(
        target=target, motion=Motion.CIRCLE, tool=Tool.THUMB, pressure=Pressure.FIRM, seconds=60,
        count=0, rate=60, turns=(), sides=sides, rounds=1, force="", posture="", text="Circle.",
        cite=("S000",),
    )  # fmt: skip


def routine(*steps: RoutineStep) -> Routine:
    return Routine(
        id="r", title="R", summary="", complaints=(), steps=steps, provenance="", dated="",
        evidence=Cited("None.", ("OWN",)), cautions=(), notes=(), prepare_seconds=0,
        change_over_seconds=0, rest_after_seconds=0, cold_pack_seconds=0, times_a_day=0,
        course="", own=True, version=1,
    )  # fmt: skip


def test_nobody_else_makes_a_clearance() -> None:
    for forged in (None, object(), "seal"):
        with pytest.raises(TypeError):
            Clearance(forged, {Site("ST9", Side.LEFT): Pressure.FIRM}, (), TODAY)


def test_a_clearance_covers_what_was_asked_and_nothing_else(gate) -> None:
    cleared = gate.clear(routine(step("LI4"), step("PC6", SideOrder.LEFT)), situation())
    assert cleared.clearance is not None
    assert cleared.clearance.sites == {
        Site("LI4", Side.LEFT), Site("LI4", Side.RIGHT), Site("PC6", Side.LEFT)
    }  # fmt: skip
    with pytest.raises(NotClearedError):
        cleared.clearance.require(Site("PC6", Side.RIGHT), Pressure.FEATHER)
    with pytest.raises(AttributeError):
        cleared.clearance._extra = 1  # type: ignore[attr-defined]
    for again in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError):
            again(cleared.clearance)


def test_a_blocked_step_is_left_out_and_said(gate) -> None:
    pregnant = situation(Profile.healthy().saying(Condition.PREGNANT))
    judged = gate.clear(routine(step("LI4"), step("PC6")), pregnant)
    assert [kept.target for kept in judged.routine.steps] == ["PC6"]
    assert [left.step.target for left in judged.changed] == ["LI4"]
    assert judged.changed[0].left_out
    assert judged.changed[0].reasons[0].rule == "pregnant-hand"
    assert "PC6" in judged.changed[0].alternatives
    assert judged.clearance.sites == {Site("PC6", Side.LEFT), Site("PC6", Side.RIGHT)}


def test_one_blocked_side_leaves_the_other(gate) -> None:
    fistula = Profile.healthy().saying(Condition.FISTULA, places=[BodyPlace("arm", Side.LEFT)])
    judged = gate.clear(routine(step("LI4")), situation(fistula))
    assert [kept.sides for kept in judged.routine.steps] == [SideOrder.RIGHT]
    assert judged.changed[0].sides_left_out == (Side.LEFT,)
    assert judged.clearance.sites == {Site("LI4", Side.RIGHT)}


def test_gentle_eases_the_step(gate) -> None:
    thin = situation(Profile.healthy().saying(Condition.BLOOD_THINNERS))
    judged = gate.clear(routine(step("LI4")), thin)
    assert judged.routine.steps[0].pressure is Pressure.LIGHT
    left = Site("LI4", Side.LEFT)
    assert judged.clearance.most(left) is Pressure.LIGHT
    judged.clearance.require(left, Pressure.FEATHER)
    judged.clearance.require(left, Pressure.LIGHT)
    with pytest.raises(NotClearedError):
        judged.clearance.require(left, Pressure.FIRM)
    assert judged.level is judged.clearance.level is Level.GENTLE


def test_nothing_left_means_no_clearance(gate) -> None:
    judged = gate.clear(routine(step("ST9"), step("SP3")), situation())
    assert judged.routine is None
    assert judged.clearance is None
    assert judged.level is Level.BLOCK


def test_the_questions_come_first(gate) -> None:
    fine = situation()
    easy = routine(step("LI4"))
    assert gate.clear(easy, fine).clearance is not None
    day = {Need.TODAY, Need.MOMENT}
    for person, kinds in (
        (replace(fine, profile=None), {Need.PROFILE}),
        (replace(fine, today=None), day),
        (replace(fine, day=TODAY + timedelta(days=1)), day),
        (replace(fine, asked={}), {Need.SIGNS}),
        (replace(fine, profile=None, today=None), {Need.PROFILE, *day}),
        (replace(fine, now=None), set(Need)),
    ):
        judged = gate.clear(easy, person)
        assert judged.clearance is None
        assert {one.need for one in judged.missing} == kinds


def test_an_answer_given_later_counts_at_once(gate) -> None:
    person = situation()
    assert gate.clear(routine(step("LI4")), person).clearance is not None
    drunk = replace(person, today=TodayCheck.fine(TODAY).saying("alcohol").stamped(person.now))
    assert gate.clear(routine(step("LI4")), drunk).clearance is None
    assert gate.clear(routine(step("LI4")), person).clearance is not None


def test_a_target_nobody_knows_is_refused(gate) -> None:
    with pytest.raises(UnknownTargetError):
        gate.clear(routine(step("XX1")), situation())


def test_what_is_offered_instead_passes_itself(gate) -> None:
    pregnant = situation(Profile.healthy().saying(Condition.PREGNANT))
    verdict = gate.verdict("LI4", Side.LEFT, pregnant)
    offers = gate.offers(verdict, pregnant)
    assert offers
    for code in offers:
        for side in gate.catalogue.target(code).sides:
            assert gate.verdict(code, side, pregnant).startable
    numb = situation(pregnant.profile.saying(Condition.FISTULA))
    assert "PC6" not in gate.offers(gate.verdict("LI4", Side.LEFT, numb), numb)


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_a_place_with_a_wound_on_one_side_is_not_offered_instead(gate, places, side: Side) -> None:
    pregnant = situation(Profile.healthy().saying(Condition.PREGNANT))
    verdict = gate.verdict("LI4", Side.LEFT, pregnant)
    assert "PC6" in gate.offers(verdict, pregnant)
    wound = SkinMark(MarkKind.WOUND, places["PC6"][side], 10, side, "wrist")
    assert "PC6" not in gate.offers(verdict, replace(pregnant, marks=(wound,)))


def test_a_session_needs_a_clearance_for_all_it_plays(gate) -> None:
    whole = routine(step("LI4"), step("PC6"))
    fine = gate.clear(whole, situation())
    Session(plan(whole), fine.clearance)
    only_one = gate.clear(routine(step("PC6")), situation())
    with pytest.raises(NotClearedError):
        Session(plan(whole), only_one.clearance)
    thin = gate.clear(whole, situation(Profile.healthy().saying(Condition.BLOOD_THINNERS)))
    with pytest.raises(NotClearedError):
        Session(plan(whole), thin.clearance)
    Session(plan(thin.routine), thin.clearance)
    with pytest.raises(TypeError):
        Session(plan(whole))
    with pytest.raises(TypeError):
        Session(plan(whole), None)
    with pytest.raises(TypeError):

        class Forged(Clearance):
            """A look-alike."""


def test_looking_around_clears_nothing(gate) -> None:
    unasked = replace(situation(), today=None)
    assert not gate.verdict("LI4", Side.LEFT, unasked).startable
    assert gate.verdict("LI4", Side.LEFT, unasked.for_reading()).startable
    assert gate.clear(routine(step("LI4")), unasked).clearance is None
    told = situation()
    fever = replace(told, today=TodayCheck.fine(TODAY).saying("alcohol").stamped(told.now))
    drunk = gate.verdict("LI4", Side.LEFT, fever.for_reading())
    assert not drunk.startable


def test_a_cancer_of_the_blood_leaves_points_open_and_a_tumour_closes_its_place(gate) -> None:
    blood = situation(Profile.healthy().saying(Condition.CANCER))
    assert gate.verdict("LI4", Side.LEFT, blood).level is Level.GENTLE
    hand = [BodyPlace("hand", Side.LEFT)]
    bone = situation(blood.profile.saying(Condition.TUMOUR_SITE, places=hand))
    assert gate.verdict("LI4", Side.LEFT, bone).level is Level.BLOCK
    assert gate.verdict("LI4", Side.RIGHT, bone).level is Level.GENTLE


def test_the_verdict_can_be_kept_with_the_session(gate) -> None:
    thin = situation(Profile.healthy().saying(Condition.BLOOD_THINNERS))
    kept = json.loads(gate.clear(routine(step("LI4")), thin).clearance.record())
    assert kept["level"] == "gentle"
    assert kept["day"] == TODAY.isoformat()
    assert [reason["rule"] for reason in kept["reasons"]] == ["blood-thinners"]
    assert kept["reasons"][0]["cite"]


def test_an_interrupted_plan_passes_the_gate_again(gate) -> None:
    made = plan(routine(step("LI4"), step("PC6")))
    Session(made, gate.clear_plan(made, situation()))
    person = situation()
    for refused in (
        situation(Profile.healthy().saying(Condition.PREGNANT)),
        situation(Profile.healthy().saying(Condition.BLOOD_THINNERS)),
        replace(person, today=None),
        replace(person, profile=None),
    ):
        with pytest.raises(NotClearedError):
            gate.clear_plan(made, refused)


@pytest.mark.parametrize("firm_first", [True, False])
def test_a_point_may_come_twice_light_and_firm(gate, firm_first) -> None:
    light = replace(step("LI4"), pressure=Pressure.LIGHT)
    steps = (step("LI4"), light) if firm_first else (light, step("LI4"))
    judged = gate.clear(routine(*steps), situation())
    Session(plan(judged.routine), judged.clearance)
    made = plan(routine(*steps))
    Session(made, gate.clear_plan(made, situation()))


def test_every_guided_point_can_be_cleared_and_played(gate, library) -> None:
    for code, entry in library.atlas().items():
        if entry.guided:
            for order in SideOrder:
                judged = gate.clear(routine(step(code, order)), situation())
                Session(plan(judged.routine), judged.clearance)
