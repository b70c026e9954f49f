from datetime import UTC, datetime, timedelta
from uuid import UUID

from acucoach.domain.anatomy import PART_OF, PARTS, REGIONS, Laterality, Place, Side
from acucoach.domain.identifiers import uuid7


def test_opposite_sides_mirror_and_the_midline_stays() -> None:
    assert Side.LEFT.opposite is Side.RIGHT
    assert Side.RIGHT.opposite is Side.LEFT
    assert Side.MIDLINE.opposite is Side.MIDLINE


def test_every_laterality_names_its_sides_left_first() -> None:
    assert Laterality.PAIRED.sides == (Side.LEFT, Side.RIGHT)
    assert [len(kind.sides) for kind in Laterality] == [2, 1, 1, 1]


def test_each_region_belongs_to_one_part() -> None:
    assert sum(len(regions) for regions in PARTS.values()) == len(REGIONS) == len(PART_OF)


def test_a_place_mirrors_across_the_middle_of_the_body() -> None:
    place = Place(120.0, -30.0, 900.0)
    assert place.mirrored() == Place(-120.0, -30.0, 900.0)
    assert place.distance(place.mirrored()) == 240.0


def test_uuid7_sorts_by_time_and_says_its_version() -> None:
    start = datetime(2026, 3, 1, tzinfo=UTC)
    ids = [uuid7(start + timedelta(milliseconds=step)) for step in range(50)]
    assert ids == sorted(ids)
    assert len(set(ids)) == 50
    assert all(UUID(value).version == 7 for value in ids)
