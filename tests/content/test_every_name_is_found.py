"""The finder knows every name of every source, in any script and with or without marks."""

import unicodedata

import pytest

from acucoach.content.library import Library
from acucoach.domain.found import FoundKind

TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


@pytest.fixture(scope="module")
def library(resources) -> Library:
    return Library(resources)


def bare(text: str) -> str:
    """Without marks."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(one for one in parts if not unicodedata.combining(one))


def found(library: Library, typed: str, kind: FoundKind) -> list[str]:
    """The first three of a kind."""
    return [find.id for find in library.finder().find(typed).finds if find.kind is kind][:3]


def test_every_point_is_found_by_every_name_in_every_spelling(library: Library) -> None:
    missed, tried = [], 0
    for code, entry in library.atlas().items():
        spellings = {
            code, code.lower(), entry.pinyin, unicodedata.normalize("NFD", entry.pinyin),
            bare(entry.pinyin), bare(entry.pinyin).upper(), entry.hanzi, entry.hanzi_traditional,
            entry.english, *entry.aliases, *(bare(alias) for alias in entry.aliases),
        }  # fmt: skip
        for typed in spellings - {""}:
            tried += 1
            if code not in found(library, typed, FoundKind.POINT):
                missed.append((code, typed))
    assert tried > 2800
    # English names are shared by a few points; everything else is one point's own.
    english = {(code, entry.english) for code, entry in library.atlas().items()}
    assert [one for one in missed if one not in english] == []


def test_every_complaint_is_found_by_every_word_for_it(library: Library) -> None:
    for name, complaint in library.complaints().items():
        for typed in (complaint.title, *complaint.synonyms, complaint.title.upper()):
            assert name in found(library, typed, FoundKind.COMPLAINT), typed


def test_every_region_and_part_is_found_by_its_name(library: Library) -> None:
    for kind, names in (
        (FoundKind.REGION, library.region_names()),
        (FoundKind.PART, library.part_names()),
        (FoundKind.MERIDIAN, library.meridian_names()),
    ):
        for name, named in names.items():
            for typed in (named.title, named.title.lower()):
                assert name in found(library, typed, kind), (kind, typed)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *[(typed, "LI4") for typed in ("合谷", "hegu", "Hégǔ", "he2gu3", "he gu", "HEGU", "Hoku")],
        *[("Ling Gu", "LI4"), ("ling gu", "LI4"), ("Líng Gǔ", "LI4")],
        *[("UB40", "BL40"), ("ub 40", "BL40"), ("UB-57", "BL57"), ("B23", "BL23")],
        *[("B48", "BL53"), ("b 48", "BL53"), ("Bladder 48", "BL53"), ("B47", "BL52")],
        *[("SJ3", "TE3"), ("sj 5", "TE5"), ("San Jiao 5", "TE5"), ("TB5", "TE5"), ("TW5", "TE5")],
        *[("LV3", "LR3"), ("lv 3", "LR3"), ("Liv3", "LR3"), ("G30", "GB30"), ("P6", "PC6")],
        *[("足三里", "ST36"), ("zusanli", "ST36"), ("太衝", "LR3"), ("太冲", "LR3")],
        *[("后溪", "SI3"), ("後谿", "SI3"), ("yin tang", "EX-HN3"), ("印堂", "EX-HN3")],
    ],
)
def test_the_names_of_the_sources_come_first(library: Library, typed: str, code: str) -> None:
    assert found(library, typed, FoundKind.POINT)[0] == code


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [("mig", "migraine"), ("naus", "nausea"), ("back p", "back-pain"), ("insom", "sleep"),
     ("const", "constipation"), ("period", "period-pain"), ("stiff ne", "neck-pain")],
)  # fmt: skip
def test_the_first_letters_are_enough(library: Library, typed: str, complaint: str) -> None:
    assert complaint in found(library, typed, FoundKind.COMPLAINT)
