"""A set of records aside, private to this run, from which an import is copied in one go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from acucoach.storage.connection import copy_records
from acucoach.storage.database import bring_up_to_date
from acucoach.storage.exchange.progress import Progress, no_progress
from acucoach.storage.set_aside import readable_text
from acucoach.storage.table import Table

_CHUNK = 1000
_PAGES = 1024


def open_aside() -> sqlite3.Connection:
    """An empty database of this process; SQLite keeps it in a file that nobody else can open.

    It may be used by one thread after the other.
    """
    connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    connection.text_factory = readable_text
    return connection


def snapshot(source: sqlite3.Connection, progress: Progress = no_progress) -> sqlite3.Connection:
    """A copy of records as they are now, so that reading it keeps nobody from writing.

    Raises:
        CancelledError: the user ended it.
    """
    copy = open_aside()
    try:
        copy_records(source, copy, pages=_PAGES, progress=progress)
    except BaseException:
        copy.close()
        raise
    return copy


class Staging:
    """New things of an import, in tables of their own."""

    def __init__(self) -> None:
        self.connection = open_aside()
        bring_up_to_date(self.connection, Path("import"))
        self.connection.execute("PRAGMA synchronous = OFF")
        self.connection.execute("BEGIN")

    def settle(self) -> None:
        """Everything is in: let other threads read it."""
        self.connection.execute("COMMIT")

    def close(self) -> None:
        """Forget all of it."""
        self.connection.close()

    def rows(self, tables: Sequence[Table[Any]]) -> int:
        """How many rows of tables there are."""
        return sum(
            self.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for noun in tables
            for table in noun.tables
        )

    def copy_into(
        self,
        target: sqlite3.Connection,
        tables: Sequence[Table[Any]],
        progress: Progress = no_progress,
    ) -> None:
        """Add everything to a database. Needs a transaction there.

        Raises:
            CancelledError: the user ended it; the transaction is to be rolled back.
        """
        total, done = self.rows(tables), 0
        for noun in tables:
            for table in noun.tables:
                columns = [
                    name
                    for (name,) in self.connection.execute(
                        "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,)
                    )
                ]
                names = ", ".join(columns)
                add = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
                for rows in self._chunks(f"SELECT {names} FROM {table}"):
                    target.executemany(add, rows)
                    done += len(rows)
                    progress(done, total)

    def erase_from(self, target: sqlite3.Connection, tables: Sequence[Table[Any]]) -> None:
        """Take everything out of a database again. Needs a transaction there."""
        for noun in reversed(tables):
            first, *others = noun.tables
            target.execute("CREATE TEMP TABLE gone (id TEXT PRIMARY KEY) WITHOUT ROWID")
            for rows in self._chunks(f"SELECT {noun.keys} FROM {first}"):
                target.executemany("INSERT INTO gone VALUES (?)", rows)
            for table in others:
                target.execute(f"DELETE FROM {table} WHERE {first}_id IN (SELECT id FROM gone)")
            target.execute(f"DELETE FROM {first} WHERE {noun.keys} IN (SELECT id FROM gone)")
            target.execute("DROP TABLE gone")

    def _chunks(self, query: str) -> Iterator[list[tuple[Any, ...]]]:
        found = self.connection.execute(query)
        while rows := found.fetchmany(_CHUNK):
            yield rows
