"""Noting that a clinician has looked at a warning sign, and on which day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.typed_over import type_over
from acucoach.ui.widgets.wrapping_row import WrappingRow


class LookedAt(QWidget):
    """A button that opens a day, today at first, and a second that keeps it.

    Args:
        theme: the looks.
        today: the latest day that can be given.
    """

    noted = Signal(object)
    """The day."""

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.open = Button(theme, self.tr("I have had this looked at"), "link", "stethoscope")
        self.open.clicked.connect(self._ask)
        latest = QDate(today.year, today.month, today.day)
        self.day = QDateEdit(latest)
        self.day.setMaximumDate(latest)
        self.day.setAccessibleName(self.tr("On which day a doctor or nurse looked at it"))
        self.day.setFont(theme.font("body"))
        self.day.setMinimumHeight(theme.space(44))
        type_over(self.day)
        self.keep = Button(theme, self.tr("Keep this day"), "secondary", "check")
        self.keep.clicked.connect(self._tell)
        self._line = WrappingRow(theme.space(12))
        self._line.show_widgets([self.day, self.keep])
        ask = self.tr("On which day did a doctor or nurse look at it?")
        self._words = Text(theme, ask, "label", wrap=True)
        self.setLayout(column(self.open, self._words, self._line, gap=theme.space(6)))
        self.begin()

    def begin(self) -> None:
        """Only the first button shows."""
        self.open.show()
        self._words.hide()
        self._line.hide()

    def _ask(self) -> None:
        self.open.hide()
        self._words.show()
        self._line.show()
        self.day.setFocus()

    def _tell(self) -> None:
        given = self.day.date()
        self.begin()
        self.noted.emit(min(date(given.year(), given.month(), given.day()), self._today))
