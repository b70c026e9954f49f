"""Before and after by what was pressed: every point and routine with its own few numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from acucoach.domain.insight import FEWEST_PAIRS, WhatPressed
from acucoach.guarded import guarded
from acucoach.ui.charts.chart import Chart
from acucoach.ui.charts.group_charts import draw_after, draw_before, draw_scale
from acucoach.ui.theme import Theme
from acucoach.ui.words.answers import AnswerWords

MOST_SHOWN = 8
_LEAD = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class WhatChart(Chart):
    """A line a point or routine: hollow the middle number before, filled the one after.

    Args:
        answers: how numbers are written.
        name_of: the title of a routine id or point code.
    """

    def __init__(
        self, theme: Theme, answers: AnswerWords, name: str, name_of: Callable[[str], str]
    ) -> None:
        super().__init__(theme, name, 100)
        self._answers, self._name_of = answers, name_of
        self._found: Sequence[WhatPressed] = ()

    def show_what(self, found: Sequence[WhatPressed]) -> None:
        """Show these, the most often rated first; the table has them all."""
        self._found = found
        self.updateGeometry()
        self.refresh()

    def heading(self) -> tuple[str, ...]:
        """What, how many, before, after, change."""
        return (
            self.tr("What was pressed"),
            self.tr("Rated sessions"),
            self.tr("Middle before"),
            self.tr("Middle after"),
            self.tr("Middle change"),
            self.tr("Middle half of the changes"),
        )

    def count(self) -> int:
        """All of them."""
        return len(self._found)

    def row(self, number: int) -> tuple[str, ...]:
        """One; with few sessions only that they are few."""
        one, answers = self._found[number], self._answers
        name = self._name_of(one.key)
        if one.change is None or one.n < FEWEST_PAIRS:
            return (name, str(one.n), self._few(one), "", "", "")
        low, high = answers.signed(one.change.lower), answers.signed(one.change.upper)
        return (
            *(name, str(one.n), answers.number(one.before), answers.number(one.after)),
            *(answers.signed(one.change.middle), self.tr("{0} to {1}").format(low, high)),
        )

    @guarded
    def sizeHint(self) -> QSize:
        """As many lines as there are."""
        lines = max(1, min(MOST_SHOWN, len(self._found)))
        return QSize(320, self._line * lines + self.theme.px(30))

    @guarded
    def minimumSizeHint(self) -> QSize:
        """All lines, any width."""
        return QSize(200, self.sizeHint().height())

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Names, scale, rings and dots."""
        theme, line = self.theme, self._line
        shown = self._found[:MOST_SHOWN]
        painter.setFont(theme.font("body"))
        if not shown:
            painter.setPen(theme.colour("text_2"))
            text = self.tr("No session has a number before and after.")
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = min(theme.px(420), box.width() * 0.45)

        def x(value: float) -> float:
            return 14 + (0 if rtl else side) + (box.width() - side - 28) * value / 10

        bottom = float(line * len(shown))
        painter.setFont(theme.font("caption"))
        draw_scale(painter, theme, x, bottom)
        for number, one in enumerate(shown):
            middle = line * (number + 0.5)
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("text"))
            name = QRectF(box.width() - side if rtl else 0, middle - line / 2, side - 8, line)
            text = f"{self._name_of(one.key)} ({one.n})"
            short = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideMiddle, int(name.width())
            )
            painter.drawText(name, _LEAD, short)
            few = one.change is None or one.n < FEWEST_PAIRS
            if few or one.before is None or one.after is None:
                painter.setFont(theme.font("caption"))
                painter.setPen(theme.colour("text_2"))
                place = QRectF(x(0) + 8, middle - line / 2, x(10) - x(0) - 16, line)
                painter.fillRect(place.adjusted(0, 6, 0, -6), theme.colour("surface"))
                painter.drawText(place, _LEAD, self._few(one))
                continue
            painter.setPen(QPen(theme.colour("text"), 2.5))
            painter.drawLine(QPointF(x(one.before), middle), QPointF(x(one.after), middle))
            draw_before(painter, theme, QPointF(x(one.before), middle))
            same = one.before == one.after
            draw_after(painter, theme, QPointF(x(one.after), middle), same=same)

    @property
    def _line(self) -> int:
        return self.theme.px(34)

    def _few(self, one: WhatPressed) -> str:
        return self.tr("too few to tell ({n})").format(n=one.n)
