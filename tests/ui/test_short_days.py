"""A short date is written as the language writes it, and no sentence ends in two full stops."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale

from acucoach.ui.words.diary import DiaryWords

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("language", "written"),
    [("de_DE", "27. Jan."), ("en_GB", "27 Jan"), ("es_ES", "27 ene"), ("da_DK", "27. jan.")],
)
def test_a_short_day(language: str, written: str) -> None:
    words = DiaryWords()
    words.locale = QLocale(language)
    assert words.short_day(date(2026, 1, 27)) == written


def test_no_sentence_has_two_full_stops() -> None:
    """German months end in one: a sentence goes on after the days."""
    texts = ET.parse(ROOT / "translations" / "acucoach_de.ts").iter("message")
    told = [text.findtext("translation") or "" for text in texts]
    named = [text for text in told if "{days}" in text and "{value}" in text]
    assert named
    assert [text for text in named if "{days}." in text] == []
