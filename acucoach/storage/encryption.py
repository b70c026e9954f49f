"""Records and their backups made encrypted, plain again, or encrypted with another passphrase.

A new file is written beside the old one, compared with it row by row, brought onto the disk and
then put in its place: whenever the program is killed, one whole file lies there. What was in plain
is overwritten and deleted afterwards.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import zip_longest
from pathlib import Path

from acucoach.files import PART, erase, part_of, settle
from acucoach.storage.backups import SUFFIX, key_of_copy, open_to_read
from acucoach.storage.connection import QuietPatience
from acucoach.storage.database import (
    DamagedError,
    DatabaseError,
    LockedError,
    connect,
    fill,
    is_whole,
    looks_encrypted,
    open_copy,
)
from acucoach.storage.failures import READ_ERRORS, SENTENCES, cause_of, cause_of_file
from acucoach.storage.passphrase import Key, Keys, WrongPassphraseError, new_key

Progress = Callable[[int, int], None]


def _silent(done: int, total: int) -> None:
    """Nobody wants to know."""


class Encryption:
    """Turns the passphrase on, changes it and turns it off.

    No window may be open on the records. May be used on any thread.

    Args:
        database: the file of the records.
        folders: where copies are; one of the person's own may be missing.
        keys: what is known, and what will be.
    """

    def __init__(self, database: Path, folders: Sequence[Path], keys: Keys) -> None:
        self._database, self._folders, self._keys = database, tuple(folders), keys

    def turn_on(self, passphrase: str, progress: Progress = _silent) -> None:
        """Encrypt the records, then their copies.

        Copies that cannot be read, and damaged files kept aside, are erased.

        Raises:
            DatabaseError: it cannot be done; the records are as they were.
        """
        key = new_key(passphrase)
        self._convert_records(key)
        self.finish(progress)

    def change(self, old: str, new: str, progress: Progress = _silent) -> None:
        """Encrypt with another passphrase.

        Raises:
            WrongPassphraseError: the old one is not that of the records.
            DatabaseError: it cannot be done; the records are as they were.
        """
        self._check(old)
        key = new_key(new)
        self._convert_records(key)
        self._convert_copies(key, progress)
        self._keys.keep_current()

    def turn_off(self, passphrase: str, progress: Progress = _silent) -> None:
        """Write the copies in plain, then the records.

        Raises:
            WrongPassphraseError: it is not that of the records.
            DatabaseError: it cannot be done; the records are as they were.
        """
        self._check(passphrase)
        # In this order, for once the records are plain nobody types the passphrase any more.
        self._convert_copies(None, progress)
        self._convert_records(None)

    def finish(self, progress: Progress = _silent) -> None:
        """Encrypt what still lies in plain beside encrypted records, as after a crash.

        Raises:
            DatabaseError: a copy cannot be encrypted.
        """
        if self._keys.current is None or not looks_encrypted(self._database):
            return
        self._convert_copies(self._keys.current, progress)
        for path in self._database.parent.glob(f"{self._database.name}.*"):
            # Damaged files that were kept aside, and their journals.
            if path.is_file() and not looks_encrypted(path):
                with _told(path):
                    erase(path)

    def _check(self, passphrase: str) -> None:
        from acucoach.storage.passphrase import derive

        current = self._keys.current
        if current is None or derive(passphrase, current.salt) != current:
            raise WrongPassphraseError("This is not the passphrase in use. Nothing was changed.")

    def _convert_records(self, key: Key | None) -> None:
        database = self._database
        with _told(database):
            with closing(connect(database, QuietPatience(), keys=self._keys)) as connection:
                # Nobody writes while it is copied.
                connection.execute("BEGIN IMMEDIATE")
                beside = part_of(database)
                try:
                    _write(connection, beside, key)
                except BaseException:
                    with suppress(OSError):
                        beside.unlink(missing_ok=True)
                    raise
                connection.execute("ROLLBACK")
            _replace(beside, database)
        self._keys.use(key)

    def _convert_copies(self, key: Key | None, progress: Progress) -> None:
        copies = [
            path
            for folder in self._folders
            for path in sorted(folder.glob(f"*{SUFFIX}"))
            if _is_another(path, key)
        ]
        for number, path in enumerate(copies):
            self._convert_copy(path, key)
            progress(number + 1, len(copies))

    def _convert_copy(self, path: Path, key: Key | None) -> None:
        try:
            opened = open_to_read(path, key_of_copy(path, self._keys))
        except LockedError:
            return  # Of an earlier passphrase: it stays as it is.
        beside = part_of(path)
        with _told(path):
            try:
                with closing(opened) as copy:
                    if is_whole(copy):
                        times = path.stat()
                        _write(copy, beside, key)
                        os.utime(beside, ns=(times.st_atime_ns, times.st_mtime_ns))
                    elif key is not None and not looks_encrypted(path):
                        erase(path)  # Nothing of it can be used, and others could read it.
                        return
                    else:
                        return
                _replace(beside, path)
            finally:
                with suppress(OSError):
                    beside.unlink(missing_ok=True)


def _is_another(path: Path, key: Key | None) -> bool:
    """Whether a file is not encrypted with a key; without one, whether it is encrypted."""
    if key is None or not looks_encrypted(path):
        return key is not None or looks_encrypted(path)
    with path.open("rb") as file:
        return file.read(len(key.salt)) != key.salt


def _write(source: sqlite3.Connection, beside: Path, key: Key | None) -> None:
    """Write a new file and compare it with the old one.

    Raises:
        DamagedError: they are not alike.
    """
    fill(source, beside, key)
    with closing(open_copy(beside, key)) as made:
        if not is_whole(made) or not _alike(source, made):
            raise DamagedError(
                "Part of your records cannot be read, so they were left as they are. See Settings, "
                "Your records, or go back to a backup first."
            )


def _alike(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    """Whether two sets of records hold the same, row by row."""
    tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    names = one.execute(tables).fetchall()
    if names != other.execute(tables).fetchall():
        return False
    for name, _ in names:
        rows = f'SELECT * FROM "{name}" ORDER BY 1'
        try:
            for mine, theirs in zip_longest(one.execute(rows), other.execute(rows)):
                if mine is None or theirs is None or tuple(mine) != tuple(theirs):
                    return False
        except READ_ERRORS:
            return False
    return True


def _replace(beside: Path, target: Path) -> None:
    """Put a new file in place; the old one is overwritten and deleted."""
    old = target.with_name(f".{target.name}.old{PART}")
    with suppress(OSError):  # Where a file cannot have two names it is deleted only.
        old.unlink(missing_ok=True)
        os.link(target, old)
    settle(beside, target)
    with suppress(FileNotFoundError):
        erase(old)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What hinders is told in a sentence."""
    try:
        yield
    except OSError as error:
        cause = cause_of_file(error)
        why = SENTENCES[cause] if cause else f"({error.strerror})"
        raise DatabaseError(
            "{path} could not be written anew. {why}", path=path, why=why
        ) from error
    except READ_ERRORS as error:
        cause = cause_of(error)
        why = SENTENCES[cause] if cause else f"({error})"
        raise DatabaseError(
            "{path} could not be written anew. {why}", path=path, why=why
        ) from error
