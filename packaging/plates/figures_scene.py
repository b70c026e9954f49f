"""The body as a figure shows it: a pose, the skin that is kept, the axes views are told in."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from figures_relief import open_web
from garments import trunks
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
from press_search import Skin

ARM, LEG = "upperarm01.L", "upperleg01.L"
ARMS = ("hand", "squeezed", "fist", "elbow")
SCENES = (*ARMS, "leg", "knee", "slack", "foot", "sole", "body", "trunk")
FIST = HandPose(
    spread={2: 2, 3: 0, 4: -2, 5: -4},
    flex={2: (68, 86, 46), 3: (70, 88, 50), 4: (72, 88, 50), 5: (74, 86, 48)},
    radial=30,
    palmar=30,
    roll=-5,
    thumb_flex=(46, 50),
    thumb_side=-8,
)
# How far above the ankle a foot is drawn, metres: a view of the sole must not meet the thigh, and
# one straight from below not the calf.
ABOVE_ANKLE = {"foot": 0.26, "sole": 0.05}


def _bent_leg(model: BodyModel, hip: float, knee: float) -> Turns:
    return {
        "upperleg01.L": in_world(model, "upperleg01.L", (1, 0, 0), -hip),
        "lowerleg01.L": in_world(model, "lowerleg01.L", (1, 0, 0), knee),
    }


def _turns(model: BodyModel, scene: str) -> Turns:
    if scene == "squeezed":
        return hand_turns(model, SQUEEZED)
    if scene == "fist":
        return hand_turns(model, FIST)
    if scene == "elbow":
        forearm = in_world(model, "lowerarm01.L", tuple(_elbow_hinge(model)), 75)
        return hand_turns(model, RELAXED) | {"lowerarm01.L": forearm}
    if scene == "hand":
        return hand_turns(model, RELAXED)
    if scene == "knee":  # as on a chair
        return _bent_leg(model, 78, 80)
    if scene == "slack":  # sitting, the foot put forward
        return _bent_leg(model, 48, 56)
    if scene in ("body", "trunk"):
        return standing_turns(model)
    return both_sides({})


def _elbow_hinge(model: BodyModel) -> Array:
    elbow, wrist, shoulder = (model.joint(f"{b}.L") for b in ("lowerarm01", "wrist", "upperarm01"))
    return unit(np.cross(elbow - shoulder, wrist - elbow))


@dataclass
class Scene:
    """One posed body.

    Attributes:
        axes: columns x, y, z in which views and directions of the tables are told: of the left
            hand (to the thumb, to the fingers, out of the back) in arm scenes, else of the room.
        kept: (m,) which faces of the model belong to it.
    """

    model: BodyModel
    name: str

    def __post_init__(self) -> None:
        model = self.model
        self.vertices, self.poses = model.pose(_turns(model, self.name))
        self.wrist = model.joint("wrist.L", self.poses)
        arms = model.share("upperarm01.L", "upperarm01.R")
        if self.name in ARMS:
            self.axes, mine = hand_axes(model, self.poses), model.share(ARM) > 0.4
            if self.name == "squeezed":
                self.vertices = open_web(model, self.vertices, self.wrist, self.axes)
        elif self.name in ("leg", "knee", "slack", *ABOVE_ANKLE):
            self.axes, mine = np.eye(3), model.share(LEG) > 0.35
        elif self.name == "trunk":
            self.axes, mine = np.eye(3), arms < 0.5
        else:
            self.axes, mine = np.eye(3), np.ones(len(model.rest), bool)
        self.fade = None
        if self.name in ARMS:
            shoulder, elbow = (model.joint(b, self.poses) for b in (ARM, "lowerarm01.L"))
            self.fade = smoothstep(
                ((self.vertices - shoulder) @ unit(elbow - shoulder) - 0.03) / 0.08
            )
        if self.name in ABOVE_ANKLE:
            top = model.joint("foot.L", self.poses)[2] + ABOVE_ANKLE[self.name]
            below = top - self.vertices[:, 2]
            self.fade = smoothstep(below / 0.07)
            mine &= below > -0.03
        self.kept = mine[model.quads].all(1)

    @cached_property
    def skin(self) -> Skin:
        """For measuring how hands lie on it."""
        return Skin(self.vertices, self.model.quads[self.kept], self.model.uv[self.kept])

    def clothes(self) -> list[Part]:
        """Plain trunks where the picture may show the hips; nothing on an arm."""
        if self.name in ("body", "trunk"):
            return trunks(self.model, self.vertices)
        if self.name == "leg":
            return trunks(self.model, self.vertices, left_only=True)
        return []

    @property
    def has_head(self) -> bool:
        """Whether hair can be seen."""
        return self.name in ("body", "trunk")

    @cached_property
    def coarse(self) -> Part:
        """The whole scene's skin at low resolution, to find spots on."""
        return self._part(self.kept, 1)

    def spot(self, spots: Spots, name: str, side: str = "left") -> tuple[Array, Array]:
        """Position and smooth normal of a named spot."""
        point, _, _ = spots.on(self.coarse, name, side)
        return point, self.skin.normal(point)

    def near(
        self, centre: Array, right: Array, up: Array, half: tuple[float, float], levels: int
    ) -> Part:
        """The skin seen within a picture (and a margin around it), fine enough to draw."""
        model = self.model
        middle = self.vertices[model.quads].mean(1) - centre
        inside = (np.abs(middle @ right) < half[0] * 1.35) & (np.abs(middle @ up) < half[1] * 1.35)
        return self._part(self.kept & inside, levels)

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
