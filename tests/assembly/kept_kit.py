"""The program as it is started, with the keeper that builds its window anew, for tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from acucoach.app import open_looks, open_parts
from acucoach.assembly.looks import Looks
from acucoach.assembly.parts import Parts
from acucoach.assembly.window_keeper import WindowKeeper
from acucoach.domain.profile import Profile, TodayCheck
from acucoach.paths import DataPaths
from acucoach.ui.main_window import MainWindow
from acucoach.ui.preferences.screen import PreferencesScreen
from tests.conftest import FakeClock
from tests.shared_content import shared_content

PATIENCE = 30_000
"""Milliseconds after which what a busy computer does late counts as not done."""


class Kept:
    """The program as it is started, on a fake clock."""

    def __init__(self, qtbot: Any, folder: Path, clock: FakeClock) -> None:
        self.qtbot, self.clock, self.paths = qtbot, clock, DataPaths(folder)
        self.paths.prepare()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.keeper = WindowKeeper(
            lambda: open_looks(application, self.paths),
            lambda looks: replace(self._parts(looks), awake_ways=list),
        )
        self.keeper.open()
        self.window.resize(1280, 800)

    def _parts(self, looks: Looks) -> Parts:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        with shared_content():
            return open_parts(application, self.paths, "en", self.clock, looks)

    @property
    def window(self) -> MainWindow:
        assert self.keeper.window is not None
        return self.keeper.window

    @property
    def room(self) -> PreferencesScreen:
        self.window.show_screen("preferences")
        room = self.window.built["preferences"]
        assert isinstance(room, PreferencesScreen)
        return room

    def section(self, name: str) -> Any:
        self.room.rows[name].click()
        return self.room.sections[name]

    def until_rebuilt(self, deed: Any) -> None:
        """Do something and wait for the window it brings."""
        before = self.window
        deed()
        self.qtbot.waitUntil(lambda: not isValid(before), timeout=PATIENCE)
        assert self.window.isVisible()

    def lose_power(self) -> None:
        """End at once, without a word to anybody."""
        window, parts = self.window, self.keeper.parts
        assert parts is not None
        parts.connection.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def starts(qtbot: Any, folder: Path, clock: FakeClock) -> Iterator[Callable[[], Kept]]:
    """Starts the program of a healthy person anew each time it is called; ends all at last.

    What the gate asks is answered before the first start only.
    """
    made: list[Kept] = []

    def begin() -> Kept:
        program = Kept(qtbot, folder, clock)
        parts = program.keeper.parts
        assert parts is not None
        parts.settings.change(voice=False, sounds=False)
        if not made:
            parts.people.save_profile(Profile.healthy())
            parts.people.save_today(TodayCheck.fine(parts.today))
        made.append(program)
        return program

    yield begin
    for program in made:
        if isValid(program.window):
            program.lose_power()
