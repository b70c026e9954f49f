"""What can be felt lies where the landmarks are, on the body and on every plate."""

import json
import math
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from acucoach.content.bones import KINDS, BoneIndex
from acucoach.content.plates import PlateError, PlateIndex
from acucoach.domain.anatomy import Side

PLATES = Path(__file__).resolve().parents[2] / "resources" / "plates"
NEAR = 32.0  # mm from a landmark to the ink that shows it: a kneecap's half height and a little

FELT = {
    "ankle-outer", "ankle-inner", "kneecap", "shin-edge", "clavicle", "spine", "hip-bone", "ribs",
    "wrist-cords", "wrist-crease", "elbow-crease", "knee-crease", "finger-webs", "toe-webs",
}  # fmt: skip


@cache
def bones() -> BoneIndex:
    return BoneIndex(PLATES)


@cache
def plates() -> PlateIndex:
    return PlateIndex(PLATES)


@cache
def _places() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((PLATES / "places.json").read_text("utf-8"))
    return data


def _point(name: str, side: str = "left") -> tuple[float, float, float]:
    x, y, z = _places()["points"][name][side]
    return x, y, z


def test_what_one_is_asked_to_feel_can_be_shown() -> None:
    assert set(bones().features) >= FELT
    assert {felt.kind for felt in bones().features.values()} == set(KINDS)


def test_each_lies_at_its_landmarks_on_the_body() -> None:
    landmarks = _places()["landmarks"]
    for felt in bones().features.values():
        for landmark in felt.landmarks:
            sides = {k: v for k, v in landmarks[landmark].items() if k != "confidence"}
            for side, at in sides.items():
                lines = felt.lines.get(Side(side)) or felt.lines[Side.LEFT]
                off = min(math.dist(at, (p.x, p.y, p.z)) for line in lines for p in line)
                assert off <= NEAR, (felt.id, landmark, side)


def test_every_plate_with_a_landmark_in_view_has_its_ink_there() -> None:
    wanting = []
    landmarks = json.loads((PLATES / "index.json").read_text("utf-8"))["plates"]
    for plate in plates().plates.values():
        drawn = bones().on_plate(plate.id)
        for felt in bones().features.values():
            for landmark in felt.landmarks:
                for word, at in landmarks[plate.id]["landmarks"].get(landmark, {}).items():
                    side = Side(word)
                    runs = drawn.get(felt.id, {})
                    own = runs.get(side) or runs.get(Side.LEFT) or runs.get(Side.MIDLINE) or ()
                    off = min((math.dist(at, p) for run in own for p in run), default=math.inf)
                    if off * plate.mm_per_px > NEAR:
                        wanting.append((plate.id, felt.id, landmark, side.value))
    assert wanting == []


def test_nothing_is_drawn_outside_a_plate() -> None:
    for plate in plates().plates.values():
        for sides in bones().on_plate(plate.id).values():
            for run in (run for runs in sides.values() for run in runs):
                assert len(run) >= 2
                assert all(0 < x < plate.width and 0 < y < plate.height for x, y in run)


def test_front_and_back_show_both_sides_alike() -> None:
    for name in ("body-front", "body-back", "chest-front", "back-lower"):
        middle = plates().plates[name].width / 2
        for felt, sides in bones().on_plate(name).items():
            if Side.MIDLINE in sides:
                continue
            left, right = (
                [x for run in sides[side] for x, _ in run] for side in (Side.LEFT, Side.RIGHT)
            )
            # How a line is thinned out may differ by a spot; where it runs may not.
            assert max(map(abs, (x - middle for x in left))) == pytest.approx(
                max(map(abs, (x - middle for x in right))), abs=4
            ), (name, felt)


def test_a_finger_outside_the_shin_edge_lies_the_stomach_points_row() -> None:
    edge = bones().features["shin-edge"].lines[Side.LEFT][0]
    for code in ("ST36", "ST37", "ST38", "ST39"):
        at = _point(code)
        near = min(edge, key=lambda p: abs(p.z - at[2]))
        # From a little finger's breadth to a little more than an index finger's.
        assert 12 <= math.dist(at, (near.x, near.y, near.z)) <= 22, code
        assert at[0] > near.x, code


def test_the_point_between_the_wrist_cords_lies_between_them() -> None:
    one, other = bones().features["wrist-cords"].lines[Side.LEFT]
    at = _point("PC6")
    nearest = [min(cord, key=lambda p: math.dist(at, (p.x, p.y, p.z))) for cord in (one, other)]
    away = [math.dist(at, (p.x, p.y, p.z)) for p in nearest]
    between = math.dist(*((p.x, p.y, p.z) for p in nearest))
    assert sum(away) <= between + 2.0


@pytest.mark.parametrize(
    "data",
    [
        None,
        b"",
        b"[1]",
        b'{"features": 1, "plates": {}}',
        b'{"features": {"kneecap": {"kind": "jelly"}}, "plates": {}}',
    ],
)
def test_any_damage_is_one_sentence_with_its_file(tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / "bones.json").write_bytes(data)
    with pytest.raises(PlateError) as told:
        _ = BoneIndex(tmp_path).features
    assert str(tmp_path / "bones.json") in str(told.value)
    assert str(told.value).endswith("install AcuCoach again.")


def test_a_plate_without_ink_has_none() -> None:
    assert bones().on_plate("no-such-plate") == {}
