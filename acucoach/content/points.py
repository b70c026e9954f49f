"""Guided points: ``points/CODE.toml``."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.acupoint import (
    Guide,
    LocationStep,
    Motion,
    Pressure,
    Technique,
    Tool,
)

PACED = frozenset(
    {Motion.CIRCLE, Motion.PRESS, Motion.KNEAD, Motion.TAP, Motion.RUB, Motion.STROKE}
)
"""Motions with a rate; the others are held, pushed or rolled without a beat."""

SHORTEST_DOSE, LONGEST_DOSE = 15, 600
"""Seconds a side and a go: the cap of ten minutes a point is S004's."""

_FIGURE = re.compile(r"where|press|step-[1-9]")
_CONFIDENCE = ("high", "medium", "low")


def read_guide(
    root: Path,
    code: str,
    overlay: TranslationOverlay,
    *,
    sources: Collection[str],
    complaints: Collection[str],
) -> Guide:
    """One point's guide.

    Args:
        root: the resources folder.
        code: WHO code; the file is ``points/CODE.toml``.
        overlay: translated texts.
        sources: known citation ids.
        complaints: known complaint ids.

    Raises:
        ContentError: the file is missing or a field is wrong.
    """
    file = f"points/{code}.toml"
    top = Fields(
        parse(read_text(root, file), file), file, sources=sources, overlay=overlay.of(file)
    )
    if top.word("code") != code:
        raise top.error("code", f"it must be {code!r}, as the file is named")
    steps = tuple(_step(block) for block in top.tables("steps"))
    if not 2 <= len(steps) <= 5:
        raise top.error("steps", f"{len(steps)} steps; there must be 2 to 5")
    techniques = tuple(_technique(block) for block in top.tables("techniques"))
    ways = [(one.motion, tool) for one in techniques for tool in one.tools]
    twice = next((way for way in ways if ways.count(way) > 1), None)
    if twice is not None:
        raise top.error("techniques", f"{twice[0]} with {twice[1]} stands there twice")
    if len(techniques) > 4:
        raise top.error("techniques", f"{len(techniques)} techniques; there may be 4")
    cautions = top.all_cited("cautions", empty=False)
    confidence = top.word("confidence")
    if confidence not in _CONFIDENCE:
        raise top.error("confidence", f"{confidence!r} is not one of {', '.join(_CONFIDENCE)}")
    top.words("aliases", empty=True)
    guide = Guide(
        code=code,
        english=top.text("english"),
        say=top.text("say"),
        location=top.cited("location"),
        steps=steps,
        techniques=techniques,
        posture=top.text("posture"),
        helper=top.text("helper", empty=True),
        uses=top.known("uses", complaints, "complaint"),
        traditional_use=top.cited("traditional_use") if top.has("traditional_use") else None,
        evidence=top.cited("evidence"),
        cautions=cautions,
        notes=top.all_cited("notes"),
        confidence=confidence,
    )
    top.finish()
    return guide


def _step(block: Fields) -> LocationStep:
    figure = block.word("figure")
    if not _FIGURE.fullmatch(figure):
        raise block.error("figure", f"{figure!r} is not 'where', 'press' or 'step-N'")
    step = LocationStep(text=block.text("text"), figure=figure, cite=block.cite())
    block.finish()
    return step


def _technique(block: Fields) -> Technique:
    motion = block.choice("motion", Motion)
    seconds = block.span("seconds", SHORTEST_DOSE, LONGEST_DOSE)
    rate = block.whole("rate", 0, 180)
    if motion in PACED and rate < 10:
        raise block.error("rate", f"a {motion} needs a rate of 10 to 180 movements a minute")
    if motion not in PACED and rate:
        raise block.error("rate", f"a {motion} has no beat; the rate must be 0")
    technique = Technique(
        motion=motion,
        tool=block.choice("tool", Tool),
        alternatives=block.choices("alternatives", Tool),
        seconds=seconds,
        default_seconds=block.whole("default_seconds", *seconds),
        rate=rate,
        force=block.text("force", empty=True),
        pressure=block.choice("pressure", Pressure),
        text=block.text("text"),
        note=block.text("note", empty=True),
        cite=block.cite(),
    )
    if technique.tool in technique.alternatives:
        raise block.error("alternatives", f"{technique.tool} is already the tool")
    block.finish()
    return technique
