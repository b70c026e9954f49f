"""Charts over days: the strip of days and the line of the strongest ratings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from acucoach.domain.diary import DayState
from acucoach.domain.insight_series import DayPoint, runs
from acucoach.guarded import guarded
from acucoach.ui.charts.chart import Chart
from acucoach.ui.charts.day_calendar import DayCalendar
from acucoach.ui.theme import Theme
from acucoach.ui.words.diary import DiaryWords

_MOST_DOTS = 130


class DaysChart(Chart):
    """A chart with a point a day."""

    dayChosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: DiaryWords,
        name: str,
        height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, height, parent)
        self.words = words
        self.days: Sequence[DayPoint] = ()
        self.mean: Sequence[float | None] = ()

    def show_days(self, days: Sequence[DayPoint], mean: Sequence[float | None] = ()) -> None:
        """Show these days and the mean around each."""
        self.days, self.mean = days, mean
        self.refresh()

    def heading(self) -> tuple[str, ...]:
        """Day, what is known, sessions."""
        return (self.tr("Day"), self.tr("Strongest rating"), self.tr("Sessions"))

    def count(self) -> int:
        """The days."""
        return len(self.days)

    def row(self, number: int) -> tuple[str, ...]:
        """A day."""
        point = self.days[number]
        return (self.words.day(point.day), self.known(point), str(point.sessions))

    def known(self, point: DayPoint) -> str:
        """What is known of a day."""
        if point.state is DayState.RATED:
            return str(point.strongest)
        return {
            DayState.NONE: self.tr("nothing felt"),
            DayState.STILL_GOING: self.tr("still going, no number"),
            DayState.NOT_RECORDED: self.tr("nothing written"),
        }[point.state]

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day that is read out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.point >= 0:
            self.dayChosen.emit(self.days[self.point].day)
        else:
            super().keyPressEvent(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the day."""
        number = self.point_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and 0 <= number < len(self.days):
            self.dayChosen.emit(self.days[number].day)

    def mirrored(self, x: float) -> float:
        """A place from the reading direction's beginning."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - x if rtl else x

    def short(self, day: date) -> str:
        """A day in few letters."""
        return self.words.short_day(day)


class DayStrip(DaysChart):
    """A square a day with its number; nothing written is an empty dashed square.

    More days than have room for their numbers are a calendar.
    """

    def __init__(self, theme: Theme, words: DiaryWords, name: str) -> None:
        super().__init__(theme, words, name, 78)
        self.calendar: DayCalendar | None = None
        """What the days are shown as instead, where a square a day has no room."""
        theme.changed.connect(self._choose_form)

    def show_days(self, days: Sequence[DayPoint], mean: Sequence[float | None] = ()) -> None:
        """Show these days, as squares or as a calendar."""
        super().show_days(days, mean)
        self._choose_form()

    def _choose_form(self) -> None:
        self.calendar = None
        if self.days and self._step() < self.theme.px(18):
            letters = QFontMetrics(self.theme.font("caption"))
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.calendar = DayCalendar(
                self.theme, self.words.locale, self.days, self.width(), mirrored=mirrored,
                advance=letters.horizontalAdvance,
            )  # fmt: skip
        self.updateGeometry()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for squares, or not."""
        super().resizeEvent(event)
        self._choose_form()

    @guarded
    def sizeHint(self) -> QSize:
        """As high as the form that is shown."""
        hint = super().sizeHint()
        return hint if self.calendar is None else QSize(hint.width(), self.calendar.height)

    @guarded
    def minimumSizeHint(self) -> QSize:
        """As high as the form that is shown."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def _step(self) -> float:
        return self.width() / max(1, len(self.days))

    def point_at(self, x: float) -> int:
        """The square under a place."""
        return min(len(self.days) - 1, int(self.mirrored(x) / self._step()))

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The day under the pointer is shown."""
        if self.calendar is None:
            super().mouseMoveEvent(event)
            return
        number = self.calendar.grid.at(event.position())
        if number >= 0 and number != self.point:
            self.set_point(number)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the day."""
        if self.calendar is None:
            super().mousePressEvent(event)
            return
        number = self.calendar.grid.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self.dayChosen.emit(self.days[number].day)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down are the days of a week in a calendar, left and right the weeks."""
        forward = 7 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -7
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: forward, Qt.Key.Key_Left: -forward,
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()), 0)
        if self.calendar is None or not step:
            super().keyPressEvent(event)
            return
        start = self.point if self.point >= 0 else len(self.days) - 1 - step
        self.set_point(start + step)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Squares, session dots below, a date at the start of each seventh; or the calendar."""
        if self.calendar is not None:
            self.calendar.draw(painter, self.point)
            return
        theme, step = self.theme, self._step()
        side = min(step - 5, theme.px(34))
        top = theme.px(24)
        painter.setFont(theme.font("caption"))
        for number, point in enumerate(self.days):
            left = number * step + (step - side) / 2
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - side
            cell = QRectF(left, top, side, theme.px(34))
            self._draw_cell(painter, point, cell)
            if number == self.point:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("accent"), 2.5))
                painter.drawRoundedRect(cell.adjusted(-3, -3, 3, 3), 9, 9)
            if point.sessions:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent"))
                shown = min(3, point.sessions)
                for dot in range(shown):
                    x = cell.center().x() + (dot - (shown - 1) / 2) * theme.px(8)
                    painter.drawEllipse(QPointF(x, cell.bottom() + theme.px(11)), 2.6, 2.6)
            every = 7
            if number % every == 0:
                painter.setPen(theme.colour("text_2"))
                width = step * every
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                start = left + side - width if rtl else left
                label, words = QRectF(start, 0, width, top - 4), self.short(point.day)
                # A date that would be cut at the end of the strip is left out.
                needed = painter.fontMetrics().horizontalAdvance(words)
                if (start + width - needed >= 0) if rtl else (start + needed <= self.width()):
                    painter.drawText(label, Qt.AlignmentFlag.AlignLeading, words)

    def _draw_cell(self, painter: QPainter, point: DayPoint, cell: QRectF) -> None:
        theme = self.theme
        if point.strongest is None:
            painter.setPen(QPen(theme.colour("control_line"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell, 7, 7)
            if point.state is DayState.STILL_GOING:
                painter.setPen(theme.colour("text"))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, "~")
            return
        look = theme.pain(point.strongest)
        painter.setPen(QPen(theme.colour("control_line"), 1))
        painter.setBrush(look.fill)
        painter.drawRoundedRect(cell, 7, 7)
        painter.setPen(look.ink)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(point.strongest))


class StrengthLine(DaysChart):
    """The strongest rating of each day, and the mean of the days around it."""

    def __init__(self, theme: Theme, words: DiaryWords, name: str) -> None:
        super().__init__(theme, words, name, 306)

    def _plot(self) -> QRectF:
        side, low = self.theme.px(34), self.theme.px(30)
        return QRectF(side, 12, self.width() - side - 16, self.height() - low - 12)

    def _x(self, number: float) -> float:
        plot = self._plot()
        return self.mirrored(plot.left() + plot.width() * (number + 0.5) / max(1, len(self.days)))

    def _y(self, value: float) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * value / 10

    def point_at(self, x: float) -> int:
        """The day under a place."""
        plot = self._plot()
        share = (self.mirrored(x) - plot.left()) / max(1.0, plot.width())
        return max(0, min(len(self.days) - 1, int(share * len(self.days))))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Grid, mean, line with a dot a day; a missing day breaks both."""
        self._draw_grid(painter)
        theme = self.theme
        # Opaque: the pieces of the line overlap at their ends.
        day = self._plot().width() / max(1, len(self.days))
        broad = max(3.0, min(9.0, 1.5 * day))  # over a year it would hide what it is the mean of
        mean = QPen(mixed(theme.colour("accent"), theme.colour("surface"), 0.4), broad)
        mean.setCapStyle(Qt.PenCapStyle.RoundCap)
        mean.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._draw_runs(painter, self.mean, mean)
        values = [None if p.strongest is None else float(p.strongest) for p in self.days]
        self._draw_runs(painter, values, QPen(theme.colour("text_2"), 1.6))
        if len(self.days) <= _MOST_DOTS:
            painter.setPen(QPen(theme.colour("surface"), 2))
            painter.setBrush(theme.colour("text_2"))
            for number, value in enumerate(values):
                if value is not None:
                    painter.drawEllipse(QPointF(self._x(number), self._y(value)), 5.5, 5.5)
        if 0 <= self.point < len(self.days):
            self._draw_point(painter, self.days[self.point])

    def _draw_grid(self, painter: QPainter) -> None:
        theme, plot = self.theme, self._plot()
        painter.setFont(theme.font("caption"))
        # The painter itself turns left and right with the reading direction.
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for value in range(0, 11, 2):
            y = self._y(value)
            painter.setPen(QPen(theme.colour("line"), 1))
            ends = self.mirrored(plot.left()), self.mirrored(plot.right())
            painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))
            painter.setPen(theme.colour("text_2"))
            left = self.mirrored(0) if ends[0] < ends[1] else ends[0] + 8
            painter.drawText(QRectF(left, y - 12, plot.left() - 8, 24), side, str(value))
        if not self.days:
            return
        count = len(self.days)
        every = max(1, round(count / max(2, min(6, plot.width() / theme.px(110)))))
        for number in range(0, count, every):
            label = QRectF(self._x(number) - 60, plot.bottom() + 8, 120, theme.px(22))
            painter.drawText(
                label, Qt.AlignmentFlag.AlignHCenter, self.short(self.days[number].day)
            )

    def _draw_runs(self, painter: QPainter, values: Sequence[float | None], pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Piece by piece: as one polygon a year of days costs fifty times as much.
        pieces = []
        plot, count = self._plot(), max(1, len(self.days))
        start, step = self.mirrored(plot.left()), plot.width() / count
        if start > plot.left():
            step = -step
        bottom, unit = plot.bottom(), plot.height() / 10
        for run in runs(values):
            points = [QPointF(start + step * (n + 0.5), bottom - unit * value) for n, value in run]
            pieces += [QLineF(a, b) for a, b in zip(points, points[1:] or points, strict=False)]
        painter.drawLines(pieces)

    def _draw_point(self, painter: QPainter, point: DayPoint) -> None:
        theme = self.theme
        text = f"{self.short(point.day)} · {self.known(point)}"
        painter.setFont(theme.font("label"))
        width = painter.fontMetrics().horizontalAdvance(text) + theme.px(24)
        x = self._x(self.point)
        y = self._y(point.strongest) if point.strongest is not None else self._plot().bottom()
        left = max(4.0, min(self.width() - width - 4.0, x - width / 2))
        box = QRectF(left, max(2.0, y - theme.px(44)), width, theme.px(30))
        painter.setPen(QPen(theme.colour("control_line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 12, 12)
        painter.setPen(theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(QPen(theme.colour("accent"), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, y), 9, 9)


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """A colour as it looks when a share of it lies over a ground."""
    parts = zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
    return QColor.fromRgbF(*(a * share + b * (1 - share) for a, b in parts))
