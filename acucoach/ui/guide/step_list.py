"""The steps of a guide: each beside its picture, or, in a lower window, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from acucoach.guarded import guarded
from acucoach.ui.guide.figure_view import FigureThumb
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text

LOWEST, HIGHEST = 480, 940
"""Pixels at 100 % text. In a window between them one step is told at a time, so that dose and
cautions are in view with it; in a lower one they are not in view either way."""
_BESIDE, _BETWEEN, _CLOSE = 14, 10, 6


class StepList(QWidget):
    """Pictures and words of the steps.

    Below each other, each picture beside its words; or the pictures in a row, with the words of
    the one that is chosen below. There the next picture is chosen by a click or by the arrow, and
    a chosen one is enlarged by a click.

    Args:
        theme: the looks.
        steps: picture and words of each step.
    """

    def __init__(
        self,
        theme: Theme,
        steps: Sequence[tuple[FigureThumb, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._in_a_row, self._at = theme, False, 0
        self.thumbs = [thumb for thumb, _ in steps]
        self.words = [Text(theme, text, wrap=True) for _, text in steps]
        self._names = [thumb.accessibleName() for thumb in self.thumbs]
        self._shown = [thumb.accessibleDescription() for thumb in self.thumbs]
        for number, thumb in enumerate(self.thumbs):
            thumb.setParent(self)
            self.words[number].setParent(self)
            thumb.chosen.connect(lambda _=0, number=number: self.show_step(number))
        self.next = Button(theme, kind="icon", icon="chevron-right", name=self.tr("Next step"))
        self.next.setParent(self)
        self.next.clicked.connect(lambda: self.show_step((self._at + 1) % len(self.thumbs), True))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._place)
        self._say()

    @property
    def at(self) -> int:
        """The step that is told where one is told at a time, counted from 0."""
        return self._at

    @property
    def in_a_row(self) -> bool:
        """Whether one step is told at a time."""
        return self._in_a_row and self._fits(self.width())

    def fit(self, height: int) -> None:
        """Take the form for a window of so many pixels."""
        wanted = self._theme.px(LOWEST) <= height < self._theme.px(HIGHEST)
        if wanted != self._in_a_row:
            self._in_a_row = wanted
            self._place()
            self.updateGeometry()

    def show_step(self, number: int, aloud: bool = False) -> None:
        """Tell one step where one is told at a time.

        Args:
            number: counted from 0.
            aloud: a screen reader is told it; the focus stays where it is.
        """
        self._at = number
        self._place()
        if aloud:
            announce(self, self.words[number].text())

    # the form

    def _fits(self, width: int) -> bool:
        """Whether the pictures and the arrow stand in one row."""
        count = len(self.thumbs)
        return count * (self._side + self._theme.space(_CLOSE)) + self.next.width() <= width

    @property
    def _side(self) -> int:
        return self.thumbs[0].sizeHint().width() if self.thumbs else 0

    def _high(self, words: Text, width: int) -> int:
        return words.heightForWidth(max(width, words.minimumWidth()))

    def _say(self) -> None:
        """Name the pictures by what a click on them does."""
        one = self.in_a_row
        for number, thumb in enumerate(self.thumbs):
            told = one and number != self._at
            step = self.tr("Show step {number}").format(number=number + 1)
            thumb.set_choice((number == self._at) if one else None)
            thumb.setAccessibleName(step if told else self._names[number])
            text = self.words[number].text() if one else ""
            thumb.setAccessibleDescription(f"{text} {self._shown[number]}".strip())
            self.words[number].setVisible(not told)
        self.next.setVisible(one and len(self.thumbs) > 1)

    def _place(self) -> None:
        """Give everything its place."""
        self._say()
        side, across, down = self._side, 0, 0
        if self.in_a_row:
            gap = self._theme.space(_CLOSE)
            for number, thumb in enumerate(self.thumbs):
                self._put(thumb, QRect(across, 0, side, side))
                across += side + gap
                words = self.words[number]
                words.setAlignment(_start(words) | Qt.AlignmentFlag.AlignTop)
                high = self._high(words, self.width())
                self._put(words, QRect(0, side + gap, self.width(), high))
            arrow = self.next.height()
            end = self.width() - self.next.width()
            self._put(self.next, QRect(end, (side - arrow) // 2, self.next.width(), arrow))
            return
        left = side + self._theme.space(_BESIDE)
        for thumb, words in zip(self.thumbs, self.words, strict=True):
            words.setAlignment(_start(words) | Qt.AlignmentFlag.AlignVCenter)
            high = max(side, self._high(words, self.width() - left))
            self._put(thumb, QRect(0, down, side, side))
            self._put(words, QRect(left, down, self.width() - left, high))
            down += high + self._theme.space(_BETWEEN)

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the words otherwise."""
        super().resizeEvent(event)
        self._place()

    @guarded
    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    @guarded
    def heightForWidth(self, width: int) -> int:
        """High enough for all steps, or for the longest of them."""
        if not self.thumbs:
            return 0
        side = self._side
        if self._in_a_row and self._fits(width):
            return (
                side + self._theme.space(_CLOSE) + max(self._high(one, width) for one in self.words)
            )
        left = side + self._theme.space(_BESIDE)
        gaps = self._theme.space(_BETWEEN) * (len(self.words) - 1)
        return gaps + sum(max(side, self._high(one, width - left)) for one in self.words)

    @guarded
    def sizeHint(self) -> QSize:
        """The height at the present width."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(max(1, self.width())))

    @guarded
    def minimumSizeHint(self) -> QSize:
        """A picture with a word beside it."""
        word = max((one.minimumWidth() for one in self.words), default=0)
        return QSize(self._side + self._theme.space(_BESIDE) + word, self._side)


def _start(words: Text) -> Qt.AlignmentFlag:
    return words.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
