"""The words of the safety gate: what an act is, and what a rule says of which acts for whom."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from acucoach.domain.acupoint import Motion, PregnancyRule, Pressure, SelfPress, Tool
from acucoach.domain.anatomy import PART_OF, Place, Side
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import APPROVED, DATED, Condition, MarkKind, TodayFact

if TYPE_CHECKING:
    from acucoach.domain.safety_asking import AskingRules


class Level(IntEnum):
    """How a verdict ends; the higher, the stricter."""

    ALLOW = 0
    GENTLE = 1
    BLOCK = 2


class TargetKind(StrEnum):
    """What is worked: a point, a whole area, or a spot the person marked."""

    POINT = "point"
    AREA = "area"
    SPOT = "spot"


@frozen
class Act:
    """Pressing one target on one side in one way.

    Attributes:
        target: acupoint code, ``area:ID`` or ``spot:ID``.
        kind: what the target is.
        side: on which side.
        regions: regions it lies in.
        motion: what the hand does.
        tool: what presses.
        pressure: how firm it is meant to be.
        together: whether the other side is worked at the same time.
        postures: the ways to sit or lie for it, one of which is enough; empty when none is
            asked for.
        complaints: what it is done for; empty when nobody said.
        place: where on the standing figure; None when not known.
        codes: acupoints that are pressed by it: the point itself, those an area covers, those
            close to a spot.
        inside: acupoints that lie in the regions of an area without being its aim.
        hazards: hazard tags of an area.
        guided: whether the program can guide it; a point without a guide can only be read.
        self_press: strictest rating among ``codes``.
        pregnancy: strictest entry of the pregnancy column among ``codes``.
        cold: whether it is no pressing but a cold pack laid on.
    """

    target: str
    kind: TargetKind
    side: Side
    regions: tuple[str, ...]
    motion: Motion = Motion.CIRCLE
    tool: Tool = Tool.THUMB
    pressure: Pressure = Pressure.FIRM
    together: bool = False
    postures: frozenset[str] = frozenset()
    complaints: frozenset[str] = frozenset()
    place: Place | None = None
    codes: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    hazards: frozenset[str] = frozenset()
    guided: bool = True
    self_press: SelfPress = SelfPress.OK
    pregnancy: PregnancyRule = PregnancyRule.NONE
    cold: bool = False

    @property
    def parts(self) -> frozenset[str]:
        """The body parts it lies in."""
        return frozenset(PART_OF[region] for region in self.regions)


class Truth(IntEnum):
    """Whether a fact holds."""

    NO = 0
    OPEN = 1
    YES = 2


class Unknown(StrEnum):
    """What a rule does when its facts are not known."""

    STRICT = "strict"
    """As if they held."""
    GENTLE = "gentle"
    """Asks for gentle pressure at most."""
    IGNORE = "ignore"
    """Nothing; only for what is harmless when missed."""


class Reach(StrEnum):
    """How far around a condition's own place a rule goes."""

    PART = "part"
    LIMB = "limb"
    QUADRANT = "quadrant"
    """The limb and the part of the trunk next to it."""
    BESIDE = "beside"
    """The part and those it borders on, on the same side."""
    SIDE = "side"
    """All of that side of the body."""
    TRUNK = "trunk"
    """From anywhere on the trunk, its limbs' roots or the neck: all of them, on both sides."""
    HEAD_AND_NECK = "head-and-neck"
    """From head or neck: both of them, on both sides."""
    HEAD_BOTH = "head-both"
    """From the head: head and neck on both sides."""
    LEG_JOINT = "leg-joint"
    """From a hip or a knee: everywhere, for it is how one sits that matters."""
    KNEE = "knee"
    """From a knee: the leg it belongs to."""
    OTHER_ARM = "other-arm"
    """From a hand that cannot press: the other arm, which it would have to press."""


