"""Words that ask for help before any point: ``safety/urgent_words.toml``."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.safety_file import safety_file
from acucoach.content.shelves import read_complaints
from acucoach.content.toml_fields import Fields
from acucoach.domain.spelling import fold
from acucoach.domain.urgent_words import Call, UrgentAdvice

FILE = "safety/urgent_words.toml"
ORDINARY_FILE = "safety/ordinary_words.toml"


def read_urgent_words(
    root: Path, overlay: TranslationOverlay, topics: Collection[str]
) -> dict[str, UrgentAdvice]:
    """What to do now, by id, in the order of the file: the most urgent first.

    Args:
        root: the resources folder.
        overlay: translated texts.
        topics: known topics of warning signs.

    Raises:
        ContentError: an entry is wrong.
    """
    complaints = read_complaints(root, overlay)
    top = safety_file(root, FILE, overlay)
    advices = {name: _advice(name, top.table(name), topics, complaints) for name in top.names()}
    top.finish()
    return advices


def read_ordinary_words(root: Path, overlay: TranslationOverlay) -> frozenset[str]:
    """Words, folded, that look like a slip of an urgent one and are none.

    Raises:
        ContentError: the file is wrong.
    """
    top = safety_file(root, ORDINARY_FILE, overlay)
    block = top.table("ordinary")
    found = frozenset(fold(word) for line in block.searched("phrases") for word in line.split())
    block.finish()
    top.finish()
    return found


def _advice(
    name: str, block: Fields, topics: Collection[str], complaints: Collection[str]
) -> UrgentAdvice:
    phrases = block.searched("phrases")
    advice = UrgentAdvice(
        id=name,
        call=block.choice("call", Call),
        about=block.text("about"),
        text=block.text("text"),
        topic=block.word("topic"),
        phrases=tuple(_phrase(phrase) for phrase in phrases),
        complaints=block.known("complaints", complaints, "complaint", empty=True),
        cite=block.cite(),
    )
    if advice.topic not in topics:
        raise block.error("topic", f"there is no topic of warning signs {advice.topic!r}")
    for number, phrase in enumerate(advice.phrases, 1):
        if not all(form for forms in phrase for form in forms):
            raise block.error(f"phrases[{number}]", "a word is empty beside a stroke")
    block.finish()
    return advice


def _phrase(written: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(forms.split("/")) for forms in fold(written).split())
