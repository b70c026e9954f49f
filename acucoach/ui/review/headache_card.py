"""Headache days and medicine days of four weeks, against what the classification names."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.domain.instruments import HeadacheMonth
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.headache import HeadacheWords


class HeadacheCard(Card):
    """Hidden while no headache is written."""

    def __init__(self, theme: Theme, words: HeadacheWords, parent: QWidget | None = None) -> None:
        super().__init__(theme, pad=18, gap=8, parent=parent)
        self._theme, self._words = theme, words
        title = self.tr("Headache and medicine days")
        self.setAccessibleName(title)
        self.body.addWidget(Text(theme, title, "heading"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space(8))
        self.body.addLayout(self._lines)
        self.hide()

    def show_month(self, month: HeadacheMonth | None) -> None:
        """Show four weeks."""
        empty(self._lines)
        self.setVisible(month is not None)
        if month is None:
            return
        first, *others = self._words.lines(month)
        self._lines.addWidget(Text(self._theme, first, "body_strong", wrap=True))
        for line in others:
            self._lines.addWidget(Text(self._theme, line, wrap=True))
