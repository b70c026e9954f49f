"""The session shows fingers to their tips, and fades where the view ends before a limb."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from acucoach.domain.anatomy import Side
from acucoach.ui.coach.stage_picture import StagePictures
from acucoach.ui.coach.stage_view import StageView
from acucoach.ui.plate_picture import tinted

ROOT = Path(__file__).parents[3] / "resources"
SIZES = ((672, 556), (640, 480), (420, 370), (1200, 900))


@pytest.fixture
def stage_of(qtbot, theme):
    def made(code: str, side: Side, size: tuple[int, int]) -> StageView:
        pictures = StagePictures(ROOT, lambda path, masks: tinted(path, masks, "light", "light"))
        stage = StageView(theme)
        qtbot.addWidget(stage)
        stage.resize(*size)
        stage.show_picture(pictures.picture(code, (side,)), "below", "pressing")
        return stage

    return made


def at(stage: StageView, x: float, y: float) -> QPointF:
    """Where a pixel of the picture is in the view."""
    assert stage.picture is not None
    return stage._centre + (QPointF(x, y) - stage.picture.point) * stage._scale


@pytest.mark.sample(6)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("code", ["LI4", "TE3", "LR3"])
def test_fingers_and_toes_are_seen_to_their_tips(stage_of, code, side, size) -> None:
    stage = stage_of(code, side, size)
    ink = stage.picture.ink
    assert ink.top() > 0.02 * stage.picture.still.height(), "the part does not end in its picture"
    assert at(stage, ink.left(), ink.top()).y() >= 0


@pytest.mark.sample(6)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", ["LI4", "PC6", "ST36", "BL23", "GB20", "KI1"])
def test_what_presses_is_in_view(stage_of, code, size) -> None:
    stage = stage_of(code, Side.LEFT, size)
    pad = stage._centre
    assert 0.1 * size[0] < pad.x() < 0.9 * size[0]
    assert 0.1 * size[1] < pad.y() < 0.9 * size[1]


@pytest.mark.parametrize("code", ["LI4", "ST36", "BL23"])
def test_a_picture_that_is_cut_fades_into_the_page(stage_of, theme, code) -> None:
    stage = stage_of(code, Side.LEFT, (640, 480))
    shown = stage.grab().toImage()
    page = theme.colour("canvas").rgb()
    last = shown.height() - 1
    for x in range(0, shown.width(), 3):
        for y in (0, last):
            pixel, ground = shown.pixelColor(x, y), theme.colour("canvas")
            near = max(
                abs(pixel.red() - ground.red()),
                abs(pixel.green() - ground.green()),
                abs(pixel.blue() - ground.blue()),
            )
            assert near < 24, f"a hard edge at {x}, {y}: {pixel.name()} on {page:08x}"
