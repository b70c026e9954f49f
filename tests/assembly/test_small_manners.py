"""Small things a person meets every day: notices, focus, keys, half-written forms, the end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit

from acucoach.ui.diary.entry_panel import EntryPanel
from acucoach.ui.widgets.frames import Scroller
from tests.assembly.window_kit import Program, button, click
from tests.settle import settle


def rail(program: Program, screen: str) -> None:
    click(program.qtbot, program.window.rail._buttons[screen])


@pytest.mark.slow
def test_a_notice_does_not_follow_to_other_pages(program: Program) -> None:
    notice = program.window.notice
    rail(program, "diary")
    program.to.redo()
    notice.say("Deleted.", [("Undo", program.to.undo)])
    assert notice.isVisible()
    rail(program, "history")
    assert not notice.isVisible()
    notice.say("Your last session was interrupted.", once=True)
    notice.say("Deleted.")
    QTest.keyClick(program.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert program.window.current == "diary"
    assert notice.isVisible()
    assert notice.text == "Your last session was interrupted."  # what is said once waits
    rail(program, "history")
    assert notice.isVisible()


@pytest.mark.slow
def test_the_time_of_an_entry_is_in_view_when_it_is_to_be_changed(program: Program) -> None:
    program.window.resize(960, 640)
    rail(program, "diary")
    panel = program.window.screen_widget("diary").findChild(EntryPanel)
    assert panel is not None
    click(program.qtbot, panel._time_button)
    settle()
    focus = QApplication.focusWidget()
    assert panel.isAncestorOf(focus)
    assert not focus.visibleRegion().isEmpty()
    before = panel._time_button.text()
    panel._at._edit.setCurrentSection(QDateTimeEdit.Section.HourSection)
    program.qtbot.keyClick(focus, Qt.Key.Key_Down)
    assert panel._time_button.text() != before
    assert panel._time_button.text() in panel._time_button.accessibleName()
    program.parts.drafts.stop_asking()  # what is begun here is not asked for at the end


@pytest.mark.slow
def test_details_come_into_view(program: Program) -> None:
    program.window.resize(960, 640)
    rail(program, "diary")
    panel = program.window.screen_widget("diary").findChild(EntryPanel)
    assert panel is not None
    assert panel._details[0].visibleRegion().isEmpty()
    click(program.qtbot, button(panel, "Details"))
    settle()
    assert not panel._details[0].visibleRegion().isEmpty()


@pytest.mark.slow
def test_a_column_reached_by_tab_shows_it(program: Program) -> None:
    rail(program, "diary")
    panel = program.window.screen_widget("diary").findChild(EntryPanel)
    assert panel is not None
    column = panel.findChild(Scroller)
    assert column is not None
    before = column.grab().toImage()
    program.qtbot.keyClick(program.window, Qt.Key.Key_Tab)
    column.setFocus(Qt.FocusReason.TabFocusReason)
    assert column.grab().toImage() != before
    column.clearFocus()
    column.setFocus(Qt.FocusReason.MouseFocusReason)
    assert column.grab().toImage() == before
