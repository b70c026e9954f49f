"""The figures of each guided point: where it is, how it is pressed. The index is read once."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from acucoach.content.errors import ContentError
from acucoach.content.overlay import TranslationOverlay
from acucoach.content.plates import PlateError
from acucoach.content.step_scenes import StepScenes
from acucoach.domain.frozen import frozen
from acucoach.domain.step_scene import StepScene

Spot = tuple[float, float]
_log = logging.getLogger(__name__)


@frozen
class Label:
    """A landmark named on a figure.

    Attributes:
        landmark: its id, without the side.
        at: its place, pixels.
        text_at: where there is room for the name, pixels.
        align: which edge of the name stands there: ``left``, ``right``, or ``middle``.
    """

    landmark: str
    at: Spot
    text_at: Spot
    align: str = "middle"


@frozen
class Ruler:
    """A measure drawn on a figure.

    Attributes:
        kind: ``cun`` or ``fingers``.
        cun: its length in B-cun.
        start: pixels.
        end: pixels.
        ticks: a spot a cun.
    """

    kind: str
    cun: float
    start: Spot
    end: Spot
    ticks: tuple[Spot, ...]


@frozen
class Figure:
    """One figure of a point.

    Attributes:
        id: ``where``, ``press``, ``step-1`` ...
        image: path of the picture.
        masks: material to the path of its coverage.
        point: where the point is, pixels; None when it is not shown.
        labels: landmarks to name.
        ruler: a measure, or None.
        neighbours: other points close by.
        size: width and height, pixels.
    """

    id: str
    image: Path
    masks: Mapping[str, Path]
    point: Spot | None
    labels: tuple[Label, ...]
    ruler: Ruler | None
    neighbours: Mapping[str, Spot]
    size: tuple[int, int] = (0, 0)


class FigureIndex:
    """All figures.

    Args:
        folder: ``resources/figures``.
        overlay: translated names of landmarks.

    Raises:
        PlateError: the index is missing or damaged.
    """

    def __init__(self, folder: Path, overlay: TranslationOverlay | None = None) -> None:
        self._folder, self._overlay = folder, overlay or TranslationOverlay(None)
        said = self._overlay.of("figures/index.json")
        path = folder / "index.json"
        try:
            raw = json.loads(path.read_text("utf-8"))
            self._figures: dict[str, list[dict[str, Any]]] = raw["figures"]
            self.landmark_names: dict[str, str] = {
                key: said.get(f"landmarks.{key}", name)
                for key, name in raw.get("landmarks", {}).items()
            }
        except OSError as error:
            raise PlateError(
                "The figure index {path} cannot be read; install AcuCoach again.", path=path
            ) from error
        except (ValueError, KeyError, TypeError) as error:
            raise PlateError(
                "The figure index {path} is damaged; install AcuCoach again.", path=path
            ) from error

    @cached_property
    def steps(self) -> StepScenes:
        """The pictures of the guides' steps."""
        return StepScenes(self._folder.parent, self._overlay)

    def scene(self, code: str, number: int) -> StepScene | None:
        """What the picture of a step shows; None where it has none or its file is damaged.

        Args:
            number: of the step, from 1.
        """
        try:
            found = self.steps.of(code)
            scene = found[number - 1]
            self.steps.base(scene.base)
        except (ContentError, PlateError, IndexError, KeyError) as error:
            _log.warning("no picture of step %d of %s: %s", number, code, error)
            return None
        return scene

    @property
    def folder(self) -> Path:
        """Where the pictures lie."""
        return self._folder

    def by_code(self) -> dict[str, list[Figure]]:
        """Every figure of each point.

        Raises:
            PlateError: an entry is damaged.
        """
        return {
            code: [self._figure(entry) for entry in entries]
            for code, entries in self._figures.items()
        }

    def figure(self, code: str, figure_id: str) -> Figure | None:
        """A point's figure, or the nearest there is; None when the point has none.

        Raises:
            PlateError: the entry is damaged.
        """
        entries = {entry["id"]: entry for entry in self._figures.get(code, [])}
        for wanted in (figure_id, "where", "press"):
            if wanted in entries:
                return self._figure(entries[wanted])
        return None

    def _figure(self, raw: Mapping[str, Any]) -> Figure:
        def spot(value: Any) -> Spot:
            return (float(value[0]), float(value[1]))

        try:
            ruler = raw.get("ruler")
            return Figure(
                id=raw["id"],
                image=self._folder / raw["image"],
                masks={key: self._folder / file for key, file in raw.get("masks", {}).items()},
                point=spot(raw["point"]) if raw.get("point") else None,
                labels=tuple(
                    Label(
                        # "brow_medial@right" is the right one of a pair; the name is the same.
                        one["landmark"].split("@")[0],
                        spot(one["at"]),
                        spot(one["text_at"]),
                        one.get("align", "middle"),
                    )
                    for one in raw.get("labels", [])
                ),
                ruler=Ruler(
                    ruler["kind"],
                    float(ruler["cun"]),
                    spot(ruler["from"]),
                    spot(ruler["to"]),
                    tuple(spot(tick) for tick in ruler.get("ticks", [])),
                )
                if ruler
                else None,
                neighbours={code: spot(at) for code, at in raw.get("neighbours", {}).items()},
                size=(int(raw["size"][0]), int(raw["size"][1])),
            )
        except (KeyError, TypeError, ValueError, IndexError) as error:
            raise PlateError(
                "The figure index {value} is damaged; install AcuCoach again.",
                value=self._folder / "index.json",
            ) from error
