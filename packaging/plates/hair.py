"""A short, soft head of hair and eyebrows: coverage and tone on the skin.

The hairline runs where the placement rules put it: through the front and back hairline landmarks,
the corner of the forehead and the temple.
"""

import numpy as np
from linear import Array, smoothstep
from places import Spots
from render import HairCover
from scipy.interpolate import PchipInterpolator

CENTRE = np.array([0.0, -0.105, 0.690])
# Points of the hairline that are no landmarks of their own (rest pose, metres, left side).
BEHIND_EAR = ((0.0705, -0.098, 0.7125), (0.067, -0.081, 0.697), (0.060, -0.073, 0.668))
NAPE_CORNER = (0.040, -0.055, 0.643)


def _angles(p: Array) -> tuple[Array, Array]:
    q = p - CENTRE
    azimuth = np.degrees(np.arctan2(np.abs(q[..., 0]), -q[..., 1]))
    elevation = np.degrees(np.arctan2(q[..., 2], np.hypot(q[..., 0], q[..., 1])))
    return azimuth, elevation


def _noise(t: Array, seed: int) -> Array:
    """Smooth value noise of one variable, -1..1, period 4096."""
    table = np.random.default_rng(seed).uniform(-1, 1, 4096)
    i = np.floor(t).astype(int)
    f = t - i
    f = f * f * (3 - 2 * f)
    return table[i % 4096] * (1 - f) + table[(i + 1) % 4096] * f


class ShortHair(HairCover):
    """Hair and brows for spots of the rest pose."""

    def __init__(self, landmarks: Spots) -> None:
        at = landmarks.rest
        line = np.array(
            [
                at("hairline_front"),
                (0.030, -0.1835, 0.773),
                (0.0570, -0.1660, 0.757),
                (0.0645, -0.1530, 0.732),
                (0.0680, -0.1365, 0.712),
                at("temple_hairline_ear"),
                *BEHIND_EAR,
                NAPE_CORNER,
                at("hairline_back"),
            ]
        )
        azimuth, elevation = _angles(line)
        order = np.argsort(azimuth)
        self._line = PchipInterpolator(azimuth[order], elevation[order])
        self._range = (azimuth.min(), azimuth.max())
        self._crown = at("hair_whorl") + np.array([0, 0.03, 0])
        names = ("brow_medial", "brow_mid", "brow_lateral")
        self._brow = np.array([at(n) for n in names])

    def cover(self, rest: Array) -> Array:
        """0..1 how much hair lies on each spot."""
        azimuth, elevation = _angles(rest)
        above = elevation - self._line(np.clip(azimuth, *self._range))
        whorl = np.arctan2(rest[:, 0] - self._crown[0], rest[:, 1] - self._crown[1])
        ragged = 0.5 * _noise(whorl * 70 + 2000, 5) + 0.35 * _noise(whorl * 190 + 2000, 6)
        hair = smoothstep((above + 1.2 + ragged) / 5.0)
        x, y, z = np.abs(rest[:, 0]), rest[:, 1], rest[:, 2]
        ear = (np.hypot((y + 0.109) / 0.024, (z - 0.681) / 0.033) < 1) & (x > 0.0712)
        hair = np.where(ear | (z < 0.6), 0, hair)
        return np.maximum(hair * 0.92, self._brows(rest))

    def _brows(self, rest: Array) -> Array:
        p = np.column_stack([np.abs(rest[:, 0]), rest[:, 1:]])
        out = np.zeros(len(p))
        near = (p[:, 2] > 0.69) & (p[:, 2] < 0.75) & (p[:, 1] < -0.16)
        if not near.any():
            return out
        q = p[near]
        (ax, _, az), (bx, _, bz), (cx, _, cz) = self._brow
        along = (q[:, 0] - ax) / (cx - ax)
        arch = PchipInterpolator([ax - 0.004, ax, bx, cx, cx + 0.004], [az, az, bz, cz, cz - 0.003])
        off = q[:, 2] - arch(np.clip(q[:, 0], ax - 0.004, cx + 0.004)) - 0.0005
        half = np.interp(along, [-0.1, 0.1, 0.5, 1.0], [0.0036, 0.0042, 0.0034, 0.0016])
        strand = _noise((q[:, 0] * 2600 + off * 1700) + 900, 7)
        body = smoothstep(1.25 - np.abs(off) / half) * smoothstep((along + 0.10) / 0.12)
        body = body * smoothstep((1.08 - along) / 0.15)
        out[near] = body * (0.55 + 0.18 * strand)
        return np.clip(out, 0, 1)

    def apply(self, rest: Array, tone: Array) -> tuple[Array, Array]:
        """Coverage, and the tone with a hint of strands."""
        cover = self.cover(rest)
        whorl = np.arctan2(rest[:, 0] - self._crown[0], rest[:, 1] - self._crown[1])
        run = np.linalg.norm(rest - self._crown, axis=1)
        wave = 0.6 * _noise(run * 45 + 300, 3)
        strand = 0.55 * _noise((whorl + 0.03 * wave) * 210 + 2000, 1)
        strand += 0.40 * _noise((whorl + 0.05 * wave) * 520 + 2000, 2)
        return cover, np.clip(tone * (1 + cover * (0.10 * strand - 0.06)), 0, 1)
