"""The safety gate's judgement: may this spot be pressed, in this way, by this person, today?

Rules are data (see ``resources/safety``). A rule can only add a reason, and conditions are joined
by "any" and "all" without "not": one more condition or mark never makes a verdict milder.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from acucoach.domain.acupoint import Pressure
from acucoach.domain.anatomy import ARM_PARTS, LEG_PARTS, PART_OF
from acucoach.domain.profile import (
    Answer,
    BodyPlace,
    Condition,
    Profile,
    SkinMark,
    TodayCheck,
    TodayFact,
    sides_meet,
)
from acucoach.domain.safety_rule import (
    AGE_FACTS,
    Act,
    Level,
    MarkRule,
    Reach,
    Rule,
    SafetyRules,
    TargetKind,
    Truth,
    Unknown,
)

__all__ = [
    "Act",
    "Held",
    "Level",
    "Reason",
    "SafetyRules",
    "TargetKind",
    "Verdict",
    "assess",
    "held",
    "judge",
    "softer",
    "truths",
]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict is not a plain yes.

    Attributes:
        rule: id of the rule.
        level: what this reason alone would give.
        text: the reason.
        cite: citation ids.
        instead: what to do instead; may be empty.
        assumed: whether it rests on something the person did not tell.
        personal: whether it speaks of this person or this day, not of everybody.
    """

    rule: str
    level: Level
    text: str
    cite: tuple[str, ...]
    instead: str
    assumed: bool = False
    personal: bool = False

    @property
    def place(self) -> tuple[int, bool, bool]:
        """Its place among others: the strictest first, then what was told of this person."""
        return -self.level, self.assumed, not self.personal


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says of an act.

    Attributes:
        level: the strictest level of all reasons.
        reasons: strictest first.
        alternatives: targets to offer instead, not yet judged themselves.
        pressure: the most pressure that may be used; not meaningful when blocked.
    """

    level: Level
    reasons: tuple[Reason, ...]
    alternatives: tuple[str, ...]
    pressure: Pressure

    @property
    def startable(self) -> bool:
        """Whether a session may work on it."""
        return self.level is not Level.BLOCK


_FORCE = {Pressure.FEATHER: 0, Pressure.LIGHT: 1, Pressure.FIRM: 2}


def softer(one: Pressure, other: Pressure) -> Pressure:
    """The lighter of two pressures."""
    return min(one, other, key=_FORCE.__getitem__)


@dataclass(frozen=True, slots=True)
class Held:
    """A rule that holds for a person today.

    Attributes:
        rule: the rule.
        assumed: whether it rests on something not told.
        around: the places it works around, one set a condition; an empty set is "anywhere".
    """

    rule: Rule
    assumed: bool
    around: tuple[frozenset[BodyPlace], ...]


def held(rules: SafetyRules, profile: Profile, today: TodayCheck | None) -> tuple[Held, ...]:
    """The rules that hold for a person, whatever is pressed.

    Args:
        rules: the gate's rules.
        profile: lasting facts; what was never asked is not known.
        today: today's check; None when it was not made, which leaves all of it unknown.
    """
    facts = truths(profile, today)
    found = []
    for rule in rules.rules:
        truth = rule.when.truth(facts)
        if truth is Truth.NO or (truth is Truth.OPEN and rule.unknown is Unknown.IGNORE):
            continue
        around = tuple(
            _places(name, profile, today) for name in rule.near if facts[name] is not Truth.NO
        )
        found.append(Held(rule, truth is Truth.OPEN, around))
    return tuple(found)


def assess(
    act: Act,
    profile: Profile,
    today: TodayCheck | None,
    marks: Iterable[SkinMark],
    rules: SafetyRules,
) -> Verdict:
    """Judge one act.

    Args:
        act: what is to be pressed, and how.
        profile: lasting facts; what was never asked is not known.
        today: today's check; None when it was not made, which leaves all of it unknown.
        marks: marks on the skin that hold today.
        rules: the gate's rules.
    """
    return judge(act, held(rules, profile, today), marks, rules.marks)


def judge(
    act: Act, held: Iterable[Held], marks: Iterable[SkinMark], mark_rules: tuple[MarkRule, ...]
) -> Verdict:
    """Judge one act by the rules that hold. ``assess`` in two steps, for many acts at once."""
    found: list[tuple[Reason, Pressure]] = []
    backstops: set[str] = set()
    alternatives: dict[str, None] = {}
    for one in held:
        hit = _judge(one, act)
        if hit is not None:
            found.append(hit)
            alternatives.update(dict.fromkeys(one.rule.alternatives))
            if one.rule.backstop:
                backstops.add(one.rule.id)
    for mark in marks:
        found += _judge_mark(mark, act, mark_rules)
    alternatives.pop(act.target, None)
    found.sort(key=lambda hit: hit[0].place)
    pressure = act.pressure
    for _, most in found:
        pressure = softer(pressure, most)
    level = max((reason.level for reason, _ in found), default=Level.ALLOW)
    spoken = max(
        (reason.level for reason, _ in found if reason.rule not in backstops), default=Level.ALLOW
    )
    reasons = tuple(
        dict.fromkeys(
            reason for reason, _ in found if reason.rule not in backstops or reason.level > spoken
        )
    )
    return Verdict(level, reasons, tuple(alternatives), pressure)


def truths(profile: Profile, today: TodayCheck | None) -> dict[str, Truth]:
    """Every fact with whether it holds."""
    facts = {str(name): _truth(profile.answer(name)) for name in Condition}
    for fact in TodayFact:
        facts[fact] = Truth.OPEN if today is None else _truth(today.answer(fact))
    for name, (first, last) in AGE_FACTS.items():
        if profile.age is None:
            facts[name] = Truth.OPEN
        else:
            facts[name] = Truth.YES if first <= profile.age <= last else Truth.NO
    return facts


def _truth(answer: Answer) -> Truth:
    if answer.open:
        return Truth.OPEN
    return Truth.YES if answer is Answer.YES else Truth.NO


def _judge(one: Held, act: Act) -> tuple[Reason, Pressure] | None:
    rule = one.rule
    level, text = rule.level, rule.text
    if not rule.scope.meets(act):
        if not rule.around or not rule.scope.grazes(act):
            return None
        level, text = Level.GENTLE, rule.around
    if rule.near and not any(_near(act, places, rule.reach) for places in one.around):
        return None
    if one.assumed and rule.unknown is Unknown.GENTLE:
        level = min(level, Level.GENTLE)
    personal = bool(rule.when.facts)
    reason = Reason(rule.id, level, text, rule.cite, rule.instead, one.assumed, personal)
    return reason, rule.pressure


_LASTING = frozenset(map(str, Condition))


def _places(name: str, profile: Profile, today: TodayCheck | None) -> frozenset[BodyPlace]:
    if name in _LASTING:
        return profile.places(name)
    return today.places(name) if today is not None else frozenset()


_TRUNK = {ARM_PARTS: frozenset({"chest", "back"}), LEG_PARTS: frozenset({"abdomen", "back"})}


def _near(act: Act, places: Collection[BodyPlace], reach: Reach) -> bool:
    """Whether the act lies within reach of a place; a place not told may be anywhere."""
    if not places:
        return True
    return any(
        sides_meet(place.side, act.side) and bool(_within(place, reach) & act.parts)
        for place in places
    )


def _within(place: BodyPlace, reach: Reach) -> frozenset[str]:
    if reach is Reach.PART:
        return frozenset({place.part})
    if reach is Reach.LIMB:
        return place.limb
    return place.limb | _TRUNK.get(place.limb, frozenset())


def _judge_mark(
    mark: SkinMark, act: Act, rules: Iterable[MarkRule]
) -> Iterator[tuple[Reason, Pressure]]:
    for rule in rules:
        if mark.kind not in rule.kinds or (rule.regions and mark.region not in rule.regions):
            continue
        if _reaches(mark, act, rule):
            reason = Reason(rule.id, rule.level, rule.text, rule.cite, rule.instead, personal=True)
            yield reason, rule.pressure


def _reaches(mark: SkinMark, act: Act, rule: MarkRule) -> bool:
    same_side = sides_meet(mark.side, act.side)
    if rule.limb and same_side:
        limb = BodyPlace(PART_OF[mark.region], mark.side).limb
        if limb & act.parts:
            return True
    if act.place is not None and act.kind is not TargetKind.AREA:
        return act.place.distance(mark.place) <= mark.radius + rule.margin
    return same_side and mark.region in act.regions
