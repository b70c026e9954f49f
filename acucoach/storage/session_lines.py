"""Sessions as lines: for a day, the charts and the reports, quick over ten years of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date, time
from typing import Any

from acucoach.domain.calendar_day import from_parts
from acucoach.domain.session_line import SessionLine
from acucoach.storage import plan_json
from acucoach.storage.day_number import date_of, day_expression, span_of_days
from acucoach.storage.kinds import IDENTITY, RATING, SECONDS
from acucoach.storage.nested_kinds import Optional

_IN_SPAN = (
    "session.deleted_utc IS NULL AND at_wall >= ? AND at_wall < ? "
    "AND state IN ('finished', 'stopped', 'interrupted')"
)

_RATING = Optional(RATING)


class StoredSessionLines:
    """See :class:`~acucoach.domain.session_line.SessionLines`.

    Args:
        connection: the database.
        boundary: gives the time at which a day begins.
    """

    def __init__(self, connection: sqlite3.Connection, boundary: Callable[[], time]) -> None:
        self._connection = connection
        self._boundary = boundary

    def lines(self, first: date, last: date) -> list[SessionLine]:
        """Sessions of some days that have ended, oldest first."""
        span = span_of_days(first, last, self._boundary())
        rows = self._connection.execute(
            "SELECT id, session.at_utc, session.at_offset, routine_id, title, planned_seconds, "
            "delivered_seconds, "
            # Of pressing, as History and the end of a session tell it; getting ready is none.
            "coalesce((SELECT sum(session_phase.planned_seconds) FROM session_phase "
            "WHERE session_phase.session_id = session.id), planned_seconds), "
            "worked_seconds, state, before.value, after.value, note, complaint, "
            "CASE WHEN instr(plan, '\"instead_of\"') THEN plan END, "
            "(SELECT json_group_array(CAST(coalesce(nullif(words, ''), kind) AS TEXT)) FROM "
            "(SELECT words, kind FROM session_side_effect WHERE session_id = session.id "
            "ORDER BY kind)) FROM session "
            "LEFT JOIN session_rating AS before "
            "ON before.session_id = id AND before.moment = 'before' "
            "LEFT JOIN session_rating AS after "
            "ON after.session_id = id AND after.moment = 'after' "
            f"WHERE {_IN_SPAN} ORDER BY session.at_utc",
            span,
        )
        found = []
        for session_id, utc, offset, routine, title, *rest in rows:
            *seconds, state, before, after, note, complaint, made_of, effects = rest
            try:
                planned, delivered, to_press, pressed = (round(SECONDS.value(s)) for s in seconds)
                found.append(
                    SessionLine(
                        IDENTITY.value(session_id),
                        from_parts(utc, offset),
                        str(routine),
                        str(title),
                        planned,
                        delivered,
                        to_press,
                        pressed,
                        state == "finished",
                        _RATING.value(before),
                        _RATING.value(after),
                        tuple(map(str, json.loads(effects))),
                        str(note),
                        str(complaint),
                        _replaced(made_of),
                    )
                )
            except ValueError:
                continue  # told by whoever reads the whole session
        return found

    def count_by_day(self, first: date, last: date) -> dict[date, int]:
        """Number of ended sessions of each day that has any."""
        boundary = self._boundary()
        rows = self._connection.execute(
            f"SELECT {day_expression(boundary)} AS day, count(*) FROM session "
            f"WHERE {_IN_SPAN} GROUP BY day",
            span_of_days(first, last, boundary),
        )
        return {date_of(day): times for day, times in rows}


def _replaced(plan: Any) -> tuple[tuple[str, str], ...]:
    if plan is None:
        return ()
    try:
        phases = plan_json.decode(str(plan)).phases
    except ValueError:
        return ()
    pairs = ((phase.target, phase.instead_of) for phase in phases if phase.instead_of)
    return tuple(dict.fromkeys(pairs))
