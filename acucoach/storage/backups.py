"""Copies of the records: made, looked into, put back; and everything deleted for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from acucoach.storage.connection import copy_records
from acucoach.storage.database import (
    MIGRATIONS,
    DamagedError,
    DatabaseError,
    back_up,
    bring_up_to_date,
    check_header,
    check_schema,
    check_whole,
    migrations,
)

SUFFIX = ".sqlite3"


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the records.

    Attributes:
        path: the file.
        made: when it was written, in UTC.
        contents: what it holds; None when it cannot be used.
    """

    path: Path
    made: datetime
    contents: Contents | None


class BackupShelf:
    """The copies of one set of records.

    Args:
        connection: the records in use, in autocommit mode, migrated.
        folder: where copies are kept; made when first needed.
        now: wall time with offset.
        steps: where the migrations lie.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path,
        now: Callable[[], datetime],
        steps: Path = MIGRATIONS,
    ) -> None:
        self._connection, self._folder, self._now, self._steps = connection, folder, now, steps

    @property
    def folder(self) -> Path:
        """Where copies are kept."""
        return self._folder

    # looking

    def contents(self) -> Contents:
        """What the records in use hold."""
        return _count(self._connection)

    def all(self) -> tuple[Backup, ...]:
        """Every copy in the folder, newest first; unusable ones too, so that they are seen."""
        found = []
        for path in self._folder.glob(f"*{SUFFIX}"):
            try:
                made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            except OSError:
                continue
            try:
                contents = self.look(path)
            except DatabaseError:
                contents = None
            found.append(Backup(path, made, contents))
        return tuple(sorted(found, key=lambda one: (one.made, one.path.name), reverse=True))

    def look(self, path: Path) -> Contents:
        """What a copy holds; the file is only read.

        Raises:
            DatabaseError: it is missing, damaged, newer than this program or not ours.
        """
        with self._opened(path) as copy:
            return _count(copy)

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
        return back_up(self._connection, target)

    def save_to(self, target: Path) -> Path:
        """Write a copy elsewhere, such as onto a stick, in place of a file of that name.

        Raises:
            DatabaseError: it could not be written, or that file is the records in use.
        """
        own = self._connection.execute("PRAGMA database_list").fetchone()[2]
        if own and target.exists() and target.samefile(own):
            raise DatabaseError(f"{target} holds the records in use. Choose another name.")
        return back_up(self._connection, target)

    def restore(self, path: Path) -> Path:
        """Put a copy in the place of the records in use; those are copied first.

        Args:
            path: a copy, of this or an earlier version.

        Returns:
            The copy of what was there before.

        Raises:
            DatabaseError: the copy cannot be used or the disk is full; nothing is changed.
        """
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as whole:
            with self._opened(path) as copy:
                copy_records(copy, whole)
            bring_up_to_date(whole, path, self._steps)
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
        for path in [*self._folder.glob(f"*{SUFFIX}"), *self._folder.glob(f"*{SUFFIX}.part")]:
            try:
                path.unlink()
            except OSError as error:
                raise DatabaseError(
                    f"The backup {path} could not be deleted ({error.strerror}). "
                    "Your records are gone; delete this file by hand."
                ) from error
        with suppress(OSError):
            self._folder.rmdir()

    def _replace(self, whole: sqlite3.Connection) -> None:
        """Copy page by page in one transaction: after a crash the old records are there."""
        try:
            copy_records(whole, self._connection)
        except sqlite3.Error as error:
            raise DatabaseError(
                f"The records could not be replaced ({error}). They are as they were."
            ) from error

    @contextmanager
    def _opened(self, path: Path) -> Iterator[sqlite3.Connection]:
        newest = migrations(self._steps)[-1].number
        if check_header(path, newest) == 0:
            raise DamagedError(f"There is no backup in {path}.")
        try:
            # Immutable: no lock and no journal, so that a write-protected stick will do.
            with closing(
                sqlite3.connect(
                    f"{path.resolve().as_uri()}?mode=ro&immutable=1",
                    uri=True,
                    isolation_level=None,
                )
            ) as copy:
                copy.execute("PRAGMA trusted_schema = OFF")
                check_schema(copy, path, self._steps)
                copy.execute("PRAGMA trusted_schema = ON")
                check_whole(copy, path)
                yield copy
        except sqlite3.Error as error:
            raise DamagedError(f"The backup {path} cannot be read ({error}).") from error


def _count(connection: sqlite3.Connection) -> Contents:
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
