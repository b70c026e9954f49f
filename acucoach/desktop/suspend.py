"""Says that the computer is about to sleep, where the system tells."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot


class SuspendWatch(QObject):
    """Listens to the login manager. The session's own gap rule works everywhere besides."""

    aboutToSleep = Signal()
    wokeUp = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listening = False
        if sys.platform.startswith("linux"):
            from PySide6.QtDBus import QDBusConnection

            bus = QDBusConnection.systemBus()
            if bus.isConnected():
                self.listening = bus.connect(
                    "org.freedesktop.login1",
                    "/org/freedesktop/login1",
                    "org.freedesktop.login1.Manager",
                    "PrepareForSleep",
                    self,
                    b"1prepare(bool)",  # Qt's SLOT() in bytes
                )

    @Slot(bool)
    def prepare(self, sleeping: bool) -> None:
        """The login manager's word."""
        (self.aboutToSleep if sleeping else self.wokeUp).emit()
