"""What a kept session says of the gate's verdict: reasons, and the steps it changed.

The text was written when the session began (``session_record.SessionRecord.verdict``). One that
cannot be read, whole or in part, takes nothing else with it: what is wrong is passed over.
"""

from __future__ import annotations

import json
from typing import Any

from acucoach.domain.frozen import frozen


@frozen
class AlteredStep:
    """A step that was left out, replaced, or done on one side only.

    Attributes:
        target: the point or area of the routine.
        instead: what took its place; empty for nothing.
        left_out: nothing of it was done.
        why: one sentence.
    """

    target: str
    instead: str
    left_out: bool
    why: str


@frozen
class KeptVerdict:
    """Sentences of the verdict, and the steps it changed."""

    reasons: tuple[str, ...] = ()
    altered: tuple[AlteredStep, ...] = ()


def kept_verdict(text: str) -> KeptVerdict:
    """Read the verdict of a kept session.

    Args:
        text: JSON.
    """
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):  # text that is nested too deeply is no ValueError
        return KeptVerdict()
    if not isinstance(told, dict):
        return KeptVerdict()
    return KeptVerdict(
        tuple(one["text"] for one in _tables(told, "reasons") if isinstance(one.get("text"), str)),
        tuple(
            AlteredStep(
                str(one["target"]),
                str(one.get("instead") or ""),
                bool(one.get("left_out")),
                str(one.get("text") or ""),
            )
            for one in _tables(told, "altered")
            if isinstance(one.get("target"), str)
        ),
    )


def _tables(told: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = told.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
