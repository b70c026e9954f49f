"""What a clearance allows, what of it is kept, and how limits of time add up."""

import json
from dataclasses import replace

import pytest
from safety_people import TODAY, situation

from acucoach.domain.acupoint import Motion, PregnancyRule, Pressure, SelfPress, Technique, Tool
from acucoach.domain.anatomy import Place, Side, Site
from acucoach.domain.plan import Phase, PhaseKind, plan
from acucoach.domain.routine import RoutineStep, SideOrder
from acucoach.domain.safety import Level, held, judge, shorter, softer
from acucoach.domain.safety_asking import AskingRules
from acucoach.domain.safety_gate import Clearance, Gate, NotClearedError
from acucoach.domain.safety_rule import (
    Act,
    DailyLimit,
    Premise,
    Reach,
    Rule,
    SafetyRules,
    Scope,
    TargetKind,
    Truth,
    Unknown,
)
from acucoach.domain.safety_steps import act_of, alterations_of, sides_of, times_of
from acucoach.domain.safety_targets import Catalogue, Target, UnknownTargetError
from tests.hand_made import AnyTarget, routine, step

LEFT, RIGHT = Side.LEFT, Side.RIGHT
BOTH = {Site("LI4", LEFT), Site("LI4", RIGHT)}


def rule(name: str = "care", **changes: object) -> Rule:
    usual = Rule(
        name, Premise(), Unknown.STRICT, Scope(points=frozenset({"LI4"})), (), Reach.PART,
        Level.GENTLE, Pressure.LIGHT, 0, False, "Take care.", "", False, "", (), ("OWN",),
    )  # fmt: skip
    return replace(usual, **changes)  # type: ignore[arg-type]


class Points(AnyTarget):
    """Knows every code as a point of its own."""

    def target(self, code: str) -> Target:
        return replace(super().target(code), codes=frozenset({code}), sides=(LEFT, RIGHT))


def gate_of(*rules: Rule, daily: tuple[DailyLimit, ...] = (), guides=None) -> Gate:  # type: ignore[no-untyped-def]
    return Gate(SafetyRules(rules, (), AskingRules(), {}, daily), Points(), guides)


def cleared(gate: Gate, *steps: RoutineStep, **person: object) -> Clearance:
    judged = gate.clear(routine(*steps), replace(situation(), **person))  # type: ignore[arg-type]
    assert judged.clearance is not None
    return judged.clearance


# a clearance


def test_what_was_judged_is_kept_word_for_word() -> None:
    stop = rule(
        "not-pc6", scope=Scope(points=frozenset({"PC6"})), level=Level.BLOCK, text="Not thé wrist.",
        cite=("A", "B"),
    )  # fmt: skip
    made = cleared(gate_of(rule(), stop), step("LI4"), step("PC6"))
    said = made.record()
    assert "thé" in said
    assert json.loads(said) == {
        "level": "gentle",
        "day": TODAY.isoformat(),
        "reasons": [
            {"rule": "care", "level": "gentle", "text": "Take care.", "cite": ["OWN"],
             "assumed": False},
        ],
        "altered": [
            {"step": 2, "target": "PC6", "sides": ["left", "right"], "left_out": True,
             "instead": "", "text": "Not thé wrist."},
        ],
    }  # fmt: skip
    assert (made.day, made.level, made.sites) == (TODAY, Level.GENTLE, BOTH)
    assert [reason.rule for reason in made.reasons] == ["care"]
    assert [one.target for one in made.alterations] == ["PC6"]


def test_without_any_rule_there_is_nothing_to_mind() -> None:
    made = cleared(gate_of(), step())
    assert (made.level, made.reasons, made.alterations) == (Level.ALLOW, (), ())
    assert made.most(Site("LI4", LEFT)) is Pressure.FIRM


def test_each_place_has_its_seconds_and_its_pressure() -> None:
    made = cleared(gate_of(), step(seconds=60), step("LI4", 20, SideOrder.LEFT))
    made.require_time(Site("LI4", LEFT), 80)
    made.require_time(Site("LI4", RIGHT), 60)
    for site, seconds in ((Site("LI4", LEFT), 81), (Site("LI4", RIGHT), 61), (Site("X", LEFT), 1)):
        with pytest.raises(NotClearedError) as told:
            made.require_time(site, seconds)
        assert told.value.site == site
    with pytest.raises(NotClearedError) as told:
        made.most(Site("SP6", LEFT))
    assert str(told.value) == "there is no clearance for SP6 (left)"
    assert str(NotClearedError()) == "there is no clearance"


