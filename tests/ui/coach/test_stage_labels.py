"""The words about the pressing hand stand on the side from which it comes."""

from pathlib import Path

import pytest

from acucoach.domain.anatomy import Side
from acucoach.ui.coach.stage_picture import StagePictures
from acucoach.ui.coach.stage_view import StageView
from acucoach.ui.plate_picture import tinted

ROOT = Path(__file__).parents[3] / "resources"


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
@pytest.mark.parametrize("code", ["LI4", "ST36", "TE3", "KI3", "GV14"])
def test_the_words_stand_below_the_hand_they_name(qtbot, theme, code: str, side: Side) -> None:
    pictures = StagePictures(ROOT, lambda path, masks: tinted(path, masks, "light", "light"))
    picture = pictures.picture(code, (side,))
    assert picture is not None
    stage = StageView(theme)
    qtbot.addWidget(stage)
    stage.resize(700, 560)
    stage.show_picture(picture, "below", "pressing")
    assert stage._warp is not None
    boxes = {text: box.center().x() for box, text in stage._boxes}
    comes_from_the_left = stage._warp.middle.x() < picture.point.x()
    assert (boxes["pressing"] < boxes["below"]) is comes_from_the_left
