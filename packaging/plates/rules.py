"""Places from rules: data/rules.json says of each acupoint where it lies, in the WHO's own terms.

All is worked out on the left side and the midline of the rest body. A rule has one head, and may
walk on from there:

  {"at": X}                                  the landmark, or the point already placed, named X
  {"along": [X, Y, ...], "share": s}         on the skin line X-Y(-Z): share of its length ...
  {"along": [X, Y], "cun": c, "of": n}       ... or c of its n cun, from X
  {"along": [X, Y], "level": [P, Q, c, n]}   ... or where it crosses the level c/n of the way P to Q
  {"front" or "back": [P, Q, c, n], "lateral": k, "unit": U}   trunk: the midline level c/n from P
                                             to Q (or a name), k cun aside; "over": X above X
  {"side": [P, Q, c, n] or Y, "depth": X}    flank: that level (or Y's), at the depth of X;
                                             "of": "head" for the head
  {"face": Y, "over": X}                     face: at Y's height, straight below or above X
  {"crown": c, "lateral": k, "unit": U}      head: c of the 12 cun between the hairlines, k aside
  {"crown": c, "over": X}                    ... or straight above landmark X
  "walk": {"to": X or "direction": D, "cun": c, "unit": U or "share": s}   then over the skin that
          way ("plane": "level" keeps the height; a list of steps is taken in turn)
  {"each": [rule, ...]}                      several spots under one code: CODE/1, CODE/2 ...

D: up down front back out in (body), dorsal palmar radial ulnar distal proximal (hand), alone or as
{name: weight}. U: a segment of `cun.SEGMENTS`.
"""

from itertools import pairwise

import numpy as np
from cun import CROWN, FELT, S1_HEIGHT, SEGMENTS, VERTEBRAE
from linear import Array, unit
from model import BodyModel
from pose import hand_axes
from surface import Place, Surface, along, crossing, length

AXES = {
    "up": (0, 0, 1),
    "down": (0, 0, -1),
    "front": (0, -1, 0),
    "back": (0, 1, 0),
    "out": (1, 0, 0),
    "in": (-1, 0, 0),
}
MIDPLANE = np.array([1.0, 0, 0])


class NeedsError(Exception):
    """A rule names a point that is not placed yet."""


