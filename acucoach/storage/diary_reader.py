"""The diary as it is read: a connection is all it takes, so any thread may have one of its own."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, time

from acucoach.domain.calendar_day import DEFAULT_BOUNDARY, to_parts
from acucoach.domain.diary import DayNote, Entry
from acucoach.domain.frozen import frozen
from acucoach.storage import diary_query
from acucoach.storage.diary_figures import DiaryFigures
from acucoach.storage.diary_query import Cursor, EntryFilter, Page
from acucoach.storage.diary_rows import DAYS, ENTRIES
from acucoach.storage.set_aside import SetAside


@frozen
class Offers:
    """Words and medicines of the person's own.

    Attributes:
        words: labels by kind (``tag``, ``trigger``, ``measure``, ``quality``), frequent ones first.
        medicines: name, dose and group, the latest first.
    """

    words: dict[str, list[str]]
    medicines: list[tuple[str, str, str]]


class DiaryReader:
    """Entries and days.

    Args:
        connection: the database, migrated.
        boundary: when a day begins.
        aside: is given what cannot be read.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        boundary: time = DEFAULT_BOUNDARY,
        aside: SetAside | None = None,
    ) -> None:
        self._connection = connection
        self._aside = SetAside() if aside is None else aside
        self.figures = DiaryFigures(connection, boundary)

    @property
    def boundary(self) -> time:
        """When a day begins."""
        return self.figures.boundary

    def get(self, entry_id: str) -> Entry | None:
        """An entry, deleted or not; None when there is no such id."""
        return ENTRIES.get(self._connection, entry_id, self._aside)

    def on_days(self, first: date, last: date | None = None) -> list[Entry]:
        """All entries of some days, oldest first."""
        return diary_query.between(
            self._connection, first, last or first, self.boundary, self._aside
        )

    def page(self, wanted: EntryFilter, after: Cursor | None = None, size: int = 50) -> Page:
        """One page of a filter, newest first."""
        return diary_query.page(self._connection, wanted, after, size, self.boundary, self._aside)

    def count(self, wanted: EntryFilter) -> int:
        """How many entries a filter leaves, or ``MOST_COUNTED`` + 1 when there are more."""
        return diary_query.count(self._connection, wanted, self.boundary)

    def offers(self, most: int = 12) -> Offers:
        """What was written before and may be wanted again, in one reading."""
        rows = self._connection.execute(
            "SELECT kind, label, count(*), '', '' FROM entry_label INDEXED BY entry_label_by_label "
            "GROUP BY kind, label UNION ALL "
            "SELECT 'medicine', name, max(entry_id), dose, kind FROM (SELECT name, dose, kind, "
            "entry_id FROM entry_medicine ORDER BY entry_id DESC LIMIT 500) GROUP BY name"
        ).fetchall()
        words: dict[str, list[tuple[int, str]]] = {}
        medicines: list[tuple[str, str, str, str]] = []
        for kind, label, rank, dose, group in rows:
            if kind == "medicine":
                medicines.append((str(rank), str(label), str(dose), str(group)))
            else:
                words.setdefault(str(kind), []).append((-rank, str(label)))
        return Offers(
            {kind: [word for _, word in sorted(found)[:most]] for kind, found in words.items()},
            [medicine[1:] for medicine in sorted(medicines, reverse=True)[:most]],
        )

    def last_complaint(self) -> str:
        """What was written about or pressed for last; empty without any."""
        row = self._connection.execute(
            "SELECT complaint FROM ("
            " SELECT complaint, at_utc FROM entry WHERE deleted_utc IS NULL"
            " UNION ALL SELECT complaint, at_utc FROM session WHERE deleted_utc IS NULL)"
            " WHERE complaint <> '' ORDER BY at_utc DESC LIMIT 1"
        ).fetchone()
        return str(row[0]) if row else ""

    def going_on(self, before: datetime) -> list[Entry]:
        """Entries still going at a moment, newest first, at most 20."""
        return ENTRIES.select(
            self._connection,
            "WHERE still_going = 1 AND deleted_utc IS NULL AND at_utc <= ? "
            "ORDER BY at_utc DESC LIMIT 20",
            (to_parts(before)[0],),
            self._aside,
        )

    def reflections(self, first: date, last: date) -> dict[date, DayNote]:
        """What was said of each day of a period; a day without is not recorded."""
        notes = DAYS.select(
            self._connection,
            "WHERE day BETWEEN ? AND ?",
            (first.isoformat(), last.isoformat()),
            self._aside,
        )
        return {note.day: note for note in notes}
