"""A card of sentences: what goes together, and what that cannot tell."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.discard import empty
from acucoach.ui.widgets.frames import Card
from acucoach.ui.widgets.labels import Text


class RelationCard(Card):
    """A headline, lines, and a quiet word on the limits. Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, pad=18, gap=8, parent=parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.body.addWidget(Text(theme, title, "heading"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space(8))
        self.body.addLayout(self._lines)
        self._limits = Text(theme, "", "caption", "text_2", wrap=True)
        self.body.addWidget(self._limits)
        self.hide()

    def show_lines(self, lines: Sequence[str], limits: str) -> None:
        """Show sentences, the first one stronger."""
        empty(self._lines)
        self.setVisible(bool(lines))
        for number, line in enumerate(lines):
            look = "body" if number else "body_strong"
            self._lines.addWidget(Text(self._theme, line, look, wrap=True))
        self._limits.setText(limits)
        self._limits.setVisible(bool(limits))
