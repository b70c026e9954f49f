"""Cards, rules and scrolling columns."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from acucoach.guarded import guarded
from acucoach.ui.focus_ring import shows_focus
from acucoach.ui.stylesheet import BAR
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Text

Item = QWidget | QLayout | int | None

EDGE = 24
"""Pixels at 100 % text between the edge of a screen and its title, above and before it."""
LIST_EDGE = 14
"""The same to the frame of a row in a list; its words then stand below the title."""


def fill(layout: QVBoxLayout | QHBoxLayout, *items: Item) -> None:
    """Add widgets and layouts; a number is a distance, ``None`` a stretch."""
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def column(*items: Item, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """A vertical layout."""
    made = QVBoxLayout()
    made.setSpacing(gap)
    made.setContentsMargins(margin, margin, margin, margin)
    fill(made, *items)
    return made


def row(*items: Item, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """A horizontal layout."""
    made = QHBoxLayout()
    made.setSpacing(gap)
    made.setContentsMargins(margin, margin, margin, margin)
    fill(made, *items)
    return made


class Card(QFrame):
    """A rounded frame with a vertical layout, ``body``.

    Args:
        look: ``plain``, ``sunken``, ``chosen`` or ``floating``.
    """

    def __init__(
        self, theme: Theme, look: str = "plain", pad: int = 16, gap: int = 8,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("card", look)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(theme.space(pad),) * 4)
        self.body.setSpacing(theme.space(gap))


class Divider(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", True)
        self.setFixedHeight(1)


class LinesColumn(QWidget):
    """As high as its lines are at its present width: wrapped texts never leave empty room."""

    @guarded
    def sizeHint(self) -> QSize:
        """The layout's own width, the height at the present width."""
        layout = self.layout()
        if layout is None:
            return super().sizeHint()
        hint = layout.sizeHint()
        if layout.hasHeightForWidth() and self.width() > 0:
            hint.setHeight(layout.heightForWidth(self.width()))
        return hint

    @guarded
    def minimumSizeHint(self) -> QSize:
        """Never narrower than the layout allows."""
        layout = self.layout()
        least = 0 if layout is None else layout.minimumSize().width()
        return QSize(least, self.sizeHint().height())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


LOW = 120
"""Pixels at 100 % text of a scrolling column that asks for no more."""


class Scroller(QScrollArea):
    """A column that scrolls up and down only; add to ``body``."""

    spoken_role = QAccessible.Role.Pane

    def __init__(self, theme: Theme, name: str, margin: int = 24, gap: int = 12) -> None:
        super().__init__()
        self._theme, self._ringed, self._taken = theme, False, 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setViewport(QWidget())  # Qt's own would be looked for among all classes: 13 ms
        inside = LinesColumn()
        inside.setProperty("surface", "clear")
        inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(*(theme.space(margin),) * 4)
        if not margin:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.body.setContentsMargins(*(BAR, 0, 0, 0) if right_to_left else (0, 0, BAR, 0))
        self.body.setSpacing(theme.space(gap))
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)

    @guarded
    def sizeHint(self) -> QSize:
        """Low: it takes what is left over, and what stands below it stays in view."""
        hint = super().sizeHint()
        return QSize(hint.width(), min(hint.height(), self._theme.px(LOW)))

    def _make_room(self, least: int, most: int) -> None:
        """The bar stands in the margin: what is beside it keeps its width, bar or not."""
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        around = self.body.contentsMargins()
        margin = around.left() if right_to_left else around.right()
        whole = margin + self._taken
        self._taken = min(BAR, whole) if most > least else 0
        if whole - self._taken == margin:
            return
        if right_to_left:
            around.setLeft(whole - self._taken)
        else:
            around.setRight(whole - self._taken)
        self.body.setContentsMargins(around)

    def bring_up(self, widget: QWidget) -> None:
        """Scroll to what has just been shown, once the column is laid out with it."""
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        inside = self.widget()
        if inside is not None and widget.isVisible():
            top = widget.mapTo(inside, QPoint()).y()
            self.verticalScrollBar().setValue(top - self.viewport().height() // 4)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """To be scrolled by keys: shown by a ring, also where a page or a dialog begins here."""
        super().focusInEvent(event)
        self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.viewport().update()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self._ringed = False
        self.viewport().update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring lies in the margin around the column."""
        super().paintEvent(event)
        if self._ringed and shows_focus(self):
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawRoundedRect(self.viewport().rect().adjusted(2, 2, -2, -2), 8, 8)


def list_title(theme: Theme, words: str) -> Text:
    """The title of a screen above the rows of a list, where other screens have theirs."""
    title = Text(theme, words, "title")
    inset = theme.space(EDGE) - theme.space(LIST_EDGE)
    right_to_left = title.layoutDirection() == Qt.LayoutDirection.RightToLeft
    title.setContentsMargins(0 if right_to_left else inset, inset, inset if right_to_left else 0, 0)
    return title


def list_part(theme: Theme, words: str) -> Text:
    """What the rows below it have in common, where the words of those rows begin."""
    label = Text(theme, words, "label", "text_2", wrap=True)
    inset = theme.space(EDGE) - theme.space(LIST_EDGE)
    right_to_left = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    label.setContentsMargins(*((0, 8, inset, 0) if right_to_left else (inset, 8, 0, 0)))
    return label


WIDEST = 820
"""Pixels at 100 % text of a column of words: longer lines are lost on the way back."""


def keep_lines_short(
    body: QBoxLayout, theme: Theme, page: QWidget, edge_at_100: int = EDGE
) -> None:
    """Give the room of a wide page to its far side; the scroll bar stays at the page's edge."""
    edge = theme.space(edge_at_100)
    far = max(edge, page.width() - theme.px(WIDEST))
    left, right = (far, edge) if page.isRightToLeft() else (edge, far)
    body.setContentsMargins(left, edge, right, edge)


class ShortLines(QWidget):
    """A page of its own height whose lines stay short on a wide window; add to ``body``."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.body = QVBoxLayout(self)
        keep_lines_short(self.body, theme, self)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is too wide for a line is left free."""
        super().resizeEvent(event)
        keep_lines_short(self.body, self._theme, self)
