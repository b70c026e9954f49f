"""A field for a note: as low as a line while it is empty, and as high as what is written."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme

LOW = 52
"""Pixels at 100 % of an empty one."""
MOST_LINES = 7
"""More lines are scrolled."""


class NoteField(QPlainTextEdit):
    """Grows with its text, so that what was written stays in sight.

    Args:
        theme: the looks.
        hint: what stands in it while it is empty.
        name: accessible name.
        low: pixels at 100 % of an empty one.
    """

    def __init__(self, theme: Theme, hint: str, name: str, low: int = LOW) -> None:
        super().__init__()
        self._theme, self._low = theme, low
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("body"))
        self.textChanged.connect(self._grow)
        self._grow()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        most = QFontMetricsF(self.font()).lineSpacing() * MOST_LINES
        inside, block = 2 * self.document().documentMargin(), self.document().firstBlock()
        while block.isValid() and inside < most:
            inside += self.blockBoundingRect(block).height()
            block = block.next()
        around = max(self.height() - self.viewport().height(), 0) if self.isVisible() else 0
        high = ceil(min(inside, most)) + around + 2
        self.setFixedHeight(max(self._theme.px(self._low), high))
