"""The small shelves: complaints, areas, names, glossary."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from acucoach.content.errors import ContentError
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.anatomy import PARTS, REGIONS, Laterality
from acucoach.domain.library import Area, Complaint, Named, Term

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_complaints(root: Path, overlay: TranslationOverlay) -> dict[str, Complaint]:
    """All complaints by id, in the order of the file."""
    complaints = {}
    for name, block in blocks(root, "complaints.toml", overlay):
        _check_id(block, name)
        complaints[name] = Complaint(
            id=name,
            title=block.text("title"),
            synonyms=block.searched("synonyms", empty=True),
            red_flags=block.words("red_flags", empty=True),
            first=block.words("first", empty=True) if block.has("first") else (),
            how=block.text("how"),
            parts=block.known("parts", PARTS, "body part", empty=True),
            points_of=block.word("points_of", empty=True) or name,
            see=block.words("see", empty=True),
        )
        block.finish()
    for complaint in complaints.values():
        for other in (complaint.points_of, *complaint.see):
            if other not in complaints:
                raise ContentError(
                    "complaints.toml", complaint.id, f"there is no complaint {other!r}"
                )
    return complaints


def read_areas(root: Path, overlay: TranslationOverlay, codes: Collection[str]) -> dict[str, Area]:
    """All areas by id.

    Args:
        root: the resources folder.
        overlay: translated texts.
        codes: known point codes.
    """
    areas = {}
    for name, block in blocks(root, "areas.toml", overlay):
        _check_id(block, name)
        areas[name] = Area(
            id=name,
            title=block.text("title"),
            regions=block.known("regions", REGIONS, "region"),
            laterality=block.choice("laterality", Laterality),
            hazards=block.words("hazards", empty=True),
            covers=block.known("covers", codes, "point", empty=True),
            plate=block.word("plate", empty=True),
            synonyms=block.searched("synonyms", empty=True),
            seen=block.known("seen", codes, "point", empty=True),
        )
        block.finish()
    return areas


def read_names(root: Path, overlay: TranslationOverlay) -> dict[str, dict[str, Named]]:
    """The reader's names of ``regions``, ``parts`` and ``meridians``, each by id."""
    file = "regions.toml"
    top = Fields(parse(read_text(root, file), file), file, overlay=overlay.of(file))
    shelves: dict[str, dict[str, Named]] = {}
    for shelf in ("regions", "parts", "meridians"):
        table = top.table(shelf)
        names = {}
        for name in table.names():
            block = table.table(name)
            names[name] = Named(
                id=name,
                title=block.text("title"),
                synonyms=block.searched("synonyms", empty=True),
            )
            block.finish()
        shelves[shelf] = names
    top.finish()
    return shelves


def read_glossary(
    root: Path, overlay: TranslationOverlay, sources: Collection[str]
) -> dict[str, Term]:
    """All terms by id, in the order of the file."""
    terms = {}
    for name, block in blocks(root, "glossary.toml", overlay, sources):
        _check_id(block, name)
        terms[name] = Term(
            id=name,
            word=block.text("word"),
            say=block.text("say", empty=True),
            hanzi=block.word("hanzi", empty=True),
            meaning=block.text("meaning"),
            cite=block.cite(),
        )
        block.finish()
    return terms


def blocks(
    root: Path, file: str, overlay: TranslationOverlay, sources: Collection[str] | None = None
) -> Iterator[tuple[str, Fields]]:
    """The named tables of a file, in its order."""
    data: Mapping[str, object] = parse(read_text(root, file), file)
    top = Fields(data, file, sources=sources, overlay=overlay.of(file))
    for name in data:
        yield name, top.table(name)


def _check_id(block: Fields, name: str) -> None:
    if not _ID.fullmatch(name):
        raise block.error("", f"the id {name!r} must be lower-case words joined by hyphens")
