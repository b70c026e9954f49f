"""Builds the figures of resources/figures.

python packaging/plates/figures_build.py            # every point whose inputs changed
python packaging/plates/figures_build.py LI4 SP6    # these points again
python packaging/plates/figures_build.py --grips X  # search a new grip for X first
"""

import argparse
import hashlib
import json
import time
from pathlib import Path
from typing import Any

import numpy as np
from figures_draw import compose, cut_out, shade
from figures_inputs import inputs_hash
from figures_notes import Annotator
from figures_relief import bulge
from figures_stage import MIRROR_X, Stage, Stages, dent
from figures_table import GRIPS, Row, grips, rows
from figures_write import save_grey, save_picture
from model import ANNY_VERSION, BodyModel
from part import Part
from paths import BUILD, FIGURES

VERTICES = 120_000  # most a drawn body may have


def _body(stages: Stages, stage: Stage) -> Part:
    half = (stage.row["half"] * 720 / 640 / 1000, stage.row["half"] / 1000)
    right, up, _ = stage.axes
    centre = np.asarray(stage.camera.centre)
    rough = stage.scene.near(centre, right, up, half, 1)
    levels = 3 if len(rough.v) * 16 < VERTICES else 2
    body = stage.scene.near(centre, right, up, half, levels)
    return body.accent(stage.row["relief"], stage.row["relief_mm"] / 1000)


