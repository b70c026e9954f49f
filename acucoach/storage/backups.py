"""Copies of the records: made, looked into, put back; and everything deleted for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.domain.frozen import frozen
from acucoach.files import sweep
from acucoach.storage.connection import RecordsConnection, copy_records
from acucoach.storage.database import (
    MIGRATIONS,
    DamagedError,
    DatabaseError,
    LockedError,
    back_up,
    bring_up_to_date,
    check_header,
    check_schema,
    check_whole,
    looks_encrypted,
    migrations,
)
from acucoach.storage.failures import READ_ERRORS, Cause, RecordsError
from acucoach.storage.thinning import kept

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Key, Keys

SUFFIX = ".sqlite3"
AUTOMATIC = ("day-", "before-")
"""How the names of copies begin that the program makes, and thins out, by itself."""


@frozen
class Contents:
    """What a set of records holds; what lies in the bin is not counted.

    Attributes:
        entries: diary entries.
        sessions: sessions in the history.
        first: day of the oldest of both; None without any.
        last: day of the newest.
    """

    entries: int
    sessions: int
    first: date | None
    last: date | None


@frozen
class Backup:
    """One copy of the records.

    Attributes:
        path: the file.
        made: when it was written, in UTC.
        contents: what it holds; None when it cannot be used.
        locked: whether it is encrypted with another passphrase than the records.
    """

    path: Path
    made: datetime
    contents: Contents | None
    locked: bool = False


class BackupShelf:
    """The copies of one set of records.

    Args:
        connection: the records in use, in autocommit mode, migrated.
        folder: where copies are kept; made when first needed.
        now: wall time with offset.
        steps: where the migrations lie.
        keys: what encrypted copies are opened with.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path,
        now: Callable[[], datetime],
        steps: Path = MIGRATIONS,
        keys: Keys | None = None,
    ) -> None:
        self._connection, self._folder, self._now, self._steps = connection, folder, now, steps
        self._keys = keys

    @property
    def folder(self) -> Path:
        """Where copies are kept."""
        return self._folder

    # looking

    def contents(self) -> Contents:
        """What the records in use hold."""
        return count_contents(self._connection)

    def all(self) -> tuple[Backup, ...]:
        """Every copy in the folder, newest first; unusable ones too, so that they are seen."""
        return find_backups(self._folder, self._steps, self._keys)

    def look(self, path: Path) -> Contents:
        """What a copy holds; the file is only read.

        Raises:
            DatabaseError: it is missing, damaged, newer than this program or not ours.
        """
        return look(path, self._steps, self._keys)

    # writing

    def make(self, word: str = "backup") -> Path:
        """Write a copy into the folder.

        Args:
            word: how its name begins.

        Raises:
            DatabaseError: it could not be written.
        """
        stamp = self._now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        target, number = self._folder / f"{word}-{stamp}{SUFFIX}", 1
        while target.exists():
            number += 1
            target = self._folder / f"{word}-{stamp}-{number}{SUFFIX}"
        made = back_up(self._connection, target)
        thin(self._folder)
        return made

    def save_to(self, target: Path) -> Path:
        """Write a copy elsewhere, such as onto a stick, in place of a file of that name.

        Raises:
            DatabaseError: it could not be written, or that file is the records in use.
        """
        own = (
            self._connection.path
            if isinstance(self._connection, RecordsConnection)
            else self._connection.execute("PRAGMA database_list").fetchone()[2]
        )
        if own and target.exists() and target.samefile(own):
            raise DatabaseError(
                "{target} holds the records in use. Choose another name.", target=target
            )
        return back_up(self._connection, target)

    def restore(self, path: Path) -> Path:
        """Put a copy in the place of the records in use; those are copied first.

        A warning sign that stands now goes on standing: no older copy knows of it.

        Args:
            path: a copy, of this or an earlier version.

        Returns:
            The copy of what was there before.

        Raises:
            DatabaseError: the copy cannot be used or the disk is full; nothing is changed.
        """
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as whole:
            with opened_backup(path, self._steps, self._keys) as copy:
                copy_records(copy, whole)
            bring_up_to_date(whole, path, self._steps)
            self._keep_signs(whole)
            before = self.make("before-restore")
            self._replace(whole)
        return before

    def delete_everything(self) -> None:
        """Leave empty records and no copies; nothing of it can be brought back.

        Raises:
            DatabaseError: a copy could not be deleted or the records not emptied.
        """
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
            bring_up_to_date(empty, self._folder, self._steps)
            self._replace(empty)
        sweep(self._folder)
        for path in self._folder.glob(f"*{SUFFIX}"):
            try:
                path.unlink()
            except OSError as error:
                raise DatabaseError(
                    "The backup {path} could not be deleted ({why}). Your records are gone; delete "
                    "this file by hand.",
                    path=path,
                    why=error.strerror,
                ) from error
        with suppress(OSError):
            self._folder.rmdir()

    def _keep_signs(self, whole: sqlite3.Connection) -> None:
        standing = self._connection.execute("SELECT * FROM warning_sign WHERE state = 'present'")
        for row in standing.fetchall():
            places = ", ".join("?" * len(row))
            whole.execute(f"INSERT OR REPLACE INTO warning_sign VALUES ({places})", tuple(row))

    def _replace(self, whole: sqlite3.Connection) -> None:
        """Copy page by page in one transaction: after a crash the old records are there."""
        try:
            copy_records(whole, self._connection)
        except sqlite3.Error as error:
            raise DatabaseError(
                "The records could not be replaced ({why}). They are as they were.", why=error
            ) from error


