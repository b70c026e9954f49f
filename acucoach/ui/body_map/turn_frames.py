"""Pictures of the turning body, decoded ahead at the size they are shown at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from math import ceil
from threading import Event
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from acucoach.beside import Lost, step_back
from acucoach.content.plates import Plate, PlateError
from acucoach.content.turn import TurnViews
from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.storage.exchange.progress import Progress
from acucoach.ui.plate_picture import coloured, decoded

if TYPE_CHECKING:
    from acucoach.ui.background import Background


_ROOM, _LEAST = 144 * 1024 * 1024, 9
"""Bytes that frames may take, and frames that are kept in any case: a quarter of the way round."""
_ROWS = 64
"""Pixels of the screen that a piece is high."""
_BODY, _BOX = 0.37, 0.72
"""Of a view, what its pieces take on average, and what one piece would that is as wide as all."""
_HELD = 0.2
"""Seconds that the thread stands still for a frame, at most."""
_LOST, _ASIDE = 0.0001, 0.0005
"""Seconds of a piece that others took, from which the screen's thread is at work, and of standing
aside then."""


@frozen
class TurnStyle:
    """How the pictures are shown.

    Attributes:
        width: pixels that the picture of a whole view takes.
        height: likewise.
        dots: pixels of the picture a pixel of the window.
        exact: painted pixel for pixel; what is scaled then is one piece, or seams would be seen.
        skin: skin tone.
        theme: the theme's name.
        ground: colour beside the body, as ``#rrggbb``.
        mirrored: as in a mirror.
        reach: pixels of the window that a mark reaches from its point.
    """

    width: int
    height: int
    dots: float
    exact: bool
    skin: str
    theme: str
    ground: str
    mirrored: bool
    reach: int = 9


@frozen
class Frame:
    """A view, ready to be painted as it is.

    Attributes:
        plate: the view.
        pieces: what of it is not empty, opaque, from top to bottom; and the upper left corner of
            each, pixels of the picture from the view's.
        filled: what the pieces cover, pixels of the picture.
        reached: what marks on it may cover, too.
        points: code and side of each point on it, and where it is shown, pixels of the view.
    """

    plate: Plate
    pieces: tuple[tuple[QPoint, QImage], ...]
    filled: QRegion
    reached: QRegion
    points: tuple[tuple[tuple[str, Side], float, float], ...]


class TurnFrames(QObject):
    """Decodes on a thread, what is wanted first first, and keeps what it has.

    Only one thread at a time runs Python, and all of Qt's painting counts as that: the thread works
    in small pieces, and not at all while the screen's makes a frame. Reading files counts not.

    Args:
        views: the pictures.

    Signals:
        come: another frame is there.
        failed: a picture is missing or damaged; one sentence.
        forgotten: all frames were let go.
    """

    come = Signal()
    failed = Signal(str)
    forgotten = Signal()

    def __init__(self, views: TurnViews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._look: TurnStyle | None = None
        self._frames: dict[str, Frame] = {}
        self._broken: dict[str, str] = {}
        self._told: set[str] = set()
        self._wanted: list[str] = []
        self._work: Background | None = None
        self._free = Event()
        self._free.set()

    @property
    def frames(self) -> dict[str, Frame]:
        """What is there, by the view's id."""
        return self._frames

    @property
    def look(self) -> TurnStyle | None:
        """How they are shown; None while there are none."""
        return self._look

    def want(self, views: Sequence[str], look: TurnStyle) -> None:
        """Decode these next, in this order; those of another look, and the farthest, are let go.

        Args:
            views: the nearest first.
            look: how they are shown.
        """
        if look != self._look:
            self._look, self._frames = look, {}
        kept = list(dict.fromkeys([*views, *self._frames]))[: room_for(look)]
        for far in set(self._frames) - set(kept):
            self._frames.pop(far, None)
        self._wanted = [view for view in views if view in kept and self.lacks(view)]
        if self._wanted and not self._worker().busy:
            self._worker().start(self._decode, self._done, self._fail)

    def hold(self) -> None:
        """The screen's thread makes a frame: nothing is coloured meanwhile."""
        self._free.clear()

    def go_on(self) -> None:
        """The frame is painted."""
        self._free.set()

    def _let_the_screen_go_first(self, lost: float) -> None:
        """Until a frame is painted; and a moment, where one may be beginning.

        What leads to a frame is Python's work, too: while pieces went on, both threads handed the
        lock to and fro up to ninety times until the frame said that it begins: 3 to 5 ms.
        """
        self._free.wait(_HELD)
        if lost > _LOST:
            sleep(_ASIDE)
            self._free.wait(_HELD)

    def lacks(self, view: str) -> bool:
        """Whether it is worth wanting: not there yet, and not found damaged."""
        return view not in self._frames and view not in self._broken

    def _worker(self) -> Background:
        if self._work is None:
            from acucoach.ui.background import Background  # the first picture does without it

            self._work = Background(self)
            self._work.told.connect(self._tell)
        return self._work

    def forget(self) -> None:
        """Let go of all frames: they take tens of megabytes."""
        self._wanted = []
        there = bool(self._frames)
        self._look, self._frames, self._broken = None, {}, {}
        if there:
            self.forgotten.emit()

    def stop(self) -> None:
        """End the thread."""
        self._wanted = []
        self.go_on()
        if self._work is not None:
            self._work.stop()

    def _decode(self, tell: Progress) -> object:
        """On the thread. What is wanted may change meanwhile, and so may the look."""
        step_back()
        while self._wanted and self._look is not None:
            wanted, look, frames = self._wanted, self._look, self._frames
            view = wanted[0]
            if view not in frames:
                try:
                    plate = self._views.plate(view)
                    self._let_the_screen_go_first(0.0)
                    frames[view] = frame_of(plate, look, self._let_the_screen_go_first)
                except PlateError as error:  # the others go on
                    self._broken[view] = str(error)
            if wanted is self._wanted:
                self._wanted = wanted[1:]
            tell(1, 1)
        return None

    def _tell(self) -> None:
        for sentence in [one for one in self._broken.values() if one not in self._told]:
            self._told.add(sentence)
            self.failed.emit(sentence)
        self.come.emit()

    def _done(self, _: object) -> None:
        look = self._look
        if self._wanted and look is not None:  # asked for while the thread was ending
            self.want(self._wanted, look)

    def _fail(self, error: BaseException) -> None:
        self._wanted = []
        raise error


