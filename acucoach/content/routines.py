"""Routines: ``routines/ID.toml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.points import LONGEST_DOSE, PACED
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.acupoint import AtlasEntry, Motion, Pressure, SelfPress, Tool
from acucoach.domain.anatomy import Laterality
from acucoach.domain.library import Area
from acucoach.domain.routine import (
    AREA_PREFIX,
    SPOT_TARGET,
    Routine,
    RoutineStep,
    SideOrder,
    Turn,
)

LONGEST_SESSION = 3600
"""Seconds of work in a routine: the head-massage article's average session, the app's cap."""

_SHORTEST_STEP = 10
_MIDLINE_ONLY = (Laterality.MIDLINE,)


def routine_ids(root: Path) -> tuple[str, ...]:
    """Ids of all routines, sorted."""
    return tuple(sorted(path.stem for path in (root / "routines").glob("*.toml")))


def read_routine(
    root: Path,
    routine_id: str,
    overlay: TranslationOverlay,
    *,
    sources: Collection[str],
    complaints: Collection[str],
    atlas: Mapping[str, AtlasEntry],
    areas: Mapping[str, Area],
) -> Routine:
    """One routine.

    Raises:
        ContentError: the file is missing, a field is wrong, or the doses break a limit.
    """
    file = f"routines/{routine_id}.toml"
    top = Fields(
        parse(read_text(root, file), file), file, sources=sources, overlay=overlay.of(file)
    )
    if top.word("id") != routine_id:
        raise top.error("id", f"it must be {routine_id!r}, as the file is named")
    steps = tuple(_step(block, atlas, areas) for block in top.tables("steps"))
    seconds = sum(step.work_seconds for step in steps)
    if seconds > LONGEST_SESSION:
        raise top.error("steps", f"{seconds} seconds together; an hour is the most")
    routine = Routine(
        id=routine_id,
        title=top.text("title"),
        summary=top.text("summary"),
        complaints=top.known("complaints", complaints, "complaint"),
        steps=steps,
        provenance=top.text("provenance"),
        dated=top.word("dated", empty=True),
        evidence=top.cited("evidence"),
        cautions=top.all_cited("cautions", empty=False),
        notes=top.all_cited("notes"),
        prepare_seconds=top.whole("prepare_seconds", 0, 600),
        change_over_seconds=top.whole("change_over_seconds", 0, 60),
        rest_after_seconds=top.whole("rest_after_seconds", 0, 1800),
        cold_pack_seconds=top.whole("cold_pack_seconds", 0, 1200, 0),
        times_a_day=top.whole("times_a_day", 0, 6),
        course=top.text("course", empty=True),
        own=False,
        version=top.whole("version", 1, 9999, 1),
    )
    top.finish()
    return routine


def _step(block: Fields, atlas: Mapping[str, AtlasEntry], areas: Mapping[str, Area]) -> RoutineStep:
    target = block.word("target")
    motion = block.choice("motion", Motion)
    pressure = block.choice("pressure", Pressure)
    sides = block.choice("sides", SideOrder)
    _check_target(block, target, sides, pressure, atlas, areas)
    seconds = block.whole("seconds", _SHORTEST_STEP, LONGEST_DOSE) if block.has("seconds") else 0
    count = block.whole("count", 1, 200) if block.has("count") else 0
    if bool(seconds) == bool(count):
        raise block.error("seconds", "give either seconds or a count of movements")
    rate = block.whole("rate", 0, 180)
    if motion in PACED and rate < 10:
        raise block.error("rate", f"a {motion} needs a rate of 10 to 180 movements a minute")
    if motion not in PACED and rate:
        raise block.error("rate", f"a {motion} has no beat; the rate must be 0")
    if count and not rate:
        raise block.error("count", f"a {motion} has no beat to count")
    step = RoutineStep(
        target=target,
        motion=motion,
        tool=block.choice("tool", Tool),
        pressure=pressure,
        seconds=seconds,
        count=count,
        rate=rate,
        turns=_turns(block, motion, seconds),
        sides=sides,
        rounds=block.whole("rounds", 1, 10, 1),
        force=block.text("force", empty=True),
        posture=block.text("posture", empty=True),
        text=block.text("text"),
        cite=block.cite(),
    )
    if step.seconds_a_side > LONGEST_DOSE:
        raise block.error(
            "rounds", f"{step.seconds_a_side} seconds a side; {LONGEST_DOSE} are the most"
        )
    block.finish()
    return step


def _check_target(
    block: Fields,
    target: str,
    sides: SideOrder,
    pressure: Pressure,
    atlas: Mapping[str, AtlasEntry],
    areas: Mapping[str, Area],
) -> None:
    if target == SPOT_TARGET:
        return
    if target.startswith(AREA_PREFIX):
        area = areas.get(target.removeprefix(AREA_PREFIX))
        if area is None:
            raise block.error("target", f"there is no area {target!r} in areas.toml")
        laterality = area.laterality
    else:
        entry = atlas.get(target)
        if entry is None:
            raise block.error("target", f"there is no point {target!r}")
        if not entry.guided or entry.self_press is SelfPress.AVOID:
            raise block.error("target", f"{target} has no guide, so no routine may use it")
        if entry.self_press is SelfPress.GENTLE and pressure is Pressure.FIRM:
            raise block.error("pressure", f"{target} is rated gentle; it cannot be firm")
        laterality = entry.laterality
    if (laterality in _MIDLINE_ONLY) != (sides is SideOrder.MIDLINE):
        raise block.error("sides", f"{sides!s} does not fit {target}, which is {laterality!s}")


def _turns(block: Fields, motion: Motion, seconds: int) -> tuple[tuple[Turn, int], ...]:
    if not block.has("turns"):
        return ()
    turns = block.pairs("turns", Turn, 5, LONGEST_DOSE)
    if motion is not Motion.CIRCLE:
        raise block.error("turns", "only circles have a direction")
    if sum(part for _, part in turns) != seconds:
        raise block.error("turns", f"the parts do not sum to {seconds} seconds")
    return turns
