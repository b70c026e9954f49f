"""The map's picture that can be turned: tells how it is dragged, and shows a turn as it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest
from math import cos, radians
from typing import cast

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QHideEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QShortcut,
    QTransform,
)
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.content.plates import PlaceMap, PlateError
from acucoach.content.turn import degrees_of
from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded
from acucoach.ui import keys
from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.body_map.overlay import controls_over
from acucoach.ui.body_map.plate_scene import GAP, Pane
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.body_map.skin import side_of
from acucoach.ui.body_map.turn_frames import Frame
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.widgets.marks import SMALL, draw_mark, grown

_DRAG = 8
"""Pixels from which a press is no click any more."""
_SIDEWAYS = 0.5
"""Of the body's width: seen narrower, its left and right lie before and behind each other."""


@frozen
class Turned:
    """One body while it turns, in pixels of the window.

    Attributes:
        frame: its picture, as :class:`~acucoach.ui.body_map.turn_frames.Frame` has it.
        at: where the view's upper left corner is, a whole pixel of the screen.
        dots: pixels of the picture a pixel of the window.
        marks: where points lie, pixels of the screen, and the state of each.
        filled: what the picture covers, pixels of the screen.
        shape: what picture and marks may cover.
    """

    frame: Frame
    at: QPointF
    dots: float
    marks: Sequence[tuple[QPoint, str]]
    filled: QRegion
    shape: QRegion


