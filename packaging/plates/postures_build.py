"""Builds resources/figures/scenes: postures, measuring hands, and where spots lie on pictures.

python packaging/plates/postures_build.py            # what is missing, then all spots
python packaging/plates/postures_build.py fist-palm  # this again, then all spots
python packaging/plates/postures_build.py --spots    # only the spots, after points or plates moved
"""

import argparse
import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from camera import Camera
from export import visible_spots
from figures_draw import compose, shade
from figures_stage import Stages
from figures_table import rows
from figures_write import save_picture
from hair import ShortHair
from linear import Array
from model import BodyModel
from part import Part
from paths import FIGURES, PLATES
from places import Spots
from posture_hands import MEASURES
from posture_scenes import POSTURES, Setup
from press_hand import PressHand
from relief import PalmCreases
from render import Picture
from scenes import SCENES
from shots import SHOTS

FOLDER = FIGURES / "scenes"
BOTH = ("left", "right", "midline")
LEAST_FACING = 0.03
BESIDE = ("PC5", "PC7")
MEASURE_SCALE = 0.2  # mm a pixel of a measuring hand
HAND_SIZE = (900, 1400)
HAND_CENTRE = (0.02, 0.07, 0.0)
HAND_FADE = 180  # pixels over which the forearm of a measuring hand ends


@dataclass
class Seen:
    """What `visible_spots` asks of a scene.

    Attributes:
        skin: parts that spots lie on.  solid: what may hide them.
    """

    skin: list[Part]
    solid: Any


def spots_of(scene: Any, camera: Camera, known: tuple[Spots, ...], sides: tuple[str, ...]) -> dict:
    """Pixels of every point and landmark that a picture shows: name to [x, y], "name@right" too."""
    found: dict[str, list[float]] = {}
    for spots in known:
        shown, _ = visible_spots(scene, camera, spots, sides, 0.02, LEAST_FACING)
        for name, places in shown.items():
            for side, at in places.items():
                found[f"{name}@right" if side == "right" else name] = at
    return found


class Postures:
    """Draws postures and measuring hands."""

    def __init__(self) -> None:
        self.model = BodyModel.load()
        self.landmarks, self.points = Spots.landmarks(self.model), _guided(self.model)
        self.known = (self.landmarks, self.points)
        self.hair = ShortHair(self.landmarks)
        self.creases = PalmCreases(self.model, self.landmarks)

    def setup(self, name: str) -> Setup:
        """The posed body of a posture."""
        return Setup(self.model, POSTURES[name], self.landmarks)

    def draw(self, name: str) -> dict[str, Any]:
        """Writes a posture's picture; its entry."""
        setup = self.setup(name)
        row = setup.posture
        hair: Any = {"body": self.hair, "arm": self.creases}.get(row.kind)
        layers = shade(setup.parts(), setup.camera, self.model.masks, hair=hair)
        picture = compose(layers)
        saved = save_picture(picture, FOLDER, name)
        floor = int(np.where((picture.alpha > 0.5).any(1))[0].max())
        return {**saved, "floor": floor, **self.facts(name, setup)}

    def facts(self, name: str, setup: Setup | None = None) -> dict[str, Any]:
        """Scale, words and spots of a posture."""
        setup = setup or self.setup(name)
        kind, body = setup.posture.kind, setup.body
        sides = BOTH if kind == "body" else ("left", "midline")
        found = spots_of(Seen([body], body.mesh), setup.camera, self.known, sides)
        for spot, place in setup.tops.items():
            x, y = setup.camera.project(place)[0]
            found[spot] = [round(float(x), 1), round(float(y), 1)]
        return {
            "mm_per_px": round(setup.camera.mm_per_px, 4),
            "shows": list(setup.posture.shows),
            "spots": found,
        }

    def measure(self, name: str) -> dict[str, Any]:
        """Writes a measuring hand; its entry, with the band that measures."""
        told = MEASURES[name]
        thumb = name == "thumb"
        hand = PressHand(self.model, told.pose, "thumb" if thumb else "finger", False)
        part = hand.part(np.eye(3), np.zeros(3), 3).accent(0.7)
        camera = Camera((0, 0, 1), (0, 1, 0), HAND_CENTRE, MEASURE_SCALE, *HAND_SIZE)
        picture = compose(shade([part], camera, self.model.masks), vignette=0)
        picture.alpha[-HAND_FADE:] *= np.linspace(1, 0, HAND_FADE)[:, None] ** 1.5
        tips = [camera.project(hand.x[hand.tips[k]]) for k in told.fingers]
        roots = [camera.project(hand.x[hand.fingers[k]]) for k in told.fingers]
        picture, corner = _cropped(picture)
        saved = save_picture(picture, FOLDER, name, ("press",))
        return {
            **saved,
            "mm_per_px": MEASURE_SCALE,
            **_band(picture, tips, roots, np.array(corner)),
        }


