"""The ring: time left of this stretch as an arc, in minutes and words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme

_BELOW = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)

CHORD = 0.72
"""Width of what stands below the time, of the ring's: it stays off the ring at its lower line."""


def clock_text(seconds: float) -> str:
    """Minutes and seconds, rounded up so that 0:00 is the end."""
    whole = max(0, -int(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02d}"


class Ring(QWidget):
    """Repainted once a second.

    Args:
        theme: the looks.
    """

    spoken_role = QAccessible.Role.Clock

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share, self._time, self._words = 0.0, "0:00", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.update)

    @guarded
    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(300, 300)

    @guarded
    def minimumSizeHint(self) -> QSize:
        """Large enough for the time."""
        return QSize(130, 130)

    def show_time(self, left: float, whole: float, words: str) -> None:
        """Show what is left.

        Args:
            left: seconds.
            whole: seconds of the stretch.
            words: below the time.
        """
        share = 1 - left / whole if whole else 1.0
        shown = (round(share, 4), clock_text(left), words)
        if shown != (self._share, self._time, self._words):
            self._share, self._time, self._words = shown
            self.setAccessibleName(f"{self._time} {words}")
            self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, arc, time, words."""
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("canvas"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height(), theme.px(340)) - 20.0
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        pen = QPen(theme.colour("line"), 9)
        painter.setPen(pen)
        painter.drawEllipse(box)
        pen = QPen(theme.colour("accent"), 14)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        left = round((1 - self._share) * 360 * 16)
        if left > 0:
            # What is left runs out at twelve, clockwise.
            painter.drawArc(box, 90 * 16, left)
        font = theme.font("timer")
        painter.setPen(theme.colour("text"))
        lower = QRectF(0, box.top() + side * 0.6, side * CHORD, side * 0.24)
        lower.moveLeft(box.center().x() - lower.width() / 2)
        words = self._font_of_words(lower.size())
        # Words that would be cut are left out: the cards above say the side, too.
        told = words is not None
        font.setPixelSize(max(18, min(font.pixelSize(), round(side * (0.31 if told else 0.33)))))
        painter.setFont(font)
        upper = QRectF(box.left(), box.top() + side * 0.24, side, side * 0.36)
        painter.drawText(upper if told else box, Qt.AlignmentFlag.AlignCenter, self._time)
        if words is not None:
            painter.setFont(words)
            painter.setPen(theme.colour("text_2"))
            painter.drawText(lower, _BELOW, self._words)

    def _font_of_words(self, room: QSizeF) -> QFont | None:
        """The largest in which the words stand whole within the ring."""
        for role in ("body_large", "body", "label", "caption"):
            font = self._theme.font(role)
            wide = QRect(0, 0, int(room.width()), 1000)
            needed = QFontMetrics(font).boundingRect(wide, _BELOW, self._words)
            if needed.height() <= room.height() and needed.width() <= room.width():
                return font
        return None
