"""A double click, or Enter twice, does once what was meant, and nothing to what comes after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.domain.session import State
from acucoach.ui.coach.session_button import SessionButton
from tests.assembly.window_kit import Program, bring_to_front
from tests.conftest import FakeClock
from tests.settle import settle


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    bring_to_front(qtbot, made.window)
    yield made
    made.close()


def coach_of(program: Program) -> Any:
    settle()
    coach = program.coach
    assert coach is not None
    return coach


def press_again(window: QWidget, at: QPoint) -> None:
    """The second press of a double click, on what is there by now."""
    there = window.childAt(at)
    assert there is not None
    here = there.mapFrom(window, at)
    left = Qt.MouseButton.LeftButton
    QTest.mouseDClick(there, left, Qt.KeyboardModifier.NoModifier, here)
    QTest.mouseRelease(there, left, Qt.KeyboardModifier.NoModifier, here)
    settle()


def enter() -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle()


def test_a_session_begun_by_a_double_click_runs(qtbot: Any, program: Program) -> None:
    program.door.start_point("LI4", 60, "left", at_once=True)
    coach = coach_of(program)
    assert coach.controller.state is State.RUNNING
    window, stage = program.window, coach.page.stage
    press_again(window, stage.mapTo(window, stage.rect().center()))
    assert coach.controller.state is State.RUNNING
    button = coach.page.pause_button
    press_again(window, button.mapTo(window, button.rect().center()))
    assert coach.controller.state is State.RUNNING


def test_a_session_begun_by_enter_twice_runs(qtbot: Any, program: Program) -> None:
    program.door.start_point("LI4", 60, "left")
    coach = coach_of(program)
    enter()  # the second of the press that led here
    assert coach.controller.state is State.READY
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_6)
    enter()
    enter()
    assert coach.controller.state is State.RUNNING


def test_a_double_click_on_pause_pauses(qtbot: Any, program: Program) -> None:
    program.door.start_point("LI4", 60, "left", at_once=True)
    coach = coach_of(program)
    button, window = coach.page.pause_button, program.window
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    press_again(window, button.mapTo(window, button.rect().center()))
    assert coach.controller.state is State.PAUSED


def test_stop_by_enter_twice_asks_for_the_number_after(qtbot: Any, program: Program) -> None:
    program.door.start_point("LI4", 60, "left", at_once=True)
    coach = coach_of(program)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    stop = next(
        one for one in coach.page.question.findChildren(SessionButton) if one.text() == "Stop"
    )
    stop.setFocus()
    enter()
    enter()
    assert coach.after.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_3)
    enter()
    assert program.coach is None
