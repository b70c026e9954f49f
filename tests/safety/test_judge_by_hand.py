"""The judgement rule by rule: facts, reach, marks, signs, what is said and in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from safety_people import TODAY, aged, situation
from test_what_is_cleared import act, gate_of, rule

from acucoach.domain.acupoint import Pressure
from acucoach.domain.anatomy import ARM_PARTS, LEG_PARTS, PART_OF, PARTS, Place, Side
from acucoach.domain.profile import (
    Answer,
    BodyPlace,
    Condition,
    MarkKind,
    Profile,
    SkinMark,
    TodayCheck,
    TodayFact,
)
from acucoach.domain.safety import Held, Reason, held, judge, truths
from acucoach.domain.safety_asking import AnswerAge, AskingRules, Holding, SignRule
from acucoach.domain.safety_red_flags import Urgency
from acucoach.domain.safety_rule import (
    Level,
    MarkRule,
    Premise,
    Reach,
    Rule,
    SafetyRules,
    Scope,
    TargetKind,
    Truth,
    Unknown,
)
from acucoach.domain.situation import Situation

LEFT, RIGHT, MIDDLE = Side.LEFT, Side.RIGHT, Side.MIDLINE
NOW = situation().now
assert NOW is not None
HEALTHY = Profile.healthy()


def rules_of(*rules: Rule, recent: dict[str, int] | None = None) -> SafetyRules:
    return replace(gate_of(*rules).rules, recent=recent or {})


LASTING = AskingRules((AnswerAge("all", frozenset(Condition), Holding(), "", ()),))
"""Answers to the profile hold for good."""


def facts_of(
    person: Situation, asking: AskingRules | None = None, **recent: int
) -> dict[str, Truth]:
    made = rules_of(recent=recent)
    return truths(person, made if asking is None else replace(made, asking=asking))


def at(*places: BodyPlace, **changes: object) -> Held:
    """A rule around places, as it holds."""
    made = rule("near", near=("port",), when=Premise(("port",)), **changes)
    return Held(made, False, (frozenset(places),))


# facts


@pytest.mark.parametrize(
    ("answer", "truth"),
    [
        (Answer.YES, Truth.YES), (Answer.NO, Truth.NO), (Answer.UNSAID, Truth.OPEN),
        (Answer.UNASKED, Truth.OPEN),
    ],
)  # fmt: skip
def test_each_answer_is_a_truth(answer: Answer, truth: Truth) -> None:
    told = situation(HEALTHY.saying("port", answer), TodayCheck.fine(TODAY).saying("fever", answer))
    found = facts_of(told)
    assert (found["port"], found["fever"], found["drain"]) == (truth, truth, Truth.NO)
    assert set(found) >= {*map(str, Condition), *map(str, TodayFact)}


@pytest.mark.parametrize(
    ("years", "child", "minor", "old"),
    [
        (0, 2, 2, 0), (1, 2, 2, 0), (2, 2, 2, 0), (3, 0, 2, 0), (17, 0, 2, 0), (18, 0, 2, 0),
        (19, 0, 0, 0), (75, 0, 0, 0), (76, 0, 0, 2), (77, 0, 0, 2), (None, 1, 1, 1),
    ],
)  # fmt: skip
def test_an_age_is_known_to_a_year_and_the_stricter_counts(
    years: int | None, child: int, minor: int, old: int
) -> None:
    found = facts_of(situation(aged(HEALTHY, years)))
    assert (found["child-under-2"], found["under-18"], found["over-75"]) == (child, minor, old)


def test_nobody_told_anything() -> None:
    found = facts_of(replace(situation(), profile=None, today=None))
    for name in ("port", "fever", "over-75", "recent-surgery", "late-pregnancy",
                 "unagreed-high-blood-pressure"):  # fmt: skip
        assert found[name] is Truth.OPEN


@pytest.mark.parametrize(
    ("days", "truth"), [(None, Truth.YES), (0, Truth.YES), (90, Truth.YES), (91, Truth.NO)]
)
def test_what_has_a_date_is_recent_until_its_days_are_over(days: int | None, truth: Truth) -> None:
    since = None if days is None else TODAY - timedelta(days=days)
    person = situation(HEALTHY.saying("surgery", since=since, at=NOW))
    assert facts_of(person, surgery=90)["recent-surgery"] is truth
    assert facts_of(person)["recent-surgery"] is Truth.YES  # nobody says when it is over
    assert facts_of(person, surgery=90)["recent-fracture"] is Truth.NO
    assert facts_of(person, surgery=90)["surgery"] is Truth.YES


def test_a_doctors_yes_counts_for_what_it_was_given_for() -> None:
    high = HEALTHY.saying("high-blood-pressure")
    name = "unagreed-high-blood-pressure"
    assert facts_of(situation(high))[name] is Truth.YES
    assert facts_of(situation(HEALTHY))[name] is Truth.NO
    assert facts_of(situation(HEALTHY.saying("high-blood-pressure", Answer.UNSAID)))[name] is (
        Truth.OPEN
    )
    agreed = HEALTHY.saying("high-blood-pressure", agreed=TODAY)
    assert facts_of(situation(agreed))[name] is Truth.NO
    assert facts_of(situation(agreed))["high-blood-pressure"] is Truth.YES


@pytest.mark.parametrize(
    ("week", "days_ago", "truth"),
    [
        (None, 0, Truth.YES), (19, 0, Truth.NO), (20, 0, Truth.YES), (19, 6, Truth.NO),
        (19, 7, Truth.YES), (17, 21, Truth.YES), (17, 20, Truth.NO), (40, 0, Truth.YES),
    ],
)  # fmt: skip
def test_a_pregnancy_grows_with_the_days(week: int | None, days_ago: int, truth: Truth) -> None:
    told = replace(HEALTHY.saying("pregnant", at=NOW - timedelta(days=days_ago)), week=week)
    assert facts_of(situation(told), LASTING)["late-pregnancy"] is truth
    no = HEALTHY.saying("pregnant", Answer.NO, at=NOW)
    assert facts_of(situation(no))["late-pregnancy"] is Truth.NO


def test_a_week_without_a_time_or_a_moment_may_be_any_week() -> None:
    early = replace(HEALTHY.saying("pregnant", at=NOW), week=8)
    assert facts_of(situation(early))["late-pregnancy"] is Truth.NO
    assert facts_of(replace(situation(early), now=None), LASTING)["late-pregnancy"] is Truth.YES
    untimed = replace(situation(), profile=replace(early, given={}))
    assert facts_of(untimed, LASTING)["late-pregnancy"] is Truth.YES
    assert facts_of(replace(situation(), profile=None))["late-pregnancy"] is Truth.OPEN


# which rules hold, and where


def test_a_rule_that_does_not_hold_does_not_keep_the_next_from_holding() -> None:
    first = rule("no", when=Premise(("port",)))
    ignored = rule("open", when=Premise(("drain",)), unknown=Unknown.IGNORE)
    last = rule("yes", when=Premise(("shunt",)))
    told = HEALTHY.saying("drain", Answer.UNSAID).saying("shunt")
    assert [one.rule.id for one in held(rules_of(first, ignored, last), situation(told))] == ["yes"]


def test_a_rule_lies_around_the_places_of_what_is_not_denied() -> None:
    hand, knee = BodyPlace("hand", LEFT), BodyPlace("knee", RIGHT)
    names = ("port", "drain", "skin-trouble")
    made = rule("near", when=Premise(names), near=names)
    told = HEALTHY.saying("port", places=[hand]).saying("drain", Answer.NO, [knee])
    day = TodayCheck.fine(TODAY).saying("skin-trouble", places=[knee])
    (one,) = held(rules_of(made), situation(told, day))
    assert one.around == (frozenset({hand}), frozenset({knee}))
    assert not one.assumed
    open_ = HEALTHY.saying("drain", Answer.UNSAID)
    (one,) = held(rules_of(made), situation(open_))
    assert one.around == (frozenset(),)
    assert one.assumed
    (one,) = held(rules_of(made), replace(situation(told), profile=None, today=None))
    assert one.around == (frozenset(), frozenset(), frozenset())


# reach


def region(part: str) -> str:
    return PARTS[part][0]


EVERY = frozenset(PARTS)
TRUNK = frozenset({"neck", "shoulder", "chest", "abdomen", "back", "hip"})
REACHED: list[tuple[Reach, str, frozenset[str]]] = [
    (Reach.PART, "knee", frozenset({"knee"})),
    (Reach.LIMB, "hand", ARM_PARTS),
    (Reach.LIMB, "knee", LEG_PARTS),
    (Reach.LIMB, "chest", frozenset({"chest"})),
    (Reach.QUADRANT, "hand", ARM_PARTS | {"chest", "back"}),
    (Reach.QUADRANT, "thigh", LEG_PARTS | {"abdomen", "back"}),
    (Reach.QUADRANT, "chest", frozenset({"chest"})),
    (Reach.BESIDE, "knee", frozenset({"knee", "thigh", "lower-leg"})),
    (Reach.SIDE, "hand", EVERY),
    *((Reach.TRUNK, part, EVERY if part in TRUNK else frozenset()) for part in PARTS),
    *(
        (Reach.HEAD_AND_NECK, part, EVERY if part in ("head", "neck") else frozenset())
        for part in PARTS
    ),
    *(
        (Reach.HEAD_BOTH, part, frozenset({"head", "neck"}) if part == "head" else frozenset())
        for part in PARTS
    ),
    *((Reach.LEG_JOINT, part, EVERY if part in ("hip", "knee") else frozenset()) for part in PARTS),
    *((Reach.KNEE, part, LEG_PARTS if part == "knee" else frozenset()) for part in PARTS),
    (Reach.OTHER_ARM, "hand", ARM_PARTS),
]


@pytest.mark.parametrize(("reach", "part", "parts"), REACHED)
def test_how_far_a_rule_goes_from_a_place(reach: Reach, part: str, parts: frozenset[str]) -> None:
    other_side = {Reach.LEG_JOINT, Reach.TRUNK, Reach.HEAD_AND_NECK, Reach.HEAD_BOTH}
    near, far = (RIGHT, LEFT) if reach is Reach.OTHER_ARM else (LEFT, RIGHT)
    one = at(BodyPlace(part, LEFT), reach=reach, scope=Scope(everything=True))
    for each in PARTS:
        here, there, middle = (
            bool(judge(act(side=side, regions=(region(each),)), [one], (), ()).reasons)
            for side in (near, far, MIDDLE)
        )
        assert here is middle is (each in parts), each
        assert there is (each in parts and reach in other_side), each


def test_a_place_in_the_middle_is_on_both_sides_and_one_not_told_is_anywhere() -> None:
    for place in (BodyPlace("hand", MIDDLE),):
        for side in (LEFT, RIGHT):
            assert judge(act(side=side), [at(place)], (), ()).reasons
    assert judge(act(regions=("knee",)), [at()], (), ()).reasons
    elsewhere = BodyPlace("knee", LEFT)
    assert not judge(act(), [at(elsewhere)], (), ()).reasons
    assert judge(act(), [at(elsewhere, BodyPlace("hand", LEFT))], (), ()).reasons
    two = Held(at().rule, False, (frozenset({elsewhere}), frozenset({BodyPlace("hand", LEFT)})))
    assert judge(act(), [two], (), ()).reasons


# one rule


def test_a_reason_says_all_that_the_rule_says() -> None:
    made = rule("care", text="Mind.", instead="Do that.", cite=("A",))
    (reason,) = judge(act(), [Held(made, False, ())], (), ()).reasons
    assert reason == Reason("care", Level.GENTLE, "Mind.", ("A",), "Do that.")
    personal = replace(made, when=Premise(("port",)), near=("port",))
    (reason,) = judge(act(), [Held(personal, True, (frozenset(),))], (), ()).reasons
    assert reason == Reason(
        "care", Level.GENTLE, "Mind.", ("A",), "Do that.", True, personal=True, local=True
    )


@pytest.mark.parametrize(
    ("level", "unknown", "assumed", "found"),
    [
        (Level.BLOCK, Unknown.GENTLE, True, Level.GENTLE),
        (Level.BLOCK, Unknown.GENTLE, False, Level.BLOCK),
        (Level.BLOCK, Unknown.STRICT, True, Level.BLOCK),
        (Level.GENTLE, Unknown.GENTLE, True, Level.GENTLE),
    ],
)
def test_gentle_when_not_known(level: Level, unknown: Unknown, assumed: bool, found: Level) -> None:
    one = Held(rule(level=level, unknown=unknown), assumed, ())
    assert judge(act(), [one], (), ()).level is found


def test_an_area_that_merely_holds_a_closed_point_is_gentle_and_says_so() -> None:
    area = act(target="area:x", kind=TargetKind.AREA, codes=frozenset(), inside=frozenset({"LI4"}))
    closed = rule("no", level=Level.BLOCK, pressure=Pressure.FEATHER, around="Leave it out.")
    verdict = judge(area, [Held(closed, False, ())], (), ())
    (reason,) = verdict.reasons
    assert (reason.level, reason.text, reason.around) == (Level.GENTLE, "Leave it out.", True)
    assert verdict.pressure is Pressure.FEATHER
    (reason,) = judge(area, [Held(replace(closed, level=Level.GENTLE), False, ())], (), ()).reasons
    assert not reason.around
    assert judge(area, [Held(replace(closed, around=""), False, ())], (), ()).reasons == ()
    nothing = replace(area, inside=frozenset({"PC6"}))
    assert judge(nothing, [Held(closed, False, ())], (), ()).reasons == ()


def test_another_posture_is_told_and_costs_nothing() -> None:
    flat = rule("flat", level=Level.BLOCK, around="Sit instead.",
                scope=Scope(everything=True, postures=frozenset({"lie"})))  # fmt: skip
    either = act(postures=frozenset({"lie", "sit"}))
    verdict = judge(either, [Held(flat, False, ())], (), ())
    assert (verdict.level, verdict.pressure) == (Level.ALLOW, Pressure.FIRM)
    assert [(one.level, one.text, one.around) for one in verdict.reasons] == [
        (Level.ALLOW, "Sit instead.", False)
    ]
    assert judge(act(postures=frozenset({"lie"})), [Held(flat, False, ())], (), ()).level is (
        Level.BLOCK
    )


# several together


def test_the_strictest_comes_first_then_what_was_told_of_this_person() -> None:
    everybody = rule("everybody")
    told = rule("told", when=Premise(("port",)))
    stop = rule("stop", level=Level.BLOCK)
    found = judge(
        act(), [Held(told, True, ()), Held(everybody, False, ()), Held(told, False, ()),
                Held(stop, False, ())], (), (),
    )  # fmt: skip
    assert [(one.rule, one.assumed) for one in found.reasons] == [
        ("stop", False), ("told", False), ("everybody", False), ("told", True),
    ]  # fmt: skip


def test_the_shortest_the_softest_and_one_side_hold_for_all() -> None:
    several = [
        Held(rule("a", seconds=60), False, ()),
        Held(rule("b", pressure=Pressure.FEATHER, one_side=True), False, ()),
        Held(rule("c", seconds=30, pressure=Pressure.FIRM), False, ()),
        Held(rule("d", seconds=90), False, ()),
    ]
    verdict = judge(act(), several, (), ())
    assert (verdict.seconds, verdict.pressure, verdict.one_side) == (30, Pressure.FEATHER, True)
    assert judge(act(pressure=Pressure.LIGHT), [], (), ()).pressure is Pressure.LIGHT
    nothing = judge(act(), [], (), ())
    assert (nothing.level, nothing.seconds, nothing.one_side) == (Level.ALLOW, 0, False)


def test_what_closes_a_place_does_not_lower_the_pressure_the_others_leave() -> None:
    closed = Held(rule("no", level=Level.BLOCK, pressure=Pressure.FEATHER), False, ())
    assert judge(act(), [closed], (), ()).pressure is Pressure.FIRM
    light = Held(rule("yes"), False, ())
    assert judge(act(), [closed, light], (), ()).pressure is Pressure.LIGHT


def test_what_is_offered_instead_is_each_named_once_and_never_itself() -> None:
    several = [
        Held(rule("a", alternatives=("PC6", "LI4")), False, ()),
        Held(rule("b", alternatives=("ST36", "PC6")), False, ()),
    ]
    assert judge(act(), several, (), ()).alternatives == ("PC6", "ST36")


def test_a_general_reason_keeps_quiet_where_a_particular_one_says_as_much() -> None:
    general = Held(rule("general", backstop=True), False, ())
    particular = Held(rule("particular"), False, ())
    stop = Held(rule("stop", level=Level.BLOCK), False, ())
    hard = Held(rule("general", backstop=True, level=Level.BLOCK), False, ())

    def said(*several: Held) -> list[str]:
        return [one.rule for one in judge(act(), several, (), ()).reasons]

    assert said(general) == ["general"]
    assert said(general, particular) == ["particular"]
    assert said(general, stop) == ["stop"]
    assert said(hard, particular) == ["general", "particular"]
    assert said(hard, stop) == ["stop"]
    assert judge(act(), [hard, particular], (), ()).level is Level.BLOCK
    assert said(particular, particular) == ["particular"]


def test_a_sign_that_stands_is_a_reason_of_its_own() -> None:
    sign = SignRule(
        "sign", frozenset(Urgency), frozenset(), True, Level.GENTLE, Pressure.FEATHER,
        "A sign.", "Call.", ("B",),
    )  # fmt: skip
    verdict = judge(act(), [], (), (), [sign])
    assert verdict.reasons == (
        Reason("sign", Level.GENTLE, "A sign.", ("B",), "Call.", personal=True),
    )
    assert (verdict.level, verdict.pressure) == (Level.GENTLE, Pressure.FEATHER)
    both = judge(act(), [Held(rule(level=Level.BLOCK), False, ())], (), (), [sign])
    assert [one.rule for one in both.reasons] == ["care", "sign"]


# marks

HERE = Place(0, 0, 0)
MARK = SkinMark(MarkKind.WOUND, HERE, 10, LEFT, "hand-dorsum")
SKIN = MarkRule(
    "skin", frozenset({MarkKind.WOUND}), frozenset(), 25, False, Level.BLOCK, Pressure.FEATHER,
    "A wound.", "Wait.", ("C",),
)  # fmt: skip


def marked(mark: SkinMark, *rules: MarkRule, **target: object) -> list[str]:
    return [one.rule for one in judge(act(**target), (), (mark,), rules).reasons]


def test_a_mark_is_a_reason_of_the_place() -> None:
    gentle = replace(SKIN, level=Level.GENTLE)
    verdict = judge(act(place=HERE), (), (MARK,), (gentle,))
    assert verdict.reasons == (
        Reason("skin", Level.GENTLE, "A wound.", ("C",), "Wait.", personal=True, local=True),
    )
    assert verdict.pressure is Pressure.FEATHER
    far = replace(MARK, place=Place(500, 0, 0))
    verdict = judge(act(place=HERE), (), (far, MARK), (SKIN,))
    assert verdict.level is Level.BLOCK
    assert len(verdict.reasons) == 1


@pytest.mark.parametrize(("distance", "closed"), [(0, True), (35, True), (35.1, False)])
def test_a_mark_keeps_its_margin_clear(distance: float, closed: bool) -> None:
    place = Place(distance, 0, 0)
    for kind in (TargetKind.POINT, TargetKind.SPOT):
        assert bool(marked(MARK, SKIN, place=place, kind=kind, side=RIGHT)) is closed


def test_only_a_mark_of_its_kind_and_region_counts_and_all_its_rules() -> None:
    other = replace(SKIN, id="other", kinds=frozenset({MarkKind.LINE}))
    elsewhere = replace(SKIN, id="elsewhere", regions=frozenset({"palm"}))
    here = replace(SKIN, id="here", regions=frozenset({"hand-dorsum"}))
    assert marked(MARK, other, elsewhere, here, SKIN, place=HERE) == ["here", "skin"]


def test_where_no_place_is_known_the_region_counts() -> None:
    for target in ({}, {"place": HERE, "kind": TargetKind.AREA}):
        assert marked(MARK, SKIN, regions=("palm", "hand-dorsum"), **target) == ["skin"]
        assert marked(MARK, SKIN, regions=("palm",), **target) == []
        assert marked(MARK, SKIN, regions=("hand-dorsum",), side=RIGHT, **target) == []
        assert marked(MARK, SKIN, regions=("hand-dorsum",), side=MIDDLE, **target) == ["skin"]


def test_a_mark_may_close_its_whole_limb_on_its_side() -> None:
    limb = replace(SKIN, limb=True)
    far = Place(900, 0, 0)
    for part in PARTS:
        closed = marked(MARK, limb, regions=(region(part),), place=far)
        assert bool(closed) is (part in ARM_PARTS), part
        assert marked(MARK, limb, regions=(region(part),), place=far, side=RIGHT) == []
        assert marked(MARK, SKIN, regions=(region(part),), place=far) == []
    assert marked(MARK, limb, regions=("palm",), place=HERE, side=RIGHT) == ["skin"]
    assert PART_OF["hand-dorsum"] == "hand"
