"""Stop, "Stop here?", Stop: what was done is kept, shown, exported, and there the next time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.commands.export import run_export
from acucoach.domain.session_record import State, StopReason
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.coach.session_button import SessionButton
from acucoach.ui.history.screen import HistoryScreen
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock

WORKED = 20


@pytest.fixture
def start(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[], Program]]:
    """Starts the program in the same folder; the one before is closed."""
    made: list[Program] = []

    def begin() -> Program:
        if made:
            made.pop().close()
        made.append(Program(qtbot, tmp_path / "records", clock))
        made[0].healthy()
        made[0].window.activateWindow()
        return made[0]

    yield begin
    made[0].close()


def running(program: Program) -> CoachScreen:
    """LI4, begun by its button, twenty seconds in."""
    body = program.window.screen_widget("body")
    assert isinstance(body, BodyPage)
    body.guide.startRequested.emit("LI4", 60, "in-turn", None)
    coach = program.coach
    assert coach is not None
    click(program.qtbot, coach.before.start_button)
    for _ in range(60):
        if coach.controller.record.worked_seconds >= WORKED:
            break
        program.clock.advance(1)
        coach.controller.tick()
    return coach


def large(coach: CoachScreen, text: str) -> SessionButton:
    """The visible large button with a text."""
    QApplication.processEvents()
    return next(
        found
        for found in coach.findChildren(SessionButton)
        if found.text() == text and found.isVisible()
    )


def press(program: Program, key: Qt.Key) -> None:
    """A key where the focus is."""
    focus: QWidget = QApplication.focusWidget() or program.window
    program.qtbot.keyClick(focus, key)


def tab_to(program: Program, wanted: QWidget) -> None:
    """Tab until a widget has the focus."""
    met = []
    while (focus := QApplication.focusWidget()) is not wanted:
        assert len(met) < 20, met
        met.append(focus)
        press(program, Qt.Key.Key_Tab)


def by_mouse(program: Program, coach: CoachScreen) -> None:
    click(program.qtbot, large(coach, "Stop"))
    click(program.qtbot, large(coach, "Stop"))
    click(program.qtbot, coach.after.done_button)


def by_keyboard(program: Program, coach: CoachScreen) -> None:
    press(program, Qt.Key.Key_Escape)
    tab_to(program, large(coach, "Stop"))
    press(program, Qt.Key.Key_Return)
    coach.after.done_button.setFocus()
    press(program, Qt.Key.Key_Return)


def by_escape(program: Program, coach: CoachScreen) -> None:
    press(program, Qt.Key.Key_Escape)
    tab_to(program, large(coach, "Stop"))
    press(program, Qt.Key.Key_Space)
    press(program, Qt.Key.Key_Escape)


def shown_in_history(program: Program) -> list[str]:
    program.window.show_screen("history")
    screen = program.window.screen_widget("history")
    assert isinstance(screen, HistoryScreen)
    QApplication.processEvents()
    return list(screen.list.rows)


@pytest.mark.parametrize("way", [by_mouse, by_keyboard, by_escape])
def test_a_session_stopped_by_its_button_is_kept(
    start: Callable[[], Program],
    tmp_path: Path,
    way: Callable[[Program, CoachScreen], None],
) -> None:
    program = start()
    coach = running(program)
    way(program, coach)
    assert program.coach is None
    assert program.window.notice.isHidden()
    (record,) = program.parts.sessions.find()
    assert (record.state, record.reason) == (State.STOPPED, StopReason.USER)
    assert record.worked_seconds == pytest.approx(WORKED, abs=1)
    assert shown_in_history(program) == [record.id]

    # A second one is begun and stopped on the same day.
    way(program, running(program))
    assert len(shown_in_history(program)) == 2

    program = start()
    assert program.window.screen_widget("body").isVisible()
    assert len(shown_in_history(program)) == 2
    file = tmp_path / "all.json"
    run_export(tmp_path / "records", file, "json")
    kept = json.loads(file.read_text("utf-8"))["sessions"]
    assert [one["reason"] for one in kept] == ["user", "user"]


@pytest.mark.slow
def test_no_part_of_a_session_flashes_up_as_a_window_of_its_own(
    start: Callable[[], Program],
) -> None:
    """A widget shown before it has a parent takes the window's focus away, and with it the keys."""
    program = start()
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if (
                event.type() is QEvent.Type.Show
                and isinstance(watched, QWidget)
                and watched.isWindow()
                and watched is not program.window
            ):
                shown.append(repr(watched))
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    by_mouse(program, running(program))
    for screen in program.window.rail.screens:
        program.window.show_screen(screen)
        QApplication.processEvents()
    program.window.show_screen("history")
    history = program.window.screen_widget("history")
    assert isinstance(history, HistoryScreen)
    click(program.qtbot, history.plans.new)
    QApplication.processEvents()
    application.removeEventFilter(watch)
    assert shown == []
