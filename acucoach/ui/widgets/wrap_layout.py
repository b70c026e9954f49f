"""Lines of widgets, as many to a line as fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from acucoach.guarded import guarded


class WrapLayout(QLayout):
    """Lines of items, as many to a line as fit; follows the reading direction.

    Args:
        gap: pixels between them.
        parent: whose layout it is.
        middle: what is lower than its line stands in the middle of it, else at its top.
        even: all are as wide as the widest, and stand in columns.
    """

    def __init__(
        self, gap: int, parent: QWidget | None = None, *, middle: bool = False, even: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._middle, self._even = gap, middle, even
        self.setContentsMargins(0, 0, 0, 0)

    @guarded
    def addWidget(self, widget: QWidget) -> None:
        """Take a widget, in an item that is made here: PySide hears when Qt deletes it.

        Of an item that Qt makes it does not. Whatever Qt puts at its address then is taken for it,
        an item of this layout too, and is lost with the layout that PySide gave the first one to.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    @guarded
    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)
        self.invalidate()

    @guarded
    def count(self) -> int:
        """How many items."""
        return len(self._items)

    @guarded
    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @guarded
    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hints(self) -> list[QSize]:
        """The size that each item would like."""
        return [item.sizeHint() for item in self._items]

    @guarded
    def hasHeightForWidth(self) -> bool:
        """Narrow is high."""
        return True

    @guarded
    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        high = self._arrange(QRect(0, 0, inner, 0), move=False)
        return high + around.top() + around.bottom()

    @guarded
    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    @guarded
    def sizeHint(self) -> QSize:
        """The widest item."""
        return self.minimumSize()

    @guarded
    def minimumSize(self) -> QSize:
        """The widest item, one line."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, line = 0, 0, 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        placed: list[tuple[QLayoutItem, QRect]] = []

        def end_line() -> None:
            for one, box in placed:
                lower = (line - box.height()) // 2 if self._middle else 0
                one.setGeometry(box.translated(0, lower))
            placed.clear()

        seen = [item for item in self._items if not item.isEmpty()]
        widest = max((item.sizeHint().width() for item in seen), default=0) if self._even else 0
        for item in seen:
            size = item.sizeHint().expandedTo(QSize(widest, 0))
            if size.width() > rect.width():  # wraps within itself, if it can
                wide = max(rect.width(), item.minimumSize().width())
                high = item.heightForWidth(wide) if item.hasHeightForWidth() else size.height()
                size = QSize(wide, high)
            if x and x + size.width() > rect.width():
                end_line()
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() + 1 - x - size.width() if mirrored else rect.x() + x
                placed.append((item, QRect(left, rect.y() + y, size.width(), size.height())))
            x += size.width() + self._gap
            line = max(line, size.height())
        end_line()
        return y + line
