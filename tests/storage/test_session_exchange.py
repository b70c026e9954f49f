"""Sessions as lines and in the exchange file."""

import json
import sqlite3
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

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
from acucoach.storage.changes import Changes
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.faults import ExchangeError
from acucoach.storage.session_lines import StoredSessionLines
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import UndoHistory

AT = datetime(2026, 3, 1, 2, 30, tzinfo=timezone(timedelta(hours=1)))
RECORD = SessionRecord(
    routine_id="LI4",
    title="Hégǔ (LI4)",
    content_version=2,
    state=State.STOPPED,
    reason=StopReason.HURT,
    planned_seconds=250.0,
    delivered_seconds=181.5,
    worked_seconds=170.25,
    wall_seconds=200.0,
    position=181.5,
    phases=(
        PhaseRecord(
            *(1, 0, 1, "LI4", (Side.LEFT, Side.RIGHT), Motion.CIRCLE, Turn.CLOCKWISE),
            *(120.0, 120.0, 120, 119),
        ),
        PhaseRecord(2, -1, 1, "LI4", (), None, None, 5.0, 0.0, 0, 0),
    ),
    pauses=(PauseRecord(12.5, 3.0, PauseReason.HURT),),
    hurts=(HurtRecord(12.5, "LI4", (Side.LEFT,), "lighter"),),
    eased=1,
    skipped=(2,),
    id="018f0000-0000-7000-8000-0000000000bb",
    started=AT,
    verdict='{"allowed": true}',
    complaint="headache",
    onset=AT - timedelta(hours=1),
    ratings=(
        Rating(RatingMoment.BEFORE, 6, AT),
        Rating(RatingMoment.AFTER, 4, AT + timedelta(minutes=5)),
    ),
    side_effects=((SideEffect.BRUISE, ""), (SideEffect.OTHER, "=warm, odd")),
    note="<i>n</i>",
)


@pytest.fixture
def stored(connection: sqlite3.Connection) -> SessionRecord:
    with transaction(connection):
        session_rows.insert(connection, replace(RECORD, plan='{"phases": []}'))
        running = replace(RECORD, id="running", state=State.RUNNING, ratings=())
        session_rows.insert(connection, running)
    return RECORD


@pytest.fixture
def exchange(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: Any
) -> DiaryExchange:
    return DiaryExchange(connection, changes, undo, clock.now, "acucoach 0.1.0")


def test_lines_tell_dose_ratings_and_side_effects_by_the_users_day(
    connection: sqlite3.Connection, stored: SessionRecord
) -> None:
    night = date(2026, 2, 28)
    lines = StoredSessionLines(connection, lambda: time(4))
    assert lines.count_by_day(night, night) == {night: 1}
    assert lines.lines(date(2026, 3, 1), date(2026, 3, 1)) == []
    (line,) = lines.lines(night, night)
    assert (line.id, line.at, line.key, line.finished) == (stored.id, AT, "LI4", False)
    assert (line.planned_seconds, line.delivered_seconds) == (250, 182)
    assert (line.to_press_seconds, line.pressed_seconds) == (125, 170)
    assert (line.before, line.after) == (6, 4)
    assert line.side_effects == ("bruise", "=warm, odd")
    early = StoredSessionLines(connection, lambda: time(0))
    assert early.count_by_day(night, night) == {}


@pytest.mark.usefixtures("stored")
def test_a_session_out_and_in_is_identical(
    exchange: DiaryExchange, connection: sqlite3.Connection, tmp_path: Path
) -> None:
    first, second = tmp_path / "one.json", tmp_path / "two.json"
    assert exchange.export(first) == 1
    connection.execute("DELETE FROM session")
    assert exchange.apply(exchange.preview(first)) == 1
    exchange.export(second)
    assert first.read_bytes() == second.read_bytes()
    again = exchange.preview(first)
    assert (again.new_count, again.same_count) == (0, 1)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"state": "running"}, "sessions[1].state"),
        ({"planned_seconds": -1}, "sessions[1].planned_seconds"),
        ({"delivered_seconds": 1e300}, "sessions[1].delivered_seconds"),
        ({"ratings": [{"moment": "before", "value": 11, "at": "2026-03-01T08:00:00Z"}]},
         "sessions[1].ratings[1].value"),
        ({"plan": "{"}, "sessions[1].plan"),
        ({"plan": "[" * 100_000}, "sessions[1].plan"),
        ({"phases": [{"index": 1, "step": 0, "round": 1, "sides": ["both"]}]},
         "sessions[1].phases[1].sides"),
        ({"side_effects": [{"kind": "sore"}, {"kind": "sore"}]}, "sessions[1].side_effects"),
        ({"started": "2026-03-01"}, "sessions[1].started"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("stored")
def test_a_wrong_session_is_refused_with_its_place(
    exchange: DiaryExchange, tmp_path: Path, change: dict[str, Any], place: str
) -> None:
    exchange.export(tmp_path / "a.json")
    data = json.loads((tmp_path / "a.json").read_text("utf-8"))
    data["sessions"][0].update(change)
    with pytest.raises(ExchangeError) as raised:
        exchange.plan(json.dumps(data))
    assert raised.value.place == place
