"""How a name stands inside a sentence."""

from __future__ import annotations

from PySide6.QtCore import QLocale

CAPITALS = frozenset(
    {QLocale.Language.German, QLocale.Language.LowGerman, QLocale.Language.Luxembourgish}
)
"""Languages whose nouns begin with a capital wherever they stand."""


def within(name: str) -> str:
    """A name that stood by itself, as it is written in the middle of a sentence."""
    if QLocale().language() in CAPITALS:
        return name
    return name[:1].lower() + name[1:]