AGE_FACTS: Mapping[str, tuple[int, int]] = {
    "child-under-2": (0, 1),
    "under-18": (0, 17),
    "over-75": (76, 200),
}
"""Facts that follow from the age, with the years they hold for, both included."""

RECENT: Mapping[str, str] = {f"recent-{name}": str(name) for name in sorted(DATED)}
"""Facts that hold while a condition of ``DATED`` is recent, with the condition."""
UNAGREED: Mapping[str, str] = {f"unagreed-{name}": str(name) for name in sorted(APPROVED)}
"""Facts that hold while no doctor agreed in spite of a condition, with the condition."""
LATE_PREGNANCY = "late-pregnancy"
LATE_WEEK = 20
"""Week of pregnancy from which lying flat on the back is left out; not known counts as later."""

FACTS: frozenset[str] = frozenset(
    {*Condition, *TodayFact, *AGE_FACTS, *RECENT, *UNAGREED, LATE_PREGNANCY}
)
"""Every fact a rule may ask for."""


@frozen
class Premise:
    """What must hold: all of ``all_of`` and, when there are any, one of ``any_of``."""

    any_of: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()

    @property
    def facts(self) -> frozenset[str]:
        """Every fact that is asked for."""
        return frozenset(self.any_of + self.all_of)

    def truth(self, facts: Mapping[str, Truth]) -> Truth:
        """Three-valued: open when it hangs on something not known."""
        values = [facts[name] for name in self.all_of]
        if self.any_of:
            values.append(max(facts[name] for name in self.any_of))
        return min(values, default=Truth.YES)


@frozen
class Scope:
    """What a rule speaks of. A list that is empty does not limit.

    The target lists (points, regions, parts, areas, hazards, ratings) are joined by "or"; the
    others narrow the result.

    Attributes:
        everything: every target; the target lists must then be empty.
        points: acupoint codes.
        regions: region ids.
        parts: body parts.
        areas: area ids with ``area:``.
        hazards: hazard tags of areas.
        ratings: self-press ratings of the atlas.
        pregnancy: entries of the pregnancy column.
        unguided: points that have no guide.
        kinds: kinds of target.
        motions: motions.
        pressures: pressures.
        tools: tools.
        postures: ways to sit or lie; an act is meant when there is no other way to do it.
        together: only acts that work both sides at the same time.
        complaints: only acts that are done for one of these.
        cold: speaks of cold packs, and of nothing else; a rule without it never speaks of them.
    """

    everything: bool = False
    points: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    hazards: frozenset[str] = frozenset()
    ratings: frozenset[SelfPress] = frozenset()
    pregnancy: frozenset[PregnancyRule] = frozenset()
    unguided: bool = False
    kinds: frozenset[TargetKind] = frozenset()
    motions: frozenset[Motion] = frozenset()
    pressures: frozenset[Pressure] = frozenset()
    tools: frozenset[Tool] = frozenset()
    postures: frozenset[str] = frozenset()
    together: bool = False
    complaints: frozenset[str] = frozenset()
    cold: bool = False

    def meets(self, act: Act) -> bool:
        """Whether the act is one of those meant."""
        if self.postures and not (act.postures and act.postures <= self.postures):
            return False
        return self._covers(act)

    def leaves_a_way(self, act: Act) -> bool:
        """Whether one way to sit or lie is meant, and another is left."""
        some = self.postures & act.postures
        return bool(some) and some != act.postures and self._covers(act)

    def _covers(self, act: Act) -> bool:
        # The place comes first: most rules speak of another.
        return (
            self.everything
            or not self.points.isdisjoint(act.codes)
            or not self.regions.isdisjoint(act.regions)
            or (bool(self.parts) and not self.parts.isdisjoint(act.parts))
            or act.target in self.areas
            or not self.hazards.isdisjoint(act.hazards)
            or act.self_press in self.ratings
            or act.pregnancy in self.pregnancy
            or (self.unguided and not act.guided)
        ) and self._narrow(act)

    def grazes(self, act: Act) -> bool:
        """Whether a point that is meant lies within an area without being its aim."""
        return self._narrow(act) and bool(self.points & act.inside)

    def _narrow(self, act: Act) -> bool:
        return (
            self.cold is act.cold
            and (not self.kinds or act.kind in self.kinds)
            and (not self.motions or act.motion in self.motions)
            and (not self.pressures or act.pressure in self.pressures)
            and (not self.tools or act.tool in self.tools)
            and (not self.together or act.together)
            and (not self.complaints or bool(self.complaints & act.complaints))
        )


