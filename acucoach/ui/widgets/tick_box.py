"""A box to tick, with a line that explains it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrapping_words import CheckBox


class TickBox(QWidget):
    """One thing to switch on or off.

    Args:
        theme: the looks.
        words: what is switched on, translated.
        hint: what that means; may be empty.
    """

    switched = Signal(bool)
    """The person switched it; setting it by :meth:`show_on` says nothing."""

    def __init__(
        self, theme: Theme, words: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.box = CheckBox(words)
        self.box.setAccessibleName(words)
        self.box.setAccessibleDescription(hint)
        self.box.clicked.connect(self.switched)
        lines = column(row(self.box, None), gap=0)
        if hint:
            below = row(theme.space(40), gap=0)
            below.addWidget(Text(theme, hint, "caption", "text_2", wrap=True), 1)
            below.setContentsMargins(0, 0, 0, theme.space(6))
            lines.addLayout(below)
        self.setLayout(lines)
        self.setFocusProxy(self.box)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def on(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def show_on(self, on: bool) -> None:
        """Tick it or not."""
        self.box.setChecked(on)

    def _restyle(self) -> None:
        self.box.setFont(self._theme.font("body"))
