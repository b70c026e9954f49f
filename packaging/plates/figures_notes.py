"""What the program writes onto a "where" figure: landmark names, a ruler, faint neighbours.

All in picture pixels. Nothing lies on the point: labels and ruler keep CLEAR pixels away from it.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from figures_stage import Stage
from linear import Array, unit
from part import Part
from places import Spots

CLEAR = 34  # pixels round the point that stay free
TEXT = (178, 44)  # room a name needs, pixels: two lines
EDGE = 10
SEEN = 0.006  # metres a spot may lie under the skin met first and still count as seen

Pixel = tuple[float, float]


@dataclass
class Notes:
    """See resources/figures/README.md for the form in which these are written."""

    labels: list[dict[str, Any]]
    ruler: dict[str, Any] | None
    neighbours: dict[str, list[float]]


class Annotator:
    """Finds what is visible on one stage and where there is room."""

    def __init__(self, stage: Stage, body: Part, depth: Array, cover: Array) -> None:
        """depth: (h, w) metres towards the eye of the skin met first.  cover: (h, w) 0..1."""
        self.stage, self.body, self.depth, self.cover = stage, body, depth, cover
        self.point = stage.camera.project(stage.point)[0]
        self._taken: list[tuple[float, float, float, float]] = []
        self._lines: list[tuple[Array, Array]] = []

    def find(self, spots: Spots, name: str, side: str = "left") -> Array | None:
        """Pixel of a named spot, None where this view hides it."""
        where, normal, fade = spots.on(self.body, name, side)
        if fade < 0.3:
            return None
        x, y = self.stage.camera.project(where)[0]
        h, w = self.depth.shape
        if not (4 < x < w - 4 and 4 < y < h - 4):
            return None
        far = self.stage.camera.to_view(where)[0, 2]
        if normal @ self.stage.axes[2] < 0.02 or far < self.depth[int(y), int(x)] - SEEN:
            return None
        return np.array([x, y])

    def notes(self, landmarks: Spots, acupoints: Spots) -> Notes:
        """Everything for this stage."""
        row = self.stage.row
        ruler = self._ruler(row.get("ruler"), landmarks, acupoints)
        labels = []
        for told in row.get("labels", []):
            name, _, side = told.partition("@")
            at = self.find(landmarks, name, side or "left")
            if at is not None:
                labels.append((told, at))
        return Notes(self._place(labels), ruler, self._neighbours(row, acupoints))

    def _neighbours(self, row: Any, acupoints: Spots) -> dict[str, list[float]]:
        found = {}
        for name in row.get("neighbours", []):
            at = self.find(acupoints, name)
            if at is not None and np.hypot(*(at - self.point)) > 14:
                found[name] = _pair(at)
        return found

    def _ruler(
        self, want: dict | None, landmarks: Spots, acupoints: Spots
    ) -> dict[str, Any] | None:
        """A measuring line beside the skin: from a landmark to the point's level."""
        if not want:
            return None
        source = landmarks if want["from"] in landmarks.table else acupoints
        goal = want.get("to")
        start, _ = self.stage.scene.spot(source, want["from"], want.get("side", "left"))
        end = self.stage.point
        if goal:
            other = landmarks if goal in landmarks.table else acupoints
            end, _ = self.stage.scene.spot(other, goal, want.get("to_side", "left"))
        a, b = self.stage.camera.project(np.stack([start, end]))
        if want.get("along"):  # only the part of the way along this picture direction counts
            axis = unit(np.array(want["along"], float)) * [1, -1]
            a = b - axis * ((b - a) @ axis)
        way = b - a
        length = float(np.hypot(*way))
        if length < 12:
            return None
        across = np.array([way[1], -way[0]]) / length * want.get("side_sign", 1)
        shift = across * self._free(a, b, across, want.get("off", 0))
        a, b = a + shift, b + shift
        count = want["cun"]
        steps = np.arange(0, count + 1e-6, 1.0 if count >= 1 else count)
        ticks = [a + way * (s / count) for s in steps]
        if count - steps[-1] > 0.05:
            ticks.append(b)
        x0, x1 = sorted((a[0], b[0]))
        y0, y1 = sorted((a[1], b[1]))
        self._taken.append((x0 - 40, y0 - 12, x1 + 40, y1 + 12))
        return {
            "kind": want.get("kind", "cun"),
            "cun": count,
            "from": _pair(a),
            "to": _pair(b),
            "ticks": [_pair(t) for t in ticks],
        }

    def _free(self, a: Array, b: Array, across: Array, told: float) -> float:
        """How far aside the line has to go to leave the skin, at least CLEAR, at most 150 px."""
        if told:
            return told
        h, w = self.cover.shape
        for off in range(CLEAR, 150, 4):
            line = a + np.linspace(0, 1, 12)[:, None] * (b - a) + across * off
            x, y = (
                np.clip(line[:, 0], 0, w - 1).astype(int),
                np.clip(line[:, 1], 0, h - 1).astype(int),
            )
            if self.cover[y, x].max() < 0.1:
                return float(off + 8)
        return CLEAR + 14.0

    def _place(self, labels: list[tuple[str, Array]]) -> list[dict[str, Any]]:
        """Names go where there is least skin, from the highest to the lowest."""
        out = []
        for name, at in sorted(labels, key=lambda pair: pair[1][1]):
            best: tuple[float, Array, str, tuple] | None = None
            for align, x in self._columns(at):
                for dy in range(-220, 221, 11):
                    y = at[1] + dy
                    box = self._box(x, y, align)
                    cost = self._cost(box, at, np.array([x, y]))
                    if cost is not None and (best is None or cost < best[0]):
                        best = (cost, np.array([x, y]), align, box)
            if best:
                self._taken.append(best[3])
                self._lines.append((at, best[1]))
                out.append(
                    {"landmark": name, "at": _pair(at), "text_at": _pair(best[1]), "align": best[2]}
                )
        return out

    def _columns(self, at: Array) -> list[tuple[str, float]]:
        """(which end of the text is at x, x): text_at is the end nearer to the landmark."""
        w = self.cover.shape[1]
        left = [("right", x) for x in range(TEXT[0] + EDGE, int(at[0]) - 20, 24)]
        right = [("left", x) for x in range(int(at[0]) + 24, w - TEXT[0] - EDGE, 24)]
        return [(a, float(x)) for a, x in (*left, *right)]

    def _box(self, x: float, y: float, align: str) -> tuple[float, float, float, float]:
        x0 = x - TEXT[0] if align == "right" else x
        return (x0, y - TEXT[1] / 2, x0 + TEXT[0], y + TEXT[1] / 2)

    def _cost(self, box: tuple, at: Array, end: Array) -> float | None:
        h, w = self.cover.shape
        x0, y0, x1, y1 = box
        if x0 < 2 or y0 < 2 or x1 > w - 2 or y1 > h - 2:
            return None
        for t in self._taken:
            if x0 < t[2] and t[0] < x1 and y0 < t[3] + 6 and t[1] < y1 + 6:
                return None
        px, py = self.point
        if x0 - CLEAR < px < x1 + CLEAR and y0 - CLEAR < py < y1 + CLEAR:
            return None
        way = end - at
        length = float(np.hypot(*way))
        t = np.clip((self.point - at) @ way / max(length**2, 1), 0, 1)
        if (
            np.hypot(*(at + t * way - self.point)) < CLEAR * 0.6
            and np.hypot(*(at - self.point)) > 20
        ):
            return None
        skin = self.cover[int(y0) : int(y1), int(x0) : int(x1)].mean()
        crossed = sum(_cross(at, end, a, b) for a, b in self._lines)
        length += 400 * crossed
        return length + 420 * float(skin) + 0.5 * abs(float(way[1]))


def _cross(a: Array, b: Array, c: Array, d: Array) -> bool:
    """Whether two lines between points meet."""

    def side(p: Array, q: Array, r: Array) -> float:
        return float((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _pair(p: Array) -> list[float]:
    return [round(float(p[0]), 1), round(float(p[1]), 1)]
