"""The cold pack after a session passes the gate as pressing does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from safety_people import situation
from test_what_is_cleared import Points, rule

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.plan import plan
from acucoach.domain.profile import BodyPlace, MarkKind, Profile, SkinMark
from acucoach.domain.safety import Level
from acucoach.domain.safety_asking import AskingRules
from acucoach.domain.safety_cold import COLD_PACK, laid_on
from acucoach.domain.safety_gate import Clearance, Gate, NotClearedError
from acucoach.domain.safety_rule import Act, Premise, Rule, SafetyRules, Scope, TargetKind
from acucoach.domain.session import Session
from tests.hand_made import routine, step

COLD = Scope(everything=True, cold=True)
ON = ("lower-back",)
WITH_PACK = routine(step(), cold=900)


def gate_of(*rules: Rule) -> Gate:
    made = SafetyRules(rules, (), AskingRules(), {}, cold_pack=ON)
    return Gate(made, Points())


def leave(gate: Gate) -> Clearance:
    cleared = gate.clear(WITH_PACK, situation()).clearance
    assert cleared is not None
    return cleared


def test_a_rule_speaks_of_the_pack_or_of_pressing_never_of_both() -> None:
    pressing = rule("pressing", scope=Scope(everything=True), level=Level.BLOCK)
    judged = gate_of(pressing).clear(WITH_PACK, situation())
    assert judged.cold_pack is not None
    assert judged.cold_pack.startable
    assert judged.routine is None
    pack = rule("pack", scope=COLD, level=Level.BLOCK, text="No pack.", instead="Rest.")
    judged = gate_of(pack).clear(WITH_PACK, situation())
    assert judged.cold_pack is not None
    assert not judged.cold_pack.startable
    assert judged.routine is not None
    assert judged.routine.cold_pack_seconds == 0
    assert judged.routine.steps == WITH_PACK.steps
    assert judged.cares == ()
    assert judged.level is Level.ALLOW
    assert gate_of(pack).clear(routine(step()), situation()).cold_pack is None


def test_the_pack_is_an_act_of_its_own() -> None:
    assert laid_on(ON, ["back-pain"]) == Act(
        "cold-pack", TargetKind.AREA, Side.MIDLINE, ON, Motion.HOLD, Tool.PALM, Pressure.FEATHER,
        complaints=frozenset({"back-pain"}), cold=True,
    )  # fmt: skip


def test_the_pack_lies_where_the_rules_say() -> None:
    there = rule("there", scope=replace(COLD, everything=False, regions=frozenset(ON)),
                 level=Level.BLOCK)  # fmt: skip
    elsewhere = replace(there, scope=replace(there.scope, regions=frozenset({"palm"})))
    for made, startable in ((there, False), (elsewhere, True)):
        found = gate_of(made).clear(WITH_PACK, situation()).cold_pack
        assert found is not None
        assert found.startable is startable


@pytest.mark.parametrize(
    ("places", "startable"),
    [
        ((), False), ((BodyPlace("back", Side.LEFT),), False),
        ((BodyPlace("back", Side.MIDLINE),), False), ((BodyPlace("hand", Side.LEFT),), True),
    ],
)  # fmt: skip
def test_it_counts_where_the_trouble_is(places: tuple[BodyPlace, ...], startable: bool) -> None:
    made = rule("cold", scope=COLD, when=Premise(("cold-trouble",)), near=("cold-trouble",),
                level=Level.BLOCK)  # fmt: skip
    person = situation(Profile.healthy().saying("cold-trouble", places=places))
    judged = gate_of(made).clear(WITH_PACK, person)
    assert judged.cold_pack is not None
    assert judged.cold_pack.startable is startable
    assert gate_of(made).clear(WITH_PACK, situation()).cold_pack.startable  # type: ignore[union-attr]


def test_a_clearance_holds_for_the_pack_and_says_what_it_left_out() -> None:
    care = rule("care", scope=COLD, text="Ask first.")
    cleared = leave(gate_of(care))
    cleared.require_time(COLD_PACK, 900)
    assert [reason.text for reason in cleared.reasons] == ["Ask first."]
    assert cleared.alterations == ()
    assert COLD_PACK not in cleared.sites
    with pytest.raises(NotClearedError):
        cleared.require_time(COLD_PACK, 901)
    assert [r.text for r in gate_of(care).clear(WITH_PACK, situation()).cares] == ["Ask first."]

    without = leave(gate_of(rule("no", scope=COLD, level=Level.BLOCK, text="No pack.")))
    (told,) = without.alterations
    assert (told.step, told.target, told.sides, told.left_out, told.instead) == (
        2, "cold-pack", (Side.MIDLINE,), True, ""
    )  # fmt: skip
    assert [reason.text for reason in told.reasons] == ["No pack."]
    assert '"target": "cold-pack"' in without.record()
    assert without.level is Level.ALLOW
    with pytest.raises(NotClearedError):
        without.require_time(COLD_PACK, 1)


def test_no_session_lays_a_pack_on_that_was_not_cleared() -> None:
    made = plan(WITH_PACK)
    Session(made, leave(gate_of()))
    without = leave(gate_of(rule("no", scope=COLD, level=Level.BLOCK)))
    with pytest.raises(NotClearedError) as told:
        Session(made, without)
    assert told.value.site == COLD_PACK


def test_a_session_to_go_on_with_is_judged_with_its_pack() -> None:
    made = plan(WITH_PACK)
    care = rule("care", scope=COLD, pressure=Pressure.FEATHER)
    cleared = gate_of(care).clear_plan(made, situation())
    cleared.require_time(COLD_PACK, 900)
    with pytest.raises(NotClearedError):
        cleared.require_time(COLD_PACK, 901)
    assert [reason.rule for reason in cleared.reasons] == ["care"]
    Session(made, cleared)
    with pytest.raises(NotClearedError) as told:
        gate_of(rule("no", scope=COLD, level=Level.BLOCK)).clear_plan(made, situation())
    assert told.value.site == COLD_PACK
    for_nausea = rule("n", scope=replace(COLD, complaints=frozenset({"nausea"})), level=Level.BLOCK)
    gate_of(for_nausea).clear_plan(made, situation())
    with pytest.raises(NotClearedError):
        gate_of(for_nausea).clear_plan(made, situation(), "nausea")


def test_a_mark_under_the_pack_keeps_it_away(gate, places) -> None:  # type: ignore[no-untyped-def]
    where = places["BL25"][Side.LEFT]
    mark = SkinMark(MarkKind.WOUND, where, 15, Side.LEFT, "lower-back")
    for marks, startable in (((), True), ((mark,), False)):
        judged = gate.clear(replace(WITH_PACK, steps=(step("PC6"),)), situation(None, None, *marks))
        assert judged.cold_pack.startable is startable
