"""What the gate hands on to the rules: the hand of a step, signs that stand, what a plan is for."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from safety_people import situation
from test_what_is_cleared import LEFT, Points, gate_of, rule

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import Site
from acucoach.domain.plan import plan
from acucoach.domain.routine import SideOrder
from acucoach.domain.safety_asking import AskingRules, Holding, SignRule, TopicRule
from acucoach.domain.safety_gate import Gate, NotClearedError
from acucoach.domain.safety_red_flags import Urgency
from acucoach.domain.safety_rule import DailyLimit, Level, Postures, SafetyRules, Scope
from acucoach.domain.situation import KeptSign, Need, needs
from tests.hand_made import routine, step

NOW = situation().now
assert NOW is not None
OTHER = {"motion": Motion.TAP, "tool": Tool.BALL, "pressure": Pressure.LIGHT,
         "sides": SideOrder.TOGETHER}  # fmt: skip


@pytest.mark.parametrize(
    ("narrow", "field"),
    [
        ({"motions": frozenset({Motion.TAP})}, "motion"),
        ({"tools": frozenset({Tool.BALL})}, "tool"),
        ({"pressures": frozenset({Pressure.LIGHT})}, "pressure"),
        ({"together": True}, "sides"),
    ],
)
def test_a_rule_on_the_hand_closes_the_steps_that_work_so(narrow, field: str) -> None:  # type: ignore[no-untyped-def]
    gate = gate_of(rule(scope=Scope(everything=True, **narrow), level=Level.BLOCK))
    usual = step()
    meant = replace(usual, **{field: OTHER[field]})
    assert gate.clear(routine(usual), situation()).clearance is not None
    judged = gate.clear(routine(meant), situation())
    assert judged.clearance is None
    assert judged.steps[0].left_out
    for name in sorted(OTHER.keys() - {field}):  # and no other step
        other = replace(usual, **{name: OTHER[name]})
        assert gate.clear(routine(other), situation()).clearance is not None


def test_a_step_that_no_time_is_left_for_is_still_told_as_itself() -> None:
    gate = gate_of(rule(seconds=60))
    first, second = step(seconds=60), step(seconds=30, motion=Motion.PRESS)
    judged = gate.clear(routine(first, second), situation())
    assert [one.step for one in judged.steps] == [first, second]
    assert judged.steps[1].kept is None


def test_what_is_told_of_a_replaced_place_counts_what_was_pressed_there_before() -> None:
    day = DailyLimit("day", Scope(points=frozenset({"LI4"})), 60, "Enough for today.", ("OWN",))
    not_wrist = rule("not-pc6", scope=Scope(points=frozenset({"PC6"})), level=Level.BLOCK)
    gate = gate_of(not_wrist, daily=(day,))
    person = replace(situation(), done={Site("LI4", LEFT): 60})  # only the right hand is left
    instead = replace(step("PC6", 30), instead_of="LI4")
    for first, used_up in ((step(seconds=60), True), (step(seconds=15), False)):
        judged = gate.clear(routine(first, instead), person)
        assert judged.clearance is not None
        (told,) = [one for one in judged.clearance.alterations if one.step == 2]
        assert (told.target, told.sides, told.instead) == ("LI4", (LEFT,), "")
        assert told.left_out is used_up


ASKING = AskingRules(
    topics=(
        TopicRule("belly", False, frozenset({"nausea"}), None, Holding(hours=2), ()),
        TopicRule("hand", False, frozenset({"hand-pain"}), Scope(points=frozenset({"LI4"})),
                  Holding(hours=2), ()),
    ),
    signs=(
        SignRule("sign", frozenset(Urgency), frozenset(), True, Level.BLOCK, Pressure.FEATHER,
                 "A sign stands.", "Call.", ("B",)),
    ),
)  # fmt: skip
GATE = Gate(SafetyRules((), (), ASKING, {}), Points())
SIGN = KeptSign("1", "belly", "blood", Urgency.EMERGENCY, NOW)


def test_a_sign_that_stands_closes_verdict_routine_and_plan() -> None:
    answered = replace(situation(), asked=dict.fromkeys(("belly", "hand"), NOW))
    told = replace(answered, signs=(SIGN,))
    plain = routine(step())
    assert GATE.verdict("LI4", LEFT, answered).startable
    assert GATE.clear(plain, answered).clearance is not None
    GATE.clear_plan(plan(plain), answered)
    verdict = GATE.verdict("LI4", LEFT, told)
    assert [reason.text for reason in verdict.reasons] == ["A sign stands."]
    assert not verdict.startable
    assert GATE.clear(plain, told).clearance is None
    with pytest.raises(NotClearedError):
        GATE.clear_plan(plan(plain), told)


@pytest.mark.parametrize(
    ("complaint", "topics"), [("nausea", ("belly",)), ("", ("hand",)), ("cough", ("hand",))]
)
def test_before_a_plan_that_stands_the_signs_of_its_complaint_are_asked(
    complaint: str, topics: tuple[str, ...]
) -> None:
    never = replace(situation(), asked={})
    missing = GATE.missing_of_plan(plan(routine(step())), never, complaint)
    assert needs(missing, Need.SIGNS) == topics


def test_before_a_routine_or_plan_the_signs_of_the_complaint_that_is_named_are_due() -> None:
    answered = replace(situation(), asked={"hand": NOW})
    plain = routine(step())
    assert needs(GATE.missing(plain, answered, "nausea"), Need.SIGNS) == ("belly",)
    assert needs(GATE.missing(plain, answered), Need.SIGNS) == ()
    GATE.clear_plan(plan(plain), answered)
    with pytest.raises(NotClearedError):
        GATE.clear_plan(plan(plain), answered, "nausea")


def test_how_one_lies_for_a_point_counts_where_no_sentence_says_it() -> None:
    lying = rule(scope=Scope(everything=True, postures=frozenset({"lie"})), level=Level.BLOCK)
    postures = Postures({}, {"LI4": frozenset({"lie"})})
    gate = Gate(SafetyRules((lying,), (), AskingRules(), {}, (), postures), Points())
    assert not gate.verdict("LI4", LEFT, situation()).startable
    assert gate.verdict("PC6", LEFT, situation()).startable
    judged = gate.clear(routine(step("LI4"), step("PC6")), situation())
    assert [one.left_out for one in judged.steps] == [True, False]


class OnePoint(Points):
    """Knows LI4 as a point that makes a session by itself."""

    def __contains__(self, code: str) -> bool:
        return code == "LI4"


def test_a_point_alone_is_for_what_was_named_and_not_for_all_it_is_good_for() -> None:
    closed = rule(scope=Scope(everything=True, complaints=frozenset({"nausea"})), level=Level.BLOCK)
    gate = Gate(SafetyRules((closed,), (), AskingRules(), {}), OnePoint())
    alone = replace(routine(step()), complaints=("nausea",))
    assert gate.clear(alone, situation()).clearance is None
    point = replace(alone, id="LI4")
    assert gate.clear(point, situation()).clearance is not None
    assert gate.clear(point, situation(), "nausea").clearance is None


def test_what_would_take_a_place_but_has_no_time_left_still_says_whose_place() -> None:
    gate = gate_of(rule(scope=Scope(points=frozenset({"PC6"})), seconds=60))
    instead = replace(step("PC6"), instead_of="LI4")
    judged = gate.clear(routine(step("PC6", 60), instead), situation())
    last = judged.steps[1]
    assert last.kept is None
    assert last.replaces is not None
    assert last.replaces.step.target == "LI4"


def test_a_place_on_both_sides_that_a_step_calls_the_middle_is_worked_in_turn() -> None:
    (judged,) = gate_of().clear(routine(step(sides=SideOrder.MIDLINE)), situation()).steps
    assert judged.kept is not None
    assert judged.kept.sides is SideOrder.IN_TURN


def test_what_took_an_open_place_is_kept_with_the_session_and_needs_no_reason() -> None:
    instead = replace(step("PC6"), instead_of="LI4")
    made = gate_of().clear(routine(instead), situation()).clearance
    assert made is not None
    (told,) = json.loads(made.record())["altered"]
    assert (told["target"], told["instead"], told["text"]) == ("LI4", "PC6", "")
