"""Charts of pairs and groups: before and after, hours, weekdays, triggers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from acucoach.domain.insight import RatedPair
from acucoach.domain.insight_series import FEWEST_IN_GROUP, Group
from acucoach.ui.charts.chart import Chart
from acucoach.ui.theme import Theme
from acucoach.ui.words.diary import DiaryWords

SHOWN_PAIRS = 6
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class PairsChart(Chart):
    """The last sessions: hollow before, filled after; worse afterwards is dotted."""

    def __init__(self, theme: Theme, words: DiaryWords, name: str) -> None:
        super().__init__(theme, name, 176)
        self._words = words
        self._pairs: Sequence[RatedPair] = ()

    def show_pairs(self, pairs: Sequence[RatedPair]) -> None:
        """Show the last of these, the newest on top; the table has them all."""
        self._pairs = tuple(reversed(pairs))
        self.refresh()

    def heading(self) -> tuple[str, ...]:
        """When, before, after."""
        return (self.tr("When"), self.tr("Before"), self.tr("After"))

    def count(self) -> int:
        """All of them; the chart shows the last."""
        return len(self._pairs)

    def row(self, number: int) -> tuple[str, ...]:
        """A session."""
        pair = self._pairs[number]
        when = f"{self._words.short_day(pair.at.date())}, {self._words.time(pair.at)}"
        return (when, str(pair.before), str(pair.after))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """A line a session on a scale of 0-10."""
        theme = self.theme
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, right = theme.px(72), 14.0
        line = theme.px(25)

        def x(value: float) -> float:
            # Names change sides with the reading direction, numbers grow to the right.
            return (right if rtl else side) + (box.width() - side - right) * value / 10

        painter.setFont(theme.font("caption"))
        shown = self._pairs[:SHOWN_PAIRS]
        bottom = line * max(1, len(shown))
        draw_scale(painter, theme, x, bottom)
        for number, pair in enumerate(shown):
            y = line * (number + 0.5)
            left = box.width() - side + 10 if rtl else 0
            painter.setPen(theme.colour("text" if number == self.point else "text_2"))
            name = QRectF(left, y - line / 2, side - 10, line)
            # The painter itself turns left and right with the reading direction.
            lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(name, lead, self._words.short_day(pair.at.date()))
            worse = pair.after > pair.before
            style = Qt.PenStyle.DotLine if worse else Qt.PenStyle.SolidLine
            painter.setPen(QPen(theme.colour("text"), 2.5, style))
            painter.drawLine(QPointF(x(pair.before), y), QPointF(x(pair.after), y))
            draw_before(painter, theme, QPointF(x(pair.before), y))
            draw_after(painter, theme, QPointF(x(pair.after), y), same=pair.change == 0)


def draw_scale(painter: QPainter, theme: Theme, x: Callable[[float], float], bottom: float) -> None:
    """Lines down a chart at 0, 5 and 10, each with its number below.

    Args:
        x: pixels across for a rating, 0-10.
        bottom: pixels down to where the lines end.
    """
    for value in (0, 5, 10):
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(x(value), 0), QPointF(x(value), bottom))
        painter.setPen(theme.colour("text_2"))
        label = QRectF(x(value) - 20, bottom + 4, 40, theme.px(22))
        painter.drawText(label, Qt.AlignmentFlag.AlignHCenter, str(value))


def draw_before(painter: QPainter, theme: Theme, at: QPointF) -> None:
    """A hollow ring."""
    painter.setPen(QPen(theme.colour("text"), 2.2))
    painter.setBrush(theme.colour("surface"))
    painter.drawEllipse(at, 6.5, 6.5)


def draw_after(painter: QPainter, theme: Theme, at: QPointF, *, same: bool = False) -> None:
    """A filled dot; smaller inside the ring when both are the same."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(at, *((4.0, 4.0) if same else (7.0, 7.0)))


