"""Sessions found again: in lists, counted, changed, thrown away and taken back."""

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from acucoach.domain.calendar_day import to_parts
from acucoach.domain.plan import SessionPlan, plan
from acucoach.domain.routine import SideOrder
from acucoach.domain.session import Session
from acucoach.domain.session_record import (
    Rating,
    RatingMoment,
    SessionRecord,
    SideEffect,
    State,
    StopReason,
)
from acucoach.storage import session_rows
from acucoach.storage.changes import Change, Changes, Noun
from acucoach.storage.session_lines import StoredSessionLines
from acucoach.storage.sessions import SessionFilter, SessionRepository
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import UndoHistory
from tests.conftest import FakeClock
from tests.hand_made import cleared, routine, step

POINT = plan(routine(step("SP6", 60, SideOrder.LEFT), prepare=0))


@pytest.fixture
def sessions(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: FakeClock
) -> SessionRepository:
    return SessionRepository(connection, changes, undo, clock.now)


def told(session_id: str) -> Change:
    return Change(frozenset({Noun.SESSION}), frozenset({session_id}))


def done(
    sessions: SessionRepository,
    clock: FakeClock,
    seconds: int = 20,
    made: SessionPlan = POINT,
    complaint: str = "",
) -> str:
    """A session of so many seconds, stopped."""
    session = Session(made, cleared(made), gap_limit=1000)
    session.start(clock.monotonic())
    kept = sessions.begin(session.record(), made, complaint=complaint)
    clock.advance(seconds)
    session.stop(clock.monotonic())
    sessions.update(kept.id, session.record())
    return kept.id


def get(sessions: SessionRepository, session_id: str) -> SessionRecord:
    found = sessions.get(session_id)
    assert found is not None
    return found


def started(sessions: SessionRepository, clock: FakeClock, **more: object) -> SessionRecord:
    session = Session(POINT, cleared(POINT))
    session.start(clock.monotonic())
    return sessions.begin(session.record(), POINT, **more)  # type: ignore[arg-type]


def test_a_session_is_kept_with_what_it_was_for(
    sessions: SessionRepository, clock: FakeClock, heard: list[Change]
) -> None:
    onset = clock.now() - timedelta(hours=2)
    kept = started(
        sessions, clock, verdict='{"level": "gentle"}', complaint="nausea", onset=onset, before=0
    )
    assert heard == [told(kept.id)]
    assert get(sessions, kept.id) == kept
    assert (kept.verdict, kept.complaint, kept.onset) == ('{"level": "gentle"}', "nausea", onset)
    assert (kept.started, kept.note) == (clock.now(), "")
    assert kept.ratings == (Rating(RatingMoment.BEFORE, 0, clock.now()),)
    bare = started(sessions, clock)
    assert (bare.verdict, bare.complaint, bare.onset, bare.ratings) == ("{}", "", None, ())
    assert bare.id != kept.id
    assert get(sessions, bare.id) == bare
    earlier = clock.now() - timedelta(seconds=7)
    late = started(sessions, clock, started=earlier)
    assert get(sessions, late.id).started == earlier


def test_screens_hear_of_the_end_and_not_of_each_second(
    sessions: SessionRepository, clock: FakeClock, heard: list[Change]
) -> None:
    session = Session(POINT, cleared(POINT))
    session.start(clock.monotonic())
    kept = sessions.begin(session.record(), POINT)
    heard.clear()
    clock.advance(3)
    session.tick(clock.monotonic())
    sessions.update(kept.id, session.record())
    assert heard == []
    assert get(sessions, kept.id).phases == session.record().phases
    assert sessions.ended(kept) == clock.now()
    session.hurt(clock.monotonic())
    session.gentle(clock.monotonic())
    session.skip_site(clock.monotonic())
    sessions.update(kept.id, session.record())
    assert heard == [told(kept.id)]
    found = get(sessions, kept.id)
    assert replace(found, id="", started=None, plan="{}") == replace(session.record(), plan="{}")
    assert (found.eased, found.hurts[0].answer, found.state) == (1, "lighter", State.FINISHED)


