"""The history, as a person uses it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.session_record import RatingMoment, SideEffect
from acucoach.ui.history.screen import HistoryScreen
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click


def history(program: Program) -> HistoryScreen:
    program.window.show_screen("history")
    QApplication.processEvents()
    screen = program.window.screen_widget("history")
    assert isinstance(screen, HistoryScreen)
    return screen


def do(qtbot, program: Program, code: str, seconds: int = 15) -> None:
    program.door.start_point(code, seconds, "in-turn")
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit("")


def texts(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Text))


def test_an_empty_history_says_what_to_do(program: Program) -> None:
    assert "No session yet" in texts(history(program).list)


def test_a_session_is_listed_with_both_sides_direction_and_circles(qtbot, program: Program) -> None:
    do(qtbot, program, "LI4", 30)
    screen = history(program)
    (row,) = screen.list.rows.values()
    told = texts(row)
    assert "Left: 30 s of 30 s · 15 circles clockwise" in told
    assert "Right: 30 s of 30 s · 15 circles clockwise" in told
    assert "1 session, 1 minute" in texts(screen)


def test_note_time_later_rating_and_effects_are_kept(qtbot, program: Program) -> None:
    do(qtbot, program, "LI4")
    screen = history(program)
    (session,) = screen.list.rows
    click(qtbot, screen.list.rows[session])
    qtbot.keyClicks(screen.detail.note, "in bed")
    earlier = screen.detail.record.started - timedelta(hours=1)
    screen.detail.started.set_moment(earlier)
    click(qtbot, screen.detail.save)
    qtbot.keyClick(screen.detail.scales[RatingMoment.AFTER_30], Qt.Key.Key_3)
    click(qtbot, screen.detail.chips[SideEffect.SORE])
    kept = program.parts.sessions.get(session)
    assert (kept.note, kept.started) == ("in bed", earlier)
    assert kept.rating(RatingMoment.AFTER_30) == 3
    assert kept.side_effects == ((SideEffect.SORE, ""),)


@pytest.mark.slow
def test_saving_nothing_says_so(qtbot, program: Program) -> None:
    do(qtbot, program, "LI4")
    screen = history(program)
    click(qtbot, next(iter(screen.list.rows.values())))
    assert screen.detail is not None
    click(qtbot, screen.detail.save)
    assert "nothing to save" in texts(screen.detail)


@pytest.mark.slow
def test_the_list_shows_which_session_is_open(qtbot, program: Program) -> None:
    for _ in range(2):
        do(qtbot, program, "LI4")
    screen = history(program)
    one, other = screen.list.rows

    def marked() -> list[str]:
        return [name for name, line in screen.list.rows.items() if line.isChecked()]

    assert marked() == []
    click(qtbot, screen.list.rows[one])
    click(qtbot, screen.list.rows[one])
    assert marked() == [one]
    before = screen.list.rows[one].grab().toImage()
    click(qtbot, screen.list.rows[other])
    assert marked() == [other]
    assert screen.list.rows[one].grab().toImage() != before
    qtbot.keyClick(screen.detail.scales[RatingMoment.AFTER], Qt.Key.Key_3)  # the list is read anew
    assert marked() == [other]
    close = next(b for b in screen.detail.findChildren(Button) if b.accessibleName() == "Close")
    click(qtbot, close)
    assert marked() == []


def test_a_deleted_session_comes_back_with_undo(qtbot, program: Program) -> None:
    do(qtbot, program, "LI4")
    screen = history(program)
    (session,) = screen.list.rows
    click(qtbot, screen.list.rows[session])
    click(qtbot, screen.detail.delete)
    assert screen.list.rows == {}
    click(qtbot, button(program.window.notice, "Undo"))
    assert list(screen.list.rows) == [session]


def test_do_it_again_goes_through_the_gate(qtbot, program: Program) -> None:
    do(qtbot, program, "LI4", 30)
    screen = history(program)
    (session,) = screen.list.rows
    click(qtbot, screen.list.rows[session])
    program.clock.advance(86400)  # tomorrow: today's questions are open again
    asked: list[str] = []
    program.questions.ask_missing = lambda *_: asked.append("asked")
    click(qtbot, screen.detail.again)
    assert asked == ["asked"]
    assert program.coach is None


@pytest.mark.slow
def test_filters_by_what_was_done_and_by_days(qtbot, program: Program) -> None:
    do(qtbot, program, "LI4")
    program.clock.advance(10 * 86400)
    program.healthy()
    do(qtbot, program, "PC6")
    screen = history(program)
    assert len(screen.list.rows) == 2
    screen.routine.setCurrentIndex(screen.routine.findData("LI4"))
    assert [program.parts.sessions.get(s).routine_id for s in screen.list.rows] == ["LI4"]
    screen.routine.setCurrentIndex(0)
    click(qtbot, button(screen, "7 days"))
    assert [program.parts.sessions.get(s).routine_id for s in screen.list.rows] == ["PC6"]


@pytest.mark.slow
def test_older_sessions_come_page_by_page(qtbot, program: Program) -> None:
    do(qtbot, program, "LI4")
    (record,) = program.parts.sessions.find()
    plan = program.parts.sessions.plan_of(record.id)
    for _ in range(40):
        program.clock.advance(3600)
        program.parts.sessions.begin(record, plan)
    screen = history(program)
    assert len(screen.list.rows) == 30
    click(qtbot, screen.list.more)
    assert len(screen.list.rows) == 41
    assert not screen.list.more.isVisible()
