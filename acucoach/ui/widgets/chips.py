"""Chips that wrap onto the next line, several of which may be on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.wrap_layout import WrapLayout


class WrapRow(QWidget):
    """Widgets beside one another that go onto the next line where the text is large.

    Args:
        gap: pixels between them.
        items: from the leading edge.
        one_line: it asks for all of them beside each other; else for the widest.
        even: all are as wide as the widest, and stand in columns.
    """

    def __init__(
        self,
        gap: int,
        *items: QWidget,
        one_line: bool = False,
        even: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gap, self._one_line = gap, one_line
        self._wrap = WrapLayout(gap, self, middle=True, even=even)
        for item in items:
            self._wrap.addWidget(item)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @guarded
    def sizeHint(self) -> QSize:
        """The widest item, or all in one line."""
        hint = super().sizeHint()
        if self._one_line:
            wide = [one.width() for one in self._wrap.hints()]
            hint.setWidth(sum(wide) + self._gap * max(0, len(wide) - 1))
        return hint

    def add(self, item: QWidget) -> None:
        """Put one more at the end."""
        self._wrap.addWidget(item)

    def take(self, item: QWidget) -> None:
        """Take one out; it is the taker's from then on."""
        self._wrap.removeWidget(item)


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
                button.toggled.connect(lambda _: self.changed.emit())
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

    def focus_first(self) -> None:
        """The keys go to the first of them."""
        first = next(iter(self._buttons.values()), None)
        if first is not None:
            first.setFocus()
