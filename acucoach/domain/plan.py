"""Session plans: a routine unrolled into timed phases, and where one stands at any second."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from itertools import accumulate

from acucoach.domain.acupoint import Guide, Motion, Pressure, Technique, Tool
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.errors import SaidError
from acucoach.domain.frozen import frozen
from acucoach.domain.routine import AREA_PREFIX, Routine, RoutineStep, SideOrder, Turn

POINT_LIMIT_SECONDS = 600
"""Longest work on one point at a time (source: head-massage article, 10 minutes)."""
SESSION_LIMIT_SECONDS = 3600
"""Longest session without the cold pack after it (the program's own cap)."""
SHORTEST_SIDE, LONGEST_SIDE = 15, 600
"""Seconds a side that a single point may be set to."""
BREATH_IN, BREATH_OUT = 4.0, 6.0
"""Seconds of a slow breath."""

_LIGHTER = {
    Pressure.FIRM: Pressure.LIGHT,
    Pressure.LIGHT: Pressure.FEATHER,
    Pressure.FEATHER: Pressure.FEATHER,
}


class DoseError(SaidError, ValueError):
    """A dose is outside the limits. Its text is one sentence for the user."""


class PhaseKind(StrEnum):
    """What a stretch of time is for."""

    PREPARE = "prepare"
    WORK = "work"
    CHANGE_OVER = "change-over"
    REST = "rest"
    COLD_PACK = "cold-pack"


@frozen
class Phase:
    """A stretch of a session during which nothing changes.

    Attributes:
        kind: what it is for.
        seconds: how long, more than 0.
        target: acupoint code or ``area:ID``; of a change-over, the one that comes next.
        sides: one side, or both when they are worked together.
        motion: what the hand does; None outside work.
        tool: what presses.
        pressure: how firm.
        rate: movements a minute, 0 without a beat.
        turn: which way circles go, None for other motions.
        count: movements planned; 0 without a beat.
        step: index of the routine's step.
        round: from 1.
        text: what to do.
        force: direction of the force, may be empty.
        posture: how to sit or lie, may be empty.
        site_start: whether work on this target, side and round begins here.
        instead_of: the target whose place it takes; empty otherwise.
    """

    kind: PhaseKind
    seconds: int
    target: str = ""
    sides: tuple[Side, ...] = ()
    motion: Motion | None = None
    tool: Tool | None = None
    pressure: Pressure | None = None
    rate: float = 0.0
    turn: Turn | None = None
    count: int = 0
    step: int = -1
    round: int = 0
    text: str = ""
    force: str = ""
    posture: str = ""
    site_start: bool = False
    instead_of: str = ""

    @property
    def sites(self) -> tuple[Site, ...]:
        """The spots worked on; none outside work."""
        if self.kind is not PhaseKind.WORK:
            return ()
        return tuple(Site(self.target, side) for side in self.sides)

    @property
    def is_work(self) -> bool:
        """Whether the hand works."""
        return self.kind is PhaseKind.WORK


@frozen
class Breath:
    """Where a slow breath stands.

    Attributes:
        inward: breathing in.
        share: how much of this half is over, 0-1.
    """

    inward: bool
    share: float


@frozen
class Moment:
    """Everything a screen needs to show one instant of a plan.

    Attributes:
        phase: the phase.
        index: its place in the plan.
        into: seconds into the phase.
        left: seconds left of the phase.
        stretch_left: seconds left on this target, side and round, all directions together.
        stretch_seconds: its whole length.
        angle: radians the hand has gone round since the stretch began; positive is clockwise.
        movement: number of the movement going on, from 1; 0 without a beat.
        count: movements planned in the phase.
        session_left: seconds left of the session.
        breath: the breathing pace alongside.
        over: whether the plan has ended.
    """

    phase: Phase
    index: int
    into: float
    left: float
    stretch_left: float
    stretch_seconds: float
    angle: float
    movement: int
    count: int
    session_left: float
    breath: Breath
    over: bool


class SessionPlan:
    """An ordered list of timed phases.

    Args:
        routine_id: id of the routine, or the point's code.
        title: as shown.
        phases: at least one.
        version: content version of the routine or point.

    Raises:
        DoseError: nothing to do, or more than the limits allow.
    """

    def __init__(
        self, routine_id: str, title: str, phases: Iterable[Phase], version: int = 1
    ) -> None:
        self.routine_id, self.title, self.version = routine_id, title, version
        self.phases = tuple(phases)
        if not any(phase.is_work for phase in self.phases):
            raise DoseError("Nothing is left to do in this session.")
        self._ends = tuple(accumulate(phase.seconds for phase in self.phases))
        self.total_seconds = self._ends[-1]
        self._angles = tuple(self._start_angles())
        # Asked for sixty times a second while a session runs.
        self._sites = tuple(phase.sites for phase in self.phases)
        self._stretches = tuple(self._stretch(index) for index in range(len(self.phases)))
        _check_limits(self)

    def __eq__(self, other: object) -> bool:
        """Plans are equal when they play the same."""
        if not isinstance(other, SessionPlan):
            return NotImplemented
        mine = (self.routine_id, self.title, self.version, self.phases)
        return mine == (other.routine_id, other.title, other.version, other.phases)

    __hash__ = None  # type: ignore[assignment]

    def start_of(self, index: int) -> int:
        """Second at which a phase begins."""
        return self._ends[index] - self.phases[index].seconds

    def end_of(self, index: int) -> int:
        """Second at which a phase ends."""
        return self._ends[index]

    def index_at(self, elapsed: float) -> int:
        """Index of the phase at a second; the last one after the end."""
        return min(bisect_right(self._ends, max(0.0, elapsed)), len(self.phases) - 1)

    def sites_of(self, index: int) -> tuple[Site, ...]:
        """The spots a phase works on."""
        return self._sites[index]

    def stretch(self, index: int) -> range:
        """Indexes of the phases that are one target, side and round: directions together."""
        return self._stretches[index]

    def _stretch(self, index: int) -> range:
        first = index
        while first > 0 and self.phases[first].is_work and not self.phases[first].site_start:
            first -= 1
        last = index + 1
        while (
            last < len(self.phases)
            and self.phases[index].is_work
            and self.phases[last].is_work
            and not self.phases[last].site_start
        ):
            last += 1
        return range(first, last)

    def stretch_starts(self) -> tuple[int, ...]:
        """Indexes at which a stretch begins, in order."""
        return tuple(
            index for index in range(len(self.phases)) if self.stretch(index).start == index
        )

    def parts(self) -> tuple[int, ...]:
        """Indexes at which something to do, to rest or to cool begins, in order."""
        kinds = (PhaseKind.WORK, PhaseKind.REST, PhaseKind.COLD_PACK)
        return tuple(n for n in self.stretch_starts() if self.phases[n].kind in kinds)

    def at(self, elapsed: float) -> Moment:
        """Where the session stands.

        Args:
            elapsed: plan seconds, clamped to the plan.
        """
        elapsed = min(max(0.0, elapsed), float(self.total_seconds))
        index = self.index_at(elapsed)
        phase = self.phases[index]
        into = elapsed - self.start_of(index)
        stretch = self.stretch(index)
        done = into * phase.rate / 60
        sign = -1 if phase.turn is Turn.COUNTER_CLOCKWISE else 1
        movement = 0
        if phase.rate:
            movement = min(math.floor(done + 1e-9) + 1, max(1, phase.count))
        return Moment(
            phase=phase,
            index=index,
            into=into,
            left=phase.seconds - into,
            stretch_left=self.end_of(stretch[-1]) - elapsed,
            stretch_seconds=self.end_of(stretch[-1]) - self.start_of(stretch.start),
            angle=self._angles[index] + sign * done * math.tau,
            movement=movement,
            count=phase.count,
            session_left=self.total_seconds - elapsed,
            breath=_breath(elapsed),
            over=elapsed >= self.total_seconds,
        )

    def eased(self, index: int) -> SessionPlan:
        """The plan with lighter pressure from a phase on; the times stay."""
        phases = (
            replace(phase, pressure=_LIGHTER[phase.pressure])
            if number >= index and phase.pressure is not None
            else phase
            for number, phase in enumerate(self.phases)
        )
        return SessionPlan(self.routine_id, self.title, phases, self.version)

    def _start_angles(self) -> Iterable[float]:
        angle = 0.0
        for phase in self.phases:
            if phase.site_start or not phase.is_work:
                angle = 0.0
            yield angle
            sign = -1 if phase.turn is Turn.COUNTER_CLOCKWISE else 1
            angle += sign * phase.seconds * phase.rate / 60 * math.tau


@frozen
class PlanOptions:
    """What the user or the safety gate changes in a routine.

    Attributes:
        turn: direction where the routine leaves it free.
        rate: movements a minute for timed circles, where no published routine has its own pace;
            0 keeps the step's.
        longest_stretch: seconds a side at most, for those who build up slowly; 0 for no cap.
        prepare: seconds at least before the first stretch, to place the hands; 0 keeps the
            routine's.
    """

    turn: Turn = Turn.CLOCKWISE
    rate: int = 0
    longest_stretch: int = 0
    prepare: int = 0


def plan(routine: Routine, *, options: PlanOptions | None = None) -> SessionPlan:
    """Unroll a routine.

    Raises:
        DoseError: over 10 minutes a point, over an hour, or nothing left to do.
    """
    options = options or PlanOptions()
    stretches: list[list[Phase]] = []
    for number, step in enumerate(routine.steps):
        for sides, round_ in _order(step):
            published = bool(routine.provenance) and not routine.own
            stretches.append(_work(step, number, sides, round_, options, published))
    phases: list[Phase] = []
    for work in stretches:
        first = work[0]
        seconds, kind = routine.change_over_seconds, PhaseKind.CHANGE_OVER
        if not phases:
            seconds, kind = max(routine.prepare_seconds, options.prepare), PhaseKind.PREPARE
        if seconds > 0:
            phases.append(
                Phase(
                    kind, seconds, first.target, first.sides, step=first.step, round=first.round,
                    text=first.text, posture=first.posture,
                )
            )  # fmt: skip
        phases.extend(work)
    if phases and routine.rest_after_seconds > 0:
        phases.append(Phase(PhaseKind.REST, routine.rest_after_seconds))
    if phases and routine.cold_pack_seconds > 0:
        phases.append(Phase(PhaseKind.COLD_PACK, routine.cold_pack_seconds))
    if options.prepare > routine.prepare_seconds and _is_too_long(phases):
        # The hour is not for getting ready: the routine's own time has to do.
        return plan(routine, options=replace(options, prepare=0))
    return SessionPlan(routine.id, routine.title, phases, routine.version)


def point_routine(
    guide: Guide,
    technique: Technique,
    seconds: int,
    sides: SideOrder,
    turn: Turn | None = None,
    *,
    version: int = 1,
    prepare_seconds: int = 5,
    change_over_seconds: int = 5,
) -> Routine:
    """A routine for one point: one technique, left then right by itself.

    Args:
        guide: the point's guide.
        technique: one of its techniques.
        seconds: a side, 15-600.
        sides: which sides and in which order.
        turn: direction of circles; None leaves it to the options.
        version: of the content.
        prepare_seconds: time to take up the position.
        change_over_seconds: time to change hands.

    Raises:
        DoseError: the seconds are outside 15-600.
    """
    if not SHORTEST_SIDE <= seconds <= LONGEST_SIDE:
        raise DoseError("A side takes from 15 seconds to 10 minutes.")
    circling = technique.motion is Motion.CIRCLE and turn is not None
    turns = ((turn, seconds),) if circling and turn is not None else ()
    step = RoutineStep(
        target=guide.code, motion=technique.motion, tool=technique.tool,
        pressure=technique.pressure, seconds=seconds, count=0, rate=technique.rate, turns=turns,
        sides=sides, rounds=1, force=technique.force, posture=guide.posture, text=technique.text,
        cite=technique.cite,
    )  # fmt: skip
    return Routine(
        id=guide.code, title=guide.code, summary="", complaints=guide.uses, steps=(step,),
        provenance="", dated="", evidence=guide.evidence, cautions=guide.cautions, notes=(),
        prepare_seconds=prepare_seconds, change_over_seconds=change_over_seconds,
        rest_after_seconds=0, cold_pack_seconds=0, times_a_day=0, course="", own=False,
        version=version,
    )  # fmt: skip


def _order(step: RoutineStep) -> list[tuple[tuple[Side, ...], int]]:
    rounds = range(1, step.rounds + 1)
    left: tuple[Side, ...] = (Side.LEFT,)
    right: tuple[Side, ...] = (Side.RIGHT,)
    match step.sides:
        case SideOrder.IN_TURN:
            return [(left, n) for n in rounds] + [(right, n) for n in rounds]
        case SideOrder.ALTERNATE:
            return [(side, n) for n in rounds for side in (left, right)]
        case SideOrder.TOGETHER:
            return [((Side.LEFT, Side.RIGHT), n) for n in rounds]
        case SideOrder.MIDLINE:
            return [((Side.MIDLINE,), n) for n in rounds]
        case SideOrder.LEFT:
            return [(left, n) for n in rounds]
        case SideOrder.RIGHT:
            return [(right, n) for n in rounds]


def _work(
    step: RoutineStep,
    number: int,
    sides: tuple[Side, ...],
    round_: int,
    options: PlanOptions,
    published: bool,
) -> list[Phase]:
    counted = step.count > 0
    if counted and step.rate <= 0:
        raise DoseError("A counted step needs a rate a minute.")
    seconds = -(-step.count * 60 // step.rate) if counted else step.seconds
    if seconds <= 0:
        raise DoseError("Each step needs a time or a count.")
    rate = float(step.rate)
    if counted:
        # Whole seconds, so that plans add up; the pace gives way by less than a second.
        rate = step.count * 60 / seconds
    circles = step.motion is Motion.CIRCLE
    if circles and options.rate and not counted and not published:
        rate = float(options.rate)
    pieces: list[tuple[Turn | None, int]] = [(options.turn if circles else None, seconds)]
    if step.turns and circles:
        pieces = list(step.turns)
    if sum(length for _, length in pieces) != seconds or any(n <= 0 for _, n in pieces):
        raise DoseError("The times of the directions must add up to the time of the step.")
    if _is_shortened(step, seconds, options.longest_stretch):
        pieces = _shortened(pieces, options.longest_stretch)
    pressure = step.pressure
    return [
        Phase(
            PhaseKind.WORK, length, step.target, sides, step.motion, step.tool, pressure, rate,
            turn, math.floor(length * rate / 60 + 1e-9), number, round_, step.text, step.force,
            step.posture, site_start=place == 0, instead_of=step.instead_of,
        )
        for place, (turn, length) in enumerate(pieces)
    ]  # fmt: skip


def as_played(step: RoutineStep, longest_stretch: int) -> RoutineStep:
    """A step with the times it is played with while somebody builds up.

    Args:
        step: as it is written.
        longest_stretch: seconds a side at most, as in the options; 0 for no cap.
    """
    seconds = step.seconds_a_round
    if not _is_shortened(step, seconds, longest_stretch):
        return step
    if step.count:
        return replace(step, count=max(1, longest_stretch * step.count // seconds))
    shares = _shortened(list(step.turns), longest_stretch) if step.turns else []
    turns = tuple((turn, length) for turn, length in shares if turn is not None)
    return replace(step, seconds=longest_stretch, turns=turns)


def _is_shortened(step: RoutineStep, seconds: int, cap: int) -> bool:
    # A tender spot is held until it eases: a shorter hold would only have begun.
    return bool(cap) and seconds > cap and step.motion is not Motion.TRIGGER


def _shortened(pieces: list[tuple[Turn | None, int]], cap: int) -> list[tuple[Turn | None, int]]:
    """The same directions in the same shares within ``cap`` seconds."""
    total = sum(length for _, length in pieces)
    shares = [max(1, length * cap // total) for _, length in pieces]
    shares[0] += cap - sum(shares)
    return [(turn, length) for (turn, _), length in zip(pieces, shares, strict=True) if length > 0]


def _check_limits(made: SessionPlan) -> None:
    worked: dict[Site, int] = {}
    for phase in made.phases:
        if phase.seconds <= 0:
            raise DoseError("Each part of a session takes at least a second.")
        for site in phase.sites:
            worked[site] = worked.get(site, 0) + phase.seconds
    for site, seconds in worked.items():
        if seconds > POINT_LIMIT_SECONDS and not site.code.startswith(AREA_PREFIX):
            raise DoseError(
                "{code} would be pressed for more than 10 minutes at a time.", code=site.code
            )
    if _is_too_long(made.phases):
        raise DoseError("The session would take more than an hour.")


def _is_too_long(phases: Iterable[Phase]) -> bool:
    worked = (phase.seconds for phase in phases if phase.kind is not PhaseKind.COLD_PACK)
    return sum(worked) > SESSION_LIMIT_SECONDS


def _breath(elapsed: float) -> Breath:
    into = elapsed % (BREATH_IN + BREATH_OUT)
    if into < BREATH_IN:
        return Breath(True, into / BREATH_IN)
    return Breath(False, (into - BREATH_IN) / BREATH_OUT)
