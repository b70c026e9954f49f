"""Plates and what lies over them: lines of meridians, leaders, names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen, QPixmap

from acucoach.ui.body_map.plate_scene import Line, SpotGroup
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.name_places import beside

_DASHES: dict[str, list[float]] = {
    "solid": [], "long-dash": [8.0, 4.0], "dash-dot": [6.0, 3.0, 1.0, 3.0],
    "dot": [1.0, 3.0], "double": [], "double-dot": [1.0, 2.0],
}  # fmt: skip

Room = tuple[int, int]
"""Width and height of the view in pixels."""


_WIDE = 300
"""Pixels at 100 % text of a plate that has room to spare beside the words in its corners."""


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


def paint_halos(
    painter: QPainter, theme: Theme, groups: Sequence[SpotGroup], chosen: Collection[int]
) -> None:
    """What lies beneath the marks: halos of what is chosen, leaders of what was moved aside.

    Args:
        painter: on the view.
        theme: the looks.
        groups: the hotspots.
        chosen: indexes of those that are selected.
    """
    for number in chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("point", 0.22))
        painter.drawEllipse(QPointF(*groups[number].mark), theme.px(22), theme.px(22))
    painter.setPen(QPen(theme.colour("text_3"), 1.5))
    for made in groups:
        way = QLineF(QPointF(*made.true), QPointF(*made.mark))
        if way.length() > 1.0:
            painter.drawLine(way)


def paint_names(
    painter: QPainter,
    theme: Theme,
    room: Room,
    groups: Sequence[SpotGroup],
    chosen: Collection[int],
    pointed: SpotGroup | None,
    kept: Sequence[QRectF] = (),
) -> None:
    """Names beside the marks; none covers a mark or another name.

    The chosen point and what is pointed at are always named, where least is covered; the others
    where there is room.

    Args:
        painter: above the marks.
        theme: the looks.
        room: size of the view.
        groups: the hotspots.
        chosen: indexes of those that are selected.
        pointed: the one under the pointer or with the focus.
        kept: where no name is to lie either.
    """
    font = theme.font("code")
    metrics = QFontMetricsF(font)
    taken = [_mark_box(made) for made in groups] + list(kept)
    first = sorted(range(len(groups)), key=lambda n: (n not in chosen, groups[n] is not pointed))
    for number in first:
        made, picked = groups[number], number in chosen
        always = picked or made is pointed
        if not (always or (len(made.spots) == 1 and made.spots[0].named)):
            continue
        lines = _lines_of(made) if always else [made.spots[0].code]
        size = (
            max(metrics.horizontalAdvance(line) for line in lines) + 20,
            metrics.height() * len(lines) + 8,
        )
        others = [box for n, box in enumerate(taken) if n != number]
        box = beside(made.at, made.size / 2 + 4, size, room, others, always=always)
        if box is not None:
            taken.append(box)
            _paint_box(painter, theme, box, lines, chosen=picked)


_MOST_LINES = 7


def _lines_of(made: SpotGroup) -> list[str]:
    """A point's name, or those of a crowd, a line each."""
    names = list(dict.fromkeys(" ".join(spot.label.split()) for spot in made.spots))
    if len(names) <= _MOST_LINES:
        return names
    return [*names[: _MOST_LINES - 1], f"+ {len(names) - _MOST_LINES + 1}"]


def _mark_box(made: SpotGroup) -> QRectF:
    half = min(9.0, made.size / 2)
    return QRectF(made.mark[0] - half, made.mark[1] - half, 2 * half, 2 * half)


def paint_sides(
    painter: QPainter,
    theme: Theme,
    target: QRectF,
    left_word: tuple[str, str],
    right_word: tuple[str, str],
) -> None:
    """Whose side is whose, in the upper corners of a plate that shows both.

    Args:
        painter: paints on the view.
        theme: the looks.
        target: where the plate lies.
        left_word: words for the left corner, and a letter where they would cover the head.
        right_word: likewise for the right one.
    """
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.colour("text_2"))
    # Of the whole body they stand in line with the title and the search above it.
    inset = theme.space(20) if target.width() >= theme.px(_WIDE) else 8
    box = target.adjusted(inset, 6, -inset, 0)
    # The body does not turn around for readers of right-to-left scripts.
    flags = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
    flags |= int(Qt.TextFlag.TextWordWrap)
    # A head may stand between the words, as wide as it does in the diary: they rather take two
    # lines each.
    side = (target.width() - 16) * 0.2
    left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
    metrics = painter.fontMetrics()
    widest = max(map(metrics.horizontalAdvance, f"{left_word[0]} {right_word[0]}".split()))
    short = int(widest > side)
    rest = box.width() - side
    painter.drawText(box.adjusted(0, 0, -rest, 0), flags | left, left_word[short])
    painter.drawText(box.adjusted(rest, 0, 0, 0), flags | right, right_word[short])


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
    metrics = QFontMetricsF(theme.font("code"))
    width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 8
    left = at[0] + offset
    if left + width > room[0] - 4:
        left = at[0] - offset - width
    top = max(2.0, min(room[1] - height - 2.0, at[1] - height / 2))
    _paint_box(painter, theme, QRectF(max(2.0, left), top, width, height), [text], chosen=chosen)


def _paint_box(
    painter: QPainter, theme: Theme, box: QRectF, lines: Sequence[str], *, chosen: bool
) -> None:
    font = theme.font("code")
    height = QFontMetricsF(font).height()
    painter.setFont(font)
    painter.setPen(Qt.PenStyle.NoPen if chosen else QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("accent" if chosen else "surface"))
    round_ = (height + 8) / 2
    painter.drawRoundedRect(box, round_, round_)
    painter.setPen(theme.colour("on_accent" if chosen else "text"))
    line = QRectF(box.left(), box.top() + 4, box.width(), height)
    for text in lines:
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
        line.translate(0, height)