def test_a_clearance_is_neither_copied_nor_made_elsewhere() -> None:
    made = cleared(gate_of(), step())
    with pytest.raises(TypeError, match=r"^a clearance cannot be stored or copied$"):
        made.__reduce__()
    with pytest.raises(TypeError, match=r"^a clearance comes from the gate only$"):
        Clearance(object(), {}, (), TODAY)


# limits of time


def test_two_steps_on_a_place_share_the_time_a_rule_leaves() -> None:
    gate = gate_of(rule(seconds=60))
    judged = gate.clear(routine(step(seconds=40), step(seconds=40), step(seconds=40)), situation())
    assert [None if one.kept is None else one.kept.seconds for one in judged.steps] == [
        40,
        20,
        None,
    ]
    assert judged.clearance is not None
    judged.clearance.require_time(Site("LI4", LEFT), 60)
    with pytest.raises(NotClearedError):
        judged.clearance.require_time(Site("LI4", LEFT), 61)


@pytest.mark.parametrize(("first", "kept"), [(55, 5), (56, None)])
def test_less_than_five_seconds_are_not_worth_a_step(first: int, kept: int | None) -> None:
    judged = gate_of(rule(seconds=60)).clear(
        routine(step(seconds=first), step(seconds=30)), situation()
    )
    left = judged.steps[1].kept
    assert (None if left is None else left.seconds) == kept


DAILY = DailyLimit("day", Scope(points=frozenset({"LI4"})), 100, "Enough for a day.", ("OWN",))


def test_a_day_has_its_share_and_no_more() -> None:
    gate = gate_of(daily=(DAILY,))
    done = {Site("LI4", LEFT): 70}
    (judged,) = gate.clear(routine(step(seconds=60)), replace(situation(), done=done)).steps
    assert judged.kept is not None
    assert judged.kept.seconds == 30
    fresh = gate.clear(routine(step(seconds=600)), situation()).steps[0].kept
    assert fresh is not None
    assert fresh.seconds == 100
    other = gate.clear(routine(step("SP6", 600)), replace(situation(), done=done)).steps[0].kept
    assert other is not None
    assert other.seconds == 600


@pytest.mark.parametrize(("done", "open_"), [(95, True), (96, False)])
def test_a_place_that_had_its_share_is_closed_and_says_why(done: int, open_: bool) -> None:
    gate = gate_of(rule(alternatives=("PC6",)), daily=(DAILY,))
    person = replace(situation(), done={Site("LI4", LEFT): done})
    verdict = gate.verdict("LI4", LEFT, person)
    assert verdict.startable is open_
    assert gate.verdict("LI4", RIGHT, person).startable
    if not open_:
        reason = verdict.reasons[0]
        assert (reason.rule, reason.level, reason.text, reason.cite) == (
            "day", Level.BLOCK, "Enough for a day.", ("OWN",)
        )  # fmt: skip
        assert (reason.personal, reason.instead) == (True, "")
        assert [one.rule for one in verdict.reasons] == ["day", "care"]
        assert verdict.alternatives == ()


def technique(motion: Motion, most: int, force: Pressure) -> Technique:
    return Technique(motion, Tool.THUMB, (), (15, most), 15, 0, "", force, "", "", ())


def test_no_step_is_longer_or_firmer_than_the_guide_of_its_point() -> None:
    guides = {
        "LI4": (
            technique(Motion.CIRCLE, 60, Pressure.LIGHT),
            technique(Motion.CIRCLE, 45, Pressure.FEATHER),
            technique(Motion.HOLD, 90, Pressure.FIRM),
        )
    }
    gate = gate_of(guides=lambda code: guides.get(code, ()))

    def kept(made: RoutineStep) -> tuple[int, Pressure]:
        (judged,) = gate.clear(routine(made), situation()).steps
        assert judged.kept is not None
        return judged.kept.seconds, judged.kept.pressure

    assert kept(step(seconds=80)) == (60, Pressure.LIGHT)
    assert kept(step(seconds=100, motion=Motion.HOLD)) == (90, Pressure.FIRM)
    assert kept(step(seconds=100, motion=Motion.KNEAD)) == (90, Pressure.FIRM)
    assert kept(step("SP6", 100)) == (100, Pressure.FIRM)