def test_a_session_of_an_earlier_run_is_brought_up_to_date_whole(
    connection: sqlite3.Connection, sessions: SessionRepository, clock: FakeClock
) -> None:
    session = Session(POINT, cleared(POINT))
    session.start(clock.monotonic())
    kept = sessions.begin(session.record(), POINT)
    session.stop(clock.monotonic() + 4, StopReason.WARNING_SIGN)
    restarted = SessionRepository(connection, Changes(), UndoHistory(), clock.now)
    restarted.update(kept.id, session.record())
    found = get(restarted, kept.id)
    assert (found.phases[0].delivered, found.reason) == (4, StopReason.WARNING_SIGN)


def test_all_that_ran_are_interrupted_newest_first_and_told_once(
    sessions: SessionRepository, clock: FakeClock, heard: list[Change]
) -> None:
    over = done(sessions, clock)
    first = started(sessions, clock).id
    clock.advance(60)
    second = started(sessions, clock).id
    sessions.continue_with(second)
    assert heard[-1] == told(second)
    assert get(sessions, second).state is State.PAUSED
    heard.clear()
    found = sessions.mark_interrupted()
    assert [(one.id, one.state) for one in found] == [
        (second, State.INTERRUPTED), (first, State.INTERRUPTED),
    ]  # fmt: skip
    assert [set(change.ids) for change in heard] == [{first, second}]
    assert get(sessions, over).state is State.STOPPED
    resumed = sessions.resumable()
    assert resumed is not None
    assert resumed.id == second
    sessions.delete([second])
    resumed = sessions.resumable()
    assert resumed is not None
    assert resumed.id == first
    heard.clear()
    assert sessions.mark_interrupted() == []
    assert heard == []


def test_a_plan_that_is_gone_or_cannot_be_read_is_none(
    connection: sqlite3.Connection, sessions: SessionRepository, clock: FakeClock
) -> None:
    kept = done(sessions, clock)
    assert sessions.plan_of(kept) == POINT
    assert sessions.plan_of("nobody") is None
    connection.execute("UPDATE session SET plan = '{\"phases\": 1}'")
    assert sessions.plan_of(kept) is None


def test_lists_come_in_pages_newest_first(sessions: SessionRepository, clock: FakeClock) -> None:
    made = []
    for _ in range(4):
        made.append(done(sessions, clock))
        clock.advance(60)
    newest = made[::-1]

    def ids(**page: int) -> list[str]:
        return [one.id for one in sessions.find(**page)]

    assert ids() == newest
    assert ids(most=2) == newest[:2]
    assert ids(most=2, offset=1) == newest[1:3]
    assert ids(offset=3) == newest[3:]


@pytest.mark.parametrize("at_a_time", [1, 2, 100])
def test_a_page_is_full_although_some_cannot_be_read(
    connection: sqlite3.Connection,
    sessions: SessionRepository,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    at_a_time: int,
) -> None:
    monkeypatch.setattr("acucoach.storage.sessions.CHUNK", at_a_time)
    made = []
    for _ in range(5):
        done(sessions, clock, made=replaced_id("LI4"))
        made.append(done(sessions, clock))
        clock.advance(60)
    newest = made[::-1]
    connection.execute("UPDATE session SET worked_seconds = -5 WHERE id = ?", (newest[1],))
    good = [newest[0], *newest[2:]]

    def ids(most: int, offset: int) -> list[str]:
        found = sessions.find(SessionFilter(routine="own"), most, offset)
        return [one.id for one in found]

    assert ids(2, 0) == good[:2]
    assert ids(2, 2) == good[2:4]
    assert ids(9, 3) == good[3:]
    assert len(sessions.find()) == 9


