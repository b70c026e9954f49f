"""What every chart shares: focus, a point at a time by arrow keys, and a table behind it."""

from __future__ import annotations

import html

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStackedWidget,
    QTableView,
    QWidget,
)

from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded
from acucoach.ui.focus_ring import RINGED
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import Card, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.wrapping_row import WrappingRow


@frozen
class ChartRows:
    """A chart in words.

    Attributes:
        heading: names of the columns.
        rows: a row a point, as many cells as the heading.
    """

    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Chart(QWidget):
    """Base of the painted charts.

    Subclasses paint in ``draw`` and put it into words by ``heading``, ``count`` and ``row``; a
    point is a row of the table.

    Args:
        name: accessible name, also the chart's title.
        height: pixels at 100 % text.
    """

    spoken_role = QAccessible.Role.Chart
    pointRead = Signal(str)
    """The point that is read out, in words; empty for none."""

    def __init__(
        self, theme: Theme, name: str, height: int = 240, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._height = height
        self._point = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RINGED, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.updateGeometry)

    # for subclasses

    def heading(self) -> tuple[str, ...]:
        """Names of the table's columns."""
        raise NotImplementedError

    def count(self) -> int:
        """How many points there are."""
        raise NotImplementedError

    def row(self, number: int) -> tuple[str, ...]:
        """A point in words, as many as the heading; made only when somebody looks at it."""
        raise NotImplementedError

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint into the box; nothing outside it."""
        raise NotImplementedError

    def point_at(self, x: float) -> int:
        """The point under a horizontal place in pixels; -1 for none."""
        return -1

    # shared

    def table(self) -> ChartRows:
        """The chart in words."""
        return ChartRows(self.heading(), tuple(self.row(number) for number in range(self.count())))

    @property
    def point(self) -> int:
        """The point that is read out; -1 for none."""
        return self._point

    def refresh(self) -> None:
        """Paint anew after the data changed."""
        self._point = -1
        self.setAccessibleDescription(self._summary())
        self.pointRead.emit("")
        self.update()

    def set_point(self, number: int) -> None:
        """Read out a point."""
        if not self.count():
            return
        self._point = max(0, min(self.count() - 1, number))
        cells = zip(self.heading(), self.row(self._point), strict=True)
        text = ", ".join(f"{name}: {cell}" for name, cell in cells)
        self.setAccessibleDescription(text)
        # A tool tip takes what looks like HTML for HTML; words of the user are plain.
        self.setToolTip(f"<span>{html.escape(text)}</span>")
        self.pointRead.emit(text)
        if self.hasFocus():
            announce(self, text)
        self.update()

    @guarded
    def sizeHint(self) -> QSize:
        """Its own height, any width."""
        return QSize(320, self.theme.px(self._height))

    @guarded
    def minimumSizeHint(self) -> QSize:
        """Narrow windows still show it."""
        return QSize(200, self.theme.px(self._height))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go from point to point."""
        last = self.count() - 1
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

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The point under the pointer is shown."""
        number = self.point_at(event.position().x())
        if number >= 0 and number != self._point:
            self.set_point(number)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(self.rect()))

    def _summary(self) -> str:
        return _ChartWords().summary(self.count())


class _ChartWords(QObject):
    """A class of its own: ``tr`` with a number stops at the class of a chart that is drawn."""

    def summary(self, count: int) -> str:
        return self.tr("%n points. Use the arrow keys, or show the table.", "", count)


Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ChartTable(QAbstractTableModel):
    """A chart's rows, each put into words only when it comes into view."""

    def __init__(self, chart: Chart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chart = chart

    def look_again(self) -> None:
        """The chart shows something else."""
        self.beginResetModel()
        self.endResetModel()

    @guarded
    def rowCount(self, parent: Index = _ROOT) -> int:
        """A row a point."""
        return 0 if parent.isValid() else self._chart.count()

    @guarded
    def columnCount(self, parent: Index = _ROOT) -> int:
        """As many as the heading."""
        return 0 if parent.isValid() else len(self._chart.heading())

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self._chart.row(index.row())[index.column()]

    @guarded
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A column's name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._chart.heading()[section]
        return None


class ChartCard(Card):
    """A chart with its title, and a button that shows its table instead."""

    def __init__(
        self, theme: Theme, title: str, chart: Chart, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, pad=18, parent=parent)
        # The button brings room of its own above the title.
        around = self.body.contentsMargins()
        around.setTop(theme.space(4))
        self.body.setContentsMargins(around)
        self._theme, self._chart = theme, chart
        self._turn = Button(theme, "", "icon", "table", name=self.tr("Show as a table"))
        self._turn.setCheckable(True)
        self._turn.toggled.connect(self._show_table)
        self._head = WrappingRow(
            theme.space(12), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            spread=True,
        )  # fmt: skip
        heading = row(gap=theme.space(12))
        heading.addWidget(self._head, 1)
        heading.addWidget(self._turn, 0, Qt.AlignmentFlag.AlignTop)
        self._head.add_widget(Text(theme, title, "heading"))
        self._legend = WrapRow(theme.space(16), one_line=True)
        self._legend.hide()
        self._head.add_widget(self._legend)
        self._table: QTableView | None = None
        self._below: Text | None = None
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(chart)
        self.body.addLayout(heading)
        self.body.addWidget(self._stack)
        self.setAccessibleName(title)

    def explain(self, sign: QWidget, words: str) -> None:
        """Add a sign and what it stands for to the legend."""
        pair = QWidget()
        pair.setLayout(
            row(sign, Text(self._theme, words, "caption", "text_2"), gap=self._theme.space(6))
        )
        self._legend.add(pair)
        self._legend.show()

    def read_below(self, hint: str) -> None:
        """Write below the chart what the point under pointer or keys is.

        Args:
            hint: stands there while there is none.
        """
        below = self._below = Text(self._theme, hint, "caption", "text_2", wrap=True)
        self._chart.pointRead.connect(lambda text: below.setText(text or hint))
        self.body.addWidget(below)

    def legend_beside(self, words: QWidget, place: int) -> None:
        """Put the legend right above the chart, with words at the end of its line.

        Args:
            place: where in the card's body.
        """
        line = row(gap=self._theme.space(8))
        line.addWidget(self._legend, 1)
        line.addWidget(words)
        self.body.insertLayout(place, line)

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
        if self._below is not None:
            self._below.setVisible(not on)
        shown = self._table if on else self._chart
        if shown is not None:
            self._stack.setCurrentWidget(shown)

    def _fill(self) -> None:
        if self._table is None:
            self._table = QTableView()
            self._table.setTabKeyNavigation(False)  # else Tab goes round its cells for ever
            self._table.setModel(ChartTable(self._chart, self._table))
            self._table.setFont(self._theme.font("body"))
            self._table.verticalHeader().hide()
            self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            heads = self._table.horizontalHeader()
            # Each column as wide as its words; what is left over goes to the last one.
            heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            heads.setStretchLastSection(True)
            heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            self._table.verticalHeader().setDefaultSectionSize(self._theme.px(32))
            self._table.setAccessibleName(self.accessibleName())
            self._stack.addWidget(self._table)
        model = self._table.model()
        if isinstance(model, ChartTable):
            model.look_again()
