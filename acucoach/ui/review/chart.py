"""What every chart shares: focus, a point at a time by arrow keys, and a table behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Card, row
from acucoach.ui.widgets.labels import Text


@dataclass(frozen=True, slots=True)
class Table:
    """A chart in words.

    Attributes:
        heading: names of the columns.
        rows: a row a point, as many cells as the heading.
    """

    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Chart(QWidget):
    """Base of the painted charts.

    Subclasses paint in ``draw`` and give ``table``; a point is a row of the table.

    Args:
        name: accessible name, also the chart's title.
        height: pixels at 100 % text.
    """

    pointed = Signal(int)

    def __init__(
        self, theme: Theme, name: str, height: int = 240, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._height = height
        self._point = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.updateGeometry)

    # for subclasses

    def table(self) -> Table:
        """The chart in words."""
        raise NotImplementedError

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint into the box; nothing outside it."""
        raise NotImplementedError

    def point_at(self, x: float) -> int:
        """The point under a horizontal place in pixels; -1 for none."""
        return -1

    # shared

    @property
    def point(self) -> int:
        """The point that is read out; -1 for none."""
        return self._point

    def refresh(self) -> None:
        """Paint anew after the data changed."""
        self._point = -1
        self.setAccessibleDescription(self._summary())
        self.update()

    def set_point(self, number: int) -> None:
        """Read out a point."""
        rows = self.table().rows
        if not rows:
            return
        self._point = max(0, min(len(rows) - 1, number))
        heading = self.table().heading
        cells = zip(heading, rows[self._point], strict=True)
        text = ", ".join(f"{name}: {cell}" for name, cell in cells)
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self.pointed.emit(self._point)
        self.update()

    def sizeHint(self) -> QSize:
        """Its own height, any width."""
        return QSize(320, self.theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows still show it."""
        return QSize(200, self.theme.px(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from point to point."""
        last = len(self.table().rows) - 1
        forward = Qt.Key.Key_Right
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward = Qt.Key.Key_Left
        if event.key() == Qt.Key.Key_Home:
            self.set_point(0)
        elif event.key() == Qt.Key.Key_End:
            self.set_point(last)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == forward else -1
            start = last + 1 if self._point < 0 and step < 0 else self._point
            self.set_point(start + step)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The point under the pointer is shown."""
        number = self.point_at(event.position().x())
        if number >= 0 and number != self._point:
            self.set_point(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart, and a ring when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(self.rect()))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.colour("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)

    def _summary(self) -> str:
        return self.tr("%n points. Use the arrow keys, or show the table.", "", self._count())

    def _count(self) -> int:
        return len(self.table().rows)


class ChartCard(Card):
    """A chart with its title, and a button that shows its table instead."""

    def __init__(
        self, theme: Theme, title: str, chart: Chart, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, pad=18, parent=parent)
        self._theme, self._chart = theme, chart
        self._turn = Button(theme, "", "icon", "table", name=self.tr("Show as a table"))
        self._turn.setCheckable(True)
        self._turn.toggled.connect(self._show_table)
        self.legend = row(gap=theme.space(16))
        heading = row(Text(theme, title, "heading"), None, gap=theme.space(12))
        heading.addLayout(self.legend)
        heading.addWidget(self._turn)
        self._table: QTableWidget | None = None
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(chart)
        self.body.addLayout(heading)
        self.body.addWidget(self._stack)
        self.setAccessibleName(title)

    @property
    def chart(self) -> Chart:
        """The chart inside."""
        return self._chart

    def refresh(self) -> None:
        """Show new data, in chart and table."""
        self._chart.refresh()
        if self._turn.isChecked():
            self._fill()

    def _show_table(self, on: bool) -> None:
        self._turn.setToolTip(self.tr("Show as a chart") if on else self.tr("Show as a table"))
        self._turn.setAccessibleName(self._turn.toolTip())
        self._turn.set_icon_name("chart-line" if on else "table")
        if on:
            self._fill()
        shown = self._table if on else self._chart
        if shown is not None:
            self._stack.setCurrentWidget(shown)

    def _fill(self) -> None:
        data = self._chart.table()
        if self._table is None:
            self._table = QTableWidget()
            self._table.setFont(self._theme.font("body"))
            self._table.verticalHeader().hide()
            self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            self._table.setAccessibleName(self.accessibleName())
            self._stack.addWidget(self._table)
        self._table.setColumnCount(len(data.heading))
        self._table.setHorizontalHeaderLabels(list(data.heading))
        fill_table(self._table, data.rows)


def fill_table(table: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Put texts into a table."""
    table.setRowCount(len(rows))
    for number, cells in enumerate(rows):
        for place, text in enumerate(cells):
            table.setItem(number, place, QTableWidgetItem(text))
