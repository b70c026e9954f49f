"""The whole program standing before a person who may press everything, for what measures it."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from acucoach.app import open_parts
from acucoach.assembly.parts import Parts
from acucoach.assembly.window import Program, assemble
from acucoach.domain.profile import Profile, TodayCheck
from acucoach.paths import DataPaths


@contextmanager
def standing(width: int, height: int) -> Iterator[tuple[Parts, Program]]:
    """Its window at that size, silent, on records of its own that are gone afterwards.

    Without a screen unless the environment names one.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false;qt.multimedia.*=false")
    app = QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory() as folder:
        paths = DataPaths(Path(folder))
        paths.prepare()
        parts = open_parts(app, paths, "en")
        parts.settings.change(voice=False, sounds=False)
        parts.people.save_profile(Profile.healthy())
        parts.people.save_today(TodayCheck.fine(parts.today))
        program = assemble(parts)
        program.window.resize(width, height)
        program.window.show()
        QApplication.processEvents()
        yield parts, program
        program.window.close()
        parts.connection.close()
