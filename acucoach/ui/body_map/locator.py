"""A small whole body in a corner of the map: where on it the part in view lies."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QTransform

from acucoach.content.plates import Plate, PlateIndex
from acucoach.ui.body_map.map_model import MapState
from acucoach.ui.body_map.overlay import controls_over
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme

_HIGH, _PAD, _EDGE = (112, 84, 60), 5, 10
"""Heights of the body, of which the first is taken that has room; room around it and to the edge
of the map, pixels."""
_LEAST = 0.13
"""Least side of the frame round the part, in widths of the body."""
_WORDS = (0.22, 52.0)
"""Room of the words in the upper corners of both-sided pictures: share of width, and pixels."""


class BodyLocator:
    """Paints the whole body with a frame round the part, where no point or word lies.

    The words of the trail above the map say the same.

    Args:
        theme: the looks.
        index: the plates.
        pictures: the plates of the whole body are decoded there already.
        skin: the skin tone preferred now.
        state: where the map is; a part, not the whole body.
    """

    def __init__(
        self,
        theme: Theme,
        index: PlateIndex,
        pictures: PictureCache,
        skin: Callable[[], str],
        state: Callable[[], MapState],
    ) -> None:
        self._theme, self._index, self._pictures = theme, index, pictures
        self._skin, self._state = skin, state
        self._made: tuple[tuple[str, str, str, float, bool], QImage] | None = None
        self.place = QRectF()
        """Where it was painted last; empty when there was no room."""

    def paint(self, painter: QPainter, view: PlateView) -> None:
        """Paint it into a free upper corner, the far one first.

        Raises:
            PlateError: a file is missing or damaged.
        """
        self.place = QRectF()
        found = self.part(view.panes[0]) if len(view.panes) == 1 else None
        if found is None:
            return
        body, frame = found
        across = body.width / body.height
        sizes = (QSizeF(high * across + 2 * _PAD, high + 2 * _PAD) for high in _HIGH)
        places = (self._free(view, size) for size in sizes)
        place = next((one for one in places if one is not None), None)
        if place is None:
            return
        self.place = place
        theme, inner = self._theme, place.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        size = inner.size()
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(place, 8, 8)
        painter.drawImage(inner, self._picture(body, size, view.devicePixelRatioF()))
        scale = size.height() / body.height
        box = QRectF(inner.topLeft() + frame.topLeft() * scale, frame.size() * scale)
        box = box & place.adjusted(3, 3, -3, -3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width in (("surface", 5.0), ("accent", 2.5)):
            painter.setPen(QPen(theme.colour(token), width))
            painter.drawRoundedRect(box, 4, 4)

    def part(self, pane: Pane) -> tuple[Plate, QRectF] | None:
        """The side of the body that shows most of a picture's points, and where it has them.

        Returns:
            The plate and the frame in its pixels, as it is shown; None where neither has any.
        """
        best: tuple[Plate, list[tuple[float, float]]] | None = None
        for name in ("body-front", "body-back"):
            body = self._index.plates.get(name)
            if body is None:
                continue
            places = [
                at
                for code, sides in body.points.items()
                if code in pane.plate.points
                for side, at in sides.items()
                if pane.side in (None, side)
            ]
            if places and (best is None or len(places) > len(best[1])):
                best = body, places
        if best is None:
            return None
        body, places = best
        across, down = [x for x, _ in places], [y for _, y in places]
        frame = QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))
        least = body.width * _LEAST
        wide, high = max(least, frame.width() * 1.25), max(least, frame.height() * 1.25)
        middle = frame.center()
        frame = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        if self._state().mirror:
            frame.moveLeft(body.width - frame.right())
        return body, frame

    def _free(self, view: PlateView, size: QSizeF) -> QRectF | None:
        """The first upper corner in which nothing lies that is to be seen or pressed."""
        taken = controls_over(view)
        for made in view.hotspots.in_view():
            half = made.size / 2
            taken.append(QRectF(made.at[0] - half, made.at[1] - half, made.size, made.size))
        pane = view.panes[0]
        if pane.side is None and view.view.zoom < 1.2:
            (left, top), (right, _) = (
                view.to_window(0, 0, 0),
                view.to_window(0, pane.plate.width, 0),
            )
            wide = (right - left) * _WORDS[0]
            taken += [QRectF(x, top, wide, _WORDS[1]) for x in (left, right - wide)]
        far, near = view.width() - _EDGE - size.width(), float(_EDGE)
        if view.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            far, near = near, far
        for left in (far, near):
            corner = QRectF(QPointF(left, _EDGE), size)
            free = not any(corner.adjusted(-4, -4, 4, 4).intersects(one) for one in taken)
            if free and size.width() * 3 < view.width() and size.height() * 2 < view.height():
                return corner
        return None

    def _picture(self, body: Plate, size: QSizeF, ratio: float) -> QImage:
        mirrored = self._state().mirror
        key = (body.id, self._skin(), self._theme.name, ratio * size.height(), mirrored)
        if self._made is None or self._made[0] != key:
            whole = self._pictures.plate(body, key[1], key[2]).toImage()
            small = whole.scaled(
                (size * ratio).toSize(),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            flipped = small.transformed(QTransform().scale(-1, 1)) if mirrored else small
            self._made = key, flipped
        return self._made[1]
