"""The languages in which the screens are looked at: two real ones, a longer and a mirrored one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree
from unittest.mock import patch

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from acucoach.desktop.interpreter import Interpreter
from acucoach.paths import translations
from tests.translations.pseudo import LONGER, MIRRORED, make

TONGUES = ("en", "de", "es", LONGER, MIRRORED)


def make_tongues(folder: Path) -> Path:
    """All of them in one folder, as the program reads them."""
    make(folder, LONGER, MIRRORED)
    for file in sorted(translations().glob("*.ts")):
        language = file.stem.split("_")[-1]
        copytree(translations() / language, folder / language)
        made = folder / f"{file.stem}.qm"
        subprocess.run(
            (str(Path(sys.executable).parent / "pyside6-lrelease"), "-silent", str(file), "-qm",
             str(made)),
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
    return folder


@contextmanager
def spoken_from(folder: Path) -> Iterator[None]:
    """The program finds its languages there; afterwards English is spoken as before."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette, locale, side = application.palette(), QLocale(), application.layoutDirection()
    # As at a start: the language says from which side it is read, no other test does.
    application.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    with (
        patch("acucoach.assembly.looks.translations", lambda: folder),
        patch("acucoach.assembly.parts.translations", lambda: folder),
        patch("acucoach.paths.translations", lambda: folder),
    ):
        yield
        Interpreter.of(application).speak("en", folder)
    QLocale.setDefault(locale)
    application.setLayoutDirection(side)
    application.setStyleSheet("")
    application.setPalette(palette)
