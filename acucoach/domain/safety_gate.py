"""The one way to a session: it starts with a clearance, and only the gate makes one."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NoReturn, final

from acucoach.domain.acupoint import Motion, Pressure, Technique, Tool
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.routine import Routine, RoutineStep, SideOrder
from acucoach.domain.safety import (
    Held,
    Level,
    Reason,
    SafetyRules,
    Verdict,
    held,
    judge,
    shorter,
    softer,
)
from acucoach.domain.safety_cold import COLD_PACK, laid_on, left_out
from acucoach.domain.safety_rule import Act
from acucoach.domain.safety_steps import (
    BOTH,
    LEAST_SECONDS,
    ONE_SIDE,
    act_of,
    allow,
    alterations_of,
    guide_limit,
    guide_pressure,
    sides_of,
    techniques_of,
    times_of,
)
from acucoach.domain.safety_targets import Catalogue, Target
from acucoach.domain.safety_verdicts import (
    Alteration,
    NotClearedError,
    RoutineVerdict,
    StepVerdict,
)
from acucoach.domain.situation import Missing, Situation

if TYPE_CHECKING:
    from acucoach.domain.plan import SessionPlan

__all__ = [
    "Alteration",
    "Clearance",
    "Gate",
    "Missing",
    "NotClearedError",
    "RoutineVerdict",
    "Situation",
    "StepVerdict",
]

_SEAL = object()


@final
class Clearance:
    """Leave to work on certain spots today. Only :class:`Gate` makes one."""

    __slots__ = ("_alterations", "_day", "_level", "_most", "_reasons", "_times")

    def __init__(
        self,
        seal: object,
        most: Mapping[Site, Pressure],
        reasons: tuple[Reason, ...],
        day: date,
        alterations: tuple[Alteration, ...] = (),
        times: Mapping[Site, int] | None = None,
    ) -> None:
        """Refuse anybody but the gate.

        Raises:
            TypeError: the caller does not hold the gate's seal.
        """
        if seal is not _SEAL:
            raise TypeError("a clearance comes from the gate only")
        self._most = dict(most)
        self._times = dict(times or {})
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

    def require_time(self, site: Site, seconds: int) -> None:
        """Make sure that a spot may be worked that long in the session.

        Raises:
            NotClearedError: it is not covered, or only for a shorter time.
        """
        if seconds > self._times.get(site, 0):
            raise NotClearedError(site)

    def require(self, site: Site, pressure: Pressure) -> None:
        """Make sure that a spot may be worked that firmly.

        Raises:
            NotClearedError: it is not covered, or only for a lighter hand.
        """
        if softer(pressure, self.most(site)) is not pressure:
            raise NotClearedError(site)


class Gate:
    """Judges points and routines, and lets sessions pass.

    Nothing is cleared while anything that has to be asked first is missing or too old, or while a
    warning sign that concerns it stands.

    Args:
        rules: the gate's rules.
        catalogue: every target.
        guides: the techniques of a point's guide; none for a point without one. A step never
            lasts longer or presses firmer than the guide of its point has it.
    """

    def __init__(
        self,
        rules: SafetyRules,
        catalogue: Catalogue,
        guides: Callable[[str], tuple[Technique, ...]] | None = None,
    ) -> None:
        self._rules, self._guides = rules, guides
        self.catalogue = catalogue
        self._held_for: Situation | None = None
        self._held: tuple[Held, ...] = ()

    @property
    def rules(self) -> SafetyRules:
        """What it judges by."""
        return self._rules

    def verdict(
        self,
        code: str,
        side: Side,
        situation: Situation,
        *,
        motion: Motion = Motion.CIRCLE,
        tool: Tool = Tool.THUMB,
        pressure: Pressure = Pressure.FIRM,
        together: bool = False,
        complaints: Collection[str] = (),
    ) -> Verdict:
        """Judge one target on one side.

        Args:
            code: the target.
            side: the side.
            situation: the person now.
            motion: what the hand does.
            tool: what presses.
            pressure: how firm it is meant to be.
            together: whether both sides are worked at once.
            complaints: what it is to be done for, if that is known.

        Raises:
            UnknownTargetError: there is no such target.
        """
        act = self.catalogue.target(code).act(
            side, motion, tool, pressure, together=together,
            postures=self._rules.postures.ways("", code),
        )  # fmt: skip
        return self._assess(act, situation, complaints)

    def offers(
        self, verdict: Verdict, situation: Situation, complaints: Collection[str] = ()
    ) -> tuple[str, ...]:
        """Those of a verdict's alternatives that pass themselves, on every side."""
        return tuple(
            code
            for code in verdict.alternatives
            if all(
                self.verdict(code, side, situation, complaints=complaints).startable
                for side in self.catalogue.target(code).sides
            )
        )

    def missing(
        self, routine: Routine, situation: Situation, complaint: str = ""
    ) -> frozenset[Missing]:
        """What has to be asked before a routine may be cleared, item by item.

        Args:
            routine: what is to be done.
            situation: the person now.
            complaint: what the person came with; empty when they did not say.

        Raises:
            UnknownTargetError: a step names a target that does not exist.
        """
        acts = [
            act for step in routine.steps for act in self._acts(step, self._target(step.target))
        ]
        complaints = self._complaints(routine, complaint)
        return self._rules.asking.missing(situation, complaints, acts)

    def clear(self, routine: Routine, situation: Situation, complaint: str = "") -> RoutineVerdict:
        """Judge a routine, leave out what may not be done, and clear the rest.

        Args:
            routine: what is to be done.
            situation: the person now.
            complaint: what the person came with; empty when they did not say.

        Raises:
            UnknownTargetError: a step names a target that does not exist.
        """
        missing = self.missing(routine, situation, complaint)
        complaints = self._complaints(routine, complaint)
        given: dict[Site, int] = {}
        steps = []
        for step in routine.steps:
            judged = self.step(step, situation, complaints, given)
            steps.append(judged)
            for site, seconds in (*times_of(judged.kept), *judged.spared):
                given[site] = given.get(site, 0) + seconds
        kept = tuple(step.kept for step in steps if step.kept is not None)
        left = replace(routine, steps=kept) if kept else None
        pack = self._cold_pack(situation, complaints) if routine.cold_pack_seconds else None
        if left is not None and pack is not None and not pack.startable:
            left = replace(left, cold_pack_seconds=0)
        clearance = None
        if left is not None and not missing:
            altered = (*alterations_of(steps), *left_out(routine, pack))
            clearance = self._clearance(steps, situation.day, altered, left, pack)
        return RoutineVerdict(tuple(steps), left, clearance, missing, pack)

    def clear_plan(self, plan: SessionPlan, situation: Situation, complaint: str = "") -> Clearance:
        """Judge a plan that is to be played as it stands, such as an interrupted session.

        Raises:
            NotClearedError: a spot may not be worked, or not that firmly, or questions are open.
            UnknownTargetError: it names a target that does not exist.
        """
        from acucoach.domain.plan import PhaseKind

        if self.missing_of_plan(plan, situation, complaint):
            raise NotClearedError
        complaints = (complaint,) if complaint else ()
        most: dict[Site, Pressure] = {}
        times: dict[Site, int] = {}
        reasons: dict[Reason, None] = {}
        for phase in plan.phases:
            if phase.kind is PhaseKind.COLD_PACK:
                pack = self._cold_pack(situation, complaints)
                if not pack.startable:
                    raise NotClearedError(COLD_PACK, pack.reasons)
                times[COLD_PACK] = times.get(COLD_PACK, 0) + phase.seconds
                reasons.update(dict.fromkeys(pack.reasons))
            for site in phase.sites:
                wanted = phase.pressure or Pressure.FIRM
                verdict = self._assess(act_of(self._target(site.code), site, phase), situation,
                                       complaints)  # fmt: skip
                times[site] = times.get(site, 0) + phase.seconds
                limit = self._limit(site, verdict, situation)
                long = limit is not None and times[site] > limit
                both = verdict.one_side and len(phase.sides) > 1
                if not verdict.startable or verdict.pressure is not wanted or long or both:
                    raise NotClearedError(site, verdict.reasons)
                allow(most, site, wanted)
                reasons.update(dict.fromkeys(verdict.reasons))
        return Clearance(_SEAL, most, tuple(reasons), situation.day, times=times)

    def missing_of_plan(
        self, plan: SessionPlan, situation: Situation, complaint: str = ""
    ) -> frozenset[Missing]:
        """What has to be asked before a plan may be cleared.

        Raises:
            UnknownTargetError: it names a target that does not exist.
        """
        acts = [
            act_of(self._target(site.code), site, phase)
            for phase in plan.phases
            for site in phase.sites
        ]
        complaints = (complaint,) if complaint else ()
        return self._rules.asking.missing(situation, complaints, acts)

    def step(
        self,
        step: RoutineStep,
        situation: Situation,
        complaints: Collection[str] = (),
        given: Mapping[Site, int] | None = None,
    ) -> StepVerdict:
        """Judge one step.

        Args:
            step: the step.
            situation: the person now.
            complaints: what it is done for.
            given: seconds that earlier steps of the session give to a place, or would if its side
                were not left out.

        Raises:
            UnknownTargetError: it names a target that does not exist.
        """
        replaces = None
        if step.instead_of:
            before = replace(step, target=step.instead_of, instead_of="")
            replaces = self.step(before, situation, complaints, given)
        acts = self._acts(step, self._target(step.target))
        verdicts = {act.side: self._assess(act, situation, complaints) for act in acts}
        sides = tuple(side for side, verdict in verdicts.items() if verdict.startable)
        if not sides:
            return StepVerdict(step, verdicts, None, replaces)
        techniques = techniques_of(step, self._guides)
        pressure, limit = step.pressure, guide_limit(techniques)
        for side, verdict in verdicts.items():
            # A side that is left out keeps the other one as light and short as it did before:
            # one thing more that is the matter must not make the other side's dose larger.
            pressure = softer(pressure, verdict.pressure)
            site = Site(step.target, side)
            if side in sides:
                own = self._limit(site, verdict, situation)
            else:
                own = verdict.seconds or None
            if own is not None:
                own -= (given or {}).get(site, 0)
                limit = own if limit is None else min(limit, own)
        if limit is not None and limit < LEAST_SECONDS:
            return StepVerdict(step, verdicts, None, replaces)
        order = step.sides
        if len(sides) == 1:
            order = ONE_SIDE[sides[0]]
        elif order not in BOTH:
            order = SideOrder.IN_TURN
        if order is SideOrder.TOGETHER and any(verdicts[side].one_side for side in sides):
            order = SideOrder.IN_TURN
        firmest = guide_pressure(techniques)
        if firmest is not None:
            pressure = softer(pressure, firmest)
        kept = replace(step, pressure=pressure, sides=order)
        if limit is not None:
            kept = kept.within(limit)
        return StepVerdict(step, verdicts, kept, replaces)

    def _limit(self, site: Site, verdict: Verdict, situation: Situation) -> int | None:
        """Seconds that are left for a place: in this session, and of its day."""
        target = self._target(site.code)
        seconds = shorter(verdict.seconds, 0) or None
        for daily in self._rules.daily:
            if daily.scope.meets(target.act(site.side)):
                left = daily.seconds - situation.done.get(site, 0)
                seconds = left if seconds is None else min(seconds, left)
        return seconds

    def _target(self, code: str) -> Target:
        return self.catalogue.target(code)

    def _acts(self, step: RoutineStep, target: Target) -> tuple[Act, ...]:
        ways = self._rules.postures.ways(step.posture, step.target)
        return tuple(
            target.act(
                side, step.motion, step.tool, step.pressure,
                together=step.sides is SideOrder.TOGETHER, postures=ways,
            )
            for side in sides_of(step.sides, target)
        )  # fmt: skip

    def _complaints(self, routine: Routine, complaint: str) -> tuple[str, ...]:
        """What a session is for. What a single point is used for says nothing of the person."""
        named = () if routine.id in self.catalogue else routine.complaints
        return tuple(dict.fromkeys((*((complaint,) if complaint else ()), *named)))

    def _assess(self, act: Act, situation: Situation, complaints: Collection[str]) -> Verdict:
        act = replace(act, complaints=frozenset(complaints))
        closing = self._rules.asking.closing(situation, complaints, act)
        verdict = judge(
            act, self._holding(situation), situation.marks, self._rules.marks,
            [rule for rule, _ in closing],
        )  # fmt: skip
        return self._rested(act, verdict, situation)

    def _rested(self, act: Act, verdict: Verdict, situation: Situation) -> Verdict:
        """The verdict, closed when the place had its share of the day."""
        done = situation.done.get(Site(act.target, act.side), 0)
        for daily in self._rules.daily if done else ():
            if daily.scope.meets(act) and daily.seconds - done < LEAST_SECONDS:
                reason = Reason(daily.id, Level.BLOCK, daily.text, daily.cite, "", personal=True)
                reasons = (reason, *verdict.reasons)
                return replace(verdict, level=Level.BLOCK, reasons=reasons, alternatives=())
        return verdict

    def _holding(self, situation: Situation) -> tuple[Held, ...]:
        """The rules that hold now; kept while the person's answers stay the same."""
        if self._held_for is not situation:
            self._held = held(self._rules, situation)
            self._held_for = situation
        return self._held

    def _cold_pack(self, situation: Situation, complaints: Collection[str]) -> Verdict:
        act = laid_on(self._rules.cold_pack, complaints)
        return self._assess(act, situation, complaints)

    def _clearance(
        self, steps: Sequence[StepVerdict], day: date, altered: tuple[Alteration, ...],
        left: Routine, pack: Verdict | None,
    ) -> Clearance:  # fmt: skip
        most: dict[Site, Pressure] = {}
        times = {COLD_PACK: left.cold_pack_seconds}
        reasons: dict[Reason, None] = {}
        for step in steps:
            if step.kept is None:
                continue
            for site, seconds in times_of(step.kept):
                times[site] = times.get(site, 0) + seconds
            for side, verdict in step.verdicts.items():
                if verdict.startable:
                    site = Site(step.step.target, side)
                    allow(most, site, verdict.pressure)
                    reasons.update(dict.fromkeys(verdict.reasons))
        if pack is not None and pack.startable:
            reasons.update(dict.fromkeys(pack.reasons))
        return Clearance(_SEAL, most, tuple(reasons), day, altered, times)
