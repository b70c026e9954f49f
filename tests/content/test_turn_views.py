"""The views of the turning body: every point is seen from somewhere, on its side, where it lies."""

import json
from functools import cache
from math import cos, dist, inf, radians, sin
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage, qGray

from acucoach.content.bones import BoneIndex
from acucoach.content.plates import PlaceMap, PlateError, PlateIndex
from acucoach.content.turn import ABOVE, LEVEL, TurnViews, degrees_of
from acucoach.domain.anatomy import Side

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TURN = RESOURCES / "turn"
MIDDLE = (0.0, -210.0, -41.0)
"""What lies in the middle of every view, millimetres."""


@cache
def index() -> dict[str, Any]:
    data: dict[str, Any] = json.loads((TURN / "index.json").read_text("utf-8"))
    return data


@cache
def turn() -> TurnViews:
    return TurnViews(TURN)


@cache
def places() -> dict[str, dict[str, list[float]]]:
    points: dict[str, dict[str, list[float]]] = json.loads(
        (RESOURCES / "plates" / "places.json").read_text("utf-8")
    )["points"]
    return points


def test_there_are_views_all_round_level_and_from_above() -> None:
    level = [view for view in index()["views"] if view.startswith(LEVEL)]
    above = [view for view in index()["views"] if view.startswith(ABOVE)]
    assert len(level) >= 24
    assert [degrees_of(view) for view in level] == list(range(0, 360, turn().step(LEVEL)))
    assert [degrees_of(view) for view in above] == list(range(0, 360, turn().step(ABOVE)))


def test_every_placed_point_is_seen_from_somewhere_on_each_of_its_sides() -> None:
    seen = {
        (code, side)
        for view in index()["views"]
        for code, sides in turn().plate(view).points.items()
        for side in sides
    }
    placed = {(code, Side(side)) for code, sides in places().items() for side in sides}
    assert seen == placed


@pytest.mark.parametrize("view", index()["views"])
def test_points_stand_where_they_lie_on_the_standing_body(view: str) -> None:
    plate = turn().plate(view)
    at = degrees_of(view)
    assert at is not None
    turned, raised = radians(at), radians(40 if view.startswith(ABOVE) else 0)
    right = (cos(turned), sin(turned), 0.0)
    up = (-sin(turned) * sin(raised), cos(turned) * sin(raised), cos(raised))
    for code, sides in plate.points.items():
        for side, (x, y) in sides.items():
            away = [a - b for a, b in zip(places()[code][side.value], MIDDLE, strict=True)]
            across = sum(a * b for a, b in zip(away, right, strict=True)) / plate.mm_per_px
            high = sum(a * b for a, b in zip(away, up, strict=True)) / plate.mm_per_px
            # Kneecaps and tendons are raised in the picture by some millimetres.
            assert x == pytest.approx(plate.width / 2 + across, abs=4), (code, side)
            assert y == pytest.approx(plate.height / 2 - high, abs=4), (code, side)


@pytest.mark.parametrize("view", index()["views"])
def test_a_point_is_shown_only_where_the_picture_shows_its_own_skin(view: str) -> None:
    """What stands before it would have another place."""
    plate = turn().plate(view)
    shown = PlaceMap(plate)
    away = {}
    for code, sides in plate.points.items():
        for side, (x, y) in sides.items():
            own = places()[code][side.value]
            near = [
                shown.at(x + dx, y + dy) for dx in (-16, -8, 0, 8, 16) for dy in (-16, -8, 0, 8, 16)
            ]
            away[code, side.value] = min(
                (dist(own, (p.x, p.y, p.z)) for p in near if p is not None), default=inf
            )
    # The map of places has eight pixels a cell: of a nose or a thin toe it may show what is behind.
    assert {spot: far for spot, far in away.items() if far > 60} == {}
    assert len([spot for spot, far in away.items() if far > 30]) <= 1


