"""Sessions: what each looks like in its tables and in the diary file."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from acucoach.domain.acupoint import Motion, Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.calendar_day import to_parts
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
from acucoach.storage.changes import Noun
from acucoach.storage.kinds import (
    IDENTITY,
    JSON_TEXT,
    MOMENT,
    RATING,
    SECONDS,
    TEXT,
    ChoiceKind,
    Whole,
)
from acucoach.storage.nested_kinds import ListOf, Optional, WordList
from acucoach.storage.shape import Field, Shape, pair
from acucoach.storage.table import Derived, SideTable, Table, insert_rows

ENDED = (State.FINISHED, State.STOPPED, State.INTERRUPTED)
_COUNT = Whole(low=0)
_SIDES = WordList(Side)

_PHASES = SideTable(
    "session_phase",
    "phases",
    Shape(
        PhaseRecord,
        (
            Field("index", Whole(), column="position"),
            Field("step", Whole()),
            Field("round", Whole()),
            Field("target", TEXT, default=""),
            Field("sides", _SIDES, default=()),
            Field("motion", Optional(ChoiceKind(Motion), absent=""), default=None),
            Field("turn", Optional(ChoiceKind(Turn), absent=""), default=None),
            Field("planned", SECONDS, column="planned_seconds"),
            Field("delivered", SECONDS, column="delivered_seconds"),
            Field("planned_movements", _COUNT),
            Field("movements", _COUNT),
            Field("tool", Optional(ChoiceKind(Tool), absent=""), default=None),
        ),
    ),
    key=("index",),
    most=10_000,
)
_PAUSES = SideTable(
    "session_pause",
    "pauses",
    Shape(
        PauseRecord,
        (
            Field("at", SECONDS, column="at_seconds"),
            Field("seconds", SECONDS),
            Field("reason", ChoiceKind(PauseReason)),
        ),
    ),
    numbered=True,
    most=10_000,
)
_HURTS = SideTable(
    "session_hurt",
    "hurts",
    Shape(
        HurtRecord,
        (
            Field("at", SECONDS, column="at_seconds"),
            Field("target", TEXT, default=""),
            Field("sides", _SIDES, default=()),
            Field("answer", TEXT, default=""),
        ),
    ),
    numbered=True,
    most=10_000,
)
_RATINGS = SideTable(
    "session_rating",
    "ratings",
    Shape(
        Rating,
        (Field("moment", ChoiceKind(RatingMoment)), Field("value", RATING), Field("at", MOMENT)),
    ),
    order="at_utc",
    key=("moment",),
)
_EFFECTS = SideTable(
    "session_side_effect",
    "side_effects",
    pair(Field("kind", ChoiceKind(SideEffect)), Field("words", TEXT, default="")),
    order="kind",
    key=("kind",),
)

SESSIONS = Table(
    Shape(
        SessionRecord,
        (
            Field("id", IDENTITY),
            Field("started", MOMENT, column="at"),
            Field("routine_id", TEXT, json="routine"),
            Field("title", TEXT),
            Field("content_version", Whole()),
            Field("state", ChoiceKind(State, ENDED)),
            # Nothing hangs on the word: one nobody knows means that the person stopped.
            Field(
                "reason", ChoiceKind(StopReason, unknown=StopReason.USER), default=StopReason.NONE
            ),
            Field("planned_seconds", SECONDS),
            Field("delivered_seconds", SECONDS),
            Field("worked_seconds", SECONDS),
            Field("wall_seconds", SECONDS),
            Field("position", SECONDS),
            Field("eased", _COUNT),
            Field("skipped", ListOf(Whole(), most=10_000), default=()),
            Field("verdict", JSON_TEXT, default="{}"),
            Field("complaint", TEXT, default=""),
            Field("onset", Optional(MOMENT), default=None),
            Field("plan", JSON_TEXT, default="{}"),
            Field("note", TEXT, default=""),
        ),
        elsewhere=("ratings", "side_effects", "phases", "pauses", "hurts"),
    ),
    noun=Noun.SESSION,
    name="session",
    key="sessions",
    order="at_utc, id",
    in_file=(
        *("id", "started", "routine", "title", "content_version", "state", "reason"),
        *("planned_seconds", "delivered_seconds", "worked_seconds", "wall_seconds", "position"),
        *("eased", "skipped", "verdict", "complaint", "onset", "ratings", "side_effects"),
        *("phases", "pauses", "hurts", "plan", "note"),
    ),
    sides=(_RATINGS, _EFFECTS, _PHASES, _PAUSES, _HURTS),
    derived=(
        Derived(("seen_utc",), lambda record: to_parts(record.started)[:1]),
        Derived(("changed_utc", "changed_offset"), lambda record: to_parts(record.started)),
    ),
    bin=True,
    only=f"state IN ({', '.join(repr(str(state)) for state in ENDED)})",
)


def insert(connection: sqlite3.Connection, record: SessionRecord) -> None:
    """Add a session that has just started, or one of elsewhere. Needs a transaction.

    Raises:
        ValueError: the record has no start.
    """
    if record.started is None:
        raise ValueError("a stored session needs its start")
    SESSIONS.put(connection, record, fresh=True)


def update_running(connection: sqlite3.Connection, record: SessionRecord, now: datetime) -> None:
    """Bring a running session up to date. Needs a transaction."""
    names = (
        *("state", "reason", "delivered_seconds", "worked_seconds", "wall_seconds", "position"),
        *("eased", "skipped"),
    )
    kinds = {field.name: field.kind for field in SESSIONS.shape.fields}
    cells = [cell for name in names for cell in kinds[name].cells(getattr(record, name))]
    connection.execute(
        f"UPDATE session SET {', '.join(f'{name} = ?' for name in names)}, "
        "seen_utc = ?, changed_utc = ?, changed_offset = ? WHERE id = ?",
        (*cells, to_parts(now)[0], *to_parts(now), record.id),
    )


def write_phases(
    connection: sqlite3.Connection, session_id: str, phases: Sequence[PhaseRecord]
) -> None:
    """Insert or replace phases. Needs a transaction."""
    _write(connection, _PHASES, session_id, [_PHASES.shape.cells(phase) for phase in phases])


def write_pauses(connection: sqlite3.Connection, record: SessionRecord) -> None:
    """Insert or replace pauses and hurts. Needs a transaction."""
    for side in (_PAUSES, _HURTS):
        _write(connection, side, record.id, side.rows(record))


def put_rating(connection: sqlite3.Connection, session_id: str, rating: Rating) -> None:
    """Insert or replace a rating."""
    _write(connection, _RATINGS, session_id, [_RATINGS.shape.cells(rating)])


def put_side_effects(
    connection: sqlite3.Connection,
    session_id: str,
    effects: Sequence[tuple[SideEffect, str]],
) -> None:
    """Replace the side effects."""
    connection.execute("DELETE FROM session_side_effect WHERE session_id = ?", (session_id,))
    rows = [_EFFECTS.shape.cells(effect) for effect in effects]
    _write(connection, _EFFECTS, session_id, rows)


def _write(
    connection: sqlite3.Connection,
    side: SideTable,
    session_id: str,
    rows: Sequence[tuple[object, ...]],
) -> None:
    insert_rows(
        connection,
        side.name,
        ("session_id", *side.columns),
        [(session_id, *row) for row in rows],
        "INSERT OR REPLACE",
    )
