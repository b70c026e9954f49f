"""What is planned for today stands below the diary's day, and begins there with one press."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.course import EVERY_DAY, Course
from acucoach.ui.widgets.buttons import Button
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


def plan(program: Program, times: int = 1) -> None:
    clock = program.parts.clock
    program.parts.courses.save(
        Course(
            program.parts.new_id(), "LI4", times, EVERY_DAY, (), clock.now().date(), None, False,
            clock.now(),
        )
    )  # fmt: skip


def diary(program: Program) -> Any:
    program.window.show_screen("diary")
    QApplication.processEvents()
    return program.window.screen_widget("diary")


def starts(screen: Any) -> list[Button]:
    return [
        one
        for one in screen.findChildren(Button)
        if one.isVisible() and one.accessibleName() == "Start: Hégǔ (LI4)"
    ]


def press_through(qtbot: Any, program: Program) -> None:
    coach: Any = program.coach
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    QApplication.processEvents()
    click(qtbot, coach.after.done_button)
    QApplication.processEvents()


def test_a_plan_begins_in_the_diary_and_goes_when_it_is_done(qtbot: Any, program: Program) -> None:
    screen = diary(program)
    assert starts(screen) == []
    plan(program)
    QApplication.processEvents()
    (start,) = starts(screen)
    click(qtbot, start)
    QApplication.processEvents()
    press_through(qtbot, program)
    assert screen.isVisible()
    assert starts(screen) == []
    assert [one.routine_id for one in program.parts.sessions.find()] == ["LI4"]


def test_it_is_there_again_after_a_restart_and_on_no_other_day(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    plan(first, 2)
    first.close()
    program = Program(qtbot, tmp_path / "records", clock)
    try:
        screen = diary(program)
        (start,) = starts(screen)
        start.setFocus()
        qtbot.keyClick(start, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
        assert starts(screen) == []
        focus = QApplication.focusWidget()
        assert focus is not None
        assert screen.isAncestorOf(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
        assert len(starts(screen)) == 1
    finally:
        program.close()
