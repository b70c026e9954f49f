"""The safety gate's judgement: may this spot be pressed, in this way, by this person, today?

Rules are data (see ``resources/safety``). A rule can only add a reason, and conditions are joined
by "any" and "all" without "not": one more condition or mark never makes a verdict milder.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from acucoach.domain.acupoint import Pressure
from acucoach.domain.anatomy import ARM_PARTS, LEG_PARTS, NEIGHBOURS, PART_OF, PARTS, Side
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import (
    Answer,
    BodyPlace,
    Condition,
    Profile,
    SkinMark,
    TodayFact,
    sides_meet,
)
from acucoach.domain.safety_asking import SignRule
from acucoach.domain.safety_rule import (
    AGE_FACTS,
    LATE_PREGNANCY,
    LATE_WEEK,
    RECENT,
    UNAGREED,
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
from acucoach.domain.situation import Situation

__all__ = [
    "Act",
    "Held",
    "Level",
    "Reason",
    "SafetyRules",
    "TargetKind",
    "Verdict",
    "held",
    "judge",
    "shorter",
    "softer",
    "truths",
]


@frozen
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
        local: whether it speaks of the place alone, such as a wound, and not of the whole person.
        around: whether the target merely contains a place that is closed.
    """

    rule: str
    level: Level
    text: str
    cite: tuple[str, ...]
    instead: str
    assumed: bool = False
    personal: bool = False
    local: bool = False
    around: bool = False

    @property
    def place(self) -> tuple[int, bool, bool]:
        """Its place among others: the strictest first, then what was told of this person."""
        return -self.level, self.assumed, not self.personal


@frozen
class Verdict:
    """What the gate says of an act.

    Attributes:
        level: the strictest level of all reasons.
        reasons: strictest first.
        alternatives: targets to offer instead, not yet judged themselves.
        pressure: the most pressure that may be used; when blocked, what the other reasons leave.
        seconds: the longest time a side in one session; 0 for no limit of its own.
        one_side: whether both sides must not be worked at the same time.
    """

    level: Level
    reasons: tuple[Reason, ...]
    alternatives: tuple[str, ...]
    pressure: Pressure
    seconds: int = 0
    one_side: bool = False

    @property
    def startable(self) -> bool:
        """Whether a session may work on it."""
        return self.level is not Level.BLOCK


_FORCE = {Pressure.FEATHER: 0, Pressure.LIGHT: 1, Pressure.FIRM: 2}


def softer(one: Pressure, other: Pressure) -> Pressure:
    """The lighter of two pressures."""
    return min(one, other, key=_FORCE.__getitem__)


def shorter(one: int, other: int) -> int:
    """The shorter of two limits in seconds; 0 is none."""
    return min(one, other) if one and other else one or other


@frozen
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


def held(rules: SafetyRules, situation: Situation) -> tuple[Held, ...]:
    """The rules that hold for a person now, whatever is pressed.

    Args:
        rules: the gate's rules.
        situation: what the person told; what was never asked, or too long ago, is not known.
    """
    facts = truths(situation, rules)
    found = []
    for rule in rules.rules:
        truth = rule.when.truth(facts)
        if truth is Truth.NO or (truth is Truth.OPEN and rule.unknown is Unknown.IGNORE):
            continue
        around = tuple(
            _places(name, situation) for name in rule.near if facts[name] is not Truth.NO
        )
        found.append(Held(rule, truth is Truth.OPEN, around))
    return tuple(found)


def judge(
    act: Act,
    held: Iterable[Held],
    marks: Iterable[SkinMark],
    mark_rules: tuple[MarkRule, ...],
    signs: Iterable[SignRule] = (),
) -> Verdict:
    """Judge one act.

    Args:
        act: what is to be pressed, and how.
        held: the rules that hold, see :func:`held`.
        marks: marks on the skin that hold.
        mark_rules: what they do.
        signs: the rules by which warning signs that stand speak of the act.
    """
    found: list[tuple[Reason, Pressure]] = []
    seconds, one_side = 0, False
    backstops: set[str] = set()
    alternatives: dict[str, None] = {}
    for one in held:
        hit = _judge(one, act)
        if hit is not None:
            found.append(hit)
            seconds = shorter(seconds, one.rule.seconds)
            one_side |= one.rule.one_side
            alternatives.update(dict.fromkeys(one.rule.alternatives))
            if one.rule.backstop:
                backstops.add(one.rule.id)
    for mark in marks:
        found += _judge_mark(mark, act, mark_rules)
    for sign in signs:
        reason = Reason(sign.id, sign.level, sign.text, sign.cite, sign.instead, personal=True)
        found.append((reason, sign.pressure))
    alternatives.pop(act.target, None)
    found.sort(key=lambda hit: hit[0].place)
    pressure = act.pressure
    for reason, most in found:
        if reason.level is not Level.BLOCK:
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
    return Verdict(level, reasons, tuple(alternatives), pressure, seconds, one_side)