# sides


def test_who_may_not_work_both_sides_at_once_works_them_in_turn() -> None:
    gate = gate_of(rule(one_side=True))
    (judged,) = gate.clear(routine(step(sides=SideOrder.TOGETHER)), situation()).steps
    assert judged.kept is not None
    assert judged.kept.sides is SideOrder.IN_TURN
    made = plan(routine(step(sides=SideOrder.TOGETHER)))
    with pytest.raises(NotClearedError) as told:
        gate_of(rule(one_side=True, pressure=Pressure.FIRM)).clear_plan(made, situation())
    assert told.value.site == Site("LI4", LEFT)


@pytest.mark.parametrize("order", [SideOrder.TOGETHER, SideOrder.ALTERNATE, SideOrder.IN_TURN])
def test_an_order_that_nothing_speaks_against_stays(order: SideOrder) -> None:
    (judged,) = gate_of().clear(routine(step(sides=order)), situation()).steps
    assert judged.kept is not None
    assert judged.kept.sides is order


def test_a_side_alone_stays_alone() -> None:
    target = Points().target("LI4")
    assert sides_of(SideOrder.LEFT, target) == (LEFT,)
    assert sides_of(SideOrder.RIGHT, target) == (RIGHT,)
    assert sides_of(SideOrder.TOGETHER, target) == (LEFT, RIGHT)
    middle = replace(target, sides=(Side.MIDLINE,))
    assert sides_of(SideOrder.LEFT, middle) == sides_of(SideOrder.RIGHT, middle) == (Side.MIDLINE,)
    assert list(times_of(None)) == []
    twice = step(seconds=30, sides=SideOrder.RIGHT, rounds=2)
    assert list(times_of(twice)) == [(Site("LI4", RIGHT), 60)]


def test_what_takes_a_place_is_told_with_what_it_replaces() -> None:
    stop = rule("no", level=Level.BLOCK)
    instead = replace(step("PC6"), instead_of="LI4")
    judged = gate_of(stop).clear(routine(step("SP6"), instead), situation())
    (told,) = alterations_of(judged.steps)
    assert (told.step, told.target, told.instead, told.left_out) == (2, "LI4", "PC6", True)
    assert told.sides == (LEFT, RIGHT)
    assert [reason.rule for reason in told.reasons] == ["no"]


def test_what_was_chosen_instead_of_an_open_place_is_told_as_well() -> None:
    instead = replace(step("PC6"), instead_of="LI4")
    (told,) = alterations_of(gate_of().clear(routine(instead), situation()).steps)
    assert (told.target, told.instead, told.sides, told.left_out) == ("LI4", "PC6", (), True)
    closed = rule("no", scope=Scope(points=frozenset({"PC6"})), level=Level.BLOCK)
    judged = gate_of(closed).clear(routine(step("SP6"), instead), situation())
    assert alterations_of(judged.steps) == ()  # nothing is in its place, and it itself is open


def test_a_phase_is_an_act_with_all_that_the_hand_does() -> None:
    target = Points().target("LI4")
    full = Phase(PhaseKind.WORK, 30, "LI4", (LEFT, RIGHT), Motion.KNEAD, Tool.KNUCKLE,
                 Pressure.LIGHT)  # fmt: skip
    assert act_of(target, Site("LI4", RIGHT), full) == target.act(
        RIGHT, Motion.KNEAD, Tool.KNUCKLE, Pressure.LIGHT, together=True
    )
    bare = Phase(PhaseKind.WORK, 30, "LI4", (LEFT,))
    assert act_of(target, Site("LI4", LEFT), bare) == target.act(
        LEFT, Motion.PRESS, Tool.THUMB, Pressure.FIRM, together=False
    )


