"""Wounds, bruises, lines and the like, marked on the body so that the safety check heeds them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.profile import MarkKind, SkinMark
from acucoach.ui.body_map.drawn_marks import Painted, drawn_skin_marks
from acucoach.ui.body_map.skin import SkinSpot
from acucoach.ui.body_map.skin_canvas import SkinCanvas
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text

RADIUS = 20.0
"""Millimetres; the rules add their own distance around it."""


class MarkWords(QObject):
    """Says what is marked on the skin."""

    def kinds(self) -> dict[MarkKind, str]:
        """What each kind is called."""
        return {
            MarkKind.WOUND: self.tr("Wound"),
            MarkKind.BRUISE: self.tr("Bruise"),
            MarkKind.RASH: self.tr("Rash"),
            MarkKind.BLISTER: self.tr("Blister"),
            MarkKind.SCAR: self.tr("Scar"),
            MarkKind.LINE: self.tr("Line, port or patch"),
            MarkKind.SWOLLEN: self.tr("Swelling"),
            MarkKind.TENDER: self.tr("Too tender to touch"),
        }

    def mark(self, kind: MarkKind, place: str) -> str:
        """One mark: "Wound: Hand, left"."""
        return self.tr("{kind}: {place}").format(kind=self.kinds()[kind], place=place)


class SkinMarksPanel(QWidget):
    """Choose what it is, then touch the place; touch a mark to take it away.

    Args:
        theme: the looks.
        canvas: the body.
    """

    painted = Signal(object)
    """A new :class:`SkinMark`."""
    wiped = Signal(int)
    """The number of a mark that is gone."""
    done = Signal()

    def __init__(self, theme: Theme, canvas: SkinCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.canvas = theme, canvas
        self._kept: tuple[Painted, ...] = ()
        self._chosen = -1
        self.kinds = ChoiceBox(theme, self.tr("What is it?"))
        self._words = MarkWords(self).kinds()
        for kind, text in self._words.items():
            self.kinds.addItem(text, kind.value)
        self._said = Text(theme, "", "caption", "text_2", wrap=True)
        self.remove = Button(theme, self.tr("Remove this mark"), "secondary", "trash-2")
        self.remove.clicked.connect(self._wipe)
        done = Button(theme, self.tr("Done"), "primary", "check")
        done.clicked.connect(self.done)
        about = self.tr(
            "Choose what it is, then touch the place. Points too close to it are left out "
            "until you take the mark away."
        )
        canvas.touched.connect(self._add)
        canvas.markTouched.connect(self._choose)
        title = Text(theme, self.tr("Mark your skin"), "title", wrap=True)
        told = Text(theme, about, "body", "text_2", wrap=True)
        for line in (title, told, self._said):
            line.setMinimumWidth(theme.px(420))  # else its height is that of a very narrow column
        lines = column(
            title,
            told,
            row(self.kinds, None),
            canvas,
            self._said,
            gap=theme.space(10),
            margin=theme.space(24),
        )
        lines.setStretchFactor(canvas, 1)
        self.setLayout(lines)
        self.foot = row(self.remove, None, done, gap=theme.space(12))
        """The buttons, for the dialog to keep in view."""
        self.show_marks(())

    def show_marks(self, kept: Sequence[Painted]) -> None:
        """Show what is kept."""
        self._kept, self._chosen = tuple(kept), -1
        self._show()

    def _add(self, spot: SkinSpot) -> None:
        self.painted.emit(
            SkinMark(MarkKind(self.kinds.currentData()), spot.place, RADIUS, spot.side, spot.region)
        )

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show()

    def _wipe(self) -> None:
        if self._chosen >= 0:
            self.wiped.emit(self._chosen)

    def _show(self) -> None:
        self.canvas.show_marks(drawn_skin_marks(self._theme, self._kept), self._chosen)
        self.remove.setVisible(self._chosen >= 0)
        if self._chosen >= 0:
            self._said.setText(self._words[self._kept[self._chosen].mark.kind])
        elif self._kept:
            self._said.setText(self.tr("Touch a mark to take it away."))
        else:
            self._said.setText(self.tr("Nothing is marked."))
