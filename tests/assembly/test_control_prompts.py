"""The same question without a session: asked for, answered by hand, compared, there again later."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from acucoach.assembly.reminders import Reminders
from acucoach.domain.control_prompt import drawn
from acucoach.storage.control_ratings import CONTROL_RATINGS
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.preferences.session_section import SessionSection
from acucoach.ui.widgets.number_dialog import NumberDialog
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock


def watch(program: Program) -> Reminders:
    found = program.window.findChild(Reminders)
    assert isinstance(found, Reminders)
    found._show = lambda title, text: True
    return found


def switch_on(program: Program) -> None:
    """By mouse, in the settings."""
    program.window.show_screen("preferences")
    screen = program.window.screen_widget("preferences")
    assert isinstance(screen, PreferencesScreen)
    screen.show_section("sessions")
    QApplication.processEvents()
    section = screen.findChild(SessionSection)
    assert section is not None
    click(program.qtbot, section.control.box)
    assert program.parts.settings.now.control_prompts


def next_prompt(program: Program) -> datetime:
    parts, settings = program.parts, program.parts.settings.now
    day = program.clock.now().date()
    while True:
        at = drawn(day, settings.control_seed, settings.quiet_from, settings.quiet_to, parts.zone)
        if at is not None and at > program.clock.now():
            return at
        day += timedelta(days=1)


def go_to(program: Program, looks: Reminders, moment: datetime) -> None:
    looks.look()
    program.clock.advance((moment - program.clock.now()).total_seconds())
    looks.look()


def answers(program: Program, keys: str) -> None:
    """Press "Answer", type a number, press Enter."""

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, NumberDialog)
        QTest.keyClicks(dialog.scale, keys)
        QTest.keyClick(dialog.scale, Qt.Key.Key_Return)

    in_dialogs(type_it)
    click(program.qtbot, button(program.window.notice, "Answer"))


def kept(program: Program) -> list[tuple[int, int | None]]:
    return [(one.value, one.later) for one in CONTROL_RATINGS.select(program.parts.connection)]


def test_off_unless_asked_for(program: Program) -> None:
    looks = watch(program)
    assert not program.parts.settings.now.control_prompts
    for _ in range(14 * 24 * 2):
        program.clock.advance(1800)
        looks.look()
        assert not program.window.notice.isVisible()


@pytest.mark.slow
def test_asked_without_a_session_and_again_half_an_hour_later_also_after_a_restart(
    tmp_path: Path, qtbot, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    switch_on(program)
    looks = watch(program)
    go_to(program, looks, next_prompt(program) + timedelta(seconds=30))
    assert "without a session" in program.window.notice.text
    answers(program, "6")
    assert kept(program) == [(6, None)]
    program.clock.advance(20 * 60)
    looks.look()
    assert not program.window.notice.isVisible()
    program.close()
    again = Program(qtbot, tmp_path / "records", clock)
    again.healthy()
    looks = watch(again)
    clock.advance(11 * 60)
    looks.look()
    assert "Half an hour later" in again.window.notice.text
    answers(again, "4")
    assert kept(again) == [(6, 4)]
    again.parts.undo.undo()
    assert kept(again) == [(6, None)]
    again.close()


@pytest.mark.slow
def test_not_soon_after_a_session(program: Program) -> None:
    switch_on(program)
    looks = watch(program)
    at = next_prompt(program)
    go_to(program, looks, at - timedelta(hours=1))
    program.healthy()
    program.door.start_point("LI4", 60, "in-turn")
    coach = program.coach
    assert coach is not None
    click(program.qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit("")
    go_to(program, looks, at + timedelta(seconds=30))
    notice = program.window.notice
    assert notice.isHidden() or "without a session" not in notice.text
    assert kept(program) == []
