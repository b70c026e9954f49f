"""Courses on disk; every change can be undone."""

from __future__ import annotations

from dataclasses import replace

from acucoach.domain.course import MOST_A_DAY, Course
from acucoach.storage.changes import Noun
from acucoach.storage.kinds import DAY, FLAG, IDENTITY, MOMENT, TEXT, WALL_TIME, Whole
from acucoach.storage.nested_kinds import ListOf, Optional
from acucoach.storage.repository import Repository
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table

MOST_REMINDERS = 100

COURSES = Table(
    Shape(
        Course,
        (
            Field("id", IDENTITY),
            Field("what", TEXT),
            Field("times_a_day", Whole(1, MOST_A_DAY, of_file=False)),
            Field("weekdays", ListOf(Whole(), frozenset, most=7), default=frozenset()),
            Field("remind_at", ListOf(WALL_TIME, most=MOST_REMINDERS), default=()),
            Field("first", DAY, column="first_day", json="first_day"),
            Field("last", Optional(DAY), None, column="last_day", json="last_day"),
            Field("paused", FLAG, default=False),
            Field("changed", MOMENT),
        ),
    ),
    noun=Noun.COURSE,
    name="course",
    key="courses",
)


class CourseRepository(Repository[Course]):
    """Keeps courses; see ``Repository``."""

    table = COURSES

    def all(self) -> list[Course]:
        """All courses, oldest first."""
        return self._select("ORDER BY id")

    def get(self, course_id: str) -> Course | None:
        """One course, or None."""
        return self._get(course_id)

    def save(self, course: Course) -> Course:
        """Keep a new or changed course."""
        kept = replace(course, changed=self._store.stamp())
        self.swap(self.get(course.id), kept)
        return kept

    def delete(self, course_id: str) -> None:
        """Delete a course; undo brings it back."""
        before = self.get(course_id)
        if before is not None:
            self.swap(before, None)
