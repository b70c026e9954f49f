"""The large picture of a session: the pressing hand, the circle to follow, the bead."""

from __future__ import annotations

import math

from PySide6.QtCore import (
    QByteArray,
    QMargins,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QHideEvent,
    QImage,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from acucoach.domain.acupoint import Motion
from acucoach.domain.plan import Moment, Phase
from acucoach.guarded import guarded
from acucoach.ui.coach.stage_drawing import (
    bead_picture,
    fade_cut_edges,
    paint_circle,
    paint_words,
)
from acucoach.ui.coach.stage_motion import StageMotion
from acucoach.ui.coach.stage_picture import StagePicture
from acucoach.ui.coach.stage_warp import Warp
from acucoach.ui.theme import Theme

CIRCLE_MM = 4.0
"""Radius of the small circles, true to the body: the hand goes them, the drawn circle is them."""
PRESS_MM = 11.0
"""Radius of the mark where nothing goes round: a little more than a pad."""
LEAST_RADIUS = 11.0
"""Pixels of circle or mark at least, so that the bead stays on it."""
SEEN_MM = 300.0
"""Millimetres of the body that stay in view at least, across the shorter side."""
CLOSE = 3.6
"""Pixels a millimetre from which nothing is shown larger to come closer to the point."""
FADE = 28.0
"""Pixels in which the picture goes over into the page where the view ends and the part does not."""
AIR = 14.0
"""Pixels between the end of a part and the edge of the view."""
HAND_STEP = 1.0
"""Pixels the pressing hand moves at a time: its picture is changed that much less often."""
MOST_PATCHES = 48
"""Kept pictures of the hand at its places; a circle needs three dozen."""
_NOWHERE = QPointF(-1e5, -1e5)
_KEYS = 96
"""Places of the bead a movement, between which Qt goes in straight lines."""
_HAND_LOOKS = 36
"""How often a movement the hand's place is looked at."""
_APART_MS = 12
"""The bead is set right when it strays from the session's clock by more."""


class StageView(QWidget):
    """Paints everything beforehand; what moves is moved by Qt, not painted by the program.

    Three pictures lie on one another: the still scene, the neighbourhood of the pad as it is
    bent where the hand has gone, and the bead.

    Args:
        theme: the looks.
    """

    spoken_role = QAccessible.Role.Graphic

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
        self._patches: dict[tuple[float, float], QPixmap] = {}
        self._beads = (QPixmap(), QPixmap())
        self._warp: Warp | None = None
        self._sheet = QImage()
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
        """Pixels of the circle to follow, or of the mark where nothing goes round."""
        return self._radius

    @property
    def picture(self) -> StagePicture | None:
        """What is shown."""
        return self._picture

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
        self._warp = None
        if picture is not None and picture.presser is not None and picture.pads:
            self._warp = Warp(picture.presser, picture.pads, picture.mm_per_px)
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
        self._radius = self._size_of(phase)
        motion = StageMotion.of(phase, self._radius)
        self._motion, self._weight = motion, 0
        self._bead.setVisible(phase.is_work)
        self._lay_hand(motion)
        if motion.period:
            self._going.setDuration(max(1, round(1000 * motion.period)))
            self._going.setKeyValues(
                [(key / _KEYS, self._bead_corner(motion.bead(key / _KEYS)))
                 for key in range(_KEYS + 1)]
            )  # fmt: skip

    def _size_of(self, phase: Phase) -> float:
        """Pixels of the circle, as large on the picture as it is on the body."""
        circles = phase.motion is Motion.CIRCLE
        if self._picture is None:
            return max(34.0, min(self.width(), self.height()) * 0.095)
        mm = CIRCLE_MM if circles else PRESS_MM
        return max(LEAST_RADIUS, self._scale * mm / self._picture.mm_per_px)

    def _lay_hand(self, motion: StageMotion) -> None:
        """Room for all that moves with the hand."""
        room, picture = QRectF(), self._picture
        if picture is not None and self._warp is not None:
            room = self._warp.bounds(self._scale, motion.radius + 2)
            room.translate(self._centre - picture.point * self._scale)
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
        """Small steps are saved up."""
        if self._warp is None:
            return
        offset = QPointF() if self._still_mode else motion.hand(share)
        far = max(abs(offset.x() - self._hand_at.x()), abs(offset.y() - self._hand_at.y()))
        if far < HAND_STEP:
            return
        self._hand_at = offset
        self._show_hand()

    def _show_hand(self) -> None:
        """The hand comes back to the same places with each movement: each is painted once.

        The pictures cover all its places, so that only the picture changes and not where it lies.
        """
        ground, around = self._ground, self._around
        if ground is None or self._warp is None or around.isEmpty():
            return
        key = (round(self._hand_at.x(), 1), round(self._hand_at.y(), 1))
        found = self._patches.get(key)
        if found is None:
            if len(self._patches) >= MOST_PATCHES:
                self._patches.clear()
            found = self._patches[key] = self._painted(ground, around, self._hand_at)
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
        self._centre = QPointF(self.width() / 2, self.height() / 2)
        picture = self._picture
        if picture is not None:
            self._fit(picture)
        self._sheet = self._drawn(picture, ratio)
        edge = self._edge(ratio)
        ground = QPixmap.fromImage(self._sheet.copy(self._sheet.rect() - QMargins(*(edge,) * 4)))
        ground.setDevicePixelRatio(ratio)
        self._lay_words()
        self._ground, self._scene_for = ground, ()
        side = min(self.width(), self.height())
        small = min(max(side * 0.012, 6.0), 11.0)
        self._beads = (
            bead_picture(self._theme, small, ratio),
            bead_picture(self._theme, small * 1.35, ratio),
        )
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

    @staticmethod
    def _edge(ratio: float) -> int:
        """Pixels of the sheet beyond the widget: what the hand's way may bring into view."""
        return math.ceil((CLOSE * CIRCLE_MM + 4) * 2 * ratio)

    def _drawn(self, picture: StagePicture | None, ratio: float) -> QImage:
        """All that stands still, a little beyond the widget's edges; pixels are the screen's."""
        edge = self._edge(ratio)
        size = (self.size().toSizeF() * ratio).toSize() + QSize(2 * edge, 2 * edge)
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(self._theme.colour("canvas"))
        if picture is not None:
            painter = QPainter(sheet)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            corner = (self._centre - picture.point * self._scale) * ratio + QPointF(edge, edge)
            extent = picture.still.size().toSizeF() * self._scale * ratio
            shown = QRectF(corner, extent)
            painter.drawPixmap(shown, picture.still, QRectF(picture.still.rect()))
            seen = QRectF(sheet.rect() - QMargins(edge, edge, edge, edge))
            fade_cut_edges(painter, self._theme.colour("canvas"), seen, shown, FADE * ratio)
            painter.end()
        return sheet

    def _fit(self, picture: StagePicture) -> None:
        """Come close to the point, so that its circle is seen, yet keep the part in view."""
        wide, high = picture.still.width(), picture.still.height()
        self._scale = min(self.width() / wide, self.height() / high)
        closer = min(CLOSE, min(self.width(), self.height()) / SEEN_MM)
        self._scale = max(self._scale, closer * picture.mm_per_px)
        focus = self._warp.middle if self._warp is not None else picture.point
        margin = 0.25 * min(self.width(), self.height())
        ink = picture.ink
        place = []
        for room, extent, at, point, ends in (
            (self.width(), wide, focus.x(), picture.point.x(), (ink.left(), ink.right())),
            (self.height(), high, focus.y(), picture.point.y(), (ink.top(), ink.bottom())),
        ):
            start = _start(room, extent * self._scale, at * self._scale,
                           (ends[0] * self._scale, ends[1] * self._scale))  # fmt: skip
            place.append(min(max(start + point * self._scale, margin), room - margin))
        self._centre = QPointF(*place)

    def _lay_words(self) -> None:
        """Where the two labels stand: each below its own hand, one above the other when narrow."""
        metrics = QFontMetricsF(self._theme.font("body_strong", size=15))
        picture, warp = self._picture, self._warp
        mirrored = picture is not None and warp is not None and warp.middle.x() < picture.point.x()
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
        self._scene.setPixmap(self._painted(ground, self.rect(), QPointF()))
        if self._hand_at != _NOWHERE:
            self._show_hand()

    def _painted(self, ground: QPixmap, rect: QRect, offset: QPointF) -> QPixmap:
        """A part of the picture as the hand's offset bends it, words and circle over it."""
        ratio = ground.devicePixelRatio()
        size = (rect.size().toSizeF() * ratio).toSize()
        picture = QPixmap(size)
        painter = QPainter(picture)
        place, edge = QPointF(rect.topLeft()) * ratio, self._edge(ratio)
        within = QRect(QPoint(round(place.x()) + edge, round(place.y()) + edge), size)
        painter.translate(-within.topLeft())
        if self._warp is not None and self._picture is not None and not offset.isNull():
            corner = (self._centre - self._picture.point * self._scale) * ratio
            self._warp.paint(
                painter, self._sheet, corner + QPointF(edge, edge), self._scale * ratio,
                offset * ratio, within,
            )  # fmt: skip
        else:
            painter.drawImage(within.topLeft(), self._sheet, within)
        painter.resetTransform()
        painter.scale(ratio, ratio)
        painter.translate(-rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = [box for box in self._boxes if box[0].intersects(QRectF(rect))]
        paint_words(painter, self._theme, seen)
        moment = self._moment
        if moment is not None and moment.phase.is_work:
            paint_circle(
                painter, self._theme, moment.phase, self._centre, self._radius, self._weight
            )
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture


def _start(room: float, extent: float, focus: float, ends: tuple[float, float]) -> float:
    """Where a picture begins in a view, along one of its sides.

    A part that ends inside the picture (fingertips, the top of a head) is seen to its end; what
    runs out of the picture (a forearm) may be cut.

    Args:
        room: pixels of the view.
        extent: pixels of the picture.
        focus: what is to stay in view, pixels from the picture's beginning.
        ends: first and last of the part.
    """
    if extent <= room:
        return (room - extent) / 2
    low, high = ends
    near = 0.035 * extent  # pictures fade before they end
    whole_before, whole_after = low > near, high < extent - near
    start = room / 2 - focus
    if whole_before and whole_after and high - low <= room:
        start = (room - low - high) / 2
    elif whole_before and not whole_after:
        start = max(start, AIR - low)
    elif whole_after and not whole_before:
        start = min(start, room - AIR - high)
    # What presses stays in view, whatever else is cut.
    start = min(max(start, room * 0.3 - focus), room * 0.9 - focus)
    return min(max(start, room - extent), 0.0)


class _Layer(QLabel):
    """A picture; the stage around it says what is shown."""

    spoken_role = QAccessible.Role.Whitespace


def _layer(parent: QWidget) -> QLabel:
    """A picture that Qt paints, under the pointer as if it were not there."""
    label = _Layer(parent)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