def _guided(model: BodyModel) -> Spots:
    """The guided points and the spots of their groups, and points beside them that steps name."""
    spots, codes = Spots.acupoints(model), {*rows(), *BESIDE}
    return Spots(model, {k: v for k, v in spots.table.items() if k.split("/")[0] in codes})


def _cropped(picture: Picture) -> tuple[Picture, tuple[int, int]]:
    y, x = np.where(picture.alpha > 0.01)
    left, top = max(int(x.min()) - 4, 0), max(int(y.min()) - 4, 0)
    box = np.s_[top : int(y.max()) + 5, left : int(x.max()) + 5]
    cut = Picture(
        picture.grey[box], picture.alpha[box], {k: m[box] for k, m in picture.masks.items()}
    )
    return cut, (left, top)


def _band(picture: Picture, tips: list[Array], roots: list[Array], corner: Array) -> dict[str, Any]:
    """Where the fingers are measured: the line across the shortest finger's last joint.

    Returns:
        ``from`` (thumb side) and ``to``: pixels of the two edges on that line; ``along``: unit
        direction to the tips.
    """
    ends = [tip.mean(0) for tip in tips]
    starts = [root.mean(0) for root in roots]
    along = np.mean([e - s for e, s in zip(ends, starts, strict=True)], 0)
    along = along / np.hypot(*along)
    across = np.array([-along[1], along[0]])  # to the thumb of a left hand, fingers up
    if across[0] < 0:
        across = -across
    shortest = min(tips, key=lambda tip: float((tip @ along).max()))
    # The inner end of the last joint, where cun are counted in thumbs and in fingers.
    share = 0.12
    low, high = float((shortest @ along).min()), float((shortest @ along).max())
    level = low + share * (high - low)
    middle = np.mean(ends, 0)
    on_line = middle + along * (level - middle @ along) - corner
    edges = []
    for sign in (1, -1):
        spot = on_line
        # Walk from the middle outwards to where the cover ends for good.
        last = spot
        for step in range(420):
            at = on_line + across * sign * step
            x, y = int(at[0]), int(at[1])
            if not (0 <= x < picture.alpha.shape[1] and 0 <= y < picture.alpha.shape[0]):
                break
            if picture.alpha[y, x] > 0.5:
                last = at
            elif step - float(np.hypot(*(last - on_line))) > 22:
                break
        edges.append([round(float(c), 1) for c in last])
    longest = max(tips, key=lambda tip: float((tip @ along).max()))
    tip = longest[np.argmax(longest @ along)] - corner
    for _ in range(80):  # the model's cage stands a little off the skin
        x, y = (int(c) for c in tip)
        inside = 0 <= x < picture.alpha.shape[1] and 0 <= y < picture.alpha.shape[0]
        if inside and picture.alpha[y, x] > 0.5:
            break
        tip = tip - along
    return {
        "tip": [round(float(c), 1) for c in tip],
        "from": edges[0],
        "to": edges[1],
        "along": [round(float(c), 4) for c in along],
    }


