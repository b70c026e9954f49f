"""What Qt and the libraries below it grumble about goes to the log, not into anybody's terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

MOST = 200
"""Different messages kept of one run."""
LONGEST = 300
"""Letters kept of one message."""


class LibraryNoise:
    """Takes messages of Qt.

    Args:
        keep: takes one line; each message comes once.
    """

    def __init__(self, keep: Callable[[str], None]) -> None:
        self._keep, self._met = keep, set[str]()

    def install(self) -> None:
        """From now on."""
        qInstallMessageHandler(self.take)

    def take(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Take one message; what ends the process is shown as well."""
        if kind is QtMsgType.QtFatalMsg:
            print(text, file=sys.stderr)
        line = f"Qt {context.category or 'default'}: {text[:LONGEST]}"
        if line not in self._met and len(self._met) < MOST:
            self._met.add(line)
            self._keep(line)
