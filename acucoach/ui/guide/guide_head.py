"""The head of a guide: the point's names, how they are said, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from acucoach.domain.acupoint import AtlasEntry
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Badge, Text


class GuideHead(QWidget):
    """Names above, the line on how they are said below them.

    Args:
        theme: the looks.
        entry: the point.
        told: what it means, how it is said, which line it is on.
    """

    speakRequested = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, entry: AtlasEntry, told: str) -> None:
        super().__init__()
        speak = Button(theme, kind="icon", icon="volume-2", name=self.tr("Say the name"))
        speak.clicked.connect(self.speakRequested)
        close = Button(theme, kind="icon", icon="x", name=self.tr("Close the guide"))
        close.clicked.connect(self.closed)
        names = WrapRow(
            theme.space(8),
            Text(theme, entry.pinyin, "display"),
            Text(theme, entry.hanzi, "title", "text_3", weight=400),
            *([Badge(theme, entry.shown_code)] if entry.shown_code else []),
        )
        heading = row(names, gap=theme.space(8))
        heading.setStretch(0, 1)
        heading.addWidget(speak, 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.told = Text(theme, told, "caption", "text_2", wrap=True)
        self._lines = column(heading, self.told, gap=0)
        self.setLayout(self._lines)

    def place_told(self, body: QVBoxLayout, verdict: QLayout, *, low: bool) -> None:
        """In a low window the verdict is read before how the name is said.

        Args:
            body: the guide's column; this stands in it.
            verdict: after which the line stands then.
            low: whether the window is.
        """
        if low is (self._lines.indexOf(self.told) < 0):
            return
        if low:
            self._lines.removeWidget(self.told)
            body.insertWidget(body.indexOf(verdict) + 1, self.told)
        else:
            body.removeWidget(self.told)
            self._lines.addWidget(self.told)
