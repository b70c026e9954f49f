"""Two parts of a page, beside each other where there is room in letters, else one at a time."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button, Segments

_ANY = 16_777_215
"""Qt's own word for a size without limit."""
_BAR = 560
"""Pixels at 100 % text of a page whose bar has room for a line beside the choice of two."""


class Part(NamedTuple):
    """One of the two.

    Attributes:
        widget: what is shown.
        name: what the way to it is called, translated.
        least: pixels at 100 % text that its lines need; they grow as the text does.
        share: how much of what is left over it takes; 0 to stay at ``least``.
        most: pixels at 100 % text that it takes beside the other; 0 for no limit.
    """

    widget: QWidget
    name: str
    least: int
    share: int = 1
    most: int = 0


class Beside(QWidget):
    """Shows both parts, or one of them with a way to the other.

    The form depends on one number only: the width of the page in units of the text. A part that
    is out of view keeps its state.

    Args:
        theme: the looks.
        first: the list, or what is looked at.
        second: what was chosen, or what is written.
        equals: neither leads to the other: one changes over by a choice of two. Otherwise the
            second part has a way back to the first.
    """

    formed = Signal(bool)
    """The form has changed; whether one part is seen at a time."""

    def __init__(
        self,
        theme: Theme,
        first: Part,
        second: Part,
        *,
        equals: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._parts, self._equals = theme, (first, second), equals
        self._single: bool | None = None
        self._at_second = False
        self.back = Button(theme, first.name, "link", "chevron-left")
        self.back.setAccessibleName(self.tr("Back to {place}").format(place=first.name))
        self.back.clicked.connect(self._go_back)
        self.choice = Segments(
            theme, (("first", first.name), ("second", second.name)), self.tr("What is shown")
        )
        self.choice.chosen.connect(lambda value: self.show_second(value == "second"))
        self._bar = QWidget()
        bar = self._bar_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._bar)
        bar.setContentsMargins(*(theme.space(side) for side in (12, 8, 12, 0)))
        bar.addWidget(self.choice if equals else self.back)
        bar.addStretch(1)
        (self.back if equals else self.choice).setParent(self._bar)
        (self.back if equals else self.choice).hide()
        self._across = QHBoxLayout()
        self._across.setSpacing(0)
        for part in self._parts:
            self._across.addWidget(part.widget, part.share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addLayout(self._across, 1)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def single(self) -> bool:
        """Whether one part is seen at a time."""
        return bool(self._single)

    @property
    def at_second(self) -> bool:
        """Which part is seen where only one is."""
        return self._at_second

    def show_second(self, second: bool = True) -> None:
        """Bring a part into view; where both are in view nothing changes."""
        self._at_second = second
        self._show()

    def take_in(self, widget: QWidget) -> None:
        """Show something beside the way to the other part: it concerns both."""
        self._bar_row.addWidget(widget, 2)

    def set_least(self, length: int) -> None:
        """Say how wide the second part has to be now, pixels at 100 % text."""
        first, second = self._parts
        if length != second.least:
            self._parts = (first, second._replace(least=length))
            self._fit()

    def _go_back(self) -> None:
        self.show_second(False)
        self._parts[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if (
            event.key() == Qt.Key.Key_Escape
            and self.single
            and self._at_second
            and not self._equals
        ):
            self._go_back()
        else:
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold both, or not any more."""
        super().resizeEvent(event)
        self._fit()

    @guarded
    def minimumSizeHint(self) -> QSize:
        """As wide as the wider part: the other may step aside."""
        widths = [part.widget.minimumSizeHint().width() for part in self._parts]
        return QSize(min(max(widths), self.width() or max(widths)), 0)

    def _fit(self) -> None:
        theme = self._theme
        single = self.width() < sum(theme.px(part.least) for part in self._parts)
        changed, self._single = single != self._single, single
        narrow = self.width() < theme.px(_BAR)
        way = QBoxLayout.Direction
        self._bar_row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        for part in self._parts:
            least, most = 0, _ANY
            if not single:
                least = theme.px(part.least)
                most = least if not part.share else theme.px(part.most) if part.most else _ANY
            part.widget.setMinimumWidth(least)
            part.widget.setMaximumWidth(most)
        self._show()
        if changed:
            self.formed.emit(single)

    def _show(self) -> None:
        first, second = (part.widget for part in self._parts)
        single, second_seen = bool(self._single), self._at_second
        had_focus = self._has_focus(first if second_seen else second)
        first.setVisible(not single or not second_seen)
        second.setVisible(not single or second_seen)
        self.choice.choose("second" if second_seen else "first")
        self._bar.setVisible(single and (self._equals or second_seen))
        if single and had_focus:
            way = self.choice if self._equals else self.back if second_seen else first
            way.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _has_focus(widget: QWidget) -> bool:
        at = widget.window().focusWidget()
        return at is not None and (at is widget or widget.isAncestorOf(at))
