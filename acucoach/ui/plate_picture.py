"""Decodes plates and tints them: stored light and shade become skin, cloth and nails.

A plate's grey goes through a table of 256 colours a material, from its shadow to its lit tone, so
skin tones and themes need no further files.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPixmap
from shiboken6 import isValid

from acucoach.content.plates import Plate, PlateError
from acucoach.guarded import guarded
from acucoach.ui.worker import Worker

Decoded = tuple[QImage, dict[str, QImage]]
"""A stored picture, and the coverage of each material."""

SKIN = {
    "light": ("#7A4A3E", "#F6DFD0"),
    "fair": ("#7A4A3E", "#ECCDB8"),
    "medium": ("#6B4030", "#DDB493"),
    "tan": ("#5A3524", "#C6956F"),
    "brown": ("#3E2318", "#9C6A48"),
    "deep": ("#24140E", "#6E4630"),
}
"""Skin tone to (shadow, lit)."""

_MATERIALS = {
    "cloth": ("#5F7A7E", "#C9DAD9"),
    "nail": ("#8A4A44", "#F2CFC2"),
    "hair": ("#2B211C", "#6A574B"),
    "tool": ("#7A5A20", "#F0D08A"),
    "sleeve": ("#4A525C", "#B3BDC7"),
}
_PRESSING = 0.1
"""The pressing hand is the person's own: by this share a shade deeper, told apart by its drawn
outline and its sleeve."""

_DIMMING = {"light": 1.0, "high_contrast": 1.0, "dark": 0.74, "attack": 0.3}
_ATTACK = ("#0C0806", "#6E4527")


def _blend(low: QColor, high: QColor, steps: int, dimming: float) -> list[int]:
    """Opaque colours from the first to the last of ``steps``."""
    ends = [
        (a * dimming, (b - a) * dimming / (steps - 1))
        for a, b in (
            (low.red(), high.red()),
            (low.green(), high.green()),
            (low.blue(), high.blue()),
        )
    ]
    (red, more_red), (green, more_green), (blue, more_blue) = ends
    return [
        0xFF000000
        | round(red + more_red * n) << 16
        | round(green + more_green * n) << 8
        | round(blue + more_blue * n)
        for n in range(steps)
    ]


@lru_cache(64)
def colour_table(material: str, skin: str, theme: str) -> Sequence[int]:
    """256 opaque colours for the greys of a material.

    Args:
        material: ``skin``, ``cloth``, ``nail``, ``hair``, ``press``, ``press_nail``, ``sleeve``
            or ``tool``.
        skin: a key of ``SKIN``.
        theme: the theme's name; dark ones dim the picture, attack makes it one warm hue.
    """
    if theme == "attack":
        low, high, dimming = QColor(_ATTACK[0]), QColor(_ATTACK[1]), 1.0
        if material in ("cloth", "hair", "sleeve"):
            dimming = 0.6
        elif material in ("press", "press_nail"):
            dimming = 0.8
    else:
        if material in ("skin", "press"):
            shadow, lit = SKIN[skin]
        elif material in ("nail", "press_nail"):
            shadow, lit = SKIN[skin]
            lit = _mix(lit, _MATERIALS["nail"][1], 0.55)
        else:
            shadow, lit = _MATERIALS[material]
        if material in ("press", "press_nail"):
            lit = _mix(lit, shadow, _PRESSING)
        low, high, dimming = QColor(shadow), QColor(lit), _DIMMING[theme]
    return _blend(low, high, 256, dimming)


def _mix(one: str, other: str, share: float) -> str:
    return QColor.fromRgb(_blend(QColor(one), QColor(other), 101, 1.0)[round(100 * share)]).name()


def _open(path: Path, size: QSize | None = None) -> QImage:
    if size is None:
        image = QImage(str(path))
    else:
        reader = QImageReader(str(path))
        reader.setScaledSize(size)
        image = reader.read()
    if image.isNull():
        raise PlateError(
            "The picture {path} is missing or damaged; install AcuCoach again.", path=path
        )
    return image


def tinted(
    image: Path,
    masks: dict[str, Path],
    skin: str,
    theme: str,
    base: str = "skin",
    size: QSize | None = None,
) -> QImage:
    """Decode a stored picture and colour it.

    Args:
        image: light and shade in grey, coverage in alpha.
        masks: material to the path of its coverage; "cover" is that of all, of a picture that has
            no alpha: grey alone is decoded in a third of the time.
        skin: a key of ``SKIN``.
        theme: the theme's name.
        base: material of everything that no mask covers.
        size: pixels to decode it to; its own when None.

    Raises:
        PlateError: a file is missing or damaged.
    """
    return coloured(*decoded(image, masks, size), skin, theme, base)


def decoded(
    image: Path,
    masks: dict[str, Path],
    size: QSize | None = None,
    pause: Callable[[], None] = lambda: None,
) -> tuple[QImage, dict[str, QImage]]:
    """A stored picture as it is, and the coverage of each material; as of :func:`tinted`.

    Args:
        pause: called after each file.

    Raises:
        PlateError: a file is missing or damaged.
    """
    stored = _open(image, size)
    # All files before the painting: an error with a painter at work brings Qt down.
    layers = {}
    for material, path in masks.items():
        pause()
        layers[material] = _open(path, size).convertToFormat(QImage.Format.Format_Grayscale8)
    pause()
    return stored, layers


def coloured(
    stored: QImage, masks: Mapping[str, QImage], skin: str, theme: str, base: str = "skin"
) -> QImage:
    """Colour what was decoded; as of :func:`tinted`."""
    layers = dict(masks)
    greys, width = _greys(stored), stored.width()

    def filled(colours: Sequence[int], rows: QRect) -> QImage:
        part = greys[rows.top() * width : (rows.bottom() + 1) * width]
        indexed = QImage(part, width, rows.height(), width, QImage.Format.Format_Indexed8)
        indexed.setColorTable(colours)
        return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    cover = layers.pop("cover", None)
    result = filled(colour_table(base, skin, theme), stored.rect())
    painter = QPainter(result)
    for material, mask in layers.items():
        colours = colour_table(material, skin, theme)
        for band in _covered(mask):
            layer = filled(colours, band & stored.rect())
            inner = QPainter(layer)
            inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            inner.drawImage(QPoint(0, 0), _as_alpha(mask), band)
            inner.end()
            painter.drawImage(band.topLeft(), layer)
    if cover is not None or stored.hasAlphaChannel():
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        all_of_it = (
            _as_alpha(cover) if cover else stored.convertToFormat(QImage.Format.Format_Alpha8)
        )
        painter.drawImage(0, 0, all_of_it)
    painter.end()
    return result


def _greys(stored: QImage) -> bytes:
    """The grey of every pixel, row after row, clear ones too: WebP keeps what is under them."""
    if stored.depth() == 32 and stored.bytesPerLine() == 4 * stored.width():
        return bytes(stored.constBits())[1::4]  # green stands second in either byte order but one
    grey = stored.convertToFormat(QImage.Format.Format_Grayscale8)
    width, line = grey.width(), grey.bytesPerLine()
    bits = bytes(grey.constBits())
    if line == width:
        return bits
    return b"".join(bits[row * line : row * line + width] for row in range(grey.height()))


def _covered(mask: QImage, step: int = 16) -> list[QRect]:
    """The bands of rows that a grey picture covers; nails or lips are a small part of a body.

    Args:
        mask: eight bits a pixel.
        step: rows looked at together; bands are that much rounder than need be.
    """
    width, height = mask.width(), mask.height()
    block = mask.bytesPerLine() * step
    bits = bytes(mask.constBits())
    bits += bytes(-len(bits) % block)
    nothing = bytes(block)
    bands: list[QRect] = []
    for number in range(len(bits) // block):
        if bits[number * block : (number + 1) * block] == nothing:
            continue
        top = number * step
        if bands and bands[-1].bottom() + 1 == top:
            top = bands.pop().top()
        bands.append(QRect(0, top, width, min(height, (number + 1) * step) - top))
    return bands


def _as_alpha(mask: QImage) -> QImage:
    """A grey picture as coverage; it shares the picture's bytes."""
    return QImage(
        mask.constBits(), mask.width(), mask.height(), mask.bytesPerLine(),
        QImage.Format.Format_Alpha8,
    )  # fmt: skip


