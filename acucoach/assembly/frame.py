"""The window's frame: rail and an empty place, shown before anything else is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acucoach.assembly.looks import Looks
from acucoach.ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Window", text)


def screens() -> list[tuple[str, str, str]]:
    """Id, word and icon of the screens in the rail, in order."""
    return [
        ("body", _tr("Body map"), "person-standing"),
        ("routines", _tr("Routines"), "list"),
        ("diary", _tr("Diary"), "notebook-pen"),
        ("history", _tr("History"), "history"),
        ("review", _tr("Review"), "chart-line"),
        ("learn", _tr("Learn"), "book-open"),
    ]


def build_frame(looks: Looks) -> MainWindow:
    """A window with its rail; screens are put into it by ``assemble``."""
    below = [("preferences", _tr("Settings"), "settings")]
    window = MainWindow(looks.theme, screens(), below, {}, lambda: True)
    # Goes with the window: whoever listens to it would keep the whole window in memory.
    looks.theme.setParent(window)
    window.restore(looks.settings.now.window)
    return window
