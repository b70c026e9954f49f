"""What one feels under the skin, as lines on it: bones, cords, creases, web edges.

data/bones.json says of each feature how its lines run, in the grammar of `rules.py`:

  "lines": [[X, Y, ...], ...]   over the skin from spot to spot, rounded at the corners
  "ring": X, "rings": [X, ...]  round a spot; "mm": [half width, half height]; "along": [A, B] the
                                way of its height (upwards without it); "square": above 2, fuller
  "webs": [X, ...]              from a web edge "mm" up the two fingers or toes beside it
  "cords": true                 the two tendons of the wrist, as `relief.py` raises them

"kind" is bone, dip, cord or crease; "landmarks" are those the feature makes visible. Lines are
worked out on the rest body's left side, so that they ride along in any pose, as points do.
"""

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from camera import Camera
from linear import Array, unit
from model import BodyModel
from part import Part, skin_part
from paths import DATA
from place_points import place_all
from places import Spots
from pose import standing_vertices
from relief import wrist_cords
from rules import Ruler
from scenes import Scene
from scipy.ndimage import gaussian_filter1d

STEP = 0.0025  # metres between the spots of a line
ROUND = 3.0  # steps over which its corners are rounded
RING = 40  # spots of a ring
LEAST_FACING = 0.08
TOLERANCE = 0.35  # pixels a simplified line may be off
Runs = list[list[list[float]]]


@dataclass
class Feature:
    """One thing to feel.

    Attributes:
        kind: see the module.  lines: (n, 3) each, metres on the rest pose, left side or midline.
        midline: whether it has no twin on the right.  landmarks: what it makes visible.
    """

    kind: str
    lines: list[Array]
    midline: bool
    landmarks: list[str]

    def sides(self) -> tuple[str, ...]:
        """("midline",) or ("left", "right")."""
        return ("midline",) if self.midline else ("left", "right")


class Bones:
    """All features on a body."""

    def __init__(self, model: BodyModel) -> None:
        self.model = model
        landmarks = json.loads((DATA / "landmarks.json").read_text("utf-8"))
        self._ruler = Ruler(model, landmarks)
        place_all(self._ruler, json.loads((DATA / "rules.json").read_text("utf-8")))
        table = json.loads((DATA / "bones.json").read_text("utf-8"))
        self.features = {name: self._feature(row) for name, row in table.items()}
        self._carried: dict[int, dict[tuple[str, str], list[tuple[Array, Array]]]] = {}

    # --- on the rest pose -----------------------------------------------------------------------

    def _feature(self, row: dict) -> Feature:
        lines = [self._line(names) for names in row.get("lines", [])]
        rings = [row["ring"]] if "ring" in row else row.get("rings", [])
        lines += [self._ring(spot, row) for spot in rings]
        lines += [self._web(name, row["mm"][0] / 1000) for name in row.get("webs", [])]
        if row.get("cords"):
            cords = wrist_cords(Spots.landmarks(self.model))
            lines += [self._on_skin(np.linspace(a, b, 40)) for a, b in cords]
        midline = all(abs(float(line[:, 0].mean())) < 0.0015 for line in lines)
        return Feature(row["kind"], lines, midline, row["landmarks"])

    def _on_skin(self, path: Array) -> Array:
        surface = self._ruler.surface
        return np.array([surface.at(surface.nearest(p)) for p in path])

    def _line(self, names: list) -> Array:
        """Through all spots; evenly spaced, corners rounded, on the skin."""
        surface = self._ruler.surface
        spots = [self._ruler.spot(name) for name in names]
        pieces = [surface.line(a, b) for a, b in pairwise(spots)]
        path = np.vstack([pieces[0], *(p[1:] for p in pieces[1:])])
        run = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
        even = np.linspace(0, run[-1], max(3, round(run[-1] / STEP)))
        path = np.stack([np.interp(even, run, path[:, k]) for k in range(3)], 1)
        soft = gaussian_filter1d(path, ROUND, axis=0, mode="nearest")
        soft[0], soft[-1] = path[0], path[-1]
        return self._on_skin(soft)

    def _ring(self, spot: str | dict, row: dict) -> Array:
        surface, place = self._ruler.surface, self._ruler.spot(spot)
        middle, normal = surface.at(place), surface.normal(place)
        wide, high = (mm / 1000 for mm in row["mm"])
        if "along" in row:
            a, b = (self._ruler.xyz(name) for name in row["along"])
            way = b - a
        else:
            way = np.array([0.0, 0, 1])
        way = unit(way - normal * (way @ normal))
        aside = np.cross(way, normal)
        turn = np.linspace(0, 2 * np.pi, RING, endpoint=False)
        power = 2 / row.get("square", 2.0)
        x, y = (np.sign(w) * np.abs(w) ** power for w in (np.cos(turn), np.sin(turn)))
        path = middle + np.outer(wide * x, aside) + np.outer(high * y, way)
        # The mesh is coarse where the skin is flat: what it adds to a ring is no shape of a bone.
        ring = gaussian_filter1d(self._on_skin(path), 1.2, axis=0, mode="wrap")
        return np.vstack([ring, ring[:1]])

    def _web(self, name: str, far: float) -> Array:
        """Up both neighbours from the edge between them."""
        surface, place = self._ruler.surface, self._ruler.spot(name)
        number = int(name[-1])
        kind = "toe" if name.startswith("toe") else "finger"
        arms = []
        for k in (number, number + 1):
            way = self._ruler.xyz(f"{kind}{k}_tip") - surface.at(place)
            walked = [surface.walk(place, way, far * share) for share in (0.25, 0.5, 0.75, 1)]
            arms.append([surface.at(w) for w in walked])
        return np.array([*reversed(arms[0]), surface.at(place), *arms[1]])

    # --- in millimetres -------------------------------------------------------------------------

    def standing(self) -> dict[str, dict]:
        """Every feature's lines as millimetres on the standing model, by side."""
        body = skin_part(self.model, standing_vertices(self.model))
        out: dict[str, dict] = {}
        for name, feature in self.features.items():
            sides: dict[str, Runs] = {}
            for side in feature.sides():
                flip = np.array([-1.0 if side == "right" else 1.0, 1, 1])
                sides[side] = [_rounded(_stand(body, line * flip)) for line in feature.lines]
            out[name] = {"kind": feature.kind, "landmarks": feature.landmarks, "mm": sides}
        return out

    # --- on a plate -----------------------------------------------------------------------------

    def seen(
        self, scene: Scene, camera: Camera, sides: tuple[str, ...], margin: float
    ) -> dict[str, dict[str, Runs]]:
        """The pieces of each feature that a plate shows, pixels, by side.

        Args:
            sides: those the plate has.  margin: pixels at the edge where nothing is shown.
        """
        out: dict[str, dict[str, Runs]] = {}
        for (name, side), lines in self._on(scene).items():
            if side not in sides:
                continue
            runs: Runs = []
            for position, normal in lines:
                runs += _visible(scene, camera, position, normal, margin)
            if runs:
                out.setdefault(name, {})[side] = runs
        return out

    def _on(self, scene: Scene) -> dict[tuple[str, str], list[tuple[Array, Array]]]:
        """All lines carried onto a scene: positions and normals; NaN where it has no such skin."""
        if id(scene) not in self._carried:
            found: dict[tuple[str, str], list[tuple[Array, Array]]] = {}
            for name, feature in self.features.items():
                for side in feature.sides():
                    flip = np.array([-1.0 if side == "right" else 1.0, 1, 1])
                    found[name, side] = [_carry(scene.skin, line * flip) for line in feature.lines]
            self._carried[id(scene)] = found
        return self._carried[id(scene)]


