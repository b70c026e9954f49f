"""Turns the whole body under the finger, by keys and by buttons; rests on one of its views."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPointF, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QRegion, QTransform

from acucoach.beside import hold_waste, let_waste_go
from acucoach.content.plates import Plate, PlateError
from acucoach.content.turn import ABOVE, LEVEL, TurnViews
from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.ui.body_map.turn_frames import Frame, TurnFrames, TurnStyle
from acucoach.ui.body_map.turn_view import Turned, TurnView

DEGREES_A_PIXEL = 0.5
"""At 100 % text: half the body's way round in a hand's breadth."""
TILT = 90
"""Pixels up or down after which one looks from above, or no longer."""
A_TURN = 30
"""Degrees that a button turns by."""
TURN_MS, REST_MS, KEPT_MS, TIDY_MS = 220, 140, 20_000, 400

Marks = Callable[[], Mapping[tuple[str, Side], str]]
"""Which points are marked, and the state of each."""


@frozen
class Pose:
    """How the body stands to the eye.

    Attributes:
        degrees: from the front to the person's left, of the first body shown.
        above: looked down on.
        behind: a second body is shown, turned half round.
        mirrored: as in a mirror.
    """

    degrees: float = 0.0
    above: bool = False
    behind: bool = False
    mirrored: bool = False

    @property
    def ring(self) -> str:
        """The ring of views."""
        return ABOVE if self.above else LEVEL

    @property
    def bodies(self) -> tuple[float, ...]:
        """Degrees of each body shown."""
        return (self.degrees, self.degrees + 180) if self.behind else (self.degrees,)


class Turner(QObject):
    """Between the view, which tells how it is dragged, and the pictures, which take time.

    A picture that is not decoded yet is never waited for: the nearest there is stands for it.

    Args:
        view: what is turned.
        views: the pictures.
        look: skin tone, theme and the colour beside the body now.
        marks: the points to mark while it turns.
        parent: the owner.

    Signals:
        rested: degrees, and whether from above: the view on which the body has come to rest.
        failed: a picture is missing or damaged; one sentence.
    """

    rested = Signal(int, bool)
    failed = Signal(str)

    def __init__(
        self,
        view: TurnView,
        views: TurnViews,
        look: Callable[[], tuple[str, str, str]],
        marks: Marks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._views, self._look, self._marks = view, views, look, marks
        self._pose = self._grabbed = Pose()
        self._shown: dict[tuple[str, Side], str] = {}
        self._place: object = None
        self._ready: dict[tuple[int, str], tuple[Frame, Turned]] = {}
        self._first: Plate | None = None
        self._near: list[str] = []
        self.frames = TurnFrames(views, self)
        self.frames.come.connect(self._come)
        self.frames.forgotten.connect(self._lay_out_anew)
        self.frames.forgotten.connect(view.let_go)
        self.frames.failed.connect(self.failed)  # the others go on, and it comes to rest
        self._rest = _timer(self, REST_MS, self._settle)
        self._forget = _timer(self, KEPT_MS, self.frames.forget)
        self._held = False
        self._tidy = _timer(self, TIDY_MS, self._let_waste_go)
        self._way = QVariantAnimation(self)
        self._way.setDuration(TURN_MS)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._glide_to)
        self._way.finished.connect(self._wait)
        view.pressed.connect(self._press)
        view.dragged.connect(self._drag)
        view.released.connect(self._wait)
        view.stepped.connect(self.step)
        view.hidden.connect(self.frames.stop)
        view.hidden.connect(self._let_waste_go)
        view.painted.connect(self.frames.go_on)
        view.resized.connect(self._lay_out_anew)

    @property
    def pose(self) -> Pose:
        """How the body stands now."""
        return self._pose

    @property
    def moving(self) -> bool:
        """Whether it has not come to rest yet."""
        return bool(self._view.turned)

    def show(self, pose: Pose) -> None:
        """The body stands so now, and rests."""
        self._rest.stop()
        self._way.stop()
        self._pose = pose
        if self._held:
            self._tidy.start()

    # wishes

    def step(self, views: int, rings: int) -> None:
        """Turn by views to the picture's right, or look from above."""
        try:
            size = self._views.step(self._pose.ring)
        except PlateError as error:
            self.failed.emit(str(error))
            return
        self.turn(views * size, rings)

    def turn(self, degrees: int, rings: int = 0) -> None:
        """Turn what is near the eye to the picture's right by degrees, smoothly.

        Args:
            degrees: below nought to the left.
            rings: 1 to look from above, -1 to look level again, 0 for neither.
        """
        if rings:
            self._tilt(rings > 0)
        goal = self._way.endValue() if self._moves() else None
        start = float(goal) if isinstance(goal, (int, float)) else self._pose.degrees
        end = start - degrees * (-1 if self._pose.mirrored else 1)
        self._way.stop()
        if self._view.instant or not self._view.isVisible():
            self._pose = self._at(end)
            self._settle()
            return
        if goal is None and not self.moving:  # a key that is held turns on and on: its marks stay
            self._look_anew()
        self._rest.stop()
        self._want()
        if rings:
            self._follow()
        self._way.setStartValue(float(self._pose.degrees))
        self._way.setEndValue(float(end))
        self._way.start()

    def _moves(self) -> bool:
        return self._way.state() == QVariantAnimation.State.Running

    def _at(self, degrees: float, above: bool | None = None) -> Pose:
        now = self._pose
        return Pose(degrees, now.above if above is None else above, now.behind, now.mirrored)

    def _tilt(self, above: bool) -> None:
        self._pose = self._at(self._pose.degrees, above)

    def _press(self) -> None:
        """It may be turned soon: decode ahead."""
        if self._moves():
            self._way.stop()
        self._rest.stop()
        if self.moving:  # what is pressed is what is seen
            self._settle()
        self._grabbed = self._pose
        self._look_anew()
        self._want()

    def _look_anew(self) -> None:
        """Marks as they are now; what was laid out stays where nothing has changed."""
        shown, place = dict(self._marks()), (self._view.view, self._view.devicePixelRatioF())
        if (shown, place) != (self._shown, self._place):
            self._shown, self._place = shown, place
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        """What was laid out with other marks, or in another size of window, goes."""
        self._ready = {}

    def _drag(self, right: float, down: float) -> None:
        self._rest.stop()
        way = -1 if self._pose.mirrored else 1
        degrees = self._grabbed.degrees - way * right * DEGREES_A_PIXEL
        above = self._grabbed.above
        if abs(down) > TILT:
            above = down > 0
        self._pose = self._at(degrees, above)
        self._follow()

    def _glide_to(self, degrees: float) -> None:
        # Setting where it begins tells it, too; and what is seen there is there already.
        if not self._moves() or (degrees == self._pose.degrees and not self.moving):
            return
        self._pose = self._at(float(degrees))
        self._follow()

    def _follow(self) -> None:
        """Show the pose; what it lacks is decoded before all else."""
        self.frames.hold()
        self._hold_waste()
        if self._near != [self._views.nearest(self._pose.ring, at) for at in self._pose.bodies]:
            self._want()
        self._paint()

    def _hold_waste(self) -> None:
        """A look for waste takes as long as two frames: it waits for the rest."""
        self._tidy.stop()
        if not self._held:
            self._held = True
            hold_waste()

    def _let_waste_go(self) -> None:
        if self._held:
            self._held = False
            let_waste_go()

    # pictures

    def _size(self) -> tuple[Plate, float]:
        """A view and how many pixels of the window one of it takes."""
        if self._first is None:  # all are of one size: no other is read for it
            nearest = self._views.nearest(self._pose.ring, self._pose.degrees)
            self._first = self._views.plate(nearest)
        return self._first, self._view.view.scale

    def _want(self) -> None:
        """Have the views near the present one decoded, nearest first."""
        try:
            first, scale = self._size()
            around = [self._views.around(self._pose.ring, at) for at in self._pose.bodies]
        except PlateError as error:
            self._fail(str(error))
            return
        self._near = [views[0] for views in around]
        order = [view for level in zip(*around, strict=True) for view in level]
        skin, theme, ground = self._look()
        dots = self._view.devicePixelRatioF()
        # Exactly the screen's pixels: one that is to be scaled is drawn five times as slowly. Of a
        # magnified body, which only keys turn, no more than the stored picture or a window's full.
        most = max(first.height, self._view.height() * dots)
        shrunk = min(1.0, most / (first.height * scale * dots))
        width, height = (round(n * scale * shrunk * dots) for n in (first.width, first.height))
        self._forget.start()
        exact, mirrored = shrunk == 1.0, self._pose.mirrored
        look = TurnStyle(
            width, height, dots * shrunk, exact, skin, theme, ground, mirrored,
            self._view.mark_reach,
        )  # fmt: skip
        self.frames.want(list(dict.fromkeys(order)), look)
        there = self.frames.frames  # what was let go is held by nothing
        self._ready = {at: it for at, it in self._ready.items() if there.get(at[1]) is it[0]}

    def _come(self) -> None:
        if self._rest.isActive() or self._moves() or self.moving:
            self.frames.hold()
            self._paint()

    def _nearest(self, degrees: float) -> Frame | None:
        frames = self.frames.frames
        frame = frames.get(self._views.nearest(self._pose.ring, degrees))
        if frame is not None:
            return frame
        around = self._views.around(self._pose.ring, degrees)
        return next((frames[view] for view in around if view in frames), None)

    def _paint(self) -> None:
        """Show what there is; where nothing is decoded yet, what was shown stays."""
        shown = []
        for number, degrees in enumerate(self._pose.bodies):
            frame = self._nearest(degrees)
            if frame is None:
                self.frames.go_on()
                return
            ready = self._ready.get((number, frame.plate.id))
            if ready is None or ready[0] is not frame:
                ready = (frame, self._turned(number, frame))
                self._ready[number, frame.plate.id] = ready
            shown.append(ready[1])
        if not self._view.show_turn(shown):
            self.frames.go_on()

    def _turned(self, number: int, frame: Frame) -> Turned:
        plate, view, shown = frame.plate, self._view, self._shown
        x0, y0 = view.place_of(number, plate.width)
        scale, dots = view.view.scale, view.devicePixelRatioF()
        # Whole pixels of the screen: a picture that lies between them is drawn much slower.
        corner = QPoint(round(x0 * dots), round(y0 * dots))
        look = self.frames.look
        assert look is not None
        marks = [
            (QPoint(round((x0 + x * scale) * dots), round((y0 + y * scale) * dots)), shown[point])
            for point, x, y in frame.points
            if point in shown
        ]
        whole = look.exact and look.dots == dots
        filled = frame.filled.translated(corner) if whole else QRegion()
        at = QPointF(corner) / dots
        to_window = QTransform.fromTranslate(at.x(), at.y()).scale(1 / look.dots, 1 / look.dots)
        shape = to_window.map(frame.reached)
        whole = whole and dots.is_integer()
        across, along = (0 if whole and n.is_integer() else 1 for n in (at.x(), at.y()))
        if across or along:  # it lies between two pixels of the window
            shape = shape + shape.translated(across, along) + shape.translated(-across, -along)
        return Turned(frame, at, look.dots, marks, filled, shape)

    # rest

    def _wait(self) -> None:
        """Rest soon, if nothing else moves it."""
        self._rest.start()

    def _settle(self) -> None:
        """Come to rest on the nearest view."""
        self.frames.hold()  # points and tools are made anew: Python's work, too
        try:
            step = self._views.step(self._pose.ring)
            degrees = round(self._pose.degrees / step) * step % 360
            for at in self._pose.bodies:
                self._views.plate(self._views.nearest(self._pose.ring, at))
        except PlateError as error:
            self._fail(str(error))
            return
        self._pose = self._at(degrees)
        self._view.keep_view()
        self.rested.emit(degrees, self._pose.above)

    def _fail(self, sentence: str) -> None:
        self.frames.go_on()
        self._rest.stop()
        self._way.stop()
        self.failed.emit(sentence)


def _timer(parent: QObject, span: int, deed: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(span)
    timer.timeout.connect(deed)
    return timer
