"""A question at the foot of a session: a sentence and up to three large answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from acucoach.ui.coach.session_button import SessionButton
from acucoach.ui.coach.words_over_foot import steady
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.connect import Callback, connect_callback
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text

Answer = tuple[str, str, str, str, Callback]
"""Kind, text, icon, key, and what it does."""


class QuestionBar(QWidget):
    """Asks; the first answer has the focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Text(theme, "", "title", "hurts", wrap=True)
        self._text = Text(theme, "", "body_large", "text", wrap=True)
        for label in (self._title, self._text):
            steady(label, 560)
        self._low = False
        self._first: SessionButton | None = None
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.space(16))
        layout = column(self._title, self._text, gap=theme.space(4))
        layout.addSpacing(theme.space(8))
        layout.addLayout(self._row)
        self.setLayout(layout)

    def set_low(self, low: bool) -> None:
        """Whether the window is low: the answers are, too."""
        self._low = low
        for button in self.findChildren(SessionButton):
            button.set_low(low)

    def ask(self, title: str, text: str, answers: Sequence[Answer], tone: str = "hurts") -> None:
        """Show a question.

        Args:
            title: in a few words.
            text: a sentence below.
            answers: the first is the likely one.
            tone: colour token of the title.
        """
        self._title.setText(title)
        self._title.set_tone(tone)
        self._text.setText(text)
        old = []
        while (item := self._row.takeAt(0)) is not None:
            old.append(item.widget())
        self._first = None
        for kind, words, icon, key, act in answers:
            button = SessionButton(self._theme, kind, words, icon, key)
            button.set_low(self._low)
            connect_callback(button.clicked, act)
            self._row.addWidget(button, 1)
            self._first = self._first or button
        if self.isVisible():  # the keys go from answer to answer, nowhere between
            self.focus_first()
        for gone in filter(None, old):
            gone.hide()
            gone.deleteLater()
        self.setAccessibleName(f"{title} {text}")

    def focus_first(self) -> None:
        """The first answer takes the focus; only once the question is in view can it keep it."""
        if self._first is not None:
            self._first.show()  # else Qt shows it later, and drops the focus of what is not shown
            self._first.setFocus()
