"""Things that may press instead of the hand: a ball one leans on, a pencil with its eraser."""

import numpy as np
import trimesh
from linear import Array, rotation, swing, unit
from model import BodyModel
from part import Part
from pose import HandPose
from press_hand import PressHand

BALL_RADIUS = 0.033  # a tennis ball, metres
PENCIL_RADIUS, PENCIL_LENGTH = 0.0037, 0.088  # a stub: its rest lies in the hand
PINCH = 0.062  # metres from the eraser's end at which the fingers hold the pencil
HOLDING = HandPose(
    spread={2: 3, 3: 0, 4: -2, 5: -5},
    flex={2: (52, 42, 14), 3: (62, 52, 20), 4: (70, 66, 32), 5: (74, 70, 36)},
    radial=30,
    palmar=58,
    roll=-45,
    thumb_flex=(14, 18),
)


def _solid(mesh: trimesh.Trimesh) -> Part:
    count, faces = len(mesh.vertices), np.asarray(mesh.faces)
    nowhere = np.full((count, 3), 9.0)
    return Part(
        v=np.asarray(mesh.vertices, float),
        f=faces,
        uv=np.zeros((len(faces), 3, 2)),
        fade=np.ones(count),
        rest=nowhere,
        stand=nowhere,
        material="tool",
    )


def ball(point: Array, normal: Array, sunk: float = 0.005) -> Part:
    """A tennis ball pressed `sunk` metres into the skin."""
    mesh = trimesh.creation.icosphere(subdivisions=5, radius=BALL_RADIUS)
    mesh.apply_translation(point + normal * (BALL_RADIUS - sunk))
    return _solid(mesh)


def pencil(point: Array, axis: Array, sunk: float = 0.0025) -> Part:
    """A pencil standing on its eraser, leaning along `axis` (away from the skin)."""
    r = PENCIL_RADIUS
    outline = [(0, 0), (0.6 * r, 0), (r, 0.3 * r), (r, 0.009), (1.08 * r, 0.0092)]
    outline += [(1.08 * r, 0.0205), (r, 0.0207), (r, PENCIL_LENGTH), (0, PENCIL_LENGTH)]
    fine = [np.array(outline[0])]
    for a, b in zip(map(np.array, outline), map(np.array, outline[1:]), strict=False):
        steps = max(1, int(np.hypot(*(b - a)) / 0.002))
        fine += [a + (b - a) * k / steps for k in range(1, steps + 1)]
    mesh = trimesh.creation.revolve(np.array(fine), sections=40)
    turn = np.eye(4)
    turn[:3, :3] = swing((0, 0, 1), axis)
    turn[:3, 3] = point - axis * sunk
    mesh.apply_transform(turn)
    return _solid(mesh)


def holding_hand(
    model: BodyModel, point: Array, axis: Array, forearm: Array, right: bool, levels: int = 3
) -> list[Part]:
    """The hand that holds the pencil between thumb and fingers.

    Args:
        axis: along the pencil, away from the skin.  forearm: where the forearm should leave.
    """
    hand = PressHand(model, HOLDING, "thumb", right)
    ends = [hand.x[hand.tips[k]].mean(0) for k in (1, 2, 3)]
    pinch = 0.5 * ends[0] + 0.25 * (ends[1] + ends[2])
    # The pencil crosses the fingers' curl: it runs over the web between thumb and index.
    knuckle = hand.x[hand.fingers[2]].mean(0)
    along = unit(0.55 * unit(knuckle - pinch) + 0.45 * unit(-pinch))
    turn = swing(along, axis)
    have, want = turn @ hand.forearm, forearm
    have, want = have - axis * (have @ axis), want - axis * (want @ axis)
    angle = float(np.degrees(np.arctan2(axis @ np.cross(have, want), have @ want)))
    turn = rotation(axis, angle) @ turn
    shift = point + axis * PINCH - turn @ pinch
    return [
        hand.part(turn, shift, levels, sleeved=True).accent(0.7),
        hand.sleeve(turn, shift, levels),
    ]
