"""What is done otherwise than a routine has it, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from acucoach.domain.anatomy import Side

if TYPE_CHECKING:
    from acucoach.domain.routine import Routine
    from acucoach.domain.safety_gate import Clearance


def altered(clearance: Clearance, name: Callable[[str], str]) -> str:
    """What a session does otherwise than its routine, for the page before it; empty for nothing.

    Args:
        clearance: what the gate left.
        name: how a target is called.
    """
    instead = QCoreApplication.translate("SessionDoor", "{new} in place of {old}.")
    right = QCoreApplication.translate("SessionDoor", "{name} on the right only.")
    left = QCoreApplication.translate("SessionDoor", "{name} on the left only.")
    lines, out = [], []
    for one in clearance.alterations:
        here = name(one.target)
        if one.instead:
            lines.append(instead.format(new=name(one.instead), old=here))
        elif one.left_out:
            out.append(here)
        else:
            lines.append((right if Side.LEFT in one.sides else left).format(name=here))
    if out:
        gone = QCoreApplication.translate("SessionDoor", "Left out: {names}.")
        lines.append(gone.format(names=", ".join(out)))
    return " ".join([QCoreApplication.translate("SessionDoor", "Today:"), *lines]) if lines else ""


def named(
    routine: Routine, clearance: Clearance, name: Callable[[str], str], *, alone: bool
) -> Routine:
    """The routine under the name of what is done: the log never names what was not pressed.

    Args:
        routine: what is left of it.
        clearance: what the gate left.
        name: how a target is called.
        alone: whether it is one target and no routine.
    """
    swaps = [(one.target, one.instead) for one in clearance.alterations if one.instead]
    if not swaps:
        return routine
    line = QCoreApplication.translate("SessionDoor", "{new} in place of {old}")
    every = "; ".join(line.format(new=name(new), old=name(old)) for old, new in swaps)
    if alone:
        return replace(routine, id=swaps[0][1], title=every)
    title = QCoreApplication.translate("SessionDoor", "{title} ({changes})")
    return replace(routine, title=title.format(title=routine.title, changes=every))
