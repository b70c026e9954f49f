"""The finder: codes, names, characters, complaints, as they are typed."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acucoach.content.library import Library
from acucoach.domain.found import FoundKind, Note, SearchResult
from acucoach.domain.search import Finder, Name, SearchEntry, Weight
from acucoach.domain.spelling import fold

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FINDER = Library(RESOURCES).finder()


def first(typed: str) -> tuple[FoundKind, str]:
    find = FINDER.find(typed).finds[0]
    return find.kind, find.id


def ids(answer: SearchResult) -> list[str]:
    return [find.id for find in answer.finds]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *[(spelling, "LI4") for spelling in ("LI4", "li4", "li-4", "L.I.4", "LI 04", "Co4")],
        *[(name, "LI4") for name in ("hegu", "Hégǔ", "HE GU", "he2gu3", "合谷", "joining v")],
        ("ling gu", "LI4"),
        ("Large Intestine 4", "LI4"),
        *[("UB40", "BL40"), ("B40", "BL40"), ("B23", "BL23"), ("UB57", "BL57")],
        *[("B48", "BL53"), ("Bladder 48", "BL53"), ("B47", "BL52"), ("BL48", "BL48")],
        *[("LV3", "LR3"), ("Liv 3", "LR3"), ("G30", "GB30"), ("P6", "PC6"), ("H7", "HT7")],
        *[("SJ3", "TE3"), ("TB3", "TE3"), ("San Jiao 3", "TE3"), ("Du20", "GV20")],
        *[("zu san li", "ST36"), ("zusan", "ST36"), ("后溪", "SI3"), ("後谿", "SI3")],
        *[("L11", "LU11"), ("S36", "ST36"), ("extra-1", "EX-HN3"), ("GV24.5", "EX-HN3")],
    ],
)
def test_a_point_is_found_under_every_name(typed: str, code: str) -> None:
    assert first(typed) == (FoundKind.POINT, code)


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        *[(f"L{n}", "lower-back") for n in range(1, 6)],
        *[(f"s {n}", "sacrum") for n in range(1, 6)],
        *[(f"T{n}", "upper-back") for n in range(1, 13)],
    ],
)
def test_levels_of_the_spine_are_never_points(typed: str, region: str) -> None:
    answer = FINDER.find(typed)
    assert answer.note is Note.SPINE_LEVEL
    assert [(find.kind, find.id) for find in answer.finds] == [(FoundKind.REGION, region)]


def test_b54_asks_which_point_is_meant() -> None:
    answer = FINDER.find("B54")
    assert answer.note is Note.TWO_NUMBERINGS
    assert ids(answer) == ["BL40", "BL54"]
    assert ids(FINDER.find("UB54")) == ["BL54"]


def test_unsettled_numbers_of_older_books_are_marked() -> None:
    answer = FINDER.find("B50")
    assert (ids(answer), answer.note) == (["BL50"], Note.TWO_NUMBERINGS)


def test_a_find_says_under_which_other_name() -> None:
    assert FINDER.find("ling gu").finds[0].matched == "Ling Gu"
    assert FINDER.find("hegu").finds[0].matched == ""


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        ("head hu", "headache"),
        ("MIGRAINE", "migraine"),
        ("stiff neck", "neck-pain"),
        ("feeling sick", "nausea"),
        ("insomnia", "sleep"),
        ("anxiety", "stress"),
        ("no energy", "fatigue"),
        ("menstrual", "period-pain"),
    ],
)
def test_complaints_are_found_in_the_users_words(typed: str, complaint: str) -> None:
    assert (FoundKind.COMPLAINT, complaint) in [
        (f.kind, f.id) for f in FINDER.find(typed).finds[:3]
    ]


def test_a_complaint_brings_its_points_guided_ones_first() -> None:
    found = [find.id for find in FINDER.find("headache").finds if find.kind is FoundKind.POINT]
    assert "LI4" in found[:6]


def test_words_narrow_each_other_down() -> None:
    found = FINDER.find("headache hand").finds
    assert "LI4" in [find.id for find in found]
    assert "GB20" not in [find.id for find in found]


def test_a_slip_of_the_finger_is_forgiven_and_told() -> None:
    for typed in ("haedache", "headake", "hedache"):
        answer = FINDER.find(typed)
        assert answer.note is Note.NEARLY
        assert answer.finds[0].id == "headache"


@pytest.mark.parametrize("typed", ["", "   ", "-", "!?", "xyzzyx", "\x00", "\ud83d\ude00"])
def test_nothing_is_found_for_nothing(typed: str) -> None:
    assert FINDER.find(typed).finds == ()


@given(st.text(max_size=40))
def test_any_text_is_answered(typed: str) -> None:
    assert len(FINDER.find(typed, limit=7).finds) <= 7


@given(st.sampled_from(list(Library(RESOURCES).atlas())))
def test_every_code_finds_its_own_point_first(code: str) -> None:
    assert first(code) == (FoundKind.POINT, code)
    assert first(code.lower()) == (FoundKind.POINT, code)


def test_marks_and_capitals_do_not_matter() -> None:
    assert fold("Yīnlíngquán") == "yinlingquan"
    assert fold("Nǚ") == "nu"
    finder = Finder([SearchEntry(FoundKind.TERM, "x", (Name("Übelkeit", Weight.NAME),))])
    assert ids(finder.find("ubel")) == ["x"]


def test_a_keystroke_is_answered_within_five_milliseconds() -> None:
    typed = "back pain in the lower back, headake"
    worst = max(_best(lambda n=n: FINDER.find(typed[:n])) for n in range(1, len(typed) + 1))
    assert worst < 0.005


def _best(act: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        start = perf_counter()
        act()
        times.append(perf_counter() - start)
    return min(times)
