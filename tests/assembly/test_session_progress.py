"""How far a session is: by its strip, its list and its two buttons; and what is said at its end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.session_record import State
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    made.window.activateWindow()
    yield made
    made.close()


def begun(program: Program, seconds: int = 60) -> CoachScreen:
    """LI4 on both hands, begun with a six."""
    program.door.start_point("LI4", seconds, "in-turn", "headache")
    coach = program.coach
    assert coach is not None
    program.qtbot.keyClick(coach.before.scale, Qt.Key.Key_6)
    click(program.qtbot, coach.before.start_button)
    return coach


def run(program: Program, coach: CoachScreen, seconds: int) -> None:
    for _ in range(seconds):
        program.clock.advance(1)
        coach.controller.tick()
    QApplication.processEvents()


@pytest.mark.slow
def test_part_and_time_left_in_all_are_said_and_buttons_step(qtbot, program: Program) -> None:
    coach = begun(program)
    strip = coach.page.strip
    assert strip.words.text() == "Part 1 of 2 · about 2 min left in all"
    run(program, coach, 20)
    click(qtbot, strip.skip)
    assert strip.words.text() == "Part 2 of 2 · about 1 min left in all"
    run(program, coach, 15)
    assert strip.words.text() == "Part 2 of 2 · less than a minute left in all"
    click(qtbot, strip.back)  # some seconds into a part: that part again
    assert coach.controller.moment.stretch_left == 60
    click(qtbot, strip.back)
    click(qtbot, strip.back)
    assert strip.words.text().startswith("Part 1 of 2")
    assert coach.controller.state is State.RUNNING


@pytest.mark.slow
def test_the_list_shows_what_is_done_left_out_worked_and_to_come(qtbot, program: Program) -> None:
    coach = begun(program)
    page = coach.page
    click(qtbot, page.strip.every)
    assert page.parts.isVisible()
    assert not page.stage.isVisible()
    assert [part.state for part in page.parts.shown] == ["now", "later"]
    run(program, coach, 6)
    click(qtbot, page.strip.skip)
    assert [part.state for part in page.parts.shown] == ["done", "now"]
    click(qtbot, page.strip.back)
    QApplication.processEvents()
    texts = [one.text() for one in page.parts.findChildren(Text) if one.isVisible()]
    assert "1. Hégǔ" in texts
    assert any(text.startswith("Left hand · 1 min · now") for text in texts)
    click(qtbot, page.strip.every)
    assert page.stage.isVisible()
    click(qtbot, page.stage)  # the picture is the large pause button again
    assert coach.controller.state is State.PAUSED


def test_a_part_that_was_skipped_is_not_called_done(qtbot, program: Program) -> None:
    coach = begun(program)
    click(qtbot, coach.page.strip.every)
    click(qtbot, coach.page.strip.skip)  # out of "Get ready": to the work itself
    click(qtbot, coach.page.strip.skip)
    assert [part.state for part in coach.page.parts.shown] == ["left out", "now"]


@pytest.mark.slow
def test_nothing_is_stepped_over_while_a_question_is_open(qtbot, program: Program) -> None:
    coach = begun(program)
    run(program, coach, 20)
    click(qtbot, coach.page.hurt_button)
    left = coach.controller.moment.session_left
    click(qtbot, coach.page.strip.skip)
    assert coach.controller.moment.session_left == left
    assert coach.page.strip.skip.toolTip() == "Answer the question first."
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)  # Lighter
    click(qtbot, coach.page.strip.skip)
    assert coach.controller.moment.session_left < left


@pytest.mark.slow
def test_the_end_says_both_numbers_and_that_it_is_saved(qtbot, program: Program) -> None:
    coach = begun(program, 15)
    program.run_out(coach)
    QApplication.processEvents()

    def said() -> list[str]:
        return [one.text() for one in coach.after.findChildren(Text) if one.isVisible()]

    assert "It is saved." in said()
    assert "Before: 6." in said()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    assert "6 before, 4 now." in said()
    (record,) = program.parts.sessions.find()
    assert [rating.value for rating in record.ratings] == [6, 4]