@pytest.mark.parametrize(
    ("narrow", "way"),
    [
        ({"motions": frozenset({Motion.TAP})}, {"motion": Motion.TAP}),
        ({"tools": frozenset({Tool.BALL})}, {"tool": Tool.BALL}),
        ({"pressures": frozenset({Pressure.LIGHT})}, {"pressure": Pressure.LIGHT}),
        ({"together": True}, {"together": True}),
        ({"complaints": frozenset({"nausea"})}, {"complaints": ("nausea",)}),
    ],
)
def test_a_verdict_looks_at_the_way_that_is_meant(narrow, way) -> None:  # type: ignore[no-untyped-def]
    closed = rule(scope=Scope(everything=True, **narrow), level=Level.BLOCK)
    gate = gate_of(closed)
    assert not gate.verdict("LI4", LEFT, situation(), **way).startable
    assert gate.verdict("LI4", LEFT, situation()).startable


# a plan as it stands


def test_a_plan_that_stands_passes_whole_or_not_at_all() -> None:
    made = plan(routine(step(seconds=50, rounds=2)))
    leave = gate_of(rule(pressure=Pressure.FIRM, seconds=100)).clear_plan(made, situation())
    assert (leave.day, leave.sites) == (TODAY, BOTH)
    assert [reason.rule for reason in leave.reasons] == ["care"]
    leave.require_time(Site("LI4", RIGHT), 100)
    with pytest.raises(NotClearedError):
        leave.require_time(Site("LI4", RIGHT), 101)
    for closing in (
        rule(pressure=Pressure.FIRM, seconds=99), rule(pressure=Pressure.LIGHT),
        rule(level=Level.BLOCK),
    ):  # fmt: skip
        with pytest.raises(NotClearedError) as told:
            gate_of(closing).clear_plan(made, situation())
        assert told.value.site == Site("LI4", LEFT)
    for_nausea = rule(scope=Scope(everything=True, complaints=frozenset({"nausea"})),
                      level=Level.BLOCK)  # fmt: skip
    gate_of(for_nausea).clear_plan(made, situation())
    with pytest.raises(NotClearedError):
        gate_of(for_nausea).clear_plan(made, situation(), "nausea")


def test_what_a_session_is_for_closes_it_by_routine_or_by_word() -> None:
    gate = gate_of(
        rule(scope=Scope(everything=True, complaints=frozenset({"nausea"})), level=Level.BLOCK)
    )
    plain = routine(step())
    assert gate.clear(plain, situation()).clearance is not None
    assert gate.clear(plain, situation(), "nausea").clearance is None
    assert gate.clear(replace(plain, complaints=("nausea",)), situation()).clearance is None


# rules


@pytest.mark.parametrize(
    ("unknown", "level"),
    [
        (Unknown.STRICT, Level.BLOCK), (Unknown.GENTLE, Level.GENTLE),
        (Unknown.IGNORE, Level.ALLOW),
    ],
)  # fmt: skip
def test_what_is_not_known_counts_by_the_word_of_the_rule(unknown: Unknown, level: Level) -> None:
    asked = rule(when=Premise(any_of=("pregnant",)), unknown=unknown, level=Level.BLOCK)
    found = held(gate_of(asked).rules, replace(situation(), profile=None))
    assert all(one.assumed for one in found)
    assert judge(act(), found, (), ()).level is level
    assert held(gate_of(asked).rules, situation()) == ()


def test_a_premise_holds_only_as_far_as_is_known() -> None:
    facts = {"a": Truth.YES, "b": Truth.OPEN, "c": Truth.NO}
    assert Premise().truth(facts) is Truth.YES
    assert Premise(any_of=("a", "c")).truth(facts) is Truth.YES
    assert Premise(any_of=("b", "c")).truth(facts) is Truth.OPEN
    assert Premise(any_of=("a",), all_of=("b",)).truth(facts) is Truth.OPEN
    assert Premise(any_of=("c",), all_of=("a",)).truth(facts) is Truth.NO
    assert Premise(("a",), ("b",)).facts == {"a", "b"}


def act(**changes: object) -> Act:
    usual = Act("LI4", TargetKind.POINT, LEFT, ("palm",), codes=frozenset({"LI4"}))
    return replace(usual, **changes)  # type: ignore[arg-type]


