"""A step's own picture: a close square of the body with what the step says laid over it."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTransform

from acucoach.content.step_scenes import Base, HandPicture, StepScenes
from acucoach.domain.frozen import frozen
from acucoach.domain.step_scene import Measuring, Pointer, StepScene, Where
from acucoach.ui.guide.step_ink import StepInk, smooth
from acucoach.ui.plate_picture import SMOOTH, PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.name_places import beside

_FROM = {"right": (-1.0, 0.0), "left": (1.0, 0.0), "up": (0.0, 1.0), "down": (0.0, -1.0)}
"""Where the fingertips point when a hand enters from a side; y down."""


_LINE_HALF = 3.0
"""Half of what a line takes up, pixels."""

_EYE = ("canthus_inner", "orbit_lower")
"""The eye's inner corner, and what lies straight below its pupil."""


@frozen
class StepName:
    """A name on a step's picture.

    Attributes:
        text: what it says.
        at: the middle of what it names.
        box: where it stands.
        is_measure: whether it tells a measure, not a landmark.
    """

    text: str
    at: QPointF
    box: QRectF
    is_measure: bool


class StepPicture:
    """Paints one scene into any square.

    Args:
        theme: colours and fonts.
        pictures: tinted pictures.
        scenes: bases, hands and names.
        scene: what is shown.
        skin: tone of the skin.
        mirrored: whether the other side of the body is shown.
    """

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        scenes: StepScenes,
        scene: StepScene,
        skin: str,
        *,
        mirrored: bool = False,
    ) -> None:
        self._theme, self._pictures, self._scenes = theme, pictures, scenes
        self.scene, self._skin, self.mirrored = scene, skin, mirrored
        self._base: Base = scenes.base(scene.base)
        self._left = self._top = self._side = 0.0
        self.name_pixels = 0.0
        """Height of a name's letters; 0 for the theme's own size."""

    def in_words(self) -> str:
        """What the picture shows, for those who do not see it."""
        scene, names = self.scene, self._scenes.names
        lit = dict.fromkeys(names.get(one.name.split("@")[0], "") for one in scene.light)
        told = [name for name in lit if name]
        told += [
            QCoreApplication.translate("StepPicture", "laid across: {measure}").format(
                measure=measure_words(one)
            )
            for one in scene.measures
        ]
        if scene.ways:
            told.append(QCoreApplication.translate("StepPicture", "an arrow shows the way"))
        if scene.points:
            told.append(
                QCoreApplication.translate("StepPicture", "a red dot marks the point")
                if len(scene.points) == 1
                else QCoreApplication.translate("StepPicture", "red dots mark the points")
            )
        if scene.base.partition("/")[2].startswith("press"):
            told.append(QCoreApplication.translate("StepPicture", "a hand presses"))
        if not told:
            return QCoreApplication.translate("StepPicture", "The body as the step says.")
        return QCoreApplication.translate("StepPicture", "Shown: {list}.").format(
            list="; ".join(told)
        )

    # where things lie

    def _lay(self, box: QRectF) -> None:
        self._left, self._top, self._side = box.left(), box.top(), box.width()

    @property
    def _scale(self) -> float:
        """Pixels of the target a pixel of the base, unmirrored."""
        return self._side / (self.scene.span / self._base.mm_per_px)

    def _spot(self, where: Where) -> QPointF:
        """A place inside the square, unmirrored; 0, 0 is its upper left corner."""
        x, y = self._base.place(where)
        middle_x, middle_y = self._base.place(self.scene.at)
        return QPointF(
            (x - middle_x) * self._scale + self._side / 2,
            (y - middle_y) * self._scale + self._side / 2,
        )

    def _seen(self, at: QPointF) -> QPointF:
        """A place of the square on the target, mirrored where that is asked."""
        x = self._side - at.x() if self.mirrored else at.x()
        return QPointF(self._left + x, self._top + at.y())

    def marks(self, box: QRectF) -> list[QRectF]:
        """What no name may cover: points, lit places, arrows, a piece a rectangle."""
        self._lay(box)
        ink, found = StepInk(self._theme, self._side), []

        def add(at: QPointF, radius: float) -> None:
            seen = self._seen(at)
            found.append(QRectF(seen.x() - radius, seen.y() - radius, 2 * radius, 2 * radius))

        for where in (*self.scene.points, *self.scene.ghosts):
            add(self._spot(where), ink.point_radius + 3)
        for where in self.scene.light:
            add(self._spot(where), ink.light_radius + 2)
        for way in self.scene.ways:
            start, end = self._spot(way.start), self._spot(way.end)
            for step in range(9):
                add(start + (end - start) * (step / 8), 5.0)
        return found

    def line_marks(self, box: QRectF) -> list[QRectF]:
        """What a name covers only where there is no other place: cords, creases and edges."""
        self._lay(box)
        found, half = [], _LINE_HALF
        for line in self.scene.lines:
            path = smooth([self._seen(self._spot(where)) for where in line])
            pieces = max(1, math.ceil(path.length() / half))
            for piece in range(pieces + 1):
                at = path.pointAtPercent(piece / pieces)
                found.append(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))
        return found

    # painting

    def paint(self, painter: QPainter, box: QRectF, *, named: bool) -> None:
        """Paint into a square.

        Args:
            painter: set up by the caller; its state is kept.
            box: the square.
            named: whether landmarks and measures are named.

        Raises:
            PlateError: a picture is missing or damaged.
        """
        self._lay(box)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.translate(box.topLeft())
        if self.mirrored:
            painter.translate(self._side, 0)
            painter.scale(-1, 1)
        self._paint_body(painter)
        self._paint_ink(painter)
        painter.restore()
        if named:
            for name in self.names_at(box):
                self._paint_name(painter, name)

    def _pixmap(self, picture: Base | HandPicture, base: str) -> QPixmap:
        return self._pictures.picture(
            picture.image, dict(picture.masks), self._skin, self._theme.name, base
        )

    def _paint_body(self, painter: QPainter) -> None:
        whole = self._pixmap(self._base, "skin")
        x, y = self._base.place(self.scene.at)
        half = self.scene.span / self._base.mm_per_px / 2
        wanted = QRectF(x - half, y - half, 2 * half, 2 * half)
        there = wanted.intersected(QRectF(whole.rect())).toAlignedRect() & whole.rect()
        if there.isEmpty():
            return
        target = QRectF(
            (there.left() - wanted.left()) * self._scale,
            (there.top() - wanted.top()) * self._scale,
            there.width() * self._scale,
            there.height() * self._scale,
        )
        painter.drawPixmap(target, *_sized(whole.copy(there), self._scale, painter))

    def _paint_ink(self, painter: QPainter) -> None:
        scene, ink = self.scene, StepInk(self._theme, self._side)
        for line in scene.lines:
            ink.line(painter, [self._spot(where) for where in line])
        if "open-eyes" in scene.extras:
            self._paint_eyes(painter, ink)
        if "laced" in scene.extras:
            self._paint_laced(painter)
        if "floor" in scene.extras and self._base.floor:
            _, middle = self._base.place(scene.at)
            y = (self._base.floor - middle) * self._scale + self._side / 2
            ink.floor(painter, QRectF(0, 0, self._side, self._side), y)
        for where in scene.light:
            ink.light(painter, self._spot(where))
        for measure in scene.measures:
            self._paint_measure(painter, measure)
        for finger in scene.fingers:
            self._paint_finger(painter, finger)
        for where in scene.ghosts:
            ink.ghost(painter, self._spot(where))
        for way in scene.ways:
            ink.way(painter, self._spot(way.start), self._spot(way.end), way.bend)
        for where in scene.points:
            ink.point(painter, self._spot(where))
        if "water" in scene.extras:
            for x, y, size in (
                (0.2, 0.2, 1.0),
                (0.34, 0.1, 0.8),
                (0.72, 0.14, 1.0),
                (0.84, 0.28, 0.8),
            ):
                at = QPointF(self._side * x, self._side * y)
                ink.drop(painter, at, self._side * 0.03 * size)

    def _paint_eyes(self, painter: QPainter, ink: StepInk) -> None:
        spots = self._base.spots
        dim = {"dark": 0.78, "attack": 0.4}.get(self._theme.name, 1.0)
        for side in ("", "@right"):
            corner, below = (f"{one}{side}" for one in _EYE)
            if {corner, below} <= spots.keys():
                inner = self._spot(Where(corner))
                across = (self._spot(Where(below)).x() - inner.x()) * 1.95
                outer = QPointF(inner.x() + across, inner.y() - abs(across) * 0.06)
                ink.eye(painter, inner, outer, dim)

    def _paint_measure(self, painter: QPainter, measure: Measuring) -> None:
        hand = self._scenes.hand(measure.hand)
        start, end = self._spot(measure.start), self._spot(measure.end)
        length = math.hypot(end.x() - start.x(), end.y() - start.y()) or 1.0
        across = (end - start) / length
        tips = QPointF(-across.y(), across.x())
        wish = _FROM[measure.enter]
        if tips.x() * wish[0] + tips.y() * wish[1] < 0:
            tips = -tips
        scale = hand.mm_per_px / self._base.mm_per_px * self._scale
        thumb, little = QPointF(*hand.thumb_edge), QPointF(*hand.little_edge)
        first, second = (thumb, little) if measure.first == "thumb-side" else (little, thumb)
        width = hand.width / self._base.mm_per_px * self._scale
        laid = math.ceil(measure.count)
        anchor = second if measure.ends_there else first
        for turn in range(laid):
            # From the start outwards: what was laid before shows through, the last is whole.
            if measure.ends_there:
                at = end - across * (min(laid - 1 - turn, measure.count - 1) * width)
            else:
                at = start + across * (min(turn, measure.count - 1) * width)
            self._lay_hand(
                painter, hand, (anchor, second - first), (at, across, tips), scale,
                1.0 if turn == laid - 1 else 0.5,
            )  # fmt: skip

    def _paint_laced(self, painter: QPainter) -> None:
        """Both hands behind the head, their fingers between each other."""
        hand = self._scenes.hand("fingers-4")
        edge = QPointF(*hand.thumb_edge) - QPointF(*hand.little_edge)
        middle = (QPointF(*hand.thumb_edge) + QPointF(*hand.little_edge)) / 2
        scale = hand.mm_per_px / self._base.mm_per_px * self._scale
        at = self._spot(self.scene.at)
        for sign in (-1.0, 1.0):
            tips = QPointF(-sign * math.cos(0.32), -math.sin(0.32))
            across = QPointF(-tips.y(), tips.x()) * sign  # the thumbs below, at the neck
            self._lay_hand(painter, hand, (middle, edge), (at, across, tips), scale, 1.0)

    def _paint_finger(self, painter: QPainter, finger: Pointer) -> None:
        hand = self._scenes.hand(finger.hand)
        angle = math.radians(finger.towards)
        tips = QPointF(math.cos(angle), -math.sin(angle))
        edge = QPointF(*hand.thumb_edge) - QPointF(*hand.little_edge)
        across = QPointF(-tips.y(), tips.x())
        if tips.x() > 0:  # the hand that the picture's right side is nearer to
            across = -across
        scale = hand.mm_per_px / self._base.mm_per_px * self._scale
        at = self._spot(finger.tip)
        self._lay_hand(painter, hand, (QPointF(*hand.tip), edge), (at, across, tips), scale, 1.0)

    def _lay_hand(
        self,
        painter: QPainter,
        hand: HandPicture,
        own: tuple[QPointF, QPointF],
        laid: tuple[QPointF, QPointF, QPointF],
        scale: float,
        opacity: float,
    ) -> None:
        """Lay a hand so that its anchor, its breadth and its fingers lie as told.

        Args:
            own: on the hand's picture, a spot and the direction across the fingers.
            laid: where the spot goes, and where across and fingertips point.
        """
        anchor, edge = own
        at, across, tips = laid
        along = QPointF(*hand.along)
        turned = along.x() * edge.y() - along.y() * edge.x()
        wanted = tips.x() * across.y() - tips.y() * across.x()
        mirrored = (turned < 0) != (wanted < 0)
        side = QPointF(-along.y(), along.x())  # across the picture's fingers
        image = QPointF(-tips.y(), tips.x())
        if mirrored:
            image = -image
        # From (along, side) of the picture to (tips, image) on the target.
        m11 = scale * (tips.x() * along.x() + image.x() * side.x())
        m12 = scale * (tips.y() * along.x() + image.y() * side.x())
        m21 = scale * (tips.x() * along.y() + image.x() * side.y())
        m22 = scale * (tips.y() * along.y() + image.y() * side.y())
        dx = at.x() - (m11 * anchor.x() + m21 * anchor.y())
        dy = at.y() - (m12 * anchor.x() + m22 * anchor.y())
        pixmap = self._pixmap(hand, "press")
        painter.save()
        painter.setOpacity(opacity)
        painter.setTransform(QTransform(m11, m12, m21, m22, dx, dy), True)
        sized, part = _sized(pixmap, scale, painter)
        painter.drawPixmap(QRectF(pixmap.rect()), sized, part)
        painter.restore()

    # names

    def _font(self) -> QFont:
        font = QFont(self._theme.font("caption"))
        if self.name_pixels:
            font.setPixelSize(round(self.name_pixels))
        return font

    def names_at(self, box: QRectF) -> list[StepName]:
        """The names and where they stand, laid out with the real font."""
        inked, taken = self.line_marks(box), self.marks(box)
        ink = StepInk(self._theme, self._side)
        placed: list[StepName] = []

        def place(text: str, at: QPointF, away: float, *, is_measure: bool = False) -> None:
            metrics, lines = QFontMetricsF(self._font()), self._lines(text)
            wide = max(metrics.horizontalAdvance(line) for line in lines)
            high = metrics.height() + metrics.lineSpacing() * (len(lines) - 1)
            size = (wide + 14, high + 6)

            def free(of: list[QRectF], *, always: bool) -> QRectF | None:
                return beside(
                    (at.x() - self._left, at.y() - self._top), away, size,
                    (self._side, self._side),
                    [one.translated(-self._left, -self._top) for one in of],
                    always=always,
                )  # fmt: skip

            found = free([*taken, *inked], always=False) or free(taken, always=True)
            if found is not None:
                found.translate(self._left, self._top)
                taken.append(found)
                placed.append(StepName(text, at, found, is_measure))

        names = self._scenes.names
        inside = QRectF(self._left, self._top, self._side, self._side)
        for where in self.scene.light:
            text, at = names.get(where.name.split("@")[0], ""), self._seen(self._spot(where))
            if text and inside.contains(at) and all(text != one.text for one in placed):
                place(text, at, ink.light_radius + 6)
        for measure in self.scene.measures:
            middle = (self._spot(measure.start) + self._spot(measure.end)) / 2
            wish = _FROM[measure.enter]
            hand = self._scenes.hand(measure.hand)
            reach = hand.width / self._base.mm_per_px * self._scale * 0.9
            at = self._seen(middle - QPointF(*wish) * reach)
            place(measure_words(measure), at, 2.0, is_measure=True)
        return placed

    def _lines(self, text: str) -> list[str]:
        """A name on one line, or on two about as long where the picture is narrower than it."""
        metrics, words = QFontMetricsF(self._font()), text.split(" ")
        if len(words) == 1 or metrics.horizontalAdvance(text) + 14 <= self._side:
            return [text]
        halves = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
        return list(min(halves, key=lambda two: max(map(metrics.horizontalAdvance, two))))

    def _paint_name(self, painter: QPainter, name: StepName) -> None:
        theme, box = self._theme, name.box
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not name.is_measure:
            painter.setPen(QPen(theme.colour("text_2"), 1.5))
            edge = _nearest(box, name.at)
            way = edge - name.at
            length = math.hypot(way.x(), way.y())
            radius = StepInk(theme, self._side).light_radius
            if length > radius:
                painter.drawLine(name.at + way * (radius / length), edge)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("accent_soft" if name.is_measure else "surface"))
        round_ = (QFontMetricsF(self._font()).height() + 6) / 2
        painter.drawRoundedRect(box, round_, round_)
        painter.setPen(theme.colour("text"))
        painter.setFont(self._font())
        lines = "\n".join(self._lines(name.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, lines)
        painter.restore()


def measure_words(measure: Measuring) -> str:
    """What is laid across, in words."""
    whole: Mapping[str, str] = {
        "fingers-1": QCoreApplication.translate("StepPicture", "one finger"),
        "fingers-2": QCoreApplication.translate("StepPicture", "two fingers"),
        "fingers-3": QCoreApplication.translate("StepPicture", "three fingers"),
        "fingers-4": QCoreApplication.translate("StepPicture", "four fingers"),
    }
    if measure.hand in whole:
        return whole[measure.hand]
    return {
        1.0: QCoreApplication.translate("StepPicture", "one thumb width"),
        1.5: QCoreApplication.translate("StepPicture", "one and a half thumb widths"),
    }.get(measure.count, QCoreApplication.translate("StepPicture", "two thumb widths"))


def _nearest(box: QRectF, at: QPointF) -> QPointF:
    return QPointF(
        min(max(at.x(), box.left() + 8), box.right() - 8),
        min(max(at.y(), box.top()), box.bottom()),
    )


def _sized(pixmap: QPixmap, scale: float, painter: QPainter) -> tuple[QPixmap, QRectF]:
    """A picture made smaller with every pixel counted, so that fine outlines stay whole."""
    dots = scale * painter.device().devicePixelRatioF()
    if dots < 0.75:
        width = max(1, round(pixmap.width() * dots))
        height = max(1, round(pixmap.height() * dots))
        pixmap = pixmap.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, SMOOTH)
    return pixmap, QRectF(pixmap.rect())
