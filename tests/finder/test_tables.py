"""What the tables say of a point is what was measured on people whom no fitting saw."""

import json
import math
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from acucoach.domain.anatomy import Side
from acucoach.finder.finder import FaceLook, HandLook
from acucoach.finder.offers import EDGES, LARGEST, ShownPart, read_offers
from acucoach.paths import resources
from acucoach.ui.camera.looking import _pixels

FOLDER = resources() / "finder"
LEARN = resources() / "learn" / "camera.toml"


def _judged() -> dict[str, Any]:
    judged: dict[str, Any] = json.loads((FOLDER / "judged.json").read_text("utf-8"))
    return judged


def _mark(told: dict[str, Any]) -> float:
    """Millimetres of nine of ten pictures, or of 95 of 100 where a bar of the errors is missed."""
    astray = [what for what in told["missed"] if not what.startswith("refused")]
    percent = 95 if astray else 90
    return max(float(told[f"in_{percent}"]), float(told[f"drawn_{percent}"]))


def _discs(kind: str) -> dict[str, float]:
    """Millimetres that each point's disc has, with ``+own`` for own measures."""
    points = json.loads((FOLDER / f"{kind}.json").read_text("utf-8"))["points"]
    found: dict[str, float] = {}
    for code, raw in points.items():
        for one in [raw] if "error" in raw else raw.values():
            found[code] = one["error"]
        if "own_error" in raw:
            found[f"{code}+own"] = raw["own_error"]
    return found


@pytest.mark.parametrize("kind", list(ShownPart))
def test_a_disc_is_as_large_as_the_error_and_larger_where_a_bar_is_missed(kind: ShownPart) -> None:
    discs, judged = _discs(kind), _judged()[kind]["points"]
    assert set(judged) <= set(discs)
    for code, told in judged.items():
        if told["wrong_side"] > 1:
            assert discs[code] > LARGEST, f"{code} is shown where it is not"
            continue
        mark = _mark(told)
        assert mark - 0.05 <= discs[code] <= math.ceil(2 * (mark + 0.05)) / 2, code


@pytest.mark.parametrize("kind", list(ShownPart))
def test_the_point_lies_inside_the_disc_in_nine_of_ten_pictures(kind: ShownPart) -> None:
    offers, judged = read_offers(FOLDER), _judged()[kind]["points"]
    shown = [code for code in offers if code in judged]
    assert len(shown) >= 9
    assert {code: judged[code]["in_disc"] for code in shown if judged[code]["in_disc"] < 90} == {}


@pytest.mark.parametrize(
    ("picture", "points"),
    [
        ("left_back", ("LI4", "TE3")),
        ("left_palm", ("PC8", "HT8", "HT7", "PC7", "LU9")),
        ("face", ("EX-HN3", "GV26", "CV24", "ST2")),
    ],
)
def test_the_disc_that_is_drawn_is_as_large_as_was_measured(
    picture: str, points: tuple[str, ...]
) -> None:
    judged = _judged()
    seen = 0
    scales = []
    image = QImage(str(Path(__file__).parents[1] / "data" / "finder" / f"{picture}.jpg"))
    for code in points:
        kind = "face" if picture == "face" else "hand"
        look = FaceLook(FOLDER, code) if kind == "face" else HandLook(FOLDER, code, Side.LEFT)
        told = judged[kind]["points"][code]
        mark = _mark(told)
        for disc in look.look(_pixels(image)).discs:
            assert mark - 0.05 <= disc.millimetres <= mark + 0.55, code
            scales.append(disc.radius / disc.millimetres)
            seen += 1
    assert seen >= 2
    assert max(scales) < 1.02 * min(scales), "pixels for a millimetre, of one hand in one picture"


def test_what_would_need_more_than_15_mm_is_left_out() -> None:
    offers = read_offers(FOLDER)
    for kind in ShownPart:
        discs = _discs(kind)
        for code in (code for code in discs if "+" not in code):
            least = min(discs[code], discs.get(f"{code}+own", math.inf))
            offered = code not in EDGES and least <= LARGEST
            assert (code in offers) == offered, code
            if offered:
                assert offers[code].millimetres == least
                assert offers[code].needs_own == (discs[code] > LARGEST)


def test_the_learn_page_tells_how_it_was_measured() -> None:
    text, judged = LEARN.read_text("utf-8"), _judged()
    hand, face = judged["hand"], judged["face"]
    assert hand["people"] == face["people"]
    said = re.search(r"faces of (\d+) people: (\d+) pictures of hands and (\d+) of faces", text)
    assert said is not None
    assert [int(n) for n in said.groups()] == [hand["people"], hand["pictures"], face["pictures"]]
    offers = read_offers(FOLDER)
    nine = r"within (\d+) to (\d+) millimetres, and nine in ten within (\d+) to (\d+)"
    for kind, pattern in (
        ("hand", f"On the hand, half of all tries lay {nine}"),
        ("face", f"On the face, half lay {nine}"),
    ):
        found = re.search(pattern, text)
        assert found is not None, kind
        told = [
            one
            for code, one in judged[kind]["points"].items()
            if code.partition("+")[0] in offers
            and ("+own" in code) == offers[code.partition("+")[0]].needs_own
        ]
        marks = [[one[mark] for one in told] for mark in ("median", "in_90")]
        wanted = [n for mark in marks for n in (math.floor(min(mark)), math.ceil(max(mark)))]
        assert [int(n) for n in found.groups()] == wanted, kind
