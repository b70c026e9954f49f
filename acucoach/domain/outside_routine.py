"""A routine from somebody's file: its doses are taken over, its words only when they are known.

A file could say "press until it hurts" or "proven to cure". Nobody checked it, so what is shown
beside a point comes from this program's own content; the name is the user's to choose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from acucoach.domain.acupoint import Cited, Guide, Motion, Technique, Tool
from acucoach.domain.routine import AREA_PREFIX, SPOT_TARGET, Routine, RoutineStep

_Words = tuple[str, str, str, tuple[str, ...]]


def vouched(
    routine: Routine,
    published: Iterable[Routine],
    guide: Callable[[str], Guide],
    rub: str,
    evidence: str,
) -> Routine:
    """The routine with none but known words.

    Args:
        routine: as it was read.
        published: the library's routines; what stands in them may stay.
        guide: the guide of a point.
        rub: what to do on an area.
        evidence: what is said of a routine nobody looked at.
    """
    every = tuple(published)
    words: dict[str, set[_Words]] = {}
    ways: dict[str, set[tuple[Motion, Tool]]] = {}
    for known in every:
        for step in known.steps:
            words.setdefault(step.target, set()).add(_words(step))
            ways.setdefault(step.target, set()).add((step.motion, step.tool))
    original = next((one for one in every if one.evidence == routine.evidence), None)
    return replace(
        routine,
        steps=tuple(
            _step(step, words.get(step.target, set()), ways.get(step.target, set()), guide, rub)
            for step in routine.steps
        ),
        summary="",
        evidence=routine.evidence if original is not None else Cited(evidence, ("OWN",)),
        provenance="" if original is None else original.provenance,
        dated="" if original is None else original.dated,
        cautions=() if original is None else original.cautions,
        notes=() if original is None else original.notes,
        course="" if original is None else original.course,
    )


def _words(step: RoutineStep) -> _Words:
    return step.text, step.force, step.posture, step.cite


def _step(
    step: RoutineStep,
    words: set[_Words],
    ways: set[tuple[Motion, Tool]],
    guide: Callable[[str], Guide],
    rub: str,
) -> RoutineStep:
    if step.target == SPOT_TARGET or step.target.startswith(AREA_PREFIX):
        if (step.motion, step.tool) not in ways:
            step = replace(step, motion=Motion.RUB, tool=Tool.FINGERS, turns=())
        if _words(step) in words:
            return step
        return replace(step, text=rub, force="", posture="", cite=("OWN",))
    techniques = guide(step.target).techniques
    if (step.motion, step.tool) not in ways and not any(_does(one, step) for one in techniques):
        first = techniques[0]
        step = replace(step, motion=first.motion, tool=first.tool, rate=first.rate, turns=())
        if step.count:
            step = replace(step, count=0, seconds=first.default_seconds)
    if _words(step) in words or any(
        (step.text, step.force) == (one.text, one.force) and not step.posture for one in techniques
    ):
        return step
    same = next((one for one in techniques if one.motion is step.motion), techniques[0])
    return replace(step, text=same.text, force=same.force, posture="", cite=same.cite)


def _does(technique: Technique, step: RoutineStep) -> bool:
    tools = (technique.tool, *technique.alternatives)
    return technique.motion is step.motion and step.tool in tools