class Builder:
    """Draws points and keeps the index."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.model = BodyModel.load()
        self.stages = Stages(self.model)
        self.grips = grips()

    def grip(self, key: str, stage: Stage, press: dict[str, Any], again: bool) -> dict[str, Any]:
        """The frozen grip; searched and frozen where there is none."""
        if again or key not in self.grips:
            self.grips[key] = self.stages.search(stage, press)
            text = ",\n".join(f' "{k}": {json.dumps(v)}' for k, v in sorted(self.grips.items()))
            GRIPS.write_text("{\n" + text + "\n}\n", "utf-8")
        return self.grips[key]

    def point(self, row: Row, again: bool) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """All figures of a point and its cut-out."""
        stage = self.stages.stage(row)
        entries, cutout = [], {}
        grip = self.grip(row.code, stage, row["press"], again)
        where, press, cutout = self._pair(stage, grip)
        entries = [where, press]
        for k, step in enumerate(row.get("steps", []), 1):
            entries.append(self._step(row, step, f"step-{k}", entries, again))
        return entries, cutout

    def _pair(self, stage: Stage, grip: dict[str, Any]) -> tuple[dict, dict, dict]:
        row, masks, camera = stage.row, self.model.masks, stage.camera
        body, hand = _body(self.stages, stage), self.stages.hand(stage, grip).accent(0.7)
        alone = shade([body], camera, masks)[0]
        picture = compose([alone])
        depth = alone.depth[1::3, 1::3]
        notes = Annotator(stage, body, depth, picture.alpha).notes(
            self.stages.landmarks, self.stages.acupoints
        )
        stem = row.code
        where = {
            "id": "where",
            **save_picture(picture, self.folder, f"{stem}-where"),
            **self._facts(stage),
            "labels": notes.labels,
            "ruler": notes.ruler,
            "neighbours": notes.neighbours,
        }
        dent(body, stage.point, stage.normal)
        body.accent(row["relief"], row["relief_mm"] / 1000)
        hands = [hand]
        one, *_ = shaded = shade([body, hand], camera, masks)
        cutout = self._cutout(stage, grip, cut_out(alone, one, shaded[1:], camera))
        if row.get("both"):
            hands.append(hand.moved(np.eye(3), np.zeros(3), mirror=True).accent(0.7))
            dent(body, stage.point * MIRROR_X, stage.normal * MIRROR_X)
            body.accent(row["relief"], row["relief_mm"] / 1000)
            shaded = shade([body, *hands], camera, masks)
        press = {
            "id": "press",
            **save_picture(compose(shaded), self.folder, f"{stem}-press"),
            **self._facts(stage),
            "tool": grip["tool"],
            "labels": [],
            "ruler": None,
            "neighbours": {},
        }
        return where, press, cutout

    def _facts(self, stage: Stage) -> dict[str, Any]:
        x, y = stage.camera.project(stage.point)[0]
        return {
            "mm_per_px": round(stage.camera.mm_per_px, 4),
            "side": stage.row["side"],
            "point": [round(float(x), 1), round(float(y), 1)],
            "alt": {"view": stage.row["alt"]},
        }

    def _cutout(self, stage: Stage, grip: dict[str, Any], cut: Any) -> dict[str, Any]:
        code = stage.row.code
        x, y = stage.camera.project(stage.point)[0] - np.array(cut.corner)
        layers = []
        if cut.behind is not None:
            saved = save_picture(cut.behind, self.folder, f"{code}-hand-behind", ("press",))
            layers.append({**_layer(saved), "behind": True})
        saved = save_picture(cut.front, self.folder, f"{code}-hand", ("press",))
        layers.append({**_layer(saved), "behind": False})
        shadow = f"{code}-hand-shadow.png"
        save_grey(cut.shadow, self.folder / shadow)
        return {
            "plate": stage.row["plate"],
            "figure": "where",
            "layers": layers,
            "shadow": shadow,
            "pad": [round(float(x), 1), round(float(y), 1)],
            "size": saved["size"],
            "mm_per_px": round(stage.camera.mm_per_px, 4),
            "tool": grip["tool"],
            "hand": "right" if grip["right"] else "left",
            "side": stage.row["side"],
        }

    def _step(
        self, row: Row, step: dict, name: str, done: list[dict[str, Any]], again: bool
    ) -> dict[str, Any]:
        if "use" in step:
            same = next(e for e in done if e["id"] == step["use"])
            return {**same, "id": name, "labels": [], "ruler": None, "neighbours": {}}
        stage = self.stages.stage(row, step)
        body, camera, masks = _body(self.stages, stage), stage.camera, self.model.masks
        parts = [body]
        if stage.row["scene"] == "squeezed":
            stage.point = bulge(body, stage.scene.wrist, stage.scene.axes)
            body.accent(row["relief"], row["relief_mm"] / 1000)
        if "press" in step:
            grip = self.grip(f"{row.code}:{name}", stage, {**row["press"], **step["press"]}, again)
            parts.append(self.stages.hand(stage, grip).accent(0.7))
            dent(body, stage.point, stage.normal)
            body.accent(row["relief"], row["relief_mm"] / 1000)
        picture = compose(shade(parts, camera, masks))
        return {
            "id": name,
            **save_picture(picture, self.folder, f"{row.code}-{name}"),
            **self._facts(stage),
            "labels": [],
            "ruler": None,
            "neighbours": {},
        }


def _layer(saved: dict[str, Any]) -> dict[str, Any]:
    return {"image": saved["image"], "masks": saved["masks"]}


def _row_hash(row: Row, frozen: dict[str, Any]) -> str:
    mine = {k: v for k, v in frozen.items() if k.split(":")[0] == row.code}
    return hashlib.sha256(json.dumps([row.data, mine], sort_keys=True).encode()).hexdigest()


def main() -> None:
    """Command line."""
    ask = argparse.ArgumentParser(description="Builds resources/figures.")
    ask.add_argument("codes", nargs="*")
    ask.add_argument("--grips", nargs="*", default=[], help="search these grips again")
    ask.add_argument("--all", action="store_true", help="also what did not change")
    ask.add_argument("--index", action="store_true", help="only write the index anew")
    told = ask.parse_args()
    FIGURES.mkdir(parents=True, exist_ok=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    kept_path = BUILD / "figures_rows.json"
    kept = json.loads(kept_path.read_text()) if kept_path.exists() else {}
    table = rows()
    index_path = FIGURES / "index.json"
    index = json.loads(index_path.read_text("utf-8")) if index_path.exists() else {}
    figures, cutouts = index.get("figures", {}), index.get("cutouts", {})
    builder = Builder(FIGURES)
    wanted = [*told.codes, *(g for g in told.grips if g not in told.codes)]
    for code in [] if told.index else wanted or table:
        row = table[code]
        fresh = kept.get(code) == _row_hash(row, builder.grips) and code in figures
        if not wanted and fresh and not told.all:
            continue
        start = time.time()
        figures[code], cutouts[code] = builder.point(row, code in told.grips)
        kept[code] = _row_hash(row, builder.grips)
        kept_path.write_text(json.dumps(kept))
        write_index(index_path, table, figures, cutouts)
        print(f"{code}: {time.time() - start:.1f} s", flush=True)
    write_index(index_path, table, figures, cutouts)


def write_index(path: Path, table: dict, figures: dict, cutouts: dict) -> None:
    """Writes index.json, points in the table's order."""
    names = json.loads((Path(__file__).parent / "data/figures_points.json").read_text("utf-8"))
    head = {
        "format": 1,
        "inputs": inputs_hash(),
        "model": {"name": "Anny", "version": ANNY_VERSION, "licence": "CC0-1.0"},
        "landmarks": names["landmarks"],
    }
    body = {
        "figures": {c: figures[c] for c in table if c in figures},
        "cutouts": {c: cutouts[c] for c in table if c in cutouts},
    }
    lines = [f"{_json(k)}: {_json(v)}" for k, v in head.items()]
    for key, points in body.items():
        each = ",\n".join(f" {_json(code)}: {_json(v)}" for code, v in points.items())
        lines.append(f"{_json(key)}: {{\n{each}\n}}")
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    main()
