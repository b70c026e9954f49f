"""Centimetres of guided points by one's own lengths, reckoned with a pencil."""

import pytest

from acucoach.content.library import Library
from acucoach.domain.anatomy import Side
from acucoach.domain.body_lengths import (
    FingerReach,
    OwnLengths,
    contradiction,
    cun_marks,
    cut_strip,
    tell,
)
from acucoach.paths import resources

OWN = OwnLengths(
    {
        ("forearm", Side.LEFT): 258.0,  # a cun of 21.5 mm
        ("forearm", Side.RIGHT): 264.0,  # 22 mm
        ("shin", Side.LEFT): 368.0,  # 23 mm
        ("lower-leg", Side.RIGHT): 325.0,  # 25 mm
        ("upper-belly", Side.MIDLINE): 184.0,  # 23 mm
        ("lower-belly", Side.MIDLINE): 130.0,  # 26 mm
        ("chest", Side.MIDLINE): 208.0,  # 26 mm
        ("fingers-2", Side.MIDLINE): 38.0,
        ("fingers-3", Side.MIDLINE): 56.0,
        ("fingers-4", Side.MIDLINE): 75.0,  # 25 mm
    }
)
BY_HAND = {  # point: centimetres on the left
    "PC6": 4.30, "TE5": 4.30, "TE6": 6.45, "LU7": 3.225, "LI10": 4.30,
    "ST36": 6.90, "ST37": 13.80, "SP6": 7.50,
    "CV12": 9.20, "CV4": 7.80, "CV6": 3.90,
    "ST25": 5.20, "SP15": 10.40, "KI27": 5.20, "LU1": 15.60,
    "BL23": 3.75, "BL25": 3.75, "BL52": 7.50, "BL53": 7.50,
    "SP10": 5.00, "ST34": 5.00, "GB14": 2.50, "GB8": 3.75, "KI6": 2.50, "EX-HN1": 2.50,
}  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(resources())


def test_every_point_that_is_measured_has_its_centimetres(library: Library) -> None:
    shelf = library.measures()
    assert set(shelf.points) == set(BY_HAND)
    for code, centimetres in BY_HAND.items():
        point = shelf.points[code]
        told = tell(point, shelf.measures[point.measure], OWN, Side.LEFT)
        assert told is not None, code
        assert told.millimetres == pytest.approx(10 * centimetres), code


def test_sides_differ_where_they_were_measured_apart(library: Library) -> None:
    shelf = library.measures()
    right = tell(shelf.points["PC6"], shelf.measures["forearm"], OWN, Side.RIGHT)
    shin = tell(shelf.points["ST36"], shelf.measures["shin"], OWN, Side.RIGHT)
    assert right is not None
    assert shin is not None
    assert right.millimetres == pytest.approx(44.0)
    assert shin.millimetres == pytest.approx(69.0), "the other leg's length stands in"


@pytest.mark.parametrize(
    ("code", "fingers", "reach"),
    [
        ("TE5", 56.0, FingerReach.TOO_FAR),  # 13 mm beyond 43
        ("PC6", 47.0, FingerReach.RIGHT),  # the middle of the third finger, 4 mm beyond
        ("TE6", 75.0, FingerReach.TOO_FAR),  # 64.5
        ("LU7", 38.0, FingerReach.TOO_FAR),  # 32.25
        ("LI10", 38.0, FingerReach.RIGHT),  # exactly 5 mm short of 43
        ("ST36", 75.0, FingerReach.TOO_FAR),  # 69
        ("ST37", 150.0, FingerReach.TOO_FAR),  # 138
        ("SP6", 75.0, FingerReach.RIGHT),
        ("CV6", 38.0, FingerReach.RIGHT),
        ("SP10", 38.0, FingerReach.TOO_SHORT),  # 50
    ],
)
def test_the_rule_of_thumb_is_held_against_ones_own_fingers(
    library: Library, code: str, fingers: float, reach: FingerReach
) -> None:
    shelf = library.measures()
    point = shelf.points[code]
    told = tell(point, shelf.measures[point.measure], OWN, Side.LEFT)
    assert told is not None
    assert told.fingers == pytest.approx(fingers)
    assert told.reach is reach


def test_nothing_is_told_of_what_was_not_measured(library: Library) -> None:
    shelf = library.measures()
    only = OwnLengths({("forearm", Side.LEFT): 240.0})
    assert tell(shelf.points["ST36"], shelf.measures["shin"], only, Side.LEFT) is None
    arm = tell(shelf.points["PC6"], shelf.measures["forearm"], only, Side.LEFT)
    assert arm is not None
    assert arm.fingers is None
    assert arm.reach is None


def test_fingers_that_cannot_be_of_one_hand() -> None:
    def own(two: float, three: float, four: float) -> OwnLengths:
        widths = {2: two, 3: three, 4: four}
        return OwnLengths({(f"fingers-{n}", Side.MIDLINE): mm for n, mm in widths.items()})

    assert contradiction(own(38, 56, 75)) is None
    assert contradiction(own(56, 38, 75)) == ("fingers-2", "fingers-3")
    assert contradiction(own(38, 56, 60)) == ("fingers-3", "fingers-4")


def test_a_strip_is_cut_where_the_paper_ends() -> None:
    marks = cun_marks(368.0, 16)
    assert [mark.at for mark in marks if mark.text == "3"] == [pytest.approx(69.0)]
    one, two = cut_strip("Shin", 368.0, marks, 240.0)
    assert (one.start, one.end, two.start, two.end) == (0, 184, 184, 368)
    assert one.marks[-1] == two.marks[0], "the mark at the seam stands on both"
    assert len(cut_strip("Belly", 200.0, cun_marks(200.0, 8), 240.0)) == 1
