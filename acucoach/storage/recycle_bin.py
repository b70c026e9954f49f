"""The recycle bin: what was deleted stays for thirty days, longer when a clock is in doubt."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.storage.changes import Change
from acucoach.storage.repository import Store
from acucoach.storage.table import Table
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step

DAYS_IN_BIN = 30
DAYS_OF_USE = 3
"""Different days on which the program must have been started after the thirty.

A clock that is wrong once, by a month or by years, so erases nothing: when it is set right, the
days it invented are forgotten.
"""


class RecycleBin:
    """What was deleted of one noun.

    Args:
        store: what to work with.
        table: the noun; one with a bin.
    """

    def __init__(self, store: Store, table: Table[Any]) -> None:
        self._store, self._table = store, table

    def delete(self, ids: Sequence[str]) -> None:
        """Move things into the bin; can be undone."""
        self._move(Action.DELETE, dict.fromkeys(ids, to_parts(self._store.now())[0]))

    def restore(self, ids: Sequence[str]) -> None:
        """Take things out of the bin; can be undone."""
        self._move(Action.RESTORE, dict.fromkeys(ids, None))

    def days_left(self, identity: str) -> int | None:
        """Days a thing stays in the bin at least; None when it is not there."""
        row = self._store.connection.execute(
            f"SELECT deleted_utc FROM {self._table.name} WHERE id = ?", (identity,)
        ).fetchone()
        if row is None or row[0] is None:
            return None
        try:
            gone = self._store.now() - from_parts(row[0], 0)
        except ValueError:
            return 0
        return max(0, min(DAYS_IN_BIN, DAYS_IN_BIN - gone.days))

    def _move(self, action: Action, after: Mapping[str, int | None]) -> None:
        """Mark things deleted or not; undo gives back the time they were in the bin since."""
        if not after:
            return
        before: dict[str, int | None] = {}
        for identity in after:
            row = self._store.connection.execute(
                f"SELECT deleted_utc FROM {self._table.name} WHERE id = ?", (identity,)
            ).fetchone()
            if row is not None:
                before[identity] = row[0]
        self._mark(after)
        step = Step(action, len(after), lambda: self._mark(before), lambda: self._mark(after))
        self._store.undo.push(step)

    def _mark(self, since: Mapping[str, int | None]) -> None:
        with transaction(self._store.connection) as connection:
            connection.executemany(
                f"UPDATE {self._table.name} SET deleted_utc = ? WHERE id = ?",
                [(deleted, identity) for identity, deleted in since.items()],
            )
        self._store.changes.tell(self._table.noun, *since)


class AllBins:
    """The bins of all nouns.

    Args:
        store: what to work with.
        tables: gives the nouns that have a bin; asked when they are first needed.
    """

    def __init__(self, store: Store, tables: Callable[[], Sequence[Table[Any]]]) -> None:
        self._store, self._tables = store, tables

    def count(self) -> int:
        """How many things lie in the bins."""
        return sum(len(self._gone(table, None)) for table in self._tables())

    def purge(self) -> int:
        """Erase what has been there long enough. Called once at the start.

        Returns:
            How many things were erased.
        """
        today = self._store.now().date()
        with transaction(self._store.connection) as connection:
            days = days_of_use(connection, today)
        if len(days) < DAYS_OF_USE:
            return 0
        sure = datetime.combine(days[DAYS_OF_USE - 1], time(0), UTC) - timedelta(days=DAYS_IN_BIN)
        return self._erase(to_parts(sure)[0])

    def empty(self) -> int:
        """Erase all that lies there, now and for good; the steps of this run are forgotten, too.

        Returns:
            How many things were erased.
        """
        erased = self._erase(None)
        self._store.undo.clear()
        return erased

    def _gone(self, table: Table[Any], before: int | None) -> list[str]:
        where, values = "deleted_utc IS NOT NULL", ()
        if before is not None:
            where, values = f"{where} AND deleted_utc < ?", (before,)  # type: ignore[assignment]
        rows = self._store.connection.execute(f"SELECT id FROM {table.name} WHERE {where}", values)
        return [identity for (identity,) in rows]

    def _erase(self, before: int | None) -> int:
        gone = {table: self._gone(table, before) for table in self._tables()}
        nouns = frozenset(table.noun for table, ids in gone.items() if ids)
        if not nouns:
            return 0
        with transaction(self._store.connection) as connection:
            for table, ids in gone.items():
                for identity in ids:
                    table.erase(connection, identity)
        self._store.changes.tell_all(Change(nouns))
        return sum(len(ids) for ids in gone.values())


def days_of_use(connection: sqlite3.Connection, today: date) -> list[date]:
    """The days the program was started on, newest first; today is one. Needs a transaction.

    Days after today were told by a clock that was ahead, and are forgotten.
    """
    connection.execute("DELETE FROM day_of_use WHERE day > ?", (today.isoformat(),))
    connection.execute("INSERT OR IGNORE INTO day_of_use VALUES (?)", (today.isoformat(),))
    rows = connection.execute(
        "SELECT day FROM day_of_use ORDER BY day DESC LIMIT ?", (DAYS_OF_USE,)
    ).fetchall()
    connection.execute("DELETE FROM day_of_use WHERE day < ?", (rows[-1][0],))
    return [date.fromisoformat(day) for (day,) in rows]
