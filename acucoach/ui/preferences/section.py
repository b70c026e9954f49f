"""The frame of one section: a title, calm cards below it, and settings saved at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.settings import Settings
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Card, Scroller, keep_lines_short
from acucoach.ui.widgets.labels import Text

Change = Callable[..., bool]
"""Changes settings by name; False when they could not be saved."""


class Section(QWidget):
    """A scrolling page of cards.

    Args:
        theme: the looks.
        title: what it is about, translated.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.scroller = Scroller(theme, title, gap=16)
        self.body = self.scroller.body
        self.body.addWidget(Text(theme, title, "display", wrap=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines stay short on a wide window; the scroll bar stays at its edge."""
        super().resizeEvent(event)
        keep_lines_short(self.body, self.theme, self)

    def introduce(self, text: str) -> None:
        """Add a sentence that holds for all of it."""
        self.body.addWidget(Text(self.theme, text, "body", "text_2", wrap=True))

    def card(self, title: str, hint: str = "") -> QVBoxLayout:
        """Add a card and return its inside."""
        made = Card(self.theme, gap=10, pad=20)
        made.setAccessibleName(title)
        made.body.addWidget(Text(self.theme, title, "heading", wrap=True))
        if hint:
            made.body.addWidget(Text(self.theme, hint, "body", "text_2", wrap=True))
        self.body.addWidget(made)
        return made.body

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
