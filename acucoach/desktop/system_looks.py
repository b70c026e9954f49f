"""How the rest of the desktop looks: light or dark, usual or high contrast."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication


def system_theme() -> str:
    """The program's theme that goes with it: ``light``, ``dark`` or ``high_contrast``."""
    hints = QGuiApplication.styleHints()
    # Kept in a variable: the object goes with its last reference.
    accessibility = hints.accessibility()
    if accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


class SystemLooks(QObject):
    """Hears of changes, for as long as it lives."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        accessibility = hints.accessibility()
        accessibility.contrastPreferenceChanged.connect(self.changed)
