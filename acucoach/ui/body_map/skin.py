"""From a pixel of a plate to a place on the skin and back, on any plate and either side."""

from __future__ import annotations

from collections.abc import Iterable

from acucoach.content.plates import PlaceMap, Plate, PlateIndex
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.frozen import frozen
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.plate_picture import PictureCache

NEAR_MIDDLE = 12.0
"""Millimetres from the midline that count as the middle of the body."""


@frozen
class SkinSpot:
    """A place on the skin.

    Attributes:
        place: on the standing figure.
        side: whose side.
        region: region id.
    """

    place: Place
    side: Side
    region: str


class Skin:
    """Looks places up; reads each plate's map once.

    Args:
        index: the plates.
        pictures: region maps.
    """

    def __init__(self, index: PlateIndex, pictures: PictureCache) -> None:
        self._index, self._pictures = index, pictures
        self._maps: dict[str, PlaceMap] = {}

    def spot_at(self, pane: Pane, x: float, y: float) -> SkinSpot | None:
        """What a shown pixel of a pane lies on; None beside the body.

        Raises:
            PlateError: a map is missing or damaged.
        """
        stored = pane.plate.width - x if pane.mirrored else x
        place = self._map(pane.plate).at(stored, y)
        if place is None:
            return None
        region = self._index.regions[self._pictures.region_at(pane.plate, stored, y)]
        if pane.side is Side.RIGHT:
            place = place.mirrored()
        return SkinSpot(place, side_of(place), region)

    def pixel_of(
        self, pane: Pane, place: Place, within: float = 12.0
    ) -> tuple[float, float] | None:
        """The shown pixel of a place on a pane; None where it is hidden or on the other side.

        Raises:
            PlateError: a map is missing or damaged.
        """
        if pane.side is not None and side_of(place) not in (pane.side, Side.MIDLINE):
            return None
        stored = place.mirrored() if pane.side is Side.RIGHT else place
        found = self._map(pane.plate).find(stored, within)
        if found is None:
            return None
        x, y = found
        return (pane.plate.width - x if pane.mirrored else x, y)

    def region_of(self, place: Place, plates: Iterable[str] = ("body-front", "body-back")) -> str:
        """The region a place lies in, as the whole-body plates show it; empty when hidden there."""
        left = place if place.x >= 0 else place.mirrored()
        for name in (*plates, "body-left"):
            plate = self._index.plates.get(name)
            if plate is None:
                continue
            found = self._map(plate).find(left if plate.one_sided else place, 20.0)
            if found is not None:
                region = self._index.regions[self._pictures.region_at(plate, *found)]
                if region:
                    return region
        return ""

    def middle_of(self, region: str, side: Side) -> SkinSpot | None:
        """The middle of a region, for those who choose places by name."""
        plate = self._index.plates.get(self._index.best.get(region, ""))
        if plate is None or region not in self._index.regions:
            return None
        number = self._index.regions.index(region)
        places = [
            place
            for x, y, place in self._map(plate).cells()
            if self._pictures.region_at(plate, x, y) == number
        ]
        wanted = Side.LEFT if plate.one_sided or side is Side.MIDLINE else side
        if side is not Side.MIDLINE:
            places = [place for place in places if side_of(place) in (wanted, Side.MIDLINE)]
        if not places:
            return None
        count = len(places)
        mean = Place(
            0.0 if side is Side.MIDLINE else sum(p.x for p in places) / count,
            sum(p.y for p in places) / count,
            sum(p.z for p in places) / count,
        )
        nearest = min(places, key=mean.distance)
        if plate.one_sided and side is Side.RIGHT:
            nearest = nearest.mirrored()
        return SkinSpot(nearest, side, region)

    def _map(self, plate: Plate) -> PlaceMap:
        if plate.id not in self._maps:
            self._maps[plate.id] = PlaceMap(plate)
        return self._maps[plate.id]


def side_of(place: Place) -> Side:
    """Whose side a place is on; close to the midline it is the middle."""
    if abs(place.x) <= NEAR_MIDDLE:
        return Side.MIDLINE
    return Side.LEFT if place.x > 0 else Side.RIGHT
