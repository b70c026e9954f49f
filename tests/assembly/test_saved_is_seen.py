"""Whoever saves an entry sees that it is saved, and is told of a session what its end told."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.domain.session_record import StopReason
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, click
from tests.settle import settle


def diary_of(program: Program) -> Any:
    program.window.show_screen("diary")
    settle()
    return program.window.screen_widget("diary")


def in_view(diary: Any) -> list[str]:
    QApplication.processEvents()
    return [text.text() for text in diary.findChildren(Text) if text.isVisible() and text.text()]


@pytest.mark.parametrize("width", [1280, 760])
def test_saved_and_undo_are_seen_beside_what_is_written(
    qtbot: Any, program: Program, width: int
) -> None:
    program.window.resize(width, 700)
    diary = diary_of(program)
    assert diary.sides.single is (width < 1000)
    panel = diary._panel
    qtbot.keyClick(panel._scale, Qt.Key.Key_5)
    click(qtbot, panel._save)
    settle()
    assert "Saved." in in_view(diary)
    assert diary._undo_button.isVisible()
    click(qtbot, diary._undo_button)
    assert program.parts.diary.on_days(program.parts.today) == []


@pytest.mark.parametrize("width", [1280, 760])
def test_what_was_deleted_in_the_search_and_taken_back_is_found_again(
    qtbot: Any, program: Program, width: int
) -> None:
    program.window.resize(width, 700)
    diary = diary_of(program)
    panel = diary._panel
    for key in (Qt.Key.Key_5, Qt.Key.Key_6):
        qtbot.keyClick(panel._scale, key)
        click(qtbot, panel._save)
    diary.open_search()
    settle()
    search = diary._right.currentWidget()
    search._list.selectAll()
    qtbot.mouseClick(search._delete, Qt.MouseButton.LeftButton)
    settle()
    assert search._count.text() == "0 found"
    click(qtbot, diary._undo_button)
    settle()
    assert search._count.text() == "2 found"


def test_a_double_click_on_save_saves_once_and_complains_of_nothing(
    qtbot: Any, program: Program
) -> None:
    diary = diary_of(program)
    panel = diary._panel
    qtbot.keyClick(panel._scale, Qt.Key.Key_5)
    click(qtbot, panel._save)
    QTest.mouseDClick(panel._save, Qt.MouseButton.LeftButton)  # its second press
    QTest.mouseRelease(panel._save, Qt.MouseButton.LeftButton)
    settle()
    assert len(program.parts.diary.on_days(program.parts.today)) == 1
    assert panel._problem.isHidden()


def test_the_diary_tells_a_session_as_its_end_and_the_history_do(
    qtbot: Any, program: Program
) -> None:
    program.door.start_point("LI4", 60, "left")
    settle()
    coach: Any = program.coach
    click(qtbot, coach.before.start_button)
    for _ in range(33):
        program.clock.advance(1)
        coach.controller.tick()
    coach.controller.stop(StopReason.USER)
    settle()
    pressed = round(coach.controller.record.worked_seconds)
    assert 20 < pressed < 33
    click(qtbot, coach.after.done_button)
    assert f"{pressed} s of 1 min" in in_view(diary_of(program))
