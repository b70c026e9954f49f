"""Why the records cannot be read or written: known causes, told apart from the program's faults."""

from __future__ import annotations

import errno
import sqlite3
from enum import StrEnum

from acucoach.domain.errors import ExpectedError

READ_ERRORS = (sqlite3.Error, UnicodeDecodeError)
"""What reading damaged records may raise: SQLite quotes the damage, and that is no text."""


class Cause(StrEnum):
    """What is wrong outside the program."""

    FULL = "full"
    BUSY = "busy"
    DAMAGED = "damaged"
    GONE = "gone"
    REPLACED = "replaced"
    FORBIDDEN = "forbidden"
    BROKEN_DISK = "broken-disk"


class DatabaseError(ExpectedError):
    """The records cannot be used as wished. Its text is for the user."""


class RecordsError(DatabaseError):
    """A read or write of the records failed for a known cause; nothing of it is kept.

    Args:
        cause: why.
    """

    def __init__(self, cause: Cause) -> None:
        super().__init__(SENTENCES[cause])
        self.cause = cause


SENTENCES = {
    Cause.FULL: (
        "The disk is full, so this could not be saved. What was saved before is still there. "
        "Make some room on the disk, then try again."
    ),
    Cause.BUSY: (
        "Another program is using your records, such as a backup or sync program. "
        "Nothing was changed. Wait a moment or close that program, then try again."
    ),
    Cause.DAMAGED: (
        "Part of the file of your records is damaged. Nothing was changed. "
        "Close AcuCoach and open it again: it then helps you to go back to a backup."
    ),
    Cause.GONE: (
        "The file of your records is not there any more: it was moved, deleted, or its disk was "
        "taken out. Nothing more can be saved until it is back. Put it back, then open AcuCoach "
        "again."
    ),
    Cause.REPLACED: (
        "The file of your records was replaced by another while AcuCoach was open. "
        "This was not saved, so that the other file stays whole. Close AcuCoach and open it again."
    ),
    Cause.FORBIDDEN: (
        "AcuCoach is not allowed to write your records. Nothing was changed. "
        "Check the permissions of its folder and whether the disk is write-protected, "
        "then try again."
    ),
    Cause.BROKEN_DISK: (
        "The disk with your records could not be read or written. Nothing was changed. "
        "Check that it is plugged in and works, then try again."
    ),
}
"""One true sentence or two for each cause: what, and what to do. Screens may translate them."""

_BY_CODE = {
    sqlite3.SQLITE_FULL: Cause.FULL,
    sqlite3.SQLITE_BUSY: Cause.BUSY,
    sqlite3.SQLITE_LOCKED: Cause.BUSY,
    sqlite3.SQLITE_PROTOCOL: Cause.BUSY,
    sqlite3.SQLITE_CORRUPT: Cause.DAMAGED,
    sqlite3.SQLITE_NOTADB: Cause.DAMAGED,
    sqlite3.SQLITE_PERM: Cause.FORBIDDEN,
    sqlite3.SQLITE_READONLY: Cause.FORBIDDEN,
    sqlite3.SQLITE_AUTH: Cause.FORBIDDEN,
    sqlite3.SQLITE_CANTOPEN: Cause.GONE,
    sqlite3.SQLITE_IOERR: Cause.BROKEN_DISK,
}
_BY_EXTENDED_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: Cause.GONE,
    sqlite3.SQLITE_IOERR_LOCK: Cause.BUSY,
    sqlite3.SQLITE_IOERR_CORRUPTFS: Cause.DAMAGED,
}
_BY_ERRNO = {
    errno.ENOSPC: Cause.FULL,
    errno.EDQUOT: Cause.FULL,
    errno.EFBIG: Cause.FULL,
    errno.EACCES: Cause.FORBIDDEN,
    errno.EPERM: Cause.FORBIDDEN,
    errno.EROFS: Cause.FORBIDDEN,
    errno.ENOENT: Cause.GONE,
    errno.ENOTDIR: Cause.GONE,
    errno.EBUSY: Cause.BUSY,
    errno.EIO: Cause.BROKEN_DISK,
    errno.ENXIO: Cause.BROKEN_DISK,
    errno.ENODEV: Cause.BROKEN_DISK,
}


def cause_of(error: BaseException) -> Cause | None:
    """The known cause behind an error of SQLite; None for a fault of the program.

    Args:
        error: whatever was raised.
    """
    if isinstance(error, RecordsError):
        return error.cause
    if isinstance(error, UnicodeDecodeError):
        return Cause.DAMAGED
    if isinstance(error, sqlite3.Error):
        # Not there when the module itself raised it, as for text that is not UTF-8.
        code = vars(error).get("sqlite_errorcode")
        if not isinstance(code, int):
            return None
        return _BY_EXTENDED_CODE.get(code) or _BY_CODE.get(code & 0xFF)
    return None


def cause_of_file(error: OSError) -> Cause | None:
    """The known cause behind an error of the system's file functions; None for another."""
    return _BY_ERRNO.get(error.errno or 0)
