"""When something goes wrong: a known cause is told in its own words, a bug noted in the log."""

from __future__ import annotations

import sqlite3
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from acucoach.desktop.log_file import LogFile
from acucoach.domain.errors import ExpectedError
from acucoach.storage.failures import SENTENCES, Cause, cause_of, cause_of_file
from acucoach.ui.words.told import told


def known_sentence(error: BaseException) -> str:
    """What to tell the person of an error whose cause lies outside the program.

    Returns:
        One or two sentences; empty for a fault of the program itself.
    """
    if isinstance(error, ExpectedError):
        return told(error)
    cause = cause_of(error) if isinstance(error, sqlite3.Error) else None
    if isinstance(error, OSError) and cause_of_file(error) is Cause.FULL:
        cause = Cause.FULL
    return "" if cause is None else told(ExpectedError(SENTENCES[cause]))


class BugReport:
    """Takes the place of the interpreter's own way with an error that nobody caught.

    The log holds where it happened and of what kind it was, never the words of the error: they
    could hold something about the user's health.

    Args:
        log: the log file, readable by its owner only.
        now: wall time with offset.
        tell: shows a sentence; may be called many times.
        whole: whether the records were looked at just now and are sound.
    """

    def __init__(
        self,
        log: Path,
        now: Callable[[], datetime],
        tell: Callable[[str], None],
        whole: Callable[[], bool] = lambda: False,
    ) -> None:
        self._log, self._now, self._tell, self._whole = log, now, tell, whole

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self.report

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say what happened; a fault of the program is written down, too."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        known = known_sentence(error)
        if known:
            self._tell(known)
            return
        self.write_down(kind, trace)
        text = QCoreApplication.translate(
            "Window", "Something went wrong inside AcuCoach. Details are in {file}."
        ).format(file=self._log)
        if self._whole():
            safe = QCoreApplication.translate(
                "Window", "Your records were checked just now and are whole."
            )
            text = f"{text} {safe}"
        self._tell(text)

    def write_down(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Note place and kind of an error in the log."""
        places = [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        moment = self._now().replace(microsecond=0).isoformat()
        LogFile(self._log).add("\n".join([f"{moment} {kind.__name__}", *places]))
