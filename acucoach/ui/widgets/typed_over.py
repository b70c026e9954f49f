"""A day or a time that is typed over: Qt itself takes a digit only where one is missing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDateTimeEdit, QLineEdit

from acucoach.guarded import guarded
from acucoach.ui.widgets.wheel import leave_wheel


class _TypedOver(QObject):
    """The first digit after a click, a key or the focus takes the place of the whole part.

    Qt refuses it there without a word, for the part is full already; what was marked by hand or
    by Ctrl+A it refuses as well.
    """

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field, self._fresh, self._all = field, True, False
        field.installEventFilter(self)
        line = field.findChild(QLineEdit)
        if line is not None:
            line.installEventFilter(self)
            if not field.calendarPopup():  # Qt leaves these no room before the first digit
                room = line.fontMetrics().averageCharWidth()
                line.setTextMargins(room, 0, 0, 0)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the part that a digit is meant for."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn):
            self._fresh, self._all = True, False
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.text().isdigit():
                self._mark()
            else:
                self._fresh, self._all = True, event.matches(QKeySequence.StandardKey.SelectAll)
        return False

    def _mark(self) -> None:
        field = self._field
        if self._fresh:
            part = field.sectionAt(0) if self._all else field.currentSection()
            field.setSelectedSection(part)
        self._fresh = self._all = False


def type_over(field: QDateTimeEdit) -> None:
    """Let digits replace what is there, and leave the wheel to the page around."""
    leave_wheel(field)
    _TypedOver(field)
