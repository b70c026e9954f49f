"""Marks drawn on the skin of every plate in view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from acucoach.domain.anatomy import Place
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import SkinMark
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.body_map.skin import Skin
from acucoach.ui.theme import Theme

LEAST_RADIUS = 9.0
"""Pixels: a small mark can still be seen and touched."""


@frozen
class Drawn:
    """A mark as it is drawn.

    Attributes:
        place: its middle.
        radius: millimetres.
        fill: its colour.
        ink: colour of the word on it.
        word: a number or a short word on it; may be empty.
    """

    place: Place
    radius: float
    fill: QColor
    ink: QColor
    word: str = ""


class Painted(Protocol):
    """A mark as it is kept."""

    @property
    def mark(self) -> SkinMark:
        """What was marked."""
        ...


def drawn_skin_marks(theme: Theme, kept: Sequence[Painted]) -> list[Drawn]:
    """Marks as they are drawn on the map."""
    fill, ink = theme.colour("blocked_soft"), theme.colour("blocked")
    return [Drawn(one.mark.place, one.mark.radius, fill, ink, "×") for one in kept]


def paint_marks(
    painter: QPainter,
    view: PlateView,
    skin: Skin,
    drawn: Sequence[Drawn],
    theme: Theme,
    chosen: int = -1,
) -> None:
    """Draw marks on every plate in view where they can be seen; ``chosen`` gets a ring."""
    for index, pane in enumerate(view.panes):
        for number, mark in enumerate(drawn):
            at = skin.pixel_of(pane, mark.place)
            if at is None:
                continue
            middle = QPointF(*view.to_window(index, *at))
            radius = max(mark.radius / pane.plate.mm_per_px * view.view.scale, LEAST_RADIUS)
            fill = QColor(mark.fill)
            fill.setAlphaF(0.72)
            painter.setBrush(fill)
            picked = number == chosen
            painter.setPen(QPen(theme.colour("focus" if picked else "text"), 3 if picked else 1.2))
            painter.drawEllipse(middle, radius, radius)
            if mark.word:
                painter.setPen(mark.ink)
                painter.setFont(theme.font("caption", 600))
                box = painter.fontMetrics().boundingRect(mark.word)
                painter.drawText(middle - QPointF(box.width() / 2, -box.height() / 3), mark.word)
