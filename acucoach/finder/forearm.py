"""The forearm's middle line, from the hand's own colour: the network's joints end at the wrist."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from acucoach.domain.frozen import frozen
from acucoach.finder.crop import Picture, Points

_ROWS, _COLUMNS = 36, 121
_BINS = 10
_Chances = NDArray[np.float64]


@frozen
class Forearm:
    """Pixels.

    Attributes:
        way: unit direction from the wrist to the elbow.
        aside: from the wrist joint straight to the middle line.
        half: half its width beside the wrist.
        sure: share of the lines across it that agree, 0..1.
    """

    way: Points
    aside: Points
    half: float
    sure: float


def find_forearm(picture: Picture, joints: Points) -> Forearm | None:
    """The forearm beyond a hand; None where it does not stand out.

    Lines across the arm are drawn between a fifth and one and a third of a palm's length behind
    the wrist. On each, the run of pixels that look like the palm more than like its surroundings
    is taken for the arm; a straight line through the middles that most of them agree on is kept.
    The colours of arm and surroundings are then taken from there, and all is done again, twice.
    """
    p = joints[:, :2]
    size = float(np.linalg.norm(joints[[5, 9, 13, 17]] - joints[0], axis=1).mean())
    way = p[0] - p[[5, 9, 13]].mean(axis=0)
    way = way / (np.linalg.norm(way) + 1e-9)
    across = np.array([-way[1], way[0]])
    along = np.linspace(0.2, 1.35, _ROWS) * size
    aside = np.linspace(-1.2, 1.2, _COLUMNS) * size
    grid = p[0] + along[:, None, None] * way + aside[None, :, None] * across
    colours, inside = _colours(picture, grid)
    mix = np.random.default_rng(0).dirichlet(np.ones(6), 500)
    palm, seen = _colours(picture, mix @ p[[0, 1, 5, 9, 13, 17]])
    palm = palm[seen]
    rim = np.r_[0:18, _COLUMNS - 18 : _COLUMNS]
    arm, rest = palm, colours[:, rim][inside[:, rim]]
    line = None
    for _ in range(3):
        if len(arm) < 30 or len(rest) < 30:
            return None
        line = _line(_likeness(colours, arm, rest), inside, along, aside)
        if line is None:
            return None
        off = np.abs(aside[None] - (line.slope * along + line.start)[:, None])
        arm = np.concatenate([palm, colours[(off < 0.7 * line.half) & inside]])
        rest = colours[(off > 1.3 * line.half) & inside]
    if line is None:
        return None
    direction = way + line.slope * across
    direction = direction / np.linalg.norm(direction)
    normal = np.array([-direction[1], direction[0]])
    shift = normal * float((line.start * across) @ normal)
    half = float(np.polyval(line.widths, 0.45 * size))
    return Forearm(direction, shift, half, line.sure)


@frozen
class _Line:
    slope: float
    start: float
    half: float
    sure: float
    widths: Points


def _line(score: _Chances, inside: NDArray[np.bool_], along: Points, aside: Points) -> _Line | None:
    score = np.where(inside, score, -1.0)
    ends = np.array([_best_run(one) for one in score])
    middle, half = (ends[:, 0] + ends[:, 1] - 1) / 2, (ends[:, 1] - ends[:, 0]) / 2
    good = (inside.mean(axis=1) > 0.6) & (half > 0.05 * _COLUMNS) & (half < 0.28 * _COLUMNS)
    rows = np.flatnonzero(good)
    if len(rows) < 6:
        return None
    count, best = np.arange(_ROWS), np.zeros(_ROWS, bool)
    for first in rows:
        for last in rows[::2]:
            if last - first > 5:
                slope = (middle[last] - middle[first]) / (last - first)
                on = good & (np.abs(middle - middle[first] - slope * (count - first)) < 2.5)
                best = on if on.sum() > best.sum() else best
    if best.sum() < 6:
        return None
    step = aside[1] - aside[0]
    slope, start = np.polyfit(along[best], aside[0] + middle[best] * step, 1)
    widths = np.polyfit(along[best], half[best] * step, 1)
    sure = float(best.sum() / max(1, len(rows)))
    return _Line(float(slope), float(start), float(np.median(half[best]) * step), sure, widths)


def _best_run(values: _Chances) -> tuple[int, int]:
    """First and one past the last of the stretch with the greatest sum."""
    total = np.r_[0.0, np.cumsum(values)]
    lowest = np.minimum.accumulate(total)
    end = int(np.argmax(total[1:] - lowest[:-1])) + 1
    return int(np.argmin(total[:end])), end


def _colours(picture: Picture, places: Points) -> tuple[Points, NDArray[np.bool_]]:
    """Mean colour of three by three pixels at each place, and whether it lies in the picture."""
    height, width = picture.shape[:2]
    x, y = np.round(places[..., 0]).astype(int), np.round(places[..., 1]).astype(int)
    inside = (x >= 1) & (x < width - 1) & (y >= 1) & (y < height - 1)
    x, y = np.clip(x, 1, width - 2), np.clip(y, 1, height - 2)
    total = np.zeros((*x.shape, 3))
    for right in (-1, 0, 1):
        for down in (-1, 0, 1):
            total += picture[y + down, x + right]
    return total / 9, inside


def _likeness(colours: Points, arm: Points, rest: Points) -> _Chances:
    """How much more each colour is the arm's than its surroundings', as a bounded logarithm."""
    one, other = _histogram(arm), _histogram(rest)
    cell = tuple(np.clip(colours / 256 * _BINS, 0, _BINS - 1).astype(int).transpose(2, 0, 1))
    likeness: _Chances = np.clip(np.log(one[cell] / other[cell]), -2.5, 2.5) - 0.15
    return likeness


def _histogram(colours: Points) -> _Chances:
    """Smoothed shares of the colours."""
    cell = np.clip(colours / 256 * _BINS, 0, _BINS - 1).astype(int)
    count = np.zeros((_BINS, _BINS, _BINS))
    np.add.at(count, tuple(cell.T), 1)
    for axis in range(3):
        count = np.roll(count, 1, axis) / 4 + count / 2 + np.roll(count, -1, axis) / 4
    shares: _Chances = count / count.sum() + 1e-4
    return shares
