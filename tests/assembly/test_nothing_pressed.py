"""A session that ends before anything was pressed says nothing of what pressing does."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from acucoach.domain.session_record import StopReason
from acucoach.storage.period_figures import gather
from tests.assembly.window_kit import Program, click
from tests.settle import settle


@pytest.mark.parametrize(("seconds", "counted"), [(4, 0), (40, 1)])
def test_only_what_was_pressed_is_compared(
    qtbot: Any, program: Program, seconds: int, counted: int
) -> None:
    program.door.start_point("LI4", 60, "left")
    settle()
    coach: Any = program.coach
    qtbot.keyClick(coach.before.scale, Qt.Key.Key_6)
    click(qtbot, coach.before.start_button)
    for _ in range(seconds):
        program.clock.advance(1)
        coach.controller.tick()
    coach.controller.stop(StopReason.USER)
    settle()
    qtbot.keyClick(coach.after.scale, Qt.Key.Key_3)
    click(qtbot, coach.after.done_button)
    parts = program.parts
    today = parts.today
    assert len(gather(parts.diary, parts.lines, today, today).pairs) == counted
