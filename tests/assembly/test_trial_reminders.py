"""A personal trial reminds in the morning of what the day asks, in the evening of its number."""

from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.assembly.reminders import Reminders
from acucoach.domain.diary import Entry
from acucoach.domain.trial import Arm, TrialPlan, draw
from acucoach.storage.trials import TrialRepository
from tests.assembly.window_kit import Program, button, click

FIRST = date(2026, 3, 2)
"""The day of the tests' clock, which stands at 9 in the morning."""


def begun(program: Program, first_arm: Arm, *remind_at: time) -> TrialRepository:
    seed = 0
    while True:
        plan = draw("t", "LI4", "headache", FIRST, blocks=6, seed=seed, remind_at=remind_at)
        if plan.blocks[0][0] is first_arm:
            break
        seed += 1
    parts = program.parts
    trials = TrialRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)
    trials.begin(plan)
    return trials


def watch(program: Program) -> tuple[Reminders, list[str]]:
    found, shown = program.window.findChild(Reminders), list[str]()
    assert isinstance(found, Reminders)
    found._show = lambda title, text: bool(shown.append(text))
    return found, shown


def rate(program: Program) -> None:
    now = program.clock.now()
    program.parts.diary.save(Entry(f"e{now}"[:30], now, now, now, "headache", 4))


def test_the_morning_says_what_the_day_asks(qtbot, program: Program) -> None:
    trials = begun(program, Arm.ROUTINE, time(9, 30), time(20))
    looks, shown = watch(program)
    program.clock.advance(31 * 60)
    looks.look()
    assert program.window.notice.text == "Your comparison asks for today: Press as usual."
    assert all("press" not in said.lower() for said in shown)
    click(qtbot, button(program.window.notice, "Done so"))
    assert trials.all()[0].followed == {FIRST: True}
    program.parts.undo.undo()
    assert trials.all()[0].followed == {}
    program.clock.advance(86400 - 31 * 60)
    program.healthy()
    looks.look()
    program.clock.advance(31 * 60)
    looks.look()
    assert program.window.notice.text == "Your comparison asks for today: Leave it."


def test_start_in_the_reminder_starts_the_routine(qtbot, program: Program) -> None:
    begun(program, Arm.ROUTINE, time(9, 30))
    looks, _ = watch(program)
    rate(program)
    program.clock.advance(31 * 60)
    looks.look()
    click(qtbot, button(program.window.notice, "Start"))
    assert program.coach is not None


@pytest.mark.slow
def test_the_evening_asks_for_the_number_and_opens_the_diary(qtbot, program: Program) -> None:
    begun(program, Arm.NOTHING, time(9, 30), time(20))
    looks, _ = watch(program)
    notice = program.window.notice
    program.clock.advance(11 * 3600 + 60)
    looks.look()
    assert "needs a number each day" in notice.text
    click(qtbot, button(notice, "Write it down"))
    assert program.window.current == "diary"
    notice.hide()
    # With the number there, it asks for what is left: whether the day was done as drawn.
    program.clock.advance(86400 - 3600)
    looks.look()
    notice.hide()
    rate(program)
    program.clock.advance(3600)
    looks.look()
    assert "asks for today: Press as usual" in notice.text


@pytest.mark.slow
def test_nothing_in_quiet_hours_when_switched_off_ended_or_answered(program: Program) -> None:
    trials = begun(program, Arm.NOTHING, time(9, 30), time(23))
    looks, _ = watch(program)
    notice = program.window.notice
    trials.answer(trials.all()[0], FIRST, followed=True)
    program.clock.advance(31 * 60)
    looks.look()
    assert not notice.isVisible()
    program.clock.advance(14 * 3600 - 31 * 60 + 60)
    looks.look()
    assert not notice.isVisible()
    program.parts.settings.change(reminders=False)
    program.clock.advance(10.5 * 3600)
    looks.look()
    assert not notice.isVisible()
    program.parts.settings.change(reminders=True)
    trials.stop(trials.all()[0], FIRST)
    program.clock.advance(86400)
    looks.look()
    QApplication.processEvents()
    assert not notice.isVisible()


@pytest.mark.slow
def test_a_trial_of_before_has_no_reminders(program: Program) -> None:
    """Plans kept before there were reminders are read as they are."""
    trials = begun(program, Arm.NOTHING)
    program.parts.connection.execute("UPDATE trial SET plan = json_remove(plan, '$.remind_at')")
    plan: TrialPlan = trials.all()[0].plan
    assert plan.remind_at == ()
    looks, _ = watch(program)
    program.clock.advance(31 * 60)
    looks.look()
    assert not program.window.notice.isVisible()