def _stand(body: Part, line: Array) -> Array:
    rows = [body.find(p) for p in line]
    return np.array([b @ body.stand[body.f[row]] for row, b, _ in rows]) * 1000


def _carry(parts: list[Part], line: Array) -> tuple[Array, Array]:
    position, normal = np.full_like(line, np.nan), np.full_like(line, np.nan)
    for part in parts:
        off, _ = part._tree[0].query(line)
        for k in np.flatnonzero(off < 0.012):
            at, n, fade = part.carry(line[k])
            if fade > 0.4:
                position[k], normal[k] = at, n
    return position, normal


def _visible(scene: Scene, camera: Camera, position: Array, normal: Array, margin: float) -> Runs:
    """Runs of neighbouring spots that nothing hides."""
    view = camera.axes[2]
    ok = np.isfinite(position[:, 0])
    ok[ok] = normal[ok] @ view > LEAST_FACING
    if ok.any():
        start = position[ok] + 0.0012 * normal[ok] + 0.0008 * view
        ok[ok] = ~scene.solid.ray.intersects_any(start, np.broadcast_to(view, start.shape))
    xy = np.full((len(position), 2), -1.0)
    if ok.any():
        xy[ok] = camera.project(position[ok])
        room = np.array([camera.width, camera.height])
        ok &= (xy > margin).all(1) & (xy < room - margin).all(1)
    runs: Runs = []
    for piece in np.split(np.arange(len(ok)), np.flatnonzero(np.diff(ok)) + 1):
        if ok[piece[0]] and len(piece) > 2:
            runs.append(_rounded(_simplified(xy[piece])))
    return runs


def _simplified(path: Array) -> Array:
    """Fewer spots, none of those left out farther off than `TOLERANCE` (Douglas, Peucker 1973)."""
    if len(path) < 3:
        return path
    a, way = path[0], path[-1] - path[0]
    length = float(np.linalg.norm(way))
    q = path - a
    off = (
        np.abs(way[0] * q[:, 1] - way[1] * q[:, 0]) / length
        if length > 1e-9
        else np.linalg.norm(q, axis=1)
    )
    k = int(off.argmax())
    if off[k] <= TOLERANCE:
        return path[[0, -1]]
    return np.vstack([_simplified(path[: k + 1])[:-1], _simplified(path[k:])])


def _rounded(path: Array) -> list[list[float]]:
    return [[round(float(c), 1) for c in p] for p in path]


def write_bones(path: Path, bones: Bones, plates: dict[str, dict]) -> None:
    """bones.json: the features in millimetres, and what each plate shows of them."""
    lines = [' "format": 1']
    for key, rows in (("features", bones.standing()), ("plates", plates)):
        each = ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(row, separators=(',', ':'))}"
            for name, row in rows.items()
        )
        lines.append(f' "{key}": {{\n{each}\n }}')
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8", newline="\n")
