"""A list of lines to tick: the whole line takes the press, not only its small box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_OTHER = {
    Qt.CheckState.Checked: Qt.CheckState.Unchecked,
    Qt.CheckState.Unchecked: Qt.CheckState.Checked,
}


class TickLines(QListWidget):
    """Lines made with ``Qt.ItemFlag.ItemIsUserCheckable`` can be ticked; others are words only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: tuple[QListWidgetItem, Qt.CheckState] | None = None
        self.itemPressed.connect(self._press)
        self.itemClicked.connect(self._click)

    def _press(self, item: QListWidgetItem) -> None:
        self._pressed = (item, item.checkState())

    def _click(self, item: QListWidgetItem) -> None:
        """Tick it, unless the press met the box and Qt has done so already."""
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable and self._pressed is not None:
            pressed, before = self._pressed
            if pressed is item and item.checkState() is before:
                item.setCheckState(_OTHER[before])
        self._pressed = None
