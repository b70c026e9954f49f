"""The built pictures of the body: what is on each plate and where. The index is read once."""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from acucoach.domain.anatomy import Place, Side
from acucoach.domain.errors import ExpectedError
from acucoach.domain.frozen import frozen


class PlateError(ExpectedError):
    """A plate or its index is missing or damaged. Its text names the file."""


@frozen
class Plate:
    """One picture of the body.

    Attributes:
        id: ``hand-back``.
        part: the part it shows, ``body`` for the whole.
        view: ``front``, ``back``, ``palm`` ...
        image: path of the picture.
        masks: material name to the path of its coverage.
        width: pixels.
        height: pixels.
        mm_per_px: millimetres a pixel.
        one_sided: drawn for the person's left; the right side is its mirror image.
        left_at_right: on a plate of both sides, whether the person's left is at the picture's
            right.
        points: code to side to (x, y) in pixels; only what can be seen.
        meridians: meridian id to side to lines of (x, y).
        region_map: path of the picture whose bytes index ``PlateIndex.regions``.
        region_scale: plate pixels a region pixel.
        place_map: path of the packed places.
        place_scale: plate pixels a place.
    """

    id: str
    part: str
    view: str
    image: Path
    masks: Mapping[str, Path]
    width: int
    height: int
    mm_per_px: float
    one_sided: bool
    left_at_right: bool
    points: Mapping[str, Mapping[Side, tuple[float, float]]]
    meridians: Mapping[str, Mapping[Side, list[list[tuple[float, float]]]]]
    region_map: Path
    region_scale: int
    place_map: Path
    place_scale: int


_SIDES = {str(side): side for side in Side}
"""By name: to call the kind for each of six thousand points takes three times as long."""


def _sided(raw: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[Side, tuple[float, float]]]:
    return {
        name: {_SIDES[side]: (float(at[0]), float(at[1])) for side, at in sides.items()}
        for name, sides in raw.items()
    }


def _lines(raw: list[Any]) -> list[list[tuple[float, float]]]:
    """Lines of (x, y); a single line may be given bare."""
    lines = raw if raw and isinstance(raw[0][0], list) else [raw]
    return [[(float(x), float(y)) for x, y in line] for line in lines if line]


def read_described(path: Path) -> dict[str, Any]:
    """A file of names and what they stand for.

    Raises:
        PlateError: it is missing or damaged.
    """
    try:
        raw = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise PlateError(
            "The picture index {path} cannot be read; install AcuCoach again.", path=path
        ) from error
    except ValueError as error:
        raise PlateError(
            "The picture index {path} is damaged; install AcuCoach again.", path=path
        ) from error
    if not isinstance(raw, dict):
        raise PlateError("The picture index {path} is damaged; install AcuCoach again.", path=path)
    return raw


def plate_of(folder: Path, name: str, raw: Mapping[str, Any]) -> Plate:
    """A plate as its index describes it; its files lie in ``folder``.

    Raises:
        KeyError, TypeError, ValueError, IndexError, AttributeError: the description is damaged.
    """
    return Plate(
        id=name,
        part=raw["part"],
        view=raw["view"],
        image=folder / raw["image"],
        masks={key: folder / file for key, file in raw.get("masks", {}).items()},
        width=int(raw["size"][0]),
        height=int(raw["size"][1]),
        mm_per_px=float(raw["mm_per_px"]),
        one_sided=raw["side"] == "left",
        left_at_right=raw.get("left_is") != "left",
        points=_sided(raw["points"]),
        meridians={
            key: {_SIDES[side]: _lines(lines) for side, lines in sides.items()}
            for key, sides in raw.get("meridians", {}).items()
        },
        region_map=folder / raw["region_map"],
        region_scale=int(raw["region_scale"]),
        place_map=folder / raw["place_map"],
        place_scale=int(raw["place_scale"]),
    )


def spots_on(plate: Plate, code: str) -> list[str]:
    """The codes under which a plate shows a point: its own, or those of a group's spots."""
    return [name for name in plate.points if name == code or name.split("/")[0] == code]


