"""The built figures belong to today's inputs."""

import importlib.util
import json
import math
from pathlib import Path
from types import ModuleType

REPO = Path(__file__).parents[2]
BUILDER = REPO / "packaging" / "plates"
INDEX = REPO / "resources" / "figures" / "index.json"


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, BUILDER / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_figures_were_built_from_these_inputs() -> None:
    index = json.loads(INDEX.read_text("utf-8"))
    assert index["inputs"] == load("figures_inputs").inputs_hash(), (
        "figures are older than their inputs: run packaging/plates/figures_build.py"
    )


def test_hash_names_only_files_that_exist() -> None:
    missing = [s for s in load("figures_inputs").SOURCES if not (BUILDER / s).is_file()]
    assert missing == []


def test_figures_show_points_where_the_atlas_has_them() -> None:
    index = json.loads(INDEX.read_text("utf-8"))
    table = json.loads((BUILDER / "data" / "figures_points.json").read_text("utf-8"))["points"]
    places = json.loads((REPO / "resources/plates/places.json").read_text("utf-8"))["points"]
    moved = []
    for code, row in table.items():
        spot = row.get("spot", code)
        now = places[spot].get("left") or places[spot]["midline"]
        if math.dist(index["places"][code], now) > 3:
            moved.append(code)
    assert moved == [], "draw again: figures_build.py " + " ".join(moved)


def test_every_guided_point_has_a_row() -> None:
    codes = json.loads((BUILDER / "data" / "figures_codes.json").read_text("utf-8"))
    table = json.loads((BUILDER / "data" / "figures_points.json").read_text("utf-8"))
    assert set(table["points"]) == set(codes)
    assert len(codes) == len(set(codes))
    guides = {path.stem for path in (REPO / "resources" / "points").glob("*.toml")}
    assert set(codes) == guides
