"""Enter presses the button that has the focus, as Space does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton


def enter_presses(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button when Enter was; Qt itself does so in dialogs only.

    Returns:
        Whether the key is used up.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True
