"""Relief that the smooth mesh lacks: kneecaps with their dips, wrist tendons, palm creases.

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
    at, p = landmarks.rest, _folded(part.rest)
    rise = _knee(p, landmarks) * np.clip(part.n @ FRONT / 0.5, 0, 1)
    crease, elbow = at("wrist_crease_palm_mid"), at("cubital_medial_dip")
    along = unit(elbow - crease)
    across = at("wrist_crease_palm_radial") - at("wrist_crease_palm_ulnar")
    across = unit(across - along * (along @ across))
    far = crease + along * 0.085
    for side in (-1, 1):
        shift = across * side * 0.0048
        rise += _ridge(p, crease + shift - along * 0.006, far + 1.2 * shift, 0.0021, 0.0011)
    part.v = part.v + part.n * rise[:, None]
    return part.rebuild()


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
