"""Postures that a step of a guide asks for, and hands that measure: what is posed, and from where.

A posture is told as a row: how the bones turn, which part of the body is kept, the view. Views and
ups are body axes (x to its left, y backwards, z up), or the left hand's own in arm scenes.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import trimesh
from camera import Camera
from figures_relief import open_web
from figures_scene import FIST
from garments import dress, trunks
from linear import Array, smoothstep, unit
from model import BodyModel
from part import SKIN_TINTS, Part, build_part
from places import Spots
from pose import (
    RELAXED,
    SQUEEZED,
    HandPose,
    Turns,
    both_sides,
    hand_axes,
    hand_turns,
    in_world,
    standing_turns,
)
from relief import hollow_navel, raise_relief

Vector = tuple[float, float, float]
ARM, LEG = "upperarm01.L", "upperleg01.L"
SIZE = (960, 854)
BULGE = (0.0275, 0.0595)  # to the thumb and to the fingers from the wrist, metres
X: Vector = (1, 0, 0)
Y: Vector = (0, 1, 0)
Z: Vector = (0, 0, 1)

BENT = replace(RELAXED, wrist=(-28, 12))


@dataclass(frozen=True)
class Posture:
    """One picture.

    Attributes:
        shows: words of postures that it shows, as the guides' word list has them.
        kind: ``arm``, ``leg``, ``foot`` or ``body``: which part of the skin is kept.
        turns: how the bones turn.
        centre: a landmark.  shift: mm to the right and up from it.  half: mm, half the height.
        dress: ``trunks``, ``clothes`` or nothing.
        seat: whether a plain stool stands under the thighs.
        alter: what skinning cannot do.
    """

    shows: tuple[str, ...]
    kind: str
    turns: Callable[[BodyModel], Turns]
    view: Vector
    up: Vector
    centre: str
    half: float
    shift: tuple[float, float] = (0, 0)
    dress: str = ""
    seat: bool = False
    alter: Callable[["Setup"], None] | None = None
    open_web: bool = False
    levels: int = 3


def _hand(pose: HandPose) -> Callable[[BodyModel], Turns]:
    return lambda model: hand_turns(model, pose)


def _elbow(degrees: float) -> Callable[[BodyModel], Turns]:
    def turns(model: BodyModel) -> Turns:
        elbow, wrist, shoulder = (
            model.joint(f"{b}.L") for b in ("lowerarm01", "wrist", "upperarm01")
        )
        hinge = unit(np.cross(elbow - shoulder, wrist - elbow))
        bent = in_world(model, "lowerarm01.L", tuple(hinge), degrees)
        return hand_turns(model, RELAXED) | {"lowerarm01.L": bent}

    return turns


def _legs(hip: float, knee: float, foot: float = 0, both: bool = False) -> Any:
    def turns(model: BodyModel) -> Turns:
        left = {
            "upperleg01.L": in_world(model, "upperleg01.L", X, -hip),
            "lowerleg01.L": in_world(model, "lowerleg01.L", X, knee),
            "foot.L": in_world(model, "foot.L", X, foot),
        }
        return both_sides(left) if both else left

    return turns


def _standing_with(**bones: tuple[Vector, float]) -> Callable[[BodyModel], Turns]:
    """The standing pose with single bones turned about axes of the room."""

    def turns(model: BodyModel) -> Turns:
        found = dict(standing_turns(model))
        for name, (axis, degrees) in bones.items():
            bone = name.replace("_L", ".L").replace("_R", ".R")
            found[bone] = in_world(model, bone, axis, degrees)
        return found

    return turns


def _lying(model: BodyModel) -> Turns:
    return standing_turns(model, arm_down=38) | _legs(52, 96, 8, both=True)(model)


def _sitting(model: BodyModel) -> Turns:
    return standing_turns(model, arm_down=40) | _legs(84, 86, both=True)(model)


def _on_side(model: BodyModel) -> Turns:
    found = standing_turns(model, arm_down=38)
    lower = both_sides(_legs(18, 30)(model))
    right = {bone: turn for bone, turn in lower.items() if bone.endswith(".R")}
    return found | _legs(62, 78)(model) | right


def _neck(degrees: float) -> Callable[[BodyModel], Turns]:
    bones = dict.fromkeys(("neck01", "neck02", "neck03", "head"), (X, degrees / 4))
    return _standing_with(**bones)


def _tiptoe(model: BodyModel) -> Turns:
    left: Turns = {"foot.L": in_world(model, "foot.L", X, 38)}
    for k in range(1, 6):
        left[f"toe{k}-1.L"] = in_world(model, f"toe{k}-1.L", X, -34)
    return both_sides(left)


def _curled(model: BodyModel) -> Turns:
    left: Turns = {}
    for k in range(1, 6):
        left[f"toe{k}-1.L"] = in_world(model, f"toe{k}-1.L", X, 30)
        left[f"toe{k}-2.L"] = in_world(model, f"toe{k}-2.L", X, 42)
        if k > 1:
            left[f"toe{k}-3.L"] = in_world(model, f"toe{k}-3.L", X, 30)
    return left


@dataclass
class Setup:
    """A posture ready to be drawn.

    Attributes:
        body: the skin within the picture, finely divided.  coarse: all of it, to find spots on.
        camera: the view.  axes: columns in which the row's directions are told.
    """

    model: BodyModel
    posture: Posture
    landmarks: Spots

    def __post_init__(self) -> None:
        model, row = self.model, self.posture
        self.vertices, poses = model.pose(row.turns(model))
        self.axes = np.eye(3)
        self.wrist = model.joint("wrist.L", poses)
        self.tops: dict[str, Array] = {}
        fade = None
        mine = np.ones(len(model.rest), bool)
        if row.kind == "arm":
            self.axes, mine = hand_axes(model, poses), model.share(ARM) > 0.4
            if row.open_web:
                self.vertices = open_web(model, self.vertices, self.wrist, self.axes)
            shoulder, elbow = (model.joint(b, poses) for b in (ARM, "lowerarm01.L"))
            fade = smoothstep(((self.vertices - shoulder) @ unit(elbow - shoulder) - 0.03) / 0.08)
        elif row.kind in ("leg", "foot"):
            mine = model.share(LEG) > 0.35
        if row.kind == "foot":
            foot = model.joint("foot.L", poses)
            along = unit(model.joint("lowerleg01.L", poses) - foot)
            over = 0.035 - (self.vertices - foot) @ along
            fade = smoothstep(over / 0.03)
            mine &= over > -0.03
        self.kept = mine[model.quads].all(1)
        self.fade = fade
        self.coarse = self._part(self.kept, 1)
        centre, _ = self.spot(row.centre)
        view, up = unit(self.axes @ np.array(row.view)), self.axes @ np.array(row.up)
        up = unit(up - view * (view @ up))
        right = np.cross(up, view)
        middle = centre + (right * row.shift[0] + up * row.shift[1]) / 1000
        self.camera = Camera(tuple(view), tuple(up), tuple(middle), row.half * 2 / SIZE[1], *SIZE)
        reach = (row.half * SIZE[0] / SIZE[1] / 1000 * 1.35, row.half / 1000 * 1.35)
        away = self.vertices[model.quads].mean(1) - middle
        near = (np.abs(away @ right) < reach[0]) & (np.abs(away @ up) < reach[1])
        levels = row.levels if (self.kept & near).sum() * 64 < 120_000 else 2
        self.body = self._part(self.kept & near, levels)
        raise_relief(self.body, self.landmarks)
        if row.kind == "body" and row.view[1] < -0.5:
            hollow_navel(self.body, *self.spot("navel"))
        if row.alter is not None:
            row.alter(self)
        self.body.accent(0.9, 0.007 if row.half < 260 else 0.012)

    def spot(self, name: str, side: str = "left") -> tuple[Array, Array]:
        """Position and normal of a landmark on this posture, metres."""
        point, normal, _ = self.landmarks.on(self.coarse, name, side)
        return point, normal

    def parts(self) -> list[Part]:
        """Everything drawn."""
        row, found = self.posture, [self.body]
        if row.dress == "trunks":
            found += trunks(self.model, self.vertices)
        elif row.dress == "clothes":
            found += dress(self.model, self.vertices)
        if row.seat:
            found.append(self._seat())
        return found

    def _seat(self) -> Part:
        """A plain stool under the thighs."""
        skin = self.vertices[np.unique(self.model.quads)]
        buttock, _ = self.spot("gluteal_fold")
        knee, _ = self.spot("popliteal_mid")
        top = float(min(buttock[2], knee[2])) - 0.012
        floor = float(skin[:, 2].min())
        middle = np.array([0.0, (buttock[1] * 0.75 + knee[1] * 0.25), (top + floor) / 2])
        box = trimesh.creation.box((0.40, 0.34, top - floor))
        box = box.subdivide().subdivide().subdivide()
        box.apply_translation(middle)
        faces = np.asarray(box.faces)
        nowhere = np.full((len(box.vertices), 3), 9.0)
        return Part(
            v=np.asarray(box.vertices, float),
            f=faces,
            uv=np.zeros((len(faces), 3, 2)),
            fade=np.ones(len(box.vertices)),
            rest=nowhere,
            stand=nowhere,
            material="cloth",
            dim=0.86,
        )

    def _part(self, faces: Array, levels: int) -> Part:
        model = self.model
        return build_part(
            model,
            self.vertices,
            model.quads[faces],
            model.uv[faces],
            self.fade,
            levels,
            "skin",
            SKIN_TINTS,
        )


def _swell(setup: Setup, top: Array, normal: Array, along: Array, wide: Vector) -> None:
    """Raises a muscle: `wide` is height, half width, half length, metres."""
    body = setup.body
    height, across, length = wide
    along = unit(along - normal * (along @ normal))
    aside = np.cross(normal, along)
    away = body.v - top
    pit = ((away @ aside) / across) ** 2 + ((away @ along) / length) ** 2
    depth = np.exp(-(((away @ normal) / 0.03) ** 2))
    lift = np.exp(-pit / 2) * np.clip(body.n @ normal, 0, 1) * depth * height
    body.v = body.v + np.outer(lift, normal)
    body.rebuild()


def _clench(setup: Setup) -> None:
    top, normal = setup.spot("masseter")
    _swell(setup, top, normal, np.array([0.0, 0.35, -1.0]), (0.011, 0.012, 0.021))


def _calf(setup: Setup) -> None:
    """The two bellies of the calf muscle, tense, and the V between them and the heel cord."""
    tip, normal = setup.spot("calf_junction")
    aside = np.cross(normal, np.array([0.0, 0.0, 1.0]))
    for side in (-1, 1):
        at = tip + aside * 0.021 * side + np.array([0, 0, 0.062])
        lean = np.array([0.0, 0.0, 1.0]) - aside * side * 0.12
        _swell(setup, at, normal, lean, (0.0065, 0.015, 0.040))


def _web_bulge(setup: Setup) -> None:
    """The muscle between thumb and index, pushed up beside the index bone."""
    axes = setup.axes
    normal = axes[:, 2]
    start = setup.wrist + axes @ np.array([*BULGE, 0.2])
    hits, _, _ = setup.body.mesh.ray.intersects_location([start], [-normal])
    top = hits[np.argmax(hits @ normal)]
    _swell(setup, top, normal, axes @ np.array([0.35, 1.0, 0.0]), (0.010, 0.0085, 0.0145))
    setup.tops["bulge"] = top + normal * 0.010


POSTURES: dict[str, Posture] = {
    "fist-palm": Posture(
        ("fist",), "arm", _hand(FIST), (0.1, 0.25, -1), Y, "palm_mc3_neck", 105, (0, -22)
    ),
    "fist-edge": Posture(
        ("fist",), "arm", _hand(FIST), (-1, 0.1, -0.15), Y, "mc5_head", 105, (0, -30)
    ),
    "wrist-bent": Posture(
        ("bent-wrist",), "arm", _hand(BENT), (-1, 0, 0.25), Y, "mc5_base_ulnar", 120, (0, 5)
    ),
    "squeezed": Posture(
        ("squeezed",),
        "arm",
        _hand(SQUEEZED),
        (0.35, 0, 1),
        Y,
        "mc2_radial_mid",
        105,
        (-8, 2),
        alter=_web_bulge,
        open_web=True,
    ),
    "elbow-bent-outer": Posture(
        ("bent-elbow",),
        "arm",
        _elbow(66),
        (0.62, -0.1, 0.78),
        Y,
        "epicondyle_lateral",
        150,
        (25, 30),
    ),
    "arm-bent": Posture(
        ("bent-elbow",),
        "arm",
        _elbow(66),
        (0.62, -0.1, 0.78),
        Y,
        "epicondyle_lateral",
        250,
        (35, 170),
    ),
    "elbow-bent-inner": Posture(
        ("bent-elbow",),
        "arm",
        _elbow(52),
        (-0.6, -0.1, -0.8),
        Y,
        "epicondyle_medial",
        150,
        (-25, 30),
    ),
    "arm-lifted": Posture(
        ("lifted-arm",),
        "body",
        _standing_with(upperarm01_L=(Y, -40), clavicle_L=(Y, -5), shoulder01_L=(Y, -5)),
        (0.45, -0.75, 0.42),
        Z,
        "acromion_lateral",
        190,
        (20, 0),
    ),
    "head-bent": Posture(
        ("bent-head",), "body", _neck(38), (0.62, 0.78, 0.12), Z, "c7", 185, (-20, 35)
    ),
    "head-tipped": Posture(
        ("head-back",), "body", _neck(-22), (0.62, 0.78, 0.05), Z, "suboccipital", 185, (-15, 0)
    ),
    "clenched": Posture(
        ("clenched",),
        "body",
        _standing_with(),
        (0.86, -0.5, 0.05),
        Z,
        "gonion",
        130,
        (-30, 25),
        alter=_clench,
    ),
    "mouth-open": Posture(
        ("open-mouth",),
        "body",
        _standing_with(jaw=(X, 5)),
        (0.9, -0.42, 0.05),
        Z,
        "tragus_front",
        130,
        (-30, -15),
    ),
    "knee-bent-outer": Posture(
        ("bent-knee",),
        "leg",
        _legs(80, 84),
        (0.42, -0.85, 0.34),
        Z,
        "patella_apex",
        170,
        (0, -70),
    ),
    "knee-bent-inner": Posture(
        ("bent-knee",),
        "leg",
        _legs(80, 84),
        (-0.42, -0.8, 0.5),
        Z,
        "patella_apex",
        150,
        (0, -5),
    ),
    "knee-bent-back": Posture(
        ("bent-knee",),
        "leg",
        _legs(80, 84),
        (0.72, 0.68, -0.1),
        Z,
        "popliteal_mid",
        170,
        (0, -20),
    ),
    "knee-slack-back": Posture(
        ("bent-knee",), "leg", _legs(48, 56), (0.3, 0.9, -0.3), Z, "popliteal_mid", 170
    ),
    "sitting": Posture(
        ("sitting", "bent-knee"),
        "body",
        _sitting,
        (0.8, -0.6, 0.18),
        Z,
        "trochanter",
        690,
        (-60, 130),
        dress="clothes",
        seat=True,
        levels=2,
    ),
    "lying": Posture(
        ("lying", "bent-knee"),
        "body",
        _lying,
        (1, -0.12, 0),
        (0, -1, 0),
        "navel",
        740,
        (-60, 60),
        dress="clothes",
        levels=2,
    ),
    "lying-on-side": Posture(
        ("lying-on-side", "bent-hip"),
        "body",
        _on_side,
        (0.35, 0.94, 0),
        X,
        "trochanter",
        720,
        (20, -60),
        dress="clothes",
        levels=2,
    ),
    "hip-on-side": Posture(
        ("lying-on-side", "bent-hip"),
        "body",
        _on_side,
        (0.62, 0.78, 0),
        X,
        "trochanter",
        210,
        (40, -40),
        dress="trunks",
    ),
    "tiptoe": Posture(
        ("tiptoe",), "leg", _tiptoe, (0.3, 0.95, 0), Z, "calf_junction", 240, (0, -40), alter=_calf
    ),
    "toes-curled": Posture(
        ("curled-toes",), "foot", _curled, (0, 0, -1), (0, -1, 0), "sole_dip", 150, (0, -40)
    ),
}
"""Every posture, by the name the guides use."""