class TurnView(PlateView):
    """A plate view whose body turns under the finger.

    Signals:
        pressed: the pointer went down where it may turn the body.
        dragged: pixels to the right and down since then.
        released: the pointer was let go after dragging.
        stepped: views to turn by to the picture's right, and rings to go up.
    """

    spoken_role = QAccessible.Role.Canvas

    pressed = Signal()
    dragged = Signal(float, float)
    released = Signal()
    stepped = Signal(int, int)
    hidden = Signal()
    """It is not seen any more."""
    painted = Signal()
    """What was shown last is painted."""

    def __init__(self, theme: Theme, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(theme, pictures, parent)
        self._turnable = self._turning = self._keeping = self._stopped = False
        self._littered = False
        self._turned: Sequence[Turned] = ()
        self._resting: Sequence[Turned] = ()
        self._from: QPoint | None = None
        self._marks: dict[tuple[str, float], QPixmap] = {}
        self._places: tuple[str, PlaceMap] | None = None
        for named, steps, rings in (
            (keys.TURN_LEFT, -1, 0),
            (keys.TURN_RIGHT, 1, 0),
            (keys.TURN_UP, 0, 1),
            (keys.TURN_DOWN, 0, -1),
        ):
            shortcut = QShortcut(QKeySequence(named[0]), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            connect_callback(shortcut.activated, self._step(steps, rings))

    def _step(self, steps: int, rings: int) -> Callable[[], None]:
        return lambda: self.stepped.emit(steps, rings) if self._turnable else None

    def set_turnable(self, turnable: bool) -> None:
        """Whether what is shown can be turned."""
        self._turnable = turnable

    @property
    def instant(self) -> bool:
        """Whether views change at once: reduced motion."""
        return self._instant

    # what is shown

    @property
    def turned(self) -> Sequence[Turned]:
        """What is painted of a turn now; nothing while the body rests."""
        return self._turned

    def show_turn(self, turned: Sequence[Turned]) -> bool:
        """Show the next picture of a turn; hotspots and names are away until it rests.

        Returns:
            Whether it will be painted: it is another than the last.
        """
        before, self._turned = self._turned or self._resting, turned
        if not self._turning:
            self._begin_turning()
        # Only where a body was and is: what lies beside it takes longer than the body.
        span = QRegion()
        for one, other in zip_longest(turned, before):
            if one is not other:
                for body in filter(None, (one, other)):
                    span += body.shape
        self.update(span)
        return not span.isEmpty()

    def _begin_turning(self) -> None:
        self._turning = True
        self.glide.stop()
        self._veil_hotspots()
        # As wide as all: with it each button beside the body would be painted, too.
        self._names.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)
        self._names.hide()
        self._names.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
        # Its own ground: what lies beneath it is not painted for each picture.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._littered = True

    def _clear(self) -> None:
        """Names, lines and what else lay beside the body at rest go in a frame of their own."""
        if not self._turning:
            return
        stale = QRegion(self.rect())
        for body in self._turned:
            stale -= body.shape
        panes = [self._target(index) for index in range(len(self._panes))]
        for control in controls_over(self):
            if not any(pane.intersects(control) for pane in panes):
                stale -= control.toRect()
        self.update(stale)

    def _veil_hotspots(self) -> None:
        buttons = [made.button for made in self.hotspots.groups]
        if QApplication.focusWidget() in buttons:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in buttons:
            if button.isDown():
                button.veil()  # the pointer holds it
            else:
                button.hide()

    def keep_view(self) -> None:
        """The next pictures are of the same body: what is magnified stays so."""
        self._keeping = True

    def show_panes(self, panes: list[Pane], skin: str) -> None:
        """Show other plates; a turn ends with them."""
        view, keep, turned = self._view, self._keeping, self._turned
        self._stopped = self._turning
        self._turning = self._keeping = False
        self._turned = ()
        self._names.show()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        super().show_panes(panes, skin)
        if keep and view.scene == self._view.scene:
            self._set_view(view)
        ids = [one.frame.plate.id for one in turned]
        dots = self.devicePixelRatioF()
        if ids == [pane.plate.id for pane in panes] and all(one.dots == dots for one in turned):
            self._resting = turned

    def let_go(self) -> None:
        """Hold no picture of a turn any more."""
        self._resting = ()

    def _restyle(self) -> None:
        self._marks = {}
        super()._restyle()

    def _forget_still(self) -> None:
        super()._forget_still()
        self.let_go()

    def place_of(self, number: int, width: float) -> tuple[float, float]:
        """The upper left corner, in the window, of one of several bodies of a width."""
        return self._view.to_window(number * (width + GAP), 0.0)

    # whose side

    def side_at(self, pane: int, x: float, y: float = 0.0) -> Side:
        """The person's side at a shown plate pixel; of a turned body, that of the very skin."""
        plate = self._panes[pane].plate
        if degrees_of(plate.id) is not None:
            try:
                if self._places is None or self._places[0] != plate.id:
                    self._places = (plate.id, PlaceMap(plate))
            except PlateError as error:
                self._tell_trouble(error)
            else:
                place = self._places[1].at(self.stored(pane, x), y)
                if place is not None and side_of(place) is not Side.MIDLINE:
                    return side_of(place)
        return super().side_at(pane, x, y)

    def _paint_sides(self, painter: QPainter) -> None:
        turned = [degrees_of(pane.plate.id) for pane in self._panes]
        if all(at is None or abs(cos(radians(at))) > _SIDEWAYS for at in turned):
            super()._paint_sides(painter)

    # input

    def _may_turn(self) -> bool:
        return self._turnable and not self._placing and self._view.zoom <= 1.0

    @guarded
    def childEvent(self, event: QChildEvent) -> None:
        """A drag may begin on a hotspot: the body lies beneath it."""
        super().childEvent(event)
        if event.type() != QEvent.Type.ChildPolished:
            return  # a child without a Python object yet is looked for among all classes: 15 ms
        child = event.child()
        if isinstance(child, Hotspot):
            child.installEventFilter(self)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dragged from a hotspot is dragged from the body."""
        if isinstance(watched, Hotspot) and isinstance(event, QMouseEvent):
            return self._from_hotspot(watched, event)
        return super().eventFilter(watched, event)

    def _from_hotspot(self, hotspot: Hotspot, event: QMouseEvent) -> bool:
        kind, at = event.type(), hotspot.mapToParent(event.position().toPoint())
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._from = at if self._may_turn() else None
            if self._from is not None:
                self.pressed.emit()
        elif kind == QEvent.Type.MouseMove and self._from is not None:
            if self._move_to(at):
                hotspot.setDown(False)
                return True
        elif kind == QEvent.Type.MouseButtonRelease:
            return self._let_go()
        return False

    def _move_to(self, at: QPoint) -> bool:
        """Whether it is a drag."""
        assert self._from is not None
        way = at - self._from
        if not self._dragged and way.manhattanLength() <= _DRAG:
            return False
        self._dragged = True
        self.dragged.emit(float(way.x()), float(way.y()))
        return True

    def _let_go(self) -> bool:
        """Whether a drag has ended."""
        began, self._from = self._from, None
        if began is None or not self._dragged:
            return False
        self._dragged = False
        self._press = None
        self.released.emit()
        return True

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, a drag or a turn."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._may_turn():
            self._from = event.position().toPoint()
            self.pressed.emit()

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the body while all of it is in view; else move the picture."""
        if self._from is None:
            if not self._turning:
                super().mouseMoveEvent(event)
        else:
            self._move_to(event.position().toPoint())

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a click leads to the part."""
        if not self._let_go():
            super().mouseReleaseEvent(event)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is decoded for what is not seen."""
        super().hideEvent(event)
        self.hidden.emit()

    # painting

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """While it turns: the pictures as they are, and a mark a point."""
        if self._turned:
            self._paint_turn(event)
        else:
            super().paintEvent(event)
        self.painted.emit()

    def _paint_turn(self, event: QPaintEvent) -> None:
        """In pixels of the screen: what is scaled, by nought too, is drawn many times as slowly."""
        painter, ratio, region = QPainter(self), self.devicePixelRatioF(), event.region()
        painter.scale(1 / ratio, 1 / ratio)
        bodies = [one for one in self._turned if one.shape.intersects(region)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("canvas"))
        painter.drawRects(self._bare(region, ratio, bodies))
        reach = round(self.mark_reach * ratio)
        for one in bodies:
            _draw(painter, one, ratio)
            painter.translate(-reach, -reach)
            for at, state in one.marks:
                mark = self._marks.get((state, ratio)) or self._mark(state, ratio)
                painter.drawPixmap(at, mark)
            painter.translate(reach, reach)
        painter.end()
        if self._littered:
            self._littered = False
            QTimer.singleShot(0, self, self._clear)

    def _bare(self, region: QRegion, ratio: float, bodies: Sequence[Turned]) -> list[QRect]:
        """Pixels of the screen that no picture covers: those bring their ground."""
        bare = QTransform.fromScale(ratio, ratio).map(region)
        for one in bodies:
            bare -= one.filled
        more = (
            0 if ratio.is_integer() else 1
        )  # a pixel of the window is no whole ones of the screen
        boxes = cast("Iterable[QRect]", bare)  # it is, which PySide tells no type checker
        return [box.adjusted(-more, -more, more, more) for box in boxes]

    def _paint_plates(self, painter: QPainter) -> None:
        """What a turn ended with is what is seen at rest: it need not be decoded once more."""
        if not self._resting:
            super()._paint_plates(painter)
        for one in self._resting:
            _draw(painter, one)

    def _paint_extras(self, painter: QPainter) -> None:
        """Bones and what else was away during a turn comes back once the body is seen at rest."""
        if self._stopped:
            self._stopped = False
            QTimer.singleShot(0, self, self.update)
        else:
            super()._paint_extras(painter)

    @property
    def mark_reach(self) -> int:
        """Pixels that a mark reaches from its point."""
        return round(self._mark_radius + 4)

    @property
    def _mark_radius(self) -> float:
        return SMALL * grown(self._theme)

    def _mark(self, state: str, ratio: float) -> QPixmap:
        """A mark as a picture: a hundred shapes a frame take too long."""
        half = round(self.mark_reach * ratio)
        mark = QPixmap(2 * half, 2 * half)
        mark.fill(Qt.GlobalColor.transparent)
        painter = QPainter(mark)
        painter.translate(half, half)
        painter.scale(ratio, ratio)
        draw_mark(painter, self._theme, QPointF(), state, self._mark_radius)
        painter.end()
        self._marks[state, ratio] = mark
        return mark


def _draw(painter: QPainter, body: Turned, ratio: float = 1.0) -> None:
    """The picture of a body, by a painter that has so many pixels a pixel of the window."""
    painter.save()
    painter.translate(body.at * ratio)
    painter.scale(ratio / body.dots, ratio / body.dots)
    for at, image in body.frame.pieces:
        painter.drawImage(at, image)
    painter.restore()
