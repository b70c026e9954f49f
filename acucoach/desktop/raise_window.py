"""A second start brings the first one's window to the front, through a pipe of this user.

A named pipe needs no network module and no socket; it lies in a folder of this user alone, never
among the records, where a program that reads every file would wait on it for ever. Where there
are no such pipes (Windows), the second start only says that a window is open.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier

_END = b"\0"
"""Stands after each wish; no path has it in it."""
_WHOLE = 4096
"""Bytes that a pipe takes in one piece, or not at all."""


def pipe_path(folder: Path) -> Path | None:
    """Where the pipe for a data folder lies; None where there can be none."""
    if os.name != "posix":
        return None
    base = os.environ.get("XDG_RUNTIME_DIR") or f"{tempfile.gettempdir()}/acucoach-{os.getuid()}"
    home = Path(base)
    try:
        home.mkdir(mode=0o700, exist_ok=True)
        found = home.lstat()
    except OSError:
        return None
    ours = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
    if not ours or stat.S_IMODE(found.st_mode) & 0o077:
        return None
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    return home / f"acucoach-{name}.raise"


def raise_other(folder: Path, file: Path | None = None) -> bool:
    """Ask the window that is open on a folder to come to the front.

    Args:
        folder: the data folder.
        file: what the window is to show, by its whole path; None for nothing.

    Returns:
        Whether somebody heard it.
    """
    path = pipe_path(folder)
    if path is None:
        return False
    wish = (b"" if file is None else os.fsencode(file)) + _END
    if len(wish) > _WHOLE:
        wish = _END
    try:
        handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        return False
    try:
        return stat.S_ISFIFO(os.fstat(handle).st_mode) and os.write(handle, wish) == len(wish)
    except OSError:
        return False
    finally:
        os.close(handle)


def window_listens(folder: Path) -> bool:
    """Whether a window is open on a folder; it is not disturbed."""
    path = pipe_path(folder)
    if path is None:
        return False
    try:
        handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        return False
    os.close(handle)
    return True


class RaiseListener(QObject):
    """Hears the wishes of later starts.

    Args:
        folder: the data folder, whose lock is held.
        asked: brings the window to the front; given the file that it is to show, or None.
        parent: the owner.
    """

    def __init__(
        self, folder: Path, asked: Callable[[Path | None], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self._path = pipe_path(folder)
        self._handle = -1
        if self._path is None:
            return
        try:
            with suppress(FileNotFoundError):
                self._path.unlink()
            os.mkfifo(self._path, 0o600)
            # Open for writing, too: else the end of the first wish would end all.
            self._handle = os.open(self._path, os.O_RDWR | os.O_NONBLOCK)
        except OSError:
            return
        self._notifier = QSocketNotifier(self._handle, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def close(self) -> None:
        """Listen no more."""
        if self._handle < 0 or self._path is None:
            return
        self._notifier.setEnabled(False)
        os.close(self._handle)
        self._handle = -1
        with suppress(OSError):
            self._path.unlink()

    def _heard(self, *_: object) -> None:
        told = b""
        with suppress(OSError):
            told = os.read(self._handle, 16 * _WHOLE)
        for wish in told.split(_END)[:-1]:
            self._asked(Path(os.fsdecode(wish)) if wish else None)
