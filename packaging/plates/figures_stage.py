"""Sets up one figure: scene, camera, the pressed spot, the placed hands."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from camera import Camera
from figures_scene import Scene
from figures_table import FINE, HEIGHT, WIDTH, Row
from linear import Array, unit
from model import BodyModel
from part import Part
from places import Spots
from press_hand import PressHand
from press_search import Grip, Searcher, Wish, pose_from_data, to_data
from press_span import Places, SpanHand, find_span

DEPTH = 0.002  # metres the skin gives way under the pad
MIRROR_X = np.array([-1.0, 1.0, 1.0])
FINGER_WRISTS = tuple(
    (float(a), float(b))
    for a, b in (
        *((0, 0), (30, 0), (-30, 0), (-15, 0), (15, 0), (0, 15), (0, -15)),
        *((-30, 15), (-30, -15), (20, 15), (20, -15)),
    )
)


@dataclass
class Stage:
    """One view of one point.

    Attributes:
        point, normal: the pressed spot, metres.  axes: rows right, up, to the eye.
    """

    row: Row
    scene: Scene
    camera: Camera
    point: Array
    normal: Array
    axes: Array
    spots: Spots

    def direction(self, told: list[float]) -> Array:
        """A direction told in picture axes (right, up, to the eye), in the room."""
        return np.asarray(told, float) @ self.axes


class Stages:
    """Makes stages; keeps the posed scenes."""

    def __init__(self, model: BodyModel) -> None:
        self.model = model
        self.acupoints, self.landmarks = Spots.acupoints(model), Spots.landmarks(model)
        self._scenes: dict[str, Scene] = {}
        self._hands: dict[Any, PressHand] = {}

    def scene(self, name: str) -> Scene:
        """The posed body of that name."""
        if name not in self._scenes:
            self._scenes[name] = Scene(self.model, name)
        return self._scenes[name]

    def stage(self, row: Row, step: dict[str, Any] | None = None, *, fine: bool = False) -> Stage:
        """The stage of a point, or of one of its steps (whose values go before).

        Args:
            fine: for a picture that is shown large.
        """
        row = Row(row.code, {**row.data, **(step or {})})
        scene = self.scene(row["scene"])
        spots = self.landmarks if row.get("on_landmark") else self.acupoints
        point, normal = scene.spot(spots, row.spot)
        view, up = unit(scene.axes @ np.array(row["view"])), scene.axes @ np.array(row["up"])
        half = row["half"] / 1000
        up = unit(up - view * (view @ up))
        right = np.cross(up, view)
        x, y = row["shift"]
        centre = point + (right * x + up * y) / 1000
        if row.get("midline"):  # the body's middle in the picture's
            centre = centre - right * ((centre @ right) - x / 1000)
        wide, high = int(WIDTH * (FINE if fine else 1)), int(HEIGHT * (FINE if fine else 1))
        camera = Camera(tuple(view), tuple(up), tuple(centre), half * 2000 / high, wide, high)
        return Stage(row, scene, camera, point, normal, np.stack([right, up, view]), spots)

    def drawn(self, row: Row, figure: str) -> Stage:
        """The stage that a point's figure was drawn on: "where", "close", "press", "press-ball"."""
        if figure.startswith("press"):
            return self.stage(row.pressed, fine=True)
        return self.stage(row, row.get("wide") if figure == "where" else None)

    def search(self, stage: Stage, press: dict[str, Any]) -> dict[str, Any]:
        """Finds a grip for a press row; plain data to freeze."""
        wish = Wish(
            press["tool"],
            press["hand"] == "right",
            stage.direction(press["forearm"]),
            stage.axes[2],
            kind=press.get("kind", ""),
            wrap=press.get("wrap", True),
            depth=DEPTH,
        )
        if press["tool"] != "thumb":
            wish = replace(wish, wrists=FINGER_WRISTS)
        for key in ("rolls", "palmars", "radials", "tips", "pitches", "swings"):
            if key in press:
                wish = replace(wish, **{key: tuple(press[key])})
        if "wrists" in press:
            wish = replace(wish, wrists=tuple(tuple(w) for w in press["wrists"]))
        for key in ("nail_min", "close_cap"):
            if key in press:
                wish = replace(wish, **{key: press[key]})
        found = Searcher(self.model, self._hands).find(
            stage.scene.skin, stage.point, stage.normal, wish
        )
        return to_data(found, stage.axes)

    def hand(self, stage: Stage, grip: dict[str, Any], levels: int = 3) -> list[Part]:
        """The frozen hand, laid on the point, and its sleeve.

        A grip's "normal" (picture axes) is the side from which the pad comes, where it is not
        straight out of the skin: of a hand that holds an ear.
        """
        pose = pose_from_data(grip["pose"])
        hand = PressHand(self.model, pose, grip["tool"], grip["right"]).aim(grip["pitch"])
        forearm = stage.direction(grip["forearm"])
        normal = unit(stage.direction(grip["normal"])) if "normal" in grip else stage.normal
        turn, shift = hand.place(stage.point, normal, forearm, DEPTH)
        return [
            hand.part(turn, shift, levels, sleeved=True).accent(0.7),
            hand.sleeve(turn, shift, levels, straight=grip.get("straight", False)),
        ]

    def _rests(self, stage: Stage, told: dict[str, Any]) -> Places:
        """Fingers on the point; the thumb on the spot of "to", or on the other side's point."""
        if told["to"] == "mirror":
            there = stage.point * MIRROR_X, stage.normal * MIRROR_X
        else:
            there = stage.scene.spot(stage.spots, told["to"])
        return Places(*there, stage.point, stage.normal)

    def search_span(self, stage: Stage, told: dict[str, Any]) -> dict[str, Any]:
        """Finds how one hand rests on two places; plain data to freeze."""
        found = find_span(
            self.model, stage.scene.skin, self._rests(stage, told), told["fingers"],
            told["hand"] == "right", stage.direction(told["forearm"]), DEPTH,
        )  # fmt: skip
        return to_data(found, stage.axes)

    def span(self, stage: Stage, told: dict[str, Any], grip: dict[str, Any]) -> list[Part]:
        """The frozen hand, its thumb on one place and its fingers on the other, and its sleeve."""
        pose = pose_from_data(grip["pose"])
        hand = SpanHand(self.model, pose, told["fingers"], grip["right"])
        return hand.parts(self._rests(stage, told), DEPTH, grip["pitch"], 3)


def dent(
    part: Part, point: Array, normal: Array, depth: float = DEPTH, sigma: float = 0.007
) -> None:
    """Presses the skin in under the pad, with a slight ring raised around it."""
    away = part.v - point
    along = away @ normal
    r = np.linalg.norm(away - np.outer(along, normal), axis=1)
    pit = np.exp(-((r / sigma) ** 2) / 2)
    ring = np.exp(-(((r - 2.2 * sigma) / (0.8 * sigma)) ** 2) / 2)
    near = np.clip(1 - np.abs(along) / 0.02, 0, 1)
    part.v = part.v - np.outer((pit * depth * 1.25 - ring * depth * 0.3) * near, normal)
    part.rebuild()


__all__ = ["DEPTH", "Grip", "Stage", "Stages", "dent"]
