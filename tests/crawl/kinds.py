"""Which of the many controls count as one: the lines of a list, the places of a map."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

CONTENT = {"RowButton", "Hotspot", "FigureThumb", "StepThumb", "Swatch"}
"""Classes whose names come from the content: one of them stands for all in a place."""
EVERYWHERE = {"RailButton": "rail"}
"""Classes of which there is one set beside all places, and what stands for its place."""
MONTH = re.compile(r"^list in .* \| (CalmCalendar|QTableView|QToolButton) \| ")
"""The month unfolded below a date: one widget, whichever date it belongs to."""
ALIKE = (
    (r"(: not set| #\d+)$", ""),
    # Lines of one list:
    (r"^(.* \| (QListView|QTableView|QTreeView|TickLines) \| [^:]*): .*", r"\1"),
    (r"^(.* \| QLineEdit \| ).*[.,] [Ii]n (cm|inches)$", r"\1a length"),
    (r"^(.* \| QToolButton \| )(#|[A-Z][a-z]+)$", r"\1month or year"),  # of a month unfolded
    (r"^(.* \| TurnView \| [^:]*): .*", r"\1"),  # whichever side is seen
    (r"^(.* \| _Choice \| ).*: when\?: .*", r"\1when?"),  # since when something is the matter
    (r"^(.* \| PainScale \| )How strong is .* now\?", r"\1How strong is it now?"),
    (r"^(.* \| PracticePicture \| ).*", r"\1"),  # whichever point is asked for
    (r"^(.* \| (ChoiceBox|_Field) \| [^,]*), .*\)$", r"\1"),  # a step of a routine
)
"""Names of controls that hold something of the content, of the records or of a field's value."""
CROWD = 12
"""Of more than these in one place one stands for all."""
BEYOND = [
    (one["control"], one["why"])
    for one in tomllib.loads(Path(__file__).with_name("beyond.toml").read_text("utf-8"))["beyond"]
]
"""What a crawl cannot touch, as patterns, and why."""


def crowds(keys: Iterable[str]) -> set[str]:
    """Place and class of what there are many of.

    Args:
        keys: of controls, see ``controls.Control.key``.
    """
    sizes = Counter(key.rsplit(" | ", 1)[0] for key in keys)
    return {family for family, size in sizes.items() if size > CROWD}


def kind_of(key: str, many: set[str]) -> str:
    """What a control counts as: of many that are alike only one.

    Args:
        key: see ``controls.Control.key``.
        many: place and class of which there are many, see ``crowds``.
    """
    place, kind, name = key.split(" | ", 2)
    place = "month" if MONTH.match(key) else EVERYWHERE.get(kind, place)
    if kind in CONTENT or f"{place} | {kind}" in many:
        return f"{place} | {kind} | many"
    alike = f"{place} | {kind} | {name}"
    for pattern, one in ALIKE:
        alike = re.sub(pattern, one, alike)
    return alike


def family(key: str) -> str:
    """What a fault is counted as: of many that are alike only one."""
    place, kind, name = key.split(" | ", 2)
    name = name.split(",")[0] if kind == "_Day" else name
    return f"{place} | {kind}" if kind in CONTENT else f"{place} | {kind} | {name}"


def why_beyond(kind: str) -> str:
    """Why a crawl cannot touch a kind of control; empty when it can."""
    return next((why for pattern, why in BEYOND if re.search(pattern, kind)), "")