class _Decoding(Worker):
    """Decodes a picture; lives until it has, whoever still wants it."""

    def __init__(self, image: Path, masks: dict[str, Path], made: list[Decoded]) -> None:
        application = QCoreApplication.instance()
        super().__init__(application)
        self._image, self._masks, self._made = image, masks, made
        self.finished.connect(self.deleteLater)
        if application is not None:  # a thread at work when it goes takes the program down
            application.aboutToQuit.connect(self.join)

    @guarded
    def run(self) -> None:
        """A picture that cannot be read says so when it is wanted."""
        with suppress(PlateError):
            self._made.append(decoded(self._image, self._masks))


class _Ahead:
    """A picture that is decoded beside the screen's thread, on which nobody looks for waste."""

    def __init__(self, image: Path, masks: dict[str, Path]) -> None:
        self._image, self._masks = image, masks
        self._made: list[Decoded] = []
        self._work = _Decoding(image, masks, self._made)
        self._work.begin()

    def decoded(self) -> Decoded:
        """Wait for it.

        Raises:
            PlateError: a file is missing or damaged.
        """
        if isValid(self._work):
            self._work.join()
        return self._made[0] if self._made else decoded(self._image, self._masks)


class PictureCache:
    """Tinted pictures, decoded on first need, kept within a budget.

    Args:
        budget: bytes of decoded pictures to keep.
    """

    def __init__(self, budget: int = 48 * 1024 * 1024) -> None:
        self._budget = budget
        self._kept: OrderedDict[tuple[str, str, str], QPixmap] = OrderedDict()
        self._regions: OrderedDict[str, QImage] = OrderedDict()
        self._ahead: dict[Path, _Ahead] = {}
        self._spent = 0

    def decode_ahead(self, plate: Plate) -> None:
        """A plate is wanted soon: it is decoded on a thread until then."""
        self._ahead[plate.image] = _Ahead(plate.image, dict(plate.masks))

    def plate(self, plate: Plate, skin: str, theme: str) -> QPixmap:
        """A plate's picture.

        Raises:
            PlateError: a file is missing or damaged.
        """
        return self.picture(plate.image, dict(plate.masks), skin, theme)

    def picture(
        self, image: Path, masks: dict[str, Path], skin: str, theme: str, base: str = "skin"
    ) -> QPixmap:
        """Any stored picture, tinted; ``base`` as of :func:`tinted`.

        Raises:
            PlateError: a file is missing or damaged.
        """
        key = (str(image), skin, theme)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        ahead = self._ahead.pop(image, None)
        made = decoded(image, masks) if ahead is None else ahead.decoded()
        pixmap = QPixmap.fromImage(coloured(*made, skin, theme, base))
        self._kept[key] = pixmap
        self._spent += _bytes(pixmap)
        while self._spent > self._budget and len(self._kept) > 1:
            _, dropped = self._kept.popitem(last=False)
            self._spent -= _bytes(dropped)
        return pixmap

    def region_map(self, plate: Plate) -> QImage:
        """The plate's map of regions, one byte a pixel.

        Raises:
            PlateError: the file is missing or damaged.
        """
        if plate.id not in self._regions:
            image = _open(plate.region_map)
            if image.format() != QImage.Format.Format_Indexed8:
                image = image.convertToFormat(QImage.Format.Format_Grayscale8)
            self._regions[plate.id] = image
            if len(self._regions) > 12:
                self._regions.popitem(last=False)
        return self._regions[plate.id]

    def region_overlay(self, plate: Plate, indexes: frozenset[int], colour: QColor) -> QImage:
        """The given regions filled with a colour, the rest clear; at the map's size."""
        source = self.region_map(plate)
        indexed = QImage(
            source.constBits(),
            source.width(),
            source.height(),
            source.bytesPerLine(),
            QImage.Format.Format_Indexed8,
        )
        lit = colour.rgba()
        indexed.setColorTable([lit if i in indexes else 0 for i in range(256)])
        return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    def region_at(self, plate: Plate, x: float, y: float) -> int:
        """The region index under a pixel of the plate; 0 beside the body."""
        image = self.region_map(plate)
        column, row = int(x) // plate.region_scale, int(y) // plate.region_scale
        if not (0 <= column < image.width() and 0 <= row < image.height()):
            return 0
        return int(image.constBits()[row * image.bytesPerLine() + column])


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4


SMOOTH = Qt.TransformationMode.SmoothTransformation
