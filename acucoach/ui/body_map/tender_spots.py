"""The tender spots of one's own: mark a new one, or press one that is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.tender_spot import TenderSpot
from acucoach.ui.body_map.drawn_marks import Drawn
from acucoach.ui.body_map.skin_canvas import SkinCanvas
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.sides import SideWords

RADIUS = 12.0
"""Millimetres, about a thumb's pad."""


class TenderSpotsPanel(QWidget):
    """Touch a tender place to keep it; choose one that is kept; press it.

    Args:
        theme: the looks.
        canvas: the body.
        names: the reader's names of regions.
    """

    marked = Signal(object)
    """A :class:`SkinSpot` to keep."""
    forgotten = Signal(object)
    """A :class:`TenderSpot` to take off the list."""
    chosen = Signal(object)
    """The :class:`TenderSpot` to press now."""
    cancelled = Signal()

    def __init__(
        self,
        theme: Theme,
        canvas: SkinCanvas,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.canvas, self._names = theme, canvas, names
        self._kept: tuple[TenderSpot, ...] = ()
        self._at = -1
        title = Text(theme, self.tr("A tender spot of your own"), "title", wrap=True)
        about = self.tr("Touch the tender place. It is kept, so that you find it again next time.")
        told = Text(theme, about, "body", "text_2", wrap=True)
        self.kept = ChoiceBox(theme, self.tr("Kept spots"))
        self.kept.currentIndexChanged.connect(self.choose)
        self._said = Text(theme, "", "caption", "text_2", wrap=True)
        self.forget = Button(theme, self.tr("Forget this spot"), "secondary", "trash-2")
        self.forget.clicked.connect(self._forget)
        cancel = Button(theme, self.tr("Cancel"), "secondary")
        cancel.clicked.connect(self.cancelled)
        self.press = Button(theme, self.tr("Press this spot"), "primary", "play")
        self.press.clicked.connect(self._press)
        for line in (title, told, self._said):
            line.setMinimumWidth(theme.px(420))  # else its height is that of a very narrow column
        canvas.touched.connect(self.marked)
        canvas.markTouched.connect(self.choose)
        lines = column(
            title,
            told,
            row(self.kept, None),
            canvas,
            self._said,
            gap=theme.space(10),
            margin=theme.space(24),
        )
        lines.setStretchFactor(canvas, 1)
        self.setLayout(lines)
        self.foot = row(self.forget, None, cancel, self.press, gap=theme.space(12))
        """The buttons, for the dialog to keep in view."""
        self.show_spots(())

    def show_spots(self, kept: Sequence[TenderSpot], chosen: int = -1) -> None:
        """Show what is kept.

        Args:
            kept: oldest first.
            chosen: place in ``kept``; -1 for none.
        """
        self._kept = tuple(kept)
        with QSignalBlocker(self.kept):
            self.kept.clear()
            for number, spot in enumerate(self._kept, 1):
                self.kept.addItem(f"{number}. {self._name(spot)}")
        self.kept.setVisible(bool(self._kept))
        self.choose(chosen)

    def choose(self, number: int) -> None:
        """Choose a kept spot by its place in the list; -1 for none."""
        self._at = number
        with QSignalBlocker(self.kept):
            self.kept.setCurrentIndex(number)
        theme, here = self._theme, 0 <= number < len(self._kept)
        soft, ink = theme.colour("accent_soft"), theme.colour("accent")
        self.canvas.show_marks(
            [Drawn(spot.place, RADIUS, soft, ink, str(place))
             for place, spot in enumerate(self._kept, 1)],
            number,
        )  # fmt: skip
        self.forget.setVisible(here)
        allow(self.press, here, self._nothing())
        self._said.setText(self._story(self._kept[number]) if here else self._nothing())

    def _nothing(self) -> str:
        if self._kept:
            return self.tr("Choose a kept spot, or touch a new place.")
        return self.tr("No spot is kept yet.")

    def _story(self, spot: TenderSpot) -> str:
        name = self._name(spot)
        if spot.used is None:
            return self.tr("{place}: marked {day}, not pressed yet.").format(
                place=name, day=_day(spot.marked)
            )
        return self.tr("{place}: pressed last {day}. Times so far: {count}.").format(
            place=name, day=_day(spot.used),
            count=QLocale().toString(spot.times),
        )  # fmt: skip

    def _name(self, spot: TenderSpot) -> str:
        return SideWords().at(self._names.get(spot.region, spot.region), spot.side)

    def _forget(self) -> None:
        if 0 <= self._at < len(self._kept):
            self.forgotten.emit(self._kept[self._at])

    def _press(self) -> None:
        if 0 <= self._at < len(self._kept):
            self.chosen.emit(self._kept[self._at])


def _day(when: datetime) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)
