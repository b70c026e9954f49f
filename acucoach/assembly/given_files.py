"""Files given to the program from outside: dropped on the window, or opened by an icon."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from acucoach.assembly.navigator import Navigator

AGAIN_MS = 1000
"""Between two looks whether a session is over."""


class GivenFiles(QObject):
    """Shows what a file would change, where such files are read; nothing is taken over unasked.

    A session is not disturbed: what is given meanwhile waits until it is over.

    Args:
        to: the way from screen to screen.
    """

    def __init__(self, to: Navigator) -> None:
        super().__init__(to.window)
        self._to = to
        self._waiting: list[Path] = []
        self._timer = QTimer(self)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self._look)
        to.window.filesGiven.connect(self.take)

    def take(self, paths: Sequence[Path]) -> None:
        """Show one file; of several none, for what one sees first must be looked through."""
        if len(paths) > 1:
            self._to.window.notice.say(self.tr("Give one file at a time, please."))
            return
        self._waiting = list(paths)
        self._look()

    def _look(self) -> None:
        if self._to.window.covered:
            self._timer.start()
            return
        self._timer.stop()
        waiting, self._waiting = self._waiting, []
        for path in waiting:
            self._show(path)

    def _show(self, path: Path) -> None:
        from acucoach.storage.exchange.file_kind import FileKind, file_kind

        kind = file_kind(path)
        if kind is FileKind.ROUTINE:
            self._to.open_routine_file(path)
        elif kind is FileKind.BACKUP:
            self._to.open_records().choose(path)
        else:
            self._to.open_records().look_at(path, diary=kind is FileKind.DIARY)
