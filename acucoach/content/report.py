"""Everything that is written, as one document for reviewers."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from acucoach.content.library import Library
from acucoach.domain.acupoint import AtlasEntry
from acucoach.domain.routine import Routine

FORMAT = 1


def as_json(library: Library) -> str:
    """Points, routines, cautions and citations of one language as one JSON document.

    Raises:
        ContentError: something is wrong; run ``library.check()`` first for all of it.
    """
    return json.dumps(as_document(library), ensure_ascii=False, indent=1)


def as_document(library: Library) -> dict[str, Any]:
    """The document before it becomes text."""
    citations = library.citations()
    points = [_point(library, entry) for entry in library.atlas().values()]
    routines = [_routine(routine) for routine in library.routines()]
    used = _cited_ids([points, routines])
    return {
        "format": FORMAT,
        "language": library.language,
        "content_version": library.version(),
        "counts": {
            "points": len(points),
            "guided": sum(point["guided"] for point in points),
            "routines": len(routines),
            "citations": len(citations),
        },
        "points": points,
        "routines": routines,
        "cautions": [
            {"of": of, "id": item_id, "text": caution["text"], "cite": list(caution["cite"])}
            for of, items in (("point", points), ("routine", routines))
            for item in items
            if (item_id := item.get("code") or item["id"])
            for caution in item.get("guide", item).get("cautions", ())
        ],
        "complaints": [asdict(complaint) for complaint in library.complaints().values()],
        "areas": [asdict(area) for area in library.areas().values()],
        "correspondences": asdict(library.correspondences()),
        "pages": [asdict(page) for page in library.pages().values()],
        "glossary": [asdict(term) for term in library.glossary().values()],
        "citations": [
            {**asdict(citation), "used_by_points_and_routines": citation.id in used}
            for citation in citations.values()
        ],
    }


def _point(library: Library, entry: AtlasEntry) -> dict[str, Any]:
    point = asdict(entry)
    if entry.guided:
        point["guide"] = asdict(library.guide(entry.code))
    return point


def _routine(routine: Routine) -> dict[str, Any]:
    told = asdict(routine)
    for step in told["steps"]:
        del step["instead_of"]  # of a day, never of the content
    told["work_seconds"] = sum(step.work_seconds for step in routine.steps)
    return told


def _cited_ids(value: Any) -> set[str]:
    """All ids under any ``cite`` in a tree of lists and dictionaries."""
    if isinstance(value, dict):
        found = set(value.get("cite", ()))
        return found.union(*(_cited_ids(part) for part in value.values()))
    if isinstance(value, list | tuple):
        return set[str]().union(*(_cited_ids(part) for part in value))
    return set()
