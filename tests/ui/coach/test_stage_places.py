"""Every area and every spot of one's own has a picture in a session, on the side that is worked."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from acucoach.content.library import Library
from acucoach.content.plates import PlateIndex
from acucoach.domain.anatomy import Laterality, Place, Side
from acucoach.domain.safety_targets import Catalogue
from acucoach.ui.coach.stage_picture import StagePictures
from acucoach.ui.coach.stage_places import Known
from acucoach.ui.plate_picture import tinted

ROOT = Path(__file__).parents[3] / "resources"
SIDES = {
    Laterality.PAIRED: ((Side.LEFT,), (Side.RIGHT,), (Side.LEFT, Side.RIGHT)),
    Laterality.MIDLINE: ((Side.MIDLINE,),),
}


@pytest.fixture(scope="module")
def plates() -> PlateIndex:
    return PlateIndex(ROOT / "plates")


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(ROOT)


@pytest.fixture
def catalogue(library: Library, plates: PlateIndex) -> Catalogue:
    return Catalogue(library.atlas(), library.areas().values(), plates.places)


@pytest.fixture
def pictures(qapp, catalogue: Catalogue, library: Library) -> StagePictures:
    def tint(path: Path, masks: dict[str, Path]) -> QImage:
        return tinted(path, masks, "light", "light")

    def where(code: str) -> Known | None:
        if code not in catalogue:
            return None
        area = library.areas().get(code.removeprefix("area:"))
        target = catalogue.target(code)
        return Known(target.regions, target.places, *((area.seen, area.plate) if area else ()))

    return StagePictures(ROOT, tint, where)


@pytest.mark.slow
def test_every_area_is_shown_and_lit(library: Library, pictures: StagePictures) -> None:
    plain = StagePictures(ROOT, lambda path, masks: tinted(path, masks, "light", "light"))
    shown = 0
    for area in library.areas().values():
        assert plain.picture(area.code, (Side.LEFT,)) is None  # it takes the area's regions
        for sides in SIDES[area.laterality]:
            picture = pictures.picture(area.code, sides)
            assert picture is not None, (area.id, sides)
            still = picture.still.toImage()
            at = picture.point.toPoint()
            assert still.rect().contains(at), area.id
            colour = still.pixelColor(at)
            # The tint turns warm skin cooler: more blue against its red than any skin has.
            assert colour.alpha() > 200, area.id
            shown += 1
    assert shown > 60


def test_areas_of_the_same_skin_are_told_apart(library: Library, pictures: StagePictures) -> None:
    """The ends of a bone are not its middle, nor the heel the whole sole."""
    places: dict[tuple[float, ...], list[str]] = {}
    for area in library.areas().values():
        picture = pictures.picture(area.code, SIDES[area.laterality][0])
        assert picture is not None
        at = (picture.mm_per_px, picture.point.x(), picture.point.y())
        places.setdefault(at, []).append(area.id)
    assert [ids for ids in places.values() if len(ids) > 1] == [["hip-side", "hip"]]
    heel = pictures.picture("area:heel-of-foot", (Side.LEFT,))
    assert heel is not None
    still = heel.still.toImage()
    below = still.pixelColor(int(heel.point.x()), int(heel.point.y() + 30 / heel.mm_per_px))
    behind = still.pixelColor(int(heel.point.x() + 30 / heel.mm_per_px), int(heel.point.y()))
    assert below.alpha() == behind.alpha() == 0  # sole and back are near


def test_an_area_of_one_side_is_lit_on_that_side_alone(pictures: StagePictures) -> None:
    left = pictures.picture("area:temples", (Side.LEFT,))
    right = pictures.picture("area:temples", (Side.RIGHT,))
    assert left is not None
    assert right is not None
    middle = left.still.width() / 2
    assert (left.point.x() > middle) is not (right.point.x() > middle)


@pytest.mark.parametrize(
    ("code", "side"),
    [
        (code, side)
        for code in ("BL23", "GB21", "LI10", "ST36", "GB30", "CV6", "LR3", "GV14", "LU1")
        for side in (Side.LEFT, Side.RIGHT)
    ],
)
def test_a_spot_of_ones_own_is_shown_where_it_was_marked(
    library: Library,
    plates: PlateIndex,
    catalogue: Catalogue,
    pictures: StagePictures,
    code: str,
    side: Side,
) -> None:
    places = plates.places[code]
    place = places.get(Side.LEFT) or places[Side.MIDLINE]
    if side is Side.RIGHT:
        place = Place(-place.x, place.y, place.z)
    catalogue.add_spot("chosen", library.atlas()[code].region, side, place)
    picture = pictures.picture("spot:chosen", (side,))
    assert picture is not None
    assert picture.mm_per_px < 0.6  # a close plate, not the whole body
    assert picture.pads == ()
    assert picture.still.toImage().pixelColor(picture.point.toPoint()).alpha() > 150
