"""A figure in full: picture, ruler, and landmarks named where nothing is covered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from acucoach.content.figures import Figure
from acucoach.content.plates import PlateError
from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.name_places import beside

_POINT, _LANDMARK = 7.0, 2.5
"""Radius of the dots in pixels at 100 % text."""


def draw_point(painter: QPainter, theme: Theme, at: QPointF, radius: float) -> None:
    """The red dot of a figure."""
    painter.setPen(QPen(theme.colour("point_ring"), max(1.5, radius * 0.3)))
    painter.setBrush(theme.colour("point"))
    painter.drawEllipse(at, radius, radius)


@frozen
class PlacedName:
    """A name as it is painted.

    Attributes:
        text: what it says.
        at: what it names; for a ruler its middle.
        box: where it stands.
        is_measure: whether it names the ruler.
    """

    text: str
    at: QPointF
    box: QRectF
    is_measure: bool = False


class FigureSheet(QWidget):
    """A figure in full, with named landmarks, ruler and neighbours.

    Args:
        names: landmark id to its translated name; unnamed landmarks are not drawn.
        own: a number of cun in the person's own length; empty where that is not known.
    """

    spoken_role = QAccessible.Role.Graphic

    def __init__(
        self,
        theme: Theme,
        pictures: PictureCache,
        figure: Figure,
        names: Mapping[str, str],
        skin: str,
        parent: QWidget | None = None,
        *,
        own: Callable[[float], str] = lambda cun: "",
    ) -> None:
        super().__init__(parent)
        self._own = own
        self._theme, self._pictures, self._figure = theme, pictures, figure
        self._names, self._skin = names, skin
        self.setMinimumSize(420, 420)

    def dots(self, scale: float, left: float, top: float) -> list[QRectF]:
        """What no name may cover: the point, the landmarks, the ruler, a piece a rectangle."""
        figure, found = self._figure, []

        def add(x: float, y: float, radius: float) -> None:
            found.append(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))

        if figure.point:
            add(left + figure.point[0] * scale, top + figure.point[1] * scale, _POINT + 2)
        for label in figure.labels:
            if self._names.get(label.landmark):
                add(left + label.at[0] * scale, top + label.at[1] * scale, _LANDMARK + 2)
        if figure.ruler:
            (x, y), (end_x, end_y) = figure.ruler.start, figure.ruler.end
            for step in range(13):
                share = step / 12
                add(
                    left + (x + (end_x - x) * share) * scale,
                    top + (y + (end_y - y) * share) * scale,
                    4.0,
                )
        return found

    def names_at(self, scale: float, left: float, top: float) -> list[PlacedName]:
        """The names and where they stand at a magnification, laid out with the real font."""
        figure, taken = self._figure, self.dots(scale, left, top)
        room = (float(self.width()), float(self.height()))
        placed: list[PlacedName] = []

        def place(
            text: str, at: QPointF, wish: QPointF, align: str, *, is_measure: bool = False
        ) -> None:
            metrics = QFontMetricsF(self._theme.font("code" if is_measure else "caption"))
            width, height = metrics.horizontalAdvance(text) + 14, metrics.height() + 6
            shift = {"left": 0.0, "right": width}.get(align, width / 2)
            corner = (wish.x() - shift, wish.y() - height / 2)
            box = beside(
                (at.x(), at.y()), 10.0, (width, height), room, taken, always=True, wish=corner
            )
            if box is not None:
                taken.append(box)
                placed.append(PlacedName(text, at, box, is_measure))

        def shown(spot: tuple[float, float]) -> QPointF:
            return QPointF(left + spot[0] * scale, top + spot[1] * scale)

        for label in figure.labels:
            name = self._names.get(label.landmark)
            if name:
                place(name, shown(label.at), shown(label.text_at), label.align)
        if figure.ruler is not None:
            middle = (shown(figure.ruler.start) + shown(figure.ruler.end)) / 2
            words = self.tr("{count} cun").format(count=self.locale().toString(figure.ruler.cun))
            own = self._own(figure.ruler.cun)
            if own:
                words = self.tr("{cun} · {length} on you").format(cun=words, length=own)
            place(words, middle, middle + QPointF(14, 0), "left", is_measure=True)
        return placed

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, then ruler, then labels; the point last."""
        figure, theme = self._figure, self._theme
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        try:
            picture = self._pictures.picture(
                figure.image, dict(figure.masks), self._skin, theme.name
            )
        except PlateError:
            return
        scale = min(self.width() / picture.width(), self.height() / picture.height())
        left = (self.width() - picture.width() * scale) / 2
        top = (self.height() - picture.height() * scale) / 2
        painter.drawPixmap(
            QRectF(left, top, picture.width() * scale, picture.height() * scale),
            picture,
            QRectF(picture.rect()),
        )

        def at(spot: tuple[float, float]) -> QPointF:
            return QPointF(left + spot[0] * scale, top + spot[1] * scale)

        painter.setPen(QPen(theme.colour("surface"), 1))
        painter.setBrush(theme.colour("text_3"))
        for spot in figure.neighbours.values():
            painter.drawEllipse(at(spot), 3.0, 3.0)
        if figure.ruler is not None:
            start, end = at(figure.ruler.start), at(figure.ruler.end)
            painter.setPen(QPen(theme.colour("surface"), 6))
            painter.drawLine(start, end)
            painter.setPen(QPen(theme.colour("accent"), 3))
            painter.drawLine(start, end)
            painter.setBrush(theme.colour("accent"))
            for tick in figure.ruler.ticks:
                painter.drawEllipse(at(tick), 4.0, 4.0)
        for name in self.names_at(scale, left, top):
            self._paint_name(painter, name)
        if figure.point and not figure.id.startswith("press"):
            draw_point(painter, theme, at(figure.point), _POINT)

    def _paint_name(self, painter: QPainter, name: PlacedName) -> None:
        theme, box = self._theme, name.box
        if not name.is_measure:
            painter.setPen(QPen(theme.colour("text_2"), 1.5))
            painter.drawLine(name.at, box.center())
            painter.setBrush(theme.colour("text_2"))
            painter.drawEllipse(name.at, _LANDMARK, _LANDMARK)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("code" if name.is_measure else "caption"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name.text)
