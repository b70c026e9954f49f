"""A connection to the records that waits with patience, and names what goes wrong."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from acucoach.files import part_of, private_file
from acucoach.storage.failures import READ_ERRORS, Cause, RecordsError, cause_of

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Key

LONGEST_WAIT = 10.0
"""Seconds to wait for another program before giving up."""
_PAUSE = 0.02
"""Seconds between two tries."""
_TRIES_IN_HASTE = 4
_NO_ROOM = 64 * 1024
"""Bytes; with less, a failed write is put down to a full disk."""


class Patience(Protocol):
    """What is done while another program holds the file."""

    def wait(self, waited: float) -> bool:
        """Let a moment pass.

        Args:
            waited: seconds since the first try.

        Returns:
            Whether to try again.
        """
        ...

    def over(self) -> None:
        """The waiting has ended, in whatever way."""
        ...


class QuietPatience:
    """Sleeps between two tries; for work beside the screen.

    Args:
        longest: seconds after which to give up.
    """

    def __init__(self, longest: float = LONGEST_WAIT) -> None:
        self._longest = longest

    def wait(self, waited: float) -> bool:
        """Sleep."""
        if waited >= self._longest:
            return False
        time.sleep(_PAUSE)
        return True

    def over(self) -> None:
        """Nothing is to be put away."""


class RecordsConnection(sqlite3.Connection):
    """A connection in autocommit mode whose known failures are ``RecordsError``.

    SQLite itself does not wait for locks here: all waiting is done by ``patience``, so that a
    window can say so instead of standing still.

    Attributes:
        patience: what is done while another program holds the file.
        key: what the file is encrypted with; None when it is not.
    """

    def __init__(self, database: Path | str, *args: Any, **options: Any) -> None:
        super().__init__(database, *args, **options)
        self.patience: Patience = QuietPatience()
        self.key: Key | None = None
        self._take_place(Path(database))
        self._waits = False
        self._open = True

    def _take_place(self, database: Path) -> None:
        """Remember which file it is."""
        self._path = database
        self._identity = _identity(database)

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def is_open(self) -> bool:
        """Whether it was not closed yet."""
        return self._open

    def close(self) -> None:
        """See the base class."""
        self._open = False
        super().close()

    @property
    def waits(self) -> bool:
        """Whether a statement is waiting for another program just now."""
        return self._waits

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """See the base class; outside of a transaction it waits for other programs.

        Raises:
            RecordsError: it failed for a known cause.
        """
        return self.insist(lambda: self.run(sql, parameters))

    def executemany(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """See the base class.

        Raises:
            RecordsError: it failed for a known cause.
        """
        try:
            return self.run_many(sql, parameters)
        except READ_ERRORS as error:
            raise self._named(error) from error

    def run(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """One statement, once: without waiting, and with the errors of SQLite."""
        return super().execute(sql, parameters)

    def run_many(self, sql: str, parameters: Iterable[Any], /) -> sqlite3.Cursor:
        """One statement for many rows, once."""
        return super().executemany(sql, parameters)

    def insist(
        self,
        act: Callable[[], sqlite3.Cursor],
        *,
        patient: bool = True,
        commits: bool = False,
    ) -> sqlite3.Cursor:
        """Do something, again and again while another program holds the file.

        Args:
            act: one statement.
            patient: wait as long as ``patience`` says; else a moment only.
            commits: the statement may be tried again inside a transaction.

        Raises:
            RecordsError: it failed for a known cause.
        """
        # Something else of this program may read while the first still waits, but not wait, too.
        nested = self._waits
        if nested and commits:
            raise RecordsError(Cause.BUSY)
        try:
            return act()
        except READ_ERRORS as error:
            busy = cause_of(error) is Cause.BUSY
            if not busy or nested or (self.in_transaction and not commits):
                raise self._named(error) from error
        patience = self.patience if patient else QuietPatience(_PAUSE * _TRIES_IN_HASTE)
        began = time.monotonic()
        self._waits = True
        try:
            while patience.wait(time.monotonic() - began):
                try:
                    return act()
                except READ_ERRORS as error:
                    if cause_of(error) is not Cause.BUSY:
                        raise self._named(error) from error
        finally:
            self._waits = False
            patience.over()
        raise RecordsError(Cause.BUSY)

    def check_place(self) -> None:
        """Make sure that the file is still the one that was opened.

        Raises:
            RecordsError: it is gone, or another lies in its place.
        """
        if self._identity is None:
            return
        now = _identity(self._path)
        if now is None:
            raise RecordsError(Cause.GONE)
        if now != self._identity:
            raise RecordsError(Cause.REPLACED)

    def _named(self, error: sqlite3.Error | UnicodeDecodeError) -> Exception:
        """The error by its cause, as far as it is known."""
        cause = cause_of(error)
        if cause is None:
            return error
        if cause in (Cause.GONE, Cause.BROKEN_DISK, Cause.FORBIDDEN):
            try:
                self.check_place()
            except RecordsError as misplaced:
                return misplaced
        if cause is Cause.GONE:
            # The file is there: the journal beside it could not be made.
            cause = Cause.BROKEN_DISK if _may_write(self._path.parent) else Cause.FORBIDDEN
        if cause is Cause.BROKEN_DISK and _is_full(self._path.parent):
            cause = Cause.FULL
        return RecordsError(cause)


def copy_records(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    *,
    pages: int = -1,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Copy all pages of one database into another, whole or not at all.

    Python's own ``backup`` waits for locks without end; this one gives up when the patience of
    either side is at its end.

    Args:
        source: read.
        target: what it held before is replaced.
        pages: so many at a time; -1 for all at once.
        progress: told how many pages are done, of how many.

    Raises:
        RecordsError: it failed for a known cause; the target is as it was.
    """
    patience: Patience = QuietPatience()
    for side in (source, target):
        if isinstance(side, RecordsConnection):
            patience = side.patience
    busy_since: float | None = None

    def step(status: int, left: int, total: int) -> None:
        nonlocal busy_since
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            busy_since = busy_since or time.monotonic()
            if not patience.wait(time.monotonic() - busy_since):
                raise RecordsError(Cause.BUSY)
            return
        busy_since = None
        if progress is not None:
            progress(total - left, total)

    try:
        _copy(source, target, pages, step)
    except READ_ERRORS as error:
        cause = cause_of(error)
        raise error if cause is None else RecordsError(cause) from error
    finally:
        patience.over()


def _copy(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    pages: int,
    step: Callable[[int, int, int], None],
) -> None:
    """Page by page where both sides are alike; else through memory."""
    if _key_of(source) is None and _key_of(target) is None:
        source.backup(target, pages=pages, progress=step, sleep=_PAUSE)
        return
    # Only where something is encrypted is this known at all.
    from acucoach.storage.encrypted import EncryptedConnection, open_encrypted, write_encrypted

    if not isinstance(target, EncryptedConnection):
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as plain:
            plain.deserialize(source.serialize())
            plain.backup(target, pages=pages, progress=step, sleep=_PAUSE)
        return
    if isinstance(source, EncryptedConnection):
        target.take_from(source, step)
        return
    assert target.key is not None
    beside = part_of(target.path)
    try:
        write_encrypted(source, private_file(beside), target.key)
        with closing(open_encrypted(beside, target.key, to_read=True)) as whole:
            target.take_from(whole, step)
    finally:
        beside.unlink(missing_ok=True)


def _key_of(connection: sqlite3.Connection) -> Key | None:
    return connection.key if isinstance(connection, RecordsConnection) else None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK | os.X_OK)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM
    except OSError:
        return False
