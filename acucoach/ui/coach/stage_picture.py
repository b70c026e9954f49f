"""The picture behind a session: body part, pressing hand, and where the point lies."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform

from acucoach.domain.acupoint import Tool
from acucoach.domain.anatomy import Side

Tint = Callable[[Path, dict[str, Path], bool], QImage]
"""Image, masks and whether all of it is the pressing hand, to a coloured picture."""

_FINGERS = (Tool.INDEX_FINGER, Tool.FINGERS)
_DRAWN = {
    "thumb": (Tool.THUMB,),
    "finger": _FINGERS,
    "two-fingers": _FINGERS,
    "flat": (Tool.FINGERS, Tool.PALM),
    "knuckle": (Tool.KNUCKLE,),
}
"""Hands of the figures, and the tools each of them shows."""


@dataclass(frozen=True, slots=True)
class StagePicture:
    """What the stage shows.

    Attributes:
        still: the body part with everything that does not move.
        point: the point on ``still``, in its pixels.
        mm_per_px: millimetres a pixel of ``still``.
        hand: the part of the pressing hand that moves; None without one.
        pad: the pressing pad on ``hand``, in its pixels; ``hand`` has the scale of ``still``.
        hand_side: side of the pressing hand; None without one.
    """

    still: QPixmap
    point: QPointF
    mm_per_px: float
    hand: QPixmap | None = None
    pad: QPointF | None = None
    hand_side: Side | None = None


class StagePictures:
    """Reads pictures of targets from the built plates and figures.

    Args:
        resources: the resources folder.
        tint: colours a stored picture.
    """

    def __init__(self, resources: Path, tint: Tint) -> None:
        self._plates, self._figures = resources / "plates", resources / "figures"
        self._tint = tint
        self._read: tuple[dict[str, Any], dict[str, Any]] | None = None

    def picture(self, target: str, side: Side, tool: Tool | None = None) -> StagePicture | None:
        """The picture of a point; None where nothing shows it.

        Args:
            target: the point.
            side: which of the two is worked.
            tool: what presses. A hand that presses with something else is not shown; None for
                whatever hand there is.
        """
        plates, figures = self._indexes()
        cutout = figures.get("cutouts", {}).get(target)
        known = {figure["id"]: figure for figure in figures.get("figures", {}).get(target, ())}
        if tool is Tool.BALL and "press-ball" in known:
            return self._figure(known["press-ball"], side)
        pressing = cutout and (tool is None or _does(cutout.get("tool", ""), tool))
        if cutout and pressing and cutout.get("figure", "where") in known:
            return self._pressed(known[cutout.get("figure", "where")], cutout, side)
        if "where" in known:
            return self._figure(known["where"], side)
        return self._from_plate(plates, target, side)

    def _indexes(self) -> tuple[dict[str, Any], dict[str, Any]]:
        if self._read is None:
            self._read = (
                _json(self._plates / "index.json"),
                _json(self._figures / "index.json"),
            )
        return self._read

    def _figure(self, figure: dict[str, Any], side: Side) -> StagePicture | None:
        picture = self._tinted(self._figures, figure)
        if picture is None or not figure.get("point"):
            return None
        flip = _flips(figure.get("side", ""), side)
        return StagePicture(
            _pixmap(picture, flip), _spot(figure["point"], picture, flip), figure["mm_per_px"]
        )

    def _pressed(
        self, figure: dict[str, Any], cutout: dict[str, Any], side: Side
    ) -> StagePicture | None:
        picture = self._tinted(self._figures, figure)
        if picture is None:
            return None
        point, pad = figure["point"], cutout["pad"]
        left, top = point[0] - pad[0], point[1] - pad[1]
        right = left + cutout["size"][0]
        bottom = top + cutout["size"][1]
        x, y = min(0.0, left), min(0.0, top)
        width = max(picture.width(), right) - x
        height = max(picture.height(), bottom) - y
        still = QImage(round(width), round(height), QImage.Format.Format_ARGB32_Premultiplied)
        still.fill(0)
        painter = QPainter(still)
        hand: QImage | None = None
        for layer in cutout["layers"]:
            drawn = self._tinted(self._figures, layer, press=True)
            if drawn is None:
                continue
            if layer.get("behind"):
                painter.drawImage(QPointF(left - x, top - y), drawn)
            else:
                hand = drawn
        painter.drawImage(QPointF(-x, -y), picture)
        shadow = cutout.get("shadow")
        if shadow:
            dark = _shadow(self._figures / shadow)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            painter.drawImage(QPointF(left - x, top - y), dark)
        painter.end()
        drawn_side = cutout.get("side", figure.get("side", ""))
        flip = _flips(drawn_side, side)
        whose = Side(cutout["hand"]) if cutout.get("hand") else None
        if whose is None and hand is not None and drawn_side in ("left", "right"):
            whose = Side(drawn_side).opposite
        return StagePicture(
            _pixmap(still, flip),
            _spot((point[0] - x, point[1] - y), still, flip),
            figure["mm_per_px"],
            None if hand is None else _pixmap(hand, flip),
            None if hand is None else _spot(pad, hand, flip),
            whose.opposite if whose and flip else whose,
        )

    def _from_plate(self, plates: dict[str, Any], target: str, side: Side) -> StagePicture | None:
        wanted = side if side is not Side.MIDLINE else Side.LEFT
        best: tuple[float, dict[str, Any], list[float], bool] | None = None
        for plate in plates.get("plates", {}).values():
            spots = plate["points"].get(target)
            if not spots:
                continue
            flip = False
            spot = spots.get("midline") or spots.get(wanted.value)
            if spot is None and plate.get("side") != "both":
                spot, flip = spots.get("left"), side is Side.RIGHT
            elif plate.get("side") == "left" and side is Side.RIGHT and "midline" not in spots:
                spot, flip = spots.get("left"), True
            if spot is None:
                continue
            if best is None or plate["mm_per_px"] < best[0]:
                best = (plate["mm_per_px"], plate, spot, flip)
        if best is None:
            return None
        scale, plate, spot, flip = best
        picture = self._tinted(self._plates, plate)
        if picture is None:
            return None
        return StagePicture(_pixmap(picture, flip), _spot(spot, picture, flip), scale)

    def _tinted(self, folder: Path, entry: dict[str, Any], *, press: bool = False) -> QImage | None:
        masks = {name: folder / file for name, file in entry.get("masks", {}).items()}
        try:
            picture = self._tint(folder / entry["image"], masks, press)
        except (OSError, ValueError):
            return None
        return None if picture.isNull() else picture


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _does(drawn: str, tool: Tool) -> bool:
    """Whether a drawn hand may stand for a tool: fingers for fingers, never a thumb for a ball."""
    if not drawn:
        return True
    return tool in _DRAWN.get(drawn, ())


def _flips(drawn: str, wanted: Side) -> bool:
    return drawn in ("left", "right") and wanted is not Side.MIDLINE and drawn != wanted.value


def _pixmap(image: QImage, flip: bool) -> QPixmap:
    if flip:
        image = image.transformed(QTransform().scale(-1, 1))
    return QPixmap.fromImage(image)


def _spot(spot: tuple[float, float] | list[float], image: QImage, flip: bool) -> QPointF:
    return QPointF(image.width() - spot[0] if flip else spot[0], spot[1])


def _shadow(path: Path) -> QImage:
    """Grey of the stored shadow as see-through black."""
    grey = QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return QImage()
    dark = QImage(
        grey.constBits(), grey.width(), grey.height(), grey.bytesPerLine(),
        QImage.Format.Format_Indexed8,
    )  # fmt: skip
    dark.setColorTable([(level * 2 // 5) << 24 for level in range(256)])
    return dark.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
