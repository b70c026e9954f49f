"""One thing more that is the matter, or not known, never makes a dose longer, firmer or two-sided.

First over every two rules beside each other, where what they leave is worked out apart from the
gate; then over the program's own rules, one thing at a time, for people in whom something is
limited already.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

import pytest
from safety_people import TODAY, aged, situation
from test_never_milder import every_way_of, whole_gate
from test_what_is_cleared import rule

from acucoach.content.library import Library
from acucoach.domain.acupoint import PregnancyRule, Pressure, SelfPress
from acucoach.domain.anatomy import Place, Side, Site
from acucoach.domain.profile import (
    PLACED,
    Answer,
    BodyPlace,
    Condition,
    MarkKind,
    Profile,
    SkinMark,
    TodayCheck,
    TodayFact,
)
from acucoach.domain.routine import Routine, SideOrder
from acucoach.domain.safety_asking import AskingRules, SignRule
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_red_flags import Urgency
from acucoach.domain.safety_rule import (
    Level,
    MarkRule,
    Postures,
    Premise,
    Rule,
    SafetyRules,
    Scope,
    TargetKind,
    Unknown,
)
from acucoach.domain.safety_steps import times_of
from acucoach.domain.safety_targets import Catalogue, Target
from acucoach.domain.safety_verdicts import RoutineVerdict
from acucoach.domain.situation import KeptSign, Situation
from tests.hand_made import routine, step

__all__ = ["whole_gate"]

LEFT, RIGHT = Side.LEFT, Side.RIGHT
FORCE = {Pressure.FEATHER: 0, Pressure.LIGHT: 1, Pressure.FIRM: 2}
NOW = situation().now
assert NOW is not None


def given_by(verdict: RoutineVerdict) -> dict[Site, tuple[int, int]]:
    """By place: seconds in all, and the firmest press."""
    found: dict[Site, tuple[int, int]] = {}
    for one in verdict.steps:
        for site, seconds in times_of(one.kept):
            assert one.kept is not None
            before, force = found.get(site, (0, 0))
            found[site] = before + seconds, max(force, FORCE[one.kept.pressure])
    return found


def at_once(verdict: RoutineVerdict) -> set[int]:
    """The steps that work both sides at the same time."""
    return {
        number
        for number, one in enumerate(verdict.steps)
        if one.kept is not None and one.kept.sides is SideOrder.TOGETHER
    }


def grown(mild: RoutineVerdict, strict: RoutineVerdict) -> list[str]:
    """What the stricter situation gives more of; empty when all is well."""
    before, after = given_by(mild), given_by(strict)
    found = []
    for site, (seconds, force) in after.items():
        most, firmest = before.get(site, (0, -1))
        if seconds > most:
            found.append(f"{site.code} {site.side}: {seconds} s after {most} s")
        if force > firmest:
            found.append(f"{site.code} {site.side}: force {force} after {firmest}")
    if at_once(strict) - at_once(mild):
        found.append("both sides at once")
    for number, (one, other) in enumerate(zip(mild.steps, strict.steps, strict=True)):
        for side, verdict in one.verdicts.items():
            stricter = other.verdicts[side]
            if stricter.level < verdict.level:
                found.append(f"step {number} {side}: {stricter.level} after {verdict.level}")
            if stricter.startable and FORCE[stricter.pressure] > FORCE[verdict.pressure]:
                found.append(f"step {number} {side}: {stricter.pressure} may be used")
            if (
                stricter.startable
                and verdict.seconds
                and not (0 < stricter.seconds <= verdict.seconds)
            ):
                found.append(f"step {number} {side}: {stricter.seconds} s after {verdict.seconds}")
            if verdict.one_side and not stricter.one_side:
                found.append(f"step {number} {side}: both at once")
    return found


# every two rules beside each other


class Kind(NamedTuple):
    """What a rule, a mark or a sign does where it speaks."""

    level: Level = Level.GENTLE
    pressure: Pressure = Pressure.FIRM
    seconds: int = 0
    one_side: bool = False


KINDS = (
    Kind(), Kind(seconds=20), Kind(seconds=45), Kind(pressure=Pressure.FEATHER),
    Kind(pressure=Pressure.LIGHT), Kind(one_side=True), Kind(Level.BLOCK, Pressure.LIGHT),
    Kind(Level.BLOCK, seconds=20),
)  # fmt: skip
HAND = {side: BodyPlace("hand", side) for side in (LEFT, RIGHT)}


class HandPoint(Catalogue):
    """One point of both hands."""

    def __init__(self) -> None:
        super().__init__({}, (), {})

    def target(self, code: str) -> Target:
        nothing: frozenset[str] = frozenset()
        places = {LEFT: Place(300, 0, 800), RIGHT: Place(-300, 0, 800)}
        return Target(
            code, TargetKind.POINT, (LEFT, RIGHT), ("hand-dorsum",), places, frozenset({code}),
            nothing, nothing, True, SelfPress.OK, PregnancyRule.NONE,
        )  # fmt: skip


def made(name: str, kind: Kind, condition: str, unknown: Unknown = Unknown.STRICT) -> Rule:
    """A rule for everybody, or for a condition around its place."""
    return rule(
        name, level=kind.level, pressure=kind.pressure, seconds=kind.seconds,
        one_side=kind.one_side, unknown=unknown,
        when=Premise((condition,) if condition else ()),
        near=(condition,) if condition in PLACED else (),
    )  # fmt: skip


WANTED = (
    routine(step(seconds=60, sides=SideOrder.TOGETHER)),
    routine(step(seconds=30), step(seconds=30, sides=SideOrder.LEFT), step(seconds=40)),
)
TOLD: tuple[tuple[Answer, Side | None], ...] = (
    (Answer.NO, None), (Answer.UNSAID, None), (Answer.YES, None), (Answer.YES, LEFT),
)  # fmt: skip


def person_with(answers: Mapping[str, tuple[Answer, Side | None]]) -> Situation:
    profile, today = Profile.healthy(at=NOW), TodayCheck.fine(TODAY, NOW)
    for name, (answer, side) in answers.items():
        where = [HAND[side]] if side is not None and name in PLACED else []
        if name in set(TodayFact):
            today = today.saying(name, answer, where, at=NOW)
        else:
            profile = profile.saying(name, answer, where, at=NOW)
    return situation(profile, today)


def speaks(one: Rule, answers: Mapping[str, tuple[Answer, Side | None]], side: Side) -> bool:
    """Whether a rule speaks of a side, worked out apart from the gate."""
    for name in one.when.facts:
        answer, place = answers.get(name, (Answer.NO, None))
        if answer is Answer.NO or (answer is Answer.UNSAID and one.unknown is Unknown.IGNORE):
            return False
        if one.near and place is not None and place is not side:
            return False
    return True


def too_much(verdict: RoutineVerdict, rules: Sequence[Rule], answers, side: Side) -> list[str]:  # type: ignore[no-untyped-def]
    """Where a side gets more than the rules that speak of it leave."""
    mine = [one for one in rules if speaks(one, answers, side)]
    seconds, force = given_by(verdict).get(Site("LI4", side), (0, -1))
    found = []
    for one in mine:
        unsure = one.unknown is Unknown.GENTLE and any(
            answers.get(name, (Answer.NO, None))[0] is Answer.UNSAID for name in one.when.facts
        )
        if one.level is Level.BLOCK and not unsure and seconds:
            found.append(f"{one.id} closes {side}: {seconds} s")
        if one.seconds and seconds > one.seconds:
            found.append(f"{one.id} leaves {one.seconds} s {side}: {seconds} s")
        gentle = one.level is Level.GENTLE or unsure
        if gentle and force > FORCE[one.pressure]:
            found.append(f"{one.id} leaves {one.pressure} {side}: {force}")
        if one.one_side and at_once(verdict):
            found.append(f"{one.id}: both sides at once")
    return found


@pytest.mark.sample(3)
@pytest.mark.parametrize("second", [Condition.PORT, Condition.PREGNANT, TodayFact.SKIN_TROUBLE])
@pytest.mark.parametrize("first", ["", Condition.FISTULA])
def test_of_two_rules_the_stricter_holds_and_one_thing_more_never_gives_more(
    first: str, second: str
) -> None:
    wrong = []
    for one, other, unknown in product(KINDS, KINDS, (Unknown.STRICT, Unknown.GENTLE)):
        pair = (made("one", one, first), made("other", other, second, unknown))
        for rules in (pair, pair[::-1]):
            gate = Gate(SafetyRules(rules, (), AskingRules(), {}), HandPoint())
            for way in WANTED:
                milder: RoutineVerdict | None = None
                for told in TOLD:
                    answers = {first: (Answer.YES, LEFT), second: told}
                    who = person_with({name: told for name, told in answers.items() if name})
                    verdict = gate.clear(way, who)
                    what = (one, other, unknown, told)
                    for side in (LEFT, RIGHT):
                        wrong += [(what, it) for it in too_much(verdict, rules, answers, side)]
                    milder = verdict if milder is None else milder
                    wrong += [(what, it) for it in grown(milder, verdict)]
    assert wrong == []


@pytest.mark.parametrize("what", ["mark", "sign"])
def test_a_mark_or_a_sign_beside_a_rule_never_gives_more(what: str) -> None:
    wrong = []
    kinds = [kind for kind in KINDS if not kind.seconds and not kind.one_side]
    for one, other, first in product(KINDS, kinds, ("", Condition.FISTULA)):
        mark = MarkRule(
            "mark", frozenset(MarkKind), frozenset(), 20, False, other.level, other.pressure,
            "Mark.", "", ("OWN",),
        )  # fmt: skip
        sign = SignRule(
            "sign", frozenset(Urgency), frozenset(), True, other.level, other.pressure, "Sign.",
            "", ("OWN",),
        )  # fmt: skip
        gate = Gate(
            SafetyRules((made("one", one, first),), (mark,), AskingRules((), (), (sign,)), {}),
            HandPoint(),
        )
        person = person_with({first: (Answer.YES, LEFT)} if first else {})
        wound = SkinMark(MarkKind.WOUND, Place(300, 0, 800), 10, LEFT, "hand-dorsum")
        told = KeptSign("1", "any", "x", Urgency.SOON, NOW)
        more = {
            "mark": replace(person, marks=(wound,)), "sign": replace(person, signs=(told,))
        }[what]  # fmt: skip
        for way in WANTED:
            mild, strict = gate.clear(way, person), gate.clear(way, more)
            wrong += [(one, other, it) for it in grown(mild, strict)]
            for side in (LEFT,) if what == "mark" else (LEFT, RIGHT):
                seconds, force = given_by(strict).get(Site("LI4", side), (0, -1))
                if seconds if other.level is Level.BLOCK else force > FORCE[other.pressure]:
                    wrong.append((one, other, f"{side}: {seconds} s, force {force}"))
    assert wrong == []


@pytest.mark.parametrize(("ways", "closed"), [({"lie"}, True), ({"lie", "sit"}, False)])
def test_a_limit_of_posture_closes_what_has_no_other_way(ways: set[str], closed: bool) -> None:
    flat = rule("flat", level=Level.BLOCK, when=Premise((Condition.NOT_FLAT,)),
                scope=Scope(everything=True, postures=frozenset({"lie"})))  # fmt: skip
    rules = SafetyRules(
        (flat,), (), AskingRules(), {}, postures=Postures({}, {"LI4": frozenset(ways)})
    )
    gate = Gate(rules, HandPoint())
    no, unsaid, yes = (
        gate.clear(WANTED[1], person_with({Condition.NOT_FLAT: (answer, None)}))
        for answer in (Answer.NO, Answer.UNSAID, Answer.YES)
    )
    assert given_by(no)
    assert bool(given_by(yes)) is bool(given_by(unsaid)) is not closed
    assert grown(no, unsaid) == grown(unsaid, yes) == []


# the program's own rules


def limited() -> Mapping[str, Situation]:
    """People in whom one side, or one kind of place, is limited already."""
    fine = Profile.healthy(at=NOW)

    def has(name: str, part: str = "") -> Situation:
        lies = [BodyPlace(part, LEFT)] if part else []
        return situation(aged(fine, 40).saying(name, places=lies, at=NOW))

    return {
        "nothing": situation(aged(fine, 40)),
        "port left": has("port", "chest"),
        "bruises": has("easy-bruising"),
    }


def everything_more(person: Situation, library: Library) -> Iterator[tuple[str, Situation]]:
    """The person with each single thing more, at places on the left, and not known."""
    places = ("hand", "head")
    for name in Condition:
        if person.profile is None or person.profile.answer(name) is Answer.YES:
            continue
        for part in places if name in PLACED else ("",):
            lies = [BodyPlace(part, LEFT)] if part else []
            told = person.profile.saying(name, places=lies, at=NOW)
            yield f"{name} {part}", replace(person, profile=told)
        unsaid = person.profile.saying(name, Answer.UNSAID, at=NOW)
        yield f"{name} unsaid", replace(person, profile=unsaid)
    for fact in TodayFact:
        assert person.today is not None
        yield fact, replace(person, today=person.today.saying(fact, at=NOW))
    for topic in library.safety.red_flags.values():
        for urgency in Urgency:
            for flag in topic.of(urgency)[:1]:
                sign = KeptSign("1", topic.id, flag.id, urgency, NOW)
                yield f"{topic.id} {urgency}", replace(person, signs=(sign,))


def few_ways(library: Library) -> list[Routine]:
    """The published routines, and one point of each region with a guide, both sides at once."""
    seen: set[str] = set()
    found = []
    for way in every_way_of(library):
        entry = library.atlas().get(way.id)
        if entry is None:
            found.append(way)
        elif way.steps[0].sides is SideOrder.TOGETHER and entry.region not in seen:
            seen.add(entry.region)
            found.append(way)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", limited())
def test_by_the_programs_rules_one_thing_more_never_gives_more(
    whole_gate: Gate, library: Library, name: str
) -> None:
    person = limited()[name]
    ways = few_ways(library)
    mild = [whole_gate.clear(way, person, "headache") for way in ways]
    wrong = [
        (name, more, way.id, fault)
        for more, worse in everything_more(person, library)
        for way, one in zip(ways, mild, strict=True)
        for fault in grown(one, whole_gate.clear(way, worse, "headache"))
    ]
    assert wrong == []
