"""The letters that books of other countries write for a channel."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text

FILE = "national-codes.toml"
CHANNELS = (
    "LU", "LI", "ST", "SP", "HT", "SI", "BL", "KI", "PC", "TE", "GB", "LR", "GV", "CV",
)  # fmt: skip
"""All channels, in the order of the World Health Organization."""


def read_national_codes(
    root: Path, language: str, sources: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """The channels that some letters mean, in small letters with their marks.

    Args:
        root: the resources folder.
        language: two-letter code; what its books mean stands first, nothing more.
        sources: known citation ids.

    Raises:
        ContentError: the file is wrong.
    """
    top = Fields(parse(read_text(root, FILE), FILE), FILE, sources=sources)
    tongues = sorted(top.names(), key=lambda name: name != language)
    found: dict[str, list[str]] = {}
    for tongue in tongues:
        block = top.table(tongue)
        block.cite()
        for channel in CHANNELS:
            for letters in block.words(channel):
                meant = found.setdefault(letters.casefold(), [])
                if channel not in meant:
                    meant.append(channel)
        block.finish()
    top.finish()
    return {letters: tuple(meant) for letters, meant in found.items()}
