"""The ring: time left of this stretch as an arc, in minutes and words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme

_BELOW = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)


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
        words = theme.font("body_large")
        lower = QRectF(box.left() + 20, box.top() + side * 0.6, side - 40, side * 0.24)
        room = QFontMetrics(words).boundingRect(
            QRectF(0, 0, lower.width(), 1000).toRect(), _BELOW, self._words
        )
        # Words that would be cut are left out: the cards above say the side, too.
        told = room.height() <= lower.height() and room.width() <= lower.width()
        font.setPixelSize(max(18, min(font.pixelSize(), round(side * (0.31 if told else 0.36)))))
        painter.setFont(font)
        upper = QRectF(box.left(), box.top() + side * 0.24, side, side * 0.36)
        painter.drawText(upper if told else box, Qt.AlignmentFlag.AlignCenter, self._time)
        if told:
            painter.setFont(words)
            painter.setPen(theme.colour("text_2"))
            painter.drawText(lower, _BELOW, self._words)
