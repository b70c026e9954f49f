"""The mark of a point: its state told by shape first, colour second."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme

STATES = ("allowed", "gentle", "blocked", "done", "partial", "atlas")
SMALL = 5.0
"""Radius of a mark where the whole body is in view, at rest and while it turns, pixels at 100 %."""


def reading_colour(theme: Theme) -> QColor:
    """Of a mark that is only to be read about; its edge and number are ``point_ring``."""
    return theme.colour("surface" if theme.name == "dark" else "text_2")


def grown(theme: Theme) -> float:
    """How much larger marks are than at 100 % text."""
    return theme.space(100) / 100


def draw_mark(
    painter: QPainter,
    theme: Theme,
    centre: QPointF,
    state: str,
    radius: float = 9.0,
    *,
    selected: bool = False,
) -> None:
    """Draw a point's mark.

    Args:
        state: ``allowed`` filled dot, ``gentle`` ring, ``blocked`` barred ring, ``done`` tick,
            ``partial`` half-filled ring, ``atlas`` small dot.
        radius: pixels; the atlas dot is always small, and grows with the text alone.
        selected: adds an outer ring.
    """
    ring, ink = theme.colour("point_ring"), theme.colour("point")
    fine = min(1.0, 0.25 + radius / 12)  # lines of small marks are thinner, or they close up
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = centre.x(), centre.y()
    if state == "atlas":
        painter.setPen(QPen(ring, 1.5))
        painter.setBrush(reading_colour(theme))
        small = min(radius, 4.0 * grown(theme))
        painter.drawEllipse(centre, small, small)
    elif state in ("allowed", "done"):
        painter.setPen(QPen(ring, 2.5 * fine))
        painter.setBrush(ink)
        painter.drawEllipse(centre, radius, radius)
        if state == "done":
            pen = QPen(ring, 2.4 * fine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(
                [
                    QPointF(x - radius * 0.45, y),
                    QPointF(x - radius * 0.1, y + radius * 0.38),
                    QPointF(x + radius * 0.5, y - radius * 0.38),
                ]
            )
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ring)
        painter.drawEllipse(centre, radius + 1.5 * fine, radius + 1.5 * fine)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, (3.5 if state == "gentle" else 2.5) * fine))
        inner = radius - 1.5 * fine
        painter.drawEllipse(centre, inner, inner)
        if state == "blocked":
            slant = inner * 0.7
            painter.drawLine(QPointF(x - slant, y - slant), QPointF(x + slant, y + slant))
        elif state == "partial":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            box = QRectF(x - inner, y - inner, 2 * inner, 2 * inner)
            painter.drawPie(box, 90 * 16, 180 * 16)
    if selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 2))
        painter.drawEllipse(centre, radius + 4, radius + 4)
    painter.restore()


class StatusMark(QWidget):
    """A mark in a list or a legend."""

    spoken_role = QAccessible.Role.Whitespace

    def __init__(self, theme: Theme, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._state = theme, state
        self._restyle()
        theme.changed.connect(self._restyle)

    def show_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def _restyle(self) -> None:
        side = self._theme.px(28)
        self.setFixedSize(side, side)
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """On dark themes the mark sits on a skin-coloured disc, as it does on the plate."""
        painter = QPainter(self)
        if self._theme.is_dark:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("skin"))
            painter.drawEllipse(self.rect())
        centre = QPointF(self.width() / 2, self.height() / 2)
        draw_mark(painter, self._theme, centre, self._state, self._theme.px(8))
