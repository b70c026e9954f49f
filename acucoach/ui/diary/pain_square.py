"""A rating as a number on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme


class PainSquare(QWidget):
    """A square with the number in it; the colour only repeats what the number says.

    Args:
        value: 0-10.
        width: pixels at 100 % text.
        height: pixels at 100 % text.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self,
        theme: Theme,
        value: int,
        width: int = 48,
        height: int = 48,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._value = theme, value
        self._size = (width, height)
        self.setAccessibleName(self.tr("{value} of 10").format(value=value))
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(*(self._theme.px(side) for side in self._size))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Rounded square, number in the middle."""
        look = self._theme.pain(self._value)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("control_line"), 1))
        painter.setBrush(look.fill)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(look.ink)
        role = "title" if self._size[1] > 32 else "label"
        painter.setFont(self._theme.font(role, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._value))
