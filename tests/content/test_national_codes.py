"""Codes of other countries' books find their point; one that means two asks, none opens another."""

from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.domain.found import FoundKind, Note

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
LIBRARY = Library(RESOURCES)


def found(typed: str) -> tuple[list[str], Note]:
    answer = LIBRARY.finder().find(typed)
    return [find.id for find in answer.finds if find.kind is FoundKind.POINT], answer.note


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *[("GI4", "LI4"), ("IC4", "LI4"), ("Di4", "LI4"), ("di 04", "LI4"), ("Di-4", "LI4")],
        *[("V60", "BL60"), ("VB20", "GB20"), ("RP6", "SP6"), ("MP6", "SP6"), ("Mi6", "SP6")],
        *[("MC6", "PC6"), ("KS6", "PC6"), ("EC6", "PC6"), ("TR5", "TE5"), ("3E5", "TE5")],
        *[("3E 5", "TE5"), ("VG20", "GV20"), ("LG20", "GV20"), ("KG6", "CV6"), ("VC6", "CV6")],
        *[("R3", "KI3"), ("Ni3", "KI3"), ("C7", "HT7"), ("He7", "HT7"), ("Ma36", "ST36")],
        *[("E36", "ST36"), ("F3", "LR3"), ("Le3", "LR3"), ("le 3", "LR3"), ("Dü3", "SI3")],
        *[("Due3", "SI3"), ("du\u0308 3", "SI3"), ("Du3", "GV3"), ("IT3", "SI3"), ("ID3", "SI3")],
        *[("BP6", "SP6"), ("P10", "LU10"), ("P11", "LU11"), ("H14", "LR14"), ("IG20", "LI20")],
        *[("B60", "BL60"), ("(GI.4)", "LI4"), ("V. 60", "BL60")],
    ],
)
def test_a_code_of_another_country_finds_its_point_and_no_other(typed: str, code: str) -> None:
    assert found(typed) == ([code], Note.NONE)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("P7", {"LU7", "PC7"}),
        ("(P7)", {"LU7", "PC7"}),
        ("p 6", {"LU6", "PC6"}),
        ("IG4", {"LI4", "SI4"}),
        ("H3", {"HT3", "LR3"}),
        ("B10", {"BL10", "SP10"}),
        ("Co4", {"LI4", "CV4"}),
    ],
)
def test_a_code_that_means_two_points_asks(typed: str, codes: set[str]) -> None:
    points, note = found(typed)
    assert (set(points), note) == (codes, Note.TWO_COUNTRIES)


def test_the_language_of_the_window_decides_the_order_never_the_choice() -> None:
    for language, first in (("en", "PC7"), ("fr", "LU7"), ("it", "LU7")):
        finds = Library(RESOURCES, language).finder().find("P7").finds
        assert finds[0].id == first
        assert {find.id for find in finds} == {"LU7", "PC7"}


def test_renumbered_points_of_the_bladder_channel_ask_in_every_country() -> None:
    assert found("V54") == (["BL54", "BL40"], Note.TWO_NUMBERINGS)
    assert found("V48") == (["BL48", "BL53"], Note.TWO_NUMBERINGS)
    assert found("V36") == (["BL36", "BL41"], Note.TWO_NUMBERINGS)


def test_every_code_of_the_standard_finds_itself_alone_or_first() -> None:
    for code in LIBRARY.atlas():
        points, note = found(code)
        assert points[0] == code
        assert note is Note.NONE


def test_levels_of_the_spine_stay_levels_of_the_spine() -> None:
    for typed in ("L5", "S1", "T7"):
        assert found(typed) == ([], Note.SPINE_LEVEL)


@pytest.mark.parametrize("typed", ["GI21", "GI40", "Di25", "Dü20", "KS10", "VB60", "C10", "P12"])
def test_a_number_that_the_channel_does_not_have_finds_nothing(typed: str) -> None:
    assert found(typed) == ([], Note.NONE)
