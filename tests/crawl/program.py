"""The program as a crawl opens it: assembled as in real life, on a clock that is told the time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.app import open_looks, open_parts
from acucoach.assembly.parts import Parts
from acucoach.assembly.window_keeper import WindowKeeper
from acucoach.paths import DataPaths
from acucoach.ui.background import Background
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.main_window import MainWindow
from acucoach.ui.safety.red_flag_page import RedFlagPage
from tests.conftest import FakeClock
from tests.crawl.controls import front_window

LONGEST_WAIT = 10_000
"""Milliseconds a piece of work in the background may take here."""


class Program:
    """One run of the program.

    Args:
        folder: the data folder, filled or empty.
        clock: its time.
    """

    def __init__(self, folder: Path, clock: FakeClock) -> None:
        self.root = self.folder = folder
        self.clock = clock
        self.failed: Callable[[BaseException], None] = lambda _: None
        """Told of every error nobody expected."""
        self._keeper: WindowKeeper | None = None
        sys.excepthook = self._report

    def open(self) -> None:
        """Start; shows the window."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        paths = DataPaths(self.folder)
        paths.prepare()
        if not paths.settings.exists():
            self._quiet(paths)

        def parts(looks: object) -> Parts:
            opened = open_parts(application, paths, "", self.clock, looks)  # type: ignore[arg-type]
            return replace(opened, awake_ways=list)

        self._keeper = WindowKeeper(
            lambda: open_looks(application, paths),
            parts,
            made=lambda window: window.personWanted.connect(self._change_person),
        )
        self._keeper.open()
        sys.excepthook = self._report
        settle()

    def _change_person(self, folder: Path) -> None:
        """The window closes, asking what it asks; the other person's records open next."""
        window = self.window
        if window.close():
            self.folder = folder

    def _quiet(self, paths: DataPaths) -> None:
        from acucoach.settings import SettingsStore

        SettingsStore(paths.settings).change(voice=False, sounds=False)

    def _report(
        self, _: type[BaseException], error: BaseException, __: TracebackType | None
    ) -> None:
        self.failed(error)

    @property
    def window(self) -> MainWindow:
        """The window in view."""
        assert self._keeper is not None
        assert self._keeper.window is not None
        return self._keeper.window

    @property
    def parts(self) -> Parts:
        """What it is built from."""
        assert self._keeper is not None
        assert self._keeper.parts is not None
        return self._keeper.parts

    @property
    def is_open(self) -> bool:
        """Whether the window is still there."""
        return self.window.isVisible()

    @property
    def coach(self) -> CoachScreen | None:
        """The session in view."""
        found = [c for c in self.window.findChildren(CoachScreen) if c.isVisible()]
        return found[-1] if found else None

    def place(self) -> str:
        """What is in view, in words that are the same in another run."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return f"list in {self._below()}"
        return self._below()

    def _below(self) -> str:
        modal = QApplication.activeModalWidget()
        if modal is not None and modal.findChild(RedFlagPage) is not None:
            return "warning signs"  # of any complaint
        if modal is not None:
            return f"{type(modal).__name__} '{modal.windowTitle()}'"
        coach = self.coach
        if coach is not None:
            return f"session {coach_state(coach)}"
        return str(self.window.current)

    def leave(self, *, kill: bool) -> None:
        """The window has gone; or, killed, is gone without a word to anybody."""
        self.parts.connection.close()
        for widget in QApplication.topLevelWidgets():
            for timer in widget.findChildren(QTimer):
                timer.stop()
            if kill:
                widget.hide()
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()
        self._keeper = None


def coach_state(coach: CoachScreen) -> str:
    """Before, running, paused, hurt, asked, unwell or after."""
    for name in ("before", "after", "warning"):
        page = getattr(coach, name)
        if page.isVisible():
            return {"warning": "unwell"}.get(name, name)
    if coach.page.asking:
        reason = coach.controller.pause_reason
        return str(reason.value) if reason is not None else "asked"
    return str(coach.controller.state.value)


def settle() -> None:
    """Let everything happen that is under way: drawing, short timers, work in the background."""
    loop, clock = QEventLoop(), QElapsedTimer()
    clock.start()
    for turn in range(40):
        hurried = _hurry()
        _activate()
        QCoreApplication.sendPostedEvents(None, 0)
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        while _working() and clock.elapsed() < LONGEST_WAIT:
            loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if not hurried and turn >= 2:
            return


def _activate() -> None:
    """When a list or a dialog closes a window manager gives the input back; offscreen nobody."""
    front, popup = front_window(), QApplication.activePopupWidget()
    if front is not None and popup is None and QApplication.activeWindow() is not front:
        front.activateWindow()


def _hurry() -> bool:
    """Let short timers of the program run out now instead of waiting for them."""
    found = False
    for widget in QApplication.topLevelWidgets():
        for timer in widget.findChildren(QTimer):
            if timer.isActive() and timer.isSingleShot() and 0 < timer.interval() <= 1000:
                timer.start(0)
                found = True
        for moving in widget.findChildren(QVariantAnimation):
            if type(moving) is not QVariantAnimation:
                continue  # the hand of a session moves to its beat
            if moving.state() is QVariantAnimation.State.Running and moving.totalDuration() > 0:
                moving.setCurrentTime(moving.totalDuration())
                found = True
    return found


def _working() -> bool:
    return any(work.busy for widget in QApplication.topLevelWidgets() for work in _workers(widget))


def _workers(widget: QWidget) -> list[Background]:
    return list(widget.findChildren(Background))
