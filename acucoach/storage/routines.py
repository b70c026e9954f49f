"""The user's own routines on disk; every edit and delete can be undone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.composing import checked
from acucoach.domain.routine import Routine
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.exchange.reading import parse_json
from acucoach.storage.exchange.routine_form import routine_data, routine_of
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory


@dataclass(frozen=True, slots=True)
class StoredRoutine:
    """An own routine, and when it was last changed."""

    routine: Routine
    changed: datetime


class RoutineRepository:
    """Keeps own routines.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers each write.
        now: wall time with offset.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
    ) -> None:
        self._connection = connection
        self._changes = changes
        self._undo = undo
        self._now = now

    def all(self) -> tuple[Routine, ...]:
        """All own routines by title."""
        stored = every_routine(self._connection)
        return tuple(sorted((s.routine for s in stored), key=lambda r: (r.title.casefold(), r.id)))

    def get(self, routine_id: str) -> Routine | None:
        """One routine, or None."""
        found = _stored(self._connection, routine_id)
        return None if found is None else found.routine

    def save(self, routine: Routine) -> Routine:
        """Keep a new or changed routine.

        Returns:
            The routine as kept; its version is one more than before.

        Raises:
            ComposingError: it has no name or no step.
            DoseError: a dose breaks the limits.
        """
        before = _stored(self._connection, routine.id)
        version = 1 if before is None else before.routine.version + 1
        kept = replace(checked(routine), own=True, version=version)
        now = from_parts(*to_parts(self._now()))
        self._set(routine.id, StoredRoutine(kept, now))
        self._remember(
            Action.ADD if before is None else Action.CHANGE,
            routine.id,
            before,
            StoredRoutine(kept, now),
        )
        return kept

    def delete(self, routine_id: str) -> None:
        """Delete a routine; undo brings it back."""
        before = _stored(self._connection, routine_id)
        if before is not None:
            self._set(routine_id, None)
            self._remember(Action.DELETE, routine_id, before, None)

    def _remember(
        self,
        action: Action,
        routine_id: str,
        before: StoredRoutine | None,
        after: StoredRoutine | None,
    ) -> None:
        self._undo.push(
            Step(
                action,
                1,
                undo=lambda: self._set(routine_id, before),
                redo=lambda: self._set(routine_id, after),
            )
        )

    def _set(self, routine_id: str, stored: StoredRoutine | None) -> None:
        with transaction(self._connection):
            erase_routine(self._connection, routine_id)
            if stored is not None:
                put_routine(self._connection, stored)
        self._changes.tell(Noun.ROUTINE, routine_id)


def every_routine(connection: sqlite3.Connection) -> Iterable[StoredRoutine]:
    """All own routines, by id."""
    rows = connection.execute(
        "SELECT body, changed_utc, changed_offset FROM own_routine ORDER BY id"
    )
    return [_read(*row) for row in rows]


def put_routine(connection: sqlite3.Connection, stored: StoredRoutine) -> None:
    """Write a routine that is not there. Runs in a transaction."""
    routine = stored.routine
    body = json.dumps(routine_data(routine), ensure_ascii=False, separators=(",", ":"))
    connection.execute(
        "INSERT INTO own_routine VALUES (?, ?, ?, ?, ?)",
        (routine.id, routine.title, body, *to_parts(stored.changed)),
    )


def erase_routine(connection: sqlite3.Connection, routine_id: str) -> None:
    """Erase a routine. Runs in a transaction."""
    connection.execute("DELETE FROM own_routine WHERE id = ?", (routine_id,))


def _stored(connection: sqlite3.Connection, routine_id: str) -> StoredRoutine | None:
    row = connection.execute(
        "SELECT body, changed_utc, changed_offset FROM own_routine WHERE id = ?", (routine_id,)
    ).fetchone()
    return None if row is None else _read(*row)


def _read(body: str, utc: int, offset: int) -> StoredRoutine:
    return StoredRoutine(routine_of(parse_json(body)), from_parts(utc, offset))
