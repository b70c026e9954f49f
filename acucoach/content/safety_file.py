"""Opens a file of the safety shelf."""

from __future__ import annotations

from pathlib import Path

from acucoach.content.citations import citation_ids
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.tables import parse
from acucoach.content.toml_fields import Fields, read_text


def safety_file(root: Path, file: str, overlay: TranslationOverlay) -> Fields:
    """A file of the safety shelf, its citations checked.

    Raises:
        ContentError: it cannot be read, or is not TOML.
    """
    sources = citation_ids(root)
    data = parse(read_text(root, file), file)
    return Fields(data, file, sources=sources, overlay=overlay.of(file))
