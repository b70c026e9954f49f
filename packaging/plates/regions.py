"""Which named region of the body a spot of the skin belongs to: planes on the rest pose."""

from functools import cached_property

import numpy as np
from linear import Array, unit, units
from model import BodyModel
from pose import hand_axes
from scipy.spatial import cKDTree

REGIONS = (
    "",
    "head",
    "face",
    "mouth",
    "ear",
    "neck-front",
    "neck-back",
    "shoulder",
    "axilla",
    "chest",
    "side-chest",
    "upper-abdomen",
    "lower-abdomen",
    "side-abdomen",
    "groin",
    "perineum",
    "upper-back",
    "scapula",
    "lower-back",
    "sacrum",
    "buttock",
    "upper-arm",
    "elbow",
    "forearm-palmar",
    "forearm-dorsal",
    "forearm-radial",
    "wrist",
    "palm",
    "hand-dorsum",
    "hand-ulnar",
    "finger",
    "thigh-front",
    "thigh-medial",
    "thigh-lateral",
    "thigh-back",
    "knee",
    "knee-back",
    "lower-leg-front",
    "lower-leg-medial",
    "lower-leg-lateral",
    "lower-leg-back",
    "ankle",
    "foot-dorsum",
    "foot-medial",
    "foot-lateral",
    "foot-sole",
    "toe",
)
NUMBER = {name: i for i, name in enumerate(REGIONS)}


def _group(bone: str) -> str:
    name = bone.split(".", maxsplit=1)[0]
    if name.startswith("finger"):
        return name if name[:7] == "finger1" else name[:7]
    for start, group in (
        ("metacarpal", "hand"),
        ("wrist", "hand"),
        ("lowerarm", "forearm"),
        ("upperarm", "upperarm"),
        ("toe", "toe" if not name.endswith("-1") else "foot"),
        ("foot", "foot"),
        ("lowerleg", "shank"),
        ("upperleg", "thigh"),
        ("neck", "neck"),
    ):
        if name.startswith(start):
            return group
    trunk = ("spine", "root", "pelvis", "breast", "clavicle", "shoulder")
    return "trunk" if name.startswith(trunk) else "head"


