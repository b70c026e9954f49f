"""The large picture of a session: the pressing hand, the circle to follow, the bead."""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from acucoach.domain.anatomy import Side
from acucoach.domain.plan import Moment, Phase
from acucoach.guarded import guarded
from acucoach.ui.coach.stage_drawing import bead_picture, paint_circle, paint_words
from acucoach.ui.coach.stage_motion import StageMotion
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
_NOWHERE = QPoint(-100_000, -100_000)
_KEYS = 96
"""Places of the bead a movement, between which Qt goes in straight lines."""
_HAND_LOOKS = 36
"""How often a movement the hand's place is looked at."""
_APART_MS = 12
"""The bead is set right when it strays from the session's clock by more."""


class StageView(QWidget):
    """Paints everything beforehand; what moves is moved by Qt, not painted by the program.

    Three pictures lie on one another: the still scene, the neighbourhood of the hand with the
    hand in it, and the bead.

    Args:
        theme: the looks.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: StagePicture | None = None
        self._moment: Moment | None = None
        self._motion: StageMotion | None = None
        self._still_mode = False
        self._labels: tuple[str, str] = ("", "")
        self._boxes: list[tuple[QRectF, str]] = []
        self._ground: QPixmap | None = None
        self._scene_for: tuple[object, ...] = ()
        self._patches: dict[tuple[int, int], QPixmap] = {}
        self._beads = (QPixmap(), QPixmap())
        self._hand: QPixmap | None = None
        self._hand_size = QSizeF()
        self._hand_at, self._around = _NOWHERE, QRect()
        self._centre = QPointF()
        self._scale = 1.0
        self._weight = 0
        self._radius = 34.0
        self._scene, self._patch, self._bead = (_layer(self) for _ in range(3))
        self._going = QPropertyAnimation(self._bead, QByteArray(b"pos"), self)
        self._going.setLoopCount(-1)
        self._going.valueChanged.connect(self._follow)
        self._looks = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._rebuild)

    @guarded
    def sizeHint(self) -> QSize:
        """As large as it can be."""
        return QSize(640, 560)

    @guarded
    def minimumSizeHint(self) -> QSize:
        """Still large enough to see the thumb."""
        return QSize(300, 260)

    @property
    def radius(self) -> float:
        """Pixels of the circle to follow."""
        return self._radius

    @property
    def moving(self) -> bool:
        """Whether the bead goes by itself."""
        return self._going.state() is QPropertyAnimation.State.Running

    def set_still(self, still: bool) -> None:
        """Beats instead of movement, for reduced motion and attacks."""
        self._still_mode = still
        if still:
            self._stand()
        if self._moment is not None:
            self._place(self._moment)

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

    def show_moment(self, moment: Moment, *, moving: bool = False) -> None:
        """Show where the session stands.

        Args:
            moment: now.
            moving: whether time goes on by itself from here; the bead then does, too.
        """
        before, self._moment = self._moment, moment
        if before is None or before.phase != moment.phase or self._motion is None:
            self._take_phase(moment.phase)
        motion = self._motion
        if not moving or self._still_mode or motion is None or not motion.period:
            self._stand()
            self._place(moment)
            return
        due = motion.share(moment) * self._going.duration()
        if not self.moving:
            # A style sheet takes these away again; with them nothing below is painted in vain.
            for layer in (self, self._scene, self._patch):
                layer.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
            self._place(moment)
            self._going.start()
            self._going.setCurrentTime(round(due))
            return
        apart = abs(due - self._going.currentLoopTime())
        if min(apart, self._going.duration() - apart) > _APART_MS:
            self._going.setCurrentTime(round(due))
            self._put_hand(motion, motion.share(moment))

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees need not move; the next moment shown sets it going again."""
        super().hideEvent(event)
        self._stand()

    # movement

    def _take_phase(self, phase: Phase) -> None:
        """Lay out the way of the bead for a phase."""
        self._stand()
        mm = self._picture.mm_per_px if self._picture else 1.0
        motion = StageMotion.of(phase, self._radius, self._scale * CIRCLE_MM / mm)
        self._motion, self._weight = motion, 0
        self._bead.setVisible(phase.is_work)
        self._lay_hand(motion)
        if motion.period:
            self._going.setDuration(max(1, round(1000 * motion.period)))
            self._going.setKeyValues(
                [(key / _KEYS, self._bead_corner(motion.bead(key / _KEYS)))
                 for key in range(_KEYS + 1)]
            )  # fmt: skip

    def _lay_hand(self, motion: StageMotion) -> None:
        """Room for the hand wherever the movement takes it."""
        picture, room = self._picture, QRectF()
        if picture is not None and picture.pad is not None and self._hand is not None:
            rest = self._centre - picture.pad * self._scale
            for key in range(_HAND_LOOKS):
                room |= QRectF(rest + motion.hand(key / _HAND_LOOKS), self._hand_size)
            room.adjust(-MARGIN, -MARGIN, MARGIN, MARGIN)
        self._around = room.toAlignedRect().intersected(self.rect())
        self._patches.clear()
        self._hand_at = _NOWHERE
        self._patch.setGeometry(self._around)
        self._patch.setVisible(not self._around.isEmpty())

    def _stand(self) -> None:
        self._going.stop()

    def _place(self, moment: Moment) -> None:
        """Put bead and hand where they are at a moment."""
        motion = self._motion
        if motion is None:
            return
        share, weight = motion.share(moment), 0
        if self._still_mode:
            share, weight = motion.beat(moment.movement), max(0, moment.movement - 1) % 2
        if not moment.phase.is_work:
            share = weight = 0
        self._weight = weight
        self._show_scene()
        self._bead.setPixmap(self._beads[weight])
        self._bead.resize(self._beads[weight].deviceIndependentSize().toSize())
        self._bead.move(self._bead_corner(motion.bead(share)))
        self._put_hand(motion, share)

    def _bead_corner(self, offset: QPointF) -> QPoint:
        half = self._beads[self._weight].deviceIndependentSize().width() / 2
        at = self._centre + offset - QPointF(half, half)
        return QPoint(round(at.x()), round(at.y()))

    def _follow(self) -> None:
        """The hand goes along with the bead; often called, mostly for nothing."""
        going = self._going
        look = going.currentLoopTime() * _HAND_LOOKS // going.duration()
        if look != self._looks:
            self._looks = look
            if self._motion is not None:
                self._put_hand(self._motion, look / _HAND_LOOKS)

    def _put_hand(self, motion: StageMotion, share: float) -> None:
        """Whole pixels, so that Qt copies; small steps are saved up."""
        picture = self._picture
        if picture is None or picture.pad is None or self._hand is None:
            return
        offset = QPointF() if self._still_mode else motion.hand(share)
        at = self._centre + offset - picture.pad * self._scale
        far = max(abs(at.x() - self._hand_at.x()), abs(at.y() - self._hand_at.y()))
        if far < HAND_STEP:
            return
        self._hand_at = QPoint(round(at.x()), round(at.y()))
        self._show_hand()

    def _show_hand(self) -> None:
        """The hand comes back to the same places with each movement: each is painted once.

        The pictures cover all its places, so that only the picture changes and not where it lies.
        """
        ground, hand, around = self._ground, self._hand, self._around
        if ground is None or hand is None or around.isEmpty():
            return
        key = (self._hand_at.x(), self._hand_at.y())
        found = self._patches.get(key)
        if found is None:
            if len(self._patches) >= MOST_PATCHES:
                self._patches.clear()
            found = self._patches[key] = self._painted(ground, around, hand)
        self._patch.setPixmap(found)

    # painting

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is scaled once a size."""
        super().resizeEvent(event)
        self._scene.resize(self.size())
        self._rebuild()

    def _rebuild(self) -> None:
        """Scale picture and hand, and paint all that stands still into one pixmap."""
        if self.width() < 2 or self.height() < 2:
            return
        moving = self.moving
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
        self._ground, self._scene_for = ground, ()
        small, large = self._radius * 0.2, self._radius * 0.26
        self._beads = (
            bead_picture(self._theme, small, ratio), bead_picture(self._theme, large, ratio),
        )  # fmt: skip
        if self._moment is None:
            self._show_scene()
            self._bead.hide()
            self._patch.hide()
            return
        self._take_phase(self._moment.phase)
        if moving:
            self.show_moment(self._moment, moving=True)
        else:
            self._place(self._moment)

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
        """Where the two labels stand: each below its own hand, one above the other when narrow."""
        metrics = QFontMetricsF(self._theme.font("body_strong", size=15))
        mirrored = self._picture is not None and self._picture.hand_side is Side.LEFT
        self._boxes = []
        low = self.height() - 10.0
        for number, text in enumerate(self._labels):
            if not text:
                continue
            wide, high = metrics.horizontalAdvance(text) + 20, metrics.height() + 8
            first = (number == 0) is not mirrored
            left = 16.0 if first else self.width() - wide - 16
            box = QRectF(left, low - high, wide, high)
            if any(other.intersects(box) for other, _ in self._boxes):
                box.moveBottom(low - high - 6)
            self._boxes.append((box, text))

    def _show_scene(self) -> None:
        """Ground, words and circle; made anew only when the phase changes."""
        ground, moment = self._ground, self._moment
        if ground is None:
            return
        phase = moment.phase if moment is not None else None
        key = (ground.cacheKey(), phase, self._weight)
        if key == self._scene_for:
            return
        self._scene_for = key
        self._patches.clear()
        self._scene.setPixmap(self._painted(ground, self.rect(), None))
        if self._hand_at != _NOWHERE:
            self._show_hand()

    def _painted(self, ground: QPixmap, rect: QRect, hand: QPixmap | None) -> QPixmap:
        """A part of the picture: the ground, the hand if any, words and circle over it."""
        ratio = ground.devicePixelRatio()
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        painter.translate(-rect.topLeft())
        painter.drawPixmap(0, 0, ground)
        if hand is not None:
            painter.drawPixmap(self._hand_at, hand)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = [box for box in self._boxes if box[0].intersects(QRectF(rect))]
        paint_words(painter, self._theme, seen)
        moment = self._moment
        if moment is not None and moment.phase.is_work:
            paint_circle(
                painter, self._theme, moment.phase, self._centre, self._radius, self._weight
            )
        painter.end()
        return picture


def _layer(parent: QWidget) -> QLabel:
    """A picture that Qt paints, under the pointer as if it were not there."""
    label = QLabel(parent)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
