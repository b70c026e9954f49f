"""What is measured on the own body, and the points told from it: ``measures.toml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.body_lengths import BodyMeasure, PointMeasure
from acucoach.domain.frozen import frozen

FILE = "measures.toml"
MOST_CUN = 20


@frozen
class MeasureShelf:
    """All of it.

    Attributes:
        measures: by id, in the order in which they are asked for.
        points: by code.
    """

    measures: Mapping[str, BodyMeasure]
    points: Mapping[str, PointMeasure]


def read_measures(
    root: Path, overlay: TranslationOverlay, *, sources: Collection[str], guided: Collection[str]
) -> MeasureShelf:
    """Read the file.

    Args:
        root: the resources folder.
        overlay: translated texts.
        sources: known citation ids.
        guided: codes of points that have a guide.

    Raises:
        ContentError: the file is wrong.
    """
    data = parse(read_text(root, FILE), FILE)
    top = Fields(data, FILE, sources=sources, overlay=overlay.of(FILE))
    lengths, points = top.table("measures"), top.table("points")
    measures = {name: _measure(name, lengths.table(name)) for name in lengths.names()}
    told = {}
    for code in points.names():
        if code not in guided:
            raise points.error(code, "there is no such guided point")
        told[code] = _point(code, points.table(code), measures)
    top.finish()
    return MeasureShelf(measures, told)


def _measure(name: str, block: Fields) -> BodyMeasure:
    shortest = block.whole("shortest", 10, 1000)
    measure = BodyMeasure(
        id=name,
        title=block.text("title"),
        how=block.text("how"),
        cun=_cun(block, "cun"),
        paired=block.flag("paired", False),
        shortest=shortest,
        longest=block.whole("longest", shortest, 1000),
        cite=block.cite(),
    )
    block.finish()
    return measure


def _point(code: str, block: Fields, measures: Mapping[str, BodyMeasure]) -> PointMeasure:
    measure = block.word("measure")
    if measure not in measures:
        raise block.error("measure", f"there is no measure {measure!r}")
    point = PointMeasure(
        code=code,
        measure=measure,
        cun=_cun(block, "cun"),
        start=block.text("from"),
        fingers=_cun(block, "fingers") if block.has("fingers") else None,
    )
    block.cite()
    block.finish()
    return point


def _cun(block: Fields, name: str) -> float:
    value: Any = block.number(name)
    if not 0 < value <= MOST_CUN:
        raise block.error(name, f"{value} is not above 0 and at most {MOST_CUN}")
    return float(value)
