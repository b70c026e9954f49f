"""A mark made on one view comes back on the same side and place on every other view."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from acucoach.content.plates import PlateIndex
from acucoach.domain.anatomy import Place, Side
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.body_map.skin import Skin, side_of
from acucoach.ui.plate_picture import PictureCache

STEP = 23
"""Plate pixels between two places that are tried."""
NEAR = 16.0
"""Millimetres; a plate's map has a cell every few of them."""


@pytest.fixture(scope="module")
def skin() -> Skin:
    index = PlateIndex(Path(__file__).resolve().parents[3] / "resources" / "plates")
    return Skin(index, PictureCache())


def panes(skin: Skin) -> list[Pane]:
    """Every way a plate is shown: both sides at once, as in a mirror, or one side."""
    made = []
    for plate in skin._index.plates.values():
        if plate.one_sided:
            made.append(Pane(plate, Side.LEFT, False, ""))
            made.append(Pane(plate, Side.RIGHT, True, ""))
        else:
            made.append(Pane(plate, None, False, ""))
            made.append(Pane(plate, None, True, ""))
    return made


def touched(skin: Skin, pane: Pane, chance: Random, count: int) -> list[Place]:
    """Places touched all over a pane."""
    spots = [
        skin.spot_at(pane, x + chance.randrange(STEP), y + chance.randrange(STEP))
        for x in range(0, round(pane.plate.width), STEP)
        for y in range(0, round(pane.plate.height), STEP)
    ]
    found = [spot for spot in spots if spot is not None]
    for spot in found:
        assert spot.side is side_of(spot.place)
    return [spot.place for spot in chance.sample(found, min(count, len(found)))]


@pytest.mark.slow
def test_marks_keep_place_and_side_on_every_view(qapp, skin: Skin) -> None:
    chance, shown, every = Random(7), 0, panes(skin)
    assert len(every) > 50
    for drawn_on in every:
        for place in touched(skin, drawn_on, chance, 6):
            for other in every:
                pixel = skin.pixel_of(other, place)
                if pixel is None:
                    continue
                back = skin.spot_at(other, *pixel)
                assert back is not None, (drawn_on.plate.id, other.plate.id, place)
                names = (drawn_on.plate.id, other.plate.id, place, back.place)
                assert back.place.distance(place) <= NEAR, names
                sides = {side_of(place), back.side}
                assert sides != {Side.LEFT, Side.RIGHT}, names
                shown += 1
    # Each place shows on several views, or nothing was compared.
    assert shown > 2 * 6 * len(every)


def test_the_other_side_is_never_shown_on_a_plate_of_one_side(qapp, skin: Skin) -> None:
    chance = Random(8)
    for drawn_on in panes(skin):
        for place in touched(skin, drawn_on, chance, 4):
            if side_of(place) is Side.MIDLINE:
                continue
            for other in panes(skin):
                if other.side is not None and other.side is not side_of(place):
                    assert skin.pixel_of(other, place) is None
