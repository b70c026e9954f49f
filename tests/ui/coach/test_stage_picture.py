"""Which picture a session shows: the hand that presses, both hands, areas, spots of one's own."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from acucoach.domain.acupoint import Tool
from acucoach.domain.anatomy import Side
from acucoach.ui.coach.stage_picture import StagePictures

LEFT, RIGHT, BOTH = (Side.LEFT,), (Side.RIGHT,), (Side.LEFT, Side.RIGHT)


def blank(path: Path, masks: dict[str, Path]) -> QImage:
    wide, high = (400, 300) if "plate" in path.name else (200, 100)
    image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFF808080)
    return image


def figure(name: str, **more: object) -> dict[str, object]:
    return {"id": name, "image": f"{name}.webp", "masks": {}, "point": [120, 40],
            "mm_per_px": 0.5, "side": "left", **more}  # fmt: skip


@pytest.fixture
def pictures(qapp, tmp_path: Path) -> StagePictures:
    hand = {"masks": {"press": "press.png"}, "hand": "right"}
    figures = {
        "LI4": [
            figure("where"),
            figure("press", tool="thumb", **hand),
            figure("press-eraser", tool="eraser", **hand),
        ],
        "LI20": [
            figure("where", side="both"),
            figure("press", tool="finger", other=[80, 40], **{**hand, "hand": "left"}),
            figure("press-one", tool="finger", **{**hand, "hand": "left"}),
        ],
    }
    plates = {
        "far": {"image": "plate.webp", "points": {"SP6": {"left": [50, 60]}}, "mm_per_px": 1.0,
                "side": "both"},
        "near": {"image": "plate.webp", "points": {"SP6": {"left": [70, 80]}}, "mm_per_px": 0.3,
                 "side": "left"},
    }  # fmt: skip
    for name, data in (("figures", {"figures": figures}), ("plates", {"plates": plates})):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.json").write_text(json.dumps(data))
    mask = QImage(200, 100, QImage.Format.Format_Grayscale8)
    mask.fill(255)
    mask.save(str(tmp_path / "figures" / "press.png"))
    return StagePictures(tmp_path, blank)


def test_the_left_hand_is_pressed_by_the_right(pictures: StagePictures) -> None:
    left = pictures.picture("LI4", LEFT)
    assert left is not None
    assert left.point.toTuple() == (120, 40)
    assert left.hand_side is Side.RIGHT
    assert [pad.toTuple() for pad in left.pads] == [(120, 40)]
    assert left.presser is not None


def test_the_right_hand_is_its_mirror_image(pictures: StagePictures) -> None:
    right = pictures.picture("LI4", RIGHT)
    assert right is not None
    assert right.point.toTuple() == (80, 40)
    assert right.hand_side is Side.LEFT
    assert [pad.toTuple() for pad in right.pads] == [(80, 40)]


def test_two_hands_are_shown_where_both_press_and_one_where_one_side_is_worked(
    pictures: StagePictures,
) -> None:
    both = pictures.picture("LI20", BOTH)
    assert both is not None
    assert [pad.toTuple() for pad in both.pads] == [(120, 40), (80, 40)]
    assert both.hand_side is None
    for sides, at, hand in ((LEFT, 120, Side.LEFT), (RIGHT, 80, Side.RIGHT)):
        one = pictures.picture("LI20", sides)
        assert one is not None
        assert [pad.x() for pad in one.pads] == [at]
        assert one.hand_side is hand


def test_what_is_chosen_to_press_is_what_is_shown(pictures: StagePictures) -> None:
    thumb, eraser = (pictures.picture("LI4", LEFT, tool) for tool in (Tool.THUMB, Tool.ERASER))
    assert thumb is not None
    assert eraser is not None
    assert thumb.still.cacheKey() != eraser.still.cacheKey()
    assert len(thumb.pads) == len(eraser.pads) == 1
    knuckle = pictures.picture("LI4", LEFT, Tool.KNUCKLE)
    assert knuckle is not None
    assert knuckle.pads == ()  # never a thumb for a knuckle


def test_without_a_figure_the_closest_plate_shows_it(pictures: StagePictures) -> None:
    left, right = pictures.picture("SP6", LEFT), pictures.picture("SP6", RIGHT)
    assert left is not None
    assert right is not None
    assert left.point.x() == 70
    assert right.point.x() == 330
    assert left.presser is None
    assert pictures.picture("area:scalp", LEFT) is None
