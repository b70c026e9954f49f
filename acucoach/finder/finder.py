"""Looks for one point in one picture after the other."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from acucoach.domain.anatomy import Side
from acucoach.finder.crop import Picture
from acucoach.finder.face import FaceFinder, FacePoint, look_at_face
from acucoach.finder.findings import Disc, OwnArm, Refusal, Sight
from acucoach.finder.forearm import find_forearm
from acucoach.finder.hand import HandFinder
from acucoach.finder.hand_points import HandPoint, look_at_hand
from acucoach.finder.network import ModelError

_KEPT, _JUMP = 0.35, 3.0
"""Share of a new place that counts at once; distance in radii from which it is another place."""


class PointFinder(Protocol):
    """Finds one point."""

    def look(self, picture: Picture) -> Sight:
        """Where it lies in a picture, or why not."""
        ...


class HandLook:
    """Finds a point on a hand.

    Args:
        folder: ``resources/finder``.
        code: of the point.
        side: which hand, as the person says.
        own: the person's own measures.

    Raises:
        ModelError: something of it is missing or damaged.
    """

    def __init__(self, folder: Path, code: str, side: Side, own: OwnArm | None = None) -> None:
        table = _table(folder / "hand.json")
        self._point = HandPoint.read(table["points"][code])
        self._hand_mm = float(table["hand_mm"])
        self._side, self._own = side, own
        self._finder = HandFinder(folder / "models")

    def look(self, picture: Picture) -> Sight:
        """Where it lies in a picture, or why not."""
        hand = self._finder.find(picture, self._side is Side.RIGHT)
        needed = hand is not None and self._point.arm
        arm = find_forearm(picture, hand.joints) if hand is not None and needed else None
        size = (picture.shape[1], picture.shape[0])
        found = look_at_hand(
            self._point, hand, arm, self._side, size, self._hand_mm, self._own
        )  # fmt: skip
        return Sight(refusal=found) if isinstance(found, Refusal) else Sight((found,))


class FaceLook:
    """Finds a point on a face, on both sides.

    Args:
        folder: ``resources/finder``.
        code: of the point.

    Raises:
        ModelError: something of it is missing or damaged.
    """

    def __init__(self, folder: Path, code: str) -> None:
        table = _table(folder / "face.json")
        sides = table["points"][code]
        self._points = {Side(side): FacePoint.read(raw) for side, raw in sides.items()}
        self._face_mm, self._square = float(table["face_mm"]), float(table["square"])
        self._finder = FaceFinder(folder / "models")

    def look(self, picture: Picture) -> Sight:
        """Where it lies in a picture, or why not."""
        points = self._finder.find(picture)
        size = (picture.shape[1], picture.shape[0])
        return look_at_face(self._points, points, size, self._face_mm, self._square)


class Steady:
    """Keeps discs from trembling: each new place counts by a third."""

    def __init__(self) -> None:
        self._last: dict[Side, Disc] = {}

    def steady(self, sight: Sight) -> Sight:
        """The same sight, its discs between where they were and where they are."""
        now: dict[Side, Disc] = {}
        for disc in sight.discs:
            was = self._last.get(disc.side)
            if was is not None:
                off = ((disc.x - was.x) ** 2 + (disc.y - was.y) ** 2) ** 0.5
                if off < _JUMP * disc.radius:
                    disc = replace(
                        disc,
                        x=was.x + _KEPT * (disc.x - was.x),
                        y=was.y + _KEPT * (disc.y - was.y),
                        radius=was.radius + _KEPT * (disc.radius - was.radius),
                    )
            now[disc.side] = disc
        self._last = now
        return Sight(tuple(now.values()), sight.refusal)


def _table(path: Path) -> dict[str, Any]:
    try:
        table = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"The file {path.name} of the camera's helper cannot be read. Install AcuCoach again."
        ) from error
    if not isinstance(table, dict):
        raise ModelError(
            f"The file {path.name} of the camera's helper is damaged. Install AcuCoach again."
        )
    return table
