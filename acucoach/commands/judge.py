"""Prints what the safety gate says of a described person, as JSON, without a window."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from acucoach.commands.person_file import Person, PersonFileError, PersonReader
from acucoach.content.library import Library
from acucoach.content.plates import PlateIndex
from acucoach.domain.anatomy import Side
from acucoach.domain.composing import area_step, blank
from acucoach.domain.plan import plan, point_routine
from acucoach.domain.routine import SPOT_TARGET, Routine, RoutineStep, SideOrder
from acucoach.domain.safety import Reason, Verdict
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_targets import Catalogue, Target
from acucoach.domain.safety_verdicts import RoutineVerdict, StepVerdict
from acucoach.domain.situation import Missing

FORMAT = 1


def run_judge(
    root: Path,
    path: Path,
    now: datetime,
    *,
    points: Sequence[str] = (),
    routines: Sequence[str] = (),
) -> str:
    """Judge a person.

    Args:
        root: the resources folder.
        path: the file that describes them, see ``docs/content.md``.
        now: the moment they stand before the gate.
        points: only these points and areas; none for all.
        routines: only these routines; none for all.

    Returns:
        A JSON document.

    Raises:
        PersonFileError: the file is wrong, or a point or routine is not known.
    """
    judge = Judge(root, now)
    return json.dumps(judge.document(path, points, routines), ensure_ascii=False, indent=1)


class Judge:
    """The gate with all content, for described people.

    Args:
        root: the resources folder.
        now: the moment at which they stand before it.
    """

    def __init__(self, root: Path, now: datetime) -> None:
        self.library = Library(root)
        places = PlateIndex(root / "plates").places
        library = self.library
        self.gate = Gate(
            library.safety_rules(),
            Catalogue(library.atlas(), library.areas().values(), places),
            library.techniques,
        )
        self._reader = PersonReader(library, self.gate, places, now)

    def document(
        self, path: Path, points: Sequence[str] = (), routines: Sequence[str] = ()
    ) -> dict[str, Any]:
        """What is printed. Arguments as in :func:`run_judge`."""
        person = self._reader.read(path)
        catalogue, library = self.gate.catalogue, self.library
        unknown = [code for code in points if code not in catalogue]
        unknown += [name for name in routines if name not in library.routine_ids()]
        if unknown:
            raise PersonFileError(
                "There is no point, area or routine {names}.", names=", ".join(unknown)
            )
        every = catalogue.codes() if not (points or routines) else (*points, *person.spots)
        names = library.routine_ids() if not (points or routines) else tuple(routines)
        told = [self._target(catalogue.target(code), person) for code in every]
        judged = [self._routine(library.routine(name), person) for name in names]
        cited = _cites([told, judged])
        return {
            "format": FORMAT,
            "content_version": library.version(),
            "person": path.stem,
            "day": person.situation.day.isoformat(),
            "complaint": person.complaint,
            "targets": told,
            "routines": judged,
            "sources": {
                name: one.text for name, one in library.citations().items() if name in cited
            },
        }

    def _target(self, target: Target, person: Person) -> dict[str, Any]:
        """A target in every technique and tool its guide has, on every side."""
        return {
            "code": target.code,
            "guided": target.guided,
            "ways": [self._way(routine, person) for routine in self._alone(target)],
        }

    def _alone(self, target: Target) -> Iterable[Routine]:
        """A session of nothing else, one for each technique and each tool it may be done with."""
        library = self.library
        order = SideOrder.IN_TURN if len(target.sides) > 1 else _ORDER[target.sides[0]]
        if library.has_guide(target.code):
            guide = library.guide(target.code)
            for one in guide.techniques:
                for tool in one.tools:
                    way = one.with_tool(tool)
                    yield point_routine(guide, way, way.default_seconds, order)
            return
        area = library.areas().get(target.code.removeprefix("area:"))
        made = blank(target.code, target.code, "")
        if area is not None:
            yield _with(made, area_step(area, ""))
            return
        from acucoach.domain.acupoint import Motion, Pressure, Tool

        yield _with(
            made,
            RoutineStep(
                target.code, Motion.CIRCLE, Tool.THUMB, Pressure.FIRM, 60, 0, 30, (), order, 1,
                "", "", "", (),
            ),
        )  # fmt: skip

    def _way(self, routine: Routine, person: Person) -> dict[str, Any]:
        judged = self.gate.clear(routine, person.situation, person.complaint)
        step = judged.steps[0]
        return {
            "motion": step.step.motion,
            "tool": step.step.tool,
            "starts": judged.clearance is not None,
            "sides": {side: _verdict(one) for side, one in step.verdicts.items()},
            "dose": _dose(step),
            "missing": _missing(judged.missing),
        }

    def _routine(self, routine: Routine, person: Person) -> dict[str, Any]:
        if routine.needs_spot:
            region = "shoulder"
            self.gate.catalogue.add_spot(SPOT_TARGET.partition(":")[2], region, Side.LEFT, None)
        judged: RoutineVerdict = self.gate.clear(routine, person.situation, person.complaint)
        left = judged.routine
        return {
            "id": routine.id,
            "title": routine.title,
            "verdict": judged.level.name.lower(),
            "starts": judged.clearance is not None,
            "seconds": plan(left).total_seconds if left is not None else 0,
            "missing": _missing(judged.missing),
            "cold_pack": None if judged.cold_pack is None else _verdict(judged.cold_pack),
            "steps": [
                {
                    "target": step.step.target,
                    "left_out": step.left_out,
                    "dose": _dose(step),
                    "sides": {side: _verdict(one) for side, one in step.verdicts.items()},
                }
                for step in judged.steps
            ],
        }


_ORDER = {
    Side.LEFT: SideOrder.LEFT,
    Side.RIGHT: SideOrder.RIGHT,
    Side.MIDLINE: SideOrder.MIDLINE,
}


def _with(routine: Routine, step: RoutineStep) -> Routine:
    from dataclasses import replace

    return replace(routine, steps=(step,))


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        "verdict": verdict.level.name.lower(),
        "pressure": verdict.pressure if verdict.startable else None,
        "seconds": verdict.seconds or None,
        "one_side": verdict.one_side,
        "reasons": [_reason(reason) for reason in verdict.reasons],
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "rule": reason.rule,
        "level": reason.level.name.lower(),
        "text": reason.text,
        "instead": reason.instead,
        "assumed": reason.assumed,
        "cite": list(reason.cite),
    }


def _dose(step: StepVerdict) -> dict[str, Any] | None:
    if step.kept is None:
        return None
    return {
        "sides": step.kept.sides,
        "seconds_a_side": step.kept.seconds_a_side,
        "pressure": step.kept.pressure,
    }


def _missing(missing: Collection[Missing]) -> list[dict[str, Any]]:
    return [
        {"asked_in": one.need, "item": one.item, "too_old": one.asked} for one in sorted(missing)
    ]


def _cites(value: Any) -> set[str]:
    """All ids under any ``cite``."""
    if isinstance(value, dict):
        found = set(value.get("cite", ()))
        return found.union(*(_cites(part) for part in value.values()))
    if isinstance(value, list):
        return set[str]().union(*(_cites(part) for part in value))
    return set()
