"""The one way to a session: it starts with a clearance, and only the gate makes one."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NoReturn, final

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.plan import SessionPlan
from acucoach.domain.profile import Profile, SkinMark, TodayCheck
from acucoach.domain.routine import Routine, RoutineStep, SideOrder
from acucoach.domain.safety import Held, Level, Reason, SafetyRules, Verdict, held, judge, softer
from acucoach.domain.safety_targets import Catalogue, Target

_SEAL = object()


class NotClearedError(Exception):
    """Something was to be started that the gate has not let pass.

    Attributes:
        site: the first spot that is not covered; None when nothing was cleared at all.
    """

    def __init__(self, site: Site | None = None) -> None:
        self.site = site
        where = "" if site is None else f" for {site.code} ({site.side})"
        super().__init__(f"there is no clearance{where}")


class Missing(StrEnum):
    """What has to be asked before anything can be cleared."""

    PROFILE = "profile"
    TODAY = "today"


@dataclass(frozen=True, slots=True)
class Situation:
    """All that the gate knows of the person.

    Attributes:
        profile: lasting facts; None before they were first asked for.
        today: the last check; counts only on the day it was made.
        marks: marks on the skin that hold today.
        day: the day it is now, by the person's own day boundary.
    """

    profile: Profile | None
    today: TodayCheck | None
    marks: tuple[SkinMark, ...]
    day: date

    @property
    def checked(self) -> TodayCheck | None:
        """Today's check, if it is today's."""
        return self.today if self.today is not None and self.today.day == self.day else None

    def for_reading(self) -> Situation:
        """The same person on a day with nothing the matter, if today was not asked about yet.

        Only for showing a point to somebody who looks around; nothing is cleared by it.
        """
        return self if self.checked is not None else replace(self, today=TodayCheck.fine(self.day))

    @property
    def missing(self) -> frozenset[Missing]:
        """What has to be asked first."""
        missing = set()
        if self.profile is None:
            missing.add(Missing.PROFILE)
        if self.checked is None:
            missing.add(Missing.TODAY)
        return frozenset(missing)


@dataclass(frozen=True, slots=True)
class Alteration:
    """What is done otherwise than a routine has it.

    Attributes:
        step: number of the step in the routine, from 1.
        target: what the routine has there.
        sides: the sides that are left out.
        left_out: whether nothing of it is done; else only ``sides`` are missing.
        instead: what is done in its place; empty for nothing.
        reasons: why.
    """

    step: int
    target: str
    sides: tuple[Side, ...]
    left_out: bool
    instead: str
    reasons: tuple[Reason, ...] = ()


@final
class Clearance:
    """Leave to work on certain spots today. Only :class:`Gate` makes one."""

    __slots__ = ("_alterations", "_day", "_level", "_most", "_reasons")

    def __init__(
        self,
        seal: object,
        most: Mapping[Site, Pressure],
        reasons: tuple[Reason, ...],
        day: date,
        alterations: tuple[Alteration, ...] = (),
    ) -> None:
        """Refuse anybody but the gate.

        Raises:
            TypeError: the caller does not hold the gate's seal.
        """
        if seal is not _SEAL:
            raise TypeError("a clearance comes from the gate only")
        self._most = dict(most)
        self._reasons, self._alterations = reasons, alterations
        self._level = max((reason.level for reason in reasons), default=Level.ALLOW)
        self._day = day

    def __init_subclass__(cls) -> NoReturn:
        """Refuse look-alikes."""
        raise TypeError("a clearance has no other kinds")

    def __reduce__(self) -> NoReturn:
        """Refuse to be stored or copied: a clearance is for this person, now."""
        raise TypeError("a clearance cannot be stored or copied")

    @property
    def day(self) -> date:
        """The day it holds for."""
        return self._day

    @property
    def level(self) -> Level:
        """ALLOW, or GENTLE when any spot wants care."""
        return self._level

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What to mind, for the record of the session."""
        return self._reasons

    @property
    def alterations(self) -> tuple[Alteration, ...]:
        """The steps that are left out or replaced, or done on one side only."""
        return self._alterations

    @property
    def sites(self) -> frozenset[Site]:
        """The spots it holds for."""
        return frozenset(self._most)

    def record(self) -> str:
        """What was judged, as JSON text to keep with the session."""
        told = {
            "level": self._level.name.lower(),
            "day": self._day.isoformat(),
            "reasons": [
                {
                    "rule": reason.rule,
                    "level": reason.level.name.lower(),
                    "text": reason.text,
                    "cite": list(reason.cite),
                    "assumed": reason.assumed,
                }
                for reason in self._reasons
            ],
            "altered": [
                {
                    "step": one.step,
                    "target": one.target,
                    "sides": list(one.sides),
                    "left_out": one.left_out,
                    "instead": one.instead,
                    "text": one.reasons[0].text if one.reasons else "",
                }
                for one in self._alterations
            ],
        }
        return json.dumps(told, ensure_ascii=False)

    def most(self, site: Site) -> Pressure:
        """The most pressure at a spot.

        Raises:
            NotClearedError: the spot is not covered.
        """
        if site not in self._most:
            raise NotClearedError(site)
        return self._most[site]

    def require(self, site: Site, pressure: Pressure) -> None:
        """Make sure that a spot may be worked that firmly.

        Raises:
            NotClearedError: it is not covered, or only for a lighter hand.
        """
        if softer(pressure, self.most(site)) is not pressure:
            raise NotClearedError(site)


