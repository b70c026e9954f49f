"""Sessions on disk: from the first second, whole after any end."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from acucoach.domain.plan import SessionPlan, plan
from acucoach.domain.routine import Turn
from acucoach.domain.session import Session
from acucoach.domain.session_record import RatingMoment, SideEffect, State
from acucoach.storage.changes import Change, Changes
from acucoach.storage.database import open_database
from acucoach.storage.sessions import SessionFilter, SessionRepository
from acucoach.storage.undo import UndoHistory
from tests.conftest import FakeClock
from tests.hand_made import cleared, routine, step


@pytest.fixture
def store(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_database(tmp_path / "acucoach.sqlite3")
    yield connection
    connection.close()


@pytest.fixture
def sessions(
    store: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: FakeClock
) -> SessionRepository:
    return SessionRepository(store, changes, undo, clock.now)


def planned() -> SessionPlan:
    turns = ((Turn.CLOCKWISE, 30), (Turn.COUNTER_CLOCKWISE, 30))
    return plan(routine(step(seconds=60, turns=turns)))


def run(
    repository: SessionRepository, clock: FakeClock, seconds: int, made: SessionPlan | None = None
) -> tuple[str, Session]:
    made = made or planned()
    session = Session(made, cleared(made))
    session.start(clock.monotonic())
    kept = repository.begin(session.record(), made, before=6, complaint="headache")
    for _ in range(seconds):
        clock.advance(1)
        session.tick(clock.monotonic())
        repository.update(kept.id, session.record())
    return kept.id, session


def test_a_session_is_on_disk_from_its_first_second(
    sessions: SessionRepository, clock: FakeClock
) -> None:
    session_id, _ = run(sessions, clock, 0)
    found = sessions.get(session_id)
    assert found is not None
    assert found.state is State.RUNNING
    assert found.started == clock.now()
    assert found.rating(RatingMoment.BEFORE) == 6
    assert len(found.phases) == 4


def test_what_is_read_is_what_happened(sessions: SessionRepository, clock: FakeClock) -> None:
    session_id, session = run(sessions, clock, 20)
    session.hurt(clock.monotonic())
    clock.advance(3)
    session.gentle(clock.monotonic())
    clock.advance(4)
    session.skip_site(clock.monotonic())
    clock.advance(2)
    session.stop(clock.monotonic())
    sessions.update(session_id, session.record())
    found = sessions.get(session_id)
    assert found is not None
    assert replace(found, id="", started=None, ratings=(), complaint="") == session.record()
    assert sessions.plan_of(session_id) == planned()


def test_after_a_crash_it_is_interrupted_and_can_go_on_for_ten_minutes(
    sessions: SessionRepository, clock: FakeClock
) -> None:
    session_id, _ = run(sessions, clock, 42)
    (found,) = sessions.mark_interrupted()
    assert found.id == session_id
    assert found.state is State.INTERRUPTED
    assert found.delivered_seconds == 42
    clock.advance(599)
    assert sessions.resumable() == found
    clock.advance(2)
    assert sessions.resumable() is None
    assert sessions.mark_interrupted() == []


def test_found_by_day_point_routine_and_complaint(
    sessions: SessionRepository, clock: FakeClock
) -> None:
    first, _ = run(sessions, clock, 30)
    clock.advance(86_400)
    second, _ = run(sessions, clock, 30, plan(routine(step("SP6", 60))))
    today = clock.now().date()
    assert [r.id for r in sessions.find()] == [second, first]
    assert [r.id for r in sessions.find(SessionFilter(first=today))] == [second]
    assert [r.id for r in sessions.find(SessionFilter(target="LI4"))] == [first]
    assert sessions.count(SessionFilter(routine="own")) == 2
    assert sessions.count(SessionFilter(complaint="nausea")) == 0
    assert sessions.done_today()["SP6"] == 1
    assert sessions.done_today()["LI4"] == 0


def test_edits_and_deletions_can_be_undone_and_are_told(
    sessions: SessionRepository, clock: FakeClock, undo: UndoHistory, heard: list[Change]
) -> None:
    session_id, _ = run(sessions, clock, 10)
    heard.clear()
    earlier = datetime(2026, 3, 1, 22, 15, tzinfo=timezone(timedelta(hours=1)))
    sessions.edit(session_id, note="In bed", started=earlier)
    found = sessions.get(session_id)
    assert found is not None
    assert (found.note, found.started) == ("In bed", earlier)
    assert found.started is not None
    assert found.started.utcoffset() == timedelta(hours=1)
    undo.undo()
    found = sessions.get(session_id)
    assert found is not None
    assert found.note == ""
    sessions.delete([session_id])
    assert sessions.find() == []
    undo.undo()
    assert len(sessions.find()) == 1
    assert len(heard) == 4


def test_ratings_and_side_effects_are_kept(sessions: SessionRepository, clock: FakeClock) -> None:
    session_id, _ = run(sessions, clock, 5)
    sessions.rate(session_id, RatingMoment.AFTER, 3)
    sessions.rate(session_id, RatingMoment.AFTER, 4)
    sessions.set_side_effects(
        session_id, [(SideEffect.BRUISE, ""), (SideEffect.OTHER, "warm hand")]
    )
    found = sessions.get(session_id)
    assert found is not None
    assert found.rating(RatingMoment.AFTER) == 4
    assert found.side_effects == ((SideEffect.BRUISE, ""), (SideEffect.OTHER, "warm hand"))
    with pytest.raises(ValueError, match="between 0 and 10"):
        sessions.rate(session_id, RatingMoment.AFTER, 11)
    assert found.started is not None
    assert found.started.astimezone(UTC) <= clock.now()


@pytest.mark.parametrize(("seconds", "counted"), [(9, 0), (10, 1)])
def test_a_moment_on_a_point_is_not_counted_as_done(
    sessions: SessionRepository, clock: FakeClock, seconds: int, counted: int
) -> None:
    run(sessions, clock, seconds, plan(routine(step("SP6", 60), prepare=0)))
    assert sessions.done_today()["SP6"] == counted
    assert sessions.done_on(clock.now().date(), "own") == counted
