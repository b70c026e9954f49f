"""Time that does not simply go on: midnight, journeys, set clocks, sleep, two things at once."""

from __future__ import annotations

import os
import time as clock_time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from acucoach.assembly.reminders import Reminders
from acucoach.desktop import local_zone
from acucoach.desktop.local_zone import ZoneWatch
from acucoach.domain.course import EVERY_DAY, Course
from acucoach.domain.diary import Entry
from acucoach.domain.profile import TodayCheck
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.history.course_form import CourseForm
from acucoach.ui.history.screen import HistoryScreen
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.lose_power()


def plan(program: Program, what: str, *times: time) -> None:
    parts = program.parts
    parts.courses.save(
        Course(parts.new_id(), what, 3, EVERY_DAY, times, date(2026, 1, 1), None, False,
               parts.clock.now())
    )  # fmt: skip


class Watched:
    """The reminders, and all they say with its time."""

    def __init__(self, program: Program) -> None:
        self.program, self.said = program, list[tuple[str, str]]()
        found = program.window.findChild(Reminders)
        assert isinstance(found, Reminders)
        self.reminders = found
        found._show = lambda title, text: True
        say = program.window.notice.say

        def heard(text: str, deeds: Any = ()) -> None:
            self.said.append((program.clock.now().strftime("%H:%M"), text))
            say(text, deeds)

        program.window.notice.say = heard  # type: ignore[method-assign]
        self.look()

    def look(self) -> None:
        self.reminders.look()

    def wait(self, minutes: float, step: float = 20) -> None:
        for _ in range(int(minutes * 60 / step)):
            self.program.clock.advance(step)
            self.look()


def test_two_reminders_at_one_time_are_both_told(program: Program) -> None:
    plan(program, "LI4", time(9, 30))
    plan(program, "head-massage", time(9, 30))
    watched = Watched(program)
    watched.wait(31)
    assert len(watched.said) == 1, "the second does not push the first away at once"
    click(program.qtbot, button(program.window.notice, "Not this time"))
    watched.wait(1)
    assert len({text for _, text in watched.said}) == 2


def test_an_unanswered_reminder_makes_room_after_a_while(program: Program) -> None:
    plan(program, "LI4", time(9, 30))
    plan(program, "head-massage", time(9, 30))
    watched = Watched(program)
    watched.wait(60)
    assert [at for at, _ in watched.said] == ["09:30", "09:35"]


def test_what_is_no_reminder_holds_no_reminder_up(program: Program) -> None:
    plan(program, "LI4", time(9, 30))
    plan(program, "head-massage", time(9, 31))
    watched = Watched(program)
    watched.wait(30.5)
    click(program.qtbot, button(program.window.notice, "Not this time"))
    program.window.notice.say("Something else.")
    watched.wait(1)
    assert [at for at, text in watched.said if text.startswith("Planned now")] == ["09:30", "09:31"]


def test_a_clock_set_back_tells_nothing_twice(program: Program) -> None:
    plan(program, "LI4", time(9, 30))
    watched = Watched(program)
    watched.wait(35)
    program.clock._now -= timedelta(minutes=20)
    watched.look()
    watched.wait(40)
    assert len(watched.said) == 1


def test_a_clock_a_year_ahead_and_back_still_reminds(program: Program) -> None:
    plan(program, "LI4", time(9, 30))
    watched = Watched(program)
    program.clock._now += timedelta(days=365)
    watched.look()
    program.clock._now -= timedelta(days=365)
    watched.look()
    watched.wait(35)
    assert [at for at, _ in watched.said] == ["09:30"]


@pytest.mark.slow
def test_what_falls_due_in_a_session_comes_after_it(program: Program) -> None:
    plan(program, "head-massage", time(9, 1))
    watched = Watched(program)
    program.door.start_point("LI4", 60, "in-turn")
    coach = program.coach
    assert coach is not None
    click(program.qtbot, coach.before.start_button)
    for _ in range(100):
        program.clock.advance(1)
        coach.controller.tick()
        watched.look()
    assert watched.said == []
    program.run_out(coach)
    coach.left.emit("")
    watched.wait(1)
    assert len(watched.said) == 1


