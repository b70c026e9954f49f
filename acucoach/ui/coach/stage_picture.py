"""The picture behind a session: body part, pressing hand, and where the point lies."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBitmap, QImage, QPainter, QPixmap, QRegion, QTransform

from acucoach.domain.acupoint import Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.ui.coach.stage_places import Known, StagePlaces

Tint = Callable[[Path, dict[str, Path]], QImage]
"""Image and masks to a coloured picture."""

_LOOKED_AT = 180
"""Columns in which is looked where a picture is drawn."""

_FINGERS = (Tool.INDEX_FINGER, Tool.FINGERS)
_DRAWN = {
    "thumb": (Tool.THUMB,),
    "finger": _FINGERS,
    "middle": _FINGERS,
    "two-fingers": _FINGERS,
    "flat": (Tool.FINGERS, Tool.PALM),
    "knuckle": (Tool.KNUCKLE,),
    "eraser": (Tool.ERASER,),
    "ball": (Tool.BALL,),
}
"""Hands and things of the figures, and the tools each of them shows."""


@frozen
class StagePicture:
    """What the stage shows.

    Attributes:
        still: body part and pressing hand at rest.
        point: the point on ``still``, in its pixels.
        mm_per_px: millimetres a pixel of ``still``.
        pads: where a hand presses, pixels; two when both hands do, none without one.
        presser: what of ``still`` is pressing hand, in grey; None without one.
        hand_side: side of the pressing hand; None without one or with both.
    """

    still: QPixmap
    point: QPointF
    mm_per_px: float
    pads: tuple[QPointF, ...] = ()
    presser: QImage | None = None
    hand_side: Side | None = None

    @property
    def ink(self) -> QRectF:
        """Where on ``still`` something is drawn, to within a few of its pixels."""
        if not self.still.hasAlphaChannel():
            return QRectF(self.still.rect())
        step = max(1, self.still.width() // _LOOKED_AT)
        small = self.still.toImage().scaled(
            max(1, self.still.width() // step), max(1, self.still.height() // step)
        )
        drawn = QRegion(QBitmap.fromImage(small.createAlphaMask())).boundingRect()
        if drawn.isEmpty():
            return QRectF(self.still.rect())
        return QRectF(drawn.x() * step, drawn.y() * step,
                      drawn.width() * step, drawn.height() * step)  # fmt: skip


class StagePictures:
    """Reads pictures of targets from the built plates and figures.

    Args:
        resources: the resources folder.
        tint: colours a stored picture.
        where: what is known of an area or of a spot of one's own; None for nothing.
    """

    def __init__(
        self, resources: Path, tint: Tint, where: Callable[[str], Known | None] | None = None
    ) -> None:
        self._figures = resources / "figures"
        self._tint, self._where = tint, where
        self._places = StagePlaces(resources / "plates")
        self._read: dict[str, list[dict[str, Any]]] | None = None

    def picture(
        self, target: str, sides: Sequence[Side], tool: Tool | None = None
    ) -> StagePicture | None:
        """The picture of a target; None where nothing shows it.

        Args:
            target: a point, an area or a spot.
            sides: which of the two is worked, or both.
            tool: what presses. A hand that presses with something else is not shown; None for
                whatever hand there is.
        """
        side = sides[0] if len(sides) == 1 else Side.MIDLINE
        figures = self._known().get(target, ())
        pressed = [
            one
            for one in figures
            if one["id"].startswith("press") and (tool is None or _does(one.get("tool", ""), tool))
        ]
        # The usual hand first; two hands where both press, one where one side is worked.
        pressed.sort(
            key=lambda one: (
                one["id"] not in ("press", "press-one"),
                bool(one.get("other")) is not (len(sides) > 1),
            )
        )
        if pressed:
            return self._figure(pressed[0], side)
        if figures:
            return self._figure(figures[0], side)
        return self._from_plate(target, side)

    def _known(self) -> dict[str, list[dict[str, Any]]]:
        if self._read is None:
            self._read = _json(self._figures / "index.json").get("figures", {})
        return self._read

    def _figure(self, figure: dict[str, Any], side: Side) -> StagePicture | None:
        picture = self._tinted(self._figures, figure)
        if picture is None or not figure.get("point"):
            return None
        # What is pressed is drawn on the left, on a picture of both sides, too.
        flip = side is Side.RIGHT
        point = _spot(figure["point"], picture, flip)
        still = _pixmap(picture, flip)
        presser = self._presser(figure, flip)
        pads: tuple[QPointF, ...] = (point,)
        if presser is None:
            return StagePicture(still, point, figure["mm_per_px"])
        hand = Side(figure["hand"]) if figure.get("hand") else None
        if figure.get("other"):
            pads, hand = (point, _spot(figure["other"], picture, flip)), None
        elif hand is not None and flip:
            hand = hand.opposite
        return StagePicture(still, point, figure["mm_per_px"], pads, presser, hand)

    def _presser(self, figure: dict[str, Any], flip: bool) -> QImage | None:
        """What moves: hand, sleeve, and what the hand holds."""
        found: QImage | None = None
        masks = figure.get("masks", {})
        if "press" not in masks:
            return None
        for name in ("press", "sleeve", "tool"):
            mask = QImage(str(self._figures / masks[name])) if name in masks else QImage()
            if mask.isNull():
                continue
            mask = mask.convertToFormat(QImage.Format.Format_Grayscale8)
            found = mask if found is None else _either(found, mask)
        if found is not None and flip:
            found = found.transformed(QTransform().scale(-1, 1))
        return found

    def _from_plate(self, target: str, side: Side) -> StagePicture | None:
        known = self._where(target) if self._where is not None else None
        found = self._places.find(target, side, known)
        if found is None:
            return None
        picture = self._tinted(self._places.folder, found.plate)
        if picture is None:
            return None
        self._places.light(picture, found)
        return StagePicture(
            _pixmap(picture, found.flip),
            _spot(found.at, picture, found.flip),
            found.plate["mm_per_px"],
        )

    def _tinted(self, folder: Path, entry: dict[str, Any]) -> QImage | None:
        masks = {name: folder / file for name, file in entry.get("masks", {}).items()}
        try:
            picture = self._tint(folder / entry["image"], masks)
        except (OSError, ValueError):
            return None
        return None if picture.isNull() else picture


def _either(one: QImage, other: QImage) -> QImage:
    both = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(both)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Lighten)
    painter.drawImage(0, 0, other)
    painter.end()
    return both.convertToFormat(QImage.Format.Format_Grayscale8)


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _does(drawn: str, tool: Tool) -> bool:
    """Whether a drawn hand may stand for a tool: fingers for fingers, never a thumb for a ball."""
    return tool in _DRAWN.get(drawn, ())


def _pixmap(image: QImage, flip: bool) -> QPixmap:
    if flip:
        image = image.transformed(QTransform().scale(-1, 1))
    return QPixmap.fromImage(image)


def _spot(at: Sequence[float], picture: QImage, flip: bool) -> QPointF:
    x, y = at
    return QPointF(picture.width() - x if flip else x, y)
