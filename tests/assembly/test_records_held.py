"""Another program holds the records while somebody writes: nothing is lost, and it is said."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from acucoach.assembly.window import report_bugs
from acucoach.storage.failures import RecordsError
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.waiting import WaitingDialog
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.message import Message
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock
from tests.holder import held, on_disk

ENTRIES = "SELECT intensity, note FROM entry"
SESSIONS = "SELECT state, delivered_seconds, at_utc FROM session"


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.window.ask_before_closing(lambda: True)
    made.close()


def write_entry(program: Program, number: int) -> None:
    program.window.show_screen("diary")
    screen = program.window.built["diary"]
    scale = screen.findChild(PainScale)
    scale.setFocus()
    program.qtbot.keyClicks(scale, str(number))
    click(program.qtbot, button(screen, "Save entry"))


def texts(widget: Any) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(Text) if label.isVisible())


def dialogs_seen(seen: list[str]) -> QTimer:
    """Note every message box that is up."""
    timer = QTimer()

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, Message):
            seen.append(box.text)

    timer.timeout.connect(look)
    timer.start(20)
    return timer


def test_an_entry_waits_for_the_other_program_and_says_so(program: Program) -> None:
    program.window.show_screen("diary")  # Built before: that takes its time, too.
    QApplication.processEvents()
    seen: list[str] = []
    timer = dialogs_seen(seen)
    with held(program.parts.paths.database, seconds=2.5):
        write_entry(program, 6)
    timer.stop()
    assert seen
    assert "Another program is using your records" in seen[0]
    assert not isinstance(QApplication.activeModalWidget(), Message)
    assert on_disk(program.parts.paths.database, ENTRIES) == [(6, "")]


def test_an_entry_that_cannot_be_kept_stays_in_the_form_and_can_be_saved_later(
    program: Program,
) -> None:
    database = program.parts.paths.database
    program.parts.connection.patience = WaitingDialog(
        program.window, program.parts.theme, longest=0.5
    )
    with held(database), program.qtbot.capture_exceptions() as raised:
        write_entry(program, 6)
    assert [kind for kind, *_ in raised] == [RecordsError]
    assert not program.parts.connection.in_transaction
    assert on_disk(database, ENTRIES) == []
    screen = program.window.built["diary"]
    assert screen.findChild(PainScale).value == 6
    for number in (None, 4):
        if number is not None:
            program.qtbot.keyClicks(screen.findChild(PainScale), str(number))
        click(program.qtbot, button(screen, "Save entry"))
    assert sorted(on_disk(database, ENTRIES)) == [(4, ""), (6, "")]


@pytest.mark.slow
def test_waiting_can_be_given_up(program: Program) -> None:
    def give_up() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, Message):
            click(program.qtbot, box.buttons["stop"])
        else:
            QTimer.singleShot(20, give_up)

    QTimer.singleShot(0, give_up)
    with held(program.parts.paths.database), program.qtbot.capture_exceptions() as raised:
        write_entry(program, 6)
    assert [kind for kind, *_ in raised] == [RecordsError]


def test_a_known_cause_is_told_in_its_own_words_and_is_no_bug(program: Program) -> None:
    report_bugs(program.parts, program.window)
    program.parts.connection.patience = WaitingDialog(
        program.window, program.parts.theme, longest=0.3
    )
    with held(program.parts.paths.database):
        try:
            program.parts.diary.reflect(program.parts.today, None)
            program.parts.people.save_today(program.parts.people.today(program.parts.today))
        except RecordsError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    sys.excepthook = sys.__excepthook__
    assert program.window.notice.text.startswith("Another program is using your records")
    assert not program.parts.paths.log.exists()


def test_what_a_dialog_could_not_save_is_said_in_the_dialog(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line above the screens lies behind it: Save seemed to do nothing."""
    report_bugs(program.parts, program.window)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program.parts.connection.patience = WaitingDialog(
        program.window, program.parts.theme, longest=0.3
    )
    said: list[str] = []

    def save(dialog: QDialog) -> None:
        with held(program.parts.paths.database):
            click(program.qtbot, button(dialog, "Save"))
            QApplication.processEvents()
            said.append(texts(dialog))
            assert dialog.isVisible(), "what was answered is still there"
        said.append(str(program.window.notice.isVisible()))
        click(program.qtbot, button(dialog, "Save"))
        assert not dialog.isVisible()

    titles = in_dialogs(save)
    click(program.qtbot, button(program.window, "My answers for today"))
    assert titles == ["Today"]
    assert "Another program is using your records" in said[0]
    assert said[1] == "False", "it is said once"


