"""The picture of the right hand is the left one mirrored, with its point and the other thumb."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from acucoach.domain.anatomy import Side
from acucoach.ui.coach.stage_picture import StagePictures


def blank(path: Path, masks: dict[str, Path], press: bool) -> QImage:
    if "plate" in path.name:
        wide, high = 400, 300
    else:
        wide, high = (60, 50) if press else (200, 100)
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFF808080)
    return image


@pytest.fixture
def pictures(qapp, tmp_path: Path) -> StagePictures:
    figure = {"id": "where", "image": "w.webp", "point": [120, 40], "mm_per_px": 0.5,
              "side": "left"}  # fmt: skip
    cutout = {"layers": [{"image": "h.webp", "behind": False}], "pad": [10, 5], "size": [60, 50],
              "mm_per_px": 0.5, "hand": "right", "side": "left"}  # fmt: skip
    plates = {
        "far": {"image": "plate.webp", "points": {"SP6": {"left": [50, 60]}}, "mm_per_px": 1.0,
                "side": "both"},
        "near": {"image": "plate.webp", "points": {"SP6": {"left": [70, 80]}}, "mm_per_px": 0.3,
                 "side": "left"},
    }  # fmt: skip
    for name, data in (
        ("figures", {"figures": {"LI4": [figure]}, "cutouts": {"LI4": cutout}}),
        ("plates", {"plates": plates}),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.json").write_text(json.dumps(data))
    return StagePictures(tmp_path, blank)


def test_the_left_hand_is_pressed_by_the_right(pictures: StagePictures) -> None:
    left = pictures.picture("LI4", Side.LEFT)
    assert left is not None
    assert (left.point.x(), left.point.y()) == (120, 40)
    assert left.hand_side is Side.RIGHT
    assert left.pad is not None
    assert left.pad.x() == 10


def test_the_right_hand_is_its_mirror_image(pictures: StagePictures) -> None:
    right = pictures.picture("LI4", Side.RIGHT)
    assert right is not None
    assert (right.point.x(), right.point.y()) == (80, 40)
    assert right.hand_side is Side.LEFT
    assert right.pad is not None
    assert right.pad.x() == 50


def test_without_a_figure_the_closest_plate_shows_it(pictures: StagePictures) -> None:
    left, right = pictures.picture("SP6", Side.LEFT), pictures.picture("SP6", Side.RIGHT)
    assert left is not None
    assert right is not None
    assert left.point.x() == 70
    assert right.point.x() == 330
    assert left.hand is None
    assert pictures.picture("area:scalp", Side.LEFT) is None
