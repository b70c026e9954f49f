"""The records, opened for a command that needs no window."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from acucoach import __version__
from acucoach.commands.passphrase import keys_of
from acucoach.desktop.instance_lock import HeldError, InstanceLock
from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths
from acucoach.storage.changes import Changes
from acucoach.storage.database import bring_up_to_date, open_database
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.exchange.reading_copy import reading_copy
from acucoach.storage.failures import READ_ERRORS, RecordsError, cause_of
from acucoach.storage.journal import settle_journal
from acucoach.storage.passphrase import Keys
from acucoach.storage.undo import UndoHistory


def now() -> datetime:
    """Wall time with the local offset."""
    return datetime.now().astimezone()


@contextmanager
def opened(folder: Path, keys: Keys) -> Iterator[sqlite3.Connection]:
    """The database of a data folder to write to, made when there is none; closed afterwards.

    Args:
        folder: the data folder.
        keys: what encrypted records are opened with.

    Raises:
        ExpectedError: it cannot be used.
    """
    paths = DataPaths(folder)
    paths.prepare()
    settle_journal(paths.database, keys)
    connection = open_database(paths.database, paths.backups, keys=keys)
    try:
        yield connection
    except READ_ERRORS as error:
        cause = cause_of(error)
        if cause is None:
            raise
        raise RecordsError(cause) from error
    finally:
        connection.close()


@contextmanager
def looked_into(folder: Path, keys: Keys | None = None) -> Iterator[sqlite3.Connection]:
    """The records of a data folder to read; nothing there is written or made.

    Args:
        folder: the data folder.
        keys: what encrypted records are opened with; None to ask for the passphrase.

    Raises:
        ExpectedError: there is nothing to read, or it cannot be used.
    """
    path = DataPaths(folder).database
    if not path.is_file():
        raise ExpectedError(
            "There are no records in {folder}; name the folder that holds them with --data-dir.",
            folder=folder,
        )
    with reading_copy(path, keys or keys_of(folder)) as copy:
        yield copy


@contextmanager
def to_compare(folder: Path, keys: Keys) -> Iterator[sqlite3.Connection]:
    """The records to compare a file with; where there are none, empty ones in memory only."""
    if DataPaths(folder).database.is_file():
        with looked_into(folder, keys) as connection:
            yield connection
        return
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        bring_up_to_date(connection, folder)
        yield connection
    finally:
        connection.close()


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep windows away from the records; makes the data folder.

    Raises:
        ExpectedError: a window is open on them, or the folder cannot be used.
    """
    paths = DataPaths(folder)
    paths.prepare()
    lock = InstanceLock(paths.lock)
    try:
        lock.take()
    except HeldError:
        raise ExpectedError(
            "AcuCoach is open with the records in {folder}; close its window, or import there.",
            folder=folder,
        ) from None
    try:
        yield
    finally:
        lock.release()


def refuse_own_files(folder: Path, target: Path) -> None:
    """Keep an export from replacing what the program itself keeps.

    Raises:
        ExpectedError: the target is one of the program's own files.
    """
    paths = DataPaths(folder)
    own = (paths.database, paths.settings, paths.log, paths.lock, paths.backups)
    if target.resolve() in {path.resolve() for path in own}:
        raise ExpectedError(
            "{target} is one of the program's own files; choose another name.", target=target
        )


def exchange(connection: sqlite3.Connection, person: str = "") -> DiaryExchange:
    """Export and import of everything; ``person`` is whose records they are, if that was said."""
    program = f"AcuCoach {__version__}"
    return DiaryExchange(connection, Changes(), UndoHistory(), now, program, person=person)
