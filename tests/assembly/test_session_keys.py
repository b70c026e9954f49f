"""A session by keyboard alone, in the window: each key does what the screen says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.domain.session_record import PauseReason, RatingMoment, State, StopReason
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.coach.session_button import SessionButton
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.ui.coach.coach_kit import Voice


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    made.window.activateWindow()
    yield made
    made.close()


def opened(program: Program) -> CoachScreen:
    """The page before a session with LI4."""
    body = program.window.screen_widget("body")
    assert isinstance(body, BodyPage)
    body.guide.startRequested.emit("LI4", 60, "in-turn", None)
    coach = program.coach
    assert coach is not None
    QApplication.processEvents()
    return coach


def press(program: Program, *keys: Qt.Key) -> None:
    """Keys, each where the focus then is."""
    for key in keys:
        focus: QWidget | None = QApplication.focusWidget()
        assert focus is not None
        program.qtbot.keyClick(focus, key)
        QApplication.processEvents()


def running(program: Program) -> tuple[CoachScreen, Voice]:
    """LI4 at work, with a voice that remembers."""
    coach = opened(program)
    voice = Voice()
    coach._services = replace(coach._services, voice=voice)  # as if this computer had one
    press(program, Qt.Key.Key_6, Qt.Key.Key_Return)
    for _ in range(60):
        if coach.controller.record.worked_seconds >= 5:
            break
        program.clock.advance(1)
        coach.controller.tick()
    voice.said.clear()
    return coach, voice


def answers(coach: CoachScreen) -> list[str]:
    return [
        one.text() for one in coach.page.question.findChildren(SessionButton) if one.isVisible()
    ]


def test_a_number_and_enter_start(program: Program) -> None:
    coach = opened(program)
    assert QApplication.focusWidget() is coach.before.scale
    press(program, Qt.Key.Key_7, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert coach.before.scale.value == 6
    assert coach.controller.state is State.READY
    press(program, Qt.Key.Key_Return)
    assert coach.controller.state is State.RUNNING
    (record,) = program.parts.sessions.find()
    assert [(r.moment, r.value) for r in record.ratings] == [(RatingMoment.BEFORE, 6)]


@pytest.mark.slow
def test_keys_of_the_session_do_nothing_before_it(program: Program) -> None:
    coach = opened(program)
    press(program, Qt.Key.Key_D, Qt.Key.Key_H, Qt.Key.Key_Space)
    assert coach.controller.state is State.READY
    assert coach.before.isVisible()
    coach.before.start_button.setFocus()
    press(program, Qt.Key.Key_Space)
    assert coach.controller.state is State.RUNNING


def test_a_pause_is_seen_and_heard_and_so_is_its_end(program: Program) -> None:
    coach, voice = running(program)
    press(program, Qt.Key.Key_Space)
    assert coach.controller.pause_reason is PauseReason.USER
    assert "Paused" in coach.page.side.ring.accessibleName()
    assert voice.said == ["Paused."]
    press(program, Qt.Key.Key_Space)
    assert coach.controller.state is State.RUNNING
    assert "Paused" not in coach.page.side.ring.accessibleName()
    assert voice.said == ["Paused.", "Going on."]


@pytest.mark.sample(1)
@pytest.mark.parametrize("paused", [False, True])
def test_escape_never_goes_on_after_it_hurts(program: Program, paused: bool) -> None:
    coach, voice = running(program)
    if paused:
        press(program, Qt.Key.Key_Space)
    press(program, Qt.Key.Key_H)
    assert answers(coach)[0] == "Lighter"
    assert voice.said[-1].startswith("Ease off")
    press(program, Qt.Key.Key_Escape)
    assert coach.controller.state is State.STOPPED
    assert coach.controller.record.reason is StopReason.HURT
    assert coach.after.isVisible()
    (record,) = program.parts.sessions.find()
    assert record.reason is StopReason.HURT


@pytest.mark.slow
def test_lighter_is_said_and_the_buttons_are_where_they_were(program: Program) -> None:
    coach, voice = running(program)
    button = coach.page.pause_button
    before = button.mapTo(coach, button.rect().topLeft())
    press(program, Qt.Key.Key_H, Qt.Key.Key_Return)
    assert coach.controller.state is State.RUNNING
    assert voice.said[-1] == "Lighter from now on."
    assert "Lighter from now on." in coach.page.notice.text()
    assert coach.page.notice.isVisible()
    for _ in range(25):
        program.clock.advance(1)
        coach.controller.tick()
    QApplication.processEvents()
    assert coach.page.notice.isHidden()
    assert button.mapTo(coach, button.rect().topLeft()) == before


def test_the_question_whether_to_stop_is_announced_and_escape_takes_it_back(
    program: Program,
) -> None:
    coach, voice = running(program)
    press(program, Qt.Key.Key_Escape)
    assert voice.said[-1].startswith("Stop here?")
    assert answers(coach) == ["Go on", "Stop"]
    press(program, Qt.Key.Key_Escape)
    assert coach.controller.state is State.RUNNING
    assert voice.said[-1] == "Going on."


@pytest.mark.slow
def test_taking_back_the_stop_leaves_a_pause_a_pause(program: Program) -> None:
    coach, _ = running(program)
    press(program, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert answers(coach) == ["Back", "Stop"]
    press(program, Qt.Key.Key_Escape)
    assert coach.controller.state is State.PAUSED
    assert not coach.page.asking
    press(program, Qt.Key.Key_Space)
    assert coach.controller.state is State.RUNNING


def test_feeling_unwell_is_announced(program: Program) -> None:
    coach, voice = running(program)
    press(program, Qt.Key.Key_D)
    assert coach.warning.isVisible()
    assert voice.said[-1] == coach.warning.accessibleName()


def test_a_number_and_enter_end_the_page_after_it(program: Program) -> None:
    coach, _ = running(program)
    press(program, Qt.Key.Key_H, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is coach.after.scale
    press(program, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert program.coach is None


def test_what_was_said_before_does_not_stand_over_a_session(program: Program) -> None:
    program.window.notice.say("Undone: what was deleted is back")
    coach = opened(program)
    assert program.window.notice.isHidden()
    assert coach.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize("percent", [100, 150, 175, 200])
def test_how_lightly_to_press_is_said_at_every_size_of_text(program: Program, percent: int) -> None:
    program.parts.theme.use(percent=percent)
    coach, _ = running(program)
    coach.say_lacking("voice", "This computer has no voice. The words on the screen say the same.")
    coach.say_lacking("sound", "This computer has no sound. The picture shows every change.")
    press(program, Qt.Key.Key_H, Qt.Key.Key_Return)
    QApplication.processEvents()
    force = coach.page.side.force
    assert force.text()
    assert force.isVisible()
    assert force.height() >= force.heightForWidth(force.width()) - 2
    shown = force.mapTo(coach, force.rect().bottomLeft())
    assert shown.y() < coach.page.pause_button.mapTo(coach, force.rect().topLeft()).y()
