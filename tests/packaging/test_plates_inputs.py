"""The plates in the repository are those that the builder's files describe."""

import json
import subprocess
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
BUILDER = REPO / "packaging" / "plates"
PLATES = REPO / "resources" / "plates"


def _asked(code: str) -> str:
    """What a line of Python says inside the builder's folder, with the standard library only."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(BUILDER)!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout.strip()


def test_plates_are_built_from_these_inputs() -> None:
    now = _asked("import inputs; print(inputs.inputs_hash())")
    built = json.loads((PLATES / "index.json").read_text("utf-8"))["inputs"]
    assert built == now, "run: make plates"


def test_the_turning_body_is_built_from_these_inputs() -> None:
    now = _asked("import inputs; print(inputs.files_hash(inputs.turn_inputs()))")
    index = json.loads((PLATES.parent / "turn" / "index.json").read_text("utf-8"))
    assert index["inputs"] == now, "run: make plates"


def test_every_file_of_the_turning_body_is_named() -> None:
    folder = PLATES.parent / "turn"
    views = json.loads((folder / "index.json").read_text("utf-8"))["views"]
    named = {"index.json"}
    for view in views:
        plate = json.loads((folder / f"{view}.json").read_text("utf-8"))
        named |= {f"{view}.json", plate["image"], plate["region_map"], plate["place_map"]}
        named |= set(plate["masks"].values())
    assert {f.name for f in folder.iterdir()} == named


def test_inputs_cover_rules_landmarks_and_drawing() -> None:
    names = set(_asked("import inputs; print(*inputs.plate_inputs())").split())
    wanted = {"data/landmarks.json", "data/rules.json", "render.py", "shots.py", "cun.py"}
    assert wanted <= names
    assert not any(name.startswith(("figures_", "press_")) for name in names)


def test_every_file_of_the_folder_is_named_in_the_index() -> None:
    index = json.loads((PLATES / "index.json").read_text("utf-8"))
    named = {"index.json", "places.json", "bones.json", "README.md"}
    for plate in index["plates"].values():
        named |= {plate["image"], plate["region_map"], plate["place_map"]}
        named |= set(plate["masks"].values())
    assert {f.name for f in PLATES.iterdir()} == named


def test_pictures_stay_small() -> None:
    total = sum(f.stat().st_size for f in PLATES.iterdir())
    assert total < 13_000_000


def test_resources_stay_within_their_budget() -> None:
    total = sum(f.stat().st_size for f in PLATES.parent.rglob("*") if f.is_file())
    assert total <= 60_000_000


def test_no_plate_takes_long_to_decode() -> None:
    """Decoding and colouring cost by pixels; a mask as much as a quarter of them again.

    1.55 million take about 17 ms on a small machine, where a plate has to be there in 20. Grey PNG
    takes a third of what WebP does; the whole body, which every start waits for, has it.
    """
    for name, plate in json.loads((PLATES / "index.json").read_text("utf-8"))["plates"].items():
        width, height = plate["size"]
        quick = plate["image"].endswith(".png")
        assert quick == ("cover" in plate["masks"]) == (plate["part"] == "body"), name
        whole = 1 / 3 if quick else 1
        assert width * height * (whole + len(plate["masks"]) / 4) <= 1_550_000, name
