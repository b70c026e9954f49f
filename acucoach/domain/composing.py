"""The user's own routines: put together, copied, changed, each within the limits of a dose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from acucoach.domain.acupoint import (
    AtlasEntry,
    Cited,
    Guide,
    Motion,
    Pressure,
    SelfPress,
    Technique,
    Tool,
)
from acucoach.domain.anatomy import Laterality
from acucoach.domain.errors import SaidError
from acucoach.domain.library import Area
from acucoach.domain.plan import LONGEST_SIDE, SHORTEST_SIDE, plan
from acucoach.domain.routine import Routine, RoutineStep, SideOrder, Turn

LONGEST_TITLE = 80
"""Characters."""
MOST_STEPS = 60
MOST_ROUNDS = 10
_OWN = ("OWN",)
_ONE_SIDED = {
    Laterality.MIDLINE: SideOrder.MIDLINE,
    Laterality.LEFT_ONLY: SideOrder.LEFT,
    Laterality.RIGHT_ONLY: SideOrder.RIGHT,
}


class ComposingError(SaidError, ValueError):
    """A routine cannot be kept as it stands. Its text is one sentence for the user."""


def blank(routine_id: str, title: str, evidence: str) -> Routine:
    """A routine without steps, to be filled.

    Args:
        routine_id: a new id.
        title: its name.
        evidence: the sentence that says it is the user's own.
    """
    return Routine(
        id=routine_id,
        title=title,
        summary="",
        complaints=(),
        steps=(),
        provenance="",
        dated="",
        evidence=Cited(evidence, _OWN),
        cautions=(),
        notes=(),
        prepare_seconds=10,
        change_over_seconds=8,
        rest_after_seconds=0,
        cold_pack_seconds=0,
        times_a_day=0,
        course="",
        own=True,
        version=1,
    )


def copied(routine: Routine, routine_id: str, title: str) -> Routine:
    """A copy that belongs to the user; sources, evidence and cautions stay with it."""
    return replace(routine, id=routine_id, title=title, own=True, version=1)


def point_step(entry: AtlasEntry, guide: Guide) -> RoutineStep:
    """A step on a point as its guide starts it."""
    technique = guide.techniques[0]
    return _step(entry.code, technique, entry.laterality, entry.self_press is SelfPress.GENTLE)


def area_step(area: Area, text: str) -> RoutineStep:
    """A soft minute on an area.

    Args:
        area: the area.
        text: what to do, in words.
    """
    technique = Technique(
        motion=Motion.RUB,
        tool=Tool.FINGERS,
        alternatives=(),
        seconds=(SHORTEST_SIDE, LONGEST_SIDE),
        default_seconds=60,
        rate=30,
        force="",
        pressure=Pressure.LIGHT,
        text=text,
        note="",
        cite=_OWN,
    )
    return _step(area.code, technique, area.laterality, True)


def with_technique(step: RoutineStep, technique: Technique, *, gentle: bool) -> RoutineStep:
    """A step worked otherwise: with the pace, the pressure and the words of a technique.

    Args:
        step: the step; side, rounds and posture stay, the time does unless it was counted.
        technique: one of the point's guide, with the tool it is done with first.
        gentle: whether the point takes no firm pressure.
    """
    pressure = technique.pressure
    if gentle and pressure is Pressure.FIRM:
        pressure = Pressure.LIGHT
    circles = technique.motion is Motion.CIRCLE
    return replace(
        step,
        motion=technique.motion, tool=technique.tool, pressure=pressure, rate=technique.rate,
        seconds=step.seconds or max(SHORTEST_SIDE, step.seconds_a_round), count=0,
        turns=step.turns if circles else (), force=technique.force, text=technique.text,
        cite=technique.cite,
    )  # fmt: skip


def with_time(
    step: RoutineStep, seconds: int, *, rounds: int = 1, turns: Sequence[Turn] = ()
) -> RoutineStep:
    """A step with another dose.

    Args:
        step: the step; a counted one becomes timed.
        seconds: a side and round.
        rounds: how often.
        turns: directions in order, sharing the time equally; empty for either way.
    """
    share = seconds // len(turns) if turns else 0
    pieces = [(turn, share) for turn in turns]
    if pieces:
        pieces[-1] = (pieces[-1][0], seconds - share * (len(turns) - 1))
    return replace(step, seconds=seconds, count=0, rounds=rounds, turns=tuple(pieces))


def with_steps(routine: Routine, steps: Sequence[RoutineStep]) -> Routine:
    """The routine with other steps."""
    return replace(routine, steps=tuple(steps))


def moved(routine: Routine, index: int, to: int) -> Routine:
    """The routine with one step at another place; outside places stop at the ends."""
    steps = list(routine.steps)
    step = steps.pop(index)
    steps.insert(max(0, min(len(steps), to)), step)
    return with_steps(routine, steps)


def without(routine: Routine, index: int) -> Routine:
    """The routine without one step."""
    return with_steps(routine, [s for n, s in enumerate(routine.steps) if n != index])


def checked(routine: Routine) -> Routine:
    """The routine, if it may be kept.

    Raises:
        ComposingError: it has no name, no step, or too many.
        DoseError: a dose breaks the limits of a session.
    """
    title = " ".join(routine.title.split())
    if not title:
        raise ComposingError("The routine needs a name.")
    if len(title) > LONGEST_TITLE:
        raise ComposingError(
            "The name may have {longest_title} letters.", longest_title=LONGEST_TITLE
        )
    if not routine.steps:
        raise ComposingError("The routine needs at least one step.")
    if len(routine.steps) > MOST_STEPS:
        raise ComposingError("A routine may have {most_steps} steps.", most_steps=MOST_STEPS)
    for step in routine.steps:
        if not 1 <= step.rounds <= MOST_ROUNDS:
            raise ComposingError(
                "A step may have 1 to {most_rounds} rounds.", most_rounds=MOST_ROUNDS
            )
        if not 0 <= step.rate <= 180:
            raise ComposingError("A step may have up to 180 movements a minute.")
    plan(routine)
    return replace(routine, title=title)


def _step(target: str, technique: Technique, laterality: Laterality, gentle: bool) -> RoutineStep:
    pressure = technique.pressure
    if gentle and pressure is Pressure.FIRM:
        pressure = Pressure.LIGHT
    return RoutineStep(
        target=target,
        motion=technique.motion,
        tool=technique.tool,
        pressure=pressure,
        seconds=technique.default_seconds,
        count=0,
        rate=technique.rate,
        turns=(),
        sides=_ONE_SIDED.get(laterality, SideOrder.IN_TURN),
        rounds=1,
        force=technique.force,
        posture="",
        text=technique.text,
        cite=technique.cite,
    )
