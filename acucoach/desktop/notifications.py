"""Notices of the system: a rating later on, a planned session. Silent where there are none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon


class Notifier(QObject):
    """Shows short notices through the tray icon, which every desktop turns into its own form.

    Args:
        icon: the program's icon.
    """

    activated = Signal()
    """A notice was clicked."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtWidgets import QSystemTrayIcon

        self._tray: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._tray = QSystemTrayIcon(icon, self)
            self._tray.messageClicked.connect(self.activated)

    @property
    def works(self) -> bool:
        """Whether a notice can be shown here."""
        return self._tray is not None

    def show(self, title: str, text: str) -> bool:
        """Show a notice; health words belong inside the program, not on a lock screen.

        Returns:
            Whether it could be shown.
        """
        if self._tray is not None:
            self._tray.show()
            self._tray.showMessage(title, text)
            return True
        return False

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()
