"""Turned squares of a picture, as the networks want to see them."""

from __future__ import annotations

from math import atan2, cos, floor, pi, sin
from typing import Any

import numpy as np
from numpy.typing import NDArray

from acucoach.domain.frozen import frozen
from acucoach.finder.network import Floats

Picture = NDArray[np.uint8]
"""(height, width, 3) red, green, blue, as the camera gave it."""
Points = NDArray[np.float64]


@frozen
class Crop:
    """A square of a picture.

    Attributes:
        x, y: its middle, pixels.
        side: pixels.
        turn: radians, clockwise as seen.
    """

    x: float
    y: float
    side: float
    turn: float = 0.0

    def to_picture(self, shares: Any) -> Points:
        """(n, 2) pixels of (n, 2 or more) places that are told as shares of the square."""
        q = (np.asarray(shares, float)[:, :2] - 0.5) * self.side
        c, s = cos(self.turn), sin(self.turn)
        return np.column_stack(
            [self.x + c * q[:, 0] - s * q[:, 1], self.y + s * q[:, 0] + c * q[:, 1]]
        )

    def cut(self, picture: Picture | Floats, size: int, *, black: bool = False) -> Floats:
        """(size, size, 3) values 0..1, bilinear.

        Args:
            picture: what is cut from.
            size: pixels of the result.
            black: whether it is black outside the picture; else its edge goes on.
        """
        height, width = picture.shape[:2]
        share = np.arange(size, dtype=np.float32) / size - 0.5
        c, s = np.float32(cos(self.turn) * self.side), np.float32(sin(self.turn) * self.side)
        at_x = self.x + c * share[None] - s * share[:, None]
        at_y = self.y + s * share[None] + c * share[:, None]
        left, top = np.floor(at_x).astype(np.int32), np.floor(at_y).astype(np.int32)
        part_x, part_y = (at_x - left)[..., None], (at_y - top)[..., None]
        total = np.zeros((size, size, 3), np.float32)
        for down, weight_y in ((0, 1 - part_y), (1, part_y)):
            row = np.clip(top + down, 0, height - 1)
            for right, weight_x in ((0, 1 - part_x), (1, part_x)):
                column = np.clip(left + right, 0, width - 1)
                weight = weight_y * weight_x
                if black:
                    inside = (row == top + down) & (column == left + right)
                    weight = weight * inside[..., None]
                total += picture[row, column] * weight
        return (total / np.float32(255)).astype(np.float32)


def turn_up(x0: float, y0: float, x1: float, y1: float) -> float:
    """The turn that brings the way from the first to the second place upright, -pi to pi."""
    angle = pi / 2 - atan2(y0 - y1, x1 - x0)
    return angle - 2 * pi * floor((angle + pi) / (2 * pi))


def cell_centres(size: int, layers: tuple[tuple[int, int], ...] = ((8, 2), (16, 6))) -> Points:
    """(n, 2) middles of a detector's cells as shares of its picture.

    Args:
        size: pixels of its picture.
        layers: pixels of a cell, and how many boxes each has.
    """
    rows = []
    for stride, boxes in layers:
        line = (np.arange(size // stride) + 0.5) * stride / size
        x, y = np.meshgrid(line, line)
        rows.append(np.repeat(np.column_stack([x.ravel(), y.ravel()]), boxes, axis=0))
    return np.concatenate(rows)


def boxes_found(
    values: Floats, scores: Floats, centres: Points, size: int, least: float = 0.5
) -> list[tuple[float, Points]]:
    """What a detector found: score, and middle, size and key points as shares; best first.

    Boxes that overlap by more than 0.3 are merged, each weighing as much as its score.
    """
    chance = 1 / (1 + np.exp(-np.clip(scores.astype(float), -50, 50)))
    keep = np.flatnonzero(chance >= least)
    rows = values.astype(float)[keep] / size
    rows[:, :2] += centres[keep]
    rows[:, 4:] += np.tile(centres[keep], (rows.shape[1] - 4) // 2)
    chance = chance[keep]
    low, high = rows[:, :2] - rows[:, 2:4] / 2, rows[:, :2] + rows[:, 2:4] / 2
    left = np.argsort(-chance, kind="stable")
    found = []
    while len(left):
        best = left[0]
        shared = np.minimum(high[left], high[best]) - np.maximum(low[left], low[best])
        shared_area = np.clip(shared, 0, None).prod(axis=1)
        areas = (high[left] - low[left]).prod(axis=1) + (high[best] - low[best]).prod()
        same = shared_area / (areas - shared_area) > 0.3
        weight = chance[left[same]]
        merged = (rows[left[same]] * weight[:, None]).sum(axis=0) / weight.sum()
        found.append((float(chance[best]), merged))
        left = left[~same]
    return found
