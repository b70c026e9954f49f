"""How far a language is translated, and where a translation says something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from acucoach.content.errors import ContentError
from acucoach.content.figures import FigureIndex
from acucoach.content.library import Library
from acucoach.content.overlay import (
    NOTE,
    NOTE_FIELD,
    NOTE_FILE,
    SEARCHED,
    TranslationOverlay,
    keeps_from_harm,
)
from acucoach.content.safety_postures import read_postures
from acucoach.domain.frozen import frozen

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_PLACEHOLDER = re.compile(r"\{\w*\}|%\w")
_CODE = re.compile(r"\b(?:LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|GV|CV|EX-[A-Z]{1,2})\d+\b")


class _Noted(dict[str, str]):
    """Translations of a file that has none; notes what is asked for."""

    def get(self, key: str, default: str = "") -> str:  # type: ignore[override]
        self.setdefault(key, default)
        return default


class NotedTexts(TranslationOverlay):
    """English content as it is read: every text that a reader sees, by file and field."""

    def __init__(self) -> None:
        super().__init__(None)
        self.texts: dict[str, dict[str, str]] = {}

    def of(self, file: str) -> Mapping[str, str]:
        """A mapping that notes what is asked of it."""
        return self.texts.setdefault(file, _Noted())


def source_texts(root: Path) -> dict[str, dict[str, str]]:
    """Every English text by file and field, in the order of reading.

    Args:
        root: the resources folder.

    Raises:
        ContentError: the English content has a fault.
    """
    noted = NotedTexts()
    library = Library(root, overlay=noted)
    problems = library.check()
    if problems:
        raise problems[0]
    read_postures(root, library.atlas(), (noted,))
    figures = FigureIndex(root / "figures", noted)
    if not figures.steps.names:  # read only when asked for
        raise ContentError("figures/landmark_names.toml", "", "it names nothing")
    found = {file: dict(texts) for file, texts in noted.texts.items() if texts}
    return {**found, NOTE_FILE: {NOTE_FIELD: NOTE}}


@frozen
class Coverage:
    """How far a language is translated.

    Attributes:
        texts: number of English texts.
        missing: (file, field) of each that is shown in English.
    """

    texts: int
    missing: tuple[tuple[str, str], ...]

    @property
    def safe(self) -> bool:
        """Whether no question, warning sign, rule or caution is left in English."""
        return not any(keeps_from_harm(file, field) for file, field in self.missing)


def coverage(root: Path, overlay: TranslationOverlay) -> Coverage:
    """What of the English texts a language has.

    Raises:
        ContentError: a file has a fault.
    """
    sources = source_texts(root)
    missing = tuple(
        (file, field)
        for file, texts in sources.items()
        for field in texts
        if field not in overlay.of(file)
    )
    return Coverage(sum(map(len, sources.values())), missing)


def differences(root: Path, overlay: TranslationOverlay, folder: Path) -> Iterator[ContentError]:
    """What a language says of fields that are not there, or with other numbers or codes.

    Args:
        root: the resources folder.
        overlay: the language's texts.
        folder: where they stand.
    """
    sources = source_texts(root)
    for path in sorted(folder.rglob("*.toml")):
        name = path.relative_to(folder).as_posix()
        file = name if name in sources else name.removesuffix(".toml")
        shown = f"{folder.name}/{name}"
        if file not in sources:
            yield ContentError(shown, "", "there is no such English file")
            continue
        for field, said in overlay.of(file).items():
            if field not in sources[file]:
                yield ContentError(shown, field, "the English file has no such text")
            elif not SEARCHED.search(field):
                reason = unlike(sources[file][field], said)
                if reason:
                    yield ContentError(shown, field, reason)


def unlike(english: str, said: str) -> str:
    """What of numbers, places for values and point codes differs; empty for nothing."""
    for what, found in (("codes", _codes), ("places", _places), ("numbers", _numbers)):
        wanted, there = found(english), found(said)
        if wanted != there:
            lost, new = sorted((wanted - there).elements()), sorted((there - wanted).elements())
            return f"the {what} differ from the English text: lost {lost}, new {new}"
    return ""


def _numbers(text: str) -> Counter[str]:
    return Counter(number.replace(",", ".") for number in _NUMBER.findall(text))


def _places(text: str) -> Counter[str]:
    return Counter(_PLACEHOLDER.findall(text))


def _codes(text: str) -> Counter[str]:
    return Counter(_CODE.findall(text))
