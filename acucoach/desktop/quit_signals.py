"""Ctrl+C in the terminal and a polite ``kill`` close the window like its own button."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class QuitSignals(QObject):
    """Tells of SIGINT and SIGTERM inside the event loop.

    Python runs a signal's handler only between two of its own instructions, of which a waiting
    event loop has none; the signal's number through a pipe wakes the loop. Does nothing where
    there are no such pipes (Windows).

    Args:
        asked: called at the first signal; may ask the user.
        insisted: called at every further one.
        parent: the owner.
    """

    def __init__(
        self,
        asked: Callable[[], object],
        insisted: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked, self._insisted = asked, insisted
        self._count = 0
        self._before: dict[signal.Signals, object] = {}
        if os.name != "posix":
            return
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._wakeup = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        for number in SIGNALS:
            self._before[number] = signal.signal(number, _noted)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def close(self) -> None:
        """Put everything back as it was."""
        if not self._before:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        self._before = {}
        os.close(self._read)
        os.close(self._write)

    def _heard(self) -> None:
        for number in os.read(self._read, 64):
            if number in SIGNALS:
                self._count += 1
                (self._asked if self._count == 1 else self._insisted)()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The number is on its way through the pipe."""
