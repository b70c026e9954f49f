"""The foot of the guide: how long and which side, and Start."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QVBoxLayout, QWidget

from acucoach.domain.acupoint import Technique
from acucoach.domain.anatomy import Laterality
from acucoach.domain.dose import gentle_limit, grown
from acucoach.domain.plan import LONGEST_SIDE
from acucoach.guarded import guarded
from acucoach.ui.guide.dose_words import DoseWords
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.low_window import in_low_window

HINTED = 860
"""Pixels at 100 % text; in a lower window the cautions have the room of the hint."""


class StartBar(QFrame):
    """Doses of one technique.

    Args:
        theme: the looks.
        technique: what is done.
        laterality: on which sides the point exists.
        gentle: whether only short doses are offered.
        last: seconds a side of the last session on the point; 0 when there was none.
        well: whether that one was done to its end and nothing hurt.
    """

    started = Signal(int, str)
    """Seconds a side, and the sides as a ``SideOrder``."""

    def __init__(
        self,
        theme: Theme,
        technique: Technique,
        laterality: Laterality,
        *,
        gentle: bool,
        last: int,
        well: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("edge", "top")
        words = DoseWords()
        text = self.tr("Start gently") if gentle else self.tr("Start")
        self.start = Button(theme, text, "primary", "play")
        self.start.clicked.connect(self.begin)
        self.dose = ChoiceBox(theme, self.tr("How long, and which side"), "label", 60)
        self.dose.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.dose.setMinimumContentsLength(11)
        self._doses = _choices(technique, laterality, gentle=gentle)
        for seconds, sides in self._doses:
            self.dose.addItem(words.dose(seconds, sides))
        usual = technique.default_seconds
        steps = sorted({seconds for seconds, _ in self._doses})
        wanted = grown(steps, usual, last, well=well)
        best = min(range(len(self._doses)), key=lambda i: (abs(self._doses[i][0] - wanted), i))
        self.dose.setCurrentIndex(0 if gentle else best)
        if last and wanted > last:
            told = self.tr("That went well last time: a little longer today, if you like.")
        elif wanted < usual:
            told = self.tr("Begin short; it grows as it goes well. You choose.")
        else:
            told = ""
        self._theme = theme
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._make_room)
        self._line = line = row(gap=theme.space(10))
        self._turn()
        line.setContentsMargins(*(theme.space(side) for side in (24, 14, 24, 18)))
        line.addWidget(self.start, 1)
        line.addWidget(self.dose, 1)
        holder = QVBoxLayout(self)
        holder.setContentsMargins(0, 0, 0, 0)
        self._hint = Text(theme, told, "caption", "text_2", wrap=True)
        self._hint.setContentsMargins(theme.space(24), theme.space(10), theme.space(24), 0)
        if not told:  # shown before it has a parent it would flash up as a window
            self._hint.hide()
        self.dose.setToolTip(told)
        holder.addWidget(self._hint)
        holder.addLayout(line)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold Start and the dose beside one another; in a low window the text
        of the guide has the room of the hint."""
        super().resizeEvent(event)
        self._turn()
        # Later: what asks for another height while its place is given to it keeps the old one.
        self._again.start()

    def _make_room(self) -> None:
        theme = self._theme
        low = self.window().height() < theme.px(HINTED)
        self._hint.setVisible(bool(self._hint.text()) and not low)
        # Still lower: the verdict and its reason stand above, and are read before Start.
        lowest = in_low_window(self, theme)
        for control in (self.start, self.dose):
            control.setMinimumHeight(theme.space(44 if lowest else 60))
        above, below = (6, 8) if lowest else (14, 18)
        self._line.setContentsMargins(*(theme.space(side) for side in (24, above, 24, below)))

    def _turn(self) -> None:
        """Both stand beside one another where no word of either is cut."""
        around = 2 * self._theme.space(24) + self._line.spacing()
        half = max(self.start.minimumSizeHint().width(), self.dose.width_of_words())
        wide = self.width() >= 2 * half + around
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(beside if wide else below)

    def begin(self) -> None:
        """Start with the dose that is chosen."""
        self.started.emit(*self._doses[self.dose.currentIndex()])


def _choices(
    technique: Technique, laterality: Laterality, *, gentle: bool
) -> list[tuple[int, str]]:
    usual, longest = technique.default_seconds, technique.seconds[1]
    every = {15, 30, 60, 90, 120, 180, 240, 300, LONGEST_SIDE, usual, longest}
    # The gate cuts what is longer than the guide has it; to offer that would be untrue.
    steps = sorted(seconds for seconds in every if seconds <= longest)
    if gentle:
        limit = gentle_limit(technique)
        steps = [s for s in steps if s <= limit] or steps[:1]
    if laterality is Laterality.PAIRED:
        alone = steps[-1] if gentle else usual
        return [(s, "in-turn") for s in steps] + [(alone, side) for side in ("left", "right")]
    way = {"left-only": "left", "right-only": "right"}.get(laterality.value, "midline")
    return [(s, way) for s in steps]