class PlateIndex:
    """All plates.

    Args:
        folder: ``resources/plates``.

    Attributes:
        trouble: a sentence when the index could not be read; the body then has no pictures.

    Raises:
        PlateError: the index is missing or damaged.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.trouble = ""
        self._read_pictures(self._read("index.json"))

    @classmethod
    def if_readable(cls, folder: Path) -> PlateIndex:
        """The index, or one without pictures that tells what is wrong: the lists go on."""
        try:
            return cls(folder)
        except PlateError as error:
            empty = cls.__new__(cls)
            empty._folder = folder
            empty._read_pictures({"regions": [""], "parts": {}, "best": {}, "plates": {}})
            empty.trouble = str(error)
            return empty

    def _read_pictures(self, raw: Mapping[str, Any]) -> None:
        folder = self._folder
        try:
            self.regions: tuple[str, ...] = tuple(raw["regions"])
            self.parts: dict[str, dict[str, Any]] = dict(raw["parts"])
            self.best: dict[str, str] = dict(raw["best"])
            self._best_for_point: dict[str, str] = dict(raw.get("best_for_point", {}))
            self.plates: dict[str, Plate] = {
                name: plate_of(folder, name, entry) for name, entry in raw["plates"].items()
            }
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            raise PlateError(
                "The picture index {value} is damaged ({why}); install AcuCoach again.",
                value=folder / "index.json",
                why=error,
            ) from error

    def _read(self, name: str) -> dict[str, Any]:
        return read_described(self._folder / name)

    def close_plates(self, part: str) -> list[Plate]:
        """The plates of a part, the first the one to open with."""
        names = self.parts.get(part, {}).get("plates", ())
        return [self.plates[name] for name in names if name in self.plates]

    def plates_with(self, code: str) -> list[Plate]:
        """Plates on which a point, or a spot of a group (``EX-HN1/2``), is seen, closest first."""
        found = [plate for plate in self.plates.values() if spots_on(plate, code)]
        return sorted(found, key=lambda plate: plate.mm_per_px)

    def best_for_point(self, code: str) -> Plate | None:
        """The plate that the builder found to show a point best; None for a point on none."""
        for name in (code, f"{code}/1"):
            plate = self.plates.get(self._best_for_point.get(name, ""))
            if plate is not None:
                return plate
        return next(iter(self.plates_with(code)), None)

    @cached_property
    def places(self) -> dict[str, dict[Side, Place]]:
        """Where each point lies on the standing figure.

        Raises:
            PlateError: the file is missing or damaged.
        """
        raw = self._read("places.json")
        try:
            return {
                code: {_SIDES[side]: Place(*map(float, at)) for side, at in sides.items()}
                for code, sides in raw["points"].items()
            }
        except (KeyError, TypeError, ValueError) as error:
            raise PlateError(
                "The file {value} is damaged; install AcuCoach again.",
                value=self._folder / "places.json",
            ) from error


class PlaceMap:
    """Which place of the skin each part of a plate shows.

    The picture of a posed part (a hand with straight fingers) still gives places on the standing
    figure, so that a mark on the skin belongs to the body, not to a picture.
    """

    _NOTHING = -32768
    _BOX = 160
    """Side of the boxes cells are sorted into, in tenths of a millimetre."""

    def __init__(self, plate: Plate) -> None:
        """Read a plate's map.

        Raises:
            PlateError: the file is missing or damaged.
        """
        self._step = plate.place_scale
        self._columns = -(-plate.width // plate.place_scale)
        self._rows = -(-plate.height // plate.place_scale)
        cells = self._columns * self._rows
        try:
            values = array("h", zlib.decompress(plate.place_map.read_bytes()))
        except (OSError, zlib.error, ValueError) as error:
            raise PlateError(
                "The file {file} is missing or damaged; install AcuCoach again.",
                file=plate.place_map,
            ) from error
        if sys.byteorder == "big":
            values.byteswap()
        if len(values) != 3 * cells:
            raise PlateError(
                "The file {file} is damaged; install AcuCoach again.", file=plate.place_map
            )
        self._x, self._y, self._z = (values[i * cells : (i + 1) * cells] for i in range(3))

    def at(self, x: float, y: float) -> Place | None:
        """The place under a pixel of the plate, or None beside the body."""
        column, row = int(x) // self._step, int(y) // self._step
        if not (0 <= column < self._columns and 0 <= row < self._rows):
            return None
        cell = row * self._columns + column
        if self._x[cell] == self._NOTHING:
            return None
        return Place(self._x[cell] / 10, self._y[cell] / 10, self._z[cell] / 10)

    @cached_property
    def _boxes(self) -> dict[tuple[int, int, int], list[int]]:
        """Cells by the box of space they lie in: a place is looked for in a few boxes only."""
        found: dict[tuple[int, int, int], list[int]] = {}
        side = self._BOX
        for cell, x in enumerate(self._x):
            if x != self._NOTHING:
                key = (x // side, self._y[cell] // side, self._z[cell] // side)
                found.setdefault(key, []).append(cell)
        return found

    def cells(self) -> Iterator[tuple[float, float, Place]]:
        """Every shown place with its pixel."""
        for cell, x in enumerate(self._x):
            if x != self._NOTHING:
                row, column = divmod(cell, self._columns)
                place = Place(x / 10, self._y[cell] / 10, self._z[cell] / 10)
                yield (column + 0.5) * self._step, (row + 0.5) * self._step, place

    def find(self, place: Place, within: float = 8.0) -> tuple[float, float] | None:
        """The pixel that shows a place, or None when it is hidden on this plate.

        Args:
            place: on the standing figure.
            within: millimetres the shown place may be off.
        """
        px, py, pz = (round(v * 10) for v in (place.x, place.y, place.z))
        reach = round(within * 10)
        best, found = reach * reach + 1, -1
        boxes, side = self._boxes, self._BOX
        steps = -(-reach // side)
        around = range(-steps, steps + 1)
        for i in around:
            for j in around:
                for k in around:
                    key = (px // side + i, py // side + j, pz // side + k)
                    for cell in boxes.get(key, ()):
                        dx, dy, dz = self._x[cell] - px, self._y[cell] - py, self._z[cell] - pz
                        square = dx * dx + dy * dy + dz * dz
                        if square < best:
                            best, found = square, cell
        if found < 0:
            return None
        row, column = divmod(found, self._columns)
        return (column + 0.5) * self._step, (row + 0.5) * self._step
