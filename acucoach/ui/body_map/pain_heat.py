"""Sore places of a period laid over each other: where it hurt most often and most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from acucoach.content.plates import PlateIndex
from acucoach.domain.diary import Spot
from acucoach.ui.body_map.plate_scene import Pane
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.body_map.skin import Skin
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.labels import Text

LEAST, FULLEST = 0.2, 0.85
"""How full the seldomest and the most frequent place are painted, 0-1."""
RINGED = 0.45
"""From this share of the most frequent on a place has a ring, so that colour is not all."""
TOLD = 60
"""Places told in words."""
VIEWS = ("body-front", "body-back")


Where = Callable[[float, float], tuple[float, float]]
"""From a shown plate pixel to a pixel of the picture painted."""


def _blobs(
    painter: QPainter, skin: Skin, pane: Pane, spots: Sequence[Spot], theme: Theme,
    where: Where, scale: float,
) -> int:  # fmt: skip
    """Paint soft discs with a ring, the fuller the more marks lie there. Returns how many show."""
    most = max((spot.times for spot in spots), default=1)
    seen = 0
    # Those most often sore are painted last, over the others.
    for spot in reversed(spots):
        mark = spot.mark
        at = skin.pixel_of(pane, mark.place)
        if at is None:
            continue
        seen += 1
        colour = theme.pain(6 if mark.intensity is None else max(1, mark.intensity)).fill
        middle = QPointF(*where(*at))
        radius = max(8.0, 1.6 * mark.radius / pane.plate.mm_per_px * scale)
        glow = QRadialGradient(middle, radius)
        strong, clear = QColor(colour), QColor(colour)
        share = (spot.times / most) ** 0.5
        strong.setAlphaF(LEAST + (FULLEST - LEAST) * share)
        clear.setAlphaF(0.0)
        glow.setColorAt(0.0, strong)
        glow.setColorAt(0.55, strong)
        glow.setColorAt(1.0, clear)
        edge = QColor(theme.colour("text"))
        edge.setAlphaF(0.25 + 0.5 * share)
        painter.setPen(QPen(edge, max(0.8, 1.4 * share)) if share > RINGED else QPen(clear))
        painter.setBrush(glow)
        painter.drawEllipse(middle, radius, radius)
    return seen


class PainHeat(QWidget):
    """The body from the front and the back with what hurt in the period.

    Args:
        theme: the looks.
        index: the plates.
        pictures: tinted plates.
        skin: looks places up.
        tone: the skin tone preferred now.
        describe: says places in words, with how often each was marked.
    """

    def __init__(
        self,
        theme: Theme,
        index: PlateIndex,
        pictures: PictureCache,
        skin: Skin,
        tone: Callable[[], str],
        describe: Callable[[Sequence[Spot]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._skin, self._describe = theme, skin, describe
        self._spots: tuple[Spot, ...] = ()
        self._layer: tuple[object, QImage] | None = None
        self.plates = PlateView(theme, pictures)
        self.plates.setMinimumHeight(theme.px(420))
        self.plates.setAccessibleName(self.tr("Where it hurt"))
        self.plates.add_extra(self._paint)
        known = [index.plates[name] for name in VIEWS if name in index.plates]
        panes = [Pane(plate, None, False, "") for plate in known]
        self.plates.show_panes(panes, tone())
        self._words = Text(theme, "", "caption", "text_2", wrap=True)
        self.setLayout(column(self.plates, self._words, gap=theme.space(6)))

    def widget(self) -> QWidget:
        """What is put into the card."""
        return self

    def show_spots(self, spots: Sequence[Spot]) -> None:
        """Show these; the words tell the first of them."""
        self._spots = tuple(spots)
        self._layer = None
        nothing = self.tr("No place was drawn in this time.")
        told = self._spots[:TOLD]
        self._words.setText(self._describe(told) if told else nothing)
        self.plates.update()

    def _paint(self, painter: QPainter, view: PlateView) -> None:
        key = (view.view, view.size(), self._theme.name)
        if self._layer is None or self._layer[0] != key:
            image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
            inner = QPainter(image)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index, pane in enumerate(view.panes):
                _blobs(
                    inner, self._skin, pane, self._spots, self._theme,
                    partial(view.to_window, index), view.view.scale,
                )  # fmt: skip
            inner.end()
            self._layer = (key, image)
        painter.drawImage(0, 0, self._layer[1])


def heat_images(
    light: Theme,
    index: PlateIndex,
    pictures: PictureCache,
    skin: Skin,
    captions: dict[str, str],
    spots: Sequence[Spot],
    height: int = 640,
) -> list[tuple[str, QImage]]:
    """Pictures for print: front and back, each only when something shows on it.

    Args:
        light: a light theme.
        index: the plates.
        pictures: tinted plates.
        skin: looks places up.
        captions: names of the views, by plate id.
        spots: what hurt.
        height: pixels.
    """
    made = []
    for name in VIEWS:
        plate = index.plates.get(name)
        if plate is None:
            continue
        scale = height / plate.height
        image = QImage(round(plate.width * scale), height, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        picture = pictures.plate(plate, "light", "light")
        painter.drawPixmap(QRectF(image.rect()), picture, QRectF(picture.rect()))
        pane = Pane(plate, None, False, "")
        seen = _blobs(painter, skin, pane, spots, light, partial(_scaled, scale), scale)
        painter.end()
        if seen:
            made.append((captions.get(name, name), image))
    return made


def _scaled(scale: float, x: float, y: float) -> tuple[float, float]:
    return x * scale, y * scale
