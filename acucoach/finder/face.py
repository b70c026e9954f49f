"""The 468 points of a face in a picture, and where acupoints lie among them.

Constants are those of MediaPipe 0.10.21's face detection and face landmark graphs.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import pi
from pathlib import Path
from typing import Any

import numpy as np

from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.finder.crop import Crop, Picture, Points, boxes_found, cell_centres, turn_up
from acucoach.finder.findings import Disc, Refusal, Sight
from acucoach.finder.network import Network

BOX_SIZE, FACE_SIZE = 128, 192
LEAST = 0.5
_BROW, _CHIN, _EYES = 10, 152, [33, 263]


@frozen
class FacePoint:
    """What was fitted for a point on one side.

    Attributes:
        near: which of the 468 points are summed.
        weights: of each; they sum to 1.
        sight: weights of ``facing``, for the chance that it is seen.
        sure: that chance from which it is shown.
        error: millimetres within which it lay in nine of ten pictures.
    """

    near: tuple[int, ...]
    weights: Points
    sight: Points
    sure: float
    error: float

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> FacePoint:
        """From the table."""
        return cls(
            tuple(int(n) for n in raw["near"]),
            np.array(raw["weights"], float),
            np.array(raw["sight"], float),
            float(raw["sure"]),
            float(raw["error"]),
        )


class FaceFinder:
    """Call with pictures in turn.

    Args:
        models: folder of the networks.
    """

    def __init__(self, models: Path) -> None:
        self._box = Network(models, "face_detection_short_range")
        self._net = Network(models, "face_landmark")
        self._centres = cell_centres(BOX_SIZE)
        self._next: Crop | None = None

    def forget(self) -> None:
        """The next picture has nothing to do with the last."""
        self._next = None

    def find(self, picture: Picture) -> Points | None:
        """(468, 3) pixels of the face that was followed, else the surest one; None without."""
        if self._next is not None:
            points = self._look(picture, self._next)
            if points is not None:
                return points
        height, width = picture.shape[:2]
        square = Crop(width / 2, height / 2, max(width, height))
        self._box.run(square.cut(picture, BOX_SIZE, black=True) * 2 - 1)
        cells = len(self._centres)
        values = self._box.sized(cells * 16).reshape(cells, 16)
        found = boxes_found(values, self._box.sized(cells), self._centres, BOX_SIZE)
        if not found:
            return None
        row = found[0][1]
        middle = square.to_picture(row[None, :2])[0]
        keys = square.to_picture(row[4:].reshape(-1, 2))
        turn = turn_up(*keys[0], *keys[1]) - pi / 2  # the eyes lie level
        side = 1.5 * max(row[2:4]) * square.side
        first = self._look(picture, Crop(float(middle[0]), float(middle[1]), float(side), turn))
        if first is None or self._next is None:
            return None
        return self._look(picture, self._next)

    def _look(self, picture: Picture, crop: Crop) -> Points | None:
        self._net.run(crop.cut(picture, FACE_SIZE))
        chance = 1 / (1 + np.exp(-float(self._net.named("conv2d_31")[0])))
        if chance < LEAST:
            self._next = None
            return None
        raw = self._net.named("conv2d_21").reshape(468, 3).astype(float)
        flat = crop.to_picture(raw / FACE_SIZE)
        middle = (flat.max(axis=0) + flat.min(axis=0)) / 2
        turn = turn_up(*flat[_EYES[0]], *flat[_EYES[1]]) - pi / 2
        side = 1.5 * float(np.ptp(flat, axis=0).max())
        self._next = Crop(float(middle[0]), float(middle[1]), side, turn)
        return np.column_stack([flat, raw[:, 2] / FACE_SIZE * crop.side])


def face_size(points: Points) -> float:
    """Pixels from the top of the forehead to the chin, in depth as well."""
    return float(np.linalg.norm(points[_BROW] - points[_CHIN]))


def facing(points: Points) -> Points:
    """(4,) the camera's way in the face's axes (to its left, up, out of it), and 1."""
    left = points[_EYES[1]] - points[_EYES[0]]
    left = left / np.linalg.norm(left)
    up = points[_BROW] - points[_CHIN]
    up = up - left * (up @ left)
    up = up / np.linalg.norm(up)
    out = np.cross(left, up)
    return np.array([-left[2], -up[2], abs(out[2]), 1.0])


def place(point: FacePoint, points: Points) -> Points:
    """Pixel of a point."""
    pixel: Points = point.weights @ points[list(point.near), :2]
    return pixel


def chance(point: FacePoint, points: Points) -> float:
    """The chance that its skin faces the camera."""
    return float(1 / (1 + np.exp(-np.clip(facing(points) @ point.sight, -30, 30))))


def look_at_face(
    fitted: Mapping[Side, FacePoint],
    points: Points | None,
    picture: tuple[int, int],
    face_mm: float,
    square: float,
) -> Sight:
    """Where a point lies on a face, on each side that can be seen.

    Args:
        fitted: by side; the midline alone for unpaired points.
        points: of the face; None without.
        picture: width and height in pixels.
        face_mm: millimetres from forehead to chin of a usual face.
        square: how squarely it must face the camera, 1 straight: none more turned was fitted on.
    """
    if points is None:
        return Sight(refusal=Refusal.NO_FACE)
    if facing(points)[2] < square:
        return Sight(refusal=Refusal.TURN_FACE)
    scale, discs = face_size(points) / face_mm, []
    for side, point in fitted.items():
        x, y = place(point, points)
        inside = 0 <= x < picture[0] and 0 <= y < picture[1]
        if inside and chance(point, points) >= point.sure:
            discs.append(Disc(side, float(x), float(y), point.error * scale, point.error))
    return Sight(tuple(discs)) if discs else Sight(refusal=Refusal.TURN_FACE)
