"""Which plate a cut-out hand fits best, and how far it has to be turned to lie on it."""

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from figures_table import Row
from linear import Array, unit
from paths import PLATES
from shots import SHOTS

# The hand's axes (to the thumb, to the fingers, out of the back) as the hanging arm of the arm
# plates has them: thumb outwards, fingers down, back of the hand backwards.
HAND_ON_ARM = np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]])
ARM_SCENES = ("hand", "elbow", "squeezed")


@dataclass(frozen=True)
class Fit:
    """A plate and the turn (degrees clockwise) of the cut-out on it.

    Attributes:
        likeness: cosine of the angle between the two views, 1 where they are the same.
    """

    plate: str
    rotation: float
    likeness: float


def best_fit(row: Row, index: dict[str, Any]) -> Fit:
    """The close plate that shows the point from the most similar side."""
    best: tuple[float, Fit] | None = None
    for shot in SHOTS:
        plate = index["plates"].get(shot.name)
        if plate is None or shot.part == "body" or row.spot not in plate["points"]:
            continue
        if not {"left", "midline"} & set(plate["points"][row.spot]):
            continue
        on_arm, from_arm = shot.scene in ("hand", "arm"), row["scene"] in ARM_SCENES
        if on_arm != from_arm:
            continue
        turn = HAND_ON_ARM if shot.scene == "arm" else np.eye(3)
        view, up = turn @ unit(row["view"]), turn @ np.array(row["up"], float)
        right, plate_up, look = shot.camera.axes
        likeness = float(view @ look)
        side: Array = np.array([up @ right, up @ plate_up])
        rotation = round(float(np.degrees(np.arctan2(*side))), 1) + 0.0
        score = likeness - 0.2 * shot.mm_per_px - 0.0005 * abs(rotation)
        if best is None or score > best[0]:
            best = (score, Fit(shot.name, rotation, round(likeness, 3)))
    if best is None:
        raise LookupError(f"{row.code}: no close plate shows {row.spot}")
    return best[1]


def plates_index() -> dict[str, Any]:
    """resources/plates/index.json."""
    return json.loads((PLATES / "index.json").read_text("utf-8"))
