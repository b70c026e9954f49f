"""How the rest of the desktop looks: light or dark, usual or high contrast."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication


def system_theme() -> str:
    """The program's theme that goes with it: ``light``, ``dark`` or ``high_contrast``."""
    hints = QGuiApplication.styleHints()
    # Kept in a variable: the object goes with its last reference.
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def on_system_change(call: Callable[[object], None]) -> None:
    """Hear of changes; a method of a QObject hears them until that is gone."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(call)
    accessibility = hints.accessibility()
    accessibility.contrastPreferenceChanged.connect(call)
