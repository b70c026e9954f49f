"""Poses as data and the turns they mean for the rig's bones.

A finger bone's y axis runs to the tip, +x flexes, -z points to the nail. The rest pose is curved,
so angles are counted from straight bones. Everything is worked out for the left side; K mirrors a
bone's frame to the right.
"""

from dataclasses import dataclass, field

import numpy as np
from linear import Array, rotation, swing, unit
from model import BodyModel

FINGERS = (2, 3, 4, 5)
K = np.diag([-1.0, 1.0, 1.0])
Turns = dict[str, Array]


@dataclass(frozen=True)
class HandPose:
    """Degrees. Finger 1 is the thumb.

    Attributes:
        spread: finger -> aside, towards the thumb positive.
        flex: finger -> bend of its three joints.
        radial, palmar, roll: where the thumb's first bone points, and its turn about itself.
        thumb_flex: bend of the thumb's two joints.  thumb_side: its middle joint sideways.
        wrist: flexion, radial deviation.
    """

    spread: dict[int, float]
    flex: dict[int, tuple[float, float, float]]
    radial: float = 48
    palmar: float = 12
    roll: float = 0
    thumb_flex: tuple[float, float] = (5, 3)
    thumb_side: float = 0
    wrist: tuple[float, float] = (0, 0)
    web_relax: float = field(default=0)


RELAXED = HandPose(
    spread={2: 7, 3: 1, 4: -6, 5: -15},
    flex={2: (3, 8, 5), 3: (4, 9, 5), 4: (5, 10, 6), 5: (6, 10, 6)},
)
SQUEEZED = HandPose(
    spread={2: 3, 3: 0, 4: -4, 5: -9},
    flex={2: (2, 5, 3), 3: (3, 6, 4), 4: (4, 8, 5), 5: (5, 9, 5)},
    radial=36,
    palmar=4,
    roll=-30,
    thumb_side=-40,
)


def hand_axes(model: BodyModel, poses: Array | None = None) -> Array:
    """Columns: to the thumb, to the fingers, out of the back of the left hand."""
    wrist, middle, index, little = (
        model.joint(b) for b in ("wrist.L", "finger3-1.L", "finger2-1.L", "finger5-1.L")
    )
    fingers = unit(middle - wrist)
    across = index - little
    across = unit(across - fingers * (fingers @ across))
    rest = np.stack([across, fingers, np.cross(across, fingers)], 1)
    if poses is None:
        return rest
    return model.frame("wrist.L", poses) @ model.frame("wrist.L").T @ rest


def hand_turns(model: BodyModel, pose: HandPose) -> Turns:
    """Turns of the left wrist and fingers."""
    H, R = hand_axes(model), model.frame
    turns: Turns = {}
    flexion, deviation = pose.wrist
    # The middle metacarpal in line with the forearm, then bent about the hand's own axes.
    hand = H @ rotation((1, 0, 0), -flexion) @ rotation((0, 0, 1), -deviation) @ H.T
    in_line = swing(H[:, 1], R("lowerarm02.L")[:, 1])
    turns["wrist.L"] = R("wrist.L").T @ hand @ in_line @ R("wrist.L")

    def hinge(parent: str, child: str, flex: float, side: float = 0) -> None:
        relative = R(parent).T @ R(child)
        straight = swing(relative[:, 1], (0, 1, 0))
        bend = rotation((0, 0, 1), side) @ rotation((1, 0, 0), flex)
        turns[child] = relative.T @ bend @ straight @ relative

    for k in FINGERS:
        a, b, c = (f"finger{k}-{j}.L" for j in (1, 2, 3))
        angle = np.radians(pose.spread[k])
        aim = H @ np.array([np.sin(angle), np.cos(angle), 0])
        wanted = swing(R(a)[:, 1], aim) @ R(a) @ rotation((1, 0, 0), pose.flex[k][0])
        turns[a] = R(a).T @ wanted
        hinge(a, b, pose.flex[k][1])
        hinge(b, c, pose.flex[k][2])

    a, b, c = (f"finger1-{j}.L" for j in (1, 2, 3))
    az, el = np.radians(pose.radial), np.radians(pose.palmar)
    aim = H @ np.array([np.sin(az) * np.cos(el), np.cos(az) * np.cos(el), -np.sin(el)])
    wanted = swing(R(a)[:, 1], aim) @ R(a) @ rotation((0, 1, 0), pose.roll)
    turns[a] = R(a).T @ wanted
    hinge(a, b, pose.thumb_flex[0], pose.thumb_side)
    hinge(b, c, pose.thumb_flex[1])
    return turns


def both_sides(turns: Turns) -> Turns:
    """The left turns and their mirror image on the right."""
    out = dict(turns)
    for bone, turn in turns.items():
        if bone.endswith(".L"):
            out[bone[:-1] + "R"] = K @ turn @ K
    return out


def in_world(
    model: BodyModel, bone: str, axis: tuple[float, float, float], degrees: float
) -> Array:
    """A turn about an axis of the room, written in the bone's own frame."""
    frame = model.frame(bone)
    return frame.T @ rotation(axis, degrees) @ frame


def standing_vertices(model: BodyModel) -> Array:
    """All vertices of the standing model, metres; worked out once a model."""
    if "standing" not in model.notes:
        model.notes["standing"] = model.pose(standing_turns(model))[0]
    return model.notes["standing"]


def standing_turns(model: BodyModel, arm_down: float = 22, twist: float = -100) -> Turns:
    """Standing, arms a little away, palms forward, fingers straight.

    Args:
        arm_down: degrees the arm sinks from the rest pose's 45.
        twist: degrees the forearm turns from the rest pose (palms down) to palms forward.
    """
    turns = {k: v for k, v in hand_turns(model, RELAXED).items() if k != "wrist.L"}

    def about_bone(share: float) -> Array:
        return rotation((0, 1, 0), twist * share)

    turns["upperarm01.L"] = in_world(model, "upperarm01.L", (0, 1, 0), arm_down) @ about_bone(0.25)
    turns["lowerarm01.L"] = in_world(model, "lowerarm01.L", (1, 0, 0), 10) @ about_bone(0.35)
    turns["lowerarm02.L"] = about_bone(0.35)
    return both_sides(turns)