def test_days_begin_when_the_person_says_and_the_last_is_included(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: FakeClock
) -> None:
    sessions = SessionRepository(connection, changes, undo, clock.now, time(4))
    clock.advance(18.5 * 3600)  # half past three in the night: still the day before
    night = done(sessions, clock)
    clock.advance(3600)
    morning = done(sessions, clock, 30)
    monday, tuesday = date(2026, 3, 2), date(2026, 3, 3)

    def on(first: date, last: date | None = None) -> list[str]:
        return [one.id for one in sessions.find(SessionFilter(first=first, last=last))]

    assert (on(monday), on(tuesday)) == ([night], [morning])
    assert on(monday, tuesday) == [morning, night]
    assert sessions.done_today()["SP6"] == 1
    assert sessions.done_today()["LI4"] == 0
    assert (sessions.done_on(monday, "own"), sessions.done_on(tuesday, "LI4")) == (1, 0)
    assert sessions.sums(monday, tuesday) == (2, 50)
    assert sessions.sums(tuesday, tuesday) == (1, 30)
    assert sessions.sums(date(2026, 3, 4), date(2026, 3, 5)) == (0, 0)
    sessions.boundary = time(0)
    assert on(tuesday) == [morning, night]


def test_found_by_what_it_was_and_what_it_was_for(
    sessions: SessionRepository, clock: FakeClock
) -> None:
    hand = done(sessions, clock, 5, replaced_id("LI4"), "headache")
    foot = done(sessions, clock, 20)
    gone = done(sessions, clock, 20, replaced_id("ST36"), "nausea")
    sessions.delete([gone])

    def ids(**wanted: str) -> list[str]:
        return [one.id for one in sessions.find(SessionFilter(**wanted))]

    assert (ids(routine="LI4"), ids(routine="own")) == ([hand], [foot])
    assert (ids(complaint="headache"), ids(complaint="nausea")) == ([hand], [])
    assert ids(target="SP6") == [foot, hand]
    assert ids(target="SP6", complaint="headache") == [hand]
    assert sessions.count(SessionFilter(routine="LI4")) == 1
    assert sessions.count() == 2
    assert sorted(sessions.routines_done()) == ["LI4", "own"]
    assert sessions.complaints_done() == ["headache"]
    assert sessions.done_today()["SP6"] == 1


def replaced_id(name: str) -> SessionPlan:
    return SessionPlan(name, name, POINT.phases)


def test_the_end_is_by_the_clock_on_the_wall(
    connection: sqlite3.Connection, sessions: SessionRepository, clock: FakeClock
) -> None:
    kept = get(sessions, done(sessions, clock, 20))
    assert kept.started is not None
    ran = kept.started + timedelta(seconds=20)
    assert sessions.ended(kept) == ran
    slept = ran + timedelta(hours=3)
    connection.execute("UPDATE session SET seen_utc = ?", (to_parts(slept)[0],))
    assert sessions.ended(kept) == slept
    for damaged in (-(2**60), 2**60, 0):
        connection.execute("UPDATE session SET seen_utc = ?", (damaged,))
        assert sessions.ended(kept) == ran
    assert sessions.ended(replace(kept, id="nobody")) == ran
    assert sessions.ended(replace(kept, started=None)) is None


@pytest.mark.parametrize("value", [0, 10])
def test_a_rating_may_be_none_at_all_and_the_worst(
    sessions: SessionRepository, clock: FakeClock, heard: list[Change], value: int
) -> None:
    kept = done(sessions, clock)
    heard.clear()
    sessions.rate(kept, RatingMoment.AFTER, value)
    assert heard == [told(kept)]
    assert get(sessions, kept).ratings == (Rating(RatingMoment.AFTER, value, clock.now()),)


@pytest.mark.parametrize("value", [-1, 11])
def test_a_rating_outside_the_scale_is_refused(
    sessions: SessionRepository, clock: FakeClock, value: int
) -> None:
    kept = done(sessions, clock)
    with pytest.raises(ValueError, match=r"^a rating lies between 0 and 10$"):
        sessions.rate(kept, RatingMoment.AFTER, value)
    assert get(sessions, kept).ratings == ()


def test_what_was_noticed_takes_the_place_of_what_was_noted_before(
    sessions: SessionRepository, clock: FakeClock, heard: list[Change]
) -> None:
    kept, other = done(sessions, clock), done(sessions, clock)
    sessions.set_side_effects(other, [(SideEffect.SORE, "")])
    sessions.set_side_effects(kept, [(SideEffect.SORE, ""), (SideEffect.BRUISE, "")])
    heard.clear()
    sessions.set_side_effects(kept, [(SideEffect.BRUISE, "blue")])
    assert heard == [told(kept)]
    assert get(sessions, kept).side_effects == ((SideEffect.BRUISE, "blue"),)
    assert get(sessions, other).side_effects == ((SideEffect.SORE, ""),)


