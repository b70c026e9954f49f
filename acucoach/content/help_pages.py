"""The short guide inside the program: ``help/help.toml``."""

from __future__ import annotations

from pathlib import Path

from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text
from acucoach.domain.frozen import frozen

FILE = "help/help.toml"


@frozen
class HelpSection:
    """A part of the guide under its heading.

    Attributes:
        title: the heading.
        paragraphs: at least one, plain text.
        picture: name of the screenshot beside it in the printed guide; empty for none.
    """

    title: str
    paragraphs: tuple[str, ...]
    picture: str = ""


def read_help(root: Path, overlay: TranslationOverlay) -> tuple[HelpSection, ...]:
    """All sections in reading order.

    Args:
        root: the resources folder.
        overlay: translated texts.

    Raises:
        ContentError: the file is unreadable or a field is wrong.
    """
    top = Fields(parse(read_text(root, FILE), FILE), FILE, overlay=overlay.of(FILE))
    sections = []
    for block in top.tables("sections"):
        sections.append(
            HelpSection(
                block.text("title"),
                block.texts("paragraphs"),
                block.word("picture") if block.has("picture") else "",
            )
        )
        block.finish()
    top.finish()
    return tuple(sections)