def room_for(look: TurnStyle) -> int:
    """How many frames are kept at once: all of a ring, but of a very large window."""
    filled = look.width * look.height * (_BODY if look.exact else _BOX)
    return max(_LEAST, int(_ROOM / (filled * 4)))


def frame_of(
    plate: Plate, look: TurnStyle, pause: Callable[[float], None] = lambda _: None
) -> Frame:
    """Decode and colour a view.

    Args:
        plate: the view.
        look: how it is shown.
        pause: called after each file and each piece, with the seconds of a piece that others took.

    Raises:
        PlateError: a file is missing or damaged.
    """
    size = QSize(look.width, look.height)
    stored, masks = decoded(plate.image, dict(plate.masks), size, partial(pause, 0.0))
    cover = masks.get("cover", stored)
    if cover.format() != QImage.Format.Format_Grayscale8 or cover.hasAlphaChannel():
        cover = cover.convertToFormat(QImage.Format.Format_Alpha8)
    pieces, boxes = [], []
    rows = _ROWS if look.exact else look.height
    for top in range(0, look.height, rows):
        lost = Lost()
        left, right = _columns(cover, top, min(top + rows, look.height))
        if left < right:
            box = QRect(left, top, right - left, min(rows, look.height - top))
            image = _piece(stored, masks, box, look)
            if look.mirrored:
                box.moveLeft(look.width - right)
            pieces.append((box.topLeft(), image))
            boxes.append(box)
            pause(lost.seconds())
    filled = QRegion()
    for box in boxes:
        filled += box
    points = (
        ((code.partition("/")[0], side), plate.width - x if look.mirrored else x, y)
        for code, sides in plate.points.items()
        for side, (x, y) in sides.items()
    )
    return Frame(plate, tuple(pieces), filled, _reached(boxes, look), tuple(points))


def _reached(boxes: Sequence[QRect], look: TurnStyle) -> QRegion:
    """What marks may cover: about as many boxes again, for each takes its time in every frame."""
    reach, region = ceil(look.reach * look.dots), QRegion()
    for number, box in enumerate(boxes):
        near = boxes[max(0, number - 1) : number + 2]
        left = min(one.left() for one in near) - reach
        right = max(one.right() for one in near) + reach
        above = reach if number == 0 else 0
        below = reach if number == len(boxes) - 1 else 0
        region += QRect(left, box.top() - above, right - left + 1, box.height() + above + below)
    return region


def _piece(stored: QImage, masks: Mapping[str, QImage], box: QRect, look: TurnStyle) -> QImage:
    """What lies in a box, coloured, on the ground: what is opaque is painted fastest."""
    parts = {material: mask.copy(box) for material, mask in masks.items()}
    image = coloured(stored.copy(box), parts, look.skin, look.theme)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    painter.fillRect(image.rect(), QColor(look.ground))
    painter.end()
    image.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return image.flipped(Qt.Orientation.Horizontal) if look.mirrored else image


def _columns(cover: QImage, top: int, bottom: int) -> tuple[int, int]:
    """First column with something in it, and the one after the last; the same where all is empty.

    Args:
        cover: one byte a pixel, not nought where the body is.
        top: first row looked at.
        bottom: the row after the last.
    """
    width, line = cover.width(), cover.bytesPerLine()
    bits = bytes(cover.constBits()[top * line : bottom * line])
    rows = [bits[at : at + width] for at in range(0, len(bits), line)]
    left = min(width - len(row.lstrip(b"\0")) for row in rows)
    return left, max(left, *(len(row.rstrip(b"\0")) for row in rows))
