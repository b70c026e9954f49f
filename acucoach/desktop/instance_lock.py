"""One window for one set of records: held by the system itself, so that a crash leaves no lock."""

from __future__ import annotations

import errno
import os
import platform
from contextlib import suppress
from pathlib import Path

from acucoach.domain.errors import ExpectedError


class LockError(ExpectedError):
    """The records cannot be taken into use. Its text is for the user."""


class HeldError(LockError):
    """A window is open on these records."""


class InstanceLock:
    """Held while the program runs on a folder.

    The system's own lock on the open file (``flock``) is what counts; it ends with the process
    however that ends. What is written in the file only tells a person who holds it: a process
    number given to somebody else, a broken file or a file of another computer lock nobody out.

    Args:
        path: the lock file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle = -1

    def take(self) -> None:
        """Hold it.

        Raises:
            HeldError: another process holds it.
            LockError: the file cannot be written; why, and what to do.
        """
        while self._handle < 0:
            handle = self._opened()
            try:
                if not _try_lock(handle):
                    raise HeldError(self._who(handle))
                if not _is_still(handle, self._path):
                    os.close(handle)
                    continue
                self._sign(handle)
            except BaseException:
                os.close(handle)
                raise
            self._handle = handle

    def release(self) -> None:
        """Let others have it; harmless when it is not held."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _opened(self) -> int:
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            if os.name == "posix":
                os.fchmod(handle, 0o600)
            return handle
        except IsADirectoryError:
            raise LockError(
                "There is a folder where AcuCoach keeps its lock: {file}. Move that folder "
                "away, then try again.",
                file=self._path,
            ) from None
        except OSError as error:
            raise LockError(_cannot_write(error, self._path)) from error

    def _sign(self, handle: int) -> None:
        """Say who holds it. A full disk does not matter here."""
        with suppress(OSError):
            # Windows has no reading and writing at a place.
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, f"{os.getpid()}\nacucoach\n{platform.node()}\n".encode())

    def _who(self, handle: int) -> str:
        host = ""
        with suppress(OSError, UnicodeDecodeError):
            os.lseek(handle, 0, os.SEEK_SET)
            lines = os.read(handle, 512).decode().splitlines()
            host = lines[2] if len(lines) > 2 else ""
        where = f"on the computer {host} " if host and host != platform.node() else ""
        return (
            f"AcuCoach is already open {where}with the records in {self._path.parent}. "
            "Use that window, or choose another folder."
        )


def _cannot_write(error: OSError, path: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return (
            f"The disk with the folder {path.parent} is full, so AcuCoach cannot start. Your "
            "records were not touched and can still be exported. Make some room, then try again."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"AcuCoach is not allowed to write in the folder {path.parent}. "
            "Check its permissions, or choose another folder."
        )
    return (
        f"The file {path} cannot be written ({error.strerror}). "
        "Check the disk, or choose another folder."
    )


def _try_lock(handle: int) -> bool:
    if os.name != "posix":
        return _try_lock_windows(handle)
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        # A network drive that knows no locks keeps nobody out.
        return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)
    return True


def _try_lock_windows(handle: int) -> bool:
    import importlib

    msvcrt = importlib.import_module("msvcrt")
    try:
        os.lseek(handle, 1024, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def _is_still(handle: int, path: Path) -> bool:
    """Whether the file that was locked is the one of that name."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False
