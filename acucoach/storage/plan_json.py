"""A session's plan as text, so that an interrupted session can go on as it was planned."""

from __future__ import annotations

import json
from typing import Any

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.plan import Phase, PhaseKind, SessionPlan
from acucoach.domain.routine import Turn


def encode(plan: SessionPlan) -> str:
    """The plan as JSON."""
    return json.dumps(
        {
            "routine": plan.routine_id,
            "title": plan.title,
            "version": plan.version,
            "phases": [_phase(phase) for phase in plan.phases],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def decode(text: str) -> SessionPlan:
    """A plan from its JSON.

    Raises:
        ValueError: the text is not one of ours.
    """
    try:
        data = json.loads(text)
        phases = [_read(phase) for phase in data["phases"]]
        return SessionPlan(data["routine"], data["title"], phases, data["version"])
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("this is not a stored plan") from error


def _phase(phase: Phase) -> dict[str, Any]:
    full = {
        "kind": phase.kind,
        "seconds": phase.seconds,
        "target": phase.target,
        "sides": list(phase.sides),
        "motion": phase.motion,
        "tool": phase.tool,
        "pressure": phase.pressure,
        "rate": phase.rate,
        "turn": phase.turn,
        "count": phase.count,
        "step": phase.step,
        "round": phase.round,
        "text": phase.text,
        "force": phase.force,
        "posture": phase.posture,
        "site_start": phase.site_start,
        "instead_of": phase.instead_of,
    }
    return {name: value for name, value in full.items() if value not in (None, "", [], False)}


def _read(data: dict[str, Any]) -> Phase:
    return Phase(
        kind=PhaseKind(data["kind"]),
        seconds=int(data["seconds"]),
        target=str(data.get("target", "")),
        sides=tuple(Side(side) for side in data.get("sides", ())),
        motion=Motion(data["motion"]) if "motion" in data else None,
        tool=Tool(data["tool"]) if "tool" in data else None,
        pressure=Pressure(data["pressure"]) if "pressure" in data else None,
        rate=float(data.get("rate", 0)),
        turn=Turn(data["turn"]) if "turn" in data else None,
        count=int(data.get("count", 0)),
        step=int(data.get("step", 0)),
        round=int(data.get("round", 0)),
        text=str(data.get("text", "")),
        force=str(data.get("force", "")),
        posture=str(data.get("posture", "")),
        site_start=bool(data.get("site_start", False)),
        instead_of=str(data.get("instead_of", "")),
    )
