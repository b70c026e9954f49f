"""What a session leaves: planned and delivered, by target and side, with all that happened."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from enum import StrEnum

from acucoach.domain.acupoint import Motion, Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.domain.routine import Turn


class State(StrEnum):
    """Where a session stands. The last three are final."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    """The program ended in mid-session; only the store says so, at the next start."""

    @property
    def is_final(self) -> bool:
        """Whether nothing more can happen."""
        return self in (State.FINISHED, State.STOPPED, State.INTERRUPTED)


class PauseReason(StrEnum):
    """Why a session stood still."""

    USER = "user"
    HURT = "hurt"
    ASKED = "asked"
    """While a question was open."""
    SLEEP = "sleep"
    """The computer slept, or the program was held up."""


class StopReason(StrEnum):
    """Why a session ended before its plan did."""

    NONE = ""
    USER = "user"
    HURT = "hurt"
    WARNING_SIGN = "warning-sign"
    """Dizzy, numb, tingling or faint."""
    LIMIT = "limit"
    """The longest time on a point or in a session was reached."""


class RatingMoment(StrEnum):
    """When a rating was given."""

    BEFORE = "before"
    AFTER = "after"
    AFTER_30 = "after-30"
    AFTER_120 = "after-120"


class SideEffect(StrEnum):
    """What somebody noticed afterwards."""

    SORE = "sore"
    BRUISE = "bruise"
    OTHER = "other"


@frozen
class PhaseRecord:
    """One phase of the plan and what was done of it.

    Attributes:
        index: place in the plan.
        step: index of the routine's step, -1 outside.
        round: from 1.
        target: acupoint code or ``area:ID``.
        sides: sides worked.
        motion: what the hand did.
        turn: which way, of circles.
        planned: seconds.
        delivered: seconds; more than planned when it was repeated.
        planned_movements: movements planned.
        movements: movements done, rounded down.
        tool: what pressed; None where an older version did not keep it.
    """

    index: int
    step: int
    round: int
    target: str
    sides: tuple[Side, ...]
    motion: Motion | None
    turn: Turn | None
    planned: float
    delivered: float
    planned_movements: int
    movements: int
    tool: Tool | None = None


@frozen
class PauseRecord:
    """A time of standing still.

    Attributes:
        at: seconds of wall time since the start.
        seconds: how long.
        reason: why.
    """

    at: float
    seconds: float
    reason: PauseReason


@frozen
class HurtRecord:
    """A time it hurt.

    Attributes:
        at: seconds of wall time since the start.
        target: where.
        sides: on which side.
        answer: ``lighter``, ``skip``, ``end`` or empty while unanswered.
    """

    at: float
    target: str
    sides: tuple[Side, ...]
    answer: str = ""


@frozen
class Rating:
    """How strong the complaint was, 0-10, at a moment."""

    moment: RatingMoment
    value: int
    at: datetime


@frozen
class SessionRecord:
    """Everything that is kept of a session.

    Attributes:
        routine_id: id of the routine, or the point's code.
        title: as it was shown.
        content_version: version of the routine or point.
        state: where it stands.
        reason: why it stopped early.
        planned_seconds: of the whole plan.
        delivered_seconds: of the plan, pauses not counted.
        worked_seconds: of work only.
        wall_seconds: from start to end, pauses counted, sleep not.
        position: plan seconds reached, to resume from.
        phases: those with a target to work on.
        pauses: in order.
        hurts: in order.
        eased: how often the rest was made lighter.
        skipped: phase indexes left out.
        id: UUIDv7; empty until stored.
        started: wall time with offset; None until stored.
        verdict: the safety verdict as JSON text.
        plan: what was planned, as JSON text, to resume from; settled when the session began, so
            it does not tell two records apart.
        complaint: complaint id it was done for; may be empty.
        onset: when an attack began; None outside attacks.
        ratings: in order of time.
        side_effects: kinds noticed, with words for ``other``.
        note: free words.
    """

    routine_id: str
    title: str
    content_version: int
    state: State
    reason: StopReason
    planned_seconds: float
    delivered_seconds: float
    worked_seconds: float
    wall_seconds: float
    position: float
    phases: tuple[PhaseRecord, ...]
    pauses: tuple[PauseRecord, ...]
    hurts: tuple[HurtRecord, ...]
    eased: int
    skipped: tuple[int, ...]
    id: str = ""
    started: datetime | None = None
    verdict: str = "{}"
    plan: str = field(default="{}", compare=False)
    complaint: str = ""
    onset: datetime | None = None
    ratings: tuple[Rating, ...] = ()
    side_effects: tuple[tuple[SideEffect, str], ...] = ()
    note: str = ""

    def rating(self, moment: RatingMoment) -> int | None:
        """The value given at a moment."""
        return next((r.value for r in self.ratings if r.moment is moment), None)

    def seconds_on(self, side: Side) -> float:
        """Seconds of work delivered on a side."""
        return sum(phase.delivered for phase in self.phases if side in phase.sides)
