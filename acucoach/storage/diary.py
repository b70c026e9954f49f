"""The diary on disk: every write is one transaction, can be undone, and says what changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from acucoach.domain.calendar_day import DEFAULT_BOUNDARY, from_parts, to_parts
from acucoach.domain.diary import DayNote, Entry, Reflection, check_entry, tidy
from acucoach.domain.identifiers import uuid7
from acucoach.storage import diary_query, diary_rows
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.diary_figures import DiaryFigures
from acucoach.storage.diary_query import Cursor, EntryFilter, Page
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory

DAYS_IN_BIN = 30


class DiaryRepository:
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
        self._connection = connection
        self._changes = changes
        self._undo = undo
        self._now = now
        self.figures = DiaryFigures(connection, boundary)

    @property
    def boundary(self) -> time:
        """When a day begins."""
        return self.figures.boundary

    def set_boundary(self, boundary: time) -> None:
        """Let days begin at another time; nothing stored changes."""
        if boundary != self.figures.boundary:
            self.figures.boundary = boundary
            self._changes.tell(Noun.ENTRY)

    def new_id(self) -> str:
        """An id for a new entry."""
        return uuid7(self._now())

    # reading

    def get(self, entry_id: str) -> Entry | None:
        """An entry, deleted or not; None when there is no such id."""
        rows = self._connection.execute(
            f"SELECT {diary_rows.COLUMNS} FROM entry WHERE id = ?", (entry_id,)
        ).fetchall()
        return next(iter(diary_rows.read(self._connection, rows)), None)

    def on_days(self, first: date, last: date | None = None) -> list[Entry]:
        """All entries of some days, oldest first."""
        return diary_query.between(self._connection, first, last or first, self.boundary)

    def page(self, wanted: EntryFilter, after: Cursor | None = None, size: int = 50) -> Page:
        """One page of a filter, newest first."""
        return diary_query.page(self._connection, wanted, after, size, self.boundary)

    def count(self, wanted: EntryFilter) -> int:
        """How many entries a filter leaves, or ``MOST_COUNTED`` + 1 when there are more."""
        return diary_query.count(self._connection, wanted, self.boundary)

    def going_on(self, before: datetime) -> list[Entry]:
        """Entries still going at a moment, newest first."""
        rows = self._connection.execute(
            f"SELECT {diary_rows.COLUMNS} FROM entry WHERE still_going = 1 "
            "AND deleted_utc IS NULL AND at_utc <= ? ORDER BY at_utc DESC LIMIT 20",
            (to_parts(before)[0],),
        ).fetchall()
        return diary_rows.read(self._connection, rows)

    def labels(self, kind: str, most: int = 12) -> list[str]:
        """The labels of a kind in use, most frequent first."""
        rows = self._connection.execute(
            "SELECT label FROM entry_label INDEXED BY entry_label_by_label WHERE kind = ? "
            "GROUP BY label ORDER BY count(*) DESC, label LIMIT ?",
            (kind, most),
        )
        return [label for (label,) in rows]

    def medicines(self, most: int = 12) -> list[tuple[str, str, str]]:
        """Name, dose and group of medicines taken lately, latest first."""
        rows = self._connection.execute(
            "SELECT name, dose, kind FROM (SELECT name, dose, kind, entry_id FROM entry_medicine "
            "ORDER BY entry_id DESC LIMIT 500) GROUP BY name ORDER BY max(entry_id) DESC LIMIT ?",
            (most,),
        )
        return [(name, dose, kind) for name, dose, kind in rows]

    def last_complaint(self) -> str:
        """The complaint of the newest entry that has one."""
        row = self._connection.execute(
            "SELECT complaint FROM entry WHERE deleted_utc IS NULL AND complaint <> '' "
            "ORDER BY at_utc DESC LIMIT 1"
        ).fetchone()
        return row[0] if row else ""

    # writing

    def save(self, entry: Entry) -> Entry:
        """Add an entry or change the one with its id.

        Returns:
            The entry as it was kept: tidied, with the time of the change.

        Raises:
            DiaryError: it cannot be kept; nothing was written.
        """
        before = self.get(entry.id)
        kept = check_entry(tidy(replace(entry, changed=self._now())))
        kept = replace(kept, changed=from_parts(*to_parts(kept.changed)))
        self._put([kept])
        if before is None:
            self._remember(Action.ADD, 1, lambda: self._erase([kept.id]), lambda: self._put([kept]))
        else:
            was = before
            self._remember(Action.CHANGE, 1, lambda: self._put([was]), lambda: self._put([kept]))
        return kept

    def delete(self, ids: Sequence[str]) -> None:
        """Move entries to the recycle bin."""
        self._bin(Action.DELETE, dict.fromkeys(ids, to_parts(self._now())[0]))

    def restore(self, ids: Sequence[str]) -> None:
        """Take entries out of the recycle bin."""
        self._bin(Action.RESTORE, dict.fromkeys(ids, None))

    def _bin(self, action: Action, after: Mapping[str, int | None]) -> None:
        """Move entries into or out of the bin; undo gives back the time they were there since."""
        if not after:
            return
        before: dict[str, int | None] = {}
        for entry_id in after:
            row = self._connection.execute(
                "SELECT deleted_utc FROM entry WHERE id = ?", (entry_id,)
            ).fetchone()
            if row is not None:
                before[entry_id] = row[0]
        self._mark_deleted(after)
        self._remember(
            action,
            len(after),
            lambda: self._mark_deleted(before),
            lambda: self._mark_deleted(after),
        )

    def days_left(self, entry_id: str) -> int | None:
        """Days an entry stays in the bin; None when it is not there."""
        row = self._connection.execute(
            "SELECT deleted_utc FROM entry WHERE id = ?", (entry_id,)
        ).fetchone()
        if row is None or row[0] is None:
            return None
        gone = self._now() - from_parts(row[0], 0)
        return max(0, DAYS_IN_BIN - gone.days)

    def purge(self) -> int:
        """Erase what has been in the bin for 30 days. Called once at the start.

        Returns:
            How many entries were erased.
        """
        limit = to_parts(self._now() - timedelta(days=DAYS_IN_BIN))[0]
        rows = self._connection.execute(
            "SELECT id FROM entry WHERE deleted_utc IS NOT NULL AND deleted_utc < ?", (limit,)
        ).fetchall()
        if rows:
            self._erase([entry_id for (entry_id,) in rows])
        return len(rows)

    # days

    def reflections(self, first: date, last: date) -> dict[date, DayNote]:
        """What was said of each day of a period; a day without is not recorded."""
        rows = self._connection.execute(
            "SELECT id, day, said, note, changed_utc, changed_offset FROM day_note "
            "WHERE day BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
        )
        notes = (
            DayNote(note_id, date.fromisoformat(day), Reflection(said), from_parts(*at), note)
            for note_id, day, said, note, *at in rows
        )
        return {note.day: note for note in notes}

    def reflect(self, day: date, said: Reflection | None, note: str = "") -> None:
        """Say something of a whole day, or take it back with None."""
        before = self.reflections(day, day).get(day)
        after = None
        if said is not None:
            note_id = before.id if before else self.new_id()
            changed = from_parts(*to_parts(self._now()))
            after = DayNote(note_id, day, said, changed, note)
        if before == after:
            return
        self._put_day(day, after)
        self._remember(
            Action.CHANGE if before else Action.ADD,
            1,
            lambda: self._put_day(day, before),
            lambda: self._put_day(day, after),
        )

    # the one place each that writes

    def _put(self, entries: Iterable[Entry]) -> None:
        written = tuple(entries)
        with transaction(self._connection) as connection:
            for entry in written:
                diary_rows.write(connection, entry)
        self._changes.tell(Noun.ENTRY, *(entry.id for entry in written))

    def _erase(self, ids: Iterable[str]) -> None:
        erased = tuple(ids)
        with transaction(self._connection) as connection:
            for entry_id in erased:
                diary_rows.remove(connection, entry_id)
        self._changes.tell(Noun.ENTRY, *erased)

    def _mark_deleted(self, since: Mapping[str, int | None]) -> None:
        with transaction(self._connection) as connection:
            connection.executemany(
                "UPDATE entry SET deleted_utc = ? WHERE id = ?",
                [(deleted, entry_id) for entry_id, deleted in since.items()],
            )
        self._changes.tell(Noun.ENTRY, *since)

    def _put_day(self, day: date, note: DayNote | None) -> None:
        with transaction(self._connection) as connection:
            connection.execute("DELETE FROM day_note WHERE day = ?", (day.isoformat(),))
            if note is not None:
                put_day_note(connection, note)
        self._changes.tell(Noun.REFLECTION, day.isoformat())

    def _remember(
        self, action: Action, count: int, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        self._undo.push(Step(action, count, undo, redo))


def put_day_note(connection: sqlite3.Connection, note: DayNote) -> None:
    """Insert what was said of a day. Needs a transaction."""
    connection.execute(
        "INSERT INTO day_note (id, day, said, note, changed_utc, changed_offset) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (note.id, note.day.isoformat(), str(note.said), note.note, *to_parts(note.changed)),
    )
