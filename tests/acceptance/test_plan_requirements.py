"""Rows of the requirements that plans, aims and reminders fulfil, by their ids."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt

from acucoach.assembly.reminders import Reminders
from acucoach.commands.records import exchange
from acucoach.domain.session_record import RatingMoment
from acucoach.ui.history.screen import HistoryScreen
from acucoach.ui.widgets.labels import Text
from tests.acceptance.presses import started, to_screen
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def history(program: Program) -> HistoryScreen:
    screen = to_screen(program, "History")
    assert isinstance(screen, HistoryScreen)
    return screen


def planned(qtbot, program: Program, what: str, times: int, *reminders: time) -> HistoryScreen:
    screen = history(program)
    click(qtbot, screen.plans.new)
    form = screen.form
    form.what.setCurrentIndex(form.what.findData(what))
    form.times.field.setValue(times)
    for (box, field), at in zip(form.reminds, reminders, strict=False):
        click(qtbot, box.box)
        field.setTime(at)
    click(qtbot, form.save_button)
    return screen


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Text))


def reminders(program: Program) -> Reminders:
    found = program.window.findChild(Reminders)
    assert isinstance(found, Reminders)
    return found


def test_a11_a_reminder_comes_at_its_time_can_wait_and_says_nothing_of_health(
    qtbot, program: Program
) -> None:
    planned(qtbot, program, "LI4", 2, time(9, 30))
    watch, shown = reminders(program), []
    watch._show = lambda title, text: bool(shown.append(f"{title} {text}"))
    watch.look()
    program.clock.advance(29 * 60)
    watch.look()
    assert shown == []
    program.clock.advance(61)
    watch.look()
    assert "Hégǔ (LI4)" in program.window.notice.text
    assert all("LI4" not in said and "Hégǔ" not in said for said in shown)
    click(qtbot, button(program.window.notice, "In 10 minutes"))
    program.clock.advance(9 * 60)
    watch.look()
    assert not program.window.notice.isVisible()
    program.clock.advance(61)
    watch.look()
    assert program.window.notice.isVisible()
    click(qtbot, button(program.window.notice, "Start"))
    assert program.coach is not None


def test_a11_no_reminder_in_quiet_hours_when_done_or_switched_off(qtbot, program: Program) -> None:
    planned(qtbot, program, "LI4", 1, time(9, 30), time(23, 0))
    watch = reminders(program)
    program.clock.advance(14 * 3600 + 30)
    watch.look()
    assert not program.window.notice.isVisible()
    program.clock.advance(10.5 * 3600)
    watch.look()
    assert program.window.notice.isVisible()
    program.window.notice.hide()
    program.parts.settings.change(reminders=False)
    program.clock.advance(86400)
    watch.look()
    assert not program.window.notice.isVisible()


@pytest.mark.slow
def test_e9_a_course_over_chosen_days_ends_pauses_and_comes_back_with_undo(
    qtbot, program: Program
) -> None:
    screen = history(program)
    click(qtbot, screen.plans.new)
    form = screen.form
    form.what.setCurrentIndex(form.what.findData("head-massage"))
    click(qtbot, form.ends.box)
    form.last.setDate(QDate(2026, 3, 1))
    click(qtbot, form.save_button)
    assert "before the first" in texts(form)
    form.last.setDate(QDate(2026, 3, 11))
    click(qtbot, form.save_button)
    (course,) = program.parts.courses.all()
    click(qtbot, button(screen.plans.cards[course.id], "Pause"))
    assert "paused" in texts(screen.plans)
    click(qtbot, button(screen.plans.cards[course.id], "Go on"))
    program.clock.advance(12 * 86400)
    screen.refresh()
    assert "over since" in texts(screen.plans)
    click(qtbot, button(screen.plans.cards[course.id], "Change"))
    click(qtbot, button(screen.form, "Delete"))
    assert program.parts.courses.all() == []
    click(qtbot, button(program.window.notice, "Undo"))
    assert len(program.parts.courses.all()) == 1


def test_c8_plans_go_into_the_file_and_come_back(qtbot, program: Program, tmp_path: Path) -> None:
    planned(qtbot, program, "LI4", 3, time(9), time(19))
    (course,) = program.parts.courses.all()
    door, file = exchange(program.parts.connection), tmp_path / "all.json"
    door.export(file)
    (written,) = json.loads(file.read_text("utf-8"))["courses"]
    assert written["remind_at"] == ["09:00", "19:00"]
    program.parts.courses.delete(course.id)
    door.apply(door.preview(file))
    assert program.parts.courses.all() == [course]


@pytest.mark.slow
def test_c10_asked_half_an_hour_later_when_one_wants_it(qtbot, program: Program) -> None:
    program.parts.settings.change(later_ratings=True)
    coach = started(program, "LI4", "15 s")
    qtbot.keyClick(coach.before.scale, Qt.Key.Key_6)
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    click(qtbot, coach.after.done_button)
    watch = reminders(program)
    watch._show = lambda title, text: True
    watch.look()
    assert not program.window.notice.isVisible()
    program.clock.advance(30 * 60)
    watch.look()
    click(qtbot, button(program.window.notice, "Answer"))
    detail = history(program).detail
    qtbot.keyClick(detail.scales[RatingMoment.AFTER_30], Qt.Key.Key_4)
    (record,) = program.parts.sessions.find()
    assert record.rating(RatingMoment.AFTER_30) == 4
    watch.look()
    program.clock.advance(60)
    watch.look()
    assert not program.window.notice.isVisible()
