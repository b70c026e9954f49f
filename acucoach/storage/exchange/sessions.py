"""Sessions in the exchange file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from acucoach.domain.acupoint import Motion
from acucoach.domain.anatomy import Side
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
from acucoach.storage import session_rows
from acucoach.storage.changes import Noun
from acucoach.storage.exchange.errors import ExchangeError, Fault
from acucoach.storage.exchange.reading import Record
from acucoach.storage.exchange.writing import iso

_CHUNK = 500
_TABLES = (
    *("session_phase", "session_pause", "session_hurt", "session_rating"),
    "session_side_effect",
)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session and the plan it was started with, as JSON text."""

    record: SessionRecord
    plan: str


class SessionCodec:
    """Sessions that have ended; see :class:`~acucoach.storage.exchange.codec.Codec`."""

    key = "sessions"
    noun = Noun.SESSION
    tables = ("session", *_TABLES)
    keys = "id"

    def everything(self, connection: sqlite3.Connection) -> Iterable[StoredSession]:
        """All that have ended and are not deleted, oldest first."""
        rows = connection.execute(
            f"SELECT {session_rows.COLUMNS}, plan FROM session WHERE deleted_utc IS NULL "
            "AND state IN ('finished', 'stopped', 'interrupted') ORDER BY at_utc, id"
        )
        while chunk := rows.fetchmany(_CHUNK):
            yield from _stored(connection, chunk)

    def encode(self, thing: StoredSession) -> dict[str, Any]:
        """As plain data."""
        record = thing.record
        return {
            "id": record.id,
            "started": iso(record.started),
            "routine": record.routine_id,
            "title": record.title,
            "content_version": record.content_version,
            "state": str(record.state),
            "reason": str(record.reason),
            "planned_seconds": record.planned_seconds,
            "delivered_seconds": record.delivered_seconds,
            "worked_seconds": record.worked_seconds,
            "wall_seconds": record.wall_seconds,
            "position": record.position,
            "eased": record.eased,
            "skipped": list(record.skipped),
            "verdict": record.verdict,
            "complaint": record.complaint,
            "onset": iso(record.onset),
            "ratings": [
                {"moment": str(rating.moment), "value": rating.value, "at": iso(rating.at)}
                for rating in record.ratings
            ],
            "side_effects": [
                {"kind": str(kind), "words": words} for kind, words in record.side_effects
            ],
            "phases": [_phase_data(phase) for phase in record.phases],
            "pauses": [
                {"at": pause.at, "seconds": pause.seconds, "reason": str(pause.reason)}
                for pause in record.pauses
            ],
            "hurts": [
                {
                    "at": hurt.at,
                    "target": hurt.target,
                    "sides": [str(side) for side in hurt.sides],
                    "answer": hurt.answer,
                }
                for hurt in record.hurts
            ],
            "plan": thing.plan,
            "note": record.note,
        }

    def decode(self, record: Record) -> StoredSession:
        """From plain data."""
        state = record.choice("state", State)
        if not state.is_final:
            detail = "a session in a file must have ended."
            raise ExchangeError(Fault.BAD_VALUE, record.where("state"), detail)
        read = SessionRecord(
            routine_id=record.text("routine"),
            title=record.text("title", needed=False),
            content_version=_whole(record, "content_version"),
            state=state,
            reason=record.choice("reason", StopReason),
            planned_seconds=_seconds(record, "planned_seconds"),
            delivered_seconds=_seconds(record, "delivered_seconds"),
            worked_seconds=_seconds(record, "worked_seconds"),
            wall_seconds=_seconds(record, "wall_seconds"),
            position=_seconds(record, "position"),
            phases=tuple(_phase(phase) for phase in record.records("phases")),
            pauses=tuple(
                PauseRecord(
                    _seconds(pause, "at"),
                    _seconds(pause, "seconds"),
                    pause.choice("reason", PauseReason),
                )
                for pause in record.records("pauses")
            ),
            hurts=tuple(
                HurtRecord(
                    _seconds(hurt, "at"),
                    hurt.text("target", needed=False),
                    _sides(hurt),
                    hurt.text("answer", needed=False),
                )
                for hurt in record.records("hurts")
            ),
            eased=_whole(record, "eased"),
            skipped=record.wholes("skipped"),
            id=record.identity(),
            started=record.needed_moment("started"),
            verdict=_json(record, "verdict"),
            complaint=record.text("complaint", needed=False),
            onset=record.moment("onset", needed=False),
            ratings=tuple(_rating(rating) for rating in record.records("ratings")),
            side_effects=tuple(
                (effect.choice("kind", SideEffect), effect.text("words", needed=False))
                for effect in record.records("side_effects")
            ),
            note=record.text("note", needed=False),
        )
        _refuse_doubles(record, read)
        return StoredSession(read, _json(record, "plan"))

    def identity(self, thing: StoredSession) -> str:
        """The id."""
        return thing.record.id

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[StoredSession, int | None]]:
        """Stored sessions with these ids."""
        wanted = list(identities)
        found: dict[str, tuple[StoredSession, int | None]] = {}
        for start in range(0, len(wanted), _CHUNK):
            ids = wanted[start : start + _CHUNK]
            holes = ", ".join("?" * len(ids))
            rows = connection.execute(
                f"SELECT {session_rows.COLUMNS}, plan, deleted_utc FROM session "
                f"WHERE id IN ({holes})",
                ids,
            ).fetchall()
            stored = _stored(connection, [row[:-1] for row in rows])
            for row, session in zip(rows, stored, strict=True):
                found[session.record.id] = (session, row[-1])
        return found

    def put(
        self, connection: sqlite3.Connection, thing: StoredSession, deleted: int | None = None
    ) -> None:
        """Write it."""
        self.erase(connection, thing.record.id)
        started = thing.record.started
        assert started is not None
        session_rows.insert(connection, thing.record, thing.plan, started)
        connection.execute(
            "UPDATE session SET deleted_utc = ? WHERE id = ?", (deleted, thing.record.id)
        )

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it."""
        for table in _TABLES:
            connection.execute(f"DELETE FROM {table} WHERE session_id = ?", (identity,))
        connection.execute("DELETE FROM session WHERE id = ?", (identity,))


def _stored(connection: sqlite3.Connection, rows: list[tuple[Any, ...]]) -> list[StoredSession]:
    records = session_rows.read(connection, [row[:-1] for row in rows])
    return [StoredSession(record, row[-1]) for record, row in zip(records, rows, strict=True)]


def _phase_data(phase: PhaseRecord) -> dict[str, Any]:
    return {
        "index": phase.index,
        "step": phase.step,
        "round": phase.round,
        "target": phase.target,
        "sides": [str(side) for side in phase.sides],
        "motion": str(phase.motion or ""),
        "turn": str(phase.turn or ""),
        "planned": phase.planned,
        "delivered": phase.delivered,
        "planned_movements": phase.planned_movements,
        "movements": phase.movements,
    }


def _phase(record: Record) -> PhaseRecord:
    return PhaseRecord(
        _whole(record, "index"),
        _whole(record, "step"),
        _whole(record, "round"),
        record.text("target", needed=False),
        _sides(record),
        record.choice("motion", Motion) if record.text("motion", needed=False) else None,
        record.choice("turn", Turn) if record.text("turn", needed=False) else None,
        _seconds(record, "planned"),
        _seconds(record, "delivered"),
        _whole(record, "planned_movements"),
        _whole(record, "movements"),
    )


def _rating(record: Record) -> Rating:
    value = _whole(record, "value")
    if not 0 <= value <= 10:
        detail = "it must be a whole number from 0 to 10."
        raise ExchangeError(Fault.BAD_VALUE, record.where("value"), detail)
    return Rating(record.choice("moment", RatingMoment), value, record.needed_moment("at"))


def _sides(record: Record) -> tuple[Side, ...]:
    sides = []
    for name in record.texts("sides"):
        try:
            sides.append(Side(name))
        except ValueError as error:
            allowed = "one of " + ", ".join(Side)
            raise ExchangeError(Fault.WRONG_TYPE, record.where("sides"), allowed) from error
    return tuple(sides)


def _whole(record: Record, name: str) -> int:
    value = record.whole(name)
    assert value is not None
    return value


def _seconds(record: Record, name: str) -> float:
    value = record.number(name)
    if not 0 <= value <= 86_400:
        raise ExchangeError(Fault.BAD_VALUE, record.where(name), "it must be 0 to 86400 seconds.")
    return value


def _json(record: Record, name: str) -> str:
    text = record.text(name, needed=False) or "{}"
    try:
        json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ExchangeError(Fault.WRONG_TYPE, record.where(name), "JSON text") from error
    return text


def _refuse_doubles(record: Record, read: SessionRecord) -> None:
    for name, keys in (
        ("phases", [phase.index for phase in read.phases]),
        ("ratings", [rating.moment for rating in read.ratings]),
        ("side_effects", [kind for kind, _ in read.side_effects]),
    ):
        if len(set(keys)) != len(keys):
            raise ExchangeError(Fault.TWICE, record.where(name))
