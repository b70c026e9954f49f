"""The placed points keep the WHO's proportions, and every one can be seen on a plate."""

import json
import math
import struct
import zlib
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

PLATES = Path(__file__).resolve().parents[2] / "resources" / "plates"
Point = tuple[float, float, float]


@cache
def _json(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((PLATES / name).read_text("utf-8"))
    return data


def _at(name: str, side: str = "left") -> Point:
    """A point or landmark on the standing model, millimetres."""
    places = _json("places.json")
    entry = places["points"].get(name) or places["landmarks"][name]
    x, y, z = entry["midline"] if "midline" in entry else entry[side]
    return x, y, z


def _share(point: str, start: str, end: str) -> float:
    """How far from start to end a point lies, measured along their straight line."""
    a, b, p = _at(start), _at(end), _at(point)
    way = [q - r for q, r in zip(b, a, strict=True)]
    off = [q - r for q, r in zip(p, a, strict=True)]
    return sum(u * v for u, v in zip(way, off, strict=True)) / sum(u * u for u in way)


def _codes(prefix: str, last: int) -> list[str]:
    return [f"{prefix}{n}" for n in range(1, last + 1)]


WHO = {
    "LU": 11,
    "LI": 20,
    "ST": 45,
    "SP": 21,
    "HT": 9,
    "SI": 19,
    "BL": 67,
    "KI": 27,
    "PC": 9,
    "TE": 23,
    "GB": 44,
    "LR": 14,
    "GV": 28,
    "CV": 24,
}


def test_all_361_who_points_are_placed_or_say_why_not() -> None:
    places = _json("places.json")
    wanted = {code for prefix, last in WHO.items() for code in _codes(prefix, last)}
    assert len(wanted) == 361
    missing = wanted - set(places["points"]) - set(places["unplaced"])
    assert not missing
    assert set(places["unplaced"]) & wanted == {"GV1", "GV28", "CV1"}


def test_extra_points_are_placed_or_say_why_not() -> None:
    places = _json("places.json")
    groups = {"HN": 15, "CA": 1, "B": 9, "UE": 11, "LE": 12}
    wanted = {f"EX-{g}{n}" for g, last in groups.items() for n in range(1, last + 1)}
    wanted |= {"EXTRA-Anmian", "EXTRA-Jianqian", "AURICULAR-TF4"}
    assert len(wanted) == 51
    placed = {name.split("/")[0] for name in places["points"]}
    assert not wanted - placed - set(places["unplaced"])
    assert all(reason for reason in places["unplaced"].values())


def test_every_placed_point_says_how_sure_it_is() -> None:
    places = _json("places.json")
    assert set(places["confidence"]) == set(places["points"])
    assert set(places["confidence"].values()) <= {1, 2, 3}
    assert {m["confidence"] for m in places["landmarks"].values()} <= {1, 2, 3}


def test_sides_mirror_and_the_midline_is_the_midline() -> None:
    places = _json("places.json")
    for name, entry in {**places["points"], **places["landmarks"]}.items():
        if "midline" in entry:
            assert abs(entry["midline"][0]) <= 2, name
        else:
            x, y, z = entry["left"]
            assert math.dist((-x, y, z), entry["right"]) <= 2, name
            assert x > 0, name


def test_every_point_is_seen_on_a_close_plate() -> None:
    index, places = _json("index.json"), _json("places.json")
    close = [p["points"] for p in index["plates"].values() if p["part"] not in ("body", "leg")]
    unseen = [
        (name, side)
        for name, entry in places["points"].items()
        for side in entry
        if side != "right" and not any(side in p.get(name, {}) for p in close)
    ]
    assert not unseen


def test_points_lie_inside_their_pictures_and_on_the_body() -> None:
    for name, plate in _json("index.json")["plates"].items():
        w, h = plate["size"]
        scale = plate["place_scale"]
        cols, rows = -(-w // scale), -(-h // scale)
        planes = zlib.decompress((PLATES / plate["place_map"]).read_bytes())
        assert len(planes) == 3 * 2 * cols * rows, name
        xs = struct.unpack(f"<{cols * rows}h", planes[: 2 * cols * rows])
        for code, sides in plate["points"].items():
            for x, y in sides.values():
                assert 0 < x < w, (name, code)
                assert 0 < y < h, (name, code)
                c, r = int(x) // scale, int(y) // scale
                near = [
                    xs[j * cols + i]
                    for j in range(max(r - 1, 0), min(r + 2, rows))
                    for i in range(max(c - 1, 0), min(c + 2, cols))
                ]
                assert max(near) > -32768, (name, code)


@pytest.mark.parametrize(
    ("point", "start", "end", "cun", "of"),
    [
        ("TE5", "wrist_crease_back_mid", "olecranon", 2, 12),
        ("TE6", "wrist_crease_back_mid", "olecranon", 3, 12),
        ("PC6", "wrist_crease_palm_mid", "PC3", 2, 12),
        ("PC5", "wrist_crease_palm_mid", "PC3", 3, 12),
        ("PC4", "wrist_crease_palm_mid", "PC3", 5, 12),
        ("LU6", "LU9", "LU5", 7, 12),
        ("LI10", "LI11", "LI5", 2, 12),
        ("ST36", "ST35", "ST41", 3, 16),
        ("ST37", "ST35", "ST41", 6, 16),
        ("ST38", "ST35", "ST41", 8, 16),
        ("ST39", "ST35", "ST41", 9, 16),
        ("SP6", "malleolus_medial", "SP9", 3, 13),
        ("SP7", "malleolus_medial", "SP9", 6, 13),
        ("GB39", "malleolus_lateral", "popliteal_lateral", 3, 16),
        ("GB37", "malleolus_lateral", "popliteal_lateral", 5, 16),
        ("BL57", "BL40", "malleolus_lateral", 8, 16),
        ("BL37", "BL36", "BL40", 6, 14),
        ("GB32", "popliteal_lateral", "trochanter", 7, 19),
        ("CV12", "CV8", "CV16", 4, 8),
        ("CV4", "CV8", "CV2", 3, 5),
        ("CV17", "CV16", "CV22", 1.6, 9),
    ],
)
def test_who_proportions_hold(point: str, start: str, end: str, cun: float, of: float) -> None:
    assert _share(point, start, end) == pytest.approx(cun / of, abs=0.05)


# Sequences as numbered, by height on the standing body; known turns left out.
DOWN = [
    "GV14 GV13 GV12 GV11 GV10 GV9 GV8 GV7 GV6 GV5 GV4 GV3 GV2",
    "GV20 GV19 GV18 GV17 GV16 GV15 GV14",
    " ".join(f"BL{n}" for n in range(11, 31)),
    " ".join(f"BL{n}" for n in range(41, 55)),
    "BL31 BL32 BL33 BL34 BL35",
    "BL36 BL37 BL38 BL39 BL55 BL56 BL57 BL58 BL59 BL60 BL62 BL61",
    " ".join(f"CV{n}" for n in range(24, 1, -1)),
    " ".join(f"KI{n}" for n in range(27, 10, -1)),
    "KI10 KI9 KI7 KI3 KI4 KI5",
    "ST1 ST2 ST3 ST4",
    " ".join(f"ST{n}" for n in range(12, 40)),
    "SP20 SP19 SP18 SP17 SP16 SP15 SP14 SP13 SP12 SP11 SP10 SP9 SP8 SP7 SP6 SP5 SP4",
    "GB4 GB5 GB6 GB7",
    "GB22 GB24 LR13 GB26 GB27 GB28 GB29 GB30 GB31 GB32 GB33 GB34 GB36 GB37 GB38 GB39 GB40 GB41",
    "LR14 LR13 LR12 LR11 LR10 LR9 LR8 LR7 LR6 LR5 LR4 LR3 LR2",
    "LI15 LI14 LI13 LI12 LI11 LI10 LI9 LI8 LI7 LI6 LI5 LI4 LI3 LI2 LI1",
    "LU3 LU4 LU5 LU6 LU7 LU8 LU9 LU10",
    "PC2 PC3 PC4 PC5 PC6 PC7 PC8 PC9",
    "HT1 HT2 HT3 HT4 HT5 HT6 HT7 HT8 HT9",
    "TE14 TE13 TE12 TE11 TE10 TE9 TE8 TE6 TE5 TE4 TE3 TE2 TE1",
    "SI9 SI8 SI7 SI6 SI5 SI4 SI3 SI2 SI1",
    "TE20 TE19 TE18 TE17 TE16",
]


@pytest.mark.parametrize("row", DOWN, ids=lambda row: row.split()[0] + "-" + row.split()[-1])
def test_meridians_run_in_order(row: str) -> None:
    heights = [(code, _at(code)[2]) for code in row.split()]
    for (a, high), (b, low) in pairwise(heights):
        assert low < high + 1.0, (a, b)


def test_index_is_whole() -> None:
    index = _json("index.json")
    assert index["model"]["licence"] == "CC0-1.0"
    regions = set(index["regions"]) - {""}
    assert set(index["best"]) <= regions
    assert regions - set(index["best"]) <= {"perineum"}
    for part in index["parts"].values():
        assert part["plates"]
        assert part["parent"] is None or part["parent"] in index["parts"]
    for name, plate in index["plates"].items():
        assert plate["part"] in index["parts"], name
        assert plate["unit"] is None or plate["unit"] in index["units_mm"], name
        assert plate["side"] in ("left", "both"), name
        assert (plate["left_is"] is None) == (plate["side"] == "left"), name


def test_every_point_has_a_best_plate_that_shows_it() -> None:
    index, places = _json("index.json"), _json("places.json")
    assert set(index["best_for_point"]) == set(places["points"])
    for code, name in index["best_for_point"].items():
        assert code in index["plates"][name]["points"]
