"""What the tables say of a point is what was measured on people whom no fitting saw."""

import json
import math
import re
from typing import Any

import pytest

from acucoach.finder.offers import EDGES, LARGEST, ShownPart, read_offers
from acucoach.paths import resources

FOLDER = resources() / "finder"
LEARN = resources() / "learn" / "camera.toml"


def _judged() -> dict[str, Any]:
    judged: dict[str, Any] = json.loads((FOLDER / "judged.json").read_text("utf-8"))
    return judged


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
        astray = [what for what in told["missed"] if not what.startswith("refused")]
        mark = told["in_95"] if astray else told["in_90"]
        assert mark - 0.05 <= discs[code] <= math.ceil(2 * (mark + 0.05)) / 2, code


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
