"""What all repositories do alike: read, write in one transaction, remember for undo, tell."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Generic, TypeVar

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.frozen import frozen
from acucoach.storage.changes import Changes
from acucoach.storage.table import Table
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory

T = TypeVar("T")


@frozen
class Store:
    """What a repository works with.

    Attributes:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers each write of this run.
        now: wall time with offset.
    """

    connection: sqlite3.Connection
    changes: Changes
    undo: UndoHistory
    now: Callable[[], datetime]

    def stamp(self) -> datetime:
        """The time it is, as exactly as it is stored."""
        return from_parts(*to_parts(self.now()))


class Repository(Generic[T]):
    """Things of one noun.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers each write of this run.
        now: wall time with offset.
    """

    table: Table[T]

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
    ) -> None:
        self._store = Store(connection, changes, undo, now)

    def _select(self, where: str, *values: object) -> list[T]:
        """See ``Table.select``."""
        store = self._store
        return self.table.select(store.connection, where, values, store.changes.set_aside)

    def _get(self, identity: str) -> T | None:
        """See ``Table.get``."""
        store = self._store
        return self.table.get(store.connection, identity, store.changes.set_aside)

    def swap(self, before: T | None, after: T | None, action: Action | None = None) -> None:
        """Put one thing in the place of another; None is none. Can be undone.

        Args:
            before: what is stored.
            after: what is to be stored.
            action: what the step is called; by default what it looks like.
        """
        if action is None:
            added = Action.ADD if before is None else Action.CHANGE
            action = Action.DELETE if after is None else added
        self._put(before, after)
        self._store.undo.push(
            Step(action, 1, lambda: self._put(after, before), lambda: self._put(before, after))
        )

    def _put(self, before: T | None, after: T | None) -> None:
        known = before if after is None else after
        assert known is not None
        identity = self.table.identity(known)
        with transaction(self._store.connection) as connection:
            if after is None:
                self.table.erase(connection, identity)
            else:
                self.table.put(connection, after, before=before, alone=before is None)
        self._store.changes.tell(self.table.noun, identity)
