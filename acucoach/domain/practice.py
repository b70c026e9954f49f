"""Practising where a point is: how far a click is off, and which way to go."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from acucoach.domain.frozen import frozen

TRIES = 3
HIT = 5.0
"""Millimetres that count as found: half the width of a fingertip, our own judgement."""


@frozen
class Try:
    """One click.

    Attributes:
        right: millimetres from the click to the point, to the picture's right.
        up: and upwards.
    """

    right: float
    up: float

    @property
    def millimetres(self) -> float:
        """How far off."""
        return hypot(self.right, self.up)

    @property
    def hit(self) -> bool:
        """Whether it counts as found."""
        return self.millimetres <= HIT

    @property
    def ways(self) -> tuple[str, ...]:
        """Which way to go: ``up`` or ``down``, ``left`` or ``right``, the longer way first.

        A way of less than a third of the whole is left out.
        """
        parts = [
            (abs(self.up), "up" if self.up > 0 else "down"),
            (abs(self.right), "right" if self.right > 0 else "left"),
        ]
        least = self.millimetres / 3
        return tuple(way for size, way in sorted(parts, reverse=True) if size > least)


@dataclass(slots=True)
class Practice:
    """Up to three tries at one point.

    Attributes:
        tries: those made, in order.
    """

    tries: list[Try]

    @property
    def over(self) -> bool:
        """Whether it was found, or no try is left."""
        return len(self.tries) >= TRIES or any(one.hit for one in self.tries)
