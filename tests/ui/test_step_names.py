"""The steps' pictures: names cover nothing, sides mirror, steps differ to the eye."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from acucoach.content.library import Library
from acucoach.content.step_scenes import StepScenes
from acucoach.paths import resources
from acucoach.ui.guide.step_picture import StepPicture
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme

LIBRARY = Library(resources())
GUIDED = sorted(code for code, entry in LIBRARY.atlas().items() if entry.guided)
SCENES = StepScenes(resources())
PICTURES = PictureCache()


def drawn(picture: StepPicture, side: int) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    picture.paint(painter, QRectF(image.rect()), named=False)
    painter.end()
    return image


def unlike(one: QImage, other: QImage) -> float:
    """Share of the pixels that differ to the eye."""
    side, count = one.width(), 0
    for y in range(side):
        for x in range(side):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            count += abs(a.red() - b.red()) + abs(a.blue() - b.blue()) > 40
    return count / side / side


@pytest.mark.parametrize(("side", "percent"), [(420, 100), (600, 100), (840, 150), (840, 200)])
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_name_covers_point_landmark_way_or_another_name(
    qtbot: Any, side: int, percent: int, mirrored: bool
) -> None:
    theme = Theme(resources(), "light", percent)
    box, covering, shown = QRectF(0, 0, side, side), [], 0
    for code in GUIDED:
        for number, scene in enumerate(SCENES.of(code), 1):
            picture = StepPicture(theme, PICTURES, SCENES, scene, "fair", mirrored=mirrored)
            names, marks = picture.names_at(box), picture.marks(box)
            shown += len(names)
            for place, name in enumerate(names):
                if any(name.box.intersects(mark) for mark in marks):
                    covering.append((code, number, name.text, "a mark"))
                covering += [
                    (code, number, name.text, other.text)
                    for other in names[place + 1 :]
                    if name.box.intersects(other.box)
                ]
                if not box.contains(name.box):
                    covering.append((code, number, name.text, "the edge"))
    assert shown > 130
    assert covering == []


@pytest.mark.parametrize(("side", "percent"), [(420, 100), (600, 100), (840, 150), (840, 200)])
def test_no_name_lies_over_a_line(qtbot: Any, side: int, percent: int) -> None:
    theme = Theme(resources(), "light", percent)
    box, over, lined = QRectF(0, 0, side, side), [], 0
    for code in GUIDED:
        for number, scene in enumerate(SCENES.of(code), 1):
            picture = StepPicture(theme, PICTURES, SCENES, scene, "fair")
            names, lines = picture.names_at(box), picture.line_marks(box)
            lined += bool(names and lines)
            over += [
                (code, number, name.text)
                for name in names
                if any(name.box.intersects(piece) for piece in lines)
            ]
    assert lined > 20
    assert over == []


@pytest.mark.slow
def test_steps_of_a_point_look_unlike_each_other(qtbot: Any) -> None:
    theme = Theme(resources(), "light")
    alike = []
    for code in GUIDED:
        images = [
            drawn(StepPicture(theme, PICTURES, SCENES, scene, "fair"), 48)
            for scene in SCENES.of(code)
        ]
        alike += [
            (code, first + 1, second + 1)
            for first in range(len(images))
            for second in range(first + 1, len(images))
            if unlike(images[first], images[second]) < 0.02
        ]
    assert alike == []


def test_what_a_step_points_to_lies_inside_its_picture(qtbot: Any) -> None:
    theme, outside = Theme(resources(), "light"), []
    box = QRectF(0, 0, 400, 400)
    for code in GUIDED:
        for number, scene in enumerate(SCENES.of(code), 1):
            picture = StepPicture(theme, PICTURES, SCENES, scene, "fair")
            if any(not box.contains(mark.center()) for mark in picture.marks(box)):
                outside.append((code, number))
    assert outside == []


def test_the_right_side_is_the_mirror_image(qtbot: Any) -> None:
    theme = Theme(resources(), "light")
    scene = SCENES.of("PC6")[1]
    left = drawn(StepPicture(theme, PICTURES, SCENES, scene, "fair"), 96)
    right = drawn(StepPicture(theme, PICTURES, SCENES, scene, "fair", mirrored=True), 96)
    assert unlike(left.flipped(Qt.Orientation.Horizontal), right) < 0.02
    assert unlike(left, right) > 0.2


def test_a_picture_is_told_in_words(qtbot: Any) -> None:
    theme = Theme(resources(), "light")
    words = StepPicture(theme, PICTURES, SCENES, SCENES.of("SP6")[2], "fair").in_words()
    assert "four fingers" in words
    assert "a red dot marks the point" in words


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast", "attack"])
def test_every_theme_has_the_pictures(qtbot: Any, name: str) -> None:
    theme = Theme(resources(), name)
    scene = SCENES.of("ST36")[1]
    image = drawn(StepPicture(theme, PICTURES, SCENES, scene, "brown"), 96)
    colours = {image.pixelColor(x, y).name() for x in range(0, 96, 4) for y in range(0, 96, 4)}
    assert len(colours) > 60
