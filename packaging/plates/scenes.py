"""What is drawn: the posed body or a limb, dressed or not. A scene serves several plates."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import trimesh
from garments import dress, trunks
from linear import smoothstep, unit
from model import BodyModel
from part import SKIN_TINTS, Part, build_part, skin_part
from places import Spots
from pose import (
    RELAXED,
    Turns,
    both_sides,
    hand_axes,
    hand_turns,
    in_world,
    standing_turns,
    standing_vertices,
)
from relief import hollow_fossa, hollow_navel, raise_relief

UP = np.array([0.0, 0.0, 1.0])
OUT = np.array([1.0, 0.0, 0.0])
FRONT = np.array([0.0, -1.0, 0.0])


@dataclass
class Scene:
    """Parts to draw together.

    Attributes:
        parts: everything drawn.  skin: the parts that points lie on.
        hair: whether the head's hair is drawn.  creases: whether those of the palm are.
    """

    parts: list[Part]
    skin: list[Part]
    hair: bool = False
    creases: bool = False

    @cached_property
    def solid(self) -> trimesh.Trimesh:
        """All skin as one mesh, for asking what hides what."""
        pieces = []
        for part in self.skin:
            keep = part.fade[part.f].min(1) > 0.3
            pieces.append(trimesh.Trimesh(part.v, part.f[keep], process=False))
        return pieces[0] if len(pieces) == 1 else trimesh.util.concatenate(pieces)


def _raised(model: BodyModel, part: Part) -> Part:
    return raise_relief(part, Spots.landmarks(model))


def standing(model: BodyModel) -> Scene:
    """The whole body in shirt and shorts."""
    vertices = standing_vertices(model)
    body = _raised(model, skin_part(model, vertices)).accent(0.8, 0.01)
    return Scene([body, *dress(model, vertices)], [body], hair=True)


def bare(model: BodyModel) -> Scene:
    """The standing body in trunks only, for close plates of the torso."""
    vertices = standing_vertices(model)
    body = skin_part(model, vertices).accent(1.1, 0.012)
    return Scene([body, *trunks(model, vertices)], [body], hair=True)


def belly(model: BodyModel) -> Scene:
    """The same with its navel, for plates of the belly from the front."""
    scene = bare(model)
    navel, normal, _ = Spots.landmarks(model).on(scene.skin[0], "navel")
    hollow_navel(scene.skin[0], navel, normal)
    scene.skin[0].accent(1.1, 0.012)
    return scene


def arm_raised(model: BodyModel) -> Scene:
    """The left arm lifted, so that armpit and flank lie open."""
    turns: Turns = dict(standing_turns(model))
    for bone, degrees in (("clavicle.L", -14), ("shoulder01.L", -14), ("upperarm01.L", -72)):
        turns[bone] = in_world(model, bone, (0, 1, 0), degrees)
    vertices, _ = model.pose(turns)
    body = skin_part(model, vertices).accent(1.0, 0.012)
    return Scene([body, *trunks(model, vertices)], [body], hair=True)


def head(model: BodyModel) -> Scene:
    """Head, neck and shoulders, finely divided."""
    vertices = standing_vertices(model)
    low = model.joint("spine01")
    part = skin_part(
        model, vertices, ("spine02", "spine01"), ((low - 0.06 * UP, -UP, 0.05),), levels=3
    )
    part.accent(0.8, 0.008)
    return Scene([part], [part], hair=True)


def ear(model: BodyModel) -> Scene:
    """The head for the close view of its ear, with the triangular fossa."""
    scene = head(model)
    hollow_fossa(scene.skin[0], Spots.landmarks(model)).accent(0.8, 0.008)
    return scene


def hand(model: BodyModel, length: float = 0.15) -> Scene:
    """The left hand with straight fingers, in its own frame.

    x to the thumb, y to the fingers, z out of its back; wrist at the origin.
    """
    vertices, poses = model.pose(hand_turns(model, RELAXED))
    wrist, axes = model.joint("wrist.L", poses), hand_axes(model, poses)
    up_arm = unit(model.joint("lowerarm01.L", poses) - wrist)
    part = skin_part(
        model,
        (vertices - wrist) @ axes,
        ("lowerarm01.L",),
        ((axes.T @ up_arm * length, axes.T @ up_arm, 0.05),),
        levels=3,
    )
    _raised(model, part).accent(1.0)
    return Scene([part], [part], creases=True)


def arm(model: BodyModel, top: float = 0.045) -> Scene:
    """The left arm hanging straight down, palm forward, shoulder joint at the origin.

    Args:
        top: height at which the arm has faded out, metres.
    """
    turns = both_sides({k: v for k, v in standing_turns(model).items() if k.endswith(".L")})
    vertices, poses = model.pose(turns)
    shoulder, wrist = model.joint("upperarm01.L", poses), model.joint("wrist.L", poses)
    elbow = model.joint("lowerarm01.L", poses)
    down = unit(wrist - shoulder)
    # The elbow's hinge lies across the picture: the crease faces forward.
    bend = np.cross(unit(elbow - shoulder), unit(wrist - elbow))
    hinge = unit(bend - down * (bend @ down))
    hinge = hinge if hinge @ OUT > 0 else -hinge
    axes = np.stack([hinge, np.cross(-down, hinge), -down], 1)
    local = (vertices - shoulder) @ axes
    mine = model.share("upperarm01.L") + 0.5 * model.share("clavicle.L") * (local[:, 2] > 0)
    soft = np.minimum(smoothstep((mine - 0.12) / 0.6), smoothstep((top - local[:, 2]) / 0.05))
    keep = soft[model.quads].max(1) > 0.002
    part = build_part(model, local, model.quads[keep], model.uv[keep], soft, 3, "skin", SKIN_TINTS)
    _raised(model, part).accent(1.0, 0.008)
    return Scene([part], [part], creases=True)


def arm_low(model: BodyModel) -> Scene:
    """The same arm from below the armpit, for views from its inner side."""
    return arm(model, top=-0.088)


def leg(model: BodyModel) -> Scene:
    """The left leg in trunks, with the hip it hangs on; cut in the body's middle plane."""
    vertices = standing_vertices(model)
    hip = model.joint("upperleg01.L")
    cuts = ((hip + 0.24 * UP, UP, 0.07), (np.array([0.0, 0, 0]), -OUT, 0.002))
    part = skin_part(
        model, vertices, ("root",), cuts, levels=3, without=("shoulder01.L", "shoulder01.R")
    )
    _raised(model, part).accent(1.1, 0.010)
    return Scene([part, *trunks(model, vertices, left_only=True)], [part])


