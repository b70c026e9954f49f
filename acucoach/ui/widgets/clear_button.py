"""The small button that empties a field, with a name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def add_clear_button(field: QLineEdit) -> None:
    """Let a field be emptied with one press; Qt gives its button no name."""
    field.setClearButtonEnabled(True)
    name = QCoreApplication.translate("ClearButton", "Empty this field")
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(name)
        button.setToolTip(name)
