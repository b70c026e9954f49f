"""The whole body from all round: which view is nearest, and what lies on it. Read when turned."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

from acucoach.content.plates import Plate, PlateError, plate_of, read_described

LEVEL, ABOVE = "level", "above"
"""The rings of views: at the height of the body, and looking down on it."""


def degrees_of(plate_id: str) -> int | None:
    """Degrees from the front to the person's left of a view's id; None for any other plate."""
    ring, _, at = plate_id.rpartition("-")
    return int(at) if ring in (LEVEL, ABOVE) and at.isdigit() else None


class TurnViews:
    """Views of the standing body, each a plate of one size. Any thread may ask.

    Args:
        folder: ``resources/turn``.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, tuple[Plate, Mapping[str, Any]]] = {}
        self._lock = Lock()

    @cached_property
    def _steps(self) -> dict[str, int]:
        path = self._folder / "index.json"
        raw = read_described(path)
        try:
            steps = {ring: int(raw["steps"][ring]) for ring in (LEVEL, ABOVE)}
        except (KeyError, TypeError, ValueError) as error:
            raise _damaged(path) from error
        if not all(0 < step <= 90 and 360 % step == 0 for step in steps.values()):
            raise _damaged(path)
        return steps

    @cached_property
    def _rings(self) -> dict[str, list[str]]:
        """The views of each ring from the front to the person's left, round."""
        return {
            ring: [f"{ring}-{degrees:03}" for degrees in range(0, 360, step)]
            for ring, step in self._steps.items()
        }

    def step(self, ring: str) -> int:
        """Degrees between two views of a ring.

        Raises:
            PlateError: the index is missing or damaged.
        """
        return self._steps[ring]

    def nearest(self, ring: str, degrees: float) -> str:
        """The id of the view nearest to so many degrees from the front to the person's left.

        Raises:
            PlateError: the index is missing or damaged.
        """
        views = self._rings[ring]
        return views[round(degrees * len(views) / 360) % len(views)]

    def around(self, ring: str, degrees: float) -> list[str]:
        """All views of a ring, the nearest first.

        Raises:
            PlateError: the index is missing or damaged.
        """
        views = self._rings[ring]
        count = len(views)
        first = round(degrees * count / 360)
        ways = [way for n in range(1, count // 2 + 1) for way in (n, -n)]
        return [views[(first + way) % count] for way in [0, *ways][:count]]

    def plate(self, view: str) -> Plate:
        """A view as a plate.

        Raises:
            PlateError: its file is missing or damaged.
        """
        return self._view(view)[0]

    def bones(self, view: str) -> Mapping[str, Any]:
        """What a view shows of bones and cords, as ``BoneIndex`` reads it; none for other plates.

        Raises:
            PlateError: its file is missing or damaged.
        """
        return self._view(view)[1] if degrees_of(view) is not None else {}

    def _view(self, view: str) -> tuple[Plate, Mapping[str, Any]]:
        with self._lock:
            if view not in self._read:
                path = self._folder / f"{view}.json"
                raw = read_described(path)
                try:
                    self._read[view] = plate_of(self._folder, view, raw), dict(raw["bones"])
                except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
                    raise _damaged(path) from error
            return self._read[view]


def _damaged(path: Path) -> PlateError:
    return PlateError("The picture index {path} is damaged; install AcuCoach again.", path=path)