def leg_alone(model: BodyModel) -> Scene:
    """The left leg without the hip, for views from its inner side."""
    vertices = standing_vertices(model)
    hip = model.joint("upperleg01.L")
    mine = smoothstep((model.share("upperleg01.L") - 0.25) / 0.5)
    soft = np.minimum(mine, smoothstep((hip[2] - 0.060 - vertices[:, 2]) / 0.07))
    keep = soft[model.quads].max(1) > 0.002
    part = build_part(
        model, vertices, model.quads[keep], model.uv[keep], soft, 3, "skin", SKIN_TINTS
    )
    _raised(model, part).accent(1.1, 0.010)
    return Scene([part], [part])


def yoke(model: BodyModel) -> Scene:
    """Head, shoulders and upper arms only, for the view from above."""
    vertices = standing_vertices(model)
    low = np.array([0, 0, 0.40])
    part = skin_part(model, vertices, ("root",), ((low, -UP, 0.04),))
    part.accent(1.0, 0.012)
    return Scene([part], [part], hair=True)


def sole(model: BodyModel) -> Scene:
    """The left foot without the leg, for the view from below."""
    vertices = standing_vertices(model)
    ankle = model.joint("foot.L")
    part = skin_part(model, vertices, ("lowerleg01.L",), ((ankle, UP, 0.02),), levels=3)
    part.accent(1.0, 0.008)
    return Scene([part], [part])


def foot(model: BodyModel) -> Scene:
    """The left foot and ankle."""
    vertices = standing_vertices(model)
    ankle = model.joint("foot.L")
    part = skin_part(model, vertices, ("lowerleg01.L",), ((ankle + 0.13 * UP, UP, 0.05),), levels=3)
    part.accent(1.0, 0.008)
    return Scene([part], [part])


SCENES = {
    "standing": standing,
    "bare": bare,
    "belly": belly,
    "arm-raised": arm_raised,
    "head": head,
    "ear": ear,
    "hand": hand,
    "arm": arm,
    "arm-low": arm_low,
    "leg": leg,
    "leg-alone": leg_alone,
    "yoke": yoke,
    "sole": sole,
    "foot": foot,
}

HAIRY = (
    "standing",
    "bare",
    "belly",
    "arm-raised",
    "head",
    "ear",
    "yoke",
)  # scenes that show the head's hair
