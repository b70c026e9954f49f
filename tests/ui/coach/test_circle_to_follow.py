"""The circle to follow: which way round it goes is told by an arrow that can be seen."""

from __future__ import annotations

from math import atan2, hypot, pi

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap

from acucoach.domain.acupoint import Motion
from acucoach.domain.plan import Phase, PhaseKind
from acucoach.domain.routine import Turn
from acucoach.ui.coach.stage_drawing import paint_circle
from acucoach.ui.coach.stage_view import LEAST_RADIUS
from acucoach.ui.theme import Theme

HALF, LINE = 40, 3.0


@pytest.mark.parametrize("turn", list(Turn))
def test_the_smallest_circle_has_an_arrow_broader_than_its_line(
    qtbot: object, theme: Theme, turn: Turn
) -> None:
    picture = QPixmap(2 * HALF, 2 * HALF)
    picture.fill(theme.colour("canvas"))
    painter = QPainter(picture)
    phase = Phase(PhaseKind.WORK, 60, motion=Motion.CIRCLE, turn=turn, rate=30)
    paint_circle(painter, theme, phase, QPointF(HALF, HALF), LEAST_RADIUS, 0)
    painter.end()
    image, accent = picture.toImage(), theme.colour("accent").lightnessF()
    ground = theme.colour("canvas").lightnessF()
    wings = [
        (x - HALF + 0.5, y - HALF + 0.5)
        for x in range(2 * HALF)
        for y in range(2 * HALF)
        if image.pixelColor(x, y).lightnessF() < (accent + ground) / 2
        and abs(hypot(x - HALF + 0.5, y - HALF + 0.5) - LEAST_RADIUS) > LINE / 2 + 1
    ]
    assert len(wings) >= 12
    across = [hypot(x, y) for x, y in wings]
    assert max(across) - min(across) >= 1.5 * LINE  # it stands out on both sides of the line
    angles = {round(atan2(y, x) / (pi / 4)) for x, y in wings}
    assert len(angles) <= 3  # in one place