def test_note_and_start_are_changed_apart_and_back_and_again(
    sessions: SessionRepository, clock: FakeClock, undo: UndoHistory, heard: list[Change]
) -> None:
    kept, other = done(sessions, clock), done(sessions, clock)
    was = get(sessions, kept).started
    heard.clear()
    sessions.edit(kept, note="In bed")
    assert heard == [told(kept)]
    assert (get(sessions, kept).note, get(sessions, kept).started) == ("In bed", was)
    earlier = datetime(2026, 3, 1, 22, 15, tzinfo=timezone(timedelta(hours=1)))
    sessions.edit(kept, started=earlier)
    assert (get(sessions, kept).note, get(sessions, kept).started) == ("In bed", earlier)
    assert get(sessions, other).note == ""
    undo.undo()
    assert (get(sessions, kept).note, get(sessions, kept).started) == ("In bed", was)
    undo.redo()
    assert get(sessions, kept).started == earlier
    undo.undo()
    undo.undo()
    assert (get(sessions, kept).note, get(sessions, kept).started) == ("", was)
    heard.clear()
    sessions.edit(kept, note="")
    sessions.edit("nobody", note="Lost")
    assert heard == []
    assert undo.next_undo is None


def test_out_of_the_bin_and_back(
    sessions: SessionRepository, clock: FakeClock, undo: UndoHistory
) -> None:
    first, second = done(sessions, clock), done(sessions, clock)
    sessions.delete([second])
    clock.advance(5)
    sessions.delete([first])
    assert [one.id for one in sessions.in_bin()] == [first, second]
    sessions.restore([second])
    assert [one.id for one in sessions.find()] == [second]
    assert [one.id for one in sessions.in_bin()] == [first]
    undo.undo()
    assert sessions.find() == []


def test_a_session_needs_its_start(connection: sqlite3.Connection) -> None:
    session = Session(POINT, cleared(POINT))
    with (
        pytest.raises(ValueError, match=r"^a stored session needs its start$"),
        transaction(connection),
    ):
        session_rows.insert(connection, session.record())


def test_lines_are_in_order_and_say_what_was_replaced(
    connection: sqlite3.Connection, sessions: SessionRepository, clock: FakeClock
) -> None:
    instead = SessionPlan(
        "own", "Mine", [replace(phase, instead_of="LI4") for phase in POINT.phases]
    )
    first = done(sessions, clock, 60, instead, "nausea")
    sessions.rate(first, RatingMoment.AFTER, 2)
    sessions.edit(first, note="Better")
    clock.advance(60)
    second = done(sessions, clock)
    gone = done(sessions, clock)
    sessions.delete([gone])
    started(sessions, clock)
    day = clock.now().date()
    lines = StoredSessionLines(connection, lambda: time(4))
    one, two = lines.lines(day, day)
    assert (one.id, two.id) == (first, second)
    assert (one.key, one.title, one.note, one.complaint) == ("own", "Mine", "Better", "nausea")
    assert (one.finished, two.finished) == (True, False)
    assert (one.planned_seconds, one.delivered_seconds) == (60, 60)
    assert (one.before, one.after, one.side_effects) == (None, 2, ())
    assert (one.instead_of, two.instead_of) == ((("SP6", "LI4"),), ())
    assert one.at.astimezone(UTC) == clock.now() - timedelta(seconds=60 + 60 + 20 + 20)
    assert lines.count_by_day(day, day) == {day: 2}
    later = day + timedelta(days=1)
    clock.advance(86_400)
    done(sessions, clock)
    assert lines.count_by_day(day, later) == {day: 2, later: 1}
    assert len(lines.lines(day, later)) == 3
    connection.execute("UPDATE session SET plan = '{\"instead_of\": 1}' WHERE id = ?", (first,))
    connection.execute("UPDATE session SET worked_seconds = -5 WHERE id = ?", (second,))
    left, _ = lines.lines(day, later)
    assert (left.id, left.instead_of) == (first, ())
