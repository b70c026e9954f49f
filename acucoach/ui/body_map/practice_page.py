"""Practising where a point is: the picture without marks, a click, told how far off it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from acucoach.content.plates import Plate, PlateError
from acucoach.domain.practice import TRIES, Practice, Try
from acucoach.guarded import guarded
from acucoach.ui.body_map.plate_painting import draw_plate
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.lengths import LengthWords

_STEP, _LEAP = 2.0, 10.0
"""Millimetres that the cross moves by a key, and with Shift."""
FINGERTIP = 7.0
"""Radius in millimetres of the disc that shows where it is."""
Spot = tuple[float, float]


class PracticePicture(QWidget):
    """The plate, a cross to be moved by keys, and afterwards the tries and the point.

    Signals:
        placed: shown plate pixels of a try.
    """

    spoken_role = QAccessible.Role.Canvas

    placed = Signal(float, float)

    def __init__(
        self, theme: Theme, pictures: PictureCache, plate: Plate, skin: str, *, mirrored: bool
    ) -> None:
        super().__init__()
        self._theme, self._pictures, self._plate, self._skin = theme, pictures, plate, skin
        self._mirrored = mirrored
        self._cross: Spot | None = None
        self.tries: list[Spot] = []
        self.answers: tuple[Spot, ...] = ()
        self.open = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(theme.px(260), theme.px(260))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @guarded
    def sizeHint(self) -> QSize:
        """As much as there is."""
        return QSize(self._theme.px(600), self._theme.px(520))

    @property
    def target(self) -> QRectF:
        """Where the plate lies in the widget."""
        plate = self._plate
        scale = min(self.width() / plate.width, self.height() / plate.height)
        wide, high = plate.width * scale, plate.height * scale
        return QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)

    def to_widget(self, spot: Spot) -> QPointF:
        """Where a shown plate pixel is."""
        at, scale = self.target, self.target.width() / self._plate.width
        return QPointF(at.left() + spot[0] * scale, at.top() + spot[1] * scale)

    def _to_plate(self, at: QPointF) -> Spot | None:
        target = self.target
        if not target.contains(at):
            return None
        scale = self._plate.width / target.width()
        return (at.x() - target.left()) * scale, (at.y() - target.top()) * scale

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click is a try."""
        spot = self._to_plate(event.position())
        if self.open and spot is not None and event.button() == Qt.MouseButton.LeftButton:
            self.placed.emit(*spot)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cross; Enter and the space bar try there."""
        ways = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        key, plate = Qt.Key(event.key()), self._plate
        if not self.open:
            super().keyPressEvent(event)
        elif key in ways:
            leap = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = (_LEAP if leap else _STEP) / plate.mm_per_px
            x, y = self._cross or (plate.width / 2, plate.height / 2)
            x, y = x + ways[key][0] * step, y + ways[key][1] * step
            self._cross = min(max(x, 0.0), plate.width), min(max(y, 0.0), plate.height)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._cross:
            self.placed.emit(*self._cross)
        else:
            super().keyPressEvent(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keys, the cross shows where it stands."""
        super().focusInEvent(event)
        reasons = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._cross is None and event.reason() in reasons:
            self._cross = self._plate.width / 2, self._plate.height / 2
        self.update()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Other colours, another picture."""
        super().changeEvent(event)
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, tries by number, and when it is over the point."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        theme = self._theme
        try:
            picture = self._pictures.plate(self._plate, self._skin, theme.name)
        except PlateError:
            return
        draw_plate(painter, picture, self.target, mirrored=self._mirrored)
        scale = self.target.width() / self._plate.width / self._plate.mm_per_px
        for answer in self.answers:
            painter.setPen(QPen(theme.colour("point_ring"), 2))
            painter.setBrush(theme.colour("point"))
            size = max(6.0, FINGERTIP * scale)
            painter.setOpacity(0.55)
            painter.drawEllipse(self.to_widget(answer), size, size)
            painter.setOpacity(1.0)
            painter.drawEllipse(self.to_widget(answer), 4.0, 4.0)
        painter.setFont(theme.font("code"))
        for number, spot in enumerate(self.tries, 1):
            self._draw_cross(painter, self.to_widget(spot), str(number))
        if self._cross is not None and self.open and self.hasFocus():
            self._draw_cross(painter, self.to_widget(self._cross), "")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)

    def _draw_cross(self, painter: QPainter, at: QPointF, text: str) -> None:
        for token, width in (("surface", 5.0), ("text", 2.0)):
            painter.setPen(QPen(self._theme.colour(token), width))
            painter.drawLine(at - QPointF(8, 0), at + QPointF(8, 0))
            painter.drawLine(at - QPointF(0, 8), at + QPointF(0, 8))
        if text:
            painter.drawText(at + QPointF(10, -6), text)


class PracticePage(QWidget):
    """Asks where a point is, three times at most.

    Args:
        theme: the looks.
        pictures: tinted plates.
        plate: shows the point.
        spots: shown plate pixels of the point; of a group, of each of its spots.
        name: of the point.
        skin: tint.
        mirrored: whether the picture is shown mirrored, as that of a right limb.
        keep: keeps a sentence in the diary.
    """

    done = Signal()

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        plate: Plate,
        spots: tuple[Spot, ...],
        name: str,
        skin: str,
        *,
        mirrored: bool,
        keep: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._plate, self._spots, self._name, self._keep = plate, spots, name, keep
        self._words = LengthWords()
        self.practice = Practice([])
        ask = self.tr("Where is {point}? Click there.").format(point=name)
        self.question = Text(theme, ask, "title", wrap=True)
        hint = self.tr(
            "You have three tries. With the keyboard: arrow keys move the cross, Shift moves it "
            "further, Enter chooses."
        )
        self.told = Text(theme, hint, "body", wrap=True)
        self.told.setMinimumHeight(theme.px(64))
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.picture = PracticePicture(theme, pictures, plate, skin, mirrored=mirrored)
        self.picture.setAccessibleName(ask)
        self.picture.setAccessibleDescription(hint)
        self.picture.placed.connect(self._try)
        whole = QVBoxLayout(self)
        margin = theme.space(24)
        whole.setContentsMargins(margin, margin, margin, 0)
        whole.setSpacing(theme.space(10))
        whole.addWidget(self.question)
        whole.addWidget(self.told)
        whole.addWidget(self.picture, 1)
        # As high as its texts are at its own width, not at the narrowest they could have.
        self.setMinimumHeight(1)
        self.again = Button(theme, self.tr("Try again from the start"), "secondary", "rotate-ccw")
        self.again.clicked.connect(lambda _: self._restart())
        self.keep = Button(theme, self.tr("Keep this in my diary"), "secondary", "notebook-pen")
        self.keep.clicked.connect(lambda _: self._write())
        close = Button(theme, self.tr("Close"), "primary")
        close.clicked.connect(self.done)
        self.foot = row(self.again, self.keep, None, close, gap=theme.space(8))
        self._hint = hint
        self._show_buttons()

    def _try(self, x: float, y: float) -> None:
        mm = self._plate.mm_per_px
        tries = [Try((sx - x) * mm, (y - sy) * mm) for sx, sy in self._spots]
        nearest = min(tries, key=lambda one: one.millimetres)
        self.practice.tries.append(nearest)
        self.picture.tries.append((x, y))
        if self.practice.over:
            self.picture.open = False
            self.picture.answers = self._spots
        self._tell(self._sentence(nearest))
        self._show_buttons()
        self.picture.update()

    def _sentence(self, one: Try) -> str:
        off = self._words.length(one.millimetres)
        if one.hit:
            return self.tr(
                "Found: {off} off, less than half a fingertip. On your own skin, feel for the "
                "tender or achy spot around it."
            ).format(off=off)
        words = {
            "up": self.tr("up"), "down": self.tr("down"),
            "left": self.tr("to the left"), "right": self.tr("to the right"),
        }  # fmt: skip
        ways = [words[way] for way in one.ways]
        way = ways[0] if len(ways) == 1 else self.tr("{one} and {other}").format(
            one=ways[0], other=ways[1]
        )  # fmt: skip
        text = self.tr("{off} off. It lies further {way} in the picture.").format(off=off, way=way)
        left = TRIES - len(self.practice.tries)
        if left > 1:
            rest = self.tr("Two more tries.")
        elif left == 1:
            rest = self.tr("One more try.")
        else:
            rest = self.tr("The red disc is as wide as a fingertip and shows where it is.")
        return f"{text} {rest}"

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.picture.setAccessibleDescription(text)

    def _restart(self) -> None:
        self.practice = Practice([])
        self.picture.tries, self.picture.answers, self.picture.open = [], (), True
        self._tell(self._hint)
        self._show_buttons()
        self.picture.setFocus()
        self.picture.update()

    def _write(self) -> None:
        told = ", ".join(self._words.length(one.millimetres) for one in self.practice.tries)
        self._keep(
            self.tr("Practised finding {point} in the picture: {distances} off.").format(
                point=self._name, distances=told
            )
        )
        self.keep.hide()
        self._tell(self.tr("It stands in your diary now."))

    def _show_buttons(self) -> None:
        over = self.practice.over
        self.again.setVisible(bool(self.practice.tries))
        self.keep.setVisible(over)
