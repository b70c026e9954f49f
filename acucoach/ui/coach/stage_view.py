"""The large picture of a session: the pressing hand, the circle to follow, the bead."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from acucoach.domain.acupoint import Motion
from acucoach.domain.anatomy import Side
from acucoach.domain.plan import Moment
from acucoach.domain.routine import Turn
from acucoach.ui.coach.stage_picture import StagePicture
from acucoach.ui.theme import Theme

CIRCLE_MM = 4.0
"""Radius of the hand's own small circles."""
HAND_STEP = 2.0
"""Pixels the pressing hand moves at a time: its large picture is repainted that much less often."""
_ARC_FROM, _ARC_SPAN = 205.0, 285.0
"""Degrees on screen; the gap leaves room for the arrow head."""


class StageView(QWidget):
    """Paints the picture once and afterwards only what moves.

    Args:
        theme: the looks.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: StagePicture | None = None
        self._moment: Moment | None = None
        self._still_mode = False
        self._labels: tuple[str, str] = ("", "")
        self._boxes: list[tuple[QRectF, str]] = []
        self._ground: QPixmap | None = None
        self._whole: QPixmap | None = None
        self._whole_for: tuple[object, ...] = ()
        self._hand: QPixmap | None = None
        self._centre = QPointF()
        self._scale = 1.0
        self._bead = QPointF()
        self._offset = QPointF()
        self._hand_at = QPointF(-1e6, -1e6)
        self._hand_drawn = QRect()
        self._fill, self._edge = QBrush(), QPen()
        self._weight = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._rebuild)

    def sizeHint(self) -> QSize:
        """As large as it can be."""
        return QSize(640, 560)

    def minimumSizeHint(self) -> QSize:
        """Still large enough to see the thumb."""
        return QSize(300, 260)

    def set_still(self, still: bool) -> None:
        """Beats instead of movement, for reduced motion and attacks."""
        self._still_mode = still
        self._offset = QPointF()
        self.update()

    def show_picture(self, picture: StagePicture | None, below: str, pressing: str) -> None:
        """Show another target.

        Args:
            picture: None leaves circle and bead alone.
            below: "your left hand", written at the part; also the accessible name.
            pressing: "your right thumb presses"; may be empty.
        """
        self._picture, self._labels = picture, (below, pressing)
        self.setAccessibleName(below)
        self._rebuild()

    def show_moment(self, moment: Moment) -> None:
        """Move the bead; only what moved is painted anew."""
        before = self._moment
        self._moment = moment
        if before is None or before.index != moment.index:
            self._place(moment)
            self.update()
            return
        bead, hand, weight = self._bead, self._hand_rect(), self._weight
        self._place(moment)
        if self._still_mode:
            if (bead, weight) != (self._bead, self._weight):
                self.update(self._circle_rect())
            return
        if bead != self._bead:
            self.update(self._bead_rect(bead).united(self._bead_rect(self._bead)))
        if hand != self._hand_rect():
            self.update(hand.united(self._hand_rect()))

    # geometry

    @property
    def radius(self) -> float:
        """Pixels of the circle to follow."""
        return max(34.0, min(self.width(), self.height()) * 0.095)

    def _place(self, moment: Moment) -> None:
        """Where bead and hand are at a moment."""
        phase, radius = moment.phase, self.radius
        if not phase.is_work:
            self._bead = QPointF(self._centre.x(), self._centre.y() - radius)
            self._offset, self._weight = QPointF(), 0
            self._move_hand()
            return
        angle = moment.angle - math.pi / 2
        if self._still_mode:
            beat = max(0, moment.movement - 1)
            sign = -1 if phase.turn is Turn.COUNTER_CLOCKWISE else 1
            # One quarter a beat: a change to see, not a movement to follow.
            angle = sign * beat * math.pi / 2 - math.pi / 2
            self._weight = beat % 2
        if phase.motion is Motion.CIRCLE or not phase.rate:
            at = QPointF(math.cos(angle) * radius, math.sin(angle) * radius)
            small = self._scale * CIRCLE_MM / (self._picture.mm_per_px if self._picture else 1.0)
            self._offset = at * (min(small, radius * 0.5) / radius)
            if not phase.rate:
                at, self._offset = QPointF(0, -radius), QPointF()
        else:
            share = 0.5 + 0.5 * math.cos(angle + math.pi / 2)
            at = QPointF(0, -radius * share)
            self._offset = QPointF(0, -radius * 0.14 * share)
        if self._still_mode:
            self._offset = QPointF()
        self._bead = self._centre + at
        self._move_hand()

    def _bead_rect(self, bead: QPointF) -> QRect:
        reach = self.radius * 0.2 + 4
        return QRectF(bead.x() - reach, bead.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def _circle_rect(self) -> QRect:
        reach = self.radius * 1.3 + 8
        at = self._centre
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def _hand_rect(self) -> QRect:
        if self._hand is None:
            return QRect()
        return QRectF(self._hand_at, self._hand.deviceIndependentSize()).toAlignedRect()

    def _move_hand(self) -> None:
        """Whole pixels, so that the painter copies; small steps are saved up."""
        picture = self._picture
        if picture is None or picture.pad is None:
            return
        at = self._centre + self._offset - picture.pad * self._scale
        if max(abs(at.x() - self._hand_at.x()), abs(at.y() - self._hand_at.y())) >= HAND_STEP:
            self._hand_at = QPointF(round(at.x()), round(at.y()))

    # painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is scaled once a size."""
        super().resizeEvent(event)
        self._rebuild()

    def _rebuild(self) -> None:
        """Scale picture and hand, and paint all that stands still into one pixmap."""
        if self.width() < 2 or self.height() < 2:
            return
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(self._theme.colour("canvas"))
        painter = QPainter(ground)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._centre = QPointF(self.width() / 2, self.height() / 2)
        self._hand = None
        picture = self._picture
        if picture is not None:
            self._fit(picture)
            at = self._centre - picture.point * self._scale
            size = picture.still.deviceIndependentSize() * self._scale
            painter.drawPixmap(QRectF(at, size), picture.still, QRectF(picture.still.rect()))
            if picture.hand is not None:
                wide = round(picture.hand.width() * self._scale * ratio)
                hand = picture.hand.scaledToWidth(
                    max(1, wide), Qt.TransformationMode.SmoothTransformation
                )
                hand.setDevicePixelRatio(ratio)
                self._hand = hand
        painter.end()
        self._lay_words()
        self._ground = ground
        self._hand_at = QPointF(-1e6, -1e6)
        if self._moment is not None:
            self._place(self._moment)
        else:
            self._bead = self._centre - QPointF(0, self.radius)
            self._move_hand()
        self.update()

    def _fit(self, picture: StagePicture) -> None:
        """Show the whole picture, or the neighbourhood of the point on a large plate."""
        wide, high = picture.still.width(), picture.still.height()
        self._scale = min(self.width() / wide, self.height() / high)
        # At least 1.3 screen pixels a millimetre, so that the place can be made out.
        self._scale = max(self._scale, 1.3 * picture.mm_per_px)
        x = picture.point.x() * self._scale
        y = picture.point.y() * self._scale
        left = (self.width() - wide * self._scale) / 2
        top = (self.height() - high * self._scale) / 2
        margin = self.radius + 24
        self._centre = QPointF(
            min(max(left + x, margin), self.width() - margin),
            min(max(top + y, margin), self.height() - margin),
        )

    def _lay_words(self) -> None:
        """Where the two labels stand: each below its own hand."""
        metrics = QFontMetricsF(self._theme.font("body_strong", size=15))
        mirrored = self._picture is not None and self._picture.hand_side is Side.LEFT
        self._boxes = []
        for number, text in enumerate(self._labels):
            if not text:
                continue
            wide, high = metrics.horizontalAdvance(text) + 20, metrics.height() + 8
            first = (number == 0) is not mirrored
            left = 16.0 if first else self.width() - wide - 16
            self._boxes.append((QRectF(left, self.height() - high - 10, wide, high), text))

    def _words(self, painter: QPainter, clip: QRect) -> None:
        for box, text in self._boxes:
            if not box.intersects(QRectF(clip)):
                continue
            painter.setFont(self._theme.font("body_strong", size=15))
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A copy of all that stands, then the bead."""
        painter = QPainter(self)
        whole = self._composed()
        if whole is None:
            painter.fillRect(event.rect(), self._theme.colour("canvas"))
            return
        ratio = self.devicePixelRatioF()
        rect = event.rect()
        if ratio == 1.0:
            painter.drawPixmap(rect, whole, rect)
        else:
            source = QRectF(
                rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio
            )
            painter.drawPixmap(QRectF(rect), whole, source)
        moment = self._moment
        if moment is None or not moment.phase.is_work:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self.radius * (0.2 if not self._weight else 0.26)
        painter.setPen(self._edge)
        painter.setBrush(self._fill)
        painter.drawEllipse(self._bead, size, size)

    def _composed(self) -> QPixmap | None:
        """Ground, hand, words and circle in one picture; made anew only where something moved."""
        ground, moment = self._ground, self._moment
        if ground is None:
            return None
        shown = moment.index if moment is not None else -1
        key = (ground.cacheKey(), shown, self._weight)
        hand = self._hand_rect()
        if self._whole is None or key != self._whole_for:
            self._whole, clip = QPixmap(ground), self.rect()
        elif hand != self._hand_drawn:
            clip = hand.united(self._hand_drawn).intersected(self.rect())
        else:
            return self._whole
        self._whole_for, self._hand_drawn = key, hand
        painter = QPainter(self._whole)
        painter.setClipRect(clip)
        painter.drawPixmap(0, 0, ground)
        if self._hand is not None:
            painter.drawPixmap(self._hand_at, self._hand)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._words(painter, clip)
        if moment is not None and moment.phase.is_work:
            self._circle(painter, moment)
        painter.end()
        self._fill = QBrush(self._theme.colour("accent"))
        self._edge = QPen(self._theme.colour("canvas"), 3)
        return self._whole

    def _circle(self, painter: QPainter, moment: Moment) -> None:
        phase, radius, centre = moment.phase, self.radius, self._centre
        accent, ground = self._theme.colour("accent"), self._theme.colour("canvas")
        wide = 5.0 + 3.0 * self._weight
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if phase.motion is not Motion.CIRCLE:
            if phase.rate:
                line = (centre, centre - QPointF(0, radius))
                for pen in (QPen(ground, wide + 4), QPen(accent, wide)):
                    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                    painter.setPen(pen)
                    painter.drawLine(*line)
                    painter.drawArc(box, 0, 180 * 16)
                return
            for colour, extra in ((ground, 4.0), (accent, 0.0)):
                painter.setPen(QPen(colour, wide + extra))
                painter.drawEllipse(box)
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
        _arrow(painter, tip, along, radius * 0.26, accent, ground)


def _arrow(
    painter: QPainter, tip: QPointF, along: QPointF, size: float, fill: QColor, edge: QColor
) -> None:
    across = QPointF(-along.y(), along.x())
    shape = QPolygonF(
        [tip + along * size, tip - along * size * 0.3 + across * size * 0.6,
         tip - along * size * 0.3 - across * size * 0.6]
    )  # fmt: skip
    painter.setPen(QPen(edge, 2))
    painter.setBrush(fill)
    painter.drawPolygon(shape)
