"""Tender spots on disk; marking and forgetting can be undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from acucoach.domain.anatomy import Place, Side
from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.identifiers import uuid7
from acucoach.domain.tender_spot import TenderSpot
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, UndoHistory, adding_or_taking

_COLUMNS = "id, x, y, z, side, region, marked_utc, marked_offset, used_utc, used_offset, times"


class TenderSpotRepository:
    """Keeps tender spots.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers marking and forgetting.
        now: wall time with offset.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
    ) -> None:
        self._connection, self._changes, self._undo = connection, changes, undo
        self._now = now

    def all(self) -> tuple[TenderSpot, ...]:
        """All spots, oldest first."""
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM tender_spot ORDER BY marked_utc, id"
        )
        return tuple(_read(row) for row in rows)

    def mark(self, place: Place, side: Side, region: str) -> TenderSpot:
        """Keep a new spot."""
        now = from_parts(*to_parts(self._now()))
        spot = TenderSpot(uuid7(now), place, side, region, now)
        self._put(spot)
        self._remember(Action.ADD, spot)
        return spot

    def forget(self, spot: TenderSpot) -> None:
        """Take a spot off the list; undo brings it back."""
        self._drop(spot)
        self._remember(Action.DELETE, spot)

    def note_use(self, spot: TenderSpot) -> None:
        """A session on the spot begins."""
        now = from_parts(*to_parts(self._now()))
        self._put(replace(spot, used=now, times=spot.times + 1))

    def _remember(self, action: Action, spot: TenderSpot) -> None:
        step = adding_or_taking(action, lambda: self._put(spot), lambda: self._drop(spot))
        self._undo.push(step)

    def _put(self, spot: TenderSpot) -> None:
        used = (None, None) if spot.used is None else to_parts(spot.used)
        place = spot.place
        with transaction(self._connection):
            self._connection.execute(
                f"INSERT OR REPLACE INTO tender_spot ({_COLUMNS}) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    spot.id, place.x, place.y, place.z, spot.side.value, spot.region,
                    *to_parts(spot.marked), *used, spot.times,
                ),
            )  # fmt: skip
        self._changes.tell(Noun.SPOT, spot.id)

    def _drop(self, spot: TenderSpot) -> None:
        with transaction(self._connection):
            self._connection.execute("DELETE FROM tender_spot WHERE id = ?", (spot.id,))
        self._changes.tell(Noun.SPOT, spot.id)


def _read(row: tuple[Any, ...]) -> TenderSpot:
    spot_id, x, y, z, side, region, marked, marked_offset, used, used_offset, times = row
    return TenderSpot(
        spot_id, Place(x, y, z), Side(side), region, from_parts(marked, marked_offset),
        None if used is None else from_parts(used, used_offset), times,
    )  # fmt: skip
