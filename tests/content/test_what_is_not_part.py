"""What people ask for and the program does not do has an honest sentence that the search finds."""

from pathlib import Path

import pytest

from acucoach.content.library import Library
from acucoach.domain.found import FoundKind

LIBRARY = Library(Path(__file__).resolve().parents[2] / "resources")


@pytest.mark.parametrize(
    ("typed", "term", "words"),
    [
        ("moxibustion", "moxibustion", "not part of this program"),
        ("reflexology", "reflexology", "does not use it"),
        ("practitioner", "practitioner", "registered where you live"),
        ("ear seeds", "ear-seeds", "no better than other places"),
        ("candles", "oil-and-candles", "Not needed"),
        ("nutrition", "food-and-supplements", "no advice"),
        ("supplements", "food-and-supplements", "ask your care team"),
        ("MRI", "scan", "not needed at first"),
        ("NSAID", "nsaid", "Ask first"),
        ("aura", "aura", "emergency"),
        ("port", "port", "Never press on it"),
    ],
)
def test_the_search_finds_the_word_and_its_sentence(typed: str, term: str, words: str) -> None:
    finds = LIBRARY.finder().find(typed).finds
    assert term in [find.id for find in finds if find.kind is FoundKind.TERM]
    assert words in LIBRARY.glossary()[term].meaning
    assert LIBRARY.glossary()[term].cite


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("and-acupuncture", "Moxibustion means burning a herb"),
        ("and-acupuncture", "a practitioner who is trained and registered"),
        ("like-cures-like", "Reflexology says"),
        ("ear-points", "After operations"),
        ("back-care", "needs no scan at first"),
        ("back-care", "ibuprofen"),
        ("before-and-after", "no oil, scent or candle"),
        ("with-your-treatment", "no advice on food, herbs or supplements"),
        ("right-place", "true and sham points did equally well"),
        ("research-cancer", "51.1 with sham points"),
    ],
)
def test_the_page_to_read_says_it(page: str, words: str) -> None:
    paragraphs = [p.text for section in LIBRARY.pages()[page].sections for p in section.paragraphs]
    assert any(words in text for text in paragraphs)
