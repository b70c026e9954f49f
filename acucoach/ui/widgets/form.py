"""Fields with their names before them, or below them where both do not fit beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Text


class Form(QFormLayout):
    """Names and fields in two columns; a row that is too wide for them goes on two lines.

    Qt does not count the space between the columns when it asks whether a row is too wide: a field
    would get that much less than its least. So the space is a part of the name.

    Args:
        theme: the looks.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setHorizontalSpacing(0)
        self.setVerticalSpacing(theme.space(8))
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def add(self, name: str, field: QWidget) -> None:
        """A row at the end."""
        label = Text(self._theme, name, "label")
        gap = self._theme.space(12)
        mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
        label.setContentsMargins(*((gap, 0, 0, 0) if mirrored else (0, 0, gap, 0)))
        self.addRow(label, field)
