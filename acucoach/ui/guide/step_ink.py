"""The ink of a step's picture: lit places, cords, arrows, rings, open eyes, all about one scale."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

from acucoach.ui.theme import Theme


class StepInk:
    """Draws over a step's picture.

    Args:
        theme: colours.
        side: side of the picture in pixels; every width follows from it.
    """

    def __init__(self, theme: Theme, side: float) -> None:
        self._theme = theme
        self.point_radius = max(4.0, side * 0.019)
        self.light_radius = max(5.0, side * 0.026)
        self._width = max(1.8, side * 0.0065)

    def colour(self, name: str, alpha: int = 255) -> QColor:
        """A colour of the theme, more or less clear."""
        colour = QColor(self._theme.colour(name))
        colour.setAlpha(alpha)
        return colour

    def light(self, painter: QPainter, at: QPointF) -> None:
        """A landmark lit: a soft glow and a ring that leaves its middle free."""
        reach = self.light_radius * 2.3
        glow = QRadialGradient(at, reach)
        glow.setColorAt(0.0, self.colour("accent", 120))
        glow.setColorAt(0.55, self.colour("accent", 55))
        glow.setColorAt(1.0, self.colour("accent", 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(glow))
        painter.drawEllipse(at, reach, reach)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for name, width in (("point_ring", self._width * 2.2), ("accent", self._width)):
            painter.setPen(QPen(self.colour(name), width))
            painter.drawEllipse(at, self.light_radius, self.light_radius)

    def line(self, painter: QPainter, places: Sequence[QPointF]) -> None:
        """A cord, crease, edge or groove, through its places."""
        path = smooth(places)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for name, alpha, width in (
            ("point_ring", 130, self._width * 3.4),
            ("accent", 210, self._width * 1.3),
        ):
            pen = QPen(self.colour(name, alpha), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)

    def way(self, painter: QPainter, start: QPointF, end: QPointF, bend: float) -> None:
        """An arrow, straight or bowed."""
        length = math.hypot(end.x() - start.x(), end.y() - start.y())
        if length < 1:
            return
        along = (end - start) / length
        aside = QPointF(along.y(), -along.x())
        middle = (start + end) / 2 + aside * (bend * length * 2)
        head = min(self._width * 5.2, length * 0.55)
        arrival = end - middle if bend else end - start
        size = math.hypot(arrival.x(), arrival.y()) or 1.0
        arrival = arrival / size
        across = QPointF(arrival.y(), -arrival.x())
        neck = end - arrival * (head * 0.8)
        path = QPainterPath(start)
        path.quadTo(middle, neck)
        tip = QPolygonF(
            [
                end,
                end - arrival * head + across * head * 0.55,
                end - arrival * head - across * head * 0.55,
            ]
        )
        for name, wider in (("point_ring", self._width * 1.7), ("accent", 0.0)):
            pen = QPen(self.colour(name), self._width * 1.5 + wider)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawPath(path)
            edge = QPen(self.colour(name), max(1.0, wider))
            edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(edge)
            painter.setBrush(self.colour(name))
            painter.drawPolygon(tip)

    def ghost(self, painter: QPainter, at: QPointF) -> None:
        """The place of another step: a dashed ring."""
        radius = self.point_radius * 1.35
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.colour("point_ring", 220), self._width * 2))
        painter.drawEllipse(at, radius, radius)
        pen = QPen(self.colour("point"), self._width * 0.9)
        pen.setDashPattern([2.2, 2.0])
        painter.setPen(pen)
        painter.drawEllipse(at, radius, radius)

    def point(self, painter: QPainter, at: QPointF) -> None:
        """The point itself."""
        painter.setPen(QPen(self.colour("point_ring"), max(1.5, self.point_radius * 0.32)))
        painter.setBrush(self.colour("point"))
        painter.drawEllipse(at, self.point_radius, self.point_radius)

    def eye(self, painter: QPainter, inner: QPointF, outer: QPointF, dim: float) -> None:
        """An open eye over a shut one.

        Args:
            inner, outer: its corners.
            dim: 1 in light themes, less in dark ones.
        """
        width = math.hypot(outer.x() - inner.x(), outer.y() - inner.y())
        along = (outer - inner) / max(width, 1e-6)
        up = QPointF(along.y(), -along.x())
        if up.y() > 0:
            up = -up

        def lid(height: float, reach: float) -> QPointF:
            return inner + along * (width * reach) + up * (width * height)

        almond = QPainterPath(inner)
        almond.cubicTo(lid(0.30, 0.28), lid(0.30, 0.66), outer)
        almond.cubicTo(lid(-0.17, 0.72), lid(-0.19, 0.30), inner)
        middle = inner + along * (width * 0.52) + up * (width * 0.06)

        def shade(text: str) -> QColor:
            colour = QColor(text)
            return QColor(
                round(colour.red() * dim), round(colour.green() * dim), round(colour.blue() * dim)
            )

        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(almond, shade("#F4EEE6"))
        painter.setClipPath(almond, Qt.ClipOperation.IntersectClip)
        for colour, radius in (("#4A3327", 0.205), ("#6B4A38", 0.175), ("#1B1210", 0.085)):
            painter.setBrush(shade(colour))
            painter.drawEllipse(middle, width * radius, width * radius)
        painter.setBrush(shade("#FFFFFF"))
        painter.drawEllipse(
            middle + up * width * 0.07 - along * width * 0.06, width * 0.03, width * 0.03
        )
        painter.restore()
        lash = QPainterPath(inner)
        lash.cubicTo(lid(0.30, 0.28), lid(0.30, 0.66), outer)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade("#3A2620"), max(1.2, width * 0.055)))
        painter.drawPath(lash)

    def drop(self, painter: QPainter, at: QPointF, size: float) -> None:
        """A drop of water."""
        path = QPainterPath(QPointF(at.x(), at.y() - size * 1.5))
        path.cubicTo(
            QPointF(at.x() + size * 0.5, at.y() - size * 0.6),
            QPointF(at.x() + size, at.y() - size * 0.1),
            QPointF(at.x() + size * 0.75, at.y() + size * 0.5),
        )
        path.cubicTo(
            QPointF(at.x() + size * 0.4, at.y() + size),
            QPointF(at.x() - size * 0.4, at.y() + size),
            QPointF(at.x() - size * 0.75, at.y() + size * 0.5),
        )
        path.cubicTo(
            QPointF(at.x() - size, at.y() - size * 0.1),
            QPointF(at.x() - size * 0.5, at.y() - size * 0.6),
            QPointF(at.x(), at.y() - size * 1.5),
        )
        painter.setPen(QPen(self.colour("point_ring"), self._width * 0.8))
        painter.setBrush(self.colour("accent", 215))
        painter.drawPath(path)

    def floor(self, painter: QPainter, box: QRectF, y: float) -> None:
        """What one lies or sits on."""
        pen = QPen(self.colour("control_line"), self._width * 1.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        inset = box.width() * 0.05
        painter.drawLine(QPointF(box.left() + inset, y), QPointF(box.right() - inset, y))


def smooth(places: Sequence[QPointF]) -> QPainterPath:
    """A curve through places, after Catmull and Rom."""
    path = QPainterPath(places[0])
    for number in range(len(places) - 1):
        before = places[max(number - 1, 0)]
        here, there = places[number], places[number + 1]
        after = places[min(number + 2, len(places) - 1)]
        path.cubicTo(here + (there - before) / 6, there - (after - here) / 6, there)
    return path
