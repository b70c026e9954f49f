"""Plates and what lies over them: lines of meridians, leaders, names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen, QPixmap

from acucoach.ui.body_map.plate_scene import Line, SpotGroup
from acucoach.ui.theme import Theme

_DASHES: dict[str, list[float]] = {
    "solid": [], "long-dash": [8.0, 4.0], "dash-dot": [6.0, 3.0, 1.0, 3.0],
    "dot": [1.0, 3.0], "double": [], "double-dot": [1.0, 2.0],
}  # fmt: skip

Room = tuple[int, int]
"""Width and height of the view in pixels."""


def draw_plate(
    painter: QPainter, picture: QPixmap | QImage, target: QRectF, *, mirrored: bool
) -> None:
    """A plate, or something of its shape, into a rectangle of the view."""
    painter.save()
    if mirrored:
        painter.translate(target.left() + target.right(), 0)
        painter.scale(-1, 1)
    if isinstance(picture, QPixmap):
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
    else:
        painter.drawImage(target, picture)
    painter.restore()


def paint_lines(
    painter: QPainter,
    theme: Theme,
    lines: Sequence[Line],
    to_window: Callable[[int, float, float], tuple[float, float]],
) -> None:
    """Meridians, told apart by colour and dashes."""
    for pane, meridian, line in lines:
        colour, style = theme.meridian(meridian)
        points = [QPointF(*to_window(pane, x, y)) for x, y in line]
        painter.setPen(QPen(theme.colour("point_ring", 0.55), 4.5))  # seen on cloth and dark skin
        painter.drawPolyline(points)
        pen = QPen(colour, 3.0 if style.startswith("double") else 2.5)
        if _DASHES[style]:
            pen.setDashPattern(_DASHES[style])
        painter.setPen(pen)
        painter.drawPolyline(points)


def paint_names(
    painter: QPainter,
    theme: Theme,
    room: Room,
    groups: Sequence[SpotGroup],
    chosen: Collection[int],
    pointed: SpotGroup | None,
) -> None:
    """Halos of what is chosen, leaders of what was moved aside, and names.

    Args:
        painter: on the view.
        theme: the looks.
        room: size of the view.
        groups: the hotspots.
        chosen: indexes of those that are selected.
        pointed: the one under the pointer or with the focus.
    """
    for number in chosen:
        if len(groups[number].spots) == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("point", 0.22))
            painter.drawEllipse(QPointF(*groups[number].at), 22, 22)
    painter.setPen(QPen(theme.colour("text_3"), 1.5))
    for made in groups:
        if made.at != made.true:
            painter.drawLine(QPointF(*made.true), QPointF(*made.at))
    for number, made in enumerate(groups):
        spot, picked = made.spots[0], number in chosen
        if len(made.spots) > 1:
            if made is pointed:
                names = ", ".join(one.code for one in made.spots)
                paint_pill(painter, theme, room, made.at, names, offset=20)
        elif made is pointed or picked:
            paint_pill(painter, theme, room, made.at, spot.label, chosen=picked, offset=22)
        elif spot.named and _has_room(made, groups):
            paint_pill(painter, theme, room, made.at, spot.code, offset=16)


def _has_room(made: SpotGroup, groups: Sequence[SpotGroup]) -> bool:
    """Whether a code beside the mark would cover no other mark."""
    x, y = made.at
    return not any(
        other is not made and 0 < other.at[0] - x < 84 and abs(other.at[1] - y) < 20
        for other in groups
    )


def paint_sides(
    painter: QPainter, theme: Theme, target: QRectF, left_word: str, right_word: str
) -> None:
    """Whose side is whose, in the upper corners of a plate that shows both."""
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour("text_2"))
    box = target.adjusted(8, 6, -8, 0)
    # The body does not turn around for readers of right-to-left scripts.
    flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
    flags |= int(Qt.TextFlag.TextWordWrap)
    # A head may stand between the words: they rather take two lines each.
    between = box.width() * 0.67
    left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
    painter.drawText(box.adjusted(0, 0, -between, 0), flags | left, left_word)
    painter.drawText(box.adjusted(between, 0, 0, 0), flags | right, right_word)


def paint_pill(
    painter: QPainter,
    theme: Theme,
    room: Room,
    at: tuple[float, float],
    text: str,
    *,
    chosen: bool = False,
    offset: float = 0.0,
) -> None:
    """A short text in a rounded box beside a place, kept inside the view."""
    font = theme.font("code")
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 8
    left = at[0] + offset
    if left + width > room[0] - 4:
        left = at[0] - offset - width
    top = max(2.0, min(room[1] - height - 2.0, at[1] - height / 2))
    box = QRectF(max(2.0, left), top, width, height)
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen if chosen else QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("accent" if chosen else "surface"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(theme.colour("on_accent" if chosen else "text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
