"""The spoken cues, by the system's own voice; silent, and saying so, without one.

A small process of its own asks the voice (:mod:`acucoach.desktop.speaking`), so that a server for
speech that does not answer, or takes long to look for a voice, holds up no window.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal
from shiboken6 import isValid

from acucoach.desktop.autostart import program_command
from acucoach.desktop.speaking import DONE, SPEAKS

LONGEST_LOOK = 8.0
"""Seconds after which a voice that has not answered counts as none."""
LONGEST_WORD = 4.0
"""Seconds after which a voice that does not say that it took a sentence counts as none."""
_FAREWELL_MS = 500


class Speaker(QObject):
    """Says one sentence at a time; a new one replaces the old, but for those said before a voice
    was found: they come one after the other.

    Args:
        language: two-letter language of the texts; empty for the system's.
        volume: 0-1.
        engine: name of the speech engine, for tests; empty for the system's own.
        command: what starts the process that speaks; None for this program.
        patience: seconds to find a voice, and to take a sentence.
    """

    dumb = Signal()
    """Something was to be said and nothing here can speak."""

    def __init__(
        self,
        language: str = "",
        volume: float = 0.7,
        engine: str = "",
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        patience: tuple[float, float] = (LONGEST_LOOK, LONGEST_WORD),
    ) -> None:
        super().__init__(parent)
        begin = (*program_command(), "speak") if command is None else tuple(command)
        self._command = (*begin, f"--voice={language}", f"--engine={engine}")
        self._volume = volume
        self._looking, self._listening = (int(seconds * 1000) for seconds in patience)
        self._speaks: bool | None = None
        self._asked = False
        self._owed = 0
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._give_up)
        process = self._process
        self.destroyed.connect(lambda: _end(process))

    def prepare(self) -> None:
        """Look for a voice now, so that the first sentence need not wait for it."""
        if self._speaks is None and not self._runs:
            self._process.start(self._command[0], [*self._command[1:], f"--volume={self._volume}"])
            self._wait.start(self._looking)

    @property
    def known_dumb(self) -> bool:
        """Whether a voice was looked for and none was found; asks and waits for nothing."""
        return self._speaks is False

    @property
    def works(self) -> bool:
        """Whether there is a voice; waits until it was looked for, so no window asks."""
        self.prepare()
        while self._speaks is None:
            left = self._wait.remainingTime()
            if left <= 0 or not self._process.waitForReadyRead(left):
                self._give_up()
            else:
                self._hear()
        return self._speaks

    def set_volume(self, volume: float) -> None:
        """How loud from now on; 0-1."""
        self._volume = volume
        if self._runs:
            self._send("volume", float(volume))

    def say(self, text: str) -> None:
        """Say a sentence as soon as there is a voice."""
        if not text:
            return
        self.prepare()
        if self.known_dumb:
            self.dumb.emit()
            return
        self._asked = True
        self._send("say", text, self._speaks is None)

    def hush(self) -> None:
        """Stop speaking."""
        if self._runs:
            self._send("hush")

    def close(self) -> None:
        """Give the voice back; waits a moment until the process has ended."""
        self._wait.stop()
        self._speaks = False
        _end(self._process)

    @property
    def _runs(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def _send(self, *command: str | float | bool) -> None:
        self._process.write(json.dumps(command).encode() + b"\n")
        self._owed += 1
        if self._speaks and not self._wait.isActive():
            self._wait.start(self._listening)

    def _hear(self) -> None:
        while self._process.canReadLine():
            word = bytes(self._process.readLine().data()).decode("ascii", "replace").strip()
            if word == DONE:
                self._owed -= 1
                self._wait.stop()
            elif word == SPEAKS:
                self._speaks = True
                self._wait.stop()
            else:
                self._give_up()
                return
        if self._speaks and self._owed and not self._wait.isActive():
            self._wait.start(self._listening)

    def _ended(self, _code: int, _status: QProcess.ExitStatus) -> None:
        self._give_up()

    def _failed(self, _error: QProcess.ProcessError) -> None:
        self._give_up()

    def _give_up(self) -> None:
        """Nothing here speaks, or not any more."""
        self._wait.stop()
        if self._speaks is False:
            return
        self._speaks = False
        if self._runs:
            self._process.kill()
        if self._asked:
            self.dumb.emit()


def _end(process: QProcess) -> None:
    """End the process: by itself if it listens, else at once."""
    if not isValid(process) or process.state() is QProcess.ProcessState.NotRunning:
        return
    process.blockSignals(True)
    process.closeWriteChannel()
    if not process.waitForFinished(_FAREWELL_MS):
        process.kill()
        process.waitForFinished(_FAREWELL_MS)
