"""Where bead and hand are at an angle: geometry only, in pixels around the point."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF

from acucoach.domain.acupoint import Motion
from acucoach.domain.frozen import frozen
from acucoach.domain.plan import Moment, Phase
from acucoach.domain.routine import Turn

PRESS_SHARE = 0.25
"""How far the hand goes in a press, as a part of the mark's radius."""


@frozen
class StageMotion:
    """One movement of a phase, again and again.

    Attributes:
        motion: what the hand does.
        sign: 1 clockwise, -1 counter-clockwise.
        period: seconds of a movement; 0 when nothing moves.
        radius: pixels of the circle, which hand and bead go alike, or of the mark of a press.
    """

    motion: Motion
    sign: int
    period: float
    radius: float

    @classmethod
    def of(cls, phase: Phase, radius: float) -> StageMotion:
        """The movement of a phase; see the attributes."""
        works = phase.is_work and phase.rate > 0
        return cls(
            phase.motion or Motion.HOLD,
            -1 if phase.turn is Turn.COUNTER_CLOCKWISE else 1,
            60 / phase.rate if works else 0.0,
            radius,
        )

    def share(self, moment: Moment) -> float:
        """How much of the movement is behind at a moment, from 0 to below 1."""
        return (self.sign * moment.angle / math.tau) % 1.0

    def bead(self, share: float) -> QPointF:
        """From the point to the bead."""
        if not self.period:
            return QPointF(0, -self.radius)
        if self.motion is Motion.CIRCLE:
            return self._round(share) * self.radius
        return QPointF(0, -self.radius * self._pressed(share))

    def hand(self, share: float) -> QPointF:
        """From the hand's place at rest to where it is."""
        if not self.period:
            return QPointF()
        if self.motion is Motion.CIRCLE:
            return self._round(share) * self.radius
        return QPointF(0, -self.radius * PRESS_SHARE * self._pressed(share))

    def beat(self, movement: int) -> float:
        """The share to show at a movement where nothing may move: one quarter further a beat."""
        return (max(0, movement - 1) % 4) / 4

    def _round(self, share: float) -> QPointF:
        angle = self.sign * share * math.tau - math.pi / 2
        return QPointF(math.cos(angle), math.sin(angle))

    def _pressed(self, share: float) -> float:
        """1 where a press begins and ends, 0 where it is deepest."""
        return 0.5 + 0.5 * math.cos(share * math.tau)
