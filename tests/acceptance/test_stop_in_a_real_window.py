"""Stop, "Stop here?", Stop in a real window, by mouse and by keys; then history, export, restart.

Once on records of today, once on those of an earlier version whose Stop wrote "0" for its reason.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from acucoach.assembly.system_clock import SystemClock
from acucoach.commands.export import run_export
from acucoach.paths import DataPaths
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.history.screen import HistoryScreen
from tests.acceptance.real_window import NEEDED, Display, display, middle, rows, until
from tests.assembly.test_stopping import large, press
from tests.assembly.window_kit import Program, button, click
from tests.crawl.starts import write_old

__all__ = ["display"]
pytestmark = NEEDED

LATEST = "SELECT state, reason FROM session ORDER BY at_utc DESC LIMIT 1"


class Twin:
    """A window of the same size in this process: where things are, and how many Tabs away.

    Args:
        qtbot: pytest's.
        folder: records of its own; all questions are answered in them.
    """

    def __init__(self, qtbot, folder: Path) -> None:
        self.at: dict[str, QPoint] = {}
        self.tabs: dict[str, int] = {}
        program = Program(qtbot, folder, SystemClock())  # type: ignore[arg-type]
        program.healthy()
        program.window.activateWindow()
        page = program.window.screen_widget("body")
        assert isinstance(page, BodyPage)
        page.open_point("LI4")
        QApplication.processEvents()
        self.at["start"] = middle(button(page.guide, "Start"))
        page.guide.startRequested.emit("LI4", 60, "in-turn", None)
        QApplication.processEvents()
        coach = program.coach
        assert coach is not None
        self.at["begin"] = middle(coach.before.start_button)
        self.tabs["begin"] = self._tabs(program, coach.before.start_button)
        click(qtbot, coach.before.start_button)
        self.at["stop"] = middle(large(coach, "Stop"))
        click(qtbot, large(coach, "Stop"))
        self.at["confirm"] = middle(large(coach, "Stop"))
        self.tabs["confirm"] = self._tabs(program, large(coach, "Stop"))
        click(qtbot, large(coach, "Stop"))
        QApplication.processEvents()  # the page makes room for its picture
        self.at["done"] = middle(coach.after.done_button)
        click(qtbot, coach.after.done_button)
        program.close()

    @staticmethod
    def _tabs(program: Program, wanted: object) -> int:
        QApplication.processEvents()
        for number in range(20):
            if QApplication.focusWidget() is wanted:
                return number
            press(program, Qt.Key.Key_Tab)
        raise AssertionError("Tab does not get there")


def answered(qtbot, folder: Path) -> None:
    """Records in which every question is answered."""
    program = Program(qtbot, folder, SystemClock())  # type: ignore[arg-type]
    program.healthy()
    program.say_all_again()
    program.parts.settings.change(welcomed=True)
    program.close()


def to_the_point(display: Display) -> None:
    """LI4 is looked for; its guide opens."""
    before = display.picture()
    display.key("ctrl+f", "L", "I", "4", "Return")
    display.settled(before)


def by_mouse(display: Display, twin: Twin, folder: Path) -> None:
    count = len(rows(folder, "SELECT id FROM session"))
    to_the_point(display)
    display.click_and_see(twin.at["start"])
    display.click(twin.at["begin"])
    begun(folder, count)
    before = display.picture()
    display.click(twin.at["stop"])
    display.settled(before)
    display.click(twin.at["confirm"])
    until(lambda: rows(folder, LATEST) == [("stopped", "user")], 20, "it is not stopped")
    display.click(twin.at["done"])


def by_keys(display: Display, twin: Twin, folder: Path) -> None:
    count = len(rows(folder, "SELECT id FROM session"))
    to_the_point(display)
    before = display.picture()
    display.key("Return")
    display.settled(before)
    display.key(*["Tab"] * twin.tabs["begin"], "Return")
    begun(folder, count)
    before = display.picture()
    display.key("Escape")
    display.settled(before)  # a session that goes on never stands still
    display.key(*["Tab"] * twin.tabs["confirm"], "Return")
    until(lambda: rows(folder, LATEST) == [("stopped", "user")], 20, "it is not stopped")
    display.key("Escape")


def begun(folder: Path, before: int) -> None:
    """One session more is in the records than there were."""
    until(lambda: len(rows(folder, "SELECT id FROM session")) > before, 20, "no session runs")


def in_history(qtbot, folder: Path) -> dict[str, QPoint]:
    """Where the rows of the history are, in a copy of the records; each can be opened."""
    program = Program(qtbot, folder, SystemClock())  # type: ignore[arg-type]
    program.window.show_screen("history")
    QApplication.processEvents()
    screen = program.window.screen_widget("history")
    assert isinstance(screen, HistoryScreen)
    found = {session: middle(row) for session, row in screen.list.rows.items()}
    screen.show_session(next(iter(found)))
    QApplication.processEvents()
    found["delete"] = middle(screen.detail.delete)
    program.close()
    return found


def seen_in_history(display: Display, qtbot, folder: Path, copy: Path) -> None:
    """The newest row is opened in the history, deleted and brought back: so it is there."""
    shutil.copytree(folder, copy)
    at = in_history(qtbot, copy)
    assert len(at) - 1 == len(rows(folder, "SELECT id FROM session"))
    before = display.picture()
    display.key("ctrl+4")
    display.settled(before)
    display.click_and_see(next(iter(at.values())))
    display.click(at["delete"])
    gone = "SELECT state, reason FROM session WHERE deleted_utc IS NOT NULL"
    until(lambda: rows(folder, gone) == [("stopped", "user")], 10, "no row in the history")
    display.key("ctrl+z")
    until(lambda: rows(folder, gone) == [], 10, "the deleted row does not come back")


def reasons(folder: Path, file: Path) -> list[str]:
    """Of all sessions in an export, oldest first."""
    run_export(folder, file, "json")
    kept = json.loads(file.read_text("utf-8"))["sessions"]
    return [one["reason"] for one in sorted(kept, key=lambda one: one["started"])]


@pytest.mark.sample(1)
@pytest.mark.parametrize("earlier", [False, True], ids=["today", "of an earlier version"])
@pytest.mark.parametrize("way", [by_mouse, by_keys])
def test_stopped_sessions_are_in_the_history_in_an_export_and_there_the_next_time(
    qtbot,
    tmp_path: Path,
    display: Display,
    way: Callable[[Display, Twin, Path], None],
    earlier: bool,
) -> None:
    folder = tmp_path / "records"
    expected = ["user"]
    if earlier:
        folder.mkdir(mode=0o700)
        write_old(DataPaths(folder).database)
        assert [row[0] for row in rows(folder, "SELECT reason FROM session")] == ["", "user", "0"]
        expected = ["", "user", "user", "user"]
        program = display.open(folder)
        display.key("ctrl+q")
        assert program.wait(20) == 0
    answered(qtbot, folder)
    twin = Twin(qtbot, tmp_path / "twin")

    program = display.open(folder)
    way(display, twin, folder)
    seen_in_history(display, qtbot, folder, tmp_path / "copy")
    display.key("ctrl+q")
    assert program.wait(20) == 0
    assert reasons(folder, tmp_path / "all.json") == expected

    again = display.open(folder)
    seen_in_history(display, qtbot, folder, tmp_path / "second copy")
    display.key("ctrl+q")
    assert again.wait(20) == 0
    assert reasons(folder, tmp_path / "again.json") == expected
