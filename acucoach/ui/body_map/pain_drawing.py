"""Sore places of a diary entry, drawn on the body, each with its own strength."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from acucoach.domain.anatomy import Place
from acucoach.domain.diary import Mark, Spot
from acucoach.ui.body_map.drawn_marks import Drawn
from acucoach.ui.body_map.skin import Skin, SkinSpot, side_of
from acucoach.ui.body_map.skin_canvas import SkinCanvas
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.buttons import Button, Segments
from acucoach.ui.widgets.frames import column, row
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.words.sides import SideWords

SIZES = {"small": 12.0, "medium": 28.0, "large": 60.0}
"""Radius in millimetres: a fingertip, a palm's hollow, a hand."""
MOST_MARKS = 200


def drawn_marks(theme: Theme, marks: Sequence[Mark]) -> list[Drawn]:
    """Sore places in the colours of their strength."""
    found = []
    for mark in marks:
        step = theme.pain(5 if mark.intensity is None else mark.intensity)
        word = "" if mark.intensity is None else str(mark.intensity)
        found.append(Drawn(mark.place, mark.radius, step.fill, step.ink, word))
    return found


class PainDrawing(QWidget):
    """Click the body to add a place; click a place to say how strong it is there.

    Args:
        theme: the looks.
        canvas: the body.
        describe: says places in words.
        part_of: the part of the body that a complaint is felt in, by ids; empty where that can be
            anywhere.
    """

    def __init__(
        self,
        theme: Theme,
        canvas: SkinCanvas,
        describe: Callable[[Sequence[Mark]], str],
        part_of: Callable[[str], str] = lambda _: "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._describe, self._part_of = theme, describe, part_of
        self._marks: list[Mark] = []
        self._chosen = -1
        self.canvas = canvas
        canvas.touched.connect(self._add)
        canvas.markTouched.connect(self._choose)
        self._words = Text(theme, "", "caption", "text_2", wrap=True)
        self._hint = Text(theme, self.tr("Touch the body where it hurts."), "caption", "text_2")
        canvas.tools.add(self._hint)
        self.sizes = Segments(
            theme,
            [
                ("small", self.tr("Small")),
                ("medium", self.tr("Medium")),
                ("large", self.tr("Large")),
            ],
            self.tr("Size of the place"),
        )
        self.sizes.chosen.connect(self._resize)
        self.scale = PainScale(theme, self.tr("How strong is it there?"))
        self.scale.picked.connect(self._rate)
        self.remove = Button(theme, self.tr("Remove this place"), "ghost", "trash-2")
        self.remove.clicked.connect(self._remove)
        self._about = QWidget()
        self._about.setLayout(
            column(
                Text(theme, self.tr("How strong is it there?"), "label"),
                self.scale,
                row(self.sizes, None),
                row(self.remove, None),
                gap=theme.space(6),
            )
        )
        self.setLayout(column(canvas, self._words, self._about, gap=theme.space(8)))
        self._show()

    def widget(self) -> QWidget:
        """What is put into the panel."""
        return self

    def marks(self) -> tuple[Mark, ...]:
        """The places drawn."""
        return tuple(self._marks)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these places."""
        self._marks, self._chosen = list(marks), -1
        self._show()

    def show_complaint(self, complaint: str) -> None:
        """Bring the part into view that a complaint is felt in, unless places lie elsewhere."""
        self.canvas.show_part(self._part_of(complaint))
        if not self.canvas.shows(mark.place for mark in self._marks):
            self.canvas.show_part("")

    def make_high(self, high: int) -> None:
        """Say how high the body may be, pixels at 100 % text; it is never lower than it has to."""
        self.canvas.make_high(high)

    def describe(self, marks: Sequence[Mark]) -> str:
        """The places in words."""
        return self._describe(marks)

    def _add(self, spot: SkinSpot) -> None:
        if len(self._marks) < MOST_MARKS:
            self._marks.append(Mark(spot.place, SIZES["medium"]))
            self._choose(len(self._marks) - 1)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._show()

    def _change(self, **values: float | int) -> None:
        if 0 <= self._chosen < len(self._marks):
            old = self._marks[self._chosen]
            self._marks[self._chosen] = replace(old, **values)  # type: ignore[arg-type]
            self._show()

    def _rate(self, value: int) -> None:
        self._change(intensity=value)

    def _resize(self, size: str) -> None:
        self._change(radius=SIZES[size])

    def _remove(self) -> None:
        if 0 <= self._chosen < len(self._marks):
            del self._marks[self._chosen]
            self._choose(-1)

    def _show(self) -> None:
        self.canvas.show_marks(drawn_marks(self._theme, self._marks), self._chosen)
        self._words.setText(self._describe(self._marks) if self._marks else "")
        self._words.setVisible(bool(self._marks))
        self._hint.setVisible(not self._marks)
        chosen = self._marks[self._chosen] if self._chosen >= 0 else None
        self._about.setVisible(chosen is not None)
        if chosen is not None:
            self.scale.set_value(chosen.intensity)
            near = min(SIZES, key=lambda size: abs(SIZES[size] - chosen.radius))
            self.sizes.choose(near)


class PlaceWords(QObject):
    """Says sore places in words: "Neck at the back, right; Face, left"."""

    def __init__(self, skin: Skin, names: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._skin, self._names = skin, names

    def describe(self, marks: Sequence[Mark]) -> str:
        """Each place once, in the order drawn."""
        return "; ".join(dict.fromkeys(self.name_of(mark.place) for mark in marks))

    def count(self, spots: Sequence[Spot]) -> str:
        """Each place with how often it was marked, the most frequent first."""
        times: Counter[str] = Counter()
        for spot in spots:
            times[self.name_of(spot.mark.place)] += spot.times
        told = [
            name if n == 1 else self.tr("{place} ({n} times)").format(place=name, n=n)
            for name, n in times.most_common()
        ]
        return "; ".join(told)

    def name_of(self, place: Place) -> str:
        """One place: its region, and the side unless it is in the middle."""
        region = self._skin.region_of(place)
        name = self._names.get(region, self.tr("a place"))
        return SideWords().at(name, side_of(place))
