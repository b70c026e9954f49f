"""Sessions on disk: from their first second, each second, and for good."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from acucoach.domain.calendar_day import DEFAULT_BOUNDARY, day_of, from_parts, to_parts
from acucoach.domain.frozen import frozen
from acucoach.domain.identifiers import uuid7
from acucoach.domain.session_record import (
    PhaseRecord,
    Rating,
    RatingMoment,
    SessionRecord,
    SideEffect,
)
from acucoach.storage import session_rows
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.day_number import span_of_days
from acucoach.storage.kinds import LONGEST_SECONDS
from acucoach.storage.recycle_bin import RecycleBin
from acucoach.storage.repository import Store
from acucoach.storage.table import CHUNK
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory

if TYPE_CHECKING:
    from acucoach.domain.plan import SessionPlan

RESUME_WITHIN = timedelta(minutes=10)
"""How long after its last second an interrupted session may go on."""


@frozen
class SessionFilter:
    """Which sessions a list shows; empty fields let everything through.

    Attributes:
        first: first day.
        last: last day, included.
        target: acupoint code or ``area:ID`` worked on.
        routine: routine id, or a point's code for sessions of one point.
        complaint: complaint id.
    """

    first: date | None = None
    last: date | None = None
    target: str = ""
    routine: str = ""
    complaint: str = ""


class SessionRepository:
    """Sessions.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write that other screens can show.
        undo: remembers edits and deletions of this run.
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
        self._connection, self._changes, self._undo = connection, changes, undo
        self._now = now
        self.boundary = boundary
        self._bin = RecycleBin(Store(connection, changes, undo, now), session_rows.SESSIONS)
        self._written: dict[str, dict[int, PhaseRecord]] = {}

    # a session as it runs

    def begin(
        self,
        record: SessionRecord,
        plan: SessionPlan,
        *,
        verdict: str = "{}",
        complaint: str = "",
        onset: datetime | None = None,
        before: int | None = None,
        started: datetime | None = None,
    ) -> SessionRecord:
        """Write a session that has just started.

        Args:
            record: from ``Session.record``.
            plan: its plan, kept to resume from.
            verdict: the safety verdict as JSON text.
            complaint: what it is done for.
            onset: when an attack began.
            before: rating before, 0-10.
            started: when it did, if that was earlier; None for now.

        Returns:
            The record with its id and start.
        """
        from acucoach.storage import plan_json

        now = from_parts(*to_parts(started or self._now()))
        ratings = () if before is None else (Rating(RatingMoment.BEFORE, before, now),)
        kept = replace(
            record, id=uuid7(now), started=now, verdict=verdict, complaint=complaint,
            plan=plan_json.encode(plan), onset=onset, ratings=ratings,
        )  # fmt: skip
        # Not patient: a session goes on meanwhile, and whoever keeps it tries again.
        with transaction(self._connection, patient=False) as connection:
            session_rows.insert(connection, kept)
        self._written = {kept.id: {phase.index: phase for phase in kept.phases}}
        self._changes.tell(Noun.SESSION, kept.id)
        return kept

    def update(self, session_id: str, record: SessionRecord) -> None:
        """Bring a running session up to date; called each second and at its end."""
        known = self._written.setdefault(session_id, {})
        changed = [phase for phase in record.phases if known.get(phase.index) != phase]
        kept = replace(record, id=session_id)
        with transaction(self._connection, patient=False) as connection:
            session_rows.update_running(connection, kept, self._now())
            session_rows.write_phases(connection, session_id, changed)
            session_rows.write_pauses(connection, kept)
        known.update({phase.index: phase for phase in changed})
        if record.state.is_final:
            self._written.pop(session_id, None)
            self._changes.tell(Noun.SESSION, session_id)

    def continue_with(self, session_id: str) -> None:
        """An interrupted session goes on under its id."""
        with transaction(self._connection, patient=False) as connection:
            connection.execute("UPDATE session SET state = 'paused' WHERE id = ?", (session_id,))
        self._changes.tell(Noun.SESSION, session_id)

    # after a crash

    def mark_interrupted(self) -> list[SessionRecord]:
        """Say of sessions that were running when the program ended that they were interrupted.

        Called once at the start, before any session.

        Returns:
            The sessions concerned, newest first.
        """
        rows = self._connection.execute(
            "SELECT id FROM session WHERE state IN ('ready', 'running', 'paused')"
        ).fetchall()
        ids = [session_id for (session_id,) in rows]
        if ids:
            with transaction(self._connection) as connection:
                connection.executemany(
                    "UPDATE session SET state = 'interrupted' WHERE id = ?",
                    [(session_id,) for session_id in ids],
                )
            self._changes.tell(Noun.SESSION, *ids)
        found = (self.get(session_id) for session_id in sorted(ids, reverse=True))
        return [record for record in found if record is not None]

    def resumable(self) -> SessionRecord | None:
        """The newest interrupted session, if it can still go on."""
        oldest = to_parts(self._now() - RESUME_WITHIN)[0]
        found = self._select(
            "WHERE state = 'interrupted' AND seen_utc >= ? AND deleted_utc IS NULL "
            "ORDER BY seen_utc DESC LIMIT 1",
            oldest,
        )
        return next(iter(found), None)

    def plan_of(self, session_id: str) -> SessionPlan | None:
        """The plan a session was started with; None when it cannot be read any more."""
        from acucoach.storage import plan_json

        record = self.get(session_id)
        if record is None:
            return None
        try:
            return plan_json.decode(record.plan)
        except ValueError:
            return None

    # reading

    def get(self, session_id: str) -> SessionRecord | None:
        """A session, deleted or not."""
        return next(iter(self._select("WHERE id = ?", session_id)), None)

    def find(
        self, wanted: SessionFilter | None = None, most: int = 200, offset: int = 0
    ) -> list[SessionRecord]:
        """Sessions, newest first; as many as wanted, for those that cannot be read do not count."""
        where, values = self._where(wanted or SessionFilter())
        order = "ORDER BY at_wall DESC, id DESC LIMIT ? OFFSET ?"
        found = self._select(f"WHERE {where} {order}", *values, most, offset)
        if not any(one.table == "session" for one in self._changes.set_aside):
            return found
        # Some were left out, here or before: count on from the beginning by those that remain.
        found = []
        for start in range(0, self.count(wanted), CHUNK):
            if len(found) >= offset + most:
                break
            found += self._select(f"WHERE {where} {order}", *values, CHUNK, start)
        return found[offset : offset + most]

    def _select(self, where: str, *values: object) -> list[SessionRecord]:
        aside = self._changes.set_aside
        return session_rows.SESSIONS.select(self._connection, where, values, aside)

    def ended(self, record: SessionRecord) -> datetime | None:
        """When a session was at its end by the clock on the wall, sleep counted; None not begun."""
        if record.started is None:
            return None
        row = self._connection.execute(
            "SELECT seen_utc FROM session WHERE id = ?", (record.id,)
        ).fetchone()
        ran = record.started + timedelta(seconds=record.wall_seconds)
        if row is None or not isinstance(row[0], int):
            return ran
        try:
            seen = from_parts(row[0], 0)
        except (OverflowError, ValueError):
            return ran
        return max(ran, seen.astimezone(record.started.tzinfo))

    def count(self, wanted: SessionFilter | None = None) -> int:
        """How many sessions a filter leaves."""
        where, values = self._where(wanted or SessionFilter())
        query = f"SELECT count(*) FROM session WHERE {where}"
        return int(self._connection.execute(query, values).fetchone()[0])

    def sums(self, first: date, last: date) -> tuple[int, float]:
        """How many sessions the days had, and their seconds of work."""
        where, values = self._where(SessionFilter(first=first, last=last))
        # Any other length is damage, and would be all that the sum tells.
        worked = f"CASE WHEN worked_seconds BETWEEN 0 AND {LONGEST_SECONDS} THEN worked_seconds END"
        query = f"SELECT count(*), coalesce(sum({worked}), 0) FROM session WHERE {where}"
        count, seconds = self._connection.execute(query, values).fetchone()
        return int(count), float(seconds)

    def routines_done(self) -> list[str]:
        """Ids of routines and points that sessions were made from."""
        return self._different("routine_id")

    def complaints_done(self) -> list[str]:
        """Ids of complaints that sessions were done for."""
        return [one for one in self._different("complaint") if one]

    def _different(self, column: str) -> list[str]:
        query = f"SELECT DISTINCT {column} FROM session WHERE deleted_utc IS NULL"
        return [str(value) for (value,) in self._connection.execute(query)]

    def done_today(self) -> Counter[str]:
        """How often each point and area was worked today, for more than a moment."""
        today = day_of(self._now(), self.boundary)
        found = self.find(SessionFilter(first=today, last=today))
        return Counter(
            target
            for record in found
            for target in {phase.target for phase in record.phases if phase.delivered >= 10}
        )

    def done_on(self, day: date, what: str) -> int:
        """How often a routine or point was done on a day, for more than a moment."""
        where, values = self._where(SessionFilter(first=day, last=day, routine=what))
        query = f"SELECT count(*) FROM session WHERE {where} AND worked_seconds >= 10"
        return int(self._connection.execute(query, values).fetchone()[0])

    # what is added or mended afterwards

    def rate(self, session_id: str, moment: RatingMoment, value: int) -> None:
        """Keep a rating of 0-10 given now."""
        if not 0 <= value <= 10:
            raise ValueError("a rating lies between 0 and 10")
        with transaction(self._connection, patient=False) as connection:
            rating = Rating(moment, value, self._now())
            session_rows.put_rating(connection, session_id, rating)
        self._changes.tell(Noun.SESSION, session_id)

    def set_side_effects(self, session_id: str, effects: Sequence[tuple[SideEffect, str]]) -> None:
        """Keep what was noticed afterwards."""
        with transaction(self._connection, patient=False) as connection:
            session_rows.put_side_effects(connection, session_id, effects)
        self._changes.tell(Noun.SESSION, session_id)

    def edit(
        self, session_id: str, *, note: str | None = None, started: datetime | None = None
    ) -> None:
        """Change note or start; can be undone."""
        before = self.get(session_id)
        if before is None or before.started is None:
            return
        was = (before.note, before.started)
        becomes = (before.note if note is None else note, started or before.started)
        if was == becomes:
            return
        self._set(session_id, *becomes)
        self._undo.push(
            Step(
                Action.CHANGE,
                1,
                lambda: self._set(session_id, *was),
                lambda: self._set(session_id, *becomes),
            )
        )

    def delete(self, ids: Sequence[str]) -> None:
        """Move sessions to the recycle bin; can be undone."""
        self._bin.delete(ids)

    def restore(self, ids: Sequence[str]) -> None:
        """Take sessions out of the recycle bin; can be undone."""
        self._bin.restore(ids)

    def in_bin(self) -> list[SessionRecord]:
        """Deleted sessions, the latest deleted first."""
        return self._select(
            "WHERE deleted_utc IS NOT NULL ORDER BY deleted_utc DESC, at_utc DESC LIMIT 500"
        )

    def _set(self, session_id: str, note: str, started: datetime) -> None:
        with transaction(self._connection) as connection:
            connection.execute(
                "UPDATE session SET note = ?, at_utc = ?, at_offset = ?, changed_utc = ?, "
                "changed_offset = ? WHERE id = ?",
                (note, *to_parts(started), *to_parts(self._now()), session_id),
            )
        self._changes.tell(Noun.SESSION, session_id)

    def _where(self, wanted: SessionFilter) -> tuple[str, list[object]]:
        where, values = ["deleted_utc IS NULL"], list[object]()
        if wanted.first is not None:
            start, end = span_of_days(wanted.first, wanted.last or wanted.first, self.boundary)
            where.append("at_wall >= ? AND at_wall < ?")
            values += [start, end]
        if wanted.target:
            where.append("id IN (SELECT session_id FROM session_phase WHERE target = ?)")
            values.append(wanted.target)
        if wanted.routine:
            where.append("routine_id = ?")
            values.append(wanted.routine)
        if wanted.complaint:
            where.append("complaint = ?")
            values.append(wanted.complaint)
        return " AND ".join(where), values
