"""Where the program was when it crashed: kept in a file, offered at the next start."""

from __future__ import annotations

import faulthandler
import os
from contextlib import suppress
from pathlib import Path
from typing import TextIO


class CrashTrace:
    """A file that ``faulthandler`` writes names of functions into when the process dies.

    It holds places in the program only, never values, so nothing of a person's health.

    Args:
        path: the file, readable by its owner only.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: TextIO | None = None
        self.last = ""
        """What the run before left; empty when it ended as it should."""

    def open(self) -> None:
        """From now on; reads and empties what the last run left. A full disk does not matter."""
        with suppress(OSError):
            self.last = self._path.read_text("utf-8", "replace")
        with suppress(OSError):
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            if os.name == "posix":
                os.fchmod(handle, 0o600)
            self._file = os.fdopen(handle, "w", encoding="utf-8")
            faulthandler.enable(self._file)

    def close(self) -> None:
        """The program ends as it should."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()