@pytest.mark.parametrize("view", [v for v in index()["views"] if 0 < degrees_of(v) < 180])
def test_views_from_left_and_right_are_mirror_images(view: str) -> None:
    """The body is alike on both sides; a point seen through it was seen in one of two views."""
    ring, _, at = view.partition("-")
    one, other = turn().plate(view), turn().plate(f"{ring}-{360 - int(at):03}")
    swapped = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}
    assert {code: {swapped[side] for side in sides} for code, sides in one.points.items()} == {
        code: set(sides) for code, sides in other.points.items()
    }
    for code, sides in one.points.items():
        for side, (x, y) in sides.items():
            there = other.points[code][swapped[side]]
            assert there == pytest.approx((one.width - x, y), abs=1.5), (code, side)


def test_nothing_is_seen_through_the_body() -> None:
    """Straight from the side, the far half of a body lies exactly behind its near half."""
    for view, near in (("level-090", Side.LEFT), ("level-270", Side.RIGHT)):
        points = turn().plate(view).points
        for code in ("LU11", "SI1", "TE1", "ST42", "BL57", "PC5", "PC6"):
            assert set(points.get(code, {})) <= {near}, (view, code)


def test_opposite_views_show_opposite_sides() -> None:
    """Seen from the left, what is seen of a limb's outside is the left one's."""
    left, right = turn().plate("level-090"), turn().plate("level-270")
    for code in ("GB34", "GB31", "LI11", "TE5", "TE17", "GB30"):
        assert set(left.points[code]) == {Side.LEFT}, code
        assert set(right.points[code]) == {Side.RIGHT}, code
    front, back = turn().plate("level-000"), turn().plate("level-180")
    assert "CV12" in front.points
    assert "CV12" not in back.points
    assert "GV14" in back.points
    assert "GV14" not in front.points
    assert front.points["ST25"][Side.LEFT][0] > front.width / 2
    assert back.points["BL23"][Side.LEFT][0] < back.width / 2


def test_front_and_back_are_as_on_their_plates() -> None:
    plates = PlateIndex(RESOURCES / "plates").plates
    for view, name in (("level-000", "body-front"), ("level-180", "body-back")):
        turned, plate = turn().plate(view), plates[name]
        assert (turned.width, turned.height) == (plate.width, plate.height)
        assert turned.points == plate.points


@pytest.mark.parametrize("view", index()["views"])
def test_no_finger_is_cut_off_at_the_edge(view: str) -> None:
    regions = QImage(str(turn().plate(view).region_map))
    assert not regions.isNull()
    edge = [(x, y) for y in range(regions.height()) for x in (0, regions.width() - 1)]
    edge += [(x, y) for x in range(regions.width()) for y in (0, regions.height() - 1)]
    assert not any(qGray(regions.pixel(x, y)) for x, y in edge)


def test_views_stay_small_and_each_has_its_bones() -> None:
    files = list(TURN.iterdir())
    assert sum(file.stat().st_size for file in files) < 8_000_000
    assert max(file.stat().st_size for file in files if file.suffix == ".png") < 110_000
    bones = BoneIndex(RESOURCES / "plates", turn().bones)
    assert "kneecap" in bones.on_plate("level-030")
    assert bones.on_plate("level-000").keys() == bones.on_plate("body-front").keys()


def test_the_nearest_view_goes_round() -> None:
    assert turn().nearest(LEVEL, 0) == "level-000"
    assert turn().nearest(LEVEL, 356) == "level-000"
    assert turn().nearest(LEVEL, -94) == "level-270"
    assert turn().nearest(ABOVE, 374.9) == "above-000"
    around = turn().around(LEVEL, 31)
    assert around[0] == "level-030"
    assert set(around[1:3]) == {"level-020", "level-040"}
    assert len(set(around)) == len(around)


def test_a_missing_or_damaged_view_is_named(tmp_path: Path) -> None:
    with pytest.raises(PlateError, match=r"index\.json"):
        TurnViews(tmp_path).nearest(LEVEL, 0)
    (tmp_path / "index.json").write_text('{"steps": {"level": 7, "above": 30}}')
    with pytest.raises(PlateError, match=r"index\.json"):
        TurnViews(tmp_path).nearest(LEVEL, 0)
    (tmp_path / "level-000.json").write_text('{"part": "body"}')
    with pytest.raises(PlateError, match=r"level-000\.json"):
        TurnViews(tmp_path).plate("level-000")
