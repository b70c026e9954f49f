"""Where a point lies on a hand whose joints are known, or why that cannot be said.

A point is the wrist joint plus a fixed sum of parts: other joints, heights over the plane of the
palm and over the web of the thumb, products of the hand's axes with the way to the camera; near
the wrist also the forearm's line. The weights were fitted on rendered people (packaging/finder). A
right hand is a left hand's mirror image.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.finder.crop import Points
from acucoach.finder.findings import Disc, OwnArm, Refusal
from acucoach.finder.forearm import Forearm
from acucoach.finder.hand import Hand

SMALLEST = 70.0
"""Pixels from wrist to knuckles below which the hand is too far away."""
ARM_SURE = 0.5
_KNUCKLES = [5, 9, 13, 17]


@frozen
class HandPoint:
    """What was fitted for a point.

    Attributes:
        joints: which of the 21 are summed; the wrist first.
        arm: whether the forearm's line is needed.
        weights: of the parts.
        own_weights: of the parts with the person's own measures; empty where they change nothing.
        sight: weights of ``facing``, for the chance that it is seen.
        sure: that chance from which it is shown.
        square: how squarely back or palm must face the camera then, 1 straight, 0 an edge.
        palm: whether it lies on the palm's side.
        error: millimetres within which it lay in nine of ten pictures.
        own_error: the same with own measures; 0 without.
    """

    joints: tuple[int, ...]
    arm: bool
    weights: Points
    own_weights: Points
    sight: Points
    sure: float
    square: float
    palm: bool
    error: float
    own_error: float

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> HandPoint:
        """From the table."""
        return cls(
            tuple(int(n) for n in raw["joints"]),
            bool(raw["arm"]),
            np.array(raw["weights"], float),
            np.array(raw.get("own_weights", []), float),
            np.array(raw["sight"], float),
            float(raw["sure"]),
            float(raw["square"]),
            bool(raw["palm"]),
            float(raw["error"]),
            float(raw.get("own_error", 0.0)),
        )


@frozen
class HandFrame:
    """A hand's own axes in the picture.

    Attributes:
        joints: (21, 3) pixels.
        size: pixels from the wrist to the knuckles, on average.
        axes: rows to the thumb, to the fingers, out of the palm; pixels' axes (y down, z away).
        web: out of the palm over the web between thumb and index finger.
        mirrored: whether it is a right hand.
    """

    joints: Points
    size: float
    axes: Points
    web: Points
    mirrored: bool

    @classmethod
    def of(cls, joints: Points, mirrored: bool) -> HandFrame:
        """Work them out."""
        size = float(np.linalg.norm(joints[_KNUCKLES] - joints[0], axis=1).mean())
        up = _unit(joints[[5, 9, 13]].mean(axis=0) - joints[0])
        thumb = joints[5] - joints[17]
        thumb = _unit(thumb - up * (thumb @ up))
        sign = 1.0 if mirrored else -1.0
        out = sign * np.cross(thumb, up)
        web = sign * _unit(np.cross(joints[2] - joints[1], joints[5] - joints[1]))
        return cls(joints, size, np.stack([thumb, up, out]), web, mirrored)

    @property
    def eye(self) -> Points:
        """Where the camera stands, in the hand's axes."""
        eye: Points = -self.axes[:, 2]
        return eye

    @property
    def square(self) -> float:
        """How squarely it faces the camera: 1 the back, -1 the palm, 0 an edge."""
        return -float(self.eye[2])

    @property
    def facing(self) -> Points:
        """(5,) what the chance of sight is a sum of."""
        return np.array([*self.eye, -self.web[2], 1.0])

    @property
    def curled(self) -> bool:
        """Whether at least two fingertips lie nearer to the wrist than their middle joints."""
        away = np.linalg.norm(self.joints - self.joints[0], axis=1)
        return int((away[[8, 12, 16, 20]] < away[[6, 10, 14, 18]]).sum()) >= 2

    def parts(
        self, joints: tuple[int, ...], arm: Forearm | None, own: float | None = None
    ) -> Points:
        """(2, k) the parts of a point's way from the wrist, in hand sizes.

        Args:
            joints: which are summed, the wrist first.
            arm: the forearm's line; None for points that do without.
            own: see ``OwnArm.ratio``; None without own measures.
        """
        flat = ((self.joints[list(joints[1:])] - self.joints[0]) / self.size)[:, :2].T
        x, y = self.axes[0, :2], self.axes[1, :2]
        e = self.eye
        columns = [flat, self.axes[2, :2], self.web[:2]]
        columns += [x * e[0], x * e[1], y * e[0], y * e[1], x * e[2], y * e[2]]
        if arm is not None:
            half = arm.half / self.size * (1.0 if self.mirrored else -1.0)
            border = np.array([-arm.way[1], arm.way[0]]) * half  # on the thumb's side
            level = arm.way * float(np.linalg.norm(y))
            columns += [arm.way, level, arm.aside / self.size]
            columns += [border * e[0], border * e[2]]
            if own is not None:
                columns += [arm.way * own, level * own]
        return np.column_stack(columns)


def sight_chance(point: HandPoint, frame: HandFrame) -> float:
    """The chance that the skin of a point faces the camera."""
    return float(1 / (1 + np.exp(-np.clip(frame.facing @ point.sight, -30, 30))))


def place(
    point: HandPoint, frame: HandFrame, arm: Forearm | None, own: OwnArm | None
) -> tuple[Points, float]:
    """Pixel of a point, and the millimetres within which it lies. ``arm`` is there if needed."""
    use = own is not None and len(point.own_weights) > 0
    ratio = own.ratio if own is not None and use else None
    weights = point.own_weights if use else point.weights
    parts = frame.parts(point.joints, arm if point.arm else None, ratio)
    return frame.joints[
        0, :2
    ] + frame.size * parts @ weights, point.own_error if use else point.error


def look_at_hand(
    point: HandPoint,
    hand: Hand | None,
    arm: Forearm | None,
    side: Side,
    picture: tuple[int, int],
    hand_mm: float,
    own: OwnArm | None = None,
) -> Disc | Refusal:
    """Where a point lies on a hand, or what the person should do first.

    Args:
        point: what was fitted for it.
        hand: as found; None without.
        arm: its forearm; None where it does not stand out.
        side: which hand it is, as the person says.
        picture: width and height in pixels.
        hand_mm: millimetres from the wrist to the knuckles of a usual hand.
        own: own measures.
    """
    if hand is None:
        return Refusal.NO_HAND
    right = side is Side.RIGHT
    if (hand.right > 0.5) is not right:
        return Refusal.OTHER_HAND
    frame = HandFrame.of(hand.joints, right)
    if frame.size < SMALLEST:
        return Refusal.COME_CLOSER
    turn = Refusal.TURN_PALM if point.palm else Refusal.TURN_BACK
    square = frame.square * (-1 if point.palm else 1)
    if square < point.square or sight_chance(point, frame) < point.sure:
        return turn
    if point.palm and frame.curled:
        return Refusal.OPEN_FINGERS
    if point.arm and (arm is None or arm.sure <= ARM_SURE):
        return Refusal.SHOW_WRIST
    (x, y), error = place(point, frame, arm, own)
    if not (0 <= x < picture[0] and 0 <= y < picture[1]):
        return Refusal.SHOW_WRIST
    return Disc(side, float(x), float(y), error / hand_mm * frame.size, error)


def _unit(v: Points) -> Points:
    scaled: Points = v / (np.linalg.norm(v) + 1e-9)
    return scaled
