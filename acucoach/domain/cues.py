"""Cues: what is heard and when, computed from the plan alone, so that none is late or drifts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from acucoach.domain.acupoint import Motion
from acucoach.domain.plan import PhaseKind, SessionPlan


class CueKind(StrEnum):
    """What a cue says."""

    PREPARE = "prepare"
    BEGIN = "begin"
    """Work on a target and side begins."""
    BEAT = "beat"
    """A movement begins."""
    TURN = "turn"
    """Circle the other way."""
    HALF = "half"
    MORE = "more"
    """Trigger spot: if it has eased, a little more."""
    TEN_SECONDS = "ten-seconds"
    SLOW_RELEASE = "slow-release"
    """Holds end slowly."""
    CHANGE_SIDES = "change-sides"
    NEXT = "next"
    """Go to another target."""
    REST = "rest"
    COLD_PACK = "cold-pack"
    STOP_RULE = "stop-rule"
    """Once near the beginning: when to stop."""
    END = "end"


ORDER = tuple(CueKind)
HALF_FROM = 40
"""Stretches shorter than this many seconds are not halved aloud."""
TEN_FROM = 30
"""Shorter stretches are not counted down."""
SLOW_RELEASE_SECONDS = 4
STOP_RULE_AFTER = 12
_RELEASED = frozenset({Motion.HOLD, Motion.PRESS, Motion.THRUST, Motion.TRIGGER})


@dataclass(frozen=True, slots=True, order=True)
class Cue:
    """One cue.

    Attributes:
        at: plan seconds.
        rank: order of cues at the same time.
        kind: what it says.
        index: index of the phase it speaks of.
    """

    at: float
    rank: int
    kind: CueKind
    index: int


def cues(plan: SessionPlan, *, beats: bool = True) -> tuple[Cue, ...]:
    """All cues of a plan in order of time.

    Args:
        plan: the plan.
        beats: with one cue a movement.
    """
    found: list[Cue] = []

    def add(at: float, kind: CueKind, index: int) -> None:
        found.append(Cue(at, ORDER.index(kind), kind, index))

    first_work = True
    for index, phase in enumerate(plan.phases):
        start = float(plan.start_of(index))
        if phase.kind is PhaseKind.PREPARE:
            add(start, CueKind.PREPARE, index)
        elif phase.kind is PhaseKind.CHANGE_OVER:
            before = plan.phases[index - 1]
            same = before.step == phase.step
            add(start, CueKind.CHANGE_SIDES if same else CueKind.NEXT, index)
        elif phase.kind is PhaseKind.REST:
            add(start, CueKind.REST, index)
        elif phase.kind is PhaseKind.COLD_PACK:
            add(start, CueKind.COLD_PACK, index)
        if not phase.is_work:
            continue
        add(start, CueKind.BEGIN if phase.site_start else CueKind.TURN, index)
        if beats and phase.rate:
            for movement in range(phase.count):
                add(start + movement * 60 / phase.rate, CueKind.BEAT, index)
        if phase.site_start:
            _stretch_cues(plan, index, add)
            if first_work:
                first_work = False
                stretch = plan.stretch(index)
                seconds = plan.end_of(stretch[-1]) - plan.start_of(index)
                if seconds > 2 * STOP_RULE_AFTER:
                    add(start + STOP_RULE_AFTER, CueKind.STOP_RULE, index)
    add(float(plan.total_seconds), CueKind.END, len(plan.phases) - 1)
    return tuple(sorted(found))


def _stretch_cues(plan: SessionPlan, index: int, add: _Add) -> None:
    stretch = plan.stretch(index)
    start, end = float(plan.start_of(index)), float(plan.end_of(stretch[-1]))
    seconds = end - start
    middle = start + seconds / 2
    turning = {float(plan.start_of(number)) for number in stretch[1:]}
    if seconds >= HALF_FROM and middle not in turning:
        add(middle, CueKind.HALF, index)
    motion = plan.phases[index].motion
    if motion is Motion.TRIGGER and seconds >= 30:
        add(start + seconds * 2 / 3, CueKind.MORE, index)
    if seconds >= TEN_FROM:
        add(end - 10, CueKind.TEN_SECONDS, stretch[-1])
    if motion in _RELEASED and seconds > 2 * SLOW_RELEASE_SECONDS and not plan.phases[index].rate:
        add(end - SLOW_RELEASE_SECONDS, CueKind.SLOW_RELEASE, stretch[-1])


class _Add(Protocol):
    """Type of the collector above."""

    def __call__(self, at: float, kind: CueKind, index: int) -> None: ...
