"""The seam to the body map: whoever can paint many sore places at once offers this."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from acucoach.domain.diary import Spot


class HeatView(Protocol):
    """The body from the front and the back with sore places laid over each other."""

    def widget(self) -> QWidget:
        """What is put into the card."""
        ...

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Show these."""
        ...


HeatViewFactory = Callable[[], HeatView]
HeatImages = Callable[[Sequence[Spot]], Sequence[tuple[str, QImage]]]
"""Pictures for print: the name of each view and its image."""
