"""Doses the gate enforces: minutes, sides, both together, the day's total."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from safety_people import TODAY, situation
from test_clearance import routine, step
from test_gate_properties import CALM, people, worse

from acucoach.domain.acupoint import Motion, Pressure
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.dose import routine_stretch
from acucoach.domain.plan import PlanOptions, plan
from acucoach.domain.profile import BodyPlace, Condition, Profile, TodayCheck
from acucoach.domain.routine import RoutineStep, SideOrder
from acucoach.domain.safety_gate import Gate, NotClearedError
from acucoach.domain.session import Session

LEFT, RIGHT = Side.LEFT, Side.RIGHT


@pytest.fixture(scope="module")
def dosing(gate, library) -> Gate:
    """The gate with the guides' doses."""
    return Gate(gate.rules, gate.catalogue, library.techniques)


def long(code: str, order: SideOrder = SideOrder.IN_TURN, **other: object) -> RoutineStep:
    """Ten minutes a side, as somebody might put it together."""
    return replace(step(code, order), seconds=600, **other)


@pytest.mark.parametrize(
    ("code", "seconds"),
    [("TE17", 60), ("TE22", 30), ("LU9", 60), ("GB34", 120), ("BL40", 60), ("GV16", 60)],
)
def test_an_own_routine_obeys_the_limits_of_the_guide(dosing, library, code, seconds) -> None:
    order = SideOrder.MIDLINE if code == "GV16" else SideOrder.TOGETHER
    motion = library.guide(code).techniques[0].motion
    kept = dosing.step(long(code, order, motion=motion), situation()).kept
    assert kept.seconds_a_side == seconds


@pytest.mark.parametrize("code", ["TE17", "TE22"])
def test_one_side_at_a_time_is_never_both_together(dosing, code) -> None:
    kept = dosing.step(long(code, SideOrder.TOGETHER), situation()).kept
    assert kept.sides is SideOrder.IN_TURN


def test_a_limit_counts_for_all_steps_of_a_session_together(dosing) -> None:
    judged = dosing.clear(routine(long("TE22"), long("TE22"), step("PC6")), situation())
    assert [kept.target for kept in judged.routine.steps] == ["TE22", "PC6"]
    made = plan(judged.routine)
    Session(made, judged.clearance)
    longer = plan(replace(judged.routine, steps=(long("TE22"), step("PC6"))))
    with pytest.raises(NotClearedError):
        Session(longer.eased(0), judged.clearance)


@pytest.mark.parametrize(
    ("condition", "most"),
    [("clotting-trouble", 30), ("easy-bruising", 60), ("low-white-cells", 60)],
)
def test_short_shortens_routines_too(dosing, library, condition, most) -> None:
    person = situation(Profile.healthy().saying(condition))
    for name in ("michigan-stimulating", "michigan-relaxing", "back-pain-list"):
        judged = dosing.clear(library.routine(name), person)
        worked: dict[Site, int] = {}
        for phase in plan(judged.routine).phases:
            for site in phase.sites:
                worked[site] = worked.get(site, 0) + phase.seconds
        assert worked
        assert max(worked.values()) <= most


def test_a_fever_shortens_what_is_left(dosing, library) -> None:
    day = TodayCheck.fine(TODAY).saying("fever")
    judged = dosing.clear(library.routine("michigan-stimulating"), situation(None, day))
    assert {kept.seconds_a_side for kept in judged.routine.steps} == {60}


def test_a_place_rests_when_it_had_its_day(dosing) -> None:
    half = replace(situation(), done={Site("LI4", LEFT): 1760, Site("LI4", RIGHT): 1800})
    judged = dosing.step(replace(step("LI4"), seconds=120), half)
    assert judged.kept.sides is SideOrder.LEFT
    assert judged.kept.seconds == 40
    assert "30 minutes" in judged.reasons[0].text
    tired = replace(half, done=dict.fromkeys((Site("LI4", LEFT), Site("LI4", RIGHT)), 1800))
    assert dosing.clear(routine(step("LI4")), tired).clearance is None


@CALM
@given(st.data(), people(), st.integers(1, 600), st.sampled_from(list(SideOrder)))
def test_one_more_thing_never_makes_a_dose_longer(dosing, data, person, seconds, order) -> None:
    before, after = data.draw(worse(person))
    code = data.draw(st.sampled_from(["LI4", "PC6", "SP6", "TE17", "TE22", "LU9", "BL57", "ST36"]))
    wanted = replace(step(code, order), seconds=max(15, seconds))
    mild, strict = (dosing.step(wanted, who).kept for who in (before, after))
    if strict is not None:
        assert mild is not None
        assert strict.seconds_a_side <= mild.seconds_a_side
        both = SideOrder.TOGETHER
        assert strict.sides is not both or mild.sides is both


@CALM
@given(st.integers(1, 700), st.integers(0, 90), st.integers(20, 120), st.integers(1, 5))
def test_a_shortened_step_is_no_longer_than_asked(most, count, rate, rounds) -> None:
    wanted = replace(step("LI4"), seconds=0 if count else 90, count=count, rate=rate, rounds=rounds)
    kept = wanted.within(most)
    assert kept.seconds_a_side <= max(most, 60 // rate + 1)
    assert kept.seconds_a_side <= wanted.seconds_a_side


def test_a_routine_that_is_new_builds_up(library) -> None:
    assert [routine_stretch(n) for n in range(5)] == [30, 60, 120, 0, 0]
    first = plan(
        library.routine("head-points"), options=PlanOptions(longest_stretch=routine_stretch(0))
    )
    assert max(phase.seconds for phase in first.phases if phase.is_work) <= 30


def test_the_pace_of_a_source_is_not_overridden(library) -> None:
    published = library.routine("nausea-before-meals")
    paced = plan(published, options=PlanOptions(rate=20))
    assert {phase.rate for phase in paced.phases if phase.is_work} == {
        float(one.rate) for one in published.steps
    }
    own = replace(published, own=True, provenance="")
    assert {phase.rate for phase in plan(own, options=PlanOptions(rate=20)).phases
            if phase.is_work and phase.motion is Motion.CIRCLE} == {20.0}  # fmt: skip


def test_a_crossed_leg_is_closed_with_a_new_hip_and_open_with_a_new_shoulder(
    dosing, library
) -> None:
    crossed = next(s for s in library.routine("period-pain").steps if s.target == "SP6")
    hip = Profile.healthy().saying("joint-replacement", places=[BodyPlace("hip", LEFT)])
    assert dosing.step(crossed, situation(hip)).kept is None
    arm = Profile.healthy().saying("joint-replacement", places=[BodyPlace("shoulder", LEFT)])
    assert dosing.step(crossed, situation(arm)).kept is not None


def test_late_in_pregnancy_nobody_lies_flat(dosing, library) -> None:
    flat = replace(step("EX-HN3", SideOrder.MIDLINE), posture="Lie on your back.")
    pregnant = Profile.healthy().saying(Condition.PREGNANT)
    early = replace(pregnant, week=8)
    assert dosing.step(flat, situation(early)).kept is not None
    for late in (pregnant, replace(pregnant, week=30)):
        assert dosing.step(flat, situation(late)).kept is None


def test_a_guide_is_never_pressed_firmer_than_it_says(dosing) -> None:
    kept = dosing.step(replace(step("TE22"), pressure=Pressure.FIRM), situation()).kept
    assert kept.pressure is Pressure.FEATHER
