"""The first page knows who comes back: how it was, what is planned, the last session once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.course import EVERY_DAY, Course
from acucoach.domain.diary import Entry, Medicine, MedicineKind
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.domain.session_record import RatingMoment, State
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.today_card import TodayCard
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, bring_to_front, button, click
from tests.conftest import FakeClock


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


def test_tab_goes_from_what_is_known_of_today_to_the_complaints_below(
    qtbot, program: Program
) -> None:
    write(qtbot, program, 6)
    program.window.show_screen("body")
    bring_to_front(qtbot, program.window)
    row(program, "How is it now?").setFocus()
    met = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(focus.accessibleName().split(",")[0])
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert met == ["How is it now?", "Headache", "Neck pain"]


def test_the_last_number_is_known_after_a_restart(qtbot, tmp_path: Path, clock: FakeClock) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    write(qtbot, first, 6)
    first.close()
    again = Program(qtbot, tmp_path / "records", clock)
    try:
        assert "Headache: 6" in lines(again)[0]
    finally:
        again.close()


@pytest.mark.slow
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
    QApplication.processEvents()
    # It runs with that press; the number before is taken while one gets ready.
    assert again.controller.state is State.RUNNING
    number = again.page.number
    assert number is not None
    assert number.isVisible()
    focus = QApplication.focusWidget() or again.page.pause_button
    qtbot.keyClick(focus, Qt.Key.Key_6)
    for _ in range(11):
        program.clock.advance(1)
        again.controller.tick()
    assert again.page.number is None
    assert again.page.strip.isVisible()
    program.run_out(again)
    QApplication.processEvents()
    click(qtbot, again.after.done_button)
    done = program.parts.sessions.find()
    assert [(one.routine_id, one.complaint) for one in done] == [("LI4", "headache")] * 2
    (before,) = [one for one in done[0].ratings if one.moment is RatingMoment.BEFORE]
    assert before.value == 6


def test_what_is_planned_today_stands_there_until_it_is_done(qtbot, program: Program) -> None:
    clock = program.parts.clock
    today = clock.now().date()
    kept = program.parts.courses.save(
        Course(program.parts.new_id(), "LI4", 1, EVERY_DAY, (), today, None, False, clock.now())
    )
    assert lines(program) == ["Hégǔ (LI4), planned today; 0 of 1 done"]

    program.parts.courses.save(replace(kept, first=today + timedelta(days=1)))
    assert lines(program) == [], "a plan that begins tomorrow is not today's"


def said(program: Program) -> list[str]:
    QApplication.processEvents()
    card = program.window.findChild(TodayCard)
    assert card is not None
    return [text.text() for text in card.findChildren(Text) if text.isVisible()]


def test_the_verdict_of_the_day_is_one_sentence(program: Program) -> None:
    assert "Today all 77 points are open to you, 37 of them gently." in said(program)
    answers = {**Profile.healthy().answers, Condition.EASY_BRUISING: Answer.YES}
    program.parts.people.save_profile(replace(Profile.healthy(), answers=answers))
    guided = [entry for entry in program.parts.library.atlas().values() if entry.guided]
    states = [
        {program.to.verdicts.say(entry.code, side).state for side in entry.laterality.sides}
        for entry in guided
    ]
    closed = sum(one == {"blocked"} for one in states)
    fine = sum(one == {"allowed"} for one in states)
    (sentence,) = [text for text in said(program) if text.startswith("Today ")]
    numbers = [int(word.strip(".,")) for word in sentence.split() if word.strip(".,").isdigit()]
    assert numbers == [77 - closed, 77 - closed - fine, *([closed] if closed else [])]


def test_nothing_is_called_fine_before_anything_was_answered(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    made = Program(qtbot, tmp_path / "records", clock)
    try:
        assert said(made) == []
    finally:
        made.close()


def test_a_medicine_is_written_down_by_one_press_and_taken_back_by_another(
    qtbot, program: Program
) -> None:
    at = program.clock.now() - timedelta(days=3)
    kept = Medicine("Ibuprofen", "400 mg", MedicineKind.NSAID)
    program.parts.diary.save(Entry(program.parts.new_id(), at, at, at, "", medicines=(kept,)))
    click(qtbot, row(program, "Taken now: Ibuprofen 400 mg"))
    (entry,) = program.parts.diary.on_days(program.parts.today)
    (medicine,) = entry.medicines
    assert (medicine.name, medicine.dose, medicine.kind) == ("Ibuprofen", "400 mg", "nsaid")
    assert medicine.taken == program.clock.now()
    assert "last today at" in row(program, "Taken now").accessibleName()
    assert program.window.notice.text == "Written down: Ibuprofen 400 mg."
    click(qtbot, button(program.window.notice, "Undo"))
    assert program.parts.diary.on_days(program.parts.today) == []


@pytest.mark.slow
def test_what_one_came_with_stands_first_among_the_complaints(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    def listed(program: Program) -> list[str]:
        QApplication.processEvents()
        body = program.window.screen_widget("body")
        assert isinstance(body, BodyPage)
        rows = [r for r in body.complaints.findChildren(RowButton) if r.isVisible()]
        card = program.window.findChild(TodayCard)
        return [r.accessibleName().split(",")[0] for r in rows if not card.isAncestorOf(r)]

    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    usual = listed(made)
    assert usual[0] == "Headache"
    made.door.start_point("LI4", 60, "in-turn", "joint-pain")
    coach = made.coach
    click(qtbot, coach.before.start_button)
    made.run_out(coach)
    QApplication.processEvents()
    click(qtbot, coach.after.done_button)
    assert listed(made) == ["Joint pain", *usual[:5]]
    made.close()
    again = Program(qtbot, tmp_path / "records", clock)
    try:
        assert listed(again)[0] == "Joint pain"
    finally:
        again.close()
