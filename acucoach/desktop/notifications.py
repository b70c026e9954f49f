"""Notices of the system: a rating later on, a planned session. Silent where there are none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon

from acucoach.desktop.bus_notice import BusNotices


class Notifier(QObject):
    """Shows short notices through the tray icon, which every desktop turns into its own form.

    Where there is no tray but a service for notices on the message bus, that one shows them.

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
        self._bus: BusNotices | None = None
        if self._tray is None:
            self._bus = BusNotices(self)
            self._bus.activated.connect(self.activated)

    @property
    def works(self) -> bool:
        """Whether a notice can be shown here."""
        return self._tray is not None or (self._bus is not None and self._bus.works)

    def show(self, title: str, text: str) -> bool:
        """Show a notice; health words belong inside the program, not on a lock screen.

        Returns:
            Whether it could be shown.
        """
        if self._tray is not None:
            self._tray.show()
            self._tray.showMessage(title, text)
            return True
        return self._bus is not None and self._bus.show(title, text)

    def close(self) -> None:
        """Take the icon away and end the connection."""
        if self._tray is not None:
            self._tray.hide()
        if self._bus is not None:
            self._bus.close()
