"""Translated texts laid over the English content, field by field."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from acucoach.content.errors import ContentError
from acucoach.content.toml_fields import NO_OVERLAY, parse, read_text


class Overlay:
    """The translations of one language.

    A translated file has the path of the English one, with ``.toml`` at its end, and holds
    nothing but ``"field.path" = "text"``, the field written as in the loader's messages:
    ``"steps[1].text" = "..."``. Words to search by stand in one text, a line each. What is
    missing is shown in English.
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
            self._files[file] = self._read(self._folder, file)
        return self._files[file]

    @staticmethod
    def _read(folder: Path, file: str) -> Mapping[str, str]:
        name = file if file.endswith(".toml") else f"{file}.toml"
        if not (folder / name).exists():
            return NO_OVERLAY
        texts = parse(read_text(folder, name), f"{folder.name}/{name}")
        for field, text in texts.items():
            if not isinstance(text, str) or not text.strip():
                raise ContentError(f"{folder.name}/{name}", field, "it must be a text")
        return texts
