"""Nobody is to say "none" to what was out of sight: whether a column was read to its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QScrollBar

from acucoach.guarded import guarded

_NEARLY = 12
"""Pixels that may be missing at the end."""


ONE_BY_ONE = 150
"""Percent of text from which one question is on a screen."""


class MeantPress(QObject):
    """Lets a button be pressed only by a press of its own.

    "None of these" takes the place of "More below" under the pointer and the finger: the second
    press of a double click, or a key held down, was meant for what stood there before.

    Args:
        button: what is pressed.
    """

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        button.installEventFilter(self)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep back what was not meant for the button."""
        if isinstance(event, QKeyEvent):
            return event.isAutoRepeat()
        return event.type() is QEvent.Type.MouseButtonDblClick


def keep_place(button: QAbstractButton, kept: bool = True) -> None:
    """Nothing moves to where a button stood when it is hidden: a press too many meets nothing."""
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(kept)
    button.setSizePolicy(policy)


class ReadToEnd(QObject):
    """Watches a scrolled column until its end was in view once.

    Args:
        area: what scrolls.
    """

    changed = Signal()
    """Whether the end was in view, or can be seen now, may have changed."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.done = False
        self._bar.rangeChanged.connect(self._look_soon)
        self._bar.valueChanged.connect(self._look)
        area.installEventFilter(self)  # a column that fits as a whole never tells of a range

    @property
    def _bar(self) -> QScrollBar:
        # Asked for each time: Python's hold on a part of another widget may be taken from it.
        return self._area.verticalScrollBar()

    @property
    def below(self) -> bool:
        """Whether something lies below what is in view."""
        return self._bar.value() < self._bar.maximum() - _NEARLY

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look once it is shown or has another size."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._look_soon()
        return False

    def begin(self) -> None:
        """The column holds something else now."""
        self.done = False
        self._bar.setValue(0)
        self._look_soon()

    def again(self) -> None:
        """The column grew: its end must have been in view once more."""
        self.done = False
        self._look_soon()

    def read_on(self) -> None:
        """Bring the next lines into view, with a little of the last."""
        self._bar.setValue(self._bar.value() + self._bar.pageStep() * 4 // 5)

    def _look_soon(self) -> None:
        # A column is laid out in steps; its first range says nothing.
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self._area.isVisible() and not self.below:
            self.done = True
        self.changed.emit()