NARROW: list[tuple[dict[str, object], dict[str, object], dict[str, object]]] = [
    ({"kinds": frozenset({TargetKind.AREA})}, {"kind": TargetKind.AREA}, {}),
    ({"motions": frozenset({Motion.HOLD})}, {"motion": Motion.HOLD}, {}),
    ({"pressures": frozenset({Pressure.LIGHT})}, {"pressure": Pressure.LIGHT}, {}),
    ({"tools": frozenset({Tool.PALM})}, {"tool": Tool.PALM}, {}),
    ({"together": True}, {"together": True}, {}),
    ({"complaints": frozenset({"a"})}, {"complaints": frozenset({"a", "b"})},
     {"complaints": frozenset({"b"})}),
    ({"postures": frozenset({"lie"})}, {"postures": frozenset({"lie"})},
     {"postures": frozenset({"lie", "sit"})}),
]  # fmt: skip


@pytest.mark.parametrize(("scope", "meant", "other"), NARROW)
def test_a_narrow_scope_leaves_the_others(
    scope: dict[str, object], meant: dict[str, object], other: dict[str, object]
) -> None:
    made = Scope(everything=True, **scope)  # type: ignore[arg-type]
    assert made.meets(act(**meant))
    assert not made.meets(act(**other))
    assert not Scope(points=frozenset({"SP6"}), **scope).meets(act(**meant))  # type: ignore[arg-type]


WIDE: list[tuple[dict[str, object], dict[str, object]]] = [
    ({"points": frozenset({"SP6"})}, {"codes": frozenset({"SP6"})}),
    ({"regions": frozenset({"sole"})}, {"regions": ("sole",)}),
    ({"areas": frozenset({"area:x"})}, {"target": "area:x"}),
    ({"hazards": frozenset({"heat"})}, {"hazards": frozenset({"heat"})}),
    ({"ratings": frozenset({SelfPress.AVOID})}, {"self_press": SelfPress.AVOID}),
    ({"pregnancy": frozenset({PregnancyRule.ASK})}, {"pregnancy": PregnancyRule.ASK}),
    ({"unguided": True}, {"guided": False}),
]


@pytest.mark.parametrize(("scope", "meant"), WIDE)
def test_each_list_of_a_scope_is_enough_by_itself(
    scope: dict[str, object], meant: dict[str, object]
) -> None:
    made = Scope(**scope)  # type: ignore[arg-type]
    assert made.meets(act(**meant))
    assert not made.meets(act())


def test_another_way_to_sit_is_left_only_where_there_is_one() -> None:
    lying = Scope(everything=True, postures=frozenset({"lie"}))
    assert lying.leaves_a_way(act(postures=frozenset({"lie", "sit"})))
    assert not lying.leaves_a_way(act(postures=frozenset({"lie"})))
    assert not lying.leaves_a_way(act(postures=frozenset({"sit"})))
    assert not lying.leaves_a_way(act())


def test_limits_are_compared() -> None:
    assert [shorter(*pair) for pair in ((0, 0), (0, 5), (5, 0), (5, 7), (7, 5))] == [0, 5, 5, 5, 5]
    assert softer(Pressure.FIRM, Pressure.FEATHER) is Pressure.FEATHER
    assert softer(Pressure.LIGHT, Pressure.FIRM) is Pressure.LIGHT


# targets


def test_an_own_spot_presses_what_lies_within_a_thumbs_width(library) -> None:  # type: ignore[no-untyped-def]
    atlas = library.atlas()
    here = Place(0, 0, 0)
    places = {
        "LI4": {LEFT: Place(30, 0, 0)},
        "LI5": {LEFT: Place(30.1, 0, 0), RIGHT: Place(-50, 0, 0)},
        "NONE": {LEFT: here},
    }
    catalogue = Catalogue(atlas, (), places)
    spot = catalogue.add_spot("mine", "palm", LEFT, here)
    assert (spot.code, spot.kind, spot.sides, spot.regions) == (
        "spot:mine", TargetKind.SPOT, (LEFT,), ("palm",)
    )  # fmt: skip
    assert (spot.codes, spot.places, spot.guided) == ({"LI4"}, {LEFT: here}, True)
    assert (spot.pregnancy, spot.self_press) == (atlas["LI4"].pregnancy, atlas["LI4"].self_press)
    assert catalogue.target("spot:mine") == spot
    assert "spot:mine" in catalogue
    region = atlas["LI4"].region
    anywhere = catalogue.add_spot("all", region, RIGHT, None)
    assert anywhere.codes == {code for code, entry in atlas.items() if entry.region == region}
    assert anywhere.places == {}
    with pytest.raises(UnknownTargetError) as told:
        catalogue.target("nowhere")
    assert told.value.code == "nowhere"
