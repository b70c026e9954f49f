"""Shows one or two plates with smooth zoom and pan, hotspots, lit regions and marks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from acucoach.content.plates import PlateError
from acucoach.domain.anatomy import Side
from acucoach.guarded import guarded
from acucoach.ui.body_map.glide import Glide
from acucoach.ui.body_map.hotspot_field import HotspotField
from acucoach.ui.body_map.overlay import Overlay, controls_over
from acucoach.ui.body_map.plate_painting import (
    draw_plate,
    paint_halos,
    paint_lines,
    paint_names,
    paint_pill,
    paint_sides,
)
from acucoach.ui.body_map.plate_scene import GAP, Line, Pane, ScenePoint
from acucoach.ui.body_map.view_words import ViewWords
from acucoach.ui.body_map.viewport import MOST, Viewport
from acucoach.ui.focus_ring import RINGED
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.words.told import told

Extra = Callable[[QPainter, "PlateView"], None]
_AROUND = [
    (away * cos(turn * pi / 4), away * sin(turn * pi / 4))
    for away in (6.0, 12.0, 18.0, 24.0)
    for turn in range(8)
]
"""Where else a part is looked for, nearest first: a click beside a finger means the finger."""


class PlateView(QWidget):
    """The body map's picture.

    Signals:
        pointActivated: code and side of a point.
        crowdActivated: pane index and the codes of points too close to tell apart.
        regionActivated: pane index, region index and side.
        regionPointed: pane index and region index under the pointer; (-1, 0) when none.
        troubled: a picture is missing or damaged; one sentence.
        pressedAt: pane index and plate pixel of a click, when placing marks.
    """

    spoken_role = QAccessible.Role.Canvas

    pointActivated = Signal(str, str)
    crowdActivated = Signal(int, list)
    regionActivated = Signal(int, int, str)
    regionPointed = Signal(int, int)
    pressedAt = Signal(int, float, float)
    troubled = Signal(str)
    resized = Signal(int, int)
    zoomLimits = Signal(bool, bool)
    """Whether it can be larger, and whether it can be smaller; told when that changes."""

    def __init__(self, theme: Theme, pictures: PictureCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._pictures = theme, pictures
        self._panes: list[Pane] = []
        self.hotspots = HotspotField(theme, self)
        self.hotspots.pointActivated.connect(self.pointActivated)
        self.hotspots.crowdActivated.connect(self._tell_crowd)
        self.hotspots.soughtOutside.connect(self._bring)
        self.hotspots.changed.connect(self.update)
        self._skin = "fair"
        self._view = Viewport((1, 1), (1, 1))
        self._sized = False
        self._limits = (True, False)
        self.glide = Glide(self._set_view, self)
        self._still: QPixmap | None = None
        self._calm = False
        self._lit: frozenset[int] = frozenset()
        self._lit_label = ("", QPointF())
        self._lines: list[Line] = []
        self._extras: list[Extra] = []
        self._press: QPoint | None = None
        self._dragged = False
        self._placing = False
        self._instant = False
        self._told: set[str] = set()
        self._names = Overlay(self._paint_names, self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(RINGED, True)
        self.setMinimumSize(200, 160)
        theme.changed.connect(self._restyle)

    # what is shown

    @property
    def panes(self) -> list[Pane]:
        """The plates in view."""
        return self._panes

    @property
    def view(self) -> Viewport:
        """The part of the scene in view."""
        return self._view

    def show_panes(self, panes: list[Pane], skin: str) -> None:
        """Show other plates, fitted."""
        self.glide.stop()
        self._panes, self._skin = panes, skin
        self._lines, self._lit = [], frozenset()
        self._view = Viewport.fitting(self._scene_size(), (self.width(), self.height()))
        self._forget_still()
        self._told = set()
        self.hotspots.set_aside()
        self.update()

    def set_skin(self, skin: str) -> None:
        """Another skin tone."""
        self._skin = skin
        self._restyle()

    def set_instant(self, instant: bool) -> None:
        """Reduced motion: views change at once."""
        self._instant = instant

    def set_placing(self, placing: bool) -> None:
        """Clicks place marks (``pressedAt``) instead of opening regions."""
        self._placing = placing
        self.setCursor(Qt.CursorShape.CrossCursor if placing else Qt.CursorShape.ArrowCursor)

    def show_spots(self, spots: Iterable[ScenePoint]) -> None:
        """Replace the points."""
        shown = list(spots)
        places = [(self._origin(spot.pane) + spot.x, spot.y) for spot in shown]
        self.hotspots.show_spots(shown, places, self._view if self._sized else None)
        self.update()

    def show_lines(self, lines: list[Line]) -> None:
        """Draw meridians: pane index, meridian id, plate pixels."""
        self._lines = lines
        self.update()

    def add_extra(self, paint: Extra) -> None:
        """Let something else paint over the plates (marks, figures)."""
        self._extras.append(paint)

    def select(self, code: str, side: str) -> None:
        """Mark one point as the selected one."""
        self.hotspots.select(code, side)
        self.update()

    def light(self, indexes: frozenset[int], label: str = "") -> None:
        """Light regions up on every plate; an empty set puts the light out."""
        if indexes != self._lit or label != self._lit_label[0]:
            self._lit = indexes
            self._lit_label = (label, self._lit_label[1])
            self.update()

    # geometry

    def _origin(self, pane: int) -> float:
        return sum(p.plate.width + GAP for p in self._panes[:pane])

    def _scene_size(self) -> tuple[float, float]:
        if not self._panes:
            return (1.0, 1.0)
        width = sum(p.plate.width for p in self._panes) + GAP * (len(self._panes) - 1)
        return (width, float(max(p.plate.height for p in self._panes)))

    def to_window(self, pane: int, x: float, y: float) -> tuple[float, float]:
        """Where a shown plate pixel is in the window."""
        return self._view.to_window(self._origin(pane) + x, y)

    def to_plate(self, x: float, y: float) -> tuple[int, float, float] | None:
        """The pane and shown plate pixel under a window pixel."""
        scene_x, scene_y = self._view.to_scene(x, y)
        for index, pane in enumerate(self._panes):
            left = scene_x - self._origin(index)
            if 0 <= left < pane.plate.width and 0 <= scene_y < pane.plate.height:
                return index, left, scene_y
        return None

    def stored(self, pane: int, x: float) -> float:
        """The x of a shown pixel in the stored, unmirrored picture; and the other way round."""
        shown = self._panes[pane]
        return shown.plate.width - x if shown.mirrored else x

    # zoom and pan

    def zoom_by(self, factor: float, about: tuple[float, float] | None = None) -> None:
        """Magnify smoothly about a window pixel, or the middle."""
        middle = about or (self.width() / 2, self.height() / 2)
        self._glide((self.glide.goal or self._view).zoomed(factor, middle))

    def zoom_fit(self) -> None:
        """Everything in view again."""
        self._glide(Viewport.fitting(self._scene_size(), (self.width(), self.height())))

    def _bring(self, x: float, y: float) -> None:
        """Bring a window pixel to the middle."""
        scene = self._view.to_scene(x, y)
        self._glide(self._view.showing(*scene, self._view.zoom))

    def _glide(self, target: Viewport) -> None:
        self.glide.stop()
        if self._instant or not self.isVisible():
            self._set_view(target)
        else:
            self.glide.begin(self._view, target)

    def _set_view(self, view: Viewport) -> None:
        self._view = view
        limits = (view.zoom < MOST, view.zoom > 1.0)
        if limits != self._limits:
            self._limits = limits
            self.zoomLimits.emit(*limits)
        if self.hotspots.groups:  # its keys reach it from its points, too
            by_tab = Qt.FocusPolicy.StrongFocus
            self.setFocusPolicy(by_tab if view.zoom > 1.0 else Qt.FocusPolicy.ClickFocus)
        self._forget_still()
        self.hotspots.arrange(view)
        self.update()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was in view, or was coming into it."""
        self._sized = True
        view = (self.glide.stop() or self._view).resized((self.width(), self.height()))
        self._names.resize(self.size())
        self._set_view(self.hotspots.with_keys_in(view))
        self.resized.emit(self.width(), self.height())

    # crowds

    def _tell_crowd(self, spots: list[ScenePoint]) -> None:
        self.crowdActivated.emit(spots[0].pane, [(s.code, s.side.value) for s in spots])

    def show_chosen(self, code: str, side: str) -> None:
        """Bring the point that was chosen near, unless it stands well apart already."""
        spots = [s for s in self.hotspots.spots if (s.code, s.side.value) == (code, side)]
        if spots:
            self._glide(self._view.showing(*self.hotspots.zoom_to_chosen(spots, self._view)))

    def open_crowd(self, codes: list[tuple[str, str]]) -> None:
        """Magnify until the points of a crowd stand apart."""
        spots = self.hotspots.crowd_of(set(codes))
        if spots:
            self._glide(self._view.showing(*self.hotspots.zoom_to_part(spots, self._view)))

    # input

    def _on_a_page(self) -> bool:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QAbstractScrollArea):
            parent = None if parent.isWindow() else parent.parentWidget()
        return parent is not None

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; with Shift or a touch pad's sideways roll, pan.

        On a page that scrolls the wheel is the page's, and Ctrl makes it zoom.
        """
        if self._on_a_page() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        at = event.position()
        if event.hasPixelDelta() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            delta = event.pixelDelta()
            if self._view.zoom > 1.0:
                self._set_view(self._view.panned(delta.x(), delta.y()))
                return
        steps = event.angleDelta().y() / 120
        self.zoom_by(1.25**steps, (at.x(), at.y()))

    @guarded
    def event(self, event: QEvent) -> bool:
        """A pinch zooms."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            at = event.position()
            self._set_view(self._view.zoomed(1 + event.value(), (at.x(), at.y())))
            return True
        return super().event(event)

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position().toPoint()
            self._dragged = False

    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or light the region under the pointer."""
        at = event.position().toPoint()
        if self._press is not None:
            if (at - self._press).manhattanLength() > 8 or self._dragged:
                self._dragged = True
                move = at - self._press
                self._press = at
                self._set_view(self._view.panned(move.x(), move.y()))
            return
        pane, index = self._region_under(event.position())
        self._lit_label = (self._lit_label[0], event.position())
        self.regionPointed.emit(pane, index)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that was no drag."""
        pressed, self._press = self._press, None
        if pressed is None or self._dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.to_plate(event.position().x(), event.position().y())
        if self._placing:
            if found:
                self.pressedAt.emit(*found)
            return
        pane, index = self._region_under(event.position())
        if index and found:
            self.regionActivated.emit(pane, index, self.side_at(pane, found[1], found[2]).value)

    @guarded
    def leaveEvent(self, event: QEvent) -> None:
        """Put the light out."""
        self.regionPointed.emit(-1, 0)
        super().leaveEvent(event)

    def side_at(self, pane: int, x: float, y: float = 0.0) -> Side:
        """The person's side at a shown plate pixel."""
        shown = self._panes[pane]
        if shown.side is not None:
            return shown.side
        right_half = x > shown.plate.width / 2
        left_at_right = shown.plate.left_at_right
        if shown.mirrored:
            left_at_right = not left_at_right
        return Side.LEFT if right_half == left_at_right else Side.RIGHT

    def _region_under(self, at: QPointF) -> tuple[int, int]:
        middle = self._region_at(at.x(), at.y())
        if middle[1]:
            return middle
        near = (self._region_at(at.x() + dx, at.y() + dy) for dx, dy in _AROUND)
        return next((found for found in near if found[1]), middle)

    def _region_at(self, at_x: float, at_y: float) -> tuple[int, int]:
        found = self.to_plate(at_x, at_y)
        if found is None:
            return -1, 0
        pane, x, y = found
        plate = self._panes[pane].plate
        try:
            return pane, self._pictures.region_at(plate, self.stored(pane, x), y)
        except PlateError as error:
            self._tell_trouble(error)
            return -1, 0

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus and zero zoom; arrows move the picture."""
        key, step = event.key(), 60
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1.5)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / 1.5)
        elif key == Qt.Key.Key_0:
            self.zoom_fit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._set_view(self._view.panned(step if key == Qt.Key.Key_Left else -step, 0))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._set_view(self._view.panned(0, step if key == Qt.Key.Key_Up else -step))
        else:
            super().keyPressEvent(event)

    # painting

    def _restyle(self) -> None:
        self._forget_still()
        self.update()

    def _forget_still(self) -> None:
        self._still, self._calm = None, False

    def _target(self, index: int) -> QRectF:
        """Where a pane's plate lies in the window."""
        plate, scale = self._panes[index].plate, self._view.scale
        x, y = self.to_window(index, 0, 0)
        return QRectF(x, y, plate.width * scale, plate.height * scale)

    def _paint_plates(self, painter: QPainter) -> None:
        for index, pane in enumerate(self._panes):
            target = self._target(index)
            if not target.intersects(QRectF(self.rect())):
                continue
            try:
                picture = self._pictures.plate(pane.plate, self._skin, self._theme.name)
            except PlateError as error:
                self._tell_trouble(error)
                continue
            draw_plate(painter, picture, target, mirrored=pane.mirrored)

    def _tell_trouble(self, error: PlateError) -> None:
        """Say once what is wrong, after the picture is painted; points and list go on."""
        if told(error) not in self._told:
            self._told.add(told(error))
            QTimer.singleShot(0, self, partial(self.troubled.emit, told(error)))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Plates, light, lines, leaders, names. Hotspots paint themselves."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._still is not None:
            painter.drawPixmap(0, 0, self._still)
        elif self._calm:  # painted before as it is: worth keeping
            self._still = self._copied(painter.renderHints())
            painter.drawPixmap(0, 0, self._still)
        else:
            self._paint_plates(painter)
            self._calm = True
        self._paint_light(painter)
        self._paint_sides(painter)
        paint_lines(painter, self._theme, self._lines, self.to_window)
        self._paint_extras(painter)
        seen = self.hotspots.in_view()
        chosen = frozenset(n for n, made in enumerate(seen) if self.hotspots.is_selected(made))
        paint_halos(painter, self._theme, seen, chosen)

    def _paint_extras(self, painter: QPainter) -> None:
        for extra in self._extras:
            try:
                extra(painter, self)
            except PlateError as error:
                self._tell_trouble(error)

    def _paint_names(self, painter: QPainter) -> None:
        seen = self.hotspots.in_view()
        chosen = frozenset(n for n, made in enumerate(seen) if self.hotspots.is_selected(made))
        room, kept = (self.width(), self.height()), controls_over(self)
        paint_names(painter, self._theme, room, seen, chosen, self.hotspots.pointed, kept)

    def _paint_sides(self, painter: QPainter) -> None:
        words = ViewWords().sides_in_corners()
        for index, pane in enumerate(self._panes):
            target = self._target(index)
            # Nearer, the corners are out of view: half a word would lie on the skin.
            seen = target.left() > -1 and target.right() < self.width() + 1 and target.top() > -1
            if pane.side is None and seen:
                at_left = self.side_at(index, 0.0)
                left, right = words[at_left], words[at_left.opposite]
                paint_sides(painter, self._theme, target, left, right)

    def _copied(self, hints: QPainter.RenderHint) -> QPixmap:
        """The plates as they lie now."""
        ratio = self.devicePixelRatioF()
        still = QPixmap(self.size() * ratio)
        still.setDevicePixelRatio(ratio)
        still.fill(Qt.GlobalColor.transparent)
        inner = QPainter(still)
        inner.setRenderHints(hints)
        self._paint_plates(inner)
        inner.end()
        return still

    def _paint_light(self, painter: QPainter) -> None:
        if not self._lit:
            return
        colour = self._theme.colour("accent", 0.32)
        for index, pane in enumerate(self._panes):
            try:
                overlay = self._pictures.region_overlay(pane.plate, self._lit, colour)
            except PlateError as error:
                self._tell_trouble(error)
                continue
            draw_plate(painter, overlay, self._target(index), mirrored=pane.mirrored)
        label, at = self._lit_label
        if label and self.hotspots.pointed is None:
            room = (self.width(), self.height())
            paint_pill(painter, self._theme, room, (at.x() + 16, at.y() + 26), label, chosen=True)
