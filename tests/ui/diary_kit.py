"""A migrated diary in memory and the screen's services, for tests of diary and review."""

import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from acucoach.domain.calendar_day import day_of
from acucoach.domain.session_line import SessionLine
from acucoach.storage.changes import Changes
from acucoach.storage.database import migrations, open_database, statements
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.undo import UndoHistory
from acucoach.ui.diary.screen import DiaryServices

COMPLAINTS = {"headache": "Headache", "back-pain": "Back pain"}


class ListedSessions:
    """Session lines from a list."""

    def __init__(self, *lines: SessionLine) -> None:
        self.kept = list(lines)

    def lines(self, first: date, last: date) -> list[SessionLine]:
        return [line for line in self.kept if first <= day_of(line.at) <= last]

    def count_by_day(self, first: date, last: date) -> dict[date, int]:
        found: dict[date, int] = {}
        for line in self.lines(first, last):
            found[day_of(line.at)] = found.get(day_of(line.at), 0) + 1
        return found


class Kit:
    """Everything a diary screen needs.

    Args:
        now: the moment at which the clock stands.
        path: the file of the records; None for memory only.
    """

    def __init__(
        self, now: datetime = datetime(2026, 3, 6, 14, 5, tzinfo=UTC), path: Path | None = None
    ) -> None:
        self.time = now
        if path is None:
            self.connection = sqlite3.connect(":memory:", isolation_level=None)
            for step in migrations():
                for statement in statements(step.path.read_text("utf-8")):
                    self.connection.execute(statement)
        else:
            self.connection = open_database(path)
        self.changes, self.undo = Changes(), UndoHistory()
        self.sessions = ListedSessions()
        self.diary = DiaryRepository(self.connection, self.changes, self.undo, self.now)
        self.services = DiaryServices(
            self.diary, self.sessions, self.undo, self.changes, self.now, UTC, COMPLAINTS
        )

    def now(self) -> datetime:
        return self.time

    def advance(self, **time: float) -> None:
        self.time += timedelta(**time)

    def close(self) -> None:
        self.connection.close()
