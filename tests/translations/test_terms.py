"""One term, one word: each text that has an English term says it with the language's word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from acucoach.content.overlay import SEARCHED, TranslationOverlay
from acucoach.content.translation import source_texts

ROOT = Path(__file__).resolve().parents[2]
TONGUES = ROOT / "translations"
TERMS = {
    path.stem.removeprefix("terms_"): tomllib.loads(path.read_text("utf-8"))
    for path in TONGUES.glob("terms_*.toml")
}


@cache
def english() -> dict[str, dict[str, str]]:
    return source_texts(ROOT / "resources")


@cache
def texts(language: str) -> list[tuple[str, str]]:
    """Every text in English and in a language; names of books and journals are left out."""
    overlay = TranslationOverlay(TONGUES / language)
    found = [
        (text, overlay.of(file)[field])
        for file, fields in english().items()
        for field, text in fields.items()
        if file != "citations.toml" and field in overlay.of(file) and not SEARCHED.search(field)
    ]
    return found + list(window_texts(language))


def window_texts(language: str) -> Iterator[tuple[str, str]]:
    for message in ElementTree.parse(TONGUES / f"acucoach_{language}.ts").iter("message"):
        source, said = message.find("source"), message.find("translation")
        if source is None or said is None or not source.text:
            continue
        words = " ".join(part for part in said.itertext() if part.strip())
        bare = re.sub(r"\{\w*\}", "", source.text)
        if words:
            yield bare, words


def test_every_language_has_its_terms() -> None:
    assert set(TERMS) == {path.stem.removeprefix("acucoach_") for path in TONGUES.glob("*.ts")}


@pytest.mark.parametrize(
    ("language", "term"), [(language, term) for language in TERMS for term in TERMS[language]]
)
def test_a_term_is_said_with_its_word(language: str, term: str) -> None:
    sought = re.compile(rf"\b{re.escape(term)}s?\b", re.IGNORECASE)
    wanted = [word.casefold() for word in TERMS[language][term]]
    having = [(text, said) for text, said in texts(language) if sought.search(text)]
    assert len(having) > 3, "a term that hardly occurs needs no word"
    other = [
        (text, said) for text, said in having if not any(word in said.casefold() for word in wanted)
    ]
    assert other == []
