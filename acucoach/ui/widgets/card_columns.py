"""Cards in one column, or in two where the window is wide."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import WIDEST, column, row

NARROWEST = 600
"""Pixels at 100 % text of a column that has another one beside it."""
GAP = 16
"""Pixels at 100 % text between two cards."""


class CardColumns(QWidget):
    """Cards below one another, or in two columns of about the same height.

    They are read, and reached by Tab, down the first column and then down the second. A card that
    becomes higher stays where it is: only another width deals them out anew.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cards: list[QWidget] = []
        self._split = 0
        gap = theme.space(GAP)
        self._columns = column(None, gap=gap), column(None, gap=gap)
        self._across = row(gap=gap)
        for lines in self._columns:
            self._across.addLayout(lines)
        self._across.setStretch(0, 1)
        self.setLayout(self._across)

    @property
    def split(self) -> int:
        """How many cards the first of two columns has; 0 where there is one column."""
        return self._split

    def add(self, card: QWidget) -> None:
        """Put one more at the end."""
        self._cards.append(card)
        self._put(card, self._columns[0])

    def fit(self, room: int) -> bool:
        """Take the form for so many pixels; whether it is that of two columns."""
        theme = self._theme
        both = min(room, theme.px(2 * WIDEST))
        half = (both - theme.space(GAP)) // 2
        split = self._even(half) if half >= theme.px(NARROWEST) and len(self._cards) > 1 else 0
        if split != self._split:
            self._split = split
            first, second = self._columns
            for card in self._cards:
                (second if first.indexOf(card) < 0 else first).removeWidget(card)
            for number, card in enumerate(self._cards):
                self._put(card, second if split and number >= split else first)
            self._across.setStretch(1, int(bool(split)))
        self.setMaximumWidth(both)
        return bool(split)

    def _even(self, wide: int) -> int:
        """How many cards go first, so that the longer column is as short as can be."""
        high = [
            card.heightForWidth(wide) if card.hasHeightForWidth() else card.sizeHint().height()
            for card in self._cards
        ]
        return min(range(1, len(high)), key=lambda at: max(sum(high[:at]), sum(high[at:])))

    @staticmethod
    def _put(card: QWidget, lines: QVBoxLayout) -> None:
        lines.insertWidget(lines.count() - 1, card)  # before what is left over
