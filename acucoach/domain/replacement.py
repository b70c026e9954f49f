"""What may take the place of a step the safety gate leaves out.

Three kinds, in this order: another point for the same complaint, the part of the body that stands
for the place, and what the rule itself names. Each has passed the gate when it is offered, and
passes it again when the session starts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Protocol

from acucoach.domain.acupoint import AtlasEntry, Guide
from acucoach.domain.composing import area_step, point_step, with_time
from acucoach.domain.correspondence import Correspondences
from acucoach.domain.frozen import frozen
from acucoach.domain.library import Area
from acucoach.domain.plan import SHORTEST_SIDE, DoseError, plan
from acucoach.domain.routine import AREA_PREFIX, Routine, RoutineStep
from acucoach.domain.safety import Level
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_verdicts import RoutineVerdict, StepVerdict
from acucoach.domain.situation import Situation

MOST_OFFERS = 2
"""Offers a step: a choice of two is quickly made."""
AREA_SECONDS = 60
"""Longest time a side on an area that takes a step's place."""


class OfferKind(StrEnum):
    """Why something is offered."""

    COMPLAINT = "complaint"
    """It is used for the same complaint."""
    REGION = "region"
    """The part of the body stands for the place (a traditional idea)."""
    RULE = "rule"
    """The rule that closes the place names it."""


@frozen
class ReplacementOffer:
    """Something that may be done in place of a step.

    Attributes:
        target: acupoint code or ``area:ID``.
        kind: why it is offered.
        about: the complaint it is used for, or the sore area or place it stands for; empty when
            the rule names it.
    """

    target: str
    kind: OfferKind
    about: str = ""


class Shelves(Protocol):
    """The content that replacements are chosen from."""

    def atlas(self) -> Mapping[str, AtlasEntry]:
        """All points by code."""
        ...

    def guide(self, code: str) -> Guide:
        """The guide of a point."""
        ...

    def areas(self) -> Mapping[str, Area]:
        """All areas by id."""
        ...

    def correspondences(self) -> Correspondences:
        """Which part stands for which."""
        ...

    def points_for(self, complaint: str) -> tuple[AtlasEntry, ...]:
        """Guided points used for a complaint, the best first."""
        ...


