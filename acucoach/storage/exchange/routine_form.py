"""A routine of the user's own as plain data, and back with every value checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from acucoach.domain.acupoint import Cited, Motion, Pressure, Tool
from acucoach.domain.composing import ComposingError, checked
from acucoach.domain.plan import DoseError
from acucoach.domain.routine import Routine, RoutineStep, SideOrder, Turn
from acucoach.storage.exchange.errors import ExchangeError, Fault
from acucoach.storage.exchange.reading import Record

_SECONDS = (
    "prepare_seconds", "change_over_seconds", "rest_after_seconds", "cold_pack_seconds",
)  # fmt: skip
_LONGEST_PAUSE = 3600


def routine_data(routine: Routine) -> dict[str, Any]:
    """The routine as plain data."""
    return {
        "id": routine.id,
        "title": routine.title,
        "summary": routine.summary,
        "complaints": list(routine.complaints),
        "provenance": routine.provenance,
        "dated": routine.dated,
        "evidence": _cited_data([routine.evidence])[0],
        "cautions": _cited_data(routine.cautions),
        "notes": _cited_data(routine.notes),
        **{name: getattr(routine, name) for name in _SECONDS},
        "times_a_day": routine.times_a_day,
        "course": routine.course,
        "version": routine.version,
        "steps": [_step_data(step) for step in routine.steps],
    }


def routine_of(record: Record) -> Routine:
    """The routine of plain data.

    Raises:
        ExchangeError: a value is wrong, or a dose breaks the limits; with the place.
    """
    evidence = _cited(record.record("evidence"))
    routine = Routine(
        id=record.identity(),
        title=record.text("title"),
        summary=record.text("summary", needed=False),
        complaints=record.texts("complaints"),
        steps=tuple(_step(step) for step in record.records("steps")),
        provenance=record.text("provenance", needed=False),
        dated=record.text("dated", needed=False),
        evidence=evidence,
        cautions=tuple(_cited(part) for part in record.records("cautions")),
        notes=tuple(_cited(part) for part in record.records("notes")),
        prepare_seconds=_whole(record, "prepare_seconds", 0, _LONGEST_PAUSE),
        change_over_seconds=_whole(record, "change_over_seconds", 0, _LONGEST_PAUSE),
        rest_after_seconds=_whole(record, "rest_after_seconds", 0, _LONGEST_PAUSE),
        cold_pack_seconds=_whole(record, "cold_pack_seconds", 0, _LONGEST_PAUSE),
        times_a_day=_whole(record, "times_a_day", 0, 24),
        course=record.text("course", needed=False),
        own=True,
        version=_whole(record, "version", 1, 1_000_000),
    )
    try:
        return checked(routine)
    except (ComposingError, DoseError) as error:
        raise ExchangeError(Fault.BAD_VALUE, record.place or "The routine", f"{error}") from error


def _step_data(step: RoutineStep) -> dict[str, Any]:
    return {
        "target": step.target,
        "motion": str(step.motion),
        "tool": str(step.tool),
        "pressure": str(step.pressure),
        "seconds": step.seconds,
        "count": step.count,
        "rate": step.rate,
        "turns": [{"turn": str(turn), "seconds": seconds} for turn, seconds in step.turns],
        "sides": str(step.sides),
        "rounds": step.rounds,
        "force": step.force,
        "posture": step.posture,
        "text": step.text,
        "cite": list(step.cite),
    }


def _step(record: Record) -> RoutineStep:
    return RoutineStep(
        target=record.text("target"),
        motion=record.choice("motion", Motion),
        tool=record.choice("tool", Tool),
        pressure=record.choice("pressure", Pressure),
        seconds=_whole(record, "seconds", 0, 3600),
        count=_whole(record, "count", 0, 10_000),
        rate=_whole(record, "rate", 0, 180),
        turns=tuple(
            (part.choice("turn", Turn), _whole(part, "seconds", 1, 3600))
            for part in record.records("turns")
        ),
        sides=record.choice("sides", SideOrder),
        rounds=_whole(record, "rounds", 1, 10),
        force=record.text("force", needed=False),
        posture=record.text("posture", needed=False),
        text=record.text("text", needed=False),
        cite=record.texts("cite"),
    )


def _cited_data(parts: Iterable[Cited]) -> list[dict[str, Any]]:
    return [{"text": part.text, "cite": list(part.cite)} for part in parts]


def _cited(record: Record) -> Cited:
    return Cited(record.text("text", needed=False), record.texts("cite"))


def _whole(record: Record, name: str, low: int, high: int) -> int:
    value = record.whole(name)
    assert value is not None
    if not low <= value <= high:
        detail = f"it is not between {low} and {high}."
        raise ExchangeError(Fault.BAD_VALUE, record.where(name), detail)
    return value
