"""Routines as a user writes them, for tests."""

from acucoach.domain.acupoint import Cited, Motion, Pressure, Tool
from acucoach.domain.routine import Routine, RoutineStep, SideOrder, Turn

NOTHING = Cited("Nothing is known.", ("OWN",))


def step(
    target: str = "LI4",
    seconds: int = 60,
    sides: SideOrder = SideOrder.IN_TURN,
    *,
    motion: Motion = Motion.CIRCLE,
    count: int = 0,
    rate: int = 30,
    rounds: int = 1,
    turns: tuple[tuple[Turn, int], ...] = (),
) -> RoutineStep:
    return RoutineStep(
        target, motion, Tool.THUMB, Pressure.FIRM, seconds, count, rate, turns, sides, rounds,
        "", "", "Press.", ("OWN",),
    )  # fmt: skip


def routine(
    *steps: RoutineStep, prepare: int = 5, change: int = 5, rest: int = 0, cold: int = 0
) -> Routine:
    return Routine(
        "own", "My own", "", (), steps, "", "", NOTHING, (), (), prepare, change, rest, cold,
        0, "", True, 3,
    )  # fmt: skip
