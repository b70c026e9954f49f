"""The month that unfolds below a date: weekends in the ink of every other day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit

from acucoach.ui.theme import Theme


def calm_calendar(theme: Theme, edit: QDateTimeEdit) -> None:
    """Give a date a calendar, large and quiet; red stays for what must not be done.

    Nothing else in the program may unfold one: a calendar of Qt's own has red weekends.
    """
    edit.setCalendarPopup(True)
    calendar = edit.calendarWidget()
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setFont(theme.font("body"))
    ink = QTextCharFormat()
    ink.setForeground(theme.colour("text"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, ink)
    calendar.setMinimumSize(theme.px(7 * 48), theme.px(7 * 44) + theme.space(44))
