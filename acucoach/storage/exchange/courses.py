"""Courses in the exchange file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import time
from typing import Any

from acucoach.domain.course import Course
from acucoach.storage.changes import Noun
from acucoach.storage.courses import erase_course, every_course, put_course
from acucoach.storage.exchange.errors import ExchangeError, Fault
from acucoach.storage.exchange.reading import Record
from acucoach.storage.exchange.writing import iso


class CourseCodec:
    """Courses."""

    key = "courses"
    noun = Noun.COURSE
    tables = ("course",)
    keys = "id"

    def everything(self, connection: sqlite3.Connection) -> Iterable[Course]:
        """All courses, oldest first."""
        return every_course(connection)

    def encode(self, thing: Course) -> dict[str, Any]:
        """As plain data."""
        return {
            "id": thing.id,
            "what": thing.what,
            "times_a_day": thing.times_a_day,
            "weekdays": sorted(thing.weekdays),
            "remind_at": [at.strftime("%H:%M") for at in thing.remind_at],
            "first_day": thing.first.isoformat(),
            "last_day": thing.last.isoformat() if thing.last else None,
            "paused": thing.paused,
            "changed": iso(thing.changed),
        }

    def decode(self, record: Record) -> Course:
        """From plain data."""
        first = record.day("first_day")
        if first is None:
            raise ExchangeError(Fault.MISSING, record.where("first_day"))
        try:
            return Course(
                record.identity(),
                record.text("what"),
                record.whole("times_a_day") or 0,
                frozenset(record.wholes("weekdays")),
                tuple(time.fromisoformat(at) for at in record.texts("remind_at")),
                first,
                record.day("last_day", needed=False),
                record.flag("paused"),
                record.needed_moment("changed"),
            )
        except ValueError as error:
            raise ExchangeError(Fault.BAD_VALUE, record.place, str(error)) from error

    def identity(self, thing: Course) -> str:
        """The id."""
        return thing.id

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[Course, int | None]]:
        """Stored ones with these ids."""
        wanted = set(identities)
        return {one.id: (one, None) for one in every_course(connection) if one.id in wanted}

    def put(
        self, connection: sqlite3.Connection, thing: Course, deleted: int | None = None
    ) -> None:
        """Write it."""
        erase_course(connection, thing.id)
        put_course(connection, thing)

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it."""
        erase_course(connection, identity)
