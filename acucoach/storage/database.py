"""The one file of records: opened safely, brought up to date, never touched when it is not ours."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from acucoach.storage.transaction import transaction

APPLICATION_ID = 0x41435543
"""``ACUC`` in the file's header."""
MIGRATIONS = Path(__file__).with_name("migrations")
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


class DatabaseError(Exception):
    """The records cannot be used; nothing was touched. Its text is for the user."""


class NotOursError(DatabaseError):
    """The file is no database, or another program's."""


class NewerError(DatabaseError):
    """The file was written by a newer version."""


class DamagedError(DatabaseError):
    """The file is damaged or cannot be read."""


class MigrationError(DatabaseError):
    """Bringing the file up to date failed; it is as it was."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema: ``NNNN_name.sql``."""

    number: int
    name: str
    path: Path


def migrations(folder: Path = MIGRATIONS) -> tuple[Migration, ...]:
    """All steps in order."""
    return tuple(
        Migration(int(path.stem.split("_", 1)[0]), path.stem.split("_", 1)[1], path)
        for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    )


def open_database(
    path: Path, backups: Path | None = None, folder: Path = MIGRATIONS
) -> sqlite3.Connection:
    """Open the records, making or updating them if need be.

    The connection is in autocommit mode: every write goes through ``transaction``.

    Args:
        path: the file; its folder is made, readable by its owner only.
        backups: where a copy goes before an existing file is updated; beside it when None.
        folder: where the migrations lie.

    Raises:
        NotOursError, NewerError, DamagedError, MigrationError: with one sentence for the user.
    """
    steps = migrations(folder)
    newest = steps[-1].number
    version = check_header(path, newest)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if os.name == "posix":
            path.chmod(0o600)
        connection = connect(path)
    except (OSError, sqlite3.Error) as error:
        raise DamagedError(f"The records in {path} cannot be opened ({error}).") from error
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        pending = [step for step in steps if step.number > version]
        if pending and version:
            check_whole(connection, path)
            back_up(connection, (backups or path.parent) / _copy_name(version))
        bring_up_to_date(connection, path, folder)
    except sqlite3.Error as error:
        connection.close()
        raise DamagedError(
            f"The records in {path} cannot be read ({error}). "
            "Put a backup copy in their place, or move the file away to start anew."
        ) from error
    except BaseException:
        connection.close()
        raise
    return connection


def bring_up_to_date(connection: sqlite3.Connection, path: Path, folder: Path = MIGRATIONS) -> None:
    """Apply the migrations that are still missing, each in a transaction of its own.

    Args:
        connection: the database.
        path: what it is called in messages.
        folder: where the migrations lie.

    Raises:
        MigrationError: a step failed; what was there before it is untouched.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for step in migrations(folder):
        if step.number > version:
            _apply(connection, step, path)


def connect(path: Path) -> sqlite3.Connection:
    """A connection with the settings every connection needs."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=5)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def back_up(connection: sqlite3.Connection, target: Path) -> Path:
    """Copy the live database into a new file, whole or not at all.

    Raises:
        DatabaseError: the copy could not be written.
    """
    beside = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(beside, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        copy = sqlite3.connect(beside)
        try:
            connection.backup(copy)
        finally:
            copy.close()
        beside.replace(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            beside.unlink()
        raise DatabaseError(
            f"A backup copy could not be written to {target.parent} ({error})."
        ) from error
    return target


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds the file sound, and every reference leads somewhere."""
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sound and not connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.Error:
        return False


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one (``executescript`` would commit in between)."""
    collected = ""
    for line in script.splitlines(keepends=True):
        collected += line
        if sqlite3.complete_statement(collected):
            yield collected
            collected = ""


def check_header(path: Path, newest: int) -> int:
    """Look at the file without opening it as a database: nothing is touched.

    Returns:
        Its version, 0 for a new file.

    Raises:
        NotOursError, NewerError, DamagedError: with one sentence for the user.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise DamagedError(
            f"The records in {path} cannot be read ({error.strerror}). "
            "Check the file's permissions, or choose another folder with --data-dir."
        ) from error
    if not header:
        return 0
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotOursError(
            f"The file {path} does not hold AcuCoach records. "
            "Move it away, or choose another folder with --data-dir."
        )
    version = int.from_bytes(header[60:64], "big")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotOursError(
            f"The file {path} belongs to another program. "
            "Move it away, or choose another folder with --data-dir."
        )
    if version > newest:
        raise NewerError(
            f"The records in {path} were written by a newer AcuCoach. "
            "Install that version, or choose another folder with --data-dir."
        )
    return version


def check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a damaged database.

    Raises:
        DamagedError: with one sentence for the user.
    """
    if not is_whole(connection):
        raise DamagedError(
            f"The records in {path} are damaged and were left as they are. "
            "Put a backup copy in their place, or move the file away to start anew."
        )


def _apply(connection: sqlite3.Connection, step: Migration, path: Path) -> None:
    try:
        with transaction(connection):
            for statement in statements(step.path.read_text("utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {step.number}")
    except sqlite3.Error as error:
        raise MigrationError(
            f"The records in {path} could not be brought up to date (step {step.number}, "
            f"{error}). They are as they were."
        ) from error


def _copy_name(version: int) -> str:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    return f"before-update-from-{version:04d}-{stamp}.sqlite3"
