"""The pressing hand: posed once, then laid rigidly on the skin by its normal and the forearm.

Everything is kept in the hand's own frame: origin at the wrist, x to the thumb of a left hand,
y to the fingers, z out of its back. A right hand is the mirror image of the left.
"""

from dataclasses import dataclass

import numpy as np
from linear import Array, rotation, smoothstep, unit
from model import BodyModel
from part import Part, build_part
from pose import FINGERS, HandPose, hand_axes, hand_turns

MIRROR = np.diag([-1.0, 1.0, 1.0])
REACH = 0.24  # metres of forearm that are drawn
FOREARM_FADE = 0.09

SLEEVE = 0.42  # metres of arm in the sleeve: past the edge of every picture
LONG_SLEEVE = 0.75  # of one that goes on straight
CUFF = 0.040  # metres above the wrist at which it begins
CLOTH = 0.0035  # metres by which it stands off the arm

CURL = (85.0, 85.0, 50.0)  # bend of a finger's joints at full closing, degrees


@dataclass(frozen=True)
class Tool:
    """Which part of the hand presses.

    Attributes:
        finger: the finger whose last (or, for a knuckle, middle) bone presses.
        pad: the pressing direction in that bone's frame, with the tip direction 0.
        bone: number of that bone.  also: a second finger that presses beside it.
    """

    finger: int
    pad: tuple[float, float, float]
    bone: int = 3
    also: int = 0


TOOLS = {
    "thumb": Tool(1, (0.21, 0.0, 0.92)),
    "finger": Tool(2, (0.0, 0.0, 1.0)),
    "middle": Tool(3, (0.0, 0.0, 1.0)),
    "two-fingers": Tool(2, (0.0, 0.0, 1.0), also=3),
    "flat": Tool(3, (0.0, 0.0, 1.0)),
    "knuckle": Tool(2, (0.0, 0.0, -1.0), bone=2),
}


def thumb_pose(
    palmar: float, radial: float, roll: float, tip: float, close: tuple[float, ...], wrist: tuple
) -> HandPose:
    """Thumb held out; the fingers 2-5 closed by `close` (0 straight, 1 fist). Degrees else."""
    flex = {k: tuple(c * q for q in CURL) for k, c in zip(FINGERS, close, strict=True)}
    return HandPose(
        spread={2: 4, 3: 0, 4: -3, 5: -8},
        flex=flex,
        radial=radial,
        palmar=palmar,
        roll=roll,
        thumb_flex=(5, tip),
        wrist=wrist,
    )


def finger_pose(kind: str, wrist: tuple[float, float]) -> HandPose:
    """The hand for pressing with fingertips, flat fingers or a knuckle."""
    spread, flex, thumb = _FINGER_POSES[kind]
    return HandPose(spread=spread, flex=flex, wrist=wrist, **thumb)


_NEAR = {2: 2, 3: 0, 4: -2, 5: -5}
_FINGER_POSES: dict[str, tuple[dict, dict, dict]] = {
    "finger": (
        _NEAR,
        {2: (18, 14, 8), 3: (62, 80, 45), 4: (68, 85, 45), 5: (72, 85, 45)},
        {"radial": 32, "palmar": 48, "roll": -35, "thumb_flex": (20, 35), "thumb_side": -5},
    ),
    "middle": (
        _NEAR,
        {2: (14, 20, 12), 3: (24, 20, 10), 4: (22, 30, 16), 5: (26, 34, 18)},
        {"radial": 40, "palmar": 30, "roll": -20, "thumb_flex": (15, 20), "thumb_side": -5},
    ),
    "two-fingers": (
        {2: 0, 3: 0, 4: -2, 5: -5},
        {2: (22, 16, 9), 3: (26, 21, 12), 4: (58, 70, 40), 5: (66, 75, 40)},
        {"radial": 34, "palmar": 40, "roll": -30, "thumb_flex": (20, 30), "thumb_side": -5},
    ),
    "flat": (
        {2: 1, 3: 0, 4: -1, 5: -4},
        {2: (14, 14, 8), 3: (16, 18, 10), 4: (15, 16, 9), 5: (12, 14, 8)},
        {"radial": 40, "palmar": 25, "roll": -15, "thumb_flex": (12, 15), "thumb_side": -5},
    ),
    "hook": (
        {2: 1, 3: 0, 4: -1, 5: -4},
        {2: (38, 28, 14), 3: (40, 32, 16), 4: (40, 30, 15), 5: (36, 28, 14)},
        {"radial": 40, "palmar": 40, "roll": -25, "thumb_flex": (12, 15), "thumb_side": -5},
    ),
    "claw": (
        {2: 1, 3: 0, 4: -1, 5: -4},
        {2: (58, 46, 20), 3: (60, 50, 22), 4: (60, 48, 22), 5: (56, 44, 20)},
        {"radial": 36, "palmar": 45, "roll": -25, "thumb_flex": (12, 15), "thumb_side": -5},
    ),
    "knuckle": (
        {2: 2, 3: 0, 4: -2, 5: -4},
        {2: (58, 100, 45), 3: (74, 100, 55), 4: (78, 100, 55), 5: (80, 98, 55)},
        {"radial": 28, "palmar": 45, "roll": -20, "thumb_flex": (30, 40), "thumb_side": -10},
    ),
}


