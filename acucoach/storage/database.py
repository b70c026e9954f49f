"""The one file of records: opened safely, brought up to date, never touched when it is not ours."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.files import PART, make_folder, open_file, private_file, settle
from acucoach.storage.connection import Patience, RecordsConnection, copy_records
from acucoach.storage.failures import (
    READ_ERRORS,
    SENTENCES,
    Cause,
    DatabaseError,
    RecordsError,
    cause_of,
    cause_of_file,
)
from acucoach.storage.schema import (
    MIGRATIONS,
    Migration,
    Schema,
    differences,
    migrations,
    schema_of,
    statements,
)
from acucoach.storage.set_aside import readable_text
from acucoach.storage.transaction import transaction

if TYPE_CHECKING:
    from collections.abc import Callable

    from acucoach.storage.passphrase import Key, Keys

__all__ = ["MIGRATIONS", "DatabaseError", "migrations", "statements"]

APPLICATION_ID = 0x41435543
"""``ACUC`` in the file's header."""
_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100
_EMPTY, _MARKED = slice(72, 92), slice(20, 24)
_MARK = bytes((32, 64, 32, 32))
"""Bytes 20 to 23 stay readable in an encrypted file: the room kept on each page for its check
value, which plain files of ours have none of, and three numbers that are the same in all."""


class NotOursError(DatabaseError):
    """The file is no database, or another program's."""


class PlantedError(NotOursError):
    """The file holds something that no version of the program put there."""


class NewerError(DatabaseError):
    """The file was written by a newer version."""


class DamagedError(DatabaseError):
    """The file is damaged or cannot be read."""


class LockedError(DatabaseError):
    """Encrypted records, and the passphrase is not known."""

    @staticmethod
    def told(path: Path) -> str:
        """Of records that only the window can ask for."""
        return f"The records in {path} are encrypted. Open AcuCoach to type the passphrase."


class MigrationError(DatabaseError):
    """Bringing the file up to date failed; it is as it was."""


def open_database(
    path: Path,
    backups: Path | None = None,
    folder: Path = MIGRATIONS,
    patience: Patience | None = None,
    keys: Keys | None = None,
) -> RecordsConnection:
    """Open the records, making or updating them if need be.

    The connection is in autocommit mode: every write goes through ``transaction``.

    Args:
        path: the file; its folder is made, readable by its owner only.
        backups: where a copy goes before an existing file is updated; beside it when None.
        folder: where the migrations lie.
        patience: what is done while another program holds the file; None to sleep a while.
        keys: what encrypted records are opened with.

    Raises:
        NotOursError, NewerError, DamagedError, MigrationError: with one sentence for the user.
        LockedError: it is encrypted and its key not known.
        RecordsError: it failed for another known cause.
    """
    steps = migrations(folder)
    newest = steps[-1].number
    version = check_header(path, newest)
    try:
        make_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if os.name == "posix":
            path.chmod(0o600)
        connection = connect(path, patience, folder, keys)
    except OSError as error:
        cause = cause_of_file(error)
        if cause is not None:
            raise RecordsError(cause) from error
        raise DamagedError(
            "The records in {path} cannot be opened ({why}).", path=path, why=error.strerror
        ) from error
    except RecordsError as error:
        raise at_opening(error, path) from error
    except READ_ERRORS as error:
        raise DamagedError(
            "The records in {path} cannot be opened ({why}).", path=path, why=error
        ) from error
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        pending = [step for step in steps if step.number > version]
        if pending and version:
            check_whole(connection, path)
            back_up(connection, (backups or path.parent) / _copy_name(version))
        bring_up_to_date(connection, path, folder)
    except RecordsError as error:
        connection.close()
        raise at_opening(error, path) from error
    except READ_ERRORS as error:
        connection.close()
        raise DamagedError(
            "The records in {path} cannot be read ({why}) and were left as they are.",
            path=path,
            why=error,
        ) from error
    except BaseException:
        connection.close()
        raise
    return connection


def at_opening(error: RecordsError, path: Path) -> DatabaseError:
    """What a failure means for records that are being opened."""
    if error.cause is not Cause.DAMAGED:
        return error
    return DamagedError("The records in {path} are damaged and were left as they are.", path=path)


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


