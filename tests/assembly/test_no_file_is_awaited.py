"""What is no file, given where one is read, is told in a sentence; nothing waits for its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.domain.own_picture import PictureError
from acucoach.storage.exchange.reading import LARGEST
from acucoach.ui.own_picture import read_photo
from acucoach.ui.preferences.records_section import RecordsSection
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.routines.routines_page import RoutinesPage
from tests.acceptance.presses import to_screen
from tests.assembly.test_given_files import drop, files_of, in_view
from tests.assembly.window_kit import Program, button, click

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are pipes among the files")

TOLD = "is a folder, a pipe or a device, not a file. Choose a file instead."
KINDS = ("pipe", "folder", "device")
LONGEST = 20
"""Seconds that a place may take before it counts as waiting for ever."""


@pytest.fixture(autouse=True)
def not_for_ever() -> Iterator[None]:
    """Whoever waits in this thread is woken, and fails."""

    def wake(*_: object) -> None:
        raise TimeoutError("it waits for the pipe")

    before = signal.signal(signal.SIGALRM, wake)
    signal.alarm(LONGEST)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture(params=KINDS)
def no_file(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A pipe that nobody writes into, a folder, or a device that has no end."""
    path = tmp_path / "given.json"
    if request.param == "pipe":
        os.mkfifo(path)
    elif request.param == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    yield path
    with suppress(OSError):  # a thread that waits for it goes on, and finds it no more
        end = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        path.unlink()
        os.close(end)


def records(program: Program) -> PreferencesScreen:
    screen = to_screen(program, "Settings")
    assert isinstance(screen, PreferencesScreen)
    screen.show_section("records")
    QApplication.processEvents()
    return screen


def test_dropped_on_the_window(program: Program, no_file: Path) -> None:
    program.healthy()
    assert drop(program.window, no_file)
    files_of(program)
    assert TOLD in in_view(program.window)


@pytest.mark.parametrize("words", ["Read a diary (JSON)", "Read from another program"])
def test_chosen_to_be_read(qtbot: Any, program: Program, no_file: Path, words: str) -> None:
    program.healthy()
    records(program)
    files = files_of(program)
    files._open = lambda *_: str(no_file)
    click(qtbot, button(files, words))
    files_of(program)
    assert TOLD in in_view(program.window)


def test_chosen_as_a_backup(qtbot: Any, program: Program, no_file: Path) -> None:
    program.healthy()
    section = records(program).findChild(RecordsSection)
    assert section is not None
    object.__setattr__(section._services, "ask_open", lambda: str(no_file))
    click(qtbot, section.from_file)
    assert TOLD in in_view(program.window)


def test_chosen_as_a_routine(qtbot: Any, program: Program, no_file: Path) -> None:
    program.healthy()
    page = to_screen(program, "Routines")
    assert isinstance(page, RoutinesPage)
    object.__setattr__(page._services, "open_file", lambda *_: str(no_file))
    click(qtbot, page.list.bring)
    assert TOLD in in_view(program.window)


@pytest.mark.parametrize("name", ["given.json", "given.csv", "given.xlsx", "given.db"])
def test_named_on_the_command_line(tmp_path: Path, no_file: Path, name: str) -> None:
    no_file.rename(tmp_path / name)
    done = subprocess.run(
        [sys.executable, "-m", "acucoach", "--data-dir", str(tmp_path / "data"), "import",
         str(tmp_path / name)],
        capture_output=True, text=True, check=False, timeout=LONGEST,
    )  # fmt: skip
    assert done.returncode == 2
    assert TOLD in done.stderr
    assert done.stderr.count("\n") == 1


def test_given_to_be_judged(no_file: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "acucoach", "judge", str(no_file)],
        capture_output=True, text=True, check=False, timeout=LONGEST,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == f"acucoach: {no_file.name} cannot be read; give a TOML file.\n"


@pytest.mark.parametrize("name", ["large.json", "large.csv"])
def test_a_file_too_large_is_told_at_once(program: Program, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b"date,score\n2026-01-01,3\n")
        file.truncate(LARGEST + 1)  # takes no room on the disk
    program.healthy()
    assert drop(program.window, path)
    files_of(program)
    assert "nothing was read" in in_view(program.window)


def test_chosen_as_a_photo(no_file: Path) -> None:
    with pytest.raises(PictureError):
        read_photo(no_file)
