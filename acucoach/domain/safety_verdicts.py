"""What the safety gate says of the steps of a routine, and of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from acucoach.domain.anatomy import Side, Site
from acucoach.domain.frozen import frozen
from acucoach.domain.routine import Routine, RoutineStep
from acucoach.domain.safety import Level, Reason, Verdict
from acucoach.domain.situation import Missing

if TYPE_CHECKING:
    from acucoach.domain.safety_gate import Clearance


class NotClearedError(Exception):
    """Something was to be started that the gate has not let pass.

    Attributes:
        site: the first spot that is not covered; None when nothing was cleared at all.
        reasons: what the gate has against it, strictest first; may be empty.
    """

    def __init__(self, site: Site | None = None, reasons: tuple[Reason, ...] = ()) -> None:
        self.site, self.reasons = site, reasons
        where = "" if site is None else f" for {site.code} ({site.side})"
        super().__init__(f"there is no clearance{where}")


@frozen
class Alteration:
    """What is done otherwise than a routine has it.

    Attributes:
        step: number of the step in the routine, from 1.
        target: what the routine has there.
        sides: the sides that are left out.
        left_out: whether nothing of it is done; else only ``sides`` are missing.
        instead: what is done in its place; empty for nothing.
        reasons: why.
    """

    step: int
    target: str
    sides: tuple[Side, ...]
    left_out: bool
    instead: str
    reasons: tuple[Reason, ...] = ()


@frozen
class StepVerdict:
    """What the gate says of one step of a routine.

    Attributes:
        step: as the routine has it.
        verdicts: by side.
        kept: as it may be done: fewer sides or lighter; None when it is left out.
        replaces: the verdict on the step whose place it takes; None when it takes nobody's.
    """

    step: RoutineStep
    verdicts: Mapping[Side, Verdict]
    kept: RoutineStep | None
    replaces: StepVerdict | None = None

    @property
    def left_out(self) -> bool:
        """Whether nothing of it may be done."""
        return self.kept is None

    @property
    def sides_left_out(self) -> tuple[Side, ...]:
        """The sides that may not be done."""
        return tuple(side for side, verdict in self.verdicts.items() if not verdict.startable)

    @property
    def spared(self) -> tuple[tuple[Site, int], ...]:
        """The sides that are left out where a rule limits the time, with what they would get."""
        wanted = self.step if self.kept is None else self.kept
        return tuple(
            (Site(self.step.target, side), min(wanted.seconds_a_side, verdict.seconds))
            for side, verdict in self.verdicts.items()
            if not verdict.startable and verdict.seconds
        )

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """All reasons, strictest first, each once."""
        every = [reason for verdict in self.verdicts.values() for reason in verdict.reasons]
        return tuple(dict.fromkeys(sorted(every, key=lambda reason: reason.place)))

    @property
    def alternatives(self) -> tuple[str, ...]:
        """What its rules offer instead."""
        every = [code for verdict in self.verdicts.values() for code in verdict.alternatives]
        return tuple(dict.fromkeys(every))


@frozen
class RoutineVerdict:
    """What the gate says of a routine.

    Attributes:
        steps: one verdict a step, in order.
        routine: what is left of it; None when nothing is.
        clearance: leave to start ``routine``; None when nothing is left or questions are open.
        missing: what has to be asked first.
        cold_pack: the verdict on the cold pack at its end; None when it has none.
    """

    steps: tuple[StepVerdict, ...]
    routine: Routine | None
    clearance: Clearance | None
    missing: frozenset[Missing]
    cold_pack: Verdict | None = None

    @property
    def changed(self) -> tuple[StepVerdict, ...]:
        """The steps that are left out, or done on one side only."""
        return tuple(step for step in self.steps if step.sides_left_out)

    @property
    def cares(self) -> tuple[Reason, ...]:
        """What to mind in what is left, the most important first, each once."""
        found = [
            reason
            for step in self.steps
            for verdict in step.verdicts.values()
            if verdict.startable
            for reason in verdict.reasons
        ]
        if self.cold_pack is not None and self.cold_pack.startable:
            found += self.cold_pack.reasons
        return tuple(dict.fromkeys(sorted(found, key=lambda reason: reason.place)))

    @property
    def level(self) -> Level:
        """BLOCK when nothing is left, else the strictest level of what is."""
        if self.routine is None:
            return Level.BLOCK
        return max(
            (
                verdict.level
                for step in self.steps
                for verdict in step.verdicts.values()
                if verdict.startable
            ),
            default=Level.BLOCK,
        )
