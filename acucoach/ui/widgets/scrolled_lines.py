"""A page that scrolls: its lines stay short on a wide window, its bar at the window's edge."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Scroller, keep_lines_short


class ScrolledLines(QWidget):
    """Add to ``body``.

    Args:
        theme: the looks.
        name: what it is called, translated.
        gap: pixels at 100 % text between what stands below one another.
    """

    def __init__(
        self, theme: Theme, name: str, gap: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.scroller = Scroller(theme, name, gap=gap)
        self.body = self.scroller.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is too wide for a line is left free."""
        super().resizeEvent(event)
        keep_lines_short(self.body, self._theme, self)