class Replacements:
    """Finds what may take the place of steps that are left out.

    Args:
        gate: judges each offer.
        shelves: the content.
    """

    def __init__(self, gate: Gate, shelves: Shelves) -> None:
        self._gate, self._shelves = gate, shelves

    def offers(
        self, routine: Routine, judged: RoutineVerdict, situation: Situation, complaint: str = ""
    ) -> Mapping[int, tuple[ReplacementOffer, ...]]:
        """What may be done instead, by the index of the step that is left out.

        Args:
            routine: as it was judged.
            judged: the gate's verdict on it.
            situation: the person the verdict was on.
            complaint: what it is done for, when the person said so.
        """
        taken = {step.target for step in routine.steps}
        found = {}
        for index, told in enumerate(judged.steps):
            if told.left_out:
                wanted = self._complaints(routine, told.step.target, complaint)
                some = self._offers(told, wanted, taken, situation)
                found[index] = tuple(one for one in some if self._fits(routine, index, one.target))
        return found

    def replaced(self, routine: Routine, index: int, target: str, rub: str) -> Routine:
        """The routine with one step's place taken by something else.

        Args:
            routine: the routine.
            index: of the step.
            target: acupoint code or ``area:ID``.
            rub: what to do on an area, in words.
        """
        steps = list(routine.steps)
        before = steps[index]
        made = self._step(target, before, rub)
        steps[index] = replace(made, instead_of=before.instead_of or before.target)
        return replace(routine, steps=tuple(steps))

    def _offers(
        self, told: StepVerdict, complaints: Sequence[str], taken: set[str], situation: Situation
    ) -> tuple[ReplacementOffer, ...]:
        def passing(some: Iterator[ReplacementOffer]) -> Iterator[ReplacementOffer]:
            return (
                one
                for one in some
                if one.target not in taken
                and self._passes(one.target, told.step, situation, complaints)
            )

        points = passing(self._points(told, complaints))
        regions = passing(self._regions(told))
        named = passing(self._named(told))
        chosen: dict[str, ReplacementOffer] = {}
        # A point and a region first: two ways to the same end. Then whatever fills the places.
        for source in (points, regions):
            first = next((one for one in source if one.target not in chosen), None)
            if first is not None:
                chosen[first.target] = first
        for source in (points, named):
            while len(chosen) < MOST_OFFERS:
                more = next((one for one in source if one.target not in chosen), None)
                if more is None:
                    break
                chosen[more.target] = more
        return tuple(chosen.values())

    def _complaints(self, routine: Routine, target: str, complaint: str) -> tuple[str, ...]:
        if complaint:
            return (complaint,)
        entry = self._shelves.atlas().get(target)
        uses = () if entry is None else entry.uses
        return routine.complaints or uses[:1]

    def _points(self, told: StepVerdict, complaints: Sequence[str]) -> Iterator[ReplacementOffer]:
        named = set(told.alternatives)
        for complaint in complaints:
            used = self._shelves.points_for(complaint)
            for entry in sorted(used, key=lambda one: one.code not in named):
                yield ReplacementOffer(entry.code, OfferKind.COMPLAINT, complaint)

    def _named(self, told: StepVerdict) -> Iterator[ReplacementOffer]:
        atlas = self._shelves.atlas()
        for target in told.alternatives:
            if target.startswith(AREA_PREFIX) or (target in atlas and atlas[target].guided):
                yield ReplacementOffer(target, OfferKind.RULE)

    def _regions(self, told: StepVerdict) -> Iterator[ReplacementOffer]:
        """The part that stands for a sore place; not where the whole person is the reason."""
        if not all(reason.local for reason in told.reasons if reason.level is Level.BLOCK):
            return
        target = told.step.target
        table = self._shelves.correspondences()
        for sore in self._sore_places(target):
            for instead in table.instead_of(sore):
                yield ReplacementOffer(AREA_PREFIX + instead.area, OfferKind.REGION, sore)

    def _sore_places(self, target: str) -> tuple[str, ...]:
        """The places of the table that hold a target, the smallest first."""
        areas, table = self._shelves.areas(), self._shelves.correspondences()
        name = target.removeprefix(AREA_PREFIX)
        if name in table.sore_places():
            return (name,)
        inside = areas[name].regions if name in areas else ()
        if target in self._shelves.atlas():
            inside = (self._shelves.atlas()[target].region,)
        sized: dict[tuple[bool, int], list[str]] = {}
        for sore in table.sore_places():
            regions = areas[sore].regions if sore in areas else table.regions_of(sore)
            if set(inside) & set(regions):
                covered = sore in areas and target in areas[sore].covers
                sized.setdefault((not covered, len(regions)), []).append(sore)
        # Where several are of a size (five toes), which one is meant is not known.
        return tuple(names[0] for _, names in sorted(sized.items()) if len(names) == 1)

    def _passes(
        self, target: str, before: RoutineStep, situation: Situation, complaints: Sequence[str]
    ) -> bool:
        told = self._gate.step(self._step(target, before, ""), situation, complaints)
        # An area that holds a closed point is no way round that point.
        holds_closed = any(reason.around for reason in told.reasons)
        return not told.sides_left_out and not told.left_out and not holds_closed

    def _fits(self, routine: Routine, index: int, target: str) -> bool:
        """Whether the session stays within its limits with it."""
        try:
            plan(self.replaced(routine, index, target, ""))
        except DoseError:
            return False
        return True

    def _step(self, target: str, before: RoutineStep, rub: str) -> RoutineStep:
        """A step on something else that takes about as long."""
        if target.startswith(AREA_PREFIX):
            area = self._shelves.areas()[target.removeprefix(AREA_PREFIX)]
            seconds = min(AREA_SECONDS, max(SHORTEST_SIDE, before.seconds_a_side))
            return with_time(area_step(area, rub), seconds)
        guide = self._shelves.guide(target)
        shortest, longest = guide.techniques[0].seconds
        seconds = min(longest, max(shortest, before.seconds_a_side))
        return with_time(point_step(self._shelves.atlas()[target], guide), seconds)
