"""Courses on disk; every change can be undone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.course import Course
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory

_COLUMNS = (
    "id, what, times_a_day, weekdays, remind_at, first_day, last_day, paused, changed_utc, "
    "changed_offset"
)


class CourseRepository:
    """Keeps courses.

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
        self._connection, self._changes, self._undo = connection, changes, undo
        self._now = now

    def all(self) -> list[Course]:
        """All courses, oldest first."""
        return every_course(self._connection)

    def get(self, course_id: str) -> Course | None:
        """One course, or None."""
        return next((one for one in self.all() if one.id == course_id), None)

    def save(self, course: Course) -> Course:
        """Keep a new or changed course."""
        before = self.get(course.id)
        kept = replace(course, changed=from_parts(*to_parts(self._now())))
        self._put(course.id, kept)
        self._remember(Action.ADD if before is None else Action.CHANGE, course.id, before, kept)
        return kept

    def delete(self, course_id: str) -> None:
        """Delete a course; undo brings it back."""
        before = self.get(course_id)
        if before is not None:
            self._put(course_id, None)
            self._remember(Action.DELETE, course_id, before, None)

    def _remember(
        self, action: Action, course_id: str, before: Course | None, after: Course | None
    ) -> None:
        self._undo.push(
            Step(
                action, 1, lambda: self._put(course_id, before), lambda: self._put(course_id, after)
            )
        )

    def _put(self, course_id: str, course: Course | None) -> None:
        with transaction(self._connection) as connection:
            erase_course(connection, course_id)
            if course is not None:
                put_course(connection, course)
        self._changes.tell(Noun.COURSE, course_id)


def every_course(connection: sqlite3.Connection) -> list[Course]:
    """All courses, oldest first."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM course ORDER BY id")
    return [_read(row) for row in rows]


def put_course(connection: sqlite3.Connection, course: Course) -> None:
    """Write a course that is not there."""
    connection.execute(
        f"INSERT INTO course ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            course.id, course.what, course.times_a_day, json.dumps(sorted(course.weekdays)),
            json.dumps([at.strftime("%H:%M") for at in course.remind_at]),
            course.first.isoformat(), course.last.isoformat() if course.last else None,
            int(course.paused), *to_parts(course.changed),
        ),
    )  # fmt: skip


def erase_course(connection: sqlite3.Connection, course_id: str) -> None:
    """Remove a course."""
    connection.execute("DELETE FROM course WHERE id = ?", (course_id,))


def _read(row: tuple[Any, ...]) -> Course:
    course_id, what, times, weekdays, remind, first, last, paused, utc, offset = row
    return Course(
        course_id, what, times, frozenset(json.loads(weekdays)),
        tuple(time.fromisoformat(at) for at in json.loads(remind)),
        date.fromisoformat(first), date.fromisoformat(last) if last else None, bool(paused),
        from_parts(utc, offset),
    )  # fmt: skip