def connect(
    path: Path,
    patience: Patience | None = None,
    folder: Path = MIGRATIONS,
    keys: Keys | None = None,
) -> RecordsConnection:
    """A connection with the settings every connection needs.

    Args:
        path: the file.
        patience: what is done while another program holds the file; None to sleep a while.
        folder: where the migrations lie.
        keys: what encrypted records are opened with.

    Raises:
        RecordsError: it cannot be opened for a known cause.
        LockedError: it is encrypted and its key not known.
        PlantedError, DamagedError: its tables are not those of its version.
    """
    connection = _opened(path, key_of_records(path, keys))
    if patience is not None:
        connection.patience = patience
    connection.text_factory = readable_text
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
        # What was deleted is overwritten, whatever SQLite's usual way is on this computer.
        connection.execute("PRAGMA secure_delete = ON")
        check_schema(connection, path, folder)
    except BaseException:
        connection.close()
        raise
    return connection


def key_of_records(path: Path, keys: Keys | None) -> Key | None:
    """What the records are opened with; None when they are not encrypted.

    Raises:
        LockedError: it is not known.
    """
    # No more than a look at the file for all who have no passphrase.
    if not looks_encrypted(path):
        return None
    from acucoach.storage.passphrase import Keys as NoKeys

    return (keys or NoKeys()).key_of_records(path)


def _opened(path: Path, key: Key | None) -> RecordsConnection:
    if key is None:
        return sqlite3.connect(path, isolation_level=None, timeout=0, factory=RecordsConnection)
    from acucoach.storage.encrypted import open_encrypted

    return open_encrypted(path, key)


def open_copy(path: Path, key: Key | None) -> sqlite3.Connection:
    """A private file, opened to be filled or looked through."""
    if key is None:
        return sqlite3.connect(path, isolation_level=None)
    return _opened(path, key)


def back_up(connection: sqlite3.Connection, target: Path) -> Path:
    """Copy the live database into a new file, whole and looked through, or not at all.

    A copy of encrypted records is encrypted with the same passphrase.

    Args:
        connection: the records.
        target: the file; what lay there is replaced only by a sound copy.

    Raises:
        DamagedError: the records are damaged; a copy would only hide that.
        RecordsError: another program holds the records.
        DatabaseError: the copy could not be written.
    """
    # Two openings may copy at once.
    beside = target.with_name(f".{target.name}.{os.getpid()}{PART}")
    key = connection.key if isinstance(connection, RecordsConnection) else None
    try:
        make_folder(target.parent)
        fill(connection, beside, key)
        with closing(open_copy(beside, key)) as copy:
            sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not sound:
            raise RecordsError(Cause.DAMAGED)
        settle(beside, target)
    except (OSError, *READ_ERRORS, RecordsError) as error:
        raise _no_copy(error, target.parent) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return target


def fill(source: sqlite3.Connection, beside: Path, key: Key | None) -> None:
    """Write all of some records into a new private file.

    Args:
        source: read.
        beside: the file.
        key: what to encrypt it with; None to leave it plain.
    """
    private_file(beside)
    if key is not None and not (isinstance(source, RecordsConnection) and source.key == key):
        from acucoach.storage.encrypted import write_encrypted

        write_encrypted(source, beside, key)
        return
    with closing(open_copy(beside, key)) as copy:
        # Nothing is beside it for a crash to leave behind: an unfinished copy is thrown away.
        copy.execute("PRAGMA journal_mode = OFF")
        copy_records(source, copy)


