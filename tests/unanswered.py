"""Closes a dialog that a test leaves unanswered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication


class Unanswered(QObject):
    """From its making until it is gone: closes what asks when the time is over, and so on.

    Args:
        seconds: how long a test may take before what it leaves open is closed.

    Attributes:
        closed: titles of what was closed.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.closed: list[str] = []
        self._over = QTimer(self)
        self._over.setInterval(round(seconds * 1000))
        self._over.timeout.connect(self._close)
        self._over.start()

    def _close(self) -> None:
        asking = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if asking is not None:
            self.closed.append(asking.windowTitle() or type(asking).__name__)
            asking.close()
