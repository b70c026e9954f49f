"""Chips that wrap onto the next line, several of which may be on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button


class WrapLayout(QLayout):
    """Lines of items, as many to a line as fit; follows the reading direction."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    @guarded
    def addItem(self, item: QLayoutItem) -> None:
        """Take an item."""
        self._items.append(item)

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

    @guarded
    def hasHeightForWidth(self) -> bool:
        """Narrow is high."""
        return True

    @guarded
    def heightForWidth(self, width: int) -> int:
        """Height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    @guarded
    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

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
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, line = 0, 0, 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            size = item.sizeHint()
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() + 1 - x - size.width() if mirrored else rect.x() + x
                item.setGeometry(QRect(left, rect.y() + y, size.width(), size.height()))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line


class WrapRow(QWidget):
    """Widgets beside one another that go onto the next line where the text is large.

    Args:
        gap: pixels between them.
        items: from the leading edge.
    """

    def __init__(self, gap: int, *items: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        wrap = WrapLayout(gap, self)
        for item in items:
            wrap.addWidget(item)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class Chips(QWidget):
    """A set of words to switch on and off.

    Args:
        name: accessible name of the whole.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wrap = WrapLayout(theme.space(8), self)
        self._buttons: dict[str, Button] = {}
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, words: Mapping[str, str]) -> None:
        """Show these words (value and text) beside those already there."""
        for value, text in words.items():
            if value not in self._buttons:
                button = Button(self._theme, text, "chip", parent=self)
                button.toggled.connect(lambda on, button=button: self._toggled(button, on))
                self._wrap.addWidget(button)
                self._buttons[value] = button

    def chosen(self) -> tuple[str, ...]:
        """The values that are on, in the order shown."""
        return tuple(value for value, button in self._buttons.items() if button.isChecked())

    def choose(self, values: Iterable[str]) -> None:
        """Switch on exactly these; unknown ones are added as own words."""
        wanted = tuple(values)
        self.offer({value: value for value in wanted if value not in self._buttons})
        for value, button in self._buttons.items():
            button.setChecked(value in wanted)

    def _toggled(self, button: Button, on: bool) -> None:
        button.set_icon_name("check" if on else "")
        if not on:
            from PySide6.QtGui import QIcon

            button.setIcon(QIcon())
        self.updateGeometry()
        self.changed.emit()
