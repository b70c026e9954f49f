"""The frame of one section: a title, calm cards below it, and settings saved at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.settings import Settings
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.card_columns import CardColumns
from acucoach.ui.widgets.frames import EDGE, Card, keep_lines_short, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.scrolled_lines import ScrolledLines

Change = Callable[..., bool]
"""Changes settings by name; False when they could not be saved."""


class Section(ScrolledLines):
    """A scrolling page of cards.

    Args:
        theme: the looks.
        title: what it is about, translated.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, gap=16, parent=parent)
        self.theme = theme
        self._cards = CardColumns(theme)
        self._introduction = row()
        self.body.addWidget(Text(theme, title, "display", wrap=True))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide window holds two columns of cards."""
        super().resizeEvent(event)
        edge = self.theme.space(EDGE)
        if self._cards.fit(self.width() - 2 * edge):
            self.body.setContentsMargins(edge, edge, edge, edge)
            keep_lines_short(self._introduction, self.theme, self, 0)
        else:
            self._introduction.setContentsMargins(0, 0, 0, 0)

    def introduce(self, text: str) -> None:
        """Add a sentence that holds for all of it."""
        self._introduction = row(Text(self.theme, text, "body", "text_2", wrap=True))
        self.body.addLayout(self._introduction)

    def card(self, title: str, hint: str = "") -> QVBoxLayout:
        """Add a card and return its inside."""
        made = Card(self.theme, gap=10, pad=20)
        made.setAccessibleName(title)
        made.body.addWidget(Text(self.theme, title, "heading", wrap=True))
        if hint:
            made.body.addWidget(Text(self.theme, hint, "body", "text_2", wrap=True))
        self.add_card(made)
        return made.body

    def add_card(self, card: QWidget) -> None:
        """Add a card made elsewhere."""
        if self.body.indexOf(self._cards) < 0:
            self.body.addWidget(self._cards)
        self._cards.add(card)

    def finish(self) -> None:
        """Call when all cards are there."""
        self.body.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds now; sections without settings do nothing."""


class SettingsSection(Section):
    """A section whose controls each change a setting.

    Args:
        change: saves; False when it could not.
        settings: tells what holds now.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        change: Change,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__(theme, title)
        self._change, self._settings = change, settings

    def keep(self, **changes: Any) -> None:
        """Save a change; what could not be saved is shown as it was."""
        if not self._change(**changes):
            self.show_settings(self._settings())
