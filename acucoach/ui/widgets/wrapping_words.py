"""Words of a button that go on several lines before any of them is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.widgets.unbroken import unbroken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Qt
    from PySide6.QtWidgets import QStyleOptionButton
else:
    _Qt = object  # the base beside it is the one of Qt

NARROW = 240
"""Pixels; words that need no more than this stay on one line."""


class WrappingWords(_Qt):
    """Stands before Qt's own button among the bases; call ``let_wrap`` once it is made.

    The widget asks for its one line. Where a layout has less for it, it becomes narrower, but
    never than its longest word, and as high as its lines.
    """

    _measuring = False

    def let_wrap(self) -> None:
        """Let layouts make it narrower and higher."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @guarded
    def sizeHint(self) -> QSize:
        """Its one line; the height of as many as its present width makes of it."""
        hint = self._on_one_line()
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized) and self.width() < hint.width():
            hint.setHeight(self._high(hint, self.width()))
        return hint

    @guarded
    def minimumSizeHint(self) -> QSize:
        """Narrower than its one line only where that is long, and never than its longest word."""
        hint = self._on_one_line()
        if hint.width() <= NARROW or " " not in self.text():
            return hint
        wide = self.fontMetrics().horizontalAdvance
        longest = max(wide(word) for word in self._words())
        around = hint.width() - wide(" ".join(self._words()))
        return QSize(min(hint.width(), max(longest + around, NARROW)), hint.height())

    @guarded
    def heightForWidth(self, width: int) -> int:
        """Height of as many lines as the words take."""
        return self._high(self._on_one_line(), width)

    @guarded
    def hitButton(self, place: QPoint) -> bool:
        """All of it takes the press. Qt's own would let one beside the words go by, and nobody can
        see where that begins."""
        return self.rect().contains(place)

    @guarded
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """The words, line by line."""
        super().initStyleOption(option)  # type: ignore[misc]
        if self._measuring:
            return
        hint = self._on_one_line()
        if self.width() < hint.width():
            lines = "\n".join(self._lines(hint, self.width()))
            option.text = lines.replace("&", "&&")

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take more lines, or fewer."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _on_one_line(self) -> QSize:
        self._measuring = True  # Qt asks for the style's option, words and all
        try:
            return super().sizeHint()
        finally:
            self._measuring = False

    def _words(self) -> list[str]:
        return unbroken(self.text().replace("&&", "&")).split(" ")

    def _lines(self, hint: QSize, width: int) -> list[str]:
        words = self._words()
        wide = self.fontMetrics().horizontalAdvance
        room = width - (hint.width() - wide(" ".join(words)))
        lines = [words[0]]
        for word in words[1:]:
            longer = f"{lines[-1]} {word}"
            if wide(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _high(self, hint: QSize, width: int) -> int:
        more = 0 if width >= hint.width() else len(self._lines(hint, width)) - 1
        return max(hint.height() + more * self.fontMetrics().lineSpacing(), self.minimumHeight())


class RadioButton(WrappingWords, QRadioButton):
    """One of several choices.

    Args:
        words: translated.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.let_wrap()


class CheckBox(WrappingWords, QCheckBox):
    """A thing to switch on or off.

    Args:
        words: translated.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.let_wrap()
