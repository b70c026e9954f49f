"""The records, opened for a command that needs no window."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from acucoach import __version__
from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths
from acucoach.storage.changes import Changes
from acucoach.storage.database import DatabaseError, open_database
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.undo import UndoHistory


def now() -> datetime:
    """Wall time with the local offset."""
    return datetime.now().astimezone()


@contextmanager
def opened(folder: Path, *, must_exist: bool) -> Iterator[sqlite3.Connection]:
    """The database of a data folder; closed afterwards.

    Args:
        folder: the data folder.
        must_exist: refuse a folder without records instead of making new ones.

    Raises:
        ExpectedError: there is nothing to read, or it cannot be used.
    """
    paths = DataPaths(folder)
    if must_exist and not paths.database.is_file():
        raise ExpectedError(
            f"There are no records in {folder}; name the folder that holds them with --data-dir."
        )
    paths.prepare()
    try:
        connection = open_database(paths.database, paths.backups)
    except DatabaseError as error:
        raise ExpectedError(str(error)) from error
    try:
        yield connection
    finally:
        connection.close()


def exchange(connection: sqlite3.Connection) -> DiaryExchange:
    """Export and import of everything."""
    return DiaryExchange(connection, Changes(), UndoHistory(), now, f"AcuCoach {__version__}")
