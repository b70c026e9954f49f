"""Shows where a point lies on the own hand or face, on the camera's picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QGuiApplication,
    QHideEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.finder.findings import Disc, Refusal, Sight
from acucoach.guarded import guarded
from acucoach.ui.camera.looking import LookThread
from acucoach.ui.gate_view import Saying
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_row import ChoiceRow
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.verdict_panel import VerdictPanel

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from acucoach.desktop.camera import CameraFrames
    from acucoach.finder.finder import PointFinder

WIDEST = 1280
"""Pixels of a picture that is looked at; larger ones are made smaller."""

AWAY = 800
"""Milliseconds in another program after which it goes off: a dialog's opening takes less."""


@frozen
class CameraServices:
    """What the page is handed.

    Attributes:
        missing: one sentence on what is missing; empty when it can begin.
        frames: makes the source of pictures and how its end is heard; called when it is wanted.
        look: makes what looks for the point on a side; called on a thread.
        rest: gives memory back that pictures and networks needed; called once they are gone.
    """

    missing: Callable[[], str]
    frames: Callable[[Callable[[], None]], CameraFrames]
    look: Callable[[Side], PointFinder]
    rest: Callable[[], None]


class LivePicture(QWidget):
    """The picture as in a mirror, with discs over it."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.image: QImage | None = None
        self.discs: tuple[Disc, ...] = ()
        self._of = QSize(1, 1)
        self.setMinimumSize(theme.px(320), theme.px(200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage | None) -> None:
        """The newest picture; None takes it away."""
        self.image = image
        if image is None:
            self.discs = ()
        self.update()

    def show_discs(self, discs: tuple[Disc, ...], size: QSize) -> None:
        """Where the point lies in a picture of that size."""
        self.discs, self._of = discs, size
        self.update()

    def at(self, disc: Disc) -> tuple[QPointF, float]:
        """Where a disc is drawn, mirrored, and its radius."""
        target = self._target()
        scale = target.width() / self._of.width()
        return QPointF(target.right() - disc.x * scale, target.top() + disc.y * scale), (
            disc.radius * scale
        )

    def _target(self) -> QRectF:
        size = self.image.size() if self.image is not None else self._of
        scale = min(self.width() / size.width(), self.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, mirrored for the eye; discs with the point's name."""
        if self.image is None:
            return
        painter, target = QPainter(self), self._target()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.save()
        painter.translate(target.left() + target.right(), 0)
        painter.scale(-1, 1)
        painter.drawImage(target, self.image)
        painter.restore()
        painter.setFont(self._theme.font("code"))
        for disc in self.discs:
            middle, radius = self.at(disc)
            painter.setBrush(self._theme.colour("point", 0.35))
            painter.setPen(QPen(Qt.GlobalColor.black, 5))  # seen on any skin and any ground
            painter.drawEllipse(middle, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(Qt.GlobalColor.white, 2.5))
            painter.drawEllipse(middle, radius, radius)
            metrics = painter.fontMetrics()
            box = QRectF(metrics.boundingRect(self._name)).adjusted(-6, -3, 6, 3)
            box.moveCenter(middle + QPointF(0, -radius - box.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._name)


class CameraPage(QWidget):
    """The gate's word, then which hand, then the picture. The camera is off until asked for.

    Args:
        theme: the looks.
        name: of the point.
        saying: the gate's word today; a blocked point is not looked for.
        hand: whether it lies on a hand; else on the face.
        side: the side the guide was opened on.
        services: camera and finder.
    """

    done = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        saying: Saying,
        services: CameraServices,
        *,
        hand: bool,
        side: Side,
    ) -> None:
        super().__init__()
        self._services, self._hand, self._side = services, hand, side
        self._frames: CameraFrames | None = None
        self._thread: LookThread | None = None
        self._blocked = saying.state == "blocked"
        whole = QVBoxLayout(self)
        margin = theme.space(24)
        whole.setContentsMargins(margin, margin, margin, 0)
        whole.setSpacing(theme.space(10))
        title = self.tr("{point} on your hand") if hand else self.tr("{point} on your face")
        whole.addWidget(Text(theme, title.format(point=name), "title", wrap=True))
        self.verdict = VerdictPanel(theme, saying.state, saying.title, saying.text)
        whole.addWidget(self.verdict)
        self.sides: ChoiceRow | None = None
        if hand and not self._blocked:
            words = [("left", self.tr("My left hand")), ("right", self.tr("My right hand"))]
            first = "right" if side is Side.RIGHT else "left"
            self.sides = ChoiceRow(theme, words, first, self.tr("Which hand you show"))
            self.sides.chosen.connect(self._change_side)
            whole.addWidget(self.sides)
        self.light = Text(theme, "", "body_strong", "blocked")
        self.said = Text(theme, "", "body_strong", wrap=True)
        self.said.setMinimumHeight(theme.px(48))
        whole.addWidget(self.light)
        whole.addWidget(self.said)
        self.picture = LivePicture(theme, name)
        self.picture.setAccessibleName(self.tr("The camera's picture, as in a mirror"))
        whole.addWidget(self.picture, 1)
        note = self.tr(
            "The disc shows where the point lies in nine of ten tries, on rendered hands and "
            "faces. Press around inside it until you find the tender or achy spot. No picture "
            "is kept or sent."
        )
        whole.addWidget(Text(theme, note, "caption", "text_2", wrap=True))
        # As high as its texts are at its own width, not at the narrowest they could have.
        self.setMinimumHeight(1)
        self.switch = Button(theme, self.tr("Switch the camera on"), "primary", "camera")
        self.switch.clicked.connect(lambda _: self.stop() if self.on else self.start())
        close = Button(theme, self.tr("Back to the guide"), "secondary")
        close.clicked.connect(self.done)
        self.foot = row(self.switch, None, close, gap=theme.space(8))
        self.switch.setVisible(not self._blocked)
        if self._blocked:
            self._say(self.tr("This point is not for you today, so it is not looked for."))
        else:
            missing = services.missing()
            self._say(missing or self.tr("The camera is off."))
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(AWAY)
        self._away.timeout.connect(self._leave)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_away)

    @property
    def on(self) -> bool:
        """Whether the camera is on."""
        return self._frames is not None

    def start(self) -> None:
        """Switch the camera on, if all is there."""
        missing = self._services.missing()
        if self._blocked or missing:
            self._say(missing or self.said.text())
            announce(self, self.said.text())
            return
        self._frames = self._services.frames(self._lose)
        self._frames.arrived.connect(self._take)
        self._begin_looking()
        self._frames.start()
        self.light.setText(self.tr("● The camera is on"))
        self.switch.setText(self.tr("Switch the camera off"))
        self.switch.set_icon_name("camera-off")
        self._say(self.tr("One moment …"))

    def stop(self, why: str = "") -> None:
        """Switch the camera off and forget the picture."""
        frames, self._frames = self._frames, None
        if frames is not None:
            frames.stop()
            rest = self._services.rest
            frames.destroyed.connect(lambda: QTimer.singleShot(0, rest))  # its parts go after it
            frames.deleteLater()
        self._end_looking()
        self.picture.show_image(None)
        self.light.setText("")
        self.switch.setText(self.tr("Switch the camera on"))
        self.switch.set_icon_name("camera")
        if not self._blocked:
            self._say(why or self.tr("The camera is off."))

    def _begin_looking(self) -> None:
        side = self._side
        self._thread = LookThread(lambda: self._services.look(side), self)
        self._thread.seen.connect(self._show)
        self._thread.broken.connect(self._break)
        self._thread.begin()

    def _end_looking(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.seen.disconnect(self._show)
            thread.finish()
            thread.deleteLater()

    def _change_side(self, side: str) -> None:
        self._side = Side(side)
        if self._thread is not None:
            self._end_looking()
            self._begin_looking()

    def _take(self, frame: QVideoFrame) -> None:
        if not self.on:
            return
        image = frame.toImage()
        if image.isNull():
            return
        if image.width() > WIDEST:
            image = image.scaledToWidth(WIDEST, Qt.TransformationMode.FastTransformation)
        self.picture.show_image(image)
        if self._thread is not None:
            self._thread.offer(image)

    def _show(self, sight: Sight, width: int, height: int) -> None:
        if not self.on:
            return
        self.picture.show_discs(sight.discs, QSize(width, height))
        if sight.refusal is not None:
            self._say(self._words(sight.refusal))
        else:
            self._say(self.tr("It lies inside the disc. Feel there for the tender or achy spot."))

    def _words(self, refusal: Refusal) -> str:
        return {
            Refusal.NO_HAND: self.tr("Hold your hand in front of the camera."),
            Refusal.OTHER_HAND: self.tr("That is your other hand, or its other face. Turn it."),
            Refusal.TURN_BACK: self.tr("Turn the back of your hand to me."),
            Refusal.TURN_PALM: self.tr("Turn your palm to me."),
            Refusal.OPEN_FINGERS: self.tr("Open your fingers."),
            Refusal.SHOW_WRIST: self.tr("Show me your wrist and some of your forearm."),
            Refusal.COME_CLOSER: self.tr("Come closer to the camera."),
            Refusal.NO_FACE: self.tr("Look into the camera."),
            Refusal.TURN_FACE: self.tr("Turn your face to me."),
        }[refusal]

    def _say(self, text: str) -> None:
        if text != self.said.text():
            self.said.setText(text)
            self.picture.setAccessibleDescription(text)

    def _break(self, why: str) -> None:
        self.stop(why)

    def _lose(self) -> None:
        self.stop(self.tr("The camera is gone. Plug it in again, or close what else uses it."))

    def _look_away(self, state: Qt.ApplicationState) -> None:
        """Another program, a locked screen: off, unless it is back at once."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self.on:
            self._away.start()

    def _leave(self) -> None:
        if self.on:
            self.stop(self.tr("The camera went off because you looked elsewhere."))

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Left: off."""
        super().hideEvent(event)
        if not event.spontaneous() or self.window().isMinimized():
            self.stop()

    @guarded
    def event(self, event: QEvent) -> bool:
        """On its way out: off."""
        if event.type() == QEvent.Type.DeferredDelete:
            self.stop()
        return super().event(event)
