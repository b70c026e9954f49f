"""The table of correspondences: ``correspondences.toml``."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.anatomy import REGIONS
from acucoach.domain.correspondence import AreaPair, Correspondences, NamedPlace, PairKind
from acucoach.domain.library import Area

FILE = "correspondences.toml"


def read_correspondences(
    root: Path,
    overlay: TranslationOverlay,
    *,
    sources: Collection[str],
    areas: Mapping[str, Area],
    codes: Collection[str],
) -> Correspondences:
    """The whole table.

    Args:
        root: the resources folder.
        overlay: translated texts.
        sources: known citation ids.
        areas: known areas by id.
        codes: known point codes.

    Raises:
        ContentError: the file is missing or a field is wrong.
    """
    top = Fields(
        parse(read_text(root, FILE), FILE), FILE, sources=sources, overlay=overlay.of(FILE)
    )
    table = top.table("places")
    places = {name: _place(table.table(name), name) for name in table.names()}
    pairs = tuple(_pair(block, areas, {*areas, *places}, codes) for block in top.tables("pairs"))
    found = Correspondences(
        idea=top.cited("idea"),
        side=top.cited("side"),
        care=top.cited("care"),
        pregnancy=top.cited("pregnancy"),
        sore=top.cited("sore"),
        places=tuple(places.values()),
        pairs=pairs,
    )
    top.finish()
    return found


def _place(block: Fields, name: str) -> NamedPlace:
    place = NamedPlace(
        id=name,
        title=block.text("title"),
        regions=block.known("regions", REGIONS, "region"),
        synonyms=block.searched("synonyms", empty=True),
    )
    block.finish()
    return place


def _pair(
    block: Fields, areas: Mapping[str, Area], sore: Collection[str], codes: Collection[str]
) -> AreaPair:
    pair = AreaPair(
        pain=block.word("pain"),
        massage=block.word("massage"),
        kind=block.choice("kind", PairKind),
        both_ways=block.flag("both_ways", False),
        stated=block.flag("stated", True),
        example=block.word("example", empty=True),
        note=block.text("note", empty=True),
        cite=block.cite(),
    )
    if pair.pain not in sore:
        raise block.error("pain", f"there is no area or place {pair.pain!r}")
    if pair.massage not in areas:
        raise block.error("massage", f"there is no area {pair.massage!r}")
    if pair.both_ways and pair.pain not in areas:
        raise block.error("both_ways", f"{pair.pain!r} is only a name; it cannot be worked")
    if pair.example and pair.example not in codes:
        raise block.error("example", f"there is no point {pair.example!r}")
    block.finish()
    return pair
