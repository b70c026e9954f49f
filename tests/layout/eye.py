"""Goes through every screen, state and dialog of one program and writes down what does not fit."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog

from tests.conftest import FakeClock
from tests.layout.dialogs import fit_to, look_in, openers
from tests.layout.fits import Fault, faults_of, hidden_buttons
from tests.layout.scenes import everyday, program_at, scenes, settle

Size = tuple[int, int]
SIZES: tuple[Size, ...] = (
    (900, 600), (1024, 680), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160),
)  # fmt: skip
LOWEST = SIZES[0]


class Waiter:
    """Waits until something holds, where no test does."""

    def waitUntil(self, holds: Callable[[], bool], timeout: int = 5000) -> None:
        """Let the program go on; milliseconds."""
        end = time.monotonic() + timeout / 1000
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError("it did not come to rest")
            QApplication.processEvents()


class Eye:
    """Looks at one program in some sizes of window.

    Attributes:
        looks: how many times a window was looked at.
        found: what did not fit, a line each.
    """

    def __init__(self, program: Any, sizes: tuple[Size, ...], about: str) -> None:
        self.found: list[str] = []
        self.looks = 0
        self._program, self._sizes, self._about = program, sizes, about

    def screens(self, *, brief: bool = False) -> None:
        """All screens and states of the window, or those of every day."""
        for name, window in (everyday if brief else scenes)(self._program):
            for size in self._sizes:
                window.setMinimumSize(*LOWEST)
                window.resize(*size)
                settle()
                faults = faults_of(window)
                if faults:  # a list that is still being filled comes to rest in the next passes
                    settle()
                    faults = faults_of(window)
                self._note(name, size, faults)

    def dialogs(self) -> None:
        """All dialogs, each on a screen of that size."""
        for name, opened in openers(self._program):
            look_in(opened, lambda dialog, name=name: self._dialog(name, dialog))

    def _dialog(self, name: str, dialog: QDialog) -> None:
        for size in self._sizes:
            fit_to(dialog, *size)
            settle()
            over = max(dialog.width() - size[0], dialog.height() - size[1])
            large = [Fault("outside", "the dialog", over)] if over > 0 else []
            self._note(name, size, [*large, *faults_of(dialog), *hidden_buttons(dialog)])

    def _note(self, name: str, size: Size, faults: list[Fault]) -> None:
        self.looks += 1
        at = f"{name}, {size[0]}x{size[1]}, {self._about}"
        self.found += [f"{at}: {fault.kind} by {fault.by}, {fault.what}" for fault in faults]


def look(
    waiter: Any,
    folder: Path,
    clock: FakeClock,
    percent: int,
    sizes: tuple[Size, ...],
    theme: str = "light",
    tongue: str = "en",
    *,
    brief: bool = False,
) -> Eye:
    """Look at all there is, once, in one size of text, theme and language; or, in brief, at what
    is open on any day, without the dialogs."""
    program = program_at(waiter, folder, clock, percent, theme, tongue)
    eye = Eye(program, sizes, f"{percent} %, {theme}, {tongue}")
    eye.screens(brief=brief)
    program.window.uncover()
    if not brief:
        eye.dialogs()
    program.lose_power()
    return eye