@frozen
class Rule:
    """One rule of the gate.

    Attributes:
        id: short id.
        when: what must hold; an empty premise always holds.
        unknown: what to do when that is not known.
        scope: what it speaks of.
        near: conditions around whose places it works; empty: wherever the scope says.
        reach: how far around those places.
        level: GENTLE or BLOCK.
        pressure: the most that GENTLE leaves.
        seconds: the longest time a side in one session; 0 sets no limit.
        one_side: whether both sides are never worked at the same time.
        text: the reason, one or two plain sentences.
        around: what to say of an area that merely contains such a point, or of an act that can be
            done in another posture; empty: nothing is said and the rule does not touch it.
        backstop: whether its reason is left unsaid when another rule says something as strict.
        instead: what to do instead; may be empty.
        alternatives: targets to offer instead; each must pass the gate itself.
        cite: citation ids.
    """

    id: str
    when: Premise
    unknown: Unknown
    scope: Scope
    near: tuple[str, ...]
    reach: Reach
    level: Level
    pressure: Pressure
    seconds: int
    one_side: bool
    text: str
    around: str
    backstop: bool
    instead: str
    alternatives: tuple[str, ...]
    cite: tuple[str, ...]


@frozen
class MarkRule:
    """What a mark on the skin does.

    Attributes:
        id: short id.
        kinds: kinds of mark.
        regions: regions of the mark; empty for any.
        margin: millimetres that are kept clear beyond the mark's edge.
        limb: whether the whole limb is kept clear.
        level, pressure, text, instead, cite: as in a rule.
    """

    id: str
    kinds: frozenset[MarkKind]
    regions: frozenset[str]
    margin: float
    limb: bool
    level: Level
    pressure: Pressure
    text: str
    instead: str
    cite: tuple[str, ...]


@frozen
class DailyLimit:
    """The most time on one place in 24 hours.

    Attributes:
        id: short id.
        scope: places it speaks of.
        seconds: a side.
        text: what to say when it is reached.
        cite: citation ids.
    """

    id: str
    scope: Scope
    seconds: int
    text: str
    cite: tuple[str, ...]


@frozen
class Postures:
    """The ways to sit or lie for something; one of them is enough.

    Attributes:
        of_text: by the sentence that asks for a posture.
        of_point: by acupoint, where no sentence is known.
    """

    of_text: Mapping[str, frozenset[str]]
    of_point: Mapping[str, frozenset[str]]

    def ways(self, text: str, code: str) -> frozenset[str]:
        """The ways for a step; empty when none is asked for."""
        known = self.of_text.get(text)
        return known if known is not None else self.of_point.get(code, frozenset())


@frozen
class SafetyRules:
    """All rules of the gate.

    Attributes:
        rules: what must not be pressed, by whom.
        marks: what marks on the skin do.
        asking: what is asked first, how long answers hold, what warning signs close.
        recent: days for which a condition of ``DATED`` counts as recent.
        daily: the most time on one place in 24 hours.
        postures: how one sits or lies for what.
        cold_pack: regions on which a cold pack after a session is laid.
    """

    rules: tuple[Rule, ...]
    marks: tuple[MarkRule, ...]
    asking: AskingRules
    recent: Mapping[str, int]
    daily: tuple[DailyLimit, ...] = ()
    postures: Postures = Postures({}, {})
    cold_pack: tuple[str, ...] = ()
