"""Routines as a user writes them, for tests."""

from acucoach.domain.acupoint import (
    Cited,
    Motion,
    PregnancyRule,
    Pressure,
    SelfPress,
    Tool,
)
from acucoach.domain.anatomy import Side
from acucoach.domain.plan import SessionPlan
from acucoach.domain.routine import Routine, RoutineStep, SideOrder, Turn
from acucoach.domain.safety_asking import AskingRules
from acucoach.domain.safety_gate import Clearance, Gate
from acucoach.domain.safety_rule import SafetyRules, TargetKind
from acucoach.domain.safety_targets import Catalogue, Target
from tests.people import settled

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


class AnyTarget(Catalogue):
    """Knows every code, on every side."""

    def __init__(self) -> None:
        super().__init__({}, (), {})

    def target(self, code: str) -> Target:
        nothing: frozenset[str] = frozenset()
        return Target(
            code, TargetKind.POINT, tuple(Side), ("palm",), {}, nothing, nothing, nothing, True,
            SelfPress.OK, PregnancyRule.NONE,
        )  # fmt: skip


def cleared(plan: SessionPlan) -> Clearance:
    """Leave for all of a plan, from a gate without rules."""
    gate = Gate(SafetyRules((), (), AskingRules(), {}), AnyTarget())
    return gate.clear_plan(plan, settled())
