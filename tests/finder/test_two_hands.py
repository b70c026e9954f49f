"""Both hands may be in the picture: the one that presses is there as well."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from acucoach.domain.anatomy import Side
from acucoach.finder.crop import Picture
from acucoach.finder.finder import HandLook
from acucoach.finder.findings import Refusal
from acucoach.paths import resources

LEFT_BACK = Path(__file__).parents[1] / "data" / "finder" / "left_back.jpg"
HALF = 640


def halves() -> dict[Side, Picture]:
    """The backs of both hands, each half a picture wide."""
    image = QImage(str(LEFT_BACK)).convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(720, image.bytesPerLine())
    left = rows[:, : 3 * 1280].reshape(720, 1280, 3)[:, 320 : 320 + HALF].copy()
    return {Side.LEFT: left, Side.RIGHT: left[:, ::-1].copy()}


@pytest.mark.parametrize("wanted", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("first", [Side.LEFT, Side.RIGHT])
def test_the_hand_that_was_told_is_shown_wherever_it_lies(wanted: Side, first: Side) -> None:
    second = Side.RIGHT if first is Side.LEFT else Side.LEFT
    both = np.concatenate([halves()[first], halves()[second]], axis=1)
    look = HandLook(resources() / "finder", "LI4", wanted)
    for _ in range(5):
        (disc,) = look.look(both).discs
        assert (disc.x < HALF) == (wanted is first)


def test_it_is_found_beside_the_other_that_was_followed_until_now() -> None:
    look = HandLook(resources() / "finder", "LI4", Side.LEFT)
    grey = np.full((720, HALF, 3), 128, np.uint8)
    alone = np.concatenate([halves()[Side.RIGHT], grey], axis=1)
    for _ in range(3):
        assert look.look(alone).refusal is Refusal.OTHER_HAND
    both = np.concatenate([halves()[Side.RIGHT], halves()[Side.LEFT]], axis=1)
    found = [look.look(both) for _ in range(6)][-1]
    assert found.discs
    assert found.discs[0].x > HALF
    assert look.look(alone).refusal is Refusal.OTHER_HAND, "the other one is never taken for it"
