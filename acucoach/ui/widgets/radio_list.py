"""Choices below one another of which exactly one holds, each with a line that explains it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrapping_words import RadioButton

_BELOW_HINT = 16
"""More than the room a choice has around its words: what explains it is seen to belong to it."""


class RadioList(QWidget):
    """A list of radio buttons.

    Args:
        theme: the looks.
        choices: value, words, and what they mean (may be empty), all translated.
        name: accessible name of the whole.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[tuple[str, str, str]],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RadioButton] = {}
        lines = column(gap=theme.space(2))
        for value, words, hint in choices:
            button = RadioButton(words)
            button.setAccessibleName(words)
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self.buttons[value] = button
            lines.addLayout(row(button, None))
            if hint:
                below = row(theme.space(40), gap=0)
                below.addWidget(Text(theme, hint, "caption", "text_2", wrap=True), 1)
                below.setContentsMargins(0, 0, 0, theme.space(_BELOW_HINT))
                lines.addLayout(below)
        self.setLayout(lines)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def value(self) -> str:
        """The choice that holds."""
        return next((value for value, b in self.buttons.items() if b.isChecked()), "")

    def choose(self, value: str) -> None:
        """Let a choice hold, without a signal."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def _restyle(self) -> None:
        for button in self.buttons.values():
            button.setFont(self._theme.font("body"))
