"""Where a session presses, as a still picture beside the pages before and after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from acucoach.guarded import guarded
from acucoach.ui.coach.stage_picture import StagePicture
from acucoach.ui.coach.words_over_foot import WordsOverFoot
from acucoach.ui.theme import Theme

Shown = Callable[[], StagePicture | None]
"""Reads the picture when it is first to be seen; None where nothing shows the target."""

WIDE, HIGH = 320, 420
"""Most pixels of the picture, at any size of text: words that grow need the room."""
_LEAST = 200
"""Pixels of width below which it shows too little."""
_WORDS = 500
"""Pixels at 100 % text that the words beside it need at least."""
_ROOM = 745
"""Pixels at 100 % text of a page that has room for it however high the words are."""


class TargetPicture(QWidget):
    """The part of the body with the point ringed. The words beside it say the same.

    Args:
        theme: the looks.
        shown: see ``Shown``.
    """

    spoken_role = QAccessible.Role.Whitespace

    def __init__(self, theme: Theme, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._read = theme, shown
        self._picture: StagePicture | None = None
        self._ink = QRectF()
        self._scaled = QImage()
        self.setFixedWidth(WIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(HIGH)
        theme.changed.connect(self._forget)

    def read(self) -> bool:
        """Whether there is a picture; it is read once."""
        if self._picture is None:
            self._picture = self._read()
            if self._picture is not None:
                whole = QRectF(self._picture.still.rect())
                self._ink = self._picture.ink.adjusted(-8, -8, 8, 8) & whole
        return self._picture is not None

    @guarded
    def sizeHint(self) -> QSize:
        """As large as it gets."""
        return QSize(WIDE, HIGH)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """It is scaled once a size."""
        super().resizeEvent(event)
        self._scaled = QImage()

    def _forget(self) -> None:
        """Other looks tint it anew."""
        self._picture, self._scaled = None, QImage()
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and a ring round the point."""
        if not self.read() or self._picture is None:
            return
        size = self._ink.size().scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        middle = QRectF(self.rect()).center()
        box = QRectF(QPointF(), size)
        box.moveCenter(middle)
        ratio = self.devicePixelRatioF()
        if self._scaled.isNull():
            part = self._picture.still.toImage().copy(self._ink.toAlignedRect())
            self._scaled = part.scaled(
                (size * ratio).toSize(),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(box, self._scaled)
        scale = size.width() / self._ink.width()
        at = box.topLeft() + (self._picture.point - self._ink.topLeft()) * scale
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width in (("point_ring", 5.0), ("point", 2.5)):
            painter.setPen(QPen(self._theme.colour(token), width))
            painter.drawEllipse(at, 15.0, 15.0)


class BesidePicture(QWidget):
    """A page's words, and the picture beside them where there is room.

    Args:
        theme: the looks.
        words: the page without the picture.
        most: widest the words get beside the picture, pixels.
        shown: see ``Shown``.
    """

    def __init__(self, theme: Theme, words: WordsOverFoot, most: int, shown: Shown) -> None:
        super().__init__()
        self._theme, self._words, self._most = theme, words, most
        self.picture = TargetPicture(theme, shown, self)
        self.picture.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(24))
        across.addStretch(1)
        across.addWidget(words, 1000)
        across.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        # Some words come later. Next turn: a layout that is at work is left to its end.
        bar = words.words.verticalScrollBar()
        bar.rangeChanged.connect(self._place, Qt.ConnectionType.QueuedConnection)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page is the words' alone."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = self.width()
        gap = self._theme.space(24)
        room = width - self._theme.px(_WORDS) - gap
        picture = min(WIDE, room)
        roomy = width >= self._theme.px(_ROOM) + WIDE / 2
        fits = roomy or (
            room >= _LEAST and self._words.height_at(width - picture - gap) <= self.height()
        )
        wide = fits and self.picture.read()
        if wide:
            self.picture.setFixedWidth(picture)
        self.picture.setVisible(wide)
        self._words.setMaximumWidth(self._most if wide else 16_777_215)
