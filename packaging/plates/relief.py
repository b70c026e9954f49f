"""Relief that the smooth mesh lacks: kneecaps, wrist tendons, navel, ear, palm creases.

Everything is laid out on the rest pose and told by landmarks, so that it rides along in any pose.
"""

import numpy as np
from linear import Array, smoothstep, unit
from model import HEIGHT, BodyModel
from part import Part
from places import Spots
from pose import hand_axes
from render import HairCover

S = HEIGHT / 1.835277  # lengths were read off the model at its native height
FRONT = np.array([0.0, -1.0, 0.0])


def _folded(rest: Array) -> Array:
    return np.column_stack([np.abs(rest[:, 0]), rest[:, 1:]])


def _ridge(p: Array, a: Array, b: Array, width: float, height: float) -> Array:
    """A rounded ridge from a to b, tapering at its ends, metres."""
    way = b - a
    t = np.clip((p - a) @ way / (way @ way), 0, 1)
    off = np.linalg.norm(p - a - np.outer(t, way), axis=1)
    ends = smoothstep(t / 0.2) * smoothstep((1 - t) / 0.25)
    return height * np.exp(-0.5 * (off / width) ** 2) * ends


def raise_relief(part: Part, landmarks: Spots) -> Part:
    """Kneecap, its ligament and dips, shin tuberosity, and the two tendons above the wrist."""
    p = _folded(part.rest)
    rise = _knee(p, landmarks) * np.clip(part.n @ FRONT / 0.5, 0, 1)
    for start, end in wrist_cords(landmarks):
        rise += _ridge(p, start, end, 0.0021, 0.0011)
    part.v = part.v + part.n * rise[:, None]
    return part.rebuild()


def wrist_cords(landmarks: Spots) -> list[tuple[Array, Array]]:
    """The two tendons above the left wrist, each from its lower to its upper end, rest pose."""
    at = landmarks.rest
    crease, elbow = at("wrist_crease_palm_mid"), at("wrist_cords_aim")
    along = unit(elbow - crease)
    across = at("wrist_crease_palm_radial") - at("wrist_crease_palm_ulnar")
    across = unit(across - along * (along @ across))
    far = crease + along * 0.085
    shifts = (across * side * 0.0048 for side in (-1, 1))
    return [(crease + shift - along * 0.006, far + 1.2 * shift) for shift in shifts]


def _knee(p: Array, landmarks: Spots) -> Array:
    at = landmarks.rest
    base, apex, shin = at("patella_base"), at("patella_apex"), at("tibial_tuberosity")
    down = unit(apex - base)
    out = unit(np.cross(down, FRONT))
    out = out if out[0] > 0 else -out
    q = p - (base + apex) / 2
    along, aside = q @ down, q @ out
    half = np.linalg.norm(apex - base) / 2 + 0.004
    broad = np.interp(along / half, [-1, 0.2, 1], [0.0225, 0.0225, 0.0175])
    d = (np.abs(along / half) ** 2.3 + np.abs(aside / broad) ** 2.3) ** (1 / 2.3)
    near = np.linalg.norm(q, axis=1) < 0.07
    rise = 0.0024 * smoothstep((1.45 - d) / 0.95) * near
    rise += _ridge(p, apex - 0.004 * down, shin, 0.0065, 0.0010)
    for name, depth, size in (
        ("tibial_tuberosity", 0.0012, 0.012),
        ("patellar_dip_lateral", -0.0013, 0.0115),
        ("patellar_dip_medial", -0.0013, 0.0115),
    ):
        rise += depth * np.exp(-0.5 * (np.linalg.norm(p - at(name), axis=1) / size) ** 2)
    return rise


def hollow_navel(part: Part, navel: Array, normal: Array) -> None:
    """Sinks the navel, which the model leaves out: 10 mm deep, higher than wide."""
    away = part.v - navel
    up = unit(np.array([0.0, 0.0, 1.0]) - normal * normal[2])
    across = np.cross(up, normal)
    ring = ((away @ across) / 0.0055) ** 2 + ((away @ up) / 0.0075) ** 2
    near = np.abs(away @ normal) < 0.03
    pit = np.exp(-(ring**1.5) / 2) * 0.010 - np.exp(-((np.sqrt(ring) - 2.3) ** 2) / 0.5) * 0.0015
    part.v = part.v - np.outer(pit * near, normal)
    part.rebuild()


