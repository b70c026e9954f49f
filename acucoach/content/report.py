"""Everything that is written, as one document for reviewers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Set
from dataclasses import asdict, fields, is_dataclass
from enum import IntEnum
from typing import Any

from acucoach.content.library import Library
from acucoach.domain.acupoint import AtlasEntry
from acucoach.domain.routine import Routine

FORMAT = 1


def as_json(library: Library) -> str:
    """Points, routines, cautions, safety rules and citations of one language as one JSON document.

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
        "translation": _translation(library),
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
        "safety": _safety(library),
        "citations_without_locator": {
            one.id: one.unlocated for one in citations.values() if one.unlocated
        },
        "citations": [
            {**asdict(citation), "used_by_points_and_routines": citation.id in used}
            for citation in citations.values()
        ],
    }


def _translation(library: Library) -> dict[str, Any]:
    """How much of the content is there in the language, and each text that falls back."""
    from acucoach.content.translation import coverage

    if library.language == "en":
        return {}
    found = coverage(library.root, library.overlay)
    return {
        "texts": found.texts,
        "translated": found.texts - len(found.missing),
        "safety_whole": found.safe,
        "in_english": [f"{file}: {field}" for file, field in found.missing],
    }


def _safety(library: Library) -> dict[str, Any]:
    """Everything that is asked, warned of, stopped for and ruled, with its sources."""
    shelf = library.safety
    rules = library.safety_rules()
    return {
        "profile_questions": [_plain(group) for group in shelf.profile_questions],
        "today_questions": [_plain(group) for group in shelf.today_questions],
        "warning_signs": [_plain(topic) for topic in shelf.red_flags.values()],
        "urgent_words": [_plain(advice) for advice in shelf.urgent_words.values()],
        "stop_signs": [_plain(rule) for rule in shelf.stop_rules],
        "conflicts": [_plain(conflict) for conflict in shelf.conflicts],
        "rules": [_plain(rule) for rule in rules.rules],
        "marks": [_plain(mark) for mark in rules.marks],
        "daily": [_plain(limit) for limit in rules.daily],
        "recent_days": dict(rules.recent),
        "ages_of_answers": [_plain(age) for age in rules.asking.ages],
        "asked_topics": [_plain(topic) for topic in rules.asking.topics],
        "what_signs_close": [_plain(sign) for sign in rules.asking.signs],
    }


def _plain(value: Any) -> Any:
    """As JSON takes it: records as tables, sets as sorted lists, figures of an order by name."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, IntEnum):
        return value.name.lower()
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, Set):
        return sorted(map(str, value))
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


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
