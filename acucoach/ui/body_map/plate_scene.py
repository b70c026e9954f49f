"""What a plate view shows: plates side by side, points on them, and points grouped."""

from __future__ import annotations

from dataclasses import dataclass, field

from acucoach.content.plates import Plate
from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen
from acucoach.ui.body_map.hotspot import Hotspot

GAP = 60.0
"""Scene units between two plates."""


@frozen
class Pane:
    """A plate in the scene.

    Attributes:
        plate: what to show.
        side: the side a one-sided plate stands for; None on plates that show both.
        mirrored: show the picture mirrored (right limbs, or the view as in a mirror).
        caption: a word below it.
    """

    plate: Plate
    side: Side | None
    mirrored: bool
    caption: str


@dataclass(slots=True)
class ScenePoint:
    """A point to be shown.

    Attributes:
        code: the point.
        side: whose side.
        pane: index of the pane it is on.
        x: plate pixels, as the pane shows it.
        y: plate pixels.
        state: the mark's state.
        label: short text beside the selected or pointed mark ("LI4  Hégǔ").
        name: accessible name.
        named: label shown always, not only when pointed at.
        where: part of the body and side in words.
    """

    code: str
    side: Side
    pane: int
    x: float
    y: float
    state: str
    label: str
    name: str
    named: bool = False
    where: str = ""


@dataclass(slots=True)
class SpotGroup:
    """Points that one hotspot stands for.

    Attributes:
        spots: at least one.
        button: the hotspot.
        at: where it stands, window pixels.
        true: the middle of the points, window pixels.
        mark: where its mark lies: at the true middle, or as near as the hotspot reaches.
        scaled: where it stands, scene units times the scale.
        scaled_true: the middle of the points in the same units.
        size: width and height in pixels.
        off: from where it stands to its mark, pixels.
        offsets: where its points are from their middle, in the same units, in their order.
    """

    spots: list[ScenePoint]
    button: Hotspot
    at: tuple[float, float] = (0.0, 0.0)
    true: tuple[float, float] = (0.0, 0.0)
    mark: tuple[float, float] = (0.0, 0.0)
    scaled: tuple[float, float] = (0.0, 0.0)
    scaled_true: tuple[float, float] = (0.0, 0.0)
    size: float = 24.0
    off: tuple[float, float] = (0.0, 0.0)
    offsets: list[tuple[float, float]] = field(default_factory=list)


Line = tuple[int, str, list[tuple[float, float]]]
"""A meridian's line: pane index, meridian id, plate pixels."""
