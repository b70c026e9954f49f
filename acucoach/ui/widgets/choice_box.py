"""A box to choose one thing from, whose lines are high enough for a finger."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from acucoach.ui.theme import Theme


class ChoiceBox(QComboBox):
    """A combo box in the type of the theme.

    Args:
        theme: the looks.
        name: accessible name.
    """

    def __init__(self, theme: Theme, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        # Qt's own delegate here takes no row height from the style sheet; this one does.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self._theme.font("body"))
        self.setMinimumHeight(self._theme.space(44))
