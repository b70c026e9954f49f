"""The window's frame: rail and an empty place, shown before anything else is read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acucoach.assembly.looks import Looks
from acucoach.ui.main_window import MainWindow


def screens() -> list[tuple[str, str, str]]:
    """Id, word and icon of the screens in the rail, in order."""
    return [
        ("body", QCoreApplication.translate("Window", "Body map"), "person-standing"),
        ("routines", QCoreApplication.translate("Window", "Routines"), "list"),
        ("diary", QCoreApplication.translate("Window", "Diary"), "notebook-pen"),
        ("history", QCoreApplication.translate("Window", "History"), "history"),
        ("review", QCoreApplication.translate("Window", "Review"), "chart-line"),
        ("learn", QCoreApplication.translate("Window", "Learn"), "book-open"),
    ]


def build_frame(looks: Looks) -> MainWindow:
    """A window with its rail; screens are put into it by ``assemble``."""
    below = [("preferences", QCoreApplication.translate("Window", "Settings"), "settings")]
    window = MainWindow(looks.theme, screens(), below, {}, lambda: True)
    # Goes with the window: whoever listens to it would keep the whole window in memory.
    looks.theme.setParent(window)
    window.restore(looks.settings.now.window)
    return window
