"""Today's verdict in one coloured card: icon, word, reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.gate_view import STATE_ICONS
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Icon, Text


class VerdictPanel(QFrame):
    """A state told by icon, colour and words together.

    Args:
        state: a key of ``STATE_ICONS``.
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
        self._icon = Icon(theme, STATE_ICONS[state], 24, state)
        self._title = Text(theme, title, "body_strong", state, wrap=True)
        self._text = Text(theme, text, "caption", "text", wrap=True)
        self._gap = theme.space(12)
        self._way: QWidget | None = None
        self._form: tuple[bool, bool] | None = None
        self._inside = inside = QGridLayout()
        inside.setContentsMargins(*(self._gap,) * 4)
        inside.setHorizontalSpacing(self._gap)
        inside.setVerticalSpacing(2)
        inside.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._title, 0, 1)
        inside.addWidget(self._text, 1, 1, 1, 2)
        inside.setColumnStretch(1, 1)
        self.setLayout(inside)
        self.say(state, title, text)

    def add_way(self, button: QWidget) -> None:
        """Put what can be done about it beside the title; below the words, where that is cut."""
        self._way = button
        self._turn()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold title and way beside one another."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if self._way is None:
            return
        taken = 4 * self._gap + self._icon.width() + self._way.sizeHint().width()
        room = self.width() - taken
        beside = _length(self._title) <= room
        both = beside and _length(self._text) <= room
        if (beside, both) == self._form:
            return
        self._form = beside, both
        inside, start = self._inside, Qt.AlignmentFlag.AlignLeft
        for moved in (self._way, self._text):
            if inside.indexOf(moved) >= 0:
                inside.removeWidget(moved)
        # A button is higher than a line: beside both lines it does not part them.
        inside.addWidget(self._text, 1, 1, 1, 1 if both else 2)
        if both:
            inside.addWidget(self._way, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            inside.addWidget(self._way, *((0, 2) if beside else (2, 1)), start)
        across = Qt.AlignmentFlag.AlignVCenter if beside and not both else Qt.AlignmentFlag.AlignTop
        inside.setAlignment(self._icon, across)
        # A button brings room above and below its words along.
        gap, less = self._gap, 2
        above = gap if both or not beside else less
        inside.setContentsMargins(gap, above, gap, gap if beside else less)

    def say(self, state: str, title: str, text: str) -> None:
        """Show another verdict."""
        self.setProperty("verdict", state)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.show_icon(STATE_ICONS[state], state)
        self._title.set_tone(state)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._turn()


def _length(words: Text) -> int:
    return words.fontMetrics().horizontalAdvance(words.text())