class GroupsChart(Chart):
    """A bar from the first to the third quartile a group, with its median and number.

    Args:
        name_of: the group's name for its key.
        head: what the groups are ("Hour").
    """

    def __init__(
        self, theme: Theme, name: str, head: str, name_of: Callable[[str], str], height: int = 220
    ) -> None:
        super().__init__(theme, name, height)
        self._head, self._name_of = head, name_of
        self._groups: Sequence[Group] = ()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups in their order."""
        self._groups = groups
        self.refresh()

    def heading(self) -> tuple[str, ...]:
        """Name, how many, middle, middle half."""
        return (self._head, self.tr("How many"), self.tr("Middle"), self.tr("Middle half"))

    def count(self) -> int:
        """The groups."""
        return len(self._groups)

    def row(self, number: int) -> tuple[str, ...]:
        """A group; one with few ratings says so."""
        group = self._groups[number]
        middle, half = "", ""
        if group.spread is not None:
            middle = _number(group.spread.middle)
            half = f"{_number(group.spread.lower)}–{_number(group.spread.upper)}"
        elif group.n:
            middle = self.tr("too few to tell ({n})").format(n=group.n)
        else:
            middle = self.tr("nothing written")
        return (self._name_of(group.key), str(group.n), middle, half)

    def point_at(self, x: float) -> int:
        """The group under a place."""
        return self._place(x)

    def _place(self, x: float) -> int:
        if not self._groups:
            return -1
        axis = self.theme.px(30)
        if self.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            x -= axis
        share = x / max(1, self.width() - axis)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return max(0, min(len(self._groups) - 1, int(share * len(self._groups))))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Bars; a group with too few ratings says so where its bar would stand."""
        theme = self.theme
        if not any(group.n for group in self._groups):
            self._say(painter, box, self.tr("Nothing written yet."))
            return
        low, axis = theme.px(46), theme.px(30)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide = box.width() - axis
        step = wide / len(self._groups)
        plot = QRectF(0 if mirrored else axis, 10, wide, box.height() - low - 10)
        painter.setFont(theme.font("caption"))
        every = max(1, round(theme.px(44) / step)) if step < theme.px(44) else 1
        for value in (0, 5, 10):
            y = plot.bottom() - plot.height() * value / 10
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("text_2"))
            edge = plot.right() + 4 if mirrored else 0.0
            painter.drawText(QRectF(edge, y - 10, axis - 8, 20), _TRAILING, str(value))
        tells = any(group.spread is not None for group in self._groups)
        if not tells:
            text = self.tr("Too few to tell: a bar needs {n} ratings.").format(n=FEWEST_IN_GROUP)
            self._say(painter, plot, text)
        for number, group in enumerate(self._groups):
            place = number
            if mirrored:
                place = len(self._groups) - 1 - number
            middle = plot.left() + (place + 0.5) * step
            if group.spread is not None:
                self._draw_bar(painter, plot, middle, min(step * 0.6, theme.px(40)), group)
            elif group.n and tells:
                self._draw_reason(painter, plot, middle, group.n)
            strong = number == self.point
            painter.setPen(theme.colour("text" if strong else "text_2"))
            name = QRectF(middle - step * every / 2, plot.bottom() + 4, step * every, theme.px(20))
            if number % every == 0:
                text = painter.fontMetrics().elidedText(
                    self._name_of(group.key), Qt.TextElideMode.ElideRight, int(name.width()) - 4
                )
                painter.drawText(name, Qt.AlignmentFlag.AlignCenter, text)
            if group.n and (step >= theme.px(26) or strong):
                count = name.translated(0, theme.px(20))
                painter.setPen(theme.colour("text_3" if not strong else "text"))
                painter.drawText(count, Qt.AlignmentFlag.AlignCenter, f"{group.n}×")

    def _say(self, painter: QPainter, box: QRectF, text: str) -> None:
        painter.setFont(self.theme.font("body"))
        painter.setPen(self.theme.colour("text_2"))
        painter.drawText(box, _MIDDLE, text)
        painter.setFont(self.theme.font("caption"))

    def _draw_reason(self, painter: QPainter, plot: QRectF, middle: float, n: int) -> None:
        """Why there is no bar, upwards in the room of the bar."""
        text = self.tr("too few to tell ({n})").format(n=n)
        painter.save()
        painter.translate(middle, plot.bottom() - 6)
        painter.rotate(-90)
        painter.setPen(self.theme.colour("text_2"))
        high = painter.fontMetrics().height()
        painter.drawText(QRectF(0, -high / 2, plot.height() - 8, high), _LEADING, text)
        painter.restore()

    def _draw_bar(
        self, painter: QPainter, plot: QRectF, middle: float, width: float, group: Group
    ) -> None:
        theme, spread = self.theme, group.spread
        assert spread is not None
        unit = plot.height() / 10
        top, bottom = plot.bottom() - unit * spread.upper, plot.bottom() - unit * spread.lower
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(theme.colour("accent_soft"))
        high = max(6.0, bottom - top)  # upwards: a bar of nothing stands on the line of 0
        box = QRectF(middle - width / 2, bottom - high, width, high)
        painter.drawRoundedRect(box, 4, 4)
        y = plot.bottom() - unit * spread.middle
        painter.setPen(QPen(theme.colour("text"), 3))
        painter.drawLine(QPointF(middle - width / 2, y), QPointF(middle + width / 2, y))


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value == int(value) else 1)