def hollow_fossa(part: Part, landmarks: Spots) -> Part:
    """Sinks the triangular fossa of the ear, which the model has flat, between its two ridges."""
    names = ("fossa_join", "fossa_upper", "fossa_lower")
    join, upper, lower = (landmarks.rest(n) for n in names)
    out = unit(np.cross(upper - join, lower - join))
    out = out if out[0] > 0 else -out
    across, p = unit(upper - join), _folded(part.rest)
    aside = np.cross(out, across)
    flat = np.stack([(p - join) @ across, (p - join) @ aside], 1)
    corners = np.array([[(c - join) @ across, (c - join) @ aside] for c in (join, upper, lower)])
    depth = []  # inside each of the three sides, metres
    for a, b, c in ((0, 1, 2), (0, 2, 1), (1, 2, 0)):
        way = unit(corners[b] - corners[a])
        normal = np.array([-way[1], way[0]])
        normal *= np.sign((corners[c] - corners[a]) @ normal)
        depth.append((flat - corners[a]) @ normal)
    high, low, open_ = depth
    ends = smoothstep((open_ + 0.001) / 0.006)
    sunk = 0.0015 * smoothstep(high / 0.0034) * smoothstep(low / 0.0034) * ends
    for one, other in ((high, low), (low, high)):
        ridge = np.exp(-0.5 * ((one + 0.0004) / 0.0011) ** 2) * smoothstep((other + 0.001) / 0.004)
        sunk = sunk - 0.0004 * ridge * ends
    near = smoothstep((0.007 - np.abs((p - join) @ out)) / 0.002) * np.clip(
        part.n @ out / 0.6, 0, 1
    )
    part.v = part.v - np.outer(sunk * near, unit(part.n[near > 0.5].mean(0)))
    return part.rebuild()


# Creases of the left palm: millimetres to the thumb and to the fingers from the wrist joint.
PALM = (
    ((-44, 84), (-34, 87), (-18, 89), (0, 95), (13, 106)),
    ((35, 86), (24, 81), (8, 75), (-10, 66), (-26, 57)),
    ((35, 86), (25, 76), (14, 62), (7, 44), (7, 26), (11, 14)),
)


class PalmCreases(HairCover):
    """Lines of the palm and the wrist crease, as a darker tone; covers nothing."""

    def __init__(self, model: BodyModel, landmarks: Spots) -> None:
        self._wrist, self._axes = model.joint("wrist.L"), hand_axes(model)
        knuckles = [model.joint(f"finger{k}-1.L") for k in (2, 5)]
        self._knuckles = (np.array(knuckles) - self._wrist) @ self._axes
        names = ("wrist_crease_palm_radial", "wrist_crease_palm_mid", "wrist_crease_palm_ulnar")
        crease = [(landmarks.rest(n) - self._wrist) @ self._axes * 1000 for n in names]
        self._lines = [np.array(line, float) for line in PALM]
        self._lines.append(np.array([c[:2] for c in crease]))

    def apply(self, rest: Array, tone: Array) -> tuple[Array, Array]:
        """No cover; the tone darker along the creases."""
        x, y, z = ((_folded(rest) - self._wrist) @ self._axes * 1000).T
        near = (y > -25) & (y < 125) & (np.abs(x) < 60)
        out = tone.copy()
        if near.any():
            (x2, _, z2), (x5, _, z5) = self._knuckles * 1000
            level = np.interp(x[near], [x5, x2], [z5, z2]) * np.clip(y[near] / 100, 0, 1)
            palm = smoothstep((level - 2 - z[near]) / 4)
            dark = sum(_groove(x[near], y[near], line) for line in self._lines)
            out[near] = tone[near] * (1 - 0.22 * np.clip(dark, 0, 1) * palm)
        return np.zeros(len(rest)), out


def _groove(x: Array, y: Array, line: Array) -> Array:
    """0..1: on a crease, thin at its ends. Lengths in millimetres."""
    from scipy.interpolate import PchipInterpolator

    steps = np.r_[0, np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))]
    t = np.linspace(0, steps[-1], 60)
    curve = np.stack([PchipInterpolator(steps, line[:, k])(t) for k in (0, 1)], 1)
    d2 = (x[:, None] - curve[:, 0]) ** 2 + (y[:, None] - curve[:, 1]) ** 2
    k = d2.argmin(1)
    width = 0.35 + 0.55 * np.sin(np.pi * np.clip(t[k] / steps[-1], 0.02, 0.98))
    return np.exp(-0.5 * d2[np.arange(len(x)), k] / width**2)
