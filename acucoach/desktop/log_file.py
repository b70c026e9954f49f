"""The log: a file of the data folder that only its owner may read and that never grows large."""

from __future__ import annotations

import os
from pathlib import Path

from acucoach.files import write_private

LARGEST_LOG = 512 * 1024
"""Bytes; an older half is dropped beyond."""


class LogFile:
    """Lines are added to its end; a full disk must not turn one error into two, so none is raised.

    Args:
        path: the file; made when there is first something to write.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, text: str) -> None:
        """Add one line or more."""
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "a", encoding="utf-8") as file:
                file.write(text.rstrip("\n") + "\n")
            if self._path.stat().st_size > LARGEST_LOG:
                kept = self._path.read_text("utf-8", "replace")[-LARGEST_LOG // 2 :]
                write_private(self._path, kept)
        except OSError:
            return