def _no_copy(error: Exception, folder: Path) -> DatabaseError:
    cause = cause_of_file(error) if isinstance(error, OSError) else cause_of(error)
    if cause is Cause.BUSY:
        return RecordsError(cause)
    if cause is Cause.DAMAGED:
        return DamagedError(
            "Part of your records is damaged, so no backup was made of them: the backups you "
            "have stay as they are. Close AcuCoach and open it again."
        )
    why = SENTENCES[cause] if cause else f"({error})"
    return DatabaseError("No backup could be written to {folder}. {why}", folder=folder, why=why)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds the file sound, and every reference leads somewhere."""
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sound and not connection.execute("PRAGMA foreign_key_check").fetchall()
    except (*READ_ERRORS, RecordsError):
        return False


def is_sound(connection: RecordsConnection, largest: int = 32 * 1024 * 1024) -> bool:
    """A quick look whether the records in use are whole; False also when it would take long.

    Args:
        connection: the records in use.
        largest: bytes up to which they are looked through.
    """
    try:
        connection.check_place()
        pages, size = (
            connection.execute(f"PRAGMA {what}").fetchone()[0]
            for what in ("page_count", "page_size")
        )
        if connection.in_transaction or pages * size > largest:
            return False
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except (*READ_ERRORS, DatabaseError):
        return False


def check_header(path: Path, newest: int) -> int:
    """Look at the file without opening it as a database: nothing is touched.

    Returns:
        Its version, 0 for a new file.

    Raises:
        NotOursError, NewerError, DamagedError: with one sentence for the user.
    """
    try:
        with open_file(path) as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return 0
    except OSError as error:
        raise DamagedError(
            "The records in {path} cannot be read ({why}). Check the file's permissions, "
            "or choose another folder with --data-dir.",
            path=path,
            why=error.strerror,
        ) from error
    if not header:
        return 0
    if looks_encrypted(path):
        return newest  # Its version can only be read with the passphrase.
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise NotOursError(
            "The file {path} does not hold AcuCoach records. Move it away, or choose "
            "another folder with --data-dir.",
            path=path,
        )
    version = int.from_bytes(header[60:64], "big")
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotOursError(
            "The file {path} belongs to another program. Move it away, or choose another "
            "folder with --data-dir.",
            path=path,
        )
    if version > newest:
        raise _newer(path)
    return version


def looks_encrypted(path: Path) -> bool:
    """Whether a file may be encrypted records: no plain database, with the marks of a cipher."""
    try:
        with open_file(path) as file:
            head = file.read(_HEADER_BYTES)
    except OSError:
        return False
    # A plain file that was encrypted once keeps the mark; its empty bytes tell that it is plain.
    plain = head.startswith(_MAGIC) or head[_EMPTY] == bytes(20)
    return not plain and head[_MARKED] == _MARK


def _newer(path: Path) -> NewerError:
    return NewerError(
        "The records in {path} were written by a newer AcuCoach. Install that version, "
        "or choose another folder with --data-dir.",
        path=path,
    )


def check_schema(connection: sqlite3.Connection, path: Path, folder: Path = MIGRATIONS) -> None:
    """Refuse tables, triggers and views that are not those of the file's version.

    Only a file that passed is trusted; the connection of one that did not is to be closed.

    Args:
        connection: the database.
        path: what it is called in messages.
        folder: where the migrations lie.

    Raises:
        NotOursError, NewerError: it is another program's, or of a newer version.
        PlantedError: there is something that no version of the program makes.
        DamagedError: something is missing.
    """
    # Nothing hidden in a planted schema may act before it was compared with our own. The table of
    # contents is read before that, and held: where functions of a schema are not trusted, SQLite
    # refuses to read ours anew, as it must after another opening brought the file up to date.
    _hold(connection)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > migrations(folder)[-1].number:
            raise _newer(path)
        found = schema_of(connection)
    finally:
        connection.execute("ROLLBACK")
    _compare(found, version, path, folder)
    # It holds nothing but the checks of our own tables, which need json_valid.
    connection.execute("PRAGMA trusted_schema = ON")


def _hold(connection: sqlite3.Connection) -> None:
    """Begin to read, so that nobody changes the file meanwhile."""

    def begin(run: Callable[[str], sqlite3.Cursor]) -> sqlite3.Cursor:
        begun = run("BEGIN")
        try:
            run("SELECT count(*) FROM sqlite_master").fetchall()
        except BaseException:
            run("ROLLBACK")
            raise
        return begun

    if isinstance(connection, RecordsConnection):
        connection.insist(lambda: begin(connection.run))
    else:
        begin(connection.execute)


def _compare(found: Schema, version: int, path: Path, folder: Path) -> None:
    foreign, missing = differences(found, version, folder)
    if foreign:
        raise PlantedError(
            "The file {path} holds something that AcuCoach did not put there ({what}). It "
            "was not used and left as it is. Use another copy.",
            path=path,
            what=foreign[0],
        )
    if missing:
        raise DamagedError(
            "The records in {path} are damaged ({what} is missing) and were left as they are.",
            path=path,
            what=missing[0],
        )


def check_whole(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse a damaged database.

    Raises:
        DamagedError: with one sentence for the user.
    """
    if not is_whole(connection):
        raise DamagedError(
            "The records in {path} are damaged and were left as they are. Open AcuCoach to "
            "go back to a backup.",
            path=path,
        )


def _apply(connection: sqlite3.Connection, step: Migration, path: Path) -> None:
    try:
        with transaction(connection):
            # Another opening may have done this step while this one waited for its turn.
            if connection.execute("PRAGMA user_version").fetchone()[0] >= step.number:
                return
            for statement in statements(step.path.read_text("utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {step.number}")
    except sqlite3.Error as error:
        raise MigrationError(
            "The records in {path} could not be brought up to date (step {number}, {why}). "
            "They are as they were.",
            path=path,
            number=step.number,
            why=error,
        ) from error


def _copy_name(version: int) -> str:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    return f"before-update-from-{version:04d}-{stamp}.sqlite3"
