"""Own measures on disk: a number a day of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import date, datetime

from acucoach.domain.own_measure import LARGEST, Measured, check_measured, measured_id
from acucoach.storage.changes import Change, Changes, Noun
from acucoach.storage.kinds import DAY, IDENTITY, MOMENT, Number, TextKind
from acucoach.storage.repository import Repository
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table
from acucoach.storage.undo import UndoHistory

MEASURED = Table(
    Shape(
        Measured,
        (
            Field("id", IDENTITY),
            Field("day", DAY),
            Field("what", TextKind()),
            Field("value", Number(0, LARGEST, "")),
            Field("changed", MOMENT),
        ),
        check=check_measured,
    ),
    noun=Noun.MEASURED,
    name="measured",
    key="measures",
    order="day, what",
)


class OwnMeasures(Repository[Measured]):
    """Keeps own measures; see ``Repository``."""

    table = MEASURED

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(connection, changes, undo, now)
        self._known: dict[date, dict[str, float]] = {}
        changes.listen(self._forget)

    def of_day(self, day: date) -> dict[str, float]:
        """What was measured on a day, by name; read again only after a measure changed."""
        if day not in self._known:
            found = self._select("WHERE day = ? ORDER BY what", day.isoformat())
            self._known[day] = {one.what: one.value for one in found}
        return dict(self._known[day])

    def _forget(self, change: Change) -> None:
        if Noun.MEASURED in change.nouns:
            self._known.clear()

    def names(self) -> list[str]:
        """Names in use, most often first."""
        rows = self._store.connection.execute(
            "SELECT what FROM measured GROUP BY what ORDER BY count(*) DESC, what"
        )
        return [str(what) for (what,) in rows]

    def keep(self, day: date, what: str, value: float | None) -> None:
        """Keep a number in place of the one before; None takes it away.

        Raises:
            ValueError: it is out of range; one sentence.
        """
        before = self._get(measured_id(day, what))
        if value is None:
            if before is not None:
                self.swap(before, None)
            return
        if before is not None and before.value == value:
            return
        stamp = self._store.stamp()
        one = check_measured(Measured(measured_id(day, what), day, what, value, stamp))
        self.swap(before, one)


def series_of(
    connection: sqlite3.Connection, first: date, last: date
) -> dict[str, dict[date, float]]:
    """Each measure's numbers by day, of some days."""
    found: dict[str, dict[date, float]] = {}
    for one in MEASURED.select(
        connection, "WHERE day BETWEEN ? AND ? ORDER BY what, day", (str(first), str(last))
    ):
        found.setdefault(one.what, {})[one.day] = one.value
    return found


def summed(parts: Iterable[tuple[date, float]]) -> dict[date, float]:
    """Parts of days added up: naps to a night, walks to a day."""
    days: dict[date, float] = {}
    for day, value in parts:
        days[day] = days.get(day, 0.0) + value
    return days
