"""When the program itself is wrong: a note in the log, one sentence, and on it goes."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

LARGEST_LOG = 512 * 1024
"""Bytes; an older half is dropped beyond."""


class BugReport:
    """Takes the place of the interpreter's own way with an unexpected error.

    The log holds where it happened and of what kind it was, never the words of the error: they
    could hold something about the user's health.

    Args:
        log: the log file, readable by its owner only.
        now: wall time with offset.
        tell: shows one sentence; may be called many times.
    """

    def __init__(
        self, log: Path, now: Callable[[], datetime], tell: Callable[[Path], None]
    ) -> None:
        self._log, self._now, self._tell = log, now, tell

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self.report

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write it down and say so."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        places = [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        moment = self._now().replace(microsecond=0).isoformat()
        self._write("\n".join([f"{moment} {kind.__name__}", *places]) + "\n")
        self._tell(self._log)

    def _write(self, text: str) -> None:
        try:
            handle = os.open(self._log, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "a", encoding="utf-8") as file:
                file.write(text)
            if self._log.stat().st_size > LARGEST_LOG:
                kept = self._log.read_text("utf-8", "replace")[-LARGEST_LOG // 2 :]
                self._log.write_text(kept, "utf-8")
        except OSError:
            # A full disk must not turn one error into two.
            return