class Ruler:
    """Works rules out on a body with known landmarks."""

    def __init__(self, model: BodyModel, landmarks: dict[str, dict]) -> None:
        self.model, self.surface = model, Surface(model)
        self.places: dict[str, Place] = {}
        for name, mark in landmarks.items():
            place = {"v": mark["v"], "b": mark["b"]}
            self.places[name] = place
            if mark["side"] == "left":
                other = [int(model.mirror[i]) for i in mark["v"]]
                self.places["~" + name] = {"v": other, "b": mark["b"]}
        self._units: dict[str, float] = {}
        top = self.surface
        self._crown = [
            (c, d, top.line(self.places[a], self.places[b], MIDPLANE))
            for (c, a), (d, b) in pairwise(CROWN)
        ]
        self._units["head"] = sum(length(p) for *_, p in self._crown) / 12
        self._vertebrae()

    # --- places ---------------------------------------------------------------------------------

    def spot(self, x: str | dict) -> Place:
        """A name or a rule as a place."""
        if isinstance(x, str):
            if x not in self.places:
                raise NeedsError(x)
            return self.places[x]
        return self.point(x)

    def xyz(self, x: str | dict) -> Array:
        return self.surface.at(self.spot(x))

    def unit(self, name: str) -> float:
        """Metres a cun of a segment."""
        if name not in self._units:
            kind, names, cun = SEGMENTS[name]
            if kind == "arc":
                pairs = pairwise(names)
                total = sum(length(self._line(a, b)) for a, b in pairs)
            else:
                d = np.abs(self.xyz(names[0]) - self.xyz(names[1]))
                total = {"chord": float(np.linalg.norm(d)), "width": d[0], "height": d[2]}[kind]
            self._units[name] = float(total) / cun
        return self._units[name]

    def _line(self, a: str | dict, b: str | dict) -> Array:
        return self.surface.line(self.spot(a), self.spot(b))

    def _mid(self, a: str, b: str) -> Array:
        return self.surface.line(self.spot(a), self.spot(b), MIDPLANE)

    def _joined(self, names: list) -> Array:
        pieces = [self._line(a, b) for a, b in pairwise(names)]
        return np.vstack([pieces[0], *(p[1:] for p in pieces[1:])])

    def _level(self, spec: list) -> tuple[Array, Array]:
        p, q, c, n = spec
        P, Q = self.xyz(p), self.xyz(q)
        return P + (Q - P) * c / n, unit(Q - P)

    def _vertebrae(self) -> None:
        """Lower edges of the spinous processes, shared out between those that can be felt."""
        names = list(VERTEBRAE)
        self.places["C7"] = self.places["c7"]
        for (upper, a), (lower, b) in pairwise(FELT):
            first = names.index(upper) + 1 if upper in names else 0
            last = names.index(lower) + 1 if lower in names else len(names)
            heights = [VERTEBRAE[v] for v in names[first:last]]
            total = sum(heights) + (S1_HEIGHT if lower == "S1" else 0)
            path, done = self._mid(a, b), 0.0
            for v, h in zip(names[first:last], heights, strict=True):
                done += h
                self.places[v] = self.surface.nearest(along(path, done / total))
        for i in "1234":
            self.places["S" + i] = self.places["s" + i]

    def _on_crown(self, cun: float) -> Place:
        c, d, path = next(s for s in self._crown if cun <= s[1] or s[1] == 12)
        return self.surface.nearest(along(path, (cun - c) / (d - c)))

    def direction(self, spec: str | dict[str, float]) -> Array:
        """A named direction, or a weighted sum of some."""
        if isinstance(spec, dict):
            return sum((self.direction(k) * w for k, w in spec.items()), np.zeros(3))
        if spec in AXES:
            return np.array(AXES[spec], float)
        x, y, z = hand_axes(self.model).T
        named = {"radial": x, "ulnar": -x, "distal": y, "proximal": -y, "dorsal": z, "palmar": -z}
        return named[spec]

    # --- rules ----------------------------------------------------------------------------------

    def point(self, rule: dict) -> Place:
        """The place a rule means. Raises NeedsError for a point not placed yet."""
        place = self._head(rule)
        steps = rule.get("walk", [])
        for step in [steps] if isinstance(steps, dict) else steps:
            here = self.surface.at(place)
            way = self.xyz(step["to"]) - here if "to" in step else self.direction(step["direction"])
            if "share" in step:
                far = step["share"] * length(self.surface.line(place, self.spot(step["to"])))
            else:
                far = step["cun"] * self.unit(step["unit"])
            place = self.surface.walk(place, way, far, step.get("plane") == "level")
        return place

    def _head(self, rule: dict) -> Place:
        if "at" in rule:
            return self.spot(rule["at"])
        if "along" in rule:
            path = self._joined(rule["along"])
            if "level" in rule:
                return self.surface.nearest(crossing(path, *self._level(rule["level"])))
            share = rule["share"] if "share" in rule else rule["cun"] / rule["of"]
            return self.surface.nearest(along(path, share))
        if "front" in rule or "back" in rule:
            return self._trunk(rule)
        if "face" in rule:
            x, z = self.xyz(rule["over"])[0], self.xyz(rule["face"])[2]
            return self.surface.cast(np.array([x, -2, z]), np.array([0.0, 1, 0]), ("head",))
        if "side" in rule:
            spec = rule["side"]
            z = self.xyz(spec)[2] if isinstance(spec, str) else self._level(spec)[0][2]
            y = self.xyz(rule["depth"])[1]
            limbs = ("head", "neck") if rule.get("of") == "head" else ("trunk",)
            return self.surface.cast(np.array([2, y, z]), np.array([-1.0, 0, 0]), limbs)
        if "crown" in rule:
            return self._crown_point(rule)
        raise ValueError(f"a rule without a head: {rule}")

    def _trunk(self, rule: dict) -> Place:
        face, out = ("front", -1.0) if "front" in rule else ("back", 1.0)
        spec = rule[face]
        if isinstance(spec, str):
            z = self.xyz(spec)[2]
        else:
            p, q, c, n = spec
            inside = 0 <= c / n <= 1
            z = (along(self._mid(p, q), c / n) if inside else self._level(spec)[0])[2]
        x = rule.get("lateral", 0) * self.unit(rule["unit"]) if rule.get("lateral") else 1e-6
        if "over" in rule:
            x = self.xyz(rule["over"])[0]
        limbs = ("trunk", "legL", "armL", "neck")
        origin = np.array([x, 2 * out, z])
        return self.surface.cast(origin, np.array([0, -out, 0]), limbs)

    def _crown_point(self, rule: dict) -> Place:
        cun = rule["crown"]
        place = self._on_crown(cun)
        if "over" in rule:
            a, b = (self.surface.at(self._on_crown(c)) for c in (max(cun - 0.1, 0), cun + 0.1))
            normal = np.cross(unit((b - a) * [0, 1, 1]), MIDPLANE)
            normal *= np.sign(normal[2] or 1)
            x = abs(self.xyz(rule["over"])[0])
            origin = self.surface.at(place) * [0, 1, 1] + [x, 0, 0] + 0.3 * normal
            return self.surface.cast(origin, -normal, ("head", "neck"))
        if not rule.get("lateral"):
            return place
        return self.surface.walk(place, MIDPLANE, rule["lateral"] * self.unit(rule["unit"]))
