"""What one feels under the skin, as lines that the builder drew: bones, cords, creases, webs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from acucoach.content.plates import PlateError
from acucoach.domain.anatomy import Place, Side
from acucoach.domain.frozen import frozen

KINDS = ("bone", "dip", "cord", "crease")

Polyline = tuple[tuple[float, float], ...]
"""(x, y) in pixels of a plate; a closed one ends where it began."""


@frozen
class Felt:
    """One thing to feel: a kneecap, the two cords of the wrist.

    Attributes:
        id: ``kneecap``.
        kind: one of ``KINDS``.
        landmarks: the landmarks of ``PlateIndex`` that it makes visible.
        lines: its lines on the standing figure, by side.
    """

    id: str
    kind: str
    landmarks: tuple[str, ...]
    lines: Mapping[Side, tuple[tuple[Place, ...], ...]]


class BoneIndex:
    """All that can be felt, in millimetres and on each plate. The file is read when first asked.

    Args:
        folder: ``resources/plates``.
        turned: what is shown of them on pictures that lie elsewhere, by the picture's id.
    """

    def __init__(
        self, folder: Path, turned: Callable[[str], Mapping[str, Any]] = lambda _: {}
    ) -> None:
        self._path, self._turned = folder / "bones.json", turned

    @cached_property
    def _raw(self) -> dict[str, Any]:
        try:
            raw = json.loads(self._path.read_text("utf-8"))
            if not (isinstance(raw["features"], dict) and isinstance(raw["plates"], dict)):
                raise ValueError("features or plates are no tables")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise PlateError(
                "The file {file} is missing or damaged; install AcuCoach again.", file=self._path
            ) from error
        return dict(raw)

    @cached_property
    def features(self) -> dict[str, Felt]:
        """Everything there is, by id.

        Raises:
            PlateError: the file is missing or damaged.
        """
        try:
            return {name: self._felt(name, row) for name, row in self._raw["features"].items()}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise self._damage() from error

    @staticmethod
    def _felt(name: str, row: Mapping[str, Any]) -> Felt:
        if row["kind"] not in KINDS:
            raise ValueError(f"{name}: no such kind")
        lines = {
            Side(side): tuple(tuple(Place(*map(float, at)) for at in line) for line in runs)
            for side, runs in row["mm"].items()
        }
        return Felt(name, row["kind"], tuple(row["landmarks"]), lines)

    def on_plate(self, plate: str) -> dict[str, dict[Side, tuple[Polyline, ...]]]:
        """What a plate shows of each: only what nothing hides.

        Raises:
            PlateError: the file is missing or damaged.
        """
        try:
            return {
                name: {
                    Side(side): tuple(tuple((float(x), float(y)) for x, y in run) for run in runs)
                    for side, runs in sides.items()
                }
                for name, sides in (self._raw["plates"].get(plate) or self._turned(plate)).items()
                if name in self._raw["features"]
            }
        except (TypeError, ValueError, AttributeError) as error:
            raise self._damage() from error

    def kind(self, name: str) -> str:
        """What a feature is, one of ``KINDS``.

        Raises:
            PlateError: the file is missing or damaged.
        """
        try:
            return str(self._raw["features"][name]["kind"])
        except (KeyError, TypeError) as error:
            raise self._damage() from error

    def _damage(self) -> PlateError:
        return PlateError("The file {file} is damaged; install AcuCoach again.", file=self._path)