def opened(program: Program) -> CoachScreen:
    """The page before a session; all questions are answered."""
    program.door.start_point("LI4", 15, "in-turn")
    coach = program.coach
    assert coach is not None
    return coach


def begin(program: Program) -> CoachScreen:
    coach = opened(program)
    click(program.qtbot, coach.before.start_button)
    return coach


def pass_seconds(program: Program, coach: CoachScreen, seconds: int) -> None:
    for _ in range(seconds):
        program.clock.advance(1)
        coach.controller.tick()


def test_a_session_whose_first_write_fails_is_written_as_soon_as_it_can_be(
    program: Program,
) -> None:
    database, coach = program.parts.paths.database, opened(program)
    start = program.clock.now()
    with held(database):
        click(program.qtbot, coach.before.start_button)
        pass_seconds(program, coach, 3)
        assert "cannot be saved just now" in coach.page.notice.text()
        assert on_disk(database, SESSIONS) == []
    pass_seconds(program, coach, 1)
    assert on_disk(database, SESSIONS) == [("running", 4.0, round(start.timestamp() * 1000))]
    assert "cannot be saved" not in coach.page.notice.text()
    coach.close_session()
    assert "Stopped. What you did is kept." in texts(coach.after)


@pytest.mark.slow
def test_the_last_page_says_truly_whether_the_session_is_saved(program: Program) -> None:
    database = program.parts.paths.database
    coach = begin(program)
    pass_seconds(program, coach, 12)
    with held(database):
        coach.close_session()
        program.qtbot.keyClicks(coach.after.scale, "7")
        assert "cannot be saved just now" in texts(coach.after)
        assert "is kept" not in texts(coach.after)
        assert on_disk(database, SESSIONS)[0][0] == "running"
        click(program.qtbot, coach.after.done_button)
        assert "not saved yet" in program.window.notice.text
    program.qtbot.waitUntil(lambda: not program.door.pending)
    assert [row[:2] for row in on_disk(database, SESSIONS)] == [("stopped", 12.0)]
    assert on_disk(database, "SELECT value FROM session_rating") == [(7,)]
    assert program.window.notice.text == "Your last session is saved now."


@pytest.mark.slow
def test_closing_waits_for_a_session_that_is_not_saved(program: Program) -> None:
    database = program.parts.paths.database
    coach = begin(program)
    pass_seconds(program, coach, 5)
    with held(database, seconds=1.0):
        assert program.window.close()
    assert [row[:2] for row in on_disk(database, SESSIONS)] == [("stopped", 5.0)]


@pytest.mark.slow
def test_an_import_waits_for_a_reader(program: Program, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("date,score\n2026-02-01,3\n2026-02-02,4\n")
    from acucoach.assembly.exchange import build_files_panel

    panel = build_files_panel(program.parts)
    desk = panel._desk
    sheet = desk.read_sheet(table, lambda *_: None)
    from acucoach.storage.exchange import csv_import

    found = desk.preview_table(sheet, csv_import.guess(sheet), program.parts.zone, lambda *_: None)
    with held(program.parts.paths.database, seconds=0.7):
        taken = desk.take_over(found.plan, {}, lambda *_: None)
    assert taken is not None
    assert len(on_disk(program.parts.paths.database, ENTRIES)) == 2
    panel.deleteLater()
