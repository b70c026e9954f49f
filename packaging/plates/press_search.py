"""Finds a natural grip for a point, once, while authoring; data/press_grips.json keeps it.

Rigid hands are laid on the point from a small family of poses; the cheapest has its fingers
closed until they touch. A low cost is not yet a natural grip: look at each, and steer by the
point's row in data/figures_points.json.
"""

import itertools
from dataclasses import asdict, dataclass, replace

import numpy as np
from linear import Array, rotation, unit
from model import BodyModel
from pose import FINGERS, HandPose
from press_hand import PressHand, finger_pose, thumb_pose
from scipy.spatial import cKDTree
from subdivide import catmull_clark

NEAR = 0.06  # metres: farther skin is not asked whether a hand lies in it


class Skin:
    """Rough signed distance to posed skin by its nearest vertex."""

    def __init__(self, vertices: Array, quads: Array, uv: Array) -> None:
        used = np.unique(quads)
        remap = np.full(len(vertices), -1)
        remap[used] = np.arange(len(used))
        self.v, faces, _ = catmull_clark(vertices[used], remap[quads], uv, 1)
        corner = self.v[faces]
        face_n = np.cross(corner[:, 2] - corner[:, 0], corner[:, 3] - corner[:, 1])
        n = np.zeros_like(self.v)
        for k in range(4):
            np.add.at(n, faces[:, k], face_n)
        self.n = n / (np.linalg.norm(n, axis=1)[:, None] + 1e-12)
        self.tree = cKDTree(self.v)

    def probe(self, x: Array) -> tuple[Array, Array, Array]:
        """(distance, depth inside >= 0, row of the nearest skin) of each vertex."""
        far, row = self.tree.query(x)
        inside = -((x - self.v[row]) * self.n[row]).sum(1)
        return far, np.where(far < NEAR, np.clip(inside, 0, None), 0), row

    def normal(self, point: Array, count: int = 40) -> Array:
        """Mean normal of the skin about a point."""
        _, rows = self.tree.query(point, count)
        return unit(self.n[rows].mean(0))


@dataclass(frozen=True)
class Wish:
    """What is asked of a grip.

    Attributes:
        tool: see press_hand.TOOLS.  right: the right hand presses.  forearm: direction, room.
        view: to the eye.  rolls: thumb rolls to try (+ fingers behind, - fingers beside).
        wrap: fingers should go round to the other side.  depth: metres the skin gives way.
    """

    tool: str
    right: bool
    forearm: Array
    view: Array
    rolls: tuple[float, ...] = (30, 50)
    palmars: tuple[float, ...] = (25, 45, 65)
    radials: tuple[float, ...] = (35, 55)
    tips: tuple[float, ...] = (8, 30)
    wrists: tuple[tuple[float, float], ...] = ((0, 0), (25, 0), (-25, 0), (0, 16), (0, -20))
    pitches: tuple[float, ...] = (20, 38, 55)
    swings: tuple[float, ...] = (-25, 0, 25)
    wrap: bool = True
    kind: str = ""
    depth: float = 0.0025
    close_cap: float = 0.65
    nail_min: float = 0.3


@dataclass
class Grip:
    """A found grip: everything needed to build the hand again."""

    tool: str
    right: bool
    pose: HandPose
    pitch: float
    forearm: Array
    cost: float