class PressHand:
    """One posed hand with its pressing spot.

    Attributes:
        x: (n, 3) all vertices of the model in the hand's frame, metres.
        forearm: unit direction from the wrist to the elbow.  nail: out of the pressing nail.
        contact: the spot that touches.  inward: the direction in which it presses.
    """

    def __init__(self, model: BodyModel, pose: HandPose, tool: str, right: bool) -> None:
        self.model, self.tool, self.right = model, TOOLS[tool], right
        vertices, poses = model.pose(hand_turns(model, pose))
        wrist = model.joint("wrist.L", poses)
        side = MIRROR if right else np.eye(3)
        to_hand = side @ hand_axes(model, poses).T
        self.x: Array = (vertices - wrist) @ to_hand.T
        self._elbow, shoulder = (
            to_hand @ (model.joint(bone, poses) - wrist)
            for bone in ("lowerarm01.L", "upperarm01.L")
        )
        self.forearm, self._upper_arm = unit(self._elbow), unit(shoulder - self._elbow)
        self._bones(to_hand, poses)
        self._groups()
        self.aim(38)

    def _bones(self, to_hand: Array, poses: Array) -> None:
        tool = self.tool
        frame = to_hand @ self.model.frame(f"finger{tool.finger}-{tool.bone}.L", poses)
        along = frame[:, 1]
        pad = unit(frame @ np.array(tool.pad))
        if tool.bone == 2:  # a knuckle presses with the head of the bone before it
            along = -along
        self._along, self._pad = along, unit(pad - along * (pad @ along))
        self.nail = -self._pad if tool.bone == 3 else self._pad

    def _groups(self) -> None:
        model, tool = self.model, self.tool

        def mine(finger: int, *bones: int) -> Array:
            names = [f"finger{finger}-{j}.L" for j in bones]
            return np.where(model.weights[:, [model.index[n] for n in names]].sum(1) > 0.5)[0]

        skin = len(model.rest) if not len(model.quads) else int(model.quads.max()) + 1
        arm = model.share("lowerarm01.L")[:skin] > 0.5
        self.arm = np.where(arm & ((self.x[:skin] @ self.forearm) < 0.17))[0]
        self.fingers = {k: mine(k, 1, 2, 3) for k in (1, *FINGERS)}
        self.tips = {k: mine(k, 3) for k in (1, *FINGERS)}
        if tool.bone == 2:
            self._pressing = mine(tool.finger, 1, 2)
        else:
            self._pressing = mine(tool.finger, 3)
        near = [self.fingers[k] for k in (tool.finger, tool.also) if k]
        idle = [self.fingers[k] for k in FINGERS if k not in (tool.finger, tool.also)]
        self.idle = np.concatenate(idle)
        self.idle_tips = np.concatenate(
            [self.tips[k] for k in FINGERS if k not in (tool.finger, tool.also)]
        )
        self.bulk = np.setdiff1d(self.arm, np.concatenate([*near, self.idle]))

    def aim(self, pitch: float) -> "PressHand":
        """Chooses the spot that touches: pitch 0 the flat of the pad, 90 the very tip (degrees)."""
        self.inward = (
            np.cos(np.radians(pitch)) * self._pad + np.sin(np.radians(pitch)) * self._along
        )
        self._ahead = unit(self._along - self.inward * (self._along @ self.inward))
        self.contact = self._support(self._pressing)
        if self.tool.also:
            other = self._support(self.tips[self.tool.also])
            middle = (self.contact + other) / 2
            deep = max(self.contact @ self.inward, other @ self.inward)
            self.contact = middle + self.inward * (deep - middle @ self.inward)
        return self

    def _support(self, rows: Array) -> Array:
        depth = self.x[rows] @ self.inward
        top = rows[depth > depth.max() - 0.0012]
        spot = self.x[top].mean(0)
        return spot + self.inward * (depth.max() - spot @ self.inward)

    def place(
        self, point: Array, normal: Array, forearm: Array, depth: float
    ) -> tuple[Array, Array]:
        """Turn and shift that press the contact onto a skin point.

        Args:
            forearm: direction in the room in which the forearm should leave; the hand is spun
                about the normal until it does, as far as the normal lets it.
            depth: how deep the contact sinks, metres.
        """
        own = np.stack([self.inward, self._ahead, np.cross(self.inward, self._ahead)], 1)
        a = unit(np.cross(normal, (0.3, 0.5, 0.7)))
        turn = np.stack([-normal, a, np.cross(-normal, a)], 1) @ own.T
        have = turn @ self.forearm
        have, want = have - normal * (normal @ have), forearm - normal * (normal @ forearm)
        if np.linalg.norm(have) > 1e-6 and np.linalg.norm(want) > 1e-6:
            angle = np.arctan2(normal @ np.cross(have, want), have @ want)
            turn = rotation(normal, float(np.degrees(angle))) @ turn
        return turn, point - normal * depth - turn @ self.contact

    def part(self, turn: Array, shift: Array, levels: int = 3, *, sleeved: bool = False) -> Part:
        """The placed hand ready to draw; the forearm fades out, or ends in a sleeve."""
        model, along = self.model, self.x @ self.forearm
        fade = smoothstep((REACH - along) / FOREARM_FADE)
        if sleeved:
            fade = smoothstep((CUFF + 0.05 - along) / 0.02)
        mine = model.share("lowerarm01.L") > 0.4
        keep = mine[model.quads].all(1) & (along[model.quads].min(1) < REACH)
        quads, uv = model.quads[keep], model.uv[keep]
        if self.right:
            quads, uv = quads[:, ::-1], uv[:, ::-1]
        placed = self.x @ turn.T + shift
        return build_part(model, placed, quads, uv, fade, levels, "press", ("fingernails",))

    def sleeve(self, turn: Array, shift: Array, levels: int = 3, *, straight: bool = False) -> Part:
        """The quiet sleeve of the pressing arm, by which it is told from the pressed one.

        Args:
            turn, shift: as `place` gives them.  levels: of fineness.
            straight: goes on along the forearm, past the elbow: where the forearm comes out of
                the picture to the eye, a bent arm would end inside it.
        """
        model, along = self.model, self.x @ self.forearm
        mine = model.share("upperarm01.L") > 0.4
        keep = mine[model.quads].all(1) & (along[model.quads].min(1) > CUFF - 0.025)
        quads = model.quads[keep]
        if self.right:
            quads = quads[:, ::-1]
        blank = np.zeros((*quads.shape, 2))
        x, end = self.x, SLEEVE
        if straight:
            x, end = self._straightened(), LONG_SLEEVE
        far = np.linalg.norm(x, axis=1)  # an elbow bends: not along the forearm
        fade = np.minimum((along - CUFF) / 0.0006, (end - far) / FOREARM_FADE)
        part = build_part(model, x @ turn.T + shift, quads, blank, fade, levels, "sleeve")
        part.v = part.v + part.n * CLOTH
        return part.rebuild()

    def _straightened(self) -> Array:
        """All vertices with the upper arm in line with the forearm, and drawn out along it."""
        ahead, elbow = self.forearm, self._elbow
        axis = np.cross(self._upper_arm, ahead)
        bend = np.degrees(np.arctan2(np.linalg.norm(axis), self._upper_arm @ ahead))
        straight = elbow + (self.x - elbow) @ rotation(unit(axis), float(bend)).T
        past = self.x @ ahead - elbow @ ahead
        share = smoothstep((past + 0.03) / 0.06)[:, None]
        x = self.x * (1 - share) + straight * share
        more = np.maximum((x - elbow) @ ahead, 0)
        return x + np.outer(more, ahead)
