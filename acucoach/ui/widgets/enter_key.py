"""Enter presses the button that has the focus, as Space does."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication


class FirstMoment:
    """The moment after something came into view, in which a second press of Enter was still meant
    for what stood there before."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def begin(self) -> None:
        """It comes into view."""
        self._since.start()

    @property
    def lasts(self) -> bool:
        """Whether nobody can have meant what is there now."""
        return self._since.isValid() and self._since.elapsed() < QApplication.doubleClickInterval()


def enter_presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button when Enter was; Qt itself does so in dialogs only.

    Returns:
        Whether the key is used up.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True
