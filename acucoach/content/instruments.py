"""Questionnaires and overuse limits, from ``instruments.toml``."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.diary import MedicineKind
from acucoach.domain.frozen import frozen
from acucoach.domain.instruments import (
    HeadacheRules,
    Instrument,
    InstrumentItem,
    InstrumentKind,
    OveruseLimit,
)

FILE = "instruments.toml"
_QUESTIONS = {InstrumentKind.PEG: 3, InstrumentKind.MIDAS: 5}


@frozen
class InstrumentShelf:
    """What the file holds."""

    instruments: tuple[Instrument, ...]
    headache: HeadacheRules


def read_instruments(
    root: Path, overlay: TranslationOverlay, sources: Collection[str]
) -> InstrumentShelf:
    """Read the file.

    Args:
        root: the resources folder.
        overlay: translated texts.
        sources: known citation ids.

    Raises:
        ContentError: with file, field and reason.
    """
    top = Fields(
        parse(read_text(root, FILE), FILE), FILE, sources=sources, overlay=overlay.of(FILE)
    )
    instruments = tuple(_instrument(block) for block in top.tables("instruments"))
    limits = tuple(_limit(block) for block in top.tables("limits"))
    block = top.table("headache")
    rules = HeadacheRules(
        frozenset(block.words("complaints")),
        block.whole("days", 1, 31),
        block.text("text"),
        block.cite(),
        limits,
    )
    block.finish()
    top.finish()
    return InstrumentShelf(instruments, rules)


def _instrument(block: Fields) -> Instrument:
    kind = block.choice("kind", InstrumentKind)
    questions = []
    for question in block.tables("questions"):
        questions.append(
            InstrumentItem(
                question.text("text"),
                question.text("low", empty=True),
                question.text("high", empty=True),
            )
        )
        question.finish()
    if len(questions) != _QUESTIONS[kind]:
        raise block.error("questions", f"{kind} has {_QUESTIONS[kind]} questions")
    made = Instrument(
        kind,
        block.text("title"),
        block.whole("period_days", 1, 366),
        block.whole("largest", 1, 366),
        tuple(questions),
        block.text("meaning"),
        block.cite(),
    )
    block.finish()
    return made


def _limit(block: Fields) -> OveruseLimit:
    kinds = block.known("kinds", [str(kind) for kind in MedicineKind], "kind of medicine")
    made = OveruseLimit(
        kinds,
        block.whole("days", 1, 31),
        block.text("text"),
        block.cite(),
        mixed=block.flag("mixed", False),
    )
    block.finish()
    return made