def thin(folder: Path) -> None:
    """Delete copies that the program made by itself and that newer ones stand for.

    Copies made by hand are never touched. One that cannot be deleted is left for the next time.
    """
    for word in AUTOMATIC:
        found = [(_made(path), path) for path in folder.glob(f"{word}*{SUFFIX}")]
        stay = kept(found)
        for _, path in found:
            if path not in stay:
                with suppress(OSError):
                    path.unlink()


def find_backups(
    folder: Path, steps: Path = MIGRATIONS, keys: Keys | None = None
) -> tuple[Backup, ...]:
    """Every copy in a folder, newest first; what cannot be used has no contents."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            made = _made(path)
        except OSError:
            continue
        contents, locked = None, False
        try:
            contents = look(path, steps, keys)
        except LockedError:
            locked = True
        except DatabaseError:
            pass
        found.append(Backup(path, made, contents, locked))
    return tuple(sorted(found, key=lambda one: (one.made, one.path.name), reverse=True))


def newest_good(
    *folders: Path, steps: Path = MIGRATIONS, keys: Keys | None = None
) -> Backup | None:
    """The newest copy that can be used; None without one."""
    paths = []
    for folder in folders:
        for path in folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                paths.append((_made(path), path))
    for made, path in sorted(paths, reverse=True):
        with suppress(DatabaseError):
            return Backup(path, made, look(path, steps, keys))
    return None


def look(path: Path, steps: Path = MIGRATIONS, keys: Keys | None = None) -> Contents:
    """What a copy holds; the file is only read.

    Raises:
        DatabaseError: it is missing, damaged, newer than this program or not ours.
    """
    with opened_backup(path, steps, keys) as copy:
        return count_contents(copy)


@contextmanager
def opened_backup(
    path: Path, steps: Path = MIGRATIONS, keys: Keys | None = None
) -> Iterator[sqlite3.Connection]:
    """A copy, opened to be read only, found whole and of our own making.

    Raises:
        LockedError: it is encrypted with another passphrase.
        DatabaseError: it is missing, damaged, newer than this program or not ours.
    """
    newest = migrations(steps)[-1].number
    if path.exists() and not path.is_file():
        raise DamagedError(
            "{path} is a folder, a pipe or a device, not a file. Choose a file instead.", path=path
        )
    if check_header(path, newest) == 0:
        raise DamagedError("There is no backup in {path}.", path=path)
    try:
        with closing(open_to_read(path, key_of_copy(path, keys))) as copy:
            check_schema(copy, path, steps)
            check_whole(copy, path)
            yield copy
    except RecordsError as error:
        if error.cause is not Cause.DAMAGED:
            raise
        raise DamagedError(
            "The backup {path} cannot be read. {why}", path=path, why=error
        ) from error
    except READ_ERRORS as error:
        raise DamagedError(
            "The backup {path} cannot be read ({why}).", path=path, why=error
        ) from error


def key_of_copy(path: Path, keys: Keys | None) -> Key | None:
    """What a copy is opened with; None when it is not encrypted.

    Raises:
        LockedError: it is not known.
    """
    if not looks_encrypted(path):
        return None
    from acucoach.storage.passphrase import Keys as NoKeys

    return (keys or NoKeys()).key_for(path)


def open_to_read(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A file that nobody writes: no lock and no journal, so that a write-protected stick will do.

    A journal that lies beside it is never played into it.

    Args:
        path: the file.
        key: what it is encrypted with; None when it is not.
    """
    if key is not None:
        from acucoach.storage.encrypted import open_encrypted

        return open_encrypted(path, key, to_read=True)
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
    )


_BY_ITSELF = frozenset({"day_of_use"})
"""Tables that are written by being open, without a word of the person."""


def is_blank(connection: sqlite3.Connection) -> bool:
    """Whether nothing at all was told, written or done in a set of records.

    A copy of such records would stand for the day, and what is written on it would have none.
    """
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
    ]
    return not any(
        connection.execute(f'SELECT 1 FROM "{table}" LIMIT 1').fetchone()
        for table in tables
        if table not in _BY_ITSELF
    )


def _made(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def count_contents(connection: sqlite3.Connection) -> Contents:
    """How much a set of records holds."""
    numbers: dict[str, int] = {}
    days: list[int] = []
    known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    for table in {"entry", "session"} & known:
        row = connection.execute(
            f"SELECT count(*), min(at_wall), max(at_wall) FROM {table} WHERE deleted_utc IS NULL"
        ).fetchone()
        numbers[table] = row[0]
        days += [day for day in row[1:] if day is not None]
    return Contents(
        numbers.get("entry", 0),
        numbers.get("session", 0),
        _day(min(days, default=None)),
        _day(max(days, default=None)),
    )


def _day(wall: int | None) -> date | None:
    return None if wall is None else datetime.fromtimestamp(wall / 1000, UTC).date()
