"""Where a step tells a measure in fingers, the ruler of its figure shows the same length."""

import json
import math
import tomllib
from pathlib import Path

import pytest

RESOURCES = Path(__file__).resolve().parents[2] / "resources"

# The figure's own hand at the middle joints of its fingers, millimetres.
THUMB, TWO, THREE, FOUR, INDEX = 20.0, 39.0, 56.0, 69.0, 19.5
NEAR = 8.5  # mm: less than half a finger

TOLD = [
    ("LI10", ["two thumb widths"], 2 * THUMB),
    ("TE5", ["two thumb widths"], 2 * THUMB),
    ("TE6", ["four fingers"], FOUR),
    ("PC6", ["under your index finger", "two thumb widths from the crease"], 2 * THUMB),
    ("LU7", ["one and a half thumb widths"], 1.5 * THUMB),
    ("GB14", ["one thumb width"], THUMB),
    ("CV6", ["two fingers"], TWO),
    ("CV4", ["four fingers", "one finger width below their lower edge"], FOUR + INDEX),
    ("ST25", ["three finger widths"], THREE),
    ("BL23", ["two finger widths"], TWO),
    ("BL25", ["two finger widths"], TWO),
    ("BL52", ["four finger widths"], FOUR),
    ("ST34", ["two thumb widths"], 2 * THUMB),
    ("SP10", ["two thumb widths"], 2 * THUMB),
    ("ST36", ["four fingers"], FOUR),
    ("ST37", ["four finger widths", "another four finger widths"], 2 * FOUR),
    ("SP6", ["four fingers"], FOUR),
    ("KI6", ["one thumb width"], THUMB),
]


def _steps(code: str) -> str:
    point = tomllib.loads((RESOURCES / "points" / f"{code}.toml").read_text("utf-8"))
    return " ".join(step["text"] for step in point["steps"])


def _ruler(code: str) -> float:
    """Millimetres from end to end."""
    figures = json.loads((RESOURCES / "figures" / "index.json").read_text("utf-8"))["figures"]
    where = next(figure for figure in figures[code] if figure["id"] == "where")
    ruler = where["ruler"]
    return math.dist(ruler["from"], ruler["to"]) * float(where["mm_per_px"])


@pytest.mark.parametrize(("code", "words", "mm"), TOLD, ids=[row[0] for row in TOLD])
def test_the_measure_of_the_words_is_that_of_the_ruler(
    code: str, words: list[str], mm: float
) -> None:
    text = _steps(code)
    assert [word for word in words if word not in text] == []
    assert _ruler(code) == pytest.approx(mm, abs=NEAR)


def test_sp15_is_found_by_the_collarbone_where_the_fingers_fall_short() -> None:
    text = _steps("SP15")
    assert "four finger widths and one thumb width" in text
    assert "below the middle of your collarbone" in text
    assert FOUR + THUMB < _ruler("SP15") < FOUR + THUMB + INDEX + 1
    places = json.loads((RESOURCES / "plates" / "places.json").read_text("utf-8"))
    point, bone = places["points"]["SP15"]["left"], places["landmarks"]["clavicle_mid_lower"]
    assert point[0] == pytest.approx(bone["left"][0], abs=12)


def test_every_figure_with_a_ruler_and_a_measure_in_words_is_held() -> None:
    figures = json.loads((RESOURCES / "figures" / "index.json").read_text("utf-8"))["figures"]
    ruled = {code for code, found in figures.items() if found[0]["ruler"]}
    # CV12 is halfway between the navel and the breastbone: no fingers.
    assert ruled - {"CV12", "SP15"} == {code for code, _, _ in TOLD}
