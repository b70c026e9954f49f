"""Which plate shows what has no figure: points of the atlas, areas, spots of one's own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from acucoach.content.plates import PlaceMap, PlateError, PlateIndex
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.frozen import frozen

_LIT = QColor(20, 110, 130, 32)
"""Over the skin of an area: seen on each skin tone, shade and form still show through."""
_ABOUT_MM, _ABOUT_DIGIT_MM = 22.0, 11.0
"""How far light reaches about a point that tells where an area lies; on fingers and toes."""


@frozen
class Known:
    """What is known of an area or a spot of one's own.

    Attributes:
        regions: ids it lies in.
        places: where a spot is, by its side; empty for an area.
        seen: points about which an area lies; empty when its regions show it.
        plate: id of the plate that shows it best; empty for the usual one.
    """

    regions: tuple[str, ...]
    places: Mapping[Side, Place]
    seen: tuple[str, ...] = ()
    plate: str = ""


@frozen
class Shown:
    """A plate and a spot on it.

    Attributes:
        plate: its entry in the index.
        at: pixels.
        flip: whether the plate is shown mirrored, for the right side.
        regions: indexes of what is lit; empty for a spot.
        half: columns of the picture that count; None for all.
        about: pixels about which light lies instead of whole regions.
    """

    plate: dict[str, Any]
    at: tuple[float, float]
    flip: bool = False
    regions: frozenset[int] = frozenset()
    half: tuple[int, int] | None = None
    about: tuple[tuple[float, float], ...] = ()


class StagePlaces:
    """Finds plates.

    Args:
        folder: ``resources/plates``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @cached_property
    def _index(self) -> dict[str, Any]:
        try:
            data = json.loads((self.folder / "index.json").read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}

    def find(self, code: str, side: Side, known: Known | None) -> Shown | None:
        """Where a target is shown best.

        Args:
            code: of the target.
            side: which is worked; the midline for both.
            known: its regions and places when it is an area or a spot.
        """
        point = self._point(code, side)
        if point is not None or known is None:
            return point
        if known.places:
            spot = self._spot(known, side)
            if spot is not None:
                return spot
        return self._seen(known, side) or self._area(known, side)

    def light(self, picture: QImage, shown: Shown) -> None:
        """Lays a quiet tint over the skin of an area."""
        if shown.about:
            self._light_about(picture, shown)
        if not shown.regions:
            return
        regions = self._regions(shown.plate)
        if regions is None:
            return
        lit = _LIT.rgba()
        regions.setColorTable([lit if i in shown.regions else 0 for i in range(256)])
        cover = regions.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        scale = shown.plate["region_scale"]
        left, right = shown.half or (0, picture.width())
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.setClipRect(QRect(left, 0, right - left, picture.height()))
        painter.drawImage(QRect(0, 0, cover.width() * scale, cover.height() * scale), cover)
        painter.end()

    def _light_about(self, picture: QImage, shown: Shown) -> None:
        names = list(self._index.get("regions", ()))
        painter = QPainter(picture)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        painter.setPen(Qt.PenStyle.NoPen)
        scale, regions = shown.plate["region_scale"], self._regions(shown.plate)
        for x, y in shown.about:
            digit = False
            if regions is not None:
                column, row = int(x) // scale, int(y) // scale
                digit = regions.valid(column, row) and names[regions.pixelIndex(column, row)] in (
                    "finger",
                    "toe",
                )
            reach = (_ABOUT_DIGIT_MM if digit else _ABOUT_MM) / shown.plate["mm_per_px"]
            light = QRadialGradient(QPointF(x, y), reach)
            strong = QColor(_LIT)
            strong.setAlpha(110)
            clear = QColor(_LIT)
            clear.setAlpha(0)
            for stop, colour in ((0.0, strong), (0.7, strong), (1.0, clear)):
                light.setColorAt(stop, colour)
            painter.setBrush(light)
            painter.drawEllipse(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))
        painter.end()

    def _seen(self, known: Known, side: Side) -> Shown | None:
        """The plate of the first point about which an area lies, all of them lit on it."""
        if not known.seen:
            return None
        best = known.plate or self._index.get("best_for_point", {}).get(known.seen[0], "")
        plate = self._index.get("plates", {}).get(best)
        if plate is None:
            return None
        one_sided = plate.get("side") != "both"
        wanted = {"left", "midline"} if one_sided or side is Side.LEFT else {"right", "midline"}
        if side is Side.MIDLINE:
            wanted = {"midline", "left", "right"}
        about = [
            (float(at[0]), float(at[1]))
            for code in known.seen
            for name, at in plate["points"].get(code, {}).items()
            if name in wanted
        ]
        if not about:
            return None
        return Shown(plate, about[0], one_sided and side is Side.RIGHT, about=tuple(about))

    def _point(self, code: str, side: Side) -> Shown | None:
        wanted = side if side is not Side.MIDLINE else Side.LEFT
        best: Shown | None = None
        for plate in self._index.get("plates", {}).values():
            spots = plate["points"].get(code)
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
            if best is None or plate["mm_per_px"] < best.plate["mm_per_px"]:
                best = Shown(plate, (spot[0], spot[1]), flip)
        return best

    def _spot(self, known: Known, side: Side) -> Shown | None:
        """The closest plate of its part that shows the very place."""
        place = known.places.get(side) or next(iter(known.places.values()))
        try:
            index = PlateIndex(self.folder)
        except PlateError:
            return None
        first = index.best.get(known.regions[0], "") if known.regions else ""
        part = index.plates[first].part if first in index.plates else ""
        near = [plate for plate in index.plates.values() if plate.part == part and part]
        near.sort(key=lambda plate: plate.id != first)
        for plate in (*near, *index.close_plates("body")):
            mirrored = plate.one_sided and place.x < 0
            sought = Place(-place.x, place.y, place.z) if mirrored else place
            try:
                at = PlaceMap(plate).find(sought)
            except PlateError:
                continue
            if at is not None:
                return Shown(self._index["plates"][plate.id], at, mirrored)
        return None

    def _area(self, known: Known, side: Side) -> Shown | None:
        """The best plate of its first region, the area lit; the spot is the area's middle."""
        names = list(self._index.get("regions", ()))
        for region in known.regions:
            plate = self._index["plates"].get(self._index.get("best", {}).get(region, ""))
            if plate is None:
                continue
            wanted = frozenset(names.index(one) for one in known.regions if one in names)
            one_sided = plate.get("side") != "both"
            width = plate["size"][0]
            half: tuple[int, int] | None = None
            if not one_sided and side is not Side.MIDLINE:
                at_right = (plate.get("left_is") == "right") is (side is Side.LEFT)
                half = (width // 2, width) if at_right else (0, width // 2)
            middle = self._middle(plate, wanted, half or (0, width))
            if middle is not None:
                return Shown(plate, middle, one_sided and side is Side.RIGHT, wanted, half)
        return None

    def _regions(self, plate: dict[str, Any]) -> QImage | None:
        """The map of regions, one byte a pixel; its colours mean nothing."""
        stored = QImage(str(self.folder / plate["region_map"]))
        if stored.isNull():
            return None
        if stored.format() != QImage.Format.Format_Indexed8:
            stored = stored.convertToFormat(QImage.Format.Format_Grayscale8)
        indexed = QImage(
            stored.constBits(), stored.width(), stored.height(), stored.bytesPerLine(),
            QImage.Format.Format_Indexed8,
        )  # fmt: skip
        return indexed.copy()

    def _middle(
        self, plate: dict[str, Any], wanted: frozenset[int], half: tuple[int, int]
    ) -> tuple[float, float] | None:
        """The spot of the regions that lies nearest to their middle, pixels of the plate."""
        regions = self._regions(plate)
        if regions is None:
            return None
        scale, bits, line = (
            plate["region_scale"],
            bytes(regions.constBits()),
            regions.bytesPerLine(),
        )
        low, high = half[0] // scale, min(-(-half[1] // scale), regions.width())
        spots = [
            (column, row)
            for row in range(0, regions.height(), 2)
            for column in range(low, high, 2)
            if bits[row * line + column] in wanted
        ]
        if not spots:
            return None
        x = sum(column for column, _ in spots) / len(spots)
        y = sum(row for _, row in spots) / len(spots)
        column, row = min(spots, key=lambda one: (one[0] - x) ** 2 + (one[1] - y) ** 2)
        return (column + 0.5) * scale, (row + 0.5) * scale
