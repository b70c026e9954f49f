"""The large picture of a session: the pressing hand, the circle to follow, the bead."""

from __future__ import annotations

import math

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
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
MARGIN = 8
"""Pixels around the hand that its picture covers: more than it moves at a time."""
MOST_PATCHES = 48
"""Kept pictures of the hand at its places; a circle needs some thirty."""
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
        self._scene: QPixmap | None = None
        self._scene_for: tuple[object, ...] = ()
        self._patches: dict[tuple[int, int], QPixmap] = {}
        self._bead_picture, self._bead_half = QPixmap(), 0
        self._hand: QPixmap | None = None
        self._centre = QPointF()
        self._scale = 1.0
        self._bead = QPointF()
        self._offset = QPointF()
        self._hand_at = QPointF(-1e6, -1e6)
        self._weight = 0
        self._radius, self._reach = 34.0, 13.0
        self._hand_size = QSizeF()
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
        bead, hand, weight = self._bead, self._hand_at, self._weight
        self._place(moment)
        if self._still_mode:
            if (bead, weight) != (self._bead, self._weight):
                self.update(self._circle_rect())
            return
        now = self._bead
        reach = self._reach
        if now != bead:
            left, right = (bead.x(), now.x()) if bead.x() < now.x() else (now.x(), bead.x())
            top, low = (bead.y(), now.y()) if bead.y() < now.y() else (now.y(), bead.y())
            self.update(
                int(left - reach), int(top - reach),
                int(right - left + 2 * reach) + 2, int(low - top + 2 * reach) + 2,
            )  # fmt: skip
        if hand != self._hand_at:
            self.update(self._hand_rect(hand).united(self._hand_rect(self._hand_at)))

    # geometry

    @property
    def radius(self) -> float:
        """Pixels of the circle to follow."""
        return self._radius

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

    def _circle_rect(self) -> QRect:
        reach = self.radius * 1.3 + 8
        at = self._centre
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect()

    def _hand_rect(self, at: QPointF) -> QRect:
        if self._hand is None:
            return QRect()
        return QRectF(at, self._hand_size).toAlignedRect()

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
        self._radius = max(34.0, min(self.width(), self.height()) * 0.095)
        self._reach = self._radius * 0.26 + 4
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
                self._hand, self._hand_size = hand, hand.deviceIndependentSize()
        painter.end()
        self._lay_words()
        self._ground, self._scene = ground, None
        self._bead_picture = self._drawn_bead(ratio)
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
        """Copies of pictures made before, then the bead."""
        painter = QPainter(self)
        scene, rect = self._still_scene(), event.rect()
        if scene is None:
            painter.fillRect(rect, self._theme.colour("canvas"))
            return
        moment = self._moment
        patch, corner = self._patch()
        if patch is None or not QRect(corner, patch.deviceIndependentSize().toSize()).contains(
            rect
        ):
            self._copy(painter, scene, rect, QPoint())
        if patch is not None:
            self._copy(painter, patch, rect, corner)
        if moment is None or not moment.phase.is_work:
            return
        if self._weight:
            size = self._radius * 0.26
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("canvas"), 3))
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(self._bead, size, size)
            return
        half = self._bead_half
        painter.drawPixmap(
            round(self._bead.x() - half), round(self._bead.y() - half), self._bead_picture
        )

    def _copy(self, painter: QPainter, picture: QPixmap, rect: QRect, corner: QPoint) -> None:
        """Copy the part of a picture that lies in ``rect``; its corner is at ``corner``."""
        ratio = picture.devicePixelRatio()
        part = rect.intersected(QRect(corner, picture.deviceIndependentSize().toSize()))
        if part.isEmpty():
            return
        inside = part.translated(-corner)
        if ratio == 1.0:
            painter.drawPixmap(part, picture, inside)
            return
        source = QRectF(
            inside.x() * ratio, inside.y() * ratio, inside.width() * ratio, inside.height() * ratio
        )
        painter.drawPixmap(QRectF(part), picture, source)

    def _drawn_bead(self, ratio: float) -> QPixmap:
        """The bead, drawn once; at fractions of a pixel it would look no different in motion."""
        size = self._radius * 0.2
        self._bead_half = math.ceil(size + 3)
        side = 2 * self._bead_half
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("canvas"), 3))
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(QPointF(self._bead_half, self._bead_half), size, size)
        painter.end()
        return picture

    def _still_scene(self) -> QPixmap | None:
        """Ground, words and circle; made anew only when the phase changes."""
        ground, moment = self._ground, self._moment
        if ground is None:
            return None
        key = (ground.cacheKey(), moment.index if moment is not None else -1, self._weight)
        if self._scene is None or key != self._scene_for:
            self._scene, self._scene_for = QPixmap(ground), key
            self._patches.clear()
            painter = QPainter(self._scene)
            self._over(painter, self.rect(), moment)
            painter.end()
        return self._scene

    def _over(self, painter: QPainter, clip: QRect, moment: Moment | None) -> None:
        """What lies over the hand: words and circle."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._words(painter, clip)
        if moment is not None and moment.phase.is_work:
            self._circle(painter, moment)

    def _patch(self) -> tuple[QPixmap | None, QPoint]:
        """The neighbourhood of the hand with the hand in it, and where it lies.

        The hand comes back to the same places with each movement, so each is painted once.
        """
        ground, hand = self._ground, self._hand
        if ground is None or hand is None:
            return None, QPoint()
        around = self._hand_rect(self._hand_at).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        around = around.intersected(self.rect())
        key = (int(self._hand_at.x()), int(self._hand_at.y()))
        found = self._patches.get(key)
        if found is None and not around.isEmpty():
            if len(self._patches) >= MOST_PATCHES:
                self._patches.clear()
            ratio = ground.devicePixelRatio()
            found = QPixmap(around.size() * ratio)
            found.setDevicePixelRatio(ratio)
            painter = QPainter(found)
            painter.translate(-around.topLeft())
            painter.drawPixmap(0, 0, ground)
            painter.drawPixmap(self._hand_at, hand)
            self._over(painter, around, self._moment)
            painter.end()
            self._patches[key] = found
        return found, around.topLeft()

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
