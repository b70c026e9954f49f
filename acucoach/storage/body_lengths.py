"""Lengths of the own body on disk. One that cannot be read counts as not measured."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from math import isfinite

from acucoach.domain.anatomy import Side
from acucoach.domain.body_lengths import OwnLengths
from acucoach.domain.calendar_day import to_parts
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.transaction import transaction

_SIDES = {str(side): side for side in Side}


def length_id(measure: str, side: Side) -> str:
    """The identity of a length: the same on every computer."""
    return f"{measure}/{side}"


class BodyLengthRepository:
    """Keeps what was measured.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        now: wall time with offset.
    """

    def __init__(
        self, connection: sqlite3.Connection, changes: Changes, now: Callable[[], datetime]
    ) -> None:
        self._connection, self._changes, self._now = connection, changes, now

    def all(self) -> OwnLengths:
        """Everything that was measured."""
        rows = self._connection.execute("SELECT measure, side, millimetres FROM body_length")
        return OwnLengths(
            {
                (measure, _SIDES[side]): length
                for measure, side, length in rows
                if side in _SIDES and isinstance(length, float) and isfinite(length) and length > 0
            }
        )

    def keep(self, measure: str, side: Side, millimetres: float | None) -> None:
        """Keep a length in place of the one before; None forgets it."""
        with transaction(self._connection):
            if millimetres is None:
                self._connection.execute(
                    "DELETE FROM body_length WHERE measure = ? AND side = ?", (measure, str(side))
                )
            else:
                self._connection.execute(
                    "INSERT OR REPLACE INTO body_length VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        length_id(measure, side),
                        *(measure, str(side), float(millimetres)),
                        *to_parts(self._now()),
                    ),
                )
        self._changes.tell(Noun.LENGTH)
