"""A month at a glance: each day with its strongest pain, and a way to any other month."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from acucoach.domain.diary import DayState
from acucoach.domain.insight_series import DayPoint
from acucoach.guarded import guarded
from acucoach.ui.charts.chart import Chart, ChartCard
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.dates import qdate
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.diary import DiaryWords

LoadDays = Callable[[date, date], Mapping[date, DayPoint]]
_WEEKS = 6
_FIRST_YEAR = 1900


class MonthGrid(Chart):
    """Six weeks of squares; days of the months beside are left out."""

    dayChosen = Signal(object)
    turned = Signal(int)
    """So many months on (negative: back) are wanted."""

    def __init__(self, theme: Theme, words: DiaryWords, name: str) -> None:
        super().__init__(theme, name, 330)
        self._words = words
        self._month = date(2000, 1, 1)
        self._today = date(2000, 1, 1)
        self._days: Sequence[DayPoint] = ()

    def show_month(self, month: date, today: date, days: Sequence[DayPoint]) -> None:
        """Show a month.

        Args:
            month: its first day.
            today: days after it cannot be chosen.
            days: every day of the month.
        """
        self._month, self._today, self._days = month, today, days
        self.refresh()

    def heading(self) -> tuple[str, ...]:
        """Day, what is known, sessions."""
        return (self.tr("Day"), self.tr("Strongest rating"), self.tr("Sessions"))

    def count(self) -> int:
        """The days of the month."""
        return len(self._days)

    def row(self, number: int) -> tuple[str, ...]:
        """A day."""
        point = self._days[number]
        known = {
            DayState.RATED: str(point.strongest),
            DayState.NONE: self.tr("nothing felt"),
            DayState.STILL_GOING: self.tr("still going, no number"),
            DayState.NOT_RECORDED: self.tr("nothing written"),
        }[point.state]
        return (self._words.day(point.day), known, str(point.sessions))

    def day_at(self, at: QPointF) -> int:
        """The day under a place; -1 for none."""
        cell = self._cell(0)
        left, top = self._corner()
        place = at.x() if not self._rtl else self.width() - at.x()
        column, line = int((place - left) // cell.width()), int((at.y() - top) // cell.height())
        number = line * 7 + column - self._offset()
        inside = 0 <= column < 7 and line >= 0 and 0 <= number < len(self._days)
        return number if inside else -1

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by day and week, page keys by month, Enter opens the day."""
        steps = {Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if event.key() in steps:
            self.set_point(max(self.point, 0) + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_PageUp:
            self.turned.emit(-1)
        elif event.key() == Qt.Key.Key_PageDown:
            self.turned.emit(1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.point)
        else:
            super().keyPressEvent(event)

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The day under the pointer is read out."""
        number = self.day_at(event.position())
        if number >= 0 and number != self.point:
            self.set_point(number)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the day."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.day_at(event.position()))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Names of the weekdays, then a cell a day."""
        theme = self.theme
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_2"))
        first = self._words.locale.firstDayOfWeek().value
        for column in range(7):
            name = self._words.locale.standaloneDayName((first - 1 + column) % 7 + 1)[:3]
            cell = self._cell(column - self._offset())
            head = QRectF(cell.left(), 0, cell.width(), self._corner()[1] - 4)
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, name)
        for number, point in enumerate(self._days):
            self._draw_day(painter, number, point)

    def _draw_day(self, painter: QPainter, number: int, point: DayPoint) -> None:
        theme = self.theme
        cell = self._cell(number).adjusted(2, 2, -2, -2)
        later = point.day > self._today
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if point.strongest is not None:
            look = theme.pain(point.strongest)
            painter.setPen(QPen(theme.colour("control_line"), 1))
            painter.setBrush(look.fill)
            painter.drawRoundedRect(cell, 7, 7)
            ink = look.ink
        else:
            style = Qt.PenStyle.DashLine if not later else Qt.PenStyle.NoPen
            painter.setPen(QPen(theme.colour("control_line"), 1, style))
            painter.drawRoundedRect(cell, 7, 7)
            ink = theme.colour("text_disabled" if later else "text")
        painter.setPen(ink)
        painter.setFont(theme.font("caption"))
        inside = cell.adjusted(7, 3, -7, -3)
        painter.drawText(inside, _LEAD, str(point.day.day))
        painter.setFont(theme.font("label"))
        if point.strongest is not None:
            painter.drawText(inside, _TRAIL, str(point.strongest))
        elif point.state is DayState.STILL_GOING:
            painter.drawText(inside, _TRAIL, "~")
        if point.sessions:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink if point.strongest is not None else theme.colour("accent"))
            for dot in range(min(3, point.sessions)):
                x = cell.center().x() + (dot - (min(3, point.sessions) - 1) / 2) * theme.px(8)
                painter.drawEllipse(QPointF(x, cell.bottom() - theme.px(6)), 2.4, 2.4)
        if point.day == self._today or number == self.point:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            wide = 3.0 if number == self.point else 2.0
            painter.setPen(QPen(theme.colour("accent"), wide))
            painter.drawRoundedRect(cell, 7, 7)

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._days) and self._days[number].day <= self._today:
            self.dayChosen.emit(self._days[number].day)

    @property
    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _corner(self) -> tuple[float, float]:
        return 2.0, float(self.theme.px(26))

    def _offset(self) -> int:
        """Empty cells before the first day."""
        first = self._words.locale.firstDayOfWeek().value
        return (self._month.isoweekday() - first) % 7

    def _cell(self, number: int) -> QRectF:
        left, top = self._corner()
        width, height = (self.width() - 2 * left) / 7, (self.height() - top - 2) / _WEEKS
        line, column = divmod(number + self._offset(), 7)
        x = left + column * width
        if self._rtl:
            x = self.width() - x - width
        return QRectF(x, top + line * height, width, height)


