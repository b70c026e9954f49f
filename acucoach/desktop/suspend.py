"""Says that the computer is about to sleep or its screen was locked, where the system tells."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_LOCKS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
"""Interface and path of the locks of the usual desktops."""


class SuspendWatch(QObject):
    """Listens to the login manager and the screen lock.

    The session's own gap rule works everywhere besides.
    """

    aboutToSleep = Signal()
    locked = Signal()

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
                    _slot("prepare(bool)"),
                )
            own = QDBusConnection.sessionBus()
            if own.isConnected():
                for name, path in _LOCKS:
                    own.connect("", path, name, "ActiveChanged", self, _slot("lock(bool)"))

    @Slot(bool)
    def prepare(self, sleeping: bool) -> None:
        """The login manager's word."""
        if sleeping:
            self.aboutToSleep.emit()

    @Slot(bool)
    def lock(self, active: bool) -> None:
        """The screen lock's word."""
        if active:
            self.locked.emit()


def _slot(signature: str) -> Any:
    """A slot by its signature. The stubs ask for bytes; only what SLOT makes is taken."""
    return SLOT(signature)
