"""The steps of a routine as the safety gate sees them: sides, times, what is done otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from acucoach.domain.acupoint import Motion, Pressure, Technique, Tool
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.routine import RoutineStep, SideOrder
from acucoach.domain.safety import softer
from acucoach.domain.safety_rule import Act
from acucoach.domain.safety_targets import Target
from acucoach.domain.safety_verdicts import Alteration, StepVerdict

if TYPE_CHECKING:
    from acucoach.domain.plan import Phase

ONE_SIDE = {
    Side.LEFT: SideOrder.LEFT,
    Side.RIGHT: SideOrder.RIGHT,
    Side.MIDLINE: SideOrder.MIDLINE,
}
RISING = (Pressure.FEATHER, Pressure.LIGHT, Pressure.FIRM)
_PAIR = (Side.LEFT, Side.RIGHT)
_WORKED = {
    SideOrder.LEFT: (Side.LEFT,),
    SideOrder.RIGHT: (Side.RIGHT,),
    SideOrder.IN_TURN: _PAIR,
    SideOrder.TOGETHER: _PAIR,
    SideOrder.ALTERNATE: _PAIR,
    SideOrder.MIDLINE: (Side.MIDLINE,),
}
LEAST_SECONDS = 5
"""A step that would be shorter is left out."""
BOTH = frozenset({SideOrder.IN_TURN, SideOrder.TOGETHER, SideOrder.ALTERNATE})


def alterations_of(steps: Sequence[StepVerdict]) -> tuple[Alteration, ...]:
    found = []
    for number, one in enumerate(steps, 1):
        instead = one.step.target if one.replaces is not None and not one.left_out else ""
        told = one.replaces if one.replaces is not None else one
        sides = told.sides_left_out
        if sides or instead:
            out = told.left_out or bool(instead)
            found.append(Alteration(number, told.step.target, sides, out, instead, told.reasons))
    return tuple(found)


def times_of(step: RoutineStep | None) -> Iterator[tuple[Site, int]]:
    """The places a step works on, with the seconds it gives to each."""
    if step is not None:
        for side in _WORKED[step.sides]:
            yield Site(step.target, side), step.seconds_a_side


def sides_of(order: SideOrder, target: Target) -> tuple[Side, ...]:
    """The sides a step works on; never a side the target does not have."""
    if order is SideOrder.LEFT and Side.LEFT in target.sides:
        return (Side.LEFT,)
    if order is SideOrder.RIGHT and Side.RIGHT in target.sides:
        return (Side.RIGHT,)
    return target.sides


def techniques_of(
    step: RoutineStep, guides: Callable[[str], tuple[Technique, ...]] | None
) -> tuple[Technique, ...]:
    """What the guide of a step's point says, of its own motion if there is such a one."""
    every = () if guides is None else guides(step.target)
    return tuple(one for one in every if one.motion is step.motion) or every


def guide_limit(techniques: Iterable[Technique]) -> int | None:
    """The longest time a side that a guide has."""
    return max((one.seconds[1] for one in techniques), default=None)


def guide_pressure(techniques: Iterable[Technique]) -> Pressure | None:
    """The firmest pressure that a guide has."""
    found = [one.pressure for one in techniques]
    return next((force for force in reversed(RISING) if force in found), None)


def act_of(target: Target, site: Site, phase: Phase) -> Act:
    """What a phase of a plan does at one of its places."""
    return target.act(
        site.side, phase.motion or Motion.PRESS, phase.tool or Tool.THUMB,
        phase.pressure or Pressure.FIRM, together=len(phase.sides) > 1,
    )  # fmt: skip


def allow(most: dict[Site, Pressure], site: Site, pressure: Pressure) -> None:
    """Each step is judged by itself, so the firmest that passed at a spot may be used there."""
    if site not in most or softer(most[site], pressure) is not pressure:
        most[site] = pressure
