"""Below the map, side and view stand in one row; only where they cannot, the side is above."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from tests.conftest import FakeClock
from tests.layout.eye import LOWEST
from tests.layout.scenes import program_at, settle


@pytest.mark.parametrize(
    ("size", "percent", "one_row"), [((1280, 800), 100, True), (LOWEST, 200, False)]
)
def test_side_and_view_share_a_row(
    qtbot: Any, tmp_path: Path, size: tuple[int, int], percent: int, one_row: bool
) -> None:
    program = program_at(qtbot, tmp_path, FakeClock(), percent)
    window: Any = program.window
    window.setMinimumSize(*LOWEST)
    window.resize(*size)
    body = window.screen_widget("body")
    body.open_point("LI4")
    body.sides.show_second(False)
    settle()
    tools = body.tools
    view = tools._views if tools._views.isVisible() else tools._menu_of_views
    assert view.isVisible()
    assert tools._sides.isVisible()
    top = [one.mapTo(tools, QPoint(0, one.height() // 2)).y() for one in (view, tools._sides)]
    assert (abs(top[0] - top[1]) <= 4) is one_row
    for one in (view, tools._sides, tools._filter):
        at = one.mapTo(tools, QPoint(0, 0))
        assert at.x() >= 0
        assert at.x() + one.width() <= tools.width()
    assert "Back of the hand" in tools._menu_of_views.accessibleName()
    program.lose_power()