@dataclass(frozen=True, slots=True)
class StepVerdict:
    """What the gate says of one step of a routine.

    Attributes:
        step: as the routine has it.
        verdicts: by side.
        kept: as it may be done: fewer sides or lighter; None when it is left out.
        replaces: the verdict on the step whose place it takes; None when it takes nobody's.
    """

    step: RoutineStep
    verdicts: Mapping[Side, Verdict]
    kept: RoutineStep | None
    replaces: StepVerdict | None = None

    @property
    def left_out(self) -> bool:
        """Whether nothing of it may be done."""
        return self.kept is None

    @property
    def sides_left_out(self) -> tuple[Side, ...]:
        """The sides that may not be done."""
        return tuple(side for side, verdict in self.verdicts.items() if not verdict.startable)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """All reasons, strictest first, each once."""
        every = [reason for verdict in self.verdicts.values() for reason in verdict.reasons]
        return tuple(dict.fromkeys(sorted(every, key=lambda reason: reason.place)))

    @property
    def alternatives(self) -> tuple[str, ...]:
        """What its rules offer instead."""
        every = [code for verdict in self.verdicts.values() for code in verdict.alternatives]
        return tuple(dict.fromkeys(every))


@dataclass(frozen=True, slots=True)
class RoutineVerdict:
    """What the gate says of a routine.

    Attributes:
        steps: one verdict a step, in order.
        routine: what is left of it; None when nothing is.
        clearance: leave to start ``routine``; None when nothing is left or questions are open.
        missing: what has to be asked first.
    """

    steps: tuple[StepVerdict, ...]
    routine: Routine | None
    clearance: Clearance | None
    missing: frozenset[Missing]

    @property
    def changed(self) -> tuple[StepVerdict, ...]:
        """The steps that are left out, or done on one side only."""
        return tuple(step for step in self.steps if step.sides_left_out)

    @property
    def cares(self) -> tuple[Reason, ...]:
        """What to mind in what is left, the most important first, each once."""
        found = [
            reason
            for step in self.steps
            for verdict in step.verdicts.values()
            if verdict.startable
            for reason in verdict.reasons
        ]
        return tuple(dict.fromkeys(sorted(found, key=lambda reason: reason.place)))

    @property
    def level(self) -> Level:
        """BLOCK when nothing is left, else the strictest level of what is."""
        if self.routine is None:
            return Level.BLOCK
        return max(
            (
                verdict.level
                for step in self.steps
                for verdict in step.verdicts.values()
                if verdict.startable
            ),
            default=Level.BLOCK,
        )


_ONE_SIDE = {
    Side.LEFT: SideOrder.LEFT,
    Side.RIGHT: SideOrder.RIGHT,
    Side.MIDLINE: SideOrder.MIDLINE,
}
_BOTH = frozenset({SideOrder.IN_TURN, SideOrder.TOGETHER, SideOrder.ALTERNATE})