class RegionOf:
    """Classifies spots given on the rest pose (either side)."""

    def __init__(self, model: BodyModel) -> None:
        self.model = model
        skin = model.rest[:13380]
        used = np.unique(model.quads)
        self._tree = cKDTree(skin[used])
        dominant = model.weights[used].argmax(1)
        self._groups = np.array([_group(model.bones[i]) for i in dominant])

    def __call__(self, rest: Array) -> Array:
        """(n,) region numbers for (n, 3) spots of the rest pose, metres."""
        p = np.column_stack([np.abs(rest[:, 0]), rest[:, 1:]]) * 1000
        group = self._groups[self._tree.query(rest)[1]]
        out = np.full(len(p), NUMBER["chest"], np.uint8)
        for names, method in (
            (("head", "neck"), self._head),
            (("trunk", "thigh", "upperarm"), self._trunk),
            (("shank", "thigh"), self._leg),
            (("foot", "toe"), self._foot),
            (("upperarm", "forearm"), self._arm),
        ):
            rows = np.isin(group, names)
            method(p, rows, group, out)
        rows = np.char.startswith(group, "finger") | (group == "hand") | (group == "forearm")
        self._hand(p, rows, group, out)
        return out

    @staticmethod
    def _put(out: Array, where: Array, name: str) -> None:
        out[where] = NUMBER[name]

    def _head(self, p: Array, rows: Array, group: Array, out: Array) -> None:
        x, y, z = p.T
        put = self._put
        put(out, rows, "head")
        put(out, rows & (((z < 708) & (y < -128)) | ((z < 721) & (y < -196))), "face")
        lips = (np.hypot(x / 25, (z - 635.5) / 10) < 1) & (y < -195)
        put(out, rows & lips, "mouth")
        ear = (np.hypot((y + 109) / 22, (z - 681) / 31) < 1) & (x > 71.5)
        put(out, rows & ear, "ear")
        jaw = np.interp(y, [-200, -190, -135, -125, -95, -80], [588, 592, 612, 640, 662, 664])
        neck = rows & (z < jaw) & ~ear
        put(out, neck, "neck-front")
        behind = np.interp(z, [540, 600, 650], [-78, -84, -84])
        put(out, neck & (y > behind), "neck-back")
        # where the neck's skin runs on to the trunk
        collar = np.interp(x, [0, 40, 75, 110], [528, 526, 524, 522])
        put(out, rows & (z < collar) & (y < -95), "chest")
        put(out, rows & (z < 530) & (y > -60), "upper-back")

    def _trunk(self, p: Array, rows: Array, group: Array, out: Array) -> None:
        x, y, z = p.T
        put = self._put
        front = y < np.interp(z, [-100, 0, 150, 380, 480, 520], [-100, -95, -85, -80, -88, -85])
        margin = 333 - 0.8 * np.minimum(x, 135)
        f = rows & front
        put(out, f, "lower-abdomen")
        put(out, f & (z > 132), "upper-abdomen")
        put(out, f & (z > margin), "chest")
        put(out, f & (z > 519) & (x < 110), "neck-front")
        put(out, f & (z < 18) & (x > 30), "groin")
        put(out, f & (z < -14) & (x < 30), "groin")
        put(out, f & (z < -38) & (x < 75) & (x > 30), "thigh-medial")
        b = rows & ~front
        put(out, b, "buttock")
        put(out, b & (z > 107), "lower-back")
        put(out, b & (z > 239), "upper-back")
        put(out, b & (z > 355) & (x > 72) & (z < 525), "scapula")
        put(out, b & (z > 540) & (x < 60), "neck-back")
        put(out, b & (z > 16) & (z <= 107) & (x < 50), "sacrum")
        side = rows & (x > np.interp(z, [60, 140, 240, 400], [112, 100, 112, 128]))
        side &= (y > -152) & (y < -28) & (z > 78) & (z < 392)
        put(out, side, "side-abdomen")
        put(out, side & (z > 232), "side-chest")
        put(out, rows & (x > 112) & (y > -146) & (z > -112) & (z < 78), "buttock")
        put(out, rows & (np.hypot(x - 160, y + 85) < 32) & (z > 375) & (z < 430), "axilla")
        yoke = np.interp(y, [-110, -85, -60, -40], [528, 516, 512, 512])
        put(out, rows & (((z > yoke) & (x > 72)) | ((x > 156) & (z > 436))), "shoulder")
        put(out, rows & (z > 526) & (x < 104) & (y < -86), "neck-front")
        put(out, rows & (z < -62) & (x < 22), "perineum")

    def _leg(self, p: Array, rows: Array, group: Array, out: Array) -> None:
        x, y, z = p.T
        put = self._put
        hip, knee, ankle = (
            self.model.joint(b) * 1000 for b in ("upperleg01.L", "lowerleg01.L", "foot.L")
        )
        t = np.clip((hip[2] - z) / (hip[2] - knee[2]), 0, 1)
        s = np.clip((knee[2] - z) / (knee[2] - ankle[2]), 0, 1)
        cx = hip[0] + (knee[0] - hip[0]) * t + (ankle[0] - knee[0]) * s
        cy = np.interp(z, [-815, -612, -409, -250, -87], [-71, -75, -98, -95, -95])
        # 0 to the front, 90 outwards, 180 to the back
        angle = np.degrees(np.arctan2(x - cx, -(y - cy)))
        thigh = rows & (z < np.interp(x, [30, 110], [-40, -18])) & (z >= -470)
        fold = y > -70
        thigh &= ~(fold & (z > -112)) & ~((x > 112) & (y > -146) & (z > -40))
        put(out, thigh, "thigh-front")
        put(out, thigh & (angle < np.interp(z, [-300, -130], [-48, -14])), "thigh-medial")
        put(out, thigh & (angle > 52), "thigh-lateral")
        put(out, thigh & (np.abs(angle) > 125), "thigh-back")
        put(out, rows & (z > -466) & (z < -362), "knee")
        put(out, rows & (z > -462) & (z < -372) & (np.abs(angle) > 118), "knee-back")
        shank = rows & (z <= -455) & ~(rows & (z > -466) & (np.abs(angle) < 60))
        put(out, shank, "lower-leg-front")
        put(out, shank & (angle < -32), "lower-leg-medial")
        put(out, shank & (angle > 58), "lower-leg-lateral")
        put(out, shank & ((angle > 128) | (angle < -152)), "lower-leg-back")
        put(out, rows & (z < -766), "ankle")

    def _foot(self, p: Array, rows: Array, group: Array, out: Array) -> None:
        x, y, z = p.T
        put = self._put
        put(out, rows, "foot-dorsum")
        cx = np.interp(y, [-270, -220, -150, -20], [184, 186, 190, 190])
        side = np.degrees(np.arctan2(np.abs(x - cx), z + 868))
        low = side > np.interp(y, [-220, -150, -100, -30], [80, 64, 40, 30])
        put(out, rows & low & (x < cx), "foot-medial")
        put(out, rows & low & (x >= cx), "foot-lateral")
        put(out, rows & (z < np.interp(y, [-240, -130, -60], [-879, -879, -883])), "foot-sole")
        put(out, rows & (z > -832) & (y > -122), "ankle")
        put(out, (group == "toe") | (rows & (y < np.interp(x, [150, 232], [-232, -210]))), "toe")

    def _arm(self, p: Array, rows: Array, group: Array, out: Array) -> None:
        put = self._put
        S, E, W = (self.model.joint(b) * 1000 for b in ("upperarm01.L", "lowerarm01.L", "wrist.L"))
        upper, lower = np.linalg.norm(E - S), np.linalg.norm(W - E)
        t = (p - S) @ unit(E - S)
        u = (p - E) @ unit(W - E)
        axilla = np.linalg.norm(p - [158, -88, 397], axis=1) < 30
        arm = rows & (t > 52) & ~axilla & ~((group == "upperarm") & (p[:, 0] < 150))
        put(out, arm, "upper-arm")
        put(out, rows & (t > upper - 34), "elbow")
        fore = rows & (group == "forearm") & (u > 34)
        dorsal = self.dorsal_angle(p, np.clip(u / lower, 0, 1))
        put(out, fore, "forearm-palmar")
        border = np.interp(u / lower, [0, 0.5, 1], [-38, -8, 20])
        put(out, fore & (dorsal > border) & (dorsal < 185), "forearm-dorsal")
        put(out, fore & (np.abs(dorsal + 4) <= 24) & (u > 0.72 * lower), "forearm-radial")

    def dorsal_angle(self, p: Array, share: Array) -> Array:
        """Degrees round the forearm: 0 thumb side, 90 back, 180 little-finger side, -90 palm."""
        E, W = (self.model.joint(b) * 1000 for b in ("lowerarm01.L", "wrist.L"))
        axis = unit(W - E)
        at_elbow = np.array([356, -80, 298]) - np.array([306, -74, 259])
        at_wrist = hand_axes(self.model)[:, 0]

        def across(v: Array) -> Array:
            return unit(v - axis * (axis @ v))

        radial = units(across(at_elbow) * (1 - share[:, None]) + across(at_wrist) * share[:, None])
        dorsal = np.cross(radial, axis)
        flat = p - E
        flat = flat - np.outer(flat @ axis, axis)
        angle = np.degrees(np.arctan2((flat * dorsal).sum(1), (flat * radial).sum(1)))
        return np.where(angle < -170, angle + 360, angle)

    @cached_property
    def _hand_frame(self) -> tuple[Array, Array]:
        return self.model.joint("wrist.L") * 1000, hand_axes(self.model)

    def _hand(self, p: Array, rows: Array, group: Array, out: Array) -> None:
        put = self._put
        W, H = self._hand_frame
        x, y, z = ((p - W) @ H).T
        hand = rows & (y > 12)
        knuckles = (np.stack([self.model.joint(f"finger{k}-1.L") for k in (2, 5)]) * 1000 - W) @ H
        (x2, y2, z2), (x5, y5, z5) = knuckles
        level = np.interp(x, [x5, x2], [z5, z2]) * np.clip(y / y2, 0, 1)
        level = level - np.interp(y, [y5 - 8, y5 + 14], [0, 11])
        thumb = np.char.startswith(group, "finger1")
        level = np.where(thumb | (x > x2 + 8), level - 0.62 * np.clip(x - x2, 0, 40), level)
        put(out, hand, "palm")
        put(out, hand & (z > level), "hand-dorsum")
        edge = np.interp(y, [0, y5], [-22, x5 - 5])
        put(out, hand & (x < edge) & (np.abs(z - level) < 8) & ~thumb, "hand-ulnar")
        for k in (2, 3, 4, 5):
            _, fy, _ = (self.model.joint(f"finger{k}-1.L") * 1000 - W) @ H
            put(out, hand & (group == f"finger{k}") & (y > fy + 8), "finger")
        put(out, hand & np.isin(group, ("finger1-2", "finger1-3")), "finger")
        put(out, rows & (y > -9) & (y <= 15), "wrist")
