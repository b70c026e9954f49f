"""Sides, body regions and places on the skin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import dist

from acucoach.domain.frozen import frozen


class Side(StrEnum):
    """The side of the person's own body, never of a picture."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def opposite(self) -> Side:
        """The other side; the midline is its own opposite."""
        return _OPPOSITE[self]


_OPPOSITE = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}


class Laterality(StrEnum):
    """On which sides a point exists."""

    PAIRED = "paired"
    MIDLINE = "midline"
    LEFT_ONLY = "left-only"
    RIGHT_ONLY = "right-only"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides a point of this laterality has, left first."""
        return _SIDES[self]


_SIDES = {
    Laterality.PAIRED: (Side.LEFT, Side.RIGHT),
    Laterality.MIDLINE: (Side.MIDLINE,),
    Laterality.LEFT_ONLY: (Side.LEFT,),
    Laterality.RIGHT_ONLY: (Side.RIGHT,),
}

PARTS: dict[str, tuple[str, ...]] = {
    "head": ("head", "face", "ear", "mouth"),
    "neck": ("neck-front", "neck-back"),
    "shoulder": ("shoulder", "scapula", "axilla"),
    "arm": (
        "upper-arm",
        "elbow",
        "forearm-palmar",
        "forearm-dorsal",
        "forearm-radial",
        "wrist",
    ),
    "hand": ("hand-dorsum", "palm", "hand-ulnar", "finger"),
    "chest": ("chest", "side-chest"),
    "abdomen": ("upper-abdomen", "lower-abdomen", "side-abdomen", "groin", "perineum"),
    "back": ("upper-back", "lower-back", "sacrum"),
    "hip": ("buttock",),
    "thigh": ("thigh-front", "thigh-medial", "thigh-lateral", "thigh-back"),
    "knee": ("knee", "knee-back"),
    "lower-leg": (
        "lower-leg-front",
        "lower-leg-medial",
        "lower-leg-lateral",
        "lower-leg-back",
    ),
    "ankle": ("ankle",),
    "foot": ("foot-dorsum", "foot-medial", "foot-lateral", "foot-sole", "toe"),
}
"""Body parts, head to foot, and the regions each is made of."""

REGIONS: frozenset[str] = frozenset(region for regions in PARTS.values() for region in regions)
"""Every region id. A region has no side; a place or a site has."""

PART_OF: dict[str, str] = {region: part for part, regions in PARTS.items() for region in regions}
"""The part each region belongs to."""

NEIGHBOURS: dict[str, frozenset[str]] = {
    "head": frozenset({"neck"}),
    "neck": frozenset({"head", "shoulder", "chest", "back"}),
    "shoulder": frozenset({"neck", "arm", "chest", "back"}),
    "arm": frozenset({"shoulder", "hand"}),
    "hand": frozenset({"arm"}),
    "chest": frozenset({"neck", "shoulder", "abdomen"}),
    "abdomen": frozenset({"chest", "hip", "thigh"}),
    "back": frozenset({"neck", "shoulder", "hip"}),
    "hip": frozenset({"back", "abdomen", "thigh"}),
    "thigh": frozenset({"hip", "abdomen", "knee"}),
    "knee": frozenset({"thigh", "lower-leg"}),
    "lower-leg": frozenset({"knee", "ankle"}),
    "ankle": frozenset({"lower-leg", "foot"}),
    "foot": frozenset({"ankle"}),
}
"""The parts that each body part borders on."""

ARM_PARTS = frozenset({"shoulder", "arm", "hand"})
LEG_PARTS = frozenset({"hip", "thigh", "knee", "lower-leg", "ankle", "foot"})


@frozen
class Place:
    """A place on the skin of the standing figure.

    Attributes:
        x: millimetres to the figure's left.
        y: millimetres to the figure's back.
        z: millimetres above the ground.
    """

    x: float
    y: float
    z: float

    def distance(self, other: Place) -> float:
        """Straight distance in millimetres."""
        return dist((self.x, self.y, self.z), (other.x, other.y, other.z))

    def mirrored(self) -> Place:
        """The same place on the other side of the body."""
        return Place(-self.x, self.y, self.z)


@dataclass(frozen=True, slots=True, order=True)
class Site:
    """One spot a session works on: a point or area, on one side.

    Attributes:
        code: acupoint code (``LI4``) or area id (``area:scalp``).
        side: whose side; the midline for unpaired places.
    """

    code: str
    side: Side
