"""Translated texts laid over the English content, field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from acucoach.content.errors import ContentError
from acucoach.content.tables import parse
from acucoach.content.toml_fields import NO_OVERLAY, read_text

SAFETY = ("safety/",)
"""Files whose texts keep people from harm; so do all cautions."""
SEARCHED = re.compile(r"(?:^|\.)(?:synonyms|phrases)$")
"""Fields of words that are typed."""
FRAGMENTS = re.compile(rf"{SEARCHED.pattern}|\.named$")
"""These, and fields of words that stand as they are in another text."""
NOTE_FILE, NOTE_FIELD = "language.toml", "untranslated"
NOTE = "In English: {text}"


def keeps_from_harm(file: str, field: str) -> bool:
    """Whether a text asks, warns, rules out or cautions."""
    return file.startswith(SAFETY) or "caution" in field


_LINE = re.compile(
    r'^"([^"\\\x00-\x1f\x7f]+)" = ("[^"\\\x00-\x1f\x7f]*(?:\\[nt"\\][^"\\\x00-\x1f\x7f]*)*")$',
    re.MULTILINE,
)


def _plain_lines(text: str) -> dict[str, str]:
    """The texts of a file that holds nothing but lines of text; empty for any other file.

    Reading all of TOML takes many times as long, and a start in another language waits for it.
    """
    lines = [line for line in text.split("\n") if line and line[0] != "#"]
    texts = {
        field: json.loads(said) if "\\" in said else said[1:-1]
        for field, said in _LINE.findall(text)
    }
    return texts if len(texts) == len(lines) else {}


class _Safe(dict[str, str]):
    """The texts of a file; one that keeps people from harm and is missing says so."""

    def __init__(self, file: str, texts: Mapping[str, str], note: str) -> None:
        super().__init__(texts)
        self._file, self._note = file, note

    def get(self, key: str, default: str = "") -> str:  # type: ignore[override]
        """The text, else the English one."""
        found = super().get(key)
        if found is not None:
            return found
        if default and keeps_from_harm(self._file, key) and not FRAGMENTS.search(key):
            return self._note.replace("{text}", default)
        return default


class TranslationOverlay:
    """The translations of one language.

    A translated file has the path of the English one, with ``.toml`` at its end, and holds
    nothing but ``"field.path" = "text"``, the field written as in the loader's messages:
    ``"steps[1].text" = "..."``. Words to search by stand in one text, a line each. What is
    missing is shown in English; what keeps people from harm says then that it is English.
    """

    def __init__(self, folder: Path | None) -> None:
        """Read from a language's folder (``translations/de``); None for English."""
        self._folder = folder
        self._files: dict[str, Mapping[str, str]] = {}

    def of(self, file: str) -> Mapping[str, str]:
        """The translated texts of one content file by field path; empty when there are none.

        Raises:
            ContentError: the translated file is not a flat list of texts.
        """
        if self._folder is None:
            return NO_OVERLAY
        if file not in self._files:
            texts = self._read(self._folder, file)
            if file != NOTE_FILE:
                texts = _Safe(file, texts, self.of(NOTE_FILE).get(NOTE_FIELD, NOTE))
            self._files[file] = texts
        return self._files[file]

    @staticmethod
    def _read(folder: Path, file: str) -> Mapping[str, str]:
        name = file if file.endswith(".toml") else f"{file}.toml"
        if not (folder / name).exists():
            return NO_OVERLAY
        whole = read_text(folder, name)
        texts = _plain_lines(whole) or parse(whole, f"{folder.name}/{name}")
        for field, text in texts.items():
            if not isinstance(text, str) or not text.strip():
                raise ContentError(f"{folder.name}/{name}", field, "it must be a text")
        return texts
