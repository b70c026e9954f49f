"""Filled instruments on disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.instruments import Filled, InstrumentKind, check_filled
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory

_COLUMNS = "id, kind, at_utc, at_offset, answers, changed_utc, changed_offset"


class InstrumentRepository:
    """PEG and MIDAS answers.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers each write of this run.
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

    def all(self, kind: InstrumentKind | None = None) -> list[Filled]:
        """Every filled instrument, oldest first."""
        where = "" if kind is None else "WHERE kind = ?"
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM filled_instrument {where} ORDER BY at_utc, id",
            () if kind is None else (str(kind),),
        )
        return [filled_of(row) for row in rows]

    def save(self, filled: Filled) -> Filled:
        """Add a filled instrument or change the one with its id.

        Raises:
            DiaryError: its answers do not fit.
        """
        kept = check_filled(replace(filled, changed=from_parts(*to_parts(self._now()))))
        before = next((known for known in self.all() if known.id == kept.id), None)
        self._put(kept.id, kept)
        action = Action.ADD if before is None else Action.CHANGE
        self._remember(action, kept.id, before, kept)
        return kept

    def delete(self, filled: Filled) -> None:
        """Erase a filled instrument; undo brings it back."""
        self._put(filled.id, None)
        self._remember(Action.DELETE, filled.id, filled, None)

    def _remember(
        self, action: Action, filled_id: str, before: Filled | None, after: Filled | None
    ) -> None:
        self._undo.push(
            Step(
                action,
                1,
                lambda: self._put(filled_id, before),
                lambda: self._put(filled_id, after),
            )
        )

    def _put(self, filled_id: str, filled: Filled | None) -> None:
        with transaction(self._connection) as connection:
            connection.execute("DELETE FROM filled_instrument WHERE id = ?", (filled_id,))
            if filled is not None:
                put_filled(connection, filled)
        self._changes.tell(Noun.INSTRUMENT, filled_id)


def put_filled(connection: sqlite3.Connection, filled: Filled) -> None:
    """Insert a filled instrument. Needs a transaction."""
    connection.execute(
        f"INSERT INTO filled_instrument ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            filled.id,
            str(filled.kind),
            *to_parts(filled.at),
            json.dumps(filled.answers),
            *to_parts(filled.changed),
        ),
    )


def filled_of(row: tuple[Any, ...]) -> Filled:
    """A filled instrument from its row."""
    filled_id, kind, at, offset, answers, changed, changed_offset = row
    return Filled(
        filled_id,
        InstrumentKind(kind),
        from_parts(at, offset),
        tuple(json.loads(answers)),
        from_parts(changed, changed_offset),
    )
