"""Between session records and rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from acucoach.domain.acupoint import Motion
from acucoach.domain.anatomy import Side
from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.routine import Turn
from acucoach.domain.session_record import (
    HurtRecord,
    PauseReason,
    PauseRecord,
    PhaseRecord,
    Rating,
    RatingMoment,
    SessionRecord,
    SideEffect,
    State,
    StopReason,
)

COLUMNS = (
    "id, at_utc, at_offset, routine_id, title, content_version, state, reason, planned_seconds, "
    "delivered_seconds, worked_seconds, wall_seconds, position, eased, skipped, verdict, "
    "complaint, onset_utc, onset_offset, note"
)
_CHUNK = 500


def insert(connection: sqlite3.Connection, record: SessionRecord, plan: str, now: datetime) -> None:
    """Add a session with all that belongs to it. Needs a transaction.

    Raises:
        ValueError: the record has no start.
    """
    if record.started is None:
        raise ValueError("a stored session needs its start")
    onset = to_parts(record.onset) if record.onset else (None, None)
    connection.execute(
        f"INSERT INTO session ({COLUMNS}, plan, seen_utc, changed_utc, changed_offset) "
        f"VALUES ({', '.join('?' * 24)})",
        (
            *(record.id, *to_parts(record.started), record.routine_id, record.title),
            *(record.content_version, record.state, record.reason, record.planned_seconds),
            *(record.delivered_seconds, record.worked_seconds, record.wall_seconds),
            *(record.position, record.eased, json.dumps(record.skipped), record.verdict),
            *(record.complaint, *onset, record.note, plan, to_parts(now)[0], *to_parts(now)),
        ),
    )
    write_happenings(connection, record)
    for rating in record.ratings:
        put_rating(connection, record.id, rating)
    put_side_effects(connection, record.id, record.side_effects)


def update_running(connection: sqlite3.Connection, record: SessionRecord, now: datetime) -> None:
    """Bring a running session up to date. Needs a transaction."""
    connection.execute(
        "UPDATE session SET state = ?, reason = ?, delivered_seconds = ?, worked_seconds = ?, "
        "wall_seconds = ?, position = ?, eased = ?, skipped = ?, seen_utc = ?, changed_utc = ?, "
        "changed_offset = ? WHERE id = ?",
        (
            *(record.state, record.reason, record.delivered_seconds, record.worked_seconds),
            *(record.wall_seconds, record.position, record.eased, json.dumps(record.skipped)),
            *(to_parts(now)[0], *to_parts(now), record.id),
        ),
    )


def write_phases(
    connection: sqlite3.Connection, session_id: str, phases: Sequence[PhaseRecord]
) -> None:
    """Insert or replace phases. Needs a transaction."""
    connection.executemany(
        "INSERT OR REPLACE INTO session_phase VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                *(session_id, phase.index, phase.step, phase.round, phase.target),
                *(" ".join(phase.sides), phase.motion or "", phase.turn or "", phase.planned),
                *(phase.delivered, phase.planned_movements, phase.movements),
            )
            for phase in phases
        ],
    )


def write_pauses(connection: sqlite3.Connection, record: SessionRecord) -> None:
    """Insert or replace pauses and hurts. Needs a transaction."""
    connection.executemany(
        "INSERT OR REPLACE INTO session_pause VALUES (?, ?, ?, ?, ?)",
        [(record.id, n, p.at, p.seconds, p.reason) for n, p in enumerate(record.pauses)],
    )
    connection.executemany(
        "INSERT OR REPLACE INTO session_hurt VALUES (?, ?, ?, ?, ?, ?)",
        [
            (record.id, n, hurt.at, hurt.target, " ".join(hurt.sides), hurt.answer)
            for n, hurt in enumerate(record.hurts)
        ],
    )


def write_happenings(connection: sqlite3.Connection, record: SessionRecord) -> None:
    """Phases, pauses and hurts of a record."""
    write_phases(connection, record.id, record.phases)
    write_pauses(connection, record)


def put_rating(connection: sqlite3.Connection, session_id: str, rating: Rating) -> None:
    """Insert or replace a rating."""
    connection.execute(
        "INSERT OR REPLACE INTO session_rating VALUES (?, ?, ?, ?, ?)",
        (session_id, rating.moment, rating.value, *to_parts(rating.at)),
    )


def put_side_effects(
    connection: sqlite3.Connection,
    session_id: str,
    effects: Sequence[tuple[SideEffect, str]],
) -> None:
    """Replace the side effects."""
    connection.execute("DELETE FROM session_side_effect WHERE session_id = ?", (session_id,))
    connection.executemany(
        "INSERT INTO session_side_effect VALUES (?, ?, ?)",
        [(session_id, kind, words) for kind, words in effects],
    )


def read(connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> list[SessionRecord]:
    """Records of rows of ``COLUMNS``, in their order."""
    records: list[SessionRecord] = []
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        parts = _Parts(connection, [str(row[0]) for row in chunk])
        records += [_read(parts, row) for row in chunk]
    return records


class _Parts:
    """What belongs to some sessions, read table by table."""

    def __init__(self, connection: sqlite3.Connection, ids: Sequence[str]) -> None:
        self._connection, self._ids = connection, ids
        self._found: dict[str, dict[str, list[tuple[Any, ...]]]] = {}

    def of(self, session_id: str, table: str, order: str) -> list[tuple[Any, ...]]:
        if table not in self._found:
            found = self._found[table] = {}
            holes = ", ".join("?" * len(self._ids))
            for row in self._connection.execute(
                f"SELECT * FROM {table} WHERE session_id IN ({holes}) ORDER BY session_id, {order}",
                self._ids,
            ):
                found.setdefault(row[0], []).append(row)
        return self._found[table].get(session_id, [])


def _read(parts: _Parts, row: tuple[Any, ...]) -> SessionRecord:
    (session_id, at_utc, at_offset, routine, title, version, state, reason, planned, delivered,
     worked, wall, position, eased, skipped, verdict, complaint, onset_utc, onset_offset,
     note) = row  # fmt: skip

    def of(table: str, order: str) -> list[tuple[Any, ...]]:
        return parts.of(session_id, table, order)

    return SessionRecord(
        routine_id=routine,
        title=title,
        content_version=version,
        state=State(state),
        reason=_stop_reason(reason),
        planned_seconds=planned,
        delivered_seconds=delivered,
        worked_seconds=worked,
        wall_seconds=wall,
        position=position,
        phases=tuple(_phase(found) for found in of("session_phase", "position")),
        pauses=tuple(
            PauseRecord(at, seconds, PauseReason(why))
            for _, _, at, seconds, why in of("session_pause", "position")
        ),
        hurts=tuple(
            HurtRecord(at, target, _sides(sides), answer)
            for _, _, at, target, sides, answer in of("session_hurt", "position")
        ),
        eased=eased,
        skipped=tuple(json.loads(skipped)),
        id=session_id,
        started=from_parts(at_utc, at_offset),
        verdict=verdict,
        complaint=complaint,
        onset=None if onset_utc is None else from_parts(onset_utc, onset_offset),
        ratings=tuple(
            Rating(RatingMoment(moment), value, from_parts(*at))
            for _, moment, value, *at in of("session_rating", "at_utc")
        ),
        side_effects=tuple(
            (SideEffect(kind), words) for _, kind, words in of("session_side_effect", "kind")
        ),
        note=note,
    )


def _phase(row: tuple[Any, ...]) -> PhaseRecord:
    (_, index, step, round_, target, sides, motion, turn, planned, delivered, movements_planned,
     movements) = row  # fmt: skip
    return PhaseRecord(
        index, step, round_, target, _sides(sides), Motion(motion) if motion else None,
        Turn(turn) if turn else None, planned, delivered, movements_planned, movements,
    )  # fmt: skip


def _stop_reason(word: str) -> StopReason:
    """The reason; a word nobody knows means that the person stopped: nothing hangs on it."""
    try:
        return StopReason(word)
    except ValueError:
        return StopReason.USER


def _sides(text: str) -> tuple[Side, ...]:
    return tuple(Side(side) for side in text.split())