@pytest.mark.slow
def test_later_ratings_count_from_the_true_end(program: Program) -> None:
    program.parts.settings.change(later_ratings=True)
    watched = Watched(program)
    program.door.start_point("LI4", 60, "in-turn")
    coach = program.coach
    assert coach is not None
    coach.before.scale._pick(6)
    click(program.qtbot, coach.before.start_button)
    for _ in range(10):
        program.clock.advance(1)
        coach.controller.tick()
    coach.controller.suspend()
    program.clock._now += timedelta(minutes=50)
    watched.look()
    coach.controller.tick()
    coach.controller.go_on()
    program.run_out(coach)
    coach.left.emit("")
    ended = program.clock.now()
    watched.wait(180)
    asked = [at for at, text in watched.said if "after your session" in text]
    assert asked == [(ended + timedelta(minutes=m)).strftime("%H:%M") for m in (30, 120)]


def test_the_form_of_a_plan_says_which_times_are_silent(program: Program) -> None:
    program.window.show_screen("history")
    QApplication.processEvents()
    screen = program.window.screen_widget("history")
    assert isinstance(screen, HistoryScreen)
    click(program.qtbot, screen.plans.new)
    form = screen.form
    assert isinstance(form, CourseForm)
    box, field = form.reminds[3]
    field.setTime(field.time().fromString("22:30", "HH:mm"))
    assert not form.quiet.isVisible()
    box.box.click()
    QApplication.processEvents()
    assert form.quiet.isVisible()
    assert "10:30" in form.quiet.text() or "22:30" in form.quiet.text()
    field.setTime(field.time().fromString("21:30", "HH:mm"))
    assert form.quiet.isHidden()


# the diary over midnight


def diary(program: Program) -> DiaryScreen:
    program.window.show_screen("diary")
    QApplication.processEvents()
    screen = program.window.screen_widget("diary")
    assert isinstance(screen, DiaryScreen)
    return screen


def overnight(program: Program, look: Callable[[DiaryScreen], None]) -> DiaryScreen:
    program.clock._now = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
    screen = diary(program)
    screen.show_day(date(2026, 3, 2))
    screen.look_at_clock()
    program.clock._now = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
    look(screen)
    return screen


def come_back(screen: DiaryScreen) -> None:
    screen.window().show_screen("body")  # type: ignore[attr-defined]
    screen.window().show_screen("diary")  # type: ignore[attr-defined]


@pytest.mark.slow
@pytest.mark.parametrize("look", [come_back, DiaryScreen.look_at_clock], ids=["back", "left-open"])
def test_in_the_morning_the_diary_shows_the_new_day(
    program: Program, look: Callable[[DiaryScreen], None]
) -> None:
    screen = overnight(program, look)
    QApplication.processEvents()
    assert "Today" in screen._below.text()
    assert "3" in screen._title.text()
    click(program.qtbot, screen._none)
    days = program.parts.diary.reflections(date(2026, 2, 1), date(2026, 4, 1))
    assert list(days) == [date(2026, 3, 3)]
    assert screen._panel._onset.moment().date() == date(2026, 3, 3)


@pytest.mark.slow
def test_a_day_that_was_chosen_stays_in_view_over_midnight(program: Program) -> None:
    def look(screen: DiaryScreen) -> None:
        screen.show_day(date(2026, 3, 1))
        screen.look_at_clock()

    screen = overnight(program, look)
    assert screen._day == date(2026, 3, 1)


@pytest.mark.slow
def test_the_form_shows_the_time_it_is(program: Program) -> None:
    panel = diary(program)._panel
    before = panel._time_button.text()
    program.clock.advance(180)
    panel.window().screen_widget("diary").look_at_clock()
    assert panel._time_button.text() != before


@pytest.mark.slow
def test_the_diary_opens_on_the_complaint_used_last(
    program: Program, qtbot: Any, tmp_path: Path
) -> None:
    at = program.clock.now() - timedelta(days=3)
    parts = program.parts
    parts.diary.save(
        Entry(parts.new_id(), at, at, at, "back-pain", 4, triggers=("moon",), measures=("swim",))
    )
    panel = diary(program)._panel
    assert panel._complaint.currentData() == "back-pain"
    words = [one.text() for one in panel.findChildren(Button)]
    assert "moon" in words
    assert "swim" in words


