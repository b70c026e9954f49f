"""What the program reads of its own content and pictures, read once for all windows of a run.

Neither ever changes while it runs, and reading both anew takes as long as building a window does.
Content in any other folder, a damaged copy above all, is read anew each time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from unittest.mock import patch

from acucoach.content.figures import FigureIndex
from acucoach.content.library import Library
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.plates import PlateIndex
from acucoach.paths import resources

_OWN = resources()


@cache
def _library(language: str, translations: Path | None) -> Library:
    return Library(_OWN, language, translations)


@cache
def _figures(overlay: TranslationOverlay) -> FigureIndex:
    return FigureIndex(_OWN / "figures", overlay)


class _Plates(PlateIndex):
    """Says which plates there are; the usual ones were read before."""

    @classmethod
    def if_readable(cls, folder: Path) -> PlateIndex:
        return _plates() if folder == _OWN / "plates" else PlateIndex.if_readable(folder)


@cache
def _plates() -> PlateIndex:
    return PlateIndex(_OWN / "plates")


def _any_library(root: Path, language: str = "en", translations: Path | None = None) -> Library:
    if root == _OWN:
        return _library(language, translations)
    return Library(root, language, translations)


def _any_figures(folder: Path, overlay: TranslationOverlay) -> FigureIndex:
    return _figures(overlay) if folder == _OWN / "figures" else FigureIndex(folder, overlay)


@contextmanager
def shared_content() -> Iterator[None]:
    """While it lasts, parts of the program are built on what was read before."""
    with (
        patch("acucoach.assembly.parts.Library", _any_library),
        patch("acucoach.assembly.parts.PlateIndex", _Plates),
        patch("acucoach.content.figures.FigureIndex", _any_figures),
    ):
        yield
