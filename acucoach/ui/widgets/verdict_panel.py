"""Today's verdict in one coloured card: icon, word, reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Icon, Text

ICONS = {
    "allowed": "shield-check",
    "gentle": "feather",
    "blocked": "ban",
    "hurts": "hand",
    "partial": "circle-dashed",
    "done": "check",
}


class VerdictPanel(QFrame):
    """A state told by icon, colour and words together.

    Args:
        state: a key of ``ICONS``.
        title: the verdict in a few words.
        text: the reason in a sentence.
    """

    def __init__(
        self,
        theme: Theme,
        state: str = "allowed",
        title: str = "",
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = Icon(theme, ICONS[state], 24, state)
        self._title = Text(theme, title, "body_strong", state, wrap=True)
        self._text = Text(theme, text, "caption", "text", wrap=True)
        inside = row(gap=theme.space(12), margin=theme.space(12))
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._words = column(self._title, self._text, gap=2)
        inside.addLayout(self._words, 1)
        self.setLayout(inside)
        self.say(state, title, text)

    def add_way(self, button: QWidget) -> None:
        """Put what can be done about it below the words."""
        self._words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, state: str, title: str, text: str) -> None:
        """Show another verdict."""
        self.setProperty("verdict", state)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.show_icon(ICONS[state], state)
        self._title.set_tone(state)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
