"""The diary on disk: every write is one transaction, can be undone, and says what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from acucoach.domain.calendar_day import DEFAULT_BOUNDARY
from acucoach.domain.diary import DayNote, Entry, Reflection, check_entry, tidy
from acucoach.domain.identifiers import uuid7
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.diary_reader import DiaryReader
from acucoach.storage.diary_rows import DAYS, ENTRIES
from acucoach.storage.recycle_bin import RecycleBin
from acucoach.storage.repository import Repository, Store
from acucoach.storage.undo import UndoHistory


class _Entries(Repository[Entry]):
    table = ENTRIES


class _Days(Repository[DayNote]):
    table = DAYS


class DiaryRepository(DiaryReader):
    """Entries and days.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers each write of this run.
        now: wall time with offset.
        boundary: when a day begins.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
        boundary: time = DEFAULT_BOUNDARY,
    ) -> None:
        super().__init__(connection, boundary, changes.set_aside)
        self._store = Store(connection, changes, undo, now)
        self._entries = _Entries(connection, changes, undo, now)
        self._days = _Days(connection, changes, undo, now)
        self._bin = RecycleBin(self._store, ENTRIES)

    def set_boundary(self, boundary: time) -> None:
        """Let days begin at another time; nothing stored changes."""
        if boundary != self.figures.boundary:
            self.figures.boundary = boundary
            self._store.changes.tell(Noun.ENTRY)

    def new_id(self) -> str:
        """An id for a new entry."""
        return uuid7(self._store.now())

    def save(self, entry: Entry) -> Entry:
        """Add an entry or change the one with its id.

        Returns:
            The entry as it was kept: tidied, with the time of the change.

        Raises:
            DiaryError: it cannot be kept; nothing was written.
        """
        kept = check_entry(tidy(replace(entry, changed=self._store.stamp())))
        self._entries.swap(self.get(entry.id), kept)
        return kept

    def delete(self, ids: Sequence[str]) -> None:
        """Move entries to the recycle bin."""
        self._bin.delete(ids)

    def restore(self, ids: Sequence[str]) -> None:
        """Take entries out of the recycle bin."""
        self._bin.restore(ids)

    def days_left(self, entry_id: str) -> int | None:
        """Days an entry stays in the bin; None when it is not there."""
        return self._bin.days_left(entry_id)

    def reflect(self, day: date, said: Reflection | None, note: str = "") -> None:
        """Say something of a whole day, or take it back with None."""
        before = self.reflections(day, day).get(day)
        after = None
        if said is not None:
            note_id = before.id if before else self.new_id()
            after = DayNote(note_id, day, said, self._store.stamp(), note)
        if before != after:
            self._days.swap(before, after)