class Gate:
    """Judges points and routines, and lets sessions pass.

    Args:
        rules: the gate's rules.
        catalogue: every target.
    """

    def __init__(self, rules: SafetyRules, catalogue: Catalogue) -> None:
        self._rules = rules
        self.catalogue = catalogue
        self._held_for: tuple[Profile | None, TodayCheck | None] | None = None
        self._held: tuple[Held, ...] = ()

    def verdict(
        self,
        code: str,
        side: Side,
        situation: Situation,
        *,
        motion: Motion = Motion.CIRCLE,
        tool: Tool = Tool.THUMB,
        pressure: Pressure = Pressure.FIRM,
    ) -> Verdict:
        """Judge one target on one side.

        Raises:
            UnknownTargetError: there is no such target.
        """
        target = self.catalogue.target(code)
        return self._assess(target, side, situation, motion, tool, pressure)

    def offers(self, verdict: Verdict, situation: Situation) -> tuple[str, ...]:
        """Those of a verdict's alternatives that pass themselves, on every side."""
        return tuple(
            code
            for code in verdict.alternatives
            if all(
                self.verdict(code, side, situation).startable
                for side in self.catalogue.target(code).sides
            )
        )

    def clear(self, routine: Routine, situation: Situation) -> RoutineVerdict:
        """Judge a routine, leave out what may not be done, and clear the rest.

        Raises:
            UnknownTargetError: a step names a target that does not exist.
        """
        steps = tuple(self.step(step, situation) for step in routine.steps)
        kept = tuple(step.kept for step in steps if step.kept is not None)
        left = replace(routine, steps=kept) if kept else None
        clearance = None
        if left is not None and not situation.missing:
            clearance = self._clearance(steps, situation.day)
        return RoutineVerdict(steps, left, clearance, situation.missing)

    def clear_plan(self, plan: SessionPlan, situation: Situation) -> Clearance:
        """Judge a plan that is to be played as it stands, such as an interrupted session.

        Raises:
            NotClearedError: a spot may not be worked, or not that firmly, or questions are open.
            UnknownTargetError: it names a target that does not exist.
        """
        if situation.missing:
            raise NotClearedError
        most: dict[Site, Pressure] = {}
        reasons: dict[Reason, None] = {}
        for phase in plan.phases:
            for site in phase.sites:
                wanted = phase.pressure or Pressure.FIRM
                verdict = self._assess(
                    self.catalogue.target(site.code), site.side, situation,
                    phase.motion or Motion.PRESS, phase.tool or Tool.THUMB, wanted,
                )  # fmt: skip
                if not verdict.startable or verdict.pressure is not wanted:
                    raise NotClearedError(site)
                _allow(most, site, wanted)
                reasons.update(dict.fromkeys(verdict.reasons))
        return Clearance(_SEAL, most, tuple(reasons), situation.day)

    def step(self, step: RoutineStep, situation: Situation) -> StepVerdict:
        """Judge one step.

        Raises:
            UnknownTargetError: it names a target that does not exist.
        """
        replaces = None
        if step.instead_of:
            replaces = self.step(replace(step, target=step.instead_of, instead_of=""), situation)
        target = self.catalogue.target(step.target)
        wanted = _sides(step.sides, target)
        verdicts = {
            side: self._assess(target, side, situation, step.motion, step.tool, step.pressure)
            for side in wanted
        }
        sides = tuple(side for side in wanted if verdicts[side].startable)
        if not sides:
            return StepVerdict(step, verdicts, None, replaces)
        pressure = step.pressure
        for side in sides:
            pressure = softer(pressure, verdicts[side].pressure)
        order = step.sides
        if len(sides) == 1:
            order = _ONE_SIDE[sides[0]]
        elif order not in _BOTH:
            order = SideOrder.IN_TURN
        kept = replace(step, pressure=pressure, sides=order)
        return StepVerdict(step, verdicts, kept, replaces)

    def _assess(
        self,
        target: Target,
        side: Side,
        situation: Situation,
        motion: Motion,
        tool: Tool,
        pressure: Pressure,
    ) -> Verdict:
        act = target.act(side, motion, tool, pressure)
        return judge(act, self._holding(situation), situation.marks, self._rules.marks)

    def _holding(self, situation: Situation) -> tuple[Held, ...]:
        """The rules that hold now; kept while the person's answers stay the same."""
        now = (situation.profile, situation.checked)
        if self._held_for is None or self._held_for != now:
            profile = situation.profile if situation.profile is not None else Profile()
            self._held = held(self._rules, profile, situation.checked)
            self._held_for = now
        return self._held

    def _clearance(self, steps: Sequence[StepVerdict], day: date) -> Clearance:
        most: dict[Site, Pressure] = {}
        reasons: dict[Reason, None] = {}
        for step in steps:
            if step.kept is None:
                continue
            for side, verdict in step.verdicts.items():
                if verdict.startable:
                    site = Site(step.step.target, side)
                    _allow(most, site, verdict.pressure)
                    reasons.update(dict.fromkeys(verdict.reasons))
        return Clearance(_SEAL, most, tuple(reasons), day, _alterations(steps))


def _alterations(steps: Sequence[StepVerdict]) -> tuple[Alteration, ...]:
    found = []
    for number, one in enumerate(steps, 1):
        instead = one.step.target if one.replaces is not None and not one.left_out else ""
        told = one.replaces if one.replaces is not None else one
        sides = told.sides_left_out
        if sides or instead:
            out = told.left_out or bool(instead)
            found.append(Alteration(number, told.step.target, sides, out, instead, told.reasons))
    return tuple(found)


def _allow(most: dict[Site, Pressure], site: Site, pressure: Pressure) -> None:
    """Each step is judged by itself, so the firmest that passed at a spot may be used there."""
    if site not in most or softer(most[site], pressure) is not pressure:
        most[site] = pressure


def _sides(order: SideOrder, target: Target) -> tuple[Side, ...]:
    """The sides a step works on; never a side the target does not have."""
    if order is SideOrder.LEFT and Side.LEFT in target.sides:
        return (Side.LEFT,)
    if order is SideOrder.RIGHT and Side.RIGHT in target.sides:
        return (Side.RIGHT,)
    return target.sides
