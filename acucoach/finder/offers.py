"""Which points the camera can find, and how sure; reads two small files, loads nothing heavy."""

from __future__ import annotations

import json
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

from acucoach.domain.frozen import frozen

LARGEST = 15.0
"""Millimetres: a point whose disc would be larger is not offered."""
EDGES = frozenset({"SI3", "SI4", "LU7", "LU10"})
"""Points on an edge of the hand, where joints cannot be told in a picture."""
NEEDED = ("ai_edge_litert", "numpy")


class ShownPart(StrEnum):
    """What is shown to the camera."""

    HAND = "hand"
    FACE = "face"


@frozen
class FindablePoint:
    """A point that can be found.

    Attributes:
        where: what is shown to the camera.
        millimetres: radius within which it lay nine times of ten.
        needs_own: whether that holds only with the person's own measures.
    """

    where: ShownPart
    millimetres: float
    needs_own: bool = False


def read_offers(folder: Path) -> dict[str, FindablePoint]:
    """All of them by code; none where the tables cannot be read.

    Args:
        folder: ``resources/finder``.
    """
    found: dict[str, FindablePoint] = {}
    for where in ShownPart:
        try:
            points = json.loads((folder / f"{where}.json").read_text("utf-8"))["points"]
            for code, raw in points.items():
                sides = [raw] if "error" in raw else raw.values()
                error = max(float(one["error"]) for one in sides)
                own = float(raw.get("own_error", error))
                if code not in EDGES and min(error, own) <= LARGEST:
                    found[code] = FindablePoint(where, min(error, own), error > LARGEST)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return found


def addition_there() -> bool:
    """Whether the libraries are installed; loads none of them."""
    return all(find_spec(name) is not None for name in NEEDED)
