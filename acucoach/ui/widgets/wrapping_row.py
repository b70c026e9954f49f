"""Widgets beside each other, or below each other where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from acucoach.guarded import guarded
from acucoach.ui.widgets.discard import empty


class WrappingRow(QWidget):
    """A row that becomes a column before anything in it is cut.

    Args:
        gap: pixels between two widgets.
        alignment: of each widget across the row's width.
        spread: the first widget takes what is left over, so that the others end the row.
        tight: the widgets are of one width where that suits all, and stay beside each other as
            long as no word in them is cut.
    """

    def __init__(
        self,
        gap: int,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
        *,
        spread: bool = False,
        tight: bool = False,
    ) -> None:
        super().__init__(parent)
        self._alignment, self._spread, self._tight = alignment, spread, tight
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(gap)
        self._inside: list[QWidget] = []

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Replace what is in the row."""
        empty(self._lines)
        self._inside = []
        for widget in widgets:
            self.add_widget(widget)

    def add_widget(self, widget: QWidget) -> None:
        """Put one more at the end."""
        stretch = int(self._tight or (self._spread and not self._inside))
        self._inside.append(widget)
        if self._tight:
            self._lines.addWidget(widget, stretch)
        else:
            self._lines.addWidget(widget, stretch, self._alignment)
        self._fit()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold more, or less."""
        super().resizeEvent(event)
        self._fit()

    @guarded
    def event(self, event: QEvent) -> bool:
        """Larger letters need more room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        shown = [
            widget
            for widget in self._inside
            if not widget.isHidden() or widget.sizePolicy().retainSizeWhenHidden()
        ]
        gaps = self._lines.spacing() * (len(shown) - 1)
        if self._tight:
            needs = [_whole(widget) for widget in shown]
            # One whose choice may be cut does not keep the width it needs.
            kept = needs == [_least(widget) for widget in shown]
            wide = (sum(needs) if kept else max(needs, default=0) * len(shown)) + gaps
        else:
            wide = sum(widget.sizeHint().width() for widget in shown) + gaps
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wanted = below if wide > self.contentsRect().width() else beside
        if self._lines.direction() != wanted:
            self._lines.setDirection(wanted)

    @guarded
    def minimumSizeHint(self) -> QSize:
        """The widest of the widgets decides: the others may stand below it."""
        widest = max((_least(widget) for widget in self._inside), default=0)
        margins = self.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())


def _least(widget: QWidget) -> int:
    """The width below which it is cut: words that wrap need less than their one line."""
    return widget.minimumSizeHint().width()


def _whole(widget: QWidget) -> int:
    """The width in which none of its words is cut."""
    least = _least(widget)
    if not isinstance(widget, QComboBox):
        return least
    from acucoach.ui.widgets.choice_box import ChoiceBox  # the map has none

    return max(least, widget.width_of_choice()) if isinstance(widget, ChoiceBox) else least