class Searcher:
    """Grips on one posed skin."""

    def __init__(self, model: BodyModel, hands: dict) -> None:
        self.model, self._hands = model, hands

    def _hand(self, pose: HandPose, wish: Wish) -> PressHand:
        key = (repr(pose), wish.tool, wish.right)
        if key not in self._hands:
            self._hands[key] = PressHand(self.model, pose, wish.tool, wish.right)
        return self._hands[key]

    def _poses(self, wish: Wish) -> list[HandPose]:
        if wish.tool != "thumb":
            return [finger_pose(wish.kind or wish.tool, w) for w in wish.wrists]
        return [
            thumb_pose(palmar, radial, roll, tip, (close,) * 4, wrist)
            for wrist, palmar, roll, tip, radial, close in itertools.product(
                wish.wrists, wish.palmars, wish.rolls, wish.tips, wish.radials, (0.15, 0.45)
            )
        ]

    def find(self, skin: Skin, point: Array, normal: Array, wish: Wish) -> Grip:
        """The cheapest grip, its fingers closed on the skin."""
        best: Grip | None = None
        goal = unit(wish.forearm)
        for pose in self._poses(wish):
            hand = self._hand(pose, wish)
            for pitch, swing in itertools.product(wish.pitches, wish.swings):
                forearm = rotation(wish.view, swing) @ goal
                limit = best.cost if best else np.inf
                cost = self._cost(
                    hand.aim(pitch), pose, pitch, forearm, skin, point, normal, wish, limit
                )
                if cost < limit:
                    best = Grip(wish.tool, wish.right, pose, pitch, forearm, cost)
        if best is None:
            raise ValueError("no grip at all")
        if wish.tool == "thumb":
            best.pose = self._closed(best, skin, point, normal, wish)
        return best

    def _cost(
        self,
        hand: PressHand,
        pose: HandPose,
        pitch: float,
        forearm: Array,
        skin: Skin,
        point: Array,
        normal: Array,
        wish: Wish,
        limit: float,
    ) -> float:
        turn, shift = hand.place(point, normal, forearm, wish.depth)
        flexion, deviation = pose.wrist
        cost = abs(pitch - 38) * 0.1 + (abs(flexion) + 1.3 * abs(deviation)) * 0.06
        cost += 45 * max(0.0, wish.nail_min - (turn @ hand.nail) @ wish.view)
        cost += 22 * (1 - (turn @ hand.forearm) @ unit(wish.forearm))
        if cost > limit:
            return cost
        _, inside, _ = skin.probe(hand.x[hand.bulk[::6]] @ turn.T + shift)
        cost += 600 * np.clip(inside - 0.001, 0, None).sum()
        if cost > limit:
            return cost
        _, inside, _ = skin.probe(hand.x[hand.idle[::4]] @ turn.T + shift)
        cost += 120 * np.clip(inside - 0.001, 0, None).sum()
        if wish.tool == "thumb":
            far, _, row = skin.probe(hand.x[hand.idle_tips[::5]] @ turn.T + shift)
            cost += 250 * np.clip(far, 0, 0.06).mean()
            if wish.wrap:
                cost += 8 * max(0.0, float((skin.n[row] @ normal).mean()) + 0.1)
        return float(cost)

    def _closed(self, grip: Grip, skin: Skin, point: Array, normal: Array, wish: Wish) -> HandPose:
        closes = np.linspace(0, wish.close_cap, 11)
        deep = np.zeros((4, len(closes)))
        for j, c in enumerate(closes):
            hand = self._hand(_with_close(grip.pose, (float(c),) * 4), wish).aim(grip.pitch)
            turn, shift = hand.place(point, normal, grip.forearm, wish.depth)
            for k in FINGERS:
                deep[k - 2, j] = skin.probe(hand.x[hand.fingers[k]] @ turn.T + shift)[1].max()
        chosen = []
        for row in deep:
            free = row < 0.0015
            if free.all():
                j = 7
            elif free[0]:
                j = int(np.argmin(free)) - 1  # closes until it touches
            else:
                j = int(np.argmax(free)) if free.any() else int(np.argmin(row))  # curls away
            chosen.append(float(closes[j]))
        for k in (1, 2, 3, 2, 1, 0):  # neighbours keep company
            beside = [chosen[j] for j in (k - 1, k + 1) if 0 <= j < 4]
            most = max(beside) + 0.1
            if chosen[k] > most and np.interp(most, closes, deep[k]) < 0.002:
                chosen[k] = most
        return _with_close(grip.pose, tuple(round(c, 3) for c in chosen))


def _with_close(pose: HandPose, close: tuple[float, ...]) -> HandPose:
    like = thumb_pose(0, 0, 0, 0, close, (0, 0))
    return replace(pose, flex=like.flex)


def to_data(grip: Grip, axes: Array) -> dict:
    """Grip as plain data; the forearm in picture axes (right, up, to the eye)."""
    pose = {k: v for k, v in asdict(grip.pose).items() if k != "web_relax"}
    pose["spread"] = {str(k): v for k, v in pose["spread"].items()}
    pose["flex"] = {str(k): [round(q, 1) for q in v] for k, v in pose["flex"].items()}
    return {
        "tool": grip.tool,
        "right": grip.right,
        "pitch": grip.pitch,
        "forearm": [round(float(q), 4) for q in axes @ grip.forearm],
        "cost": round(grip.cost, 1),
        "pose": pose,
    }


def pose_from_data(data: dict) -> HandPose:
    """The inverse of `to_data` for the pose."""
    kw = dict(data)
    kw["spread"] = {int(k): v for k, v in data["spread"].items()}
    kw["flex"] = {int(k): tuple(v) for k, v in data["flex"].items()}
    for name in ("thumb_flex", "wrist"):
        kw[name] = tuple(kw[name])
    return HandPose(**kw)
