"""The main job in a real window: a click on the hand, LI4, both sides, closed, reopened, kept.

The window runs in a process of its own on an X server of its own and is driven by mouse and keys
alone. Where to click is read from a second window, built here without a display at the same size.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.paths import DataPaths
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.history.screen import HistoryScreen
from tests.assembly.window_kit import Program, button, click, dose_box
from tests.conftest import FakeClock

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1280, 800)
_OTHER_DISPLAYS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
TOOLS = ("Xvfb", "xdotool")

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS),
    reason="needs Xvfb and xdotool (Debian: xvfb, xdotool)",
)


PATIENCE = threading.Event()
"""Never set: waiting on it yields the processor between two looks."""


def until(holds: Callable[[], bool], seconds: float, what: str) -> None:
    """Look four times a second; time only runs out when something is wrong."""
    for _ in range(round(seconds * 4)):
        if holds():
            return
        PATIENCE.wait(0.25)
    raise AssertionError(f"after {seconds:.0f} s: {what}")


class Display:
    """An X server, and hands on its mouse and keys."""

    def __init__(self, folder: Path) -> None:
        self._screen = folder / "Xvfb_screen0"
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24",
             "-nolisten", "tcp", "-fbdir", str(folder)],
            pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = ":" + pipe.readline().strip()
        self.environ = {
            **{key: value for key, value in os.environ.items() if key not in _OTHER_DISPLAYS},
            "DISPLAY": self.name,
        }

    def do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self.environ, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def click(self, at: QPoint) -> None:
        self.do("mousemove", str(at.x()), str(at.y()), "click", "1")

    def picture(self) -> int:
        """A number that changes with what is on the screen."""
        return hash(self._screen.read_bytes())

    def settled(self, before: int) -> None:
        """Wait until the screen has changed and then stands still."""
        last = [before] * 6

        def still() -> bool:
            last.append(self.picture())
            # A busy machine may pause between two parts of one change.
            return len({*last[-6:]}) == 1 and last[-1] != before

        until(still, 40, "the screen does not change and come to rest")

    def click_and_see(self, at: QPoint) -> None:
        """Click, and wait for what it brings."""
        before = self.picture()
        self.click(at)
        self.settled(before)

    def key(self, *keys: str) -> None:
        self.do("key", "--clearmodifiers", *keys)

    def open(self, folder: Path) -> subprocess.Popen[bytes]:
        before = self.picture()
        process = subprocess.Popen(
            [sys.executable, "-m", "acucoach", "--data-dir", str(folder)],
            cwd=ROOT, env=self.environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        window = self.do("search", "--sync", "--onlyvisible", "--name", "^AcuCoach$").split()[0]
        self.do("windowsize", window, str(SIZE[0]), str(SIZE[1]))
        self.do("windowmove", window, "0", "0")
        self.do("windowfocus", "--sync", window)
        self.settled(before)
        return process

    def close(self) -> None:
        self._server.terminate()
        self._server.wait(10)


@pytest.fixture
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    made = Display(tmp_path_factory.mktemp("screen"))
    yield made
    made.close()


def middle(widget: QWidget) -> QPoint:
    """The middle of a widget, in its window."""
    return widget.mapTo(widget.window(), widget.rect().center())


def hand_on_the_body(page: BodyPage) -> QPoint:
    """A place on the hand that no mark covers."""
    plates = page.plates
    for y in range(0, plates.height(), 4):
        for x in range(0, plates.width(), 4):
            if plates.childAt(x, y) is not None:
                continue
            pane, index = plates._region_under(QPointF(x, y))
            if pane == 1 and page._model.index.regions[index].startswith("hand"):
                return plates.mapTo(plates.window(), QPoint(x, y))
    raise AssertionError("no hand on the map")


def places(qtbot, folder: Path, clock: FakeClock) -> dict[str, QPoint]:
    """Where to click, from a window of the same size in this process."""
    program = Program(qtbot, folder, clock)
    program.healthy()
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    page.plates.set_instant(True)
    found = {"hand": hand_on_the_body(page)}
    click(qtbot, page.plates, page.plates.mapFrom(program.window, found["hand"]))
    QApplication.processEvents()
    row = page.points._rows["LI4"]
    found["LI4"] = middle(row)
    page.open_point("LI4")
    QApplication.processEvents()
    found["dose"] = middle(dose_box(page.guide))
    found["start"] = middle(button(page.guide, "Start"))
    program.door.start_point("LI4", 15, "in-turn")
    QApplication.processEvents()
    coach = program.coach
    assert coach is not None
    found["begin"] = middle(coach.before.start_button)
    program.close()
    return found


def note_places(qtbot, folder: Path, clock: FakeClock) -> dict[str, QPoint]:
    """Where the row, its note and the button are in the history of a copy of the records."""
    program = Program(qtbot, folder, clock)
    program.window.show_screen("history")
    QApplication.processEvents()
    screen = program.window.screen_widget("history")
    assert isinstance(screen, HistoryScreen)
    ((session, row),) = screen.list.rows.items()
    found = {"row": middle(row)}
    screen.show_session(session)
    QApplication.processEvents()
    found["delete"] = middle(screen.detail.delete)
    program.close()
    return found


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    """Read the records beside the running program."""
    path = DataPaths(folder).database
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return list(connection.execute(query))
    except sqlite3.OperationalError:
        return []
    finally:
        connection.close()


def test_the_hand_li4_both_sides_closed_reopened_and_the_row_is_there(
    qtbot, tmp_path: Path, display: Display
) -> None:
    from acucoach.assembly.system_clock import SystemClock

    folder = tmp_path / "records"
    at = places(qtbot, folder, SystemClock())  # type: ignore[arg-type]

    program = display.open(folder)
    display.click_and_see(at["hand"])
    display.click_and_see(at["LI4"])
    display.click_and_see(at["dose"])
    before = display.picture()
    display.key("Home", "Return")
    display.settled(before)
    display.click_and_see(at["start"])
    display.click(at["begin"])
    until(lambda: bool(rows(folder, "SELECT id FROM session")), 5, "no session in the records")
    until(
        lambda: rows(folder, "SELECT state FROM session") == [("finished",)], 60,
        "the session did not come to its end",
    )  # fmt: skip
    sides = rows(folder, "SELECT sides, delivered_seconds FROM session_phase ORDER BY position")
    assert sides == [("left", 15.0), ("right", 15.0)]
    display.key("ctrl+q")
    assert program.wait(10) == 0

    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    look = note_places(qtbot, copy, SystemClock())  # type: ignore[arg-type]
    again = display.open(folder)
    before = display.picture()
    display.key("ctrl+4")
    display.settled(before)
    display.click_and_see(look["row"])
    display.click(look["delete"])  # only a row that is there can be opened and deleted
    gone = "SELECT count(*) FROM session WHERE deleted_utc IS NOT NULL"
    until(lambda: rows(folder, gone) == [(1,)], 5, "the row of the history is not there")
    display.key("ctrl+z")
    until(lambda: rows(folder, gone) == [(0,)], 5, "the deleted row does not come back")
    display.key("ctrl+q")
    assert again.wait(10) == 0