def truths(situation: Situation, rules: SafetyRules) -> dict[str, Truth]:
    """Every fact with whether it holds now."""
    profile = situation.profile or Profile()
    known = rules.asking.known
    facts = {str(name): _truth(known(name, situation)) for name in (*Condition, *TodayFact)}
    youngest, oldest = profile.ages(situation.day.year)
    for name, (first, last) in AGE_FACTS.items():
        if last < youngest or oldest < first:
            facts[name] = Truth.NO
        else:
            facts[name] = Truth.OPEN if profile.born is None else Truth.YES
    for name, condition in RECENT.items():
        since, days = profile.since.get(condition), rules.recent.get(condition)
        over = since is not None and days is not None and (situation.day - since).days > days
        facts[name] = Truth.NO if over else facts[condition]
    for name, condition in UNAGREED.items():
        facts[name] = Truth.NO if condition in profile.agreed else facts[condition]
    facts[LATE_PREGNANCY] = facts[Condition.PREGNANT] if _late(situation) else Truth.NO
    return facts


def _late(situation: Situation) -> bool:
    """Whether a pregnancy, if there is one, may have reached the week of LATE_WEEK."""
    profile = situation.profile or Profile()
    given = profile.given.get(Condition.PREGNANT)
    if profile.week is None or given is None or situation.now is None:
        return True
    return profile.week + (situation.now - given).days / 7 >= LATE_WEEK


def _truth(answer: Answer) -> Truth:
    if answer.open:
        return Truth.OPEN
    return Truth.YES if answer is Answer.YES else Truth.NO


def _judge(one: Held, act: Act) -> tuple[Reason, Pressure] | None:
    rule = one.rule
    level, text, pressure, around = rule.level, rule.text, rule.pressure, False
    if not rule.scope.meets(act):
        if not rule.around:
            return None
        if rule.scope.grazes(act):
            level, text, around = Level.GENTLE, rule.around, rule.level is Level.BLOCK
        elif rule.scope.leaves_a_way(act):
            level, text, pressure = Level.ALLOW, rule.around, Pressure.FIRM
        else:
            return None
    if rule.near and not any(_near(act, places, rule.reach) for places in one.around):
        return None
    if one.assumed and rule.unknown is Unknown.GENTLE:
        level = min(level, Level.GENTLE)
    personal = bool(rule.when.facts)
    reason = Reason(
        rule.id, level, text, rule.cite, rule.instead, one.assumed, personal,
        local=bool(rule.near), around=around,
    )  # fmt: skip
    return reason, pressure


_LASTING = frozenset(map(str, Condition))


def _places(name: str, situation: Situation) -> frozenset[BodyPlace]:
    if name in _LASTING:
        return situation.profile.places(name) if situation.profile is not None else frozenset()
    return situation.checked.places(name) if situation.checked is not None else frozenset()


_TRUNK = {ARM_PARTS: frozenset({"chest", "back"}), LEG_PARTS: frozenset({"abdomen", "back"})}


def _near(act: Act, places: Collection[BodyPlace], reach: Reach) -> bool:
    """Whether the act lies within reach of a place; a place not told may be anywhere."""
    if not places:
        return True
    return any(
        _meets(place, act.side, reach) and bool(_within(place, reach) & act.parts)
        for place in places
    )


_BOTH_SIDES = frozenset({Reach.LEG_JOINT, Reach.TRUNK, Reach.HEAD_AND_NECK, Reach.HEAD_BOTH})
_EVERY_PART = frozenset(PARTS)
_TRUNK_PARTS = frozenset({"neck", "shoulder", "chest", "abdomen", "back", "hip"})
_HEAD_PARTS = frozenset({"head", "neck"})


def _meets(place: BodyPlace, side: Side, reach: Reach) -> bool:
    if reach in _BOTH_SIDES:
        return True
    if reach is Reach.OTHER_ARM:
        return sides_meet(place.side.opposite, side)
    return sides_meet(place.side, side)


def _within(place: BodyPlace, reach: Reach) -> frozenset[str]:
    match reach:
        case Reach.PART:
            return frozenset({place.part})
        case Reach.LIMB:
            return place.limb
        case Reach.QUADRANT:
            return place.limb | _TRUNK.get(place.limb, frozenset())
        case Reach.BESIDE:
            return NEIGHBOURS[place.part] | {place.part}
        case Reach.SIDE:
            return _EVERY_PART
        case Reach.TRUNK:
            return _EVERY_PART if place.part in _TRUNK_PARTS else frozenset()
        case Reach.HEAD_AND_NECK:
            return _EVERY_PART if place.part in _HEAD_PARTS else frozenset()
        case Reach.HEAD_BOTH:
            return _HEAD_PARTS if place.part == "head" else frozenset()
        case Reach.LEG_JOINT:
            return _EVERY_PART if place.part in ("hip", "knee") else frozenset()
        case Reach.KNEE:
            return LEG_PARTS if place.part == "knee" else frozenset()
        case Reach.OTHER_ARM:
            return ARM_PARTS


def _judge_mark(
    mark: SkinMark, act: Act, rules: Iterable[MarkRule]
) -> Iterator[tuple[Reason, Pressure]]:
    for rule in rules:
        if mark.kind not in rule.kinds or (rule.regions and mark.region not in rule.regions):
            continue
        if _reaches(mark, act, rule):
            reason = Reason(
                rule.id, rule.level, rule.text, rule.cite, rule.instead, personal=True, local=True
            )
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
