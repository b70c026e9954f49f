"""Loads the whole program and its content, once for all lives of a crawl."""

from __future__ import annotations

import gc
import importlib
import os
import pkgutil
from functools import cache
from pathlib import Path

import acucoach
import acucoach.assembly.parts
from acucoach.content.library import Library
from acucoach.paths import resources, translations

PLAIN_LIBRARY = Library


@cache
def shared(root: Path, language: str, folder: Path | None) -> Library:
    """The program's own content, which never changes."""
    return PLAIN_LIBRARY(root, language, folder)


def _load() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for module in pkgutil.walk_packages(acucoach.__path__, "acucoach."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    for name in ("life", "sabotage", "starts", "outside", "program", "steps"):
        importlib.import_module(f"tests.crawl.{name}")
    acucoach.assembly.parts.Library = shared  # type: ignore[assignment,misc]
    shared(resources(), "en", translations()).check(together=False)
    gc.freeze()


_load()
