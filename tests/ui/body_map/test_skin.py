"""Places on the skin: from any plate, on any plate, on the right side."""

from __future__ import annotations

from pathlib import Path

import pytest

from acucoach.content.plates import PlaceMap, PlateIndex
from acucoach.domain.anatomy import Place, Side
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.body_map.skin import Skin, side_of
from acucoach.ui.plate_picture import PictureCache


@pytest.fixture(scope="module")
def index(resources: Path) -> PlateIndex:
    return PlateIndex(resources / "plates")


@pytest.fixture
def skin(qapp, index: PlateIndex) -> Skin:
    return Skin(index, PictureCache())


def pane(index: PlateIndex, name: str, side: Side | None = None, *, mirror: bool = False) -> Pane:
    return Pane(index.plates[name], side, mirror or side is Side.RIGHT, "")


def test_every_plate_has_a_readable_map_of_places(index: PlateIndex) -> None:
    for plate in index.plates.values():
        assert sum(1 for _ in PlaceMap(plate).cells()) > 500, plate.id


@pytest.mark.parametrize(
    "name", ["body-front", "body-back", "head-front", "hand-back", "knee-inner"]
)
def test_a_drawn_place_comes_back_where_it_was_drawn(
    skin: Skin, index: PlateIndex, name: str
) -> None:
    plate = index.plates[name]
    for side in (Side.LEFT, Side.RIGHT) if plate.one_sided else (None,):
        shown = pane(index, name, side)
        found = 0
        for x in range(12, plate.width, 56):
            for y in range(12, plate.height, 56):
                spot = skin.spot_at(shown, x, y)
                if spot is None:
                    continue
                found += 1
                back = skin.pixel_of(shown, spot.place)
                assert back is not None
                assert abs(back[0] - x) <= 16
                assert abs(back[1] - y) <= 16
                if side is not None:
                    assert spot.side in (side, Side.MIDLINE)
        assert found > 20


def test_the_right_hand_drawn_close_up_shows_on_the_right_of_the_body(
    skin: Skin, index: PlateIndex
) -> None:
    close = pane(index, "hand-back", Side.RIGHT)
    spot = skin.spot_at(close, close.plate.width / 2, close.plate.height * 0.55)
    assert spot is not None
    assert spot.side is Side.RIGHT
    assert spot.place.x < -100
    back = pane(index, "body-back")
    seen = [
        skin.pixel_of(pane(index, name), spot.place, 30) for name in ("body-front", "body-back")
    ]
    shown = next(at for at in seen if at is not None)
    # Seen from the front the person's right is at the left; from the back at the right.
    if seen[0] is not None:
        assert shown[0] < back.plate.width / 2
    else:
        assert shown[0] > back.plate.width / 2
    assert skin.pixel_of(pane(index, "hand-back", Side.LEFT), spot.place) is None


def test_mirrored_views_keep_the_persons_own_side(skin: Skin, index: PlateIndex) -> None:
    plain, mirror = pane(index, "body-front"), pane(index, "body-front", mirror=True)
    spot = skin.spot_at(plain, 510, 260)
    assert spot is not None
    assert spot.side is Side.LEFT
    x, y = skin.pixel_of(mirror, spot.place) or (0.0, 0.0)
    assert x == pytest.approx(plain.plate.width - 510, abs=16)
    again = skin.spot_at(mirror, x, y)
    assert again is not None
    assert again.side is Side.LEFT


def test_what_is_hidden_on_a_view_is_not_shown_there(skin: Skin, index: PlateIndex) -> None:
    chest = skin.spot_at(pane(index, "body-front"), 430, 330)
    assert chest is not None
    assert skin.pixel_of(pane(index, "body-back"), chest.place) is None


def test_placed_points_lie_where_the_map_of_places_says(skin: Skin, index: PlateIndex) -> None:
    off = []
    for code in ("LI4", "ST36", "PC6", "SP6", "GB20", "BL23", "ST25", "LR3"):
        place = index.places[code][Side.LEFT]
        for plate in index.plates_with(code):
            if Side.LEFT not in plate.points[code]:
                continue
            shown = pane(index, plate.id, Side.LEFT if plate.one_sided else None)
            at = skin.pixel_of(shown, place, 15)
            x, y = plate.points[code][Side.LEFT]
            if at is None or max(abs(at[0] - x), abs(at[1] - y)) * plate.mm_per_px > 12:
                off.append((code, plate.id, at, (x, y)))
    assert off == []


def test_regions_by_name_and_back(skin: Skin, index: PlateIndex) -> None:
    for region in ("neck-back", "lower-back", "knee", "hand-dorsum", "chest"):
        for side in (Side.LEFT, Side.RIGHT):
            spot = skin.middle_of(region, side)
            assert spot is not None, region
            assert side_of(spot.place) in (side, Side.MIDLINE)
    assert skin.region_of(Place(0, -142, 560)) in ("chest", "neck-front", "upper-abdomen")