@pytest.mark.slow
def test_what_goes_on_is_ended_by_one_button(program: Program) -> None:
    at = program.clock.now() - timedelta(hours=30)
    parts = program.parts
    kept = parts.diary.save(
        Entry(parts.new_id(), at, at, at, "migraine", 7, onset=at, still_going=True)
    )
    screen = diary(program)
    click(program.qtbot, button(screen, "It is over"))
    after = parts.diary.get(kept.id)
    assert after is not None
    assert (after.still_going, after.end) == (False, program.clock.now())
    QApplication.processEvents()
    assert screen._going_on.isHidden()


# another zone while the program is open


@pytest.mark.skipif(not hasattr(clock_time, "tzset"), reason="the system reads no zone files")
def test_another_zone_is_noticed_while_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    clock_time.tzset()
    watch = ZoneWatch()
    assert not watch.look()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert watch.look()
    assert datetime(2026, 3, 2, 12).astimezone().utcoffset() == timedelta(hours=9)
    monkeypatch.undo()
    clock_time.tzset()


def test_a_changed_zone_file_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TZ", raising=False)
    zone = tmp_path / "localtime"
    zone.write_bytes(b"one")
    monkeypatch.setattr(local_zone, "LOCALTIME", str(zone))
    watch = ZoneWatch()
    assert not watch.look()
    (tmp_path / "new").write_bytes(b"two")
    os.replace(tmp_path / "new", zone)
    assert watch.look()
    assert not watch.look()
    assert "TZ" not in os.environ


# every other page over midnight


def words_of(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def press_once(program: Program) -> None:
    program.door.start_point("LI4", 60, "in-turn")
    coach = program.coach
    assert coach is not None
    click(program.qtbot, coach.before.start_button)
    program.run_out(coach)
    click(program.qtbot, coach.after.done_button)
    QApplication.processEvents()


def midnight_passes(program: Program) -> None:
    program.clock._now = program.clock.now() + timedelta(days=1)
    program.program.day.look()
    QApplication.processEvents()


@pytest.mark.slow
def test_home_left_open_over_midnight_counts_the_new_day(program: Program) -> None:
    plan(program, "LI4", time(9, 30))
    program.window.show_screen("body")
    press_once(program)
    body = program.window.screen_widget("body")
    rows = "\n".join(one.accessibleName() for one in body.findChildren(RowButton))
    assert "1 of 3 done" in rows
    assert "today at" in rows
    midnight_passes(program)
    rows = "\n".join(one.accessibleName() for one in body.findChildren(RowButton))
    assert "0 of 3 done" in rows
    assert "today at" not in rows


def test_a_guide_left_open_over_midnight_is_fine_for_nobody_before_the_questions(
    program: Program,
) -> None:
    program.to.open_point("LI4")
    body: Any = program.window.screen_widget("body")
    assert "Fine for you today" in words_of(body.guide)
    midnight_passes(program)
    assert "Fine for you today" not in words_of(body.guide)
    assert "A few questions first" in words_of(body.guide)


@pytest.mark.slow
def test_history_left_open_over_midnight_counts_and_lists_the_new_day(program: Program) -> None:
    plan(program, "LI4", time(9, 30))
    press_once(program)
    program.window.show_screen("history")
    history: Any = program.window.screen_widget("history")
    history._choose_period("7")
    assert "1 of 3" in words_of(history.plans)
    midnight_passes(program)
    assert "0 of 3" in words_of(history.plans)
    program.parts.people.save_today(TodayCheck.fine(program.parts.today))
    press_once(program)
    rows = [one for one in history.list.findChildren(RowButton) if one.isVisible()]
    assert len(rows) == 2


def test_a_day_that_has_not_changed_reads_nothing_anew(program: Program) -> None:
    program.window.show_screen("body")
    program.clock._now += timedelta(minutes=5)
    program.program.day.look()
    assert not any(page.is_stale for page in program.window.built.values())
