"""Before and after a session one sees where it presses."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from acucoach.ui.coach.target_picture import TargetPicture
from tests.assembly.window_kit import Program, click


def picture_on(page: Any) -> TargetPicture:
    found = page.findChild(TargetPicture)
    assert isinstance(found, TargetPicture)
    return found


def painted(picture: TargetPicture) -> int:
    """Of a hundred places of it, how many are not the page's ground."""
    image = picture.grab().toImage()
    ground = picture._theme.colour("canvas").rgb()
    steps = range(5, 100, 10)
    at = [(image.width() * x // 100, image.height() * y // 100) for x in steps for y in steps]
    return sum(image.pixel(x, y) != ground for x, y in at)


def ring(picture: TargetPicture) -> QRectF:
    """What is painted in the colour of the point; empty for nothing."""
    image = picture.grab().toImage()
    ink, ratio = picture._theme.colour("point").rgb(), image.devicePixelRatio()
    inked = [
        QRectF(x, y, 1, 1)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) == ink
    ]
    found = QRectF()
    for one in inked:
        found |= one
    return QRectF(found.topLeft() / ratio, found.size() / ratio)


def check_ring(picture: TargetPicture) -> None:
    """A ring of the usual size, with its middle where the picture has the point."""
    found, shown = ring(picture), picture._picture
    assert shown is not None
    assert found.width() == pytest.approx(32, abs=3)
    assert found.height() == pytest.approx(32, abs=3)
    # Laid over the part of the body that is seen, the middle of both is the picture's.
    ink, whole = picture._ink, picture.rect()
    scale = min(whole.width() / ink.width(), whole.height() / ink.height())
    away = (shown.point - ink.center()) * scale
    middle = found.center() - QRectF(whole).center()
    assert (middle - away).manhattanLength() <= 3
    image = picture.grab().toImage()
    at = found.center() * image.devicePixelRatio()
    ground = picture._theme.colour("canvas").rgb()
    assert image.pixel(at.toPoint()) != ground  # it lies on the body


def test_the_point_is_shown_before_and_after(qtbot, program: Program) -> None:
    program.window.resize(1280, 800)
    program.door.start_point("LI4", 60, "left")
    QApplication.processEvents()
    coach: Any = program.coach
    before = picture_on(coach.before)
    assert before.isVisible()
    assert painted(before) >= 20
    check_ring(before)
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    QApplication.processEvents()
    after = picture_on(coach.after)
    assert after.isVisible()
    assert painted(after) >= 20
    check_ring(after)
