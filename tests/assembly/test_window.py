"""The assembled program, as a person uses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.domain.session_record import State, StopReason
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.map_model import MapState
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.safety.today_form import TodayCheckForm
from tests.assembly.window_kit import Program, button, click, dose_box, in_dialogs, say_none
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def body(program: Program) -> BodyPage:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    return page


def find(qtbot, program: Program, text: str) -> BodyPage:
    """Type into the search field and press Enter."""
    qtbot.keyClick(program.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page = body(program)
    page.header.search.clear()
    qtbot.keyClicks(page.header.search, text)
    qtbot.keyClick(page.header.search, Qt.Key.Key_Return)
    return page


def test_every_screen_of_the_rail_opens(program: Program) -> None:
    for screen in program.window.rail.screens:
        program.window.show_screen(screen)
        QApplication.processEvents()
        assert program.window.screen_widget(screen).isVisible(), screen


def test_the_first_session_asks_then_runs_both_hands_and_is_kept(qtbot, program: Program) -> None:
    page = find(qtbot, program, "LI4")
    assert page.guide.code == "LI4"
    seen = in_dialogs(
        lambda dialog: (
            qtbot.keyClicks(dialog.findChild(ProfileForm)._born.input, "1970"),
            say_none(dialog, ProfileForm),
        ),
        lambda dialog: say_none(dialog, TodayCheckForm),
        say_none,
    )
    choices = dose_box(page.guide)
    choices.setCurrentIndex(0)  # 15 seconds a side
    click(qtbot, button(page.guide, "Start"))
    assert seen == ["About you", "Today", "Before you press"]
    coach = program.coach
    assert coach is not None
    assert not program.window.rail.isVisible()
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit(coach.controller.session_id)
    assert program.coach is None
    assert program.window.rail.isVisible()
    (record,) = program.parts.sessions.find()
    assert record.state is State.FINISHED
    assert {(p.sides[0].value, p.delivered) for p in record.phases} == {("left", 15), ("right", 15)}


def test_a_blocked_point_does_not_start_and_says_why(qtbot, program: Program) -> None:
    program.healthy()
    pregnant = Profile.healthy().saying(Condition.PREGNANT, Answer.YES)
    program.parts.people.save_profile(pregnant)
    page = find(qtbot, program, "LI4")
    assert page.guide._start is None
    told: list[str] = []
    in_dialogs(
        lambda dialog: (
            told.extend(w.text() for w in dialog.findChildren(type(page.guide._verdict._title))),
            dialog.accept(),
        )
    )
    page.guide.startRequested.emit("LI4", 60, "in-turn", None)
    assert program.coach is None
    assert any("pregnan" in text for text in told)
    assert program.parts.sessions.find() == []


def test_answers_that_ask_for_gentleness_shorten_a_dose_chosen_before(
    qtbot, program: Program
) -> None:
    program.healthy()
    program.parts.people.save_profile(Profile.healthy(1943))
    body(program).guide.startRequested.emit("LI4", 180, "in-turn", None)
    coach = program.coach
    assert coach is not None
    assert max(phase.seconds for phase in coach.controller.plan.phases) == 60


def test_saying_no_to_the_questions_starts_nothing(qtbot, program: Program) -> None:
    in_dialogs(lambda dialog: click(qtbot, button(dialog, "Not now")))
    body(program).guide.startRequested.emit("LI4", 60, "in-turn", None)
    assert program.coach is None


def test_warning_signs_come_before_advice_once_a_day(qtbot, program: Program) -> None:
    page = find(qtbot, program, "LI4")
    page.close_guide()
    seen = in_dialogs(lambda dialog: click(qtbot, button(dialog, "Back")))
    page.complaintChosen.emit("headache")
    assert len(seen) == 1
    assert page.state.complaint == ""
    in_dialogs(say_none)
    page.complaintChosen.emit("headache")
    assert page.state.complaint == "headache"
    page.complaintChosen.emit("headache")  # would hang if it asked again


def test_f9_stamps_the_onset_and_starts_in_the_dark(qtbot, program: Program) -> None:
    program.healthy()
    qtbot.keyClick(program.window, Qt.Key.Key_F9)
    click(qtbot, button(program.window, "A migraine"))
    coach = program.coach
    assert coach is not None
    assert coach._theme.name == "attack"
    (entry,) = program.parts.diary.on_days(program.parts.today)
    assert entry.onset == program.clock.now()
    assert entry.still_going
    assert entry.complaint == "migraine"
    QApplication.processEvents()
    (record,) = program.parts.sessions.find()
    assert record.onset == program.clock.now()


def test_closing_in_mid_session_keeps_what_was_done(qtbot, program: Program) -> None:
    program.healthy()
    body(program).guide.startRequested.emit("LI4", 60, "in-turn", None)
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    for _ in range(20):
        program.clock.advance(1)
        coach.controller.tick()
    program.window.close()
    (record,) = program.parts.sessions.find()
    assert record.state.is_final
    assert record.reason is StopReason.USER
    assert record.worked_seconds == 15


def test_an_interrupted_session_is_offered_and_goes_on(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    first.healthy()
    body(first).guide.startRequested.emit("LI4", 60, "in-turn", None)
    coach = first.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    for _ in range(20):
        clock.advance(1)
        coach.controller.tick()
    first.lose_power()

    second = Program(qtbot, tmp_path / "records", clock)
    qtbot.waitUntil(second.window.notice.isVisible)
    click(qtbot, second.window.notice.buttons[0])
    coach = second.coach
    assert isinstance(coach, CoachScreen)
    (record,) = second.parts.sessions.find()
    assert record.worked_seconds == pytest.approx(15, abs=1)
    second.close()


@pytest.mark.slow
def test_done_today_is_marked_on_the_map(qtbot, program: Program) -> None:
    program.healthy()
    page = find(qtbot, program, "LI4")
    page.guide.startRequested.emit("LI4", 15, "in-turn", None)
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit("")
    assert {spot.state for spot in page.plates.hotspots.spots if spot.code == "LI4"} == {"done"}


def test_ctrl_z_takes_back_and_says_so(qtbot, program: Program) -> None:
    program.healthy()
    qtbot.keyClick(program.window, Qt.Key.Key_F9)
    click(qtbot, button(program.window, "A migraine"))
    coach = program.coach
    assert coach is not None
    coach.left.emit("")
    click(qtbot, button(program.window, "Back to the program"))
    qtbot.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.parts.diary.on_days(program.parts.today) == []
    assert program.window.notice.isVisible()
    click(qtbot, program.window.notice.buttons[0])
    assert len(program.parts.diary.on_days(program.parts.today)) == 1


@pytest.mark.slow
def test_where_a_light_hand_is_asked_for_the_shortest_dose_is_chosen_already(
    qtbot, program: Program
) -> None:
    program.healthy()
    page = find(qtbot, program, "LI4")
    page.guide.startRequested.emit("LI4", 60, "in-turn", None)
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit(coach.controller.session_id)
    page = find(qtbot, program, "LI4")
    assert dose_box(page.guide).currentIndex() > 0  # it grows as it goes well
    program.parts.people.save_profile(Profile.healthy(1943))
    page = find(qtbot, program, "LI4")
    button(page.guide, "Start gently")
    assert dose_box(page.guide).currentIndex() == 0


def test_points_with_a_guide_come_first_in_the_list(program: Program) -> None:
    page = body(program)
    mixed = 0
    for plate in program.parts.plates.plates.values():
        state = MapState(part=plate.part, views=(plate.id,))
        guided = [entry.guided for entry in page._model.listed(state)]
        assert guided == sorted(guided, reverse=True), plate.id
        mixed += len(set(guided)) == 2
    assert mixed > 5
