"""The month that unfolds below a date: large, quiet, in the looks of the program."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QDateTimeEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme


class CalmCalendar(QCalendarWidget):
    """A month. The chosen day is a filled round, with a ring while the keys move it; today is a
    ring; a day that cannot be chosen, or is of another month, is pale. Weekends have the ink of
    every other day: red stays for what must not be done.

    Args:
        theme: the looks.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._days = self.findChild(QAbstractItemView)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFont(theme.font("body"))
        ink = QTextCharFormat()
        ink.setForeground(theme.colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, ink)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*(theme.space(8),) * 4)
        heads = QTextCharFormat()
        heads.setForeground(theme.colour("text_2"))
        heads.setBackground(theme.colour("surface"))
        self.setHeaderTextFormat(heads)
        for part, name in (
            ("prevmonth", self.tr("The month before")),
            ("nextmonth", self.tr("The month after")),
            ("yearedit", self.tr("Year")),
        ):  # Qt draws arrows and gives them no name
            found = self.findChild(QWidget, f"qt_calendar_{part}")
            if isinstance(found, QWidget):
                found.setAccessibleName(name)
        month = self.findChild(QToolButton, "qt_calendar_monthbutton")
        if isinstance(month, QToolButton) and month.menu() is not None:
            # As Qt has it, what a screen reader does to such a button unfolds no menu.
            month.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
            month.clicked.connect(month.showMenu)
        year = self.findChild(QSpinBox)
        if year is not None:  # Qt's own is so wide that it lies over the arrow beside it
            year.setMaximumWidth(year.fontMetrics().horizontalAdvance("00000") + theme.px(36))
            if self._days is not None:
                _Onwards(year, self._days)
        self.setMinimumSize(theme.px(7 * 48) + theme.space(16), theme.px(7 * 44) + theme.space(60))

    @guarded
    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        """A day."""
        theme = self._theme
        open_ = self.minimumDate() <= date <= self.maximumDate()
        here = date.month() == self.monthShown() and date.year() == self.yearShown()
        chosen = date == self.selectedDate()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        side = min(rect.width(), rect.height()) - 4
        middle = QRectF(rect).center()
        disc = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        if chosen:
            if self._days is not None and self._days.hasFocus():
                painter.setPen(QPen(theme.colour("focus"), 2))
                painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
                disc.adjust(4, 4, -4, -4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(disc)
        elif date == QDate.currentDate():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        token = "on_accent" if chosen else "text" if open_ and here else "text_disabled"
        painter.setPen(theme.colour(token))
        painter.setFont(theme.font("body", 600 if chosen else None))
        number = self.locale().toString(date.day())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)
        painter.restore()


class _Onwards(QObject):
    """Leads the keys on to the days after a year: in a window that unfolds Qt leaves them on the
    field, which Enter and Escape hide, and Tab does nothing there."""

    def __init__(self, year: QSpinBox, days: QWidget) -> None:
        super().__init__(year)
        self._days = days
        year.installEventFilter(self)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab, either way, and what hides the field."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._days.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        elif event.type() is QEvent.Type.Hide and self._days.isVisible():
            self._days.setFocus(Qt.FocusReason.OtherFocusReason)
        return False


def calm_calendar(theme: Theme, edit: QDateTimeEdit) -> None:
    """Give a date such a month. Nothing else in the program may unfold one of Qt's own."""
    edit.setCalendarPopup(True)
    calendar = CalmCalendar(theme)
    edit.setCalendarWidget(calendar)
    popup = calendar.parentWidget()
    if popup is not None and popup.isWindow():
        popup.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
