"""The 0-10 numeric rating scale as eleven columns to touch; a slider to a screen reader."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from acucoach.guarded import guarded
from acucoach.ui.focus_ring import RINGED, shows_focus
from acucoach.ui.keys import digit_typed
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.wheel import leave_wheel

_NUMBER = 36
"""Height of a number below its column, pixels at 100 % text."""


class PainScale(QSlider):
    """Eleven columns, 0-10. A click or a digit key picks; arrows move.

    Before anything was picked it stands at 0 for a screen reader, and its name says "not set".

    Args:
        name: accessible name, such as "How strong is it now?".
        high: of columns and numbers, pixels at 100 % text.
    """

    picked = Signal(int)

    def __init__(
        self, theme: Theme, name: str, high: int = 96, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 10)
        self.setPageStep(1)
        self._theme = theme
        self._name, self._high = name, high
        self._value: int | None = None
        self._showing = False
        self._tens = False
        self.setProperty(RINGED, False)
        leave_wheel(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()
        self.valueChanged.connect(self._slid)
        theme.changed.connect(self.updateGeometry)

    @property
    def value(self) -> int | None:  # type: ignore[override]
        """The picked value, or None."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a value without a signal."""
        self._value = value
        self._showing = True
        self.setValue(value or 0)
        self._showing = False
        self._tell()
        self.update()

    def set_high(self, high: int) -> None:
        """Be of another height, pixels at 100 % text."""
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def _slid(self, value: int) -> None:
        """A screen reader has moved the slider."""
        if not self._showing:
            self._pick(value)

    @guarded
    def sizeHint(self) -> QSize:
        """Eleven columns of at least 44 pixels."""
        return QSize(11 * self._theme.px(46), self._theme.px(self._high))

    @guarded
    def minimumSizeHint(self) -> QSize:
        """Columns may shrink to 28 pixels on narrow windows."""
        return QSize(11 * 28, self._theme.px(self._high))

    def _pick(self, value: int) -> None:
        self.set_value(max(0, min(10, value)))
        self.picked.emit(self._value)

    def _tell(self) -> None:
        # The number itself is the slider's value.
        unset = self.tr("{question}: not set").format(question=self._name)
        self.setAccessibleName(unset if self._value is None else self._name)
        self.setAccessibleDescription(
            self.tr("0 is nothing at all, 10 the worst imaginable. Type a digit or use the arrows.")
        )

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the column under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(int(event.position().x() / max(1, self.width()) * 11))

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing is dragged: a hand that trembles keeps its number."""

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Picked when pressed."""

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits pick (1 then 0 is ten); arrows move by one."""
        key = event.key()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        written = event.text().isdigit() or not plain
        scan = event.nativeScanCode()
        digit = digit_typed(event.text(), scan, sys.platform) if written else None
        if digit is not None:
            if digit == 0 and self._tens:
                self._pick(10)
            else:
                self._pick(digit)
            self._tens = digit == 1
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._pick((-1 if self._value is None else self._value) + 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._pick((1 if self._value is None else self._value) - 1)
        else:
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Columns grow with the value; the number is written below each."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("label", 600))
        step = self.width() / 11
        number = float(theme.px(_NUMBER))
        high = self.height() - number - 4
        for value in range(11):
            look = theme.pain(value)
            left = value * step  # numbers grow to the right in every language
            chosen = value == self._value
            top = high * (1 - look.height)
            painter.setPen(QPen(theme.colour("control_line"), 1))
            painter.setBrush(look.fill)
            painter.drawRoundedRect(QRectF(left + 3, top + 1, step - 6, high - top), 4, 4)
            box = QRectF(left + 2, high + 4, step - 4, number - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            if chosen:
                painter.setBrush(theme.colour("accent"))
                painter.drawRoundedRect(box, 10, 10)
                if shows_focus(self):
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(theme.colour("focus"), 3))
                    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 10, 10)
            painter.setPen(theme.colour("on_accent" if chosen else "text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
        if self._value is None and shows_focus(self):  # around all numbers, over no column
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 3))
            numbers = QRectF(2, high + 4, self.width() - 4, number - 2)
            painter.drawRoundedRect(numbers.adjusted(1, 1, -1, -1), 10, 10)
