"""Many days as a calendar on its side: weeks beside each other, named by their months."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from acucoach.domain.diary import DayState
from acucoach.domain.insight_series import DayPoint
from acucoach.ui.charts.week_grid import WeekGrid
from acucoach.ui.theme import Theme

_TOP, _ROW, _LEAST = 24, 22, 13
"""Room of the months' names, height of a row and least of it, pixels at 100 % text."""
_WEEK = 84
"""Widest column, pixels at 100 % text."""


class DayCalendar:
    """Draws days, and tells where each stands.

    Args:
        theme: the looks.
        locale: of weekdays and months.
        days: at least one, each the day after the one before.
        width: of the chart, pixels.
        mirrored: read from right to left.
    """

    def __init__(
        self, theme: Theme, locale: QLocale, days: Sequence[DayPoint], width: float, *,
        mirrored: bool, advance: Callable[[str], int],
    ) -> None:  # fmt: skip
        self._theme, self._locale, self._days, self._mirrored = theme, locale, days, mirrored
        first = locale.firstDayOfWeek().value
        self._names = [
            locale.standaloneDayName((first - 1 + row) % 7 + 1, QLocale.FormatType.ShortFormat)
            for row in range(7)
        ]
        side = max(advance(name) for name in self._names) + theme.px(10)
        before = (days[0].day.isoweekday() - first) % 7
        step = (width - side) / max(1, (len(days) + before + 6) // 7)
        row = max(float(theme.px(_LEAST)), min(float(theme.px(_ROW)), step))
        left = 0.0 if mirrored else float(side)
        box = QRectF(left, theme.px(_TOP), width - side, 7 * row)
        self.height = round(box.bottom()) + 4
        self.grid = WeekGrid(len(days), before, box, theme.px(_WEEK), mirrored=mirrored)
        self._beside = QRectF(0 if not mirrored else width - side, 0, side - theme.px(8), 0)
        if mirrored:
            self._beside.moveLeft(width - side + theme.px(8))

    def draw(self, painter: QPainter, point: int) -> None:
        """Names, months, a cell a day; the day that is read out is framed."""
        theme = self._theme
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_2"))
        for row in range(0, 7, 1 if self.grid.high >= painter.fontMetrics().height() else 2):
            line = self.grid.row(row)
            box = QRectF(self._beside.left(), line.top(), self._beside.width(), line.height())
            free = Qt.TextFlag.TextDontClip
            flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags) | int(free), self._names[row])
        self._draw_months(painter)
        for number, one in enumerate(self._days):
            self._draw_day(painter, one, self.cell(number))
        if 0 <= point < len(self._days):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2.5))
            painter.drawRoundedRect(self.cell(point).adjusted(-2, -2, 2, 2), 5, 5)

    def cell(self, number: int) -> QRectF:
        """What is painted of a day."""
        return self.grid.place(number).adjusted(1.5, 1.5, -1.5, -1.5)

    def _draw_months(self, painter: QPainter) -> None:
        lines, starts = [], []
        for number, one in enumerate(self._days):
            place = self.grid.place(number)
            start = place.right() if self._mirrored else place.left()
            if one.day.day <= 7 and number >= 7:  # a step between two months
                lines.append(QLineF(start, place.top(), start, place.bottom()))
            if one.day.day != 1 and number:
                continue
            if number and place.top() > self.grid.row(0).top():
                lines.append(QLineF(place.topLeft(), place.topRight()))
            starts.append((start, number))
        self._name_months(painter, starts)
        painter.setPen(QPen(self._theme.colour("text_3"), 1))
        painter.drawLines(lines)

    def _name_months(self, painter: QPainter, starts: Sequence[tuple[float, int]]) -> None:
        """Above the weeks, each as fully as there is room before the next.

        Args:
            painter: has the font.
            starts: where each month begins along the line, and the number of its first day.
        """
        room = self.grid.row(0)
        ends = [start for start, _ in starts[1:]] + [
            room.left() if self._mirrored else room.right()
        ]
        rooms = [abs(end - start) for (start, _), end in zip(starts, ends, strict=True)]
        wide = painter.fontMetrics().horizontalAdvance
        gap = self._theme.px(8)
        months = [self._days[number].day for _, number in starts]
        names = [self._month(day, QLocale.FormatType.ShortFormat) for day in months]
        # One form for all; the first and the last month may be there with a few days only.
        whole = list(zip(names, rooms, strict=True))[1:-1]
        if any(wide(name) + gap > there for name, there in whole):
            names = [self._month(day, QLocale.FormatType.NarrowFormat) for day in months]
            gap = self._theme.px(2)
        for at, (start, _) in enumerate(starts):
            day, name = months[at], names[at]
            letter = self._month(day, QLocale.FormatType.NarrowFormat)
            year = [f"{name} {day.year}"] if not at or day.month == 1 else []
            space = rooms[at] if at + 1 == len(starts) else rooms[at] - gap
            told = next((one for one in (*year, name, letter) if wide(one) <= space), "")
            left = start - wide(told) if self._mirrored else start + 1.5
            box = QRectF(left, 0, wide(told) + 2, self._theme.px(_TOP) - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeading, told)

    def _month(self, day: date, form: QLocale.FormatType) -> str:
        return self._locale.standaloneMonthName(day.month, form)

    def _draw_day(self, painter: QPainter, one: DayPoint, cell: QRectF) -> None:
        theme = self._theme
        ink = theme.colour("accent")
        if one.strongest is None:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("sunken"))
            words = "~" if one.state is DayState.STILL_GOING else ""
            painter.drawRoundedRect(cell, 3, 3)
            painter.setPen(theme.colour("text"))
        else:
            look = theme.pain(one.strongest)
            painter.setPen(QPen(theme.colour("control_line"), 1))
            painter.setBrush(look.fill)
            painter.drawRoundedRect(cell, 3, 3)
            ink, words = look.ink, str(one.strongest)
            painter.setPen(ink)
        metrics = painter.fontMetrics()
        numbers = cell.width() >= metrics.horizontalAdvance("10") + theme.px(14)
        numbers = numbers and cell.height() + 4 >= metrics.height()
        if numbers and words:
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
        if one.sessions:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            aside = theme.px(6) if numbers else cell.width() / 2
            x = cell.left() + aside if self._mirrored else cell.right() - aside
            painter.drawEllipse(QPointF(x, cell.center().y()), 2.6, 2.6)
