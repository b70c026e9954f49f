"""Builds resources/turn, the body from all round: python packaging/plates/turn_build.py [--all]

A view is a plate like the others, all of one size and scale, so that one may follow the other in
place. `level-030` is seen from 30 degrees to the left of the front, at the height of the body;
`above-030` from 40 degrees above. What was drawn from the same files is kept. Each view has a file
of its own for what lies on it: the program reads only those that it shows.
"""

import argparse
import json
import time
from math import ceil, cos, floor, radians, sin

import numpy as np
from bones import Bones
from camera import Camera
from export import edge, save_maps, save_picture, visible_spots
from hair import ShortHair
from inputs import DRAWING, files_hash, turn_inputs
from linear import Array
from meridians import meridian_lines
from model import BodyModel
from paths import BUILD, REPO
from place_points import write_placed
from places import Spots
from regions import RegionOf
from render import Picture, draw, sky_light
from scenes import Scene, standing
from shots import TOP

STEPS = {"level": 10, "above": 30}
"""Degrees between two views of a ring."""
RAISED = {"level": 0.0, "above": 40.0}
"""Degrees that a ring's views look down."""
TURN = REPO / "resources" / "turn"
SIZE, MM_PER_PX = (752, 1280), 1.36
CENTRE = (0.0, -0.21, -0.041)
"""It turns about a line between trunk and hands, so that the hands stay in the picture."""
SAMPLES, RAYS = 2, 72
SIDES = ("left", "right", "midline")


def camera_of(ring: str, degrees: int) -> Camera:
    """The view from so many degrees to the person's left of the front."""
    round_, up = radians(degrees), radians(RAISED[ring])
    look = (sin(round_) * cos(up), -cos(round_) * cos(up), sin(up))
    return Camera(look, TOP, CENTRE, MM_PER_PX, *SIZE)


def views() -> list[tuple[str, int]]:
    """Ring and degrees of every view."""
    return [(ring, at) for ring, step in STEPS.items() for at in range(0, 360, step)]


def name_of(ring: str, degrees: int) -> str:
    """`level-030`."""
    return f"{ring}-{degrees:03}"


def _strip(camera: Camera, scene: Scene) -> tuple[Camera, int]:
    """The same picture without its empty edges, and where that strip begins; for speed alone."""
    xy = np.vstack([camera.project(part.v) for part in scene.parts])
    left = max(0, floor(xy[:, 0].min()) - 4)
    right = min(camera.width, ceil(xy[:, 0].max()) + 4)
    # Half pixels stay halves: the strip's width keeps the picture's parity.
    right = min(camera.width, right + (right - left - camera.width) % 2)
    shift = ((left + right) / 2 - camera.width / 2) * camera.px
    x, y, z = (float(c) for c in np.asarray(camera.centre) + camera.axes[0] * shift)
    strip = Camera(camera.view, camera.up, (x, y, z), camera.mm_per_px, right - left, camera.height)
    return strip, left


def _wide(field: Array, left: int, width: int) -> Array:
    out = np.zeros((field.shape[0], width), field.dtype)
    out[:, left : left + field.shape[1]] = field
    return out


def _picture(model: BodyModel, scene: Scene, camera: Camera, hair: ShortHair) -> Picture:
    strip, left = _strip(camera, scene)
    drawn = draw(scene.parts, strip, model.masks, samples=SAMPLES, rays=RAYS, line=0.8, hair=hair)
    return Picture(
        _wide(drawn.grey, left, camera.width),
        _wide(drawn.alpha, left, camera.width),
        {name: _wide(cover, left, camera.width) for name, cover in drawn.masks.items()},
    )


def _view_word(degrees: int) -> str:
    """The side of the body that is seen best."""
    return ("front", "left", "back", "right")[((degrees + 45) % 360) // 90]


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--all", action="store_true", help="draw all afresh")
    args = ask.parse_args()
    TURN.mkdir(parents=True, exist_ok=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    note = BUILD / "turn.json"
    kept = json.loads(note.read_text("utf-8")) if note.exists() and not args.all else {}
    model = BodyModel.load()
    write_placed(model)
    points, landmarks = Spots.acupoints(model), Spots.landmarks(model)
    scene, region_of, hair = standing(model), RegionOf(model), ShortHair(landmarks)
    bones = Bones(model)
    look = files_hash(DRAWING) + repr((SIZE, MM_PER_PX, CENTRE, SAMPLES, RAYS, RAISED))
    inputs = files_hash(turn_inputs())
    entries: dict[str, dict] = {}
    for ring, degrees in views():
        name, start = name_of(ring, degrees), time.perf_counter()
        old = kept.get(name, {})
        drawn = (TURN / f"{name}.png").exists()
        if not (drawn and old.get("inputs") == inputs):
            camera = camera_of(ring, degrees)
            picture = old.get("picture")
            if not (drawn and old.get("look") == look):
                if any(part.sky is None for part in scene.parts):
                    sky_light(scene.parts, RAYS)
                shaded = _picture(model, scene, camera, hair)
                picture = save_picture(TURN, name, shaded, quick=True)
            seen = visible_spots(scene, camera, points, SIDES, 0.0)[0]
            entry = {"part": "body", "view": _view_word(degrees), **picture}
            entry |= {
                "mm_per_px": MM_PER_PX,
                "side": "both",
                "left_is": "right" if cos(radians(degrees)) > 0 else "left",
                **save_maps(TURN, name, scene, camera, region_of)[0],
                "points": seen,
                "meridians": meridian_lines(scene, camera, points, seen),
                "bones": bones.seen(scene, camera, SIDES, edge(camera, 0.0)),
            }
            kept[name] = {"inputs": inputs, "look": look, "picture": picture, "entry": entry}
            note.write_text(json.dumps(kept), "utf-8")
            seconds = time.perf_counter() - start
            print(f"{name}: {len(seen)} points, {seconds:.1f} s", flush=True)
        entries[name] = kept[name]["entry"]
    _write(entries, inputs)


def _write(entries: dict[str, dict], inputs: str) -> None:
    """The index and what lies on each view; files that no view names are removed."""
    named = {"index.json"}
    for name, entry in entries.items():
        text = json.dumps(entry, separators=(",", ":"))
        (TURN / f"{name}.json").write_text(text + "\n", "utf-8", newline="\n")
        named |= {f"{name}.json", entry["image"], entry["region_map"], entry["place_map"]}
        named |= set(entry["masks"].values())
    index = {"format": 1, "inputs": inputs, "steps": STEPS, "views": list(entries)}
    text = json.dumps(index, indent=1) + "\n"
    (TURN / "index.json").write_text(text, "utf-8", newline="\n")
    for file in TURN.iterdir():
        if file.name not in named:
            file.unlink()
    size = sum(file.stat().st_size for file in TURN.iterdir()) / 1e6
    print(f"{len(entries)} views, {size:.1f} MB")


if __name__ == "__main__":
    np.seterr(all="ignore")
    main()