def _figure_spots(model: BodyModel, known: tuple[Spots, ...], index: dict) -> dict[str, Any]:
    """Spots of the guided points' own figures: "CODE/ID" to facts."""
    stages, found = Stages(model), {}
    solids: dict[str, Seen] = {}
    for code, row in rows().items():
        for entry in index["figures"].get(code, []):
            name = entry["id"]
            if name.startswith("step"):
                continue
            stage = stages.drawn(row, name)
            scene = stage.scene
            if scene.name not in solids:
                solids[scene.name] = Seen([scene.coarse], scene.coarse.mesh)
            sides = BOTH if row["side"] == "both" or scene.has_head else ("left", "midline")
            found[f"{code}/{name}"] = {
                **_files(entry, "../"),
                "mm_per_px": entry["mm_per_px"],
                "shows": _acts(entry),
                "spots": spots_of(solids[scene.name], stage.camera, known, sides),
            }
    return found


def _acts(entry: dict[str, Any]) -> list[str]:
    """What a figure shows being done that another figure of its point does not."""
    if entry.get("tool") == "span":
        return ["span"]
    return ["both-hands"] if "other" in entry and entry["id"].startswith("press") else []


def _files(entry: dict[str, Any], folder: str) -> dict[str, Any]:
    """Where a base's files lie, from this index."""
    return {
        "image": folder + entry["image"],
        "masks": {key: folder + name for key, name in entry["masks"].items()},
        "size": entry["size"],
    }


def _plate_spots(model: BodyModel, known: tuple[Spots, ...], plates: dict) -> dict[str, Any]:
    """Spots of the plates, by the plate's name."""
    found, made = {}, {}
    for shot in SHOTS:
        if shot.part in ("body", "leg"):
            continue
        if shot.scene not in made:
            made[shot.scene] = SCENES[shot.scene](model)
        sides = ("left", "midline") if shot.side == "left" else BOTH
        found[shot.name] = {
            **_files(plates[shot.name], "../../plates/"),
            "mm_per_px": shot.mm_per_px,
            "spots": spots_of(made[shot.scene], shot.camera, known, sides),
        }
    return found


def main() -> None:
    """Command line."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("names", nargs="*")
    ask.add_argument("--spots", action="store_true", help="draw nothing")
    told = ask.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / "index.json"
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    postures, measures = kept.get("postures", {}), kept.get("measures", {})
    made = Postures()
    for name in POSTURES:
        start = time.time()
        drawn = name in postures and (FOLDER / postures[name]["image"]).exists()
        if not told.spots and (name in told.names or (not told.names and not drawn)):
            postures[name] = made.draw(name)
            print(f"{name}: {time.time() - start:.1f} s", flush=True)
        elif name in postures:
            postures[name].update(made.facts(name))
    for name in MEASURES:
        drawn = name in measures and (FOLDER / measures[name]["image"]).exists()
        if not told.spots and (name in told.names or (not told.names and not drawn)):
            measures[name] = made.measure(name)
            print(name, flush=True)
    index = json.loads((FIGURES / "index.json").read_text("utf-8"))
    plates = json.loads((PLATES / "index.json").read_text("utf-8"))["plates"]
    bases = {
        **_plate_spots(made.model, made.known, plates),
        **_figure_spots(made.model, made.known, index),
    }
    write(path, postures, measures, bases)


def write(path: Path, postures: dict, measures: dict, bases: dict) -> None:
    """Writes the index, a picture a line."""
    lines = ['"format": 1']
    for key, table in (("postures", postures), ("measures", measures), ("bases", bases)):
        each = ",\n".join(f" {json.dumps(k)}: {json.dumps(v)}" for k, v in table.items())
        lines.append(f'"{key}": {{\n{each}\n}}')
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    main()
