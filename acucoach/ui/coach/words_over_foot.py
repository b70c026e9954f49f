"""A page of a session: its words in the middle, and its buttons below them, always in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import Divider, Scroller, column
from acucoach.ui.widgets.labels import Text

WIDE = 720
"""Widest lines of such a page, pixels at 100 % text."""
_MARGIN = 16


class _Words(Scroller):
    """As high as its words, so that the buttons follow them; lower where there is no room."""

    def __init__(self, theme: Theme, name: str, inside: QVBoxLayout) -> None:
        super().__init__(theme, name, margin=_MARGIN)
        holder = QWidget()
        holder.setLayout(centred(inside, theme))
        self.body.addWidget(holder)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def height_at(self, width: int) -> int:
        """How high the words are at a width of the page, pixels."""
        return self.body.totalHeightForWidth(width)

    @guarded
    def sizeHint(self) -> QSize:
        """The height of the words at the present width."""
        return QSize(super().sizeHint().width(), self.height_at(self.viewport().width()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps differently."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that come or go make it higher or lower."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)


class WordsOverFoot(QWidget):
    """Words that scroll where the page is too low for them, over what never scrolls.

    Args:
        theme: the looks.
        name: the page's name for a screen reader.
        words: a column.
        foot: a column with the buttons.
    """

    def __init__(self, theme: Theme, name: str, words: QVBoxLayout, foot: QVBoxLayout) -> None:
        super().__init__()
        self.words = _Words(theme, name, words)
        self._foot = QWidget()
        below = centred(foot, theme)
        margin = theme.space(_MARGIN)
        below.setContentsMargins(margin, theme.space(8), margin, theme.space(24))
        self._foot.setLayout(below)
        self._edge = edge = Divider()  # where words go on below it; its pixel is kept
        kept = edge.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        edge.setSizePolicy(kept)
        edge.hide()
        whole = column(gap=0)
        whole.addStretch(1)
        whole.addWidget(self.words)
        whole.addWidget(edge)
        whole.addWidget(self._foot)
        whole.addStretch(1)
        self.setLayout(whole)
        # Only now that it lies in the page: shown before, it would be a window that takes the keys.
        bar = self.words.verticalScrollBar()
        bar.rangeChanged.connect(lambda least, most: edge.setVisible(most > least))
        edge.setVisible(bar.maximum() > bar.minimum())

    def height_at(self, width: int) -> int:
        """How high the page has to be at a width for all words to be seen at once, pixels."""
        return self.words.height_at(width) + self._edge.height() + self._foot.sizeHint().height()


def centred(inside: QVBoxLayout, theme: Theme) -> QHBoxLayout:
    """A column of readable width in the middle."""
    holder = QWidget()
    holder.setLayout(inside)
    # Only lines of the column: what shares a line with others would push those out of theirs.
    for label in holder.findChildren(Text, options=Qt.FindChildOption.FindDirectChildrenOnly):
        steady(label)
    holder.setMaximumWidth(theme.px(WIDE))
    across = QHBoxLayout()
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(holder, 20, Qt.AlignmentFlag.AlignVCenter)
    across.addStretch(1)
    return across


def steady(label: Text, least: int = 420) -> None:
    """Let a wrapped label ask for the height of a usual width, not of its narrowest."""
    if not label.one_line:
        label.setMinimumWidth(least)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
