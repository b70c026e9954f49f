"""Where one reads from the right, places change sides and numbers do not."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt

from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


@pytest.fixture
def right_to_left(qapp: Any) -> Any:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_scale_of_an_entry_grows_to_the_right_and_its_ends_stand_below_theirs(
    qtbot: Any, tmp_path: Any, clock: FakeClock, right_to_left: Any
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    program.window.show_screen("diary")
    right_to_left.processEvents()
    diary = program.window.built["diary"]
    scale = diary.findChild(PainScale)
    assert scale is not None
    column = scale.width() // 11
    for number in (0, 4, 10):
        at = QPoint(column * number + column // 2, scale.height() // 2)
        qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=at)
        assert scale.value == number
    ends = {
        one.text(): one.mapTo(diary, QPoint(0, 0)).x()
        for one in diary.findChildren(Text)
        if one.text() in ("nothing at all", "the worst you can imagine")
    }
    assert ends["nothing at all"] < ends["the worst you can imagine"]
    picture = scale.grab().toImage()
    high = picture.height() // 4  # there only the columns of great numbers stand
    step = picture.width() / 11
    empty = picture.pixelColor(int(step / 2), high)
    assert picture.pixelColor(int(step * 10.5), high) != empty, "ten stands at the right"
    program.lose_power()
