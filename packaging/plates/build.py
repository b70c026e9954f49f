"""Builds resources/plates:  python packaging/plates/build.py [PLATE ...] [--all]

Without names every plate whose inputs changed is drawn. Pictures of unchanged plates stay.
"""

import argparse
import json
import time

import numpy as np
from export import save_maps, save_picture, visible_spots
from hair import ShortHair
from inputs import inputs_hash
from model import ANNY_VERSION, HEIGHT, BodyModel
from paths import BUILD, PLATES
from places import Spots
from regions import NUMBER, REGIONS, RegionOf
from render import draw
from scenes import SCENES, Scene
from shots import PARENTS, SHOTS, Shot
from standing_places import standing_places


def build_plate(
    shot: Shot,
    scene: Scene,
    model: BodyModel,
    points: Spots,
    landmarks: Spots,
    region_of: RegionOf,
    hair: ShortHair,
) -> tuple[dict, list[int]]:
    """Draws one plate and writes its files.

    Returns:
        Its entry in the index, and the region map's count of pixels by region.
    """
    picture = draw(
        scene.parts,
        shot.camera,
        model.masks,
        samples=3,
        rays=72,
        line=shot.line,
        vignette=shot.vignette,
        hair=hair if scene.hair else None,
    )
    sides = ("left", "midline") if shot.side == "left" else ("left", "right", "midline")
    entry: dict = {"part": shot.part, "view": shot.view}
    entry |= save_picture(PLATES, shot.name, picture)
    entry |= {
        "mm_per_px": shot.mm_per_px,
        "unit": shot.unit,
        "side": shot.side,
        "left_is": shot.left_is,
    }
    maps, counts = save_maps(PLATES, shot.name, scene, shot.camera, region_of)
    entry |= maps
    entry["points"] = visible_spots(scene, shot.camera, points, sides, shot.vignette)
    entry["landmarks"] = visible_spots(scene, shot.camera, landmarks, sides, shot.vignette)
    entry["meridians"] = {}
    return entry, counts.tolist()


def best_plates(entries: dict[str, dict], counts: dict[str, list[int]]) -> dict[str, str]:
    """Region -> the close plate that shows most of it (square millimetres of picture)."""
    best: dict[str, tuple[float, str]] = {}
    for name, entry in entries.items():
        if entry["part"] == "body":
            continue
        w, h = entry["size"]
        for region in REGIONS[1:]:
            seen = counts[name][NUMBER[region]]
            # Share of the picture and true area both matter: a close plate beats a wide one.
            score = seen * entry["mm_per_px"] ** 2 * (seen / (w * h)) ** 0.5
            if seen and score > best.get(region, (0, ""))[0]:
                best[region] = (score, name)
    return {region: name for region, (_, name) in best.items()}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("names", nargs="*", metavar="PLATE")
    ask.add_argument("--all", action="store_true", help="draw all afresh")
    args = ask.parse_args()
    PLATES.mkdir(parents=True, exist_ok=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    unknown = set(args.names) - {s.name for s in SHOTS}
    if unknown:
        raise SystemExit(f"No such plate: {', '.join(sorted(unknown))}")

    note = BUILD / "entries.json"
    kept = json.loads(note.read_text("utf-8")) if note.exists() else {}
    inputs = inputs_hash()
    model = BodyModel.load()
    points, landmarks = Spots.acupoints(model), Spots.landmarks(model)
    region_of, hair = RegionOf(model), ShortHair(landmarks)
    scenes: dict[str, Scene] = {}
    for shot in SHOTS:
        old = kept.get(shot.name)
        wanted = args.all or shot.name in args.names
        fresh = old and (PLATES / f"{shot.name}.webp").exists()
        if fresh and not wanted and (args.names or old["inputs"] == inputs):
            continue
        start = time.perf_counter()
        if shot.scene not in scenes:
            scenes[shot.scene] = SCENES[shot.scene](model)
        entry, counts = build_plate(
            shot, scenes[shot.scene], model, points, landmarks, region_of, hair
        )
        kept[shot.name] = {"inputs": inputs, "entry": entry, "counts": counts}
        note.write_text(json.dumps(kept), "utf-8")
        print(f"{shot.name}: {len(entry['points'])} points, {time.perf_counter() - start:.1f} s")

    names = [s.name for s in SHOTS if s.name in kept]
    entries = {n: kept[n]["entry"] for n in names}
    stale = [n for n in names if kept[n]["inputs"] != inputs]
    places, units = standing_places(model, points, landmarks)
    parts = {
        part: {
            "plates": [s.name for s in SHOTS if s.part == part and s.name in kept],
            "parent": parent,
        }
        for part, parent in PARENTS.items()
    }
    index = {
        "format": 1,
        "inputs": inputs if not stale else "stale: " + " ".join(stale),
        "model": {
            "name": "Anny",
            "version": ANNY_VERSION,
            "licence": "CC0-1.0",
            "height_mm": HEIGHT * 1000,
        },
        "units_mm": units,
        "regions": list(REGIONS),
        "parts": parts,
        "best": best_plates(entries, {n: kept[n]["counts"] for n in names}),
        "plates": entries,
    }
    _write(PLATES / "index.json", index)
    _write(PLATES / "places.json", places)
    size = sum(f.stat().st_size for f in PLATES.iterdir()) / 1e6
    print(f"{len(names)} plates, {size:.1f} MB" + (f"; stale: {stale}" if stale else ""))


def _write(path, data: dict) -> None:
    """JSON with one entry a line at the third level: small and still readable in a diff."""
    lines = []
    for key, value in data.items():
        if isinstance(value, dict) and key in ("plates", "points", "landmarks"):
            rows = [
                f"  {json.dumps(k)}: {json.dumps(v, separators=(',', ':'))}"
                for k, v in value.items()
            ]
            lines.append(f" {json.dumps(key)}: {{\n" + ",\n".join(rows) + "\n }")
        else:
            lines.append(f" {json.dumps(key)}: {json.dumps(value)}")
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8", newline="\n")


if __name__ == "__main__":
    np.seterr(all="ignore")
    main()
