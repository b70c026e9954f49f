"""Pictures of the turning body, decoded ahead at the size they are shown at."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage

from acucoach.content.plates import Plate, PlateError
from acucoach.content.turn import TurnViews
from acucoach.domain.frozen import frozen
from acucoach.storage.exchange.progress import Progress
from acucoach.ui.plate_picture import SMOOTH, coloured, decoded

if TYPE_CHECKING:
    from acucoach.ui.background import Background


_ROOM, _LEAST = 144 * 1024 * 1024, 9
"""Bytes that frames may take, and frames that are kept in any case: a quarter of the way round."""
_BODY = 0.55
"""Of a view that is not empty at the sides, on average."""


@frozen
class TurnStyle:
    """How the pictures are shown.

    Attributes:
        width: pixels of the screen that a whole view takes.
        height: pixels of the screen.
        skin: skin tone.
        theme: the theme's name.
        mirrored: as in a mirror.
    """

    width: int
    height: int
    skin: str
    theme: str
    mirrored: bool


@frozen
class Frame:
    """A view, ready to be painted as it is.

    Attributes:
        plate: the view.
        image: its picture without empty edges.
        left: pixels of the screen between the view's edge and the picture's.
    """

    plate: Plate
    image: QImage
    left: int


class TurnFrames(QObject):
    """Decodes on a thread, what is wanted first first, and keeps what it has.

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

    @property
    def frames(self) -> dict[str, Frame]:
        """What is there, by the view's id."""
        return self._frames

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
        if self._work is not None:
            self._work.stop()

    def _decode(self, tell: Progress) -> object:
        """On the thread. What is wanted may change meanwhile, and so may the look."""
        while self._wanted and self._look is not None:
            wanted, look, frames = self._wanted, self._look, self._frames
            view = wanted[0]
            if view not in frames:
                try:
                    frames[view] = frame_of(self._views.plate(view), look)
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
    return max(_LEAST, int(_ROOM / (look.width * look.height * 4 * _BODY)))


def frame_of(plate: Plate, look: TurnStyle) -> Frame:
    """Decode and colour a view.

    Raises:
        PlateError: a file is missing or damaged.
    """
    larger = look.height / plate.height
    size = QSize(look.width, look.height) if larger <= 1.0 else None
    stored, masks = decoded(plate.image, dict(plate.masks), size)
    left, right = _columns(masks.get("cover", stored))
    body = QRect(left, 0, right - left, stored.height())
    # Cut out before it is coloured: half of a view is empty, and colouring holds up the screen.
    masks = {material: mask.copy(body) for material, mask in masks.items()}
    image = coloured(stored.copy(body), masks, look.skin, look.theme)
    if size is None:
        left, wide = round(left * larger), round(image.width() * larger)
        image = image.scaled(wide, look.height, mode=SMOOTH)
    if look.mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
        left = look.width - left - image.width()
    return Frame(plate, image, left)


def _columns(cover: QImage) -> tuple[int, int]:
    """First column with something in it, and the one after the last.

    Args:
        cover: grey where the body is; or the body's picture, clear beside it.
    """
    if cover.format() != QImage.Format.Format_Grayscale8 or cover.hasAlphaChannel():
        cover = cover.convertToFormat(QImage.Format.Format_Alpha8)
    width, line, high = cover.width(), cover.bytesPerLine(), cover.height()
    bits = bytes(cover.constBits())
    filled = partial(_is_filled, bits, line, high)
    left = next((x for x in range(width) if filled(x)), 0)
    right = next((x for x in reversed(range(left, width)) if filled(x)), left)
    return left, right + 1


def _is_filled(bits: bytes, line: int, rows: int, column: int) -> bool:
    return any(bits[column : line * rows : line])
