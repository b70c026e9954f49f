"""Figures over many entries, counted by the database: for calendar, charts and reports."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, time
from operator import itemgetter
from typing import Any

from acucoach.domain.calendar_day import DEFAULT_BOUNDARY, from_parts
from acucoach.domain.diary import Mark, Spot
from acucoach.domain.frozen import frozen
from acucoach.storage.day_number import date_of, day_expression, hour_expression, span_of_days
from acucoach.storage.diary_rows import MARK

_IN_SPAN = "deleted_utc IS NULL AND at_wall >= ? AND at_wall < ?"
_RATED = "intensity BETWEEN 0 AND 10"
"""Any other value is damage; it counts as no rating."""

SPOT_MM = 15.0
"""Edge of the cubes in which marks count as the same place: half a thumb."""
MOST_SPOTS = 250


@frozen
class MedicineDay:
    """A medicine on a day.

    Attributes:
        day: the user's day of the entry.
        name: as written.
        kind: its group.
        times: how often it was taken that day.
    """

    day: date
    name: str
    kind: str
    times: int


class DiaryFigures:
    """Counts and series of a period.

    Args:
        connection: the database.
        boundary: when a day begins.
    """

    def __init__(self, connection: sqlite3.Connection, boundary: time = DEFAULT_BOUNDARY) -> None:
        self.connection = self._connection = connection
        self.boundary = boundary

    def strongest_by_day(
        self, first: date, last: date, complaint: str = ""
    ) -> dict[date, tuple[int | None, int]]:
        """Highest rating and number of entries of each day that has any entry."""
        narrowed, values = self._narrowed(first, last, complaint)
        rows = self._connection.execute(
            f"SELECT {day_expression(self.boundary)} AS day, "
            f"max(CASE WHEN {_RATED} THEN intensity END), count(*) "
            f"FROM entry INDEXED BY entry_by_wall WHERE {narrowed} GROUP BY day",
            values,
        )
        return {date_of(day): (highest, entries) for day, highest, entries in rows}

    def ratings(self, first: date, last: date, complaint: str = "") -> list[tuple[datetime, int]]:
        """Every rating with its moment, in order of time."""
        narrowed, values = self._narrowed(first, last, complaint)
        rows = self._connection.execute(
            f"SELECT at_utc, at_offset, intensity FROM entry WHERE {narrowed} AND {_RATED}",
            values,
        )
        found = []
        for utc, offset, intensity in rows:
            with suppress(ValueError):
                found.append((from_parts(utc, offset), utc, intensity))
        found.sort(key=itemgetter(1, 2))
        return [(moment, intensity) for moment, _, intensity in found]

    def by_hour_and_weekday(
        self, first: date, last: date, complaint: str = ""
    ) -> dict[tuple[int, int], dict[int, int]]:
        """How often each rating was given, by (hour, ISO weekday of the user's day)."""
        narrowed, values = self._narrowed(first, last, complaint)
        # Day number 1 of the calendar is a Monday.
        rows = self._connection.execute(
            f"SELECT {hour_expression()} AS hour, "
            f"({day_expression(self.boundary)} + 6) % 7 + 1 AS weekday, intensity, count(*) "
            f"FROM entry INDEXED BY entry_by_wall WHERE {narrowed} AND {_RATED} "
            "GROUP BY hour, weekday, intensity",
            values,
        )
        table: dict[tuple[int, int], dict[int, int]] = {}
        for hour, weekday, intensity, times in rows:
            table.setdefault((hour, weekday), {})[intensity] = times
        return table

    def by_label(
        self, kind: str, first: date, last: date, complaint: str = ""
    ) -> list[tuple[str, int]]:
        """Every (label, rating) of a kind: ``trigger``, ``tag``, ``quality``, ``measure``."""
        narrowed, values = self._narrowed(first, last, complaint)
        rows = self._connection.execute(
            "SELECT label, intensity FROM entry INDEXED BY entry_by_wall "
            f"JOIN entry_label ON entry_id = id AND kind = ? WHERE {narrowed} "
            f"AND {_RATED}",
            [kind, *values],
        )
        return [(str(label), intensity) for label, intensity in rows]

    def days_of_label(self, kind: str, first: date, last: date) -> dict[str, set[date]]:
        """The days on which each label of a kind was written."""
        found: dict[str, set[date]] = {}
        for label, day in self._connection.execute(
            f"SELECT DISTINCT label, {day_expression(self.boundary)} FROM entry "
            "INDEXED BY entry_by_wall JOIN entry_label ON entry_id = id AND kind = ? "
            f"WHERE {_IN_SPAN}",
            (kind, *span_of_days(first, last, self.boundary)),
        ):
            found.setdefault(str(label), set()).add(date_of(day))
        return found

    def marks(self, first: date, last: date, complaint: str = "") -> list[Mark]:
        """Every mark on the body of a period."""
        narrowed, values = self._narrowed(first, last, complaint)
        rows = self._connection.execute(
            "SELECT x, y, z, radius, coalesce(entry_mark.intensity, entry.intensity) "
            "FROM entry INDEXED BY entry_by_wall JOIN entry_mark ON entry_id = id "
            f"WHERE {narrowed}",
            values,
        )
        return [mark for mark in map(_mark, rows) if mark is not None]

    def spots(self, first: date, last: date, complaint: str = "") -> list[Spot]:
        """Sore places of a period, those within ``SPOT_MM`` of each other as one; most often first.

        A year of marks becomes some hundreds of spots, however many marks there are.
        """
        narrowed, values = self._narrowed(first, last, complaint)
        rows = self._connection.execute(
            "SELECT avg(x), avg(y), avg(z), avg(radius), "
            "round(avg(coalesce(entry_mark.intensity, entry.intensity))), count(*) AS times "
            "FROM entry INDEXED BY entry_by_wall JOIN entry_mark ON entry_id = id "
            f"WHERE {narrowed} GROUP BY round(x / {SPOT_MM}), round(y / {SPOT_MM}), "
            f"round(z / {SPOT_MM}) ORDER BY times DESC LIMIT {MOST_SPOTS}",
            values,
        )
        found = ((_mark((*cells, _rounded(strength))), times) for *cells, strength, times in rows)
        return [Spot(mark, times) for mark, times in found if mark is not None]

    def medicine_days(self, first: date, last: date) -> list[MedicineDay]:
        """Each medicine on each day it was taken."""
        rows = self._connection.execute(
            f"SELECT {day_expression(self.boundary)} AS day, name, kind, count(*) "
            "FROM entry INDEXED BY entry_by_wall JOIN entry_medicine ON entry_id = id "
            f"WHERE {_IN_SPAN} GROUP BY day, name, kind ORDER BY day, name",
            span_of_days(first, last, self.boundary),
        )
        return [
            MedicineDay(date_of(day), str(name), str(kind), times)
            for day, name, kind, times in rows
        ]

    def days_with(self, complaints: frozenset[str], first: date, last: date) -> set[date]:
        """Days with a rating above 0 for any of some complaints."""
        holes = ", ".join("?" * len(complaints))
        rows = self._connection.execute(
            f"SELECT DISTINCT {day_expression(self.boundary)} FROM entry INDEXED BY entry_by_wall "
            f"WHERE {_IN_SPAN} AND complaint IN ({holes}) "
            "AND (intensity > 0 OR (intensity IS NULL AND still_going))",
            [*span_of_days(first, last, self.boundary), *sorted(complaints)],
        )
        return {date_of(day) for (day,) in rows}

    def complaints(self, first: date, last: date) -> list[tuple[str, int]]:
        """Complaints of a period with their number of entries, most frequent first."""
        rows = self._connection.execute(
            "SELECT complaint, count(*) AS n FROM entry INDEXED BY entry_by_wall "
            f"WHERE {_IN_SPAN} AND complaint <> '' GROUP BY complaint ORDER BY n DESC, complaint",
            span_of_days(first, last, self.boundary),
        )
        return [(str(complaint), times) for complaint, times in rows]

    def _narrowed(self, first: date, last: date, complaint: str) -> tuple[str, list[object]]:
        values: list[object] = list(span_of_days(first, last, self.boundary))
        if not complaint:
            return _IN_SPAN, values
        return f"{_IN_SPAN} AND complaint = ?", [*values, complaint]


def _mark(row: Sequence[Any]) -> Mark | None:
    """A mark of a row; None when it cannot be read."""
    try:
        return MARK.value(row)
    except ValueError:
        return None


def _rounded(strength: Any) -> Any:
    return int(strength) if isinstance(strength, float) else strength
