"""What is painted over the picture of a session: words, the circle to follow, the bead."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap, QPolygonF

from acucoach.domain.acupoint import Motion
from acucoach.domain.plan import Phase
from acucoach.domain.routine import Turn
from acucoach.ui.theme import Theme

_ARC_FROM, _ARC_SPAN = 205.0, 285.0
"""Degrees on screen; the gap leaves room for the arrow head."""


def paint_words(painter: QPainter, theme: Theme, boxes: Sequence[tuple[QRectF, str]]) -> None:
    """Each text in its box."""
    painter.setFont(theme.font("body_strong", size=15))
    for box, text in boxes:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def fade_cut_edges(
    painter: QPainter, ground: QColor, view: QRectF, picture: QRectF, depth: float
) -> None:
    """Lead over into the page on each side where the view cuts a picture.

    Args:
        painter: in the pixels of the rectangles.
        ground: of the page.
        view: what is seen.
        picture: where the picture lies.
        depth: pixels of the transition.
    """
    clear = QColor(ground)
    clear.setAlpha(0)
    sides = (
        (picture.left() < view.left(), view.topLeft(), QPointF(depth, 0)),
        (picture.right() > view.right(), view.topRight(), QPointF(-depth, 0)),
        (picture.top() < view.top(), view.topLeft(), QPointF(0, depth)),
        (picture.bottom() > view.bottom(), view.bottomLeft(), QPointF(0, -depth)),
    )
    for cut, edge, way in sides:
        if not cut:
            continue
        shade = QLinearGradient(edge, edge + way)
        shade.setColorAt(0.0, ground)
        shade.setColorAt(1.0, clear)
        across = QPointF(view.width() if way.x() == 0 else 0, view.height() if way.y() == 0 else 0)
        painter.fillRect(QRectF(edge, edge + way + across).normalized(), shade)


def bead_picture(theme: Theme, size: float, ratio: float) -> QPixmap:
    """The bead in the middle of a square.

    Args:
        theme: the looks.
        size: radius in pixels.
        ratio: device pixels a pixel.
    """
    side = 2 * math.ceil(size + 3)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("canvas"), 3))
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(QPointF(side / 2, side / 2), size, size)
    painter.end()
    return picture


def paint_circle(
    painter: QPainter, theme: Theme, phase: Phase, centre: QPointF, radius: float, weight: int
) -> None:
    """The way the bead goes, with an arrow where the hand circles.

    Args:
        painter: with antialiasing.
        theme: the looks.
        phase: what is done.
        centre: the point.
        radius: pixels.
        weight: 1 at every second beat where nothing moves, else 0.
    """
    accent, ground = theme.colour("accent"), theme.colour("canvas")
    wide = min(5.0, max(2.5, radius * 0.18)) + min(3.0, radius * 0.12) * weight
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if phase.motion is not Motion.CIRCLE:
        _paint_press(painter, phase, box, ((ground, wide + 4), (accent, wide)))
        return
    sign = 1 if phase.turn is Turn.COUNTER_CLOCKWISE else -1
    begin = _ARC_FROM if sign < 0 else 180 - _ARC_FROM
    for colour, extra in ((ground, 4.0), (accent, 0.0)):
        pen = QPen(colour, wide + extra)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, round(begin * 16), round(sign * _ARC_SPAN * 16))
    end = math.radians(begin + sign * _ARC_SPAN)
    tip = centre + QPointF(math.cos(end) * radius, -math.sin(end) * radius)
    along = QPointF(-math.sin(end) * sign, -math.cos(end) * sign)
    _arrow(painter, tip, along, max(9.0, radius * 0.26), accent, ground)


def _paint_press(
    painter: QPainter, phase: Phase, box: QRectF, strokes: Sequence[tuple[QColor, float]]
) -> None:
    centre = box.center()
    for colour, wide in strokes:
        pen = QPen(colour, wide)
        if not phase.rate:
            painter.setPen(pen)
            painter.drawEllipse(box)
            continue
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(centre, QPointF(centre.x(), box.top()))
        painter.drawArc(box, 0, 180 * 16)


def _arrow(
    painter: QPainter, tip: QPointF, along: QPointF, size: float, fill: QColor, edge: QColor
) -> None:
    across = QPointF(-along.y(), along.x())
    shape = QPolygonF(
        [tip + along * size, tip - along * size * 0.3 + across * size * 0.6,
         tip - along * size * 0.3 - across * size * 0.6]
    )  # fmt: skip
    round_it = QPen(edge, 4)
    round_it.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(round_it)
    painter.setBrush(edge)
    painter.drawPolygon(shape)
    painter.setPen(Qt.PenStyle.NoPen)  # the edge lies around it: a small one is not eaten up
    painter.setBrush(fill)
    painter.drawPolygon(shape)