_LEAD = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_TRAIL = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class MonthCard(ChartCard):
    """A month with buttons to the ones beside it, and its table.

    Args:
        theme: the looks.
        words: fixed words.
        load: gives the days of a period.
        today: gives the day it is.
        name: its title.
    """

    dayChosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        load: LoadDays,
        today: Callable[[], date],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        self.grid = MonthGrid(theme, words, name)
        super().__init__(theme, name, self.grid, parent)
        self._words, self._load, self._today = words, load, today
        self._month = today().replace(day=1)
        self._title = Text(theme, "", "body_strong")
        self.buttons: dict[int, Button] = {}
        line = row(gap=theme.space(4))
        for months, icon, said in (
            (-12, "arrow-left", self.tr("A year back")),
            (-1, "chevron-left", self.tr("A month back")),
            (1, "chevron-right", self.tr("A month on")),
            (12, "arrow-right", self.tr("A year on")),
        ):
            button = Button(theme, "", "icon", icon, name=said)
            button.clicked.connect(lambda _=False, months=months: self.turn(months))
            self.buttons[months] = button
            if months == 1:
                line.addWidget(self._title, 1, Qt.AlignmentFlag.AlignCenter)
            line.addWidget(button)
        self.body.insertLayout(1, line)
        self.grid.turned.connect(self.turn)
        self.grid.dayChosen.connect(self.dayChosen)

    @property
    def month(self) -> date:
        """The first day of the month in view."""
        return self._month

    def show_day(self, day: date) -> None:
        """Show the month of a day."""
        self._month = day.replace(day=1)
        self.read()

    def turn(self, months: int) -> None:
        """Go some months on or back; never beyond today's month."""
        number = self._month.year * 12 + self._month.month - 1 + months
        now = self._today()
        number = max(_FIRST_YEAR * 12, min(now.year * 12 + now.month - 1, number))
        self._month = date(number // 12, number % 12 + 1, 1)
        self.read()

    def read(self) -> None:
        """Read the month and show it."""
        today = self._today()
        last = (self._month + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found = self._load(self._month, last)
        self.grid.show_month(self._month, today, [found[day] for day in sorted(found)])
        self._title.setText(self._words.locale.toString(qdate(self._month), "MMMM yyyy"))
        here = today.replace(day=1)
        for months in (1, 12):
            allow(self.buttons[months], self._month < here, self.tr("This is the newest month."))
        self.refresh()
