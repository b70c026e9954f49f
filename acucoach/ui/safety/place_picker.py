"""Where a condition lies: body parts, left and right, as chips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from acucoach.domain.anatomy import Side
from acucoach.domain.profile import BodyPlace
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.chips import Chips
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text

_WHOLE = frozenset({"head", "neck", "abdomen", "back"})
"""Parts that count as one, left and right together: stricter, and quicker to answer."""
_LIMBS = frozenset({"arm", "lower-leg"})


class PlacePicker(QWidget):
    """Chips for body parts; none chosen means "anywhere".

    Args:
        theme: the looks.
        about: the question's text, for screen readers.
        parts: body parts to offer.
        names: the reader's names of body parts.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        about: str,
        parts: Sequence[str],
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._places: dict[str, BodyPlace] = {}
        words: dict[str, str] = {}
        limbs = {"arm": self.tr("Arm"), "lower-leg": self.tr("Leg")}
        for part in parts:
            name = limbs[part] if set(parts) <= _LIMBS else names[part]
            if part in _WHOLE:
                self._offer(words, part, Side.MIDLINE, name)
            else:
                self._offer(words, part, Side.LEFT, self.tr("{part}, left").format(part=name))
                self._offer(words, part, Side.RIGHT, self.tr("{part}, right").format(part=name))
        title = self.tr("{about}: where? Without an answer it counts everywhere.")
        title = title.format(about=about)
        self._chips = Chips(theme, self.tr("{about}: where?").format(about=about))
        self._chips.offer(words)
        self._chips.changed.connect(self.changed)
        self.setLayout(
            column(Text(theme, title, "caption", "text_2", wrap=True), self._chips, gap=4)
        )

    def places(self) -> frozenset[BodyPlace]:
        """What is chosen."""
        return frozenset(self._places[key] for key in self._chips.chosen())

    def show_places(self, places: frozenset[BodyPlace]) -> None:
        """Choose exactly these, as far as they are offered."""
        self._chips.choose(key for key, place in self._places.items() if place in places)

    def _offer(self, words: dict[str, str], part: str, side: Side, text: str) -> None:
        key = f"{part}/{side}"
        words[key] = text
        self._places[key] = BodyPlace(part, side)
