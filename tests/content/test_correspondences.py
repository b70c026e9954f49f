"""Which part stands for which, as the source says and no further."""

from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.domain.correspondence import Correspondences, PairKind

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LIBRARY = Library(RESOURCES)


@pytest.fixture(scope="module")
def table() -> Correspondences:
    return LIBRARY.correspondences()


def areas(table: Correspondences, sore: str) -> list[str]:
    return [found.area for found in table.instead_of(sore)]


LIMBS = [
    ("hip", "shoulder"),
    ("thigh", "upper-arm"),
    ("knee", "elbow"),
    ("lower-leg", "forearm"),
    ("ankle", "wrist"),
    ("foot", "hand"),
    ("inner-elbow", "inner-knee"),
    ("big-toe", "thumb"),
    ("second-toe", "index-finger"),
    ("ball-of-foot", "thumb-ball"),
    ("heel-of-foot", "heel-of-hand"),
]


@pytest.mark.parametrize(("one", "other"), LIMBS)
def test_limbs_hands_and_feet_go_both_ways(table: Correspondences, one: str, other: str) -> None:
    assert areas(table, one) == [other]
    assert areas(table, other) == [one]


@pytest.mark.parametrize(
    ("toe", "finger"),
    [
        ("third-toe", "middle-finger"),
        ("fourth-toe", "ring-finger"),
        ("little-toe", "little-finger"),
    ],
)
def test_what_the_source_only_implies_is_marked(
    table: Correspondences, toe: str, finger: str
) -> None:
    (found,) = table.instead_of(toe)
    assert (found.area, found.stated) == (finger, False)


def test_the_spine_lies_along_long_bones(table: Correspondences) -> None:
    for place in ("neck", "lower-back"):
        found = table.instead_of(place)
        assert {item.area.rpartition("-")[2] for item in found} == {"ends"}
        assert all("which end" in item.note for item in found)
    assert {item.area.rpartition("-")[2] for item in table.instead_of("mid-back")} == {"middle"}


def test_the_head_is_the_whole_hand_or_foot_with_an_example(table: Correspondences) -> None:
    found = table.instead_of("head")
    assert [(item.area, item.example) for item in found] == [("hand", "LI4"), ("foot", "LR3")]
    assert {item.kind for item in found} == {PairKind.HEAD}


def test_spine_and_head_are_not_turned_round(table: Correspondences) -> None:
    assert areas(table, "shin-ends") == []
    assert "head" not in areas(table, "hand")


def test_nothing_is_made_up_for_other_places(table: Correspondences) -> None:
    assert table.instead_of("scalp") == ()


def test_each_area_worked_exists_and_each_pair_is_cited(table: Correspondences) -> None:
    for pair in table.pairs:
        assert pair.massage in LIBRARY.areas()
        assert "S001" in pair.cite


def test_legs_carry_the_cautions_of_the_points_inside(table: Correspondences) -> None:
    assert {"BL60", "SP6"} <= set(LIBRARY.areas()["ankle"].covers)
    for name in ("thigh", "lower-leg", "ankle", "inner-knee", "shin-ends", "thigh-bone-ends"):
        assert "leg-vessels" in LIBRARY.areas()[name].hazards


def test_the_idea_is_named_as_unproven(table: Correspondences) -> None:
    assert "no clinical proof" in table.idea.text
    assert "side" in table.side.text
