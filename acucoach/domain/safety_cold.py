"""The cold pack after a session as the safety gate sees it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.routine import Routine
from acucoach.domain.safety_rule import Act, TargetKind
from acucoach.domain.safety_verdicts import Alteration

if TYPE_CHECKING:
    from acucoach.domain.safety import Verdict

COLD_PACK = Site("cold-pack", Side.MIDLINE)
"""Stands in a clearance for the pack; the midline, for it lies across both sides."""


def laid_on(regions: tuple[str, ...], complaints: Collection[str]) -> Act:
    """Laying the pack on.

    Args:
        regions: where it lies.
        complaints: what the session is for.
    """
    return Act(
        COLD_PACK.code, TargetKind.AREA, COLD_PACK.side, regions, Motion.HOLD, Tool.PALM,
        Pressure.FEATHER, complaints=frozenset(complaints), cold=True,
    )  # fmt: skip


def left_out(routine: Routine, verdict: Verdict | None) -> tuple[Alteration, ...]:
    """The pack as what is done otherwise than the routine has it; empty when it stays.

    Args:
        routine: as it was to be done.
        verdict: on its pack; None when it has none.
    """
    if verdict is None or verdict.startable:
        return ()
    return (
        Alteration(
            len(routine.steps) + 1, COLD_PACK.code, (COLD_PACK.side,), True, "", verdict.reasons
        ),
    )
