"""The first page knows who comes back: how it was, what is planned, the last session once more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.course import EVERY_DAY, Course
from acucoach.ui.body_map.today_card import TodayCard
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def lines(program: Program) -> list[str]:
    """What the card says, row by row, as it is seen now."""
    QApplication.processEvents()
    card = program.window.findChild(TodayCard)
    assert card is not None
    return [r.accessibleName() for r in card.findChildren(RowButton) if r.isVisible()]


def row(program: Program, start: str) -> RowButton:
    QApplication.processEvents()
    rows = program.window.findChild(TodayCard).findChildren(RowButton)  # type: ignore[union-attr]
    return next(r for r in rows if r.accessibleName().startswith(start) and r.isVisible())


def write(qtbot, program: Program, number: int) -> None:
    """An entry of the diary, by its page."""
    program.window.show_screen("diary")
    diary = program.window.screen_widget("diary")
    assert isinstance(diary, DiaryScreen)
    diary.write_now("headache")
    QApplication.processEvents()
    qtbot.keyClick(diary.findChild(PainScale), Qt.Key(Qt.Key.Key_0.value + number))
    click(qtbot, button(diary, "Save entry"))


def test_a_new_person_sees_complaints_only(program: Program) -> None:
    assert lines(program) == []


def test_the_last_number_leads_to_the_next_one(qtbot, program: Program) -> None:
    write(qtbot, program, 6)
    program.window.show_screen("body")
    assert [line.split(",")[0] for line in lines(program)] == ["How is it now?"]
    assert "Headache: 6 · today at" in lines(program)[0]

    click(qtbot, row(program, "How is it now?"))
    QApplication.processEvents()
    assert program.window.screen_widget("diary").isVisible()


def test_the_last_number_is_known_after_a_restart(qtbot, tmp_path: Path, clock: FakeClock) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    write(qtbot, first, 6)
    first.close()
    again = Program(qtbot, tmp_path / "records", clock)
    try:
        assert "Headache: 6" in lines(again)[0]
    finally:
        again.close()


def test_the_last_session_is_begun_again_by_one_press(qtbot, program: Program) -> None:
    program.door.start_point("LI4", 60, "in-turn", "headache")
    coach = program.coach
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    QApplication.processEvents()
    click(qtbot, coach.after.done_button)
    QApplication.processEvents()
    told = lines(program)
    assert told[-1].startswith("Again: Hégǔ (LI4), 2 min, Headache · today at")

    click(qtbot, row(program, "Again"))
    again = program.coach
    assert again is not None
    click(qtbot, again.before.start_button)
    program.run_out(again)
    QApplication.processEvents()
    click(qtbot, again.after.done_button)
    done = program.parts.sessions.find()
    assert [(one.routine_id, one.complaint) for one in done] == [("LI4", "headache")] * 2


def test_what_is_planned_today_stands_there_until_it_is_done(qtbot, program: Program) -> None:
    clock = program.parts.clock
    today = clock.now().date()
    kept = program.parts.courses.save(
        Course(program.parts.new_id(), "LI4", 1, EVERY_DAY, (), today, None, False, clock.now())
    )
    assert lines(program) == ["Hégǔ (LI4), planned today; 0 of 1 done"]

    program.parts.courses.save(replace(kept, first=today + timedelta(days=1)))
    assert lines(program) == [], "a plan that begins tomorrow is not today's"
