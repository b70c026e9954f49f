"""A window of the program on an X server of its own, driven by mouse and keys alone."""

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
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from acucoach.paths import DataPaths

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1280, 800)
_OTHER_DISPLAYS = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
TOOLS = ("Xvfb", "xdotool")

NEEDED = pytest.mark.skipif(
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
