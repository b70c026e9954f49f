"""A session event by event: what is kept of each, and what each may not do."""

import math
from dataclasses import replace
from typing import cast

import pytest

from acucoach.domain.acupoint import Motion, Pressure, Tool
from acucoach.domain.anatomy import Side
from acucoach.domain.plan import SessionPlan, plan
from acucoach.domain.routine import SideOrder, Turn
from acucoach.domain.safety_gate import Clearance, NotClearedError
from acucoach.domain.session import Session
from acucoach.domain.session_record import (
    HurtRecord,
    PauseReason,
    PauseRecord,
    PhaseRecord,
    State,
    StopReason,
)
from tests.hand_made import cleared, routine, step

BEGUN = 100.0


def begin(made: SessionPlan) -> Session:
    session = Session(made, cleared(made))
    session.start(BEGUN)
    return session


def pass_to(session: Session, second: float, begun: float = BEGUN) -> float:
    """Look at the clock twice a second until so many seconds after the start."""
    t = begun
    while t < begun + second:
        t = min(t + 0.5, begun + second)
        session.tick(t)
    return begun + second


TWO_HANDS = plan(routine(step(seconds=20), prepare=4, change=6, rest=8))
"""4 s, left 20 s, 6 s, right 20 s, 8 s."""


def test_the_record_says_of_each_stretch_what_was_planned_and_done() -> None:
    session = begin(TWO_HANDS)
    pass_to(session, 4 + 9)
    record = session.record()
    left = PhaseRecord(
        1, 0, 1, "LI4", (Side.LEFT,), Motion.CIRCLE, Turn.CLOCKWISE, 20.0, 9.0, 10, 4, Tool.THUMB
    )
    right = replace(left, index=3, sides=(Side.RIGHT,), delivered=0.0, movements=0)
    assert record.phases == (left, right)
    assert (record.routine_id, record.title, record.content_version) == ("own", "My own", 3)
    assert (record.state, record.reason) == (State.RUNNING, StopReason.NONE)
    assert (record.planned_seconds, record.delivered_seconds, record.worked_seconds) == (58, 13, 9)
    assert (record.wall_seconds, record.position) == (13, 13)
    assert (record.pauses, record.hurts, record.eased, record.skipped) == ((), (), 0, ())
    assert session.delivered_seconds == 13


def test_a_session_does_not_run_before_it_starts_and_starts_once() -> None:
    session = Session(TWO_HANDS, cleared(TWO_HANDS))
    assert (session.state, session.reason, session.pause_reason) == (
        State.READY, StopReason.NONE, None,
    )  # fmt: skip
    for act in (session.tick, session.pause, session.resume, session.skip, session.back,
                session.hurt, session.gentle, session.skip_site):  # fmt: skip
        act(50.0)
        assert session.state is State.READY
    assert session.record().wall_seconds == 0
    session.start(BEGUN)
    session.tick(BEGUN + 3)
    session.start(BEGUN + 4)
    session.tick(BEGUN + 5)
    assert session.position == 5


def test_time_that_does_not_pass_is_not_delivered() -> None:
    session = begin(TWO_HANDS)
    session.tick(BEGUN + 2)
    session.tick(BEGUN + 1)
    session.tick(BEGUN + 3)
    assert session.position == 3


@pytest.mark.parametrize(("gap", "runs"), [(5.0, True), (5.01, False)])
def test_more_than_five_seconds_unseen_are_sleep(gap: float, runs: bool) -> None:
    session = begin(TWO_HANDS)
    session.tick(BEGUN + 2)
    session.tick(BEGUN + 2 + gap)
    if runs:
        assert (session.state, session.position) == (State.RUNNING, 7)
    else:
        assert (session.state, session.position) == (State.PAUSED, 2)
        assert session.record().pauses == (PauseRecord(2, 0, PauseReason.SLEEP),)
        assert session.record().wall_seconds == 2


def test_a_gap_that_counts_as_running_can_be_set() -> None:
    session = Session(TWO_HANDS, cleared(TWO_HANDS), gap_limit=30)
    session.start(0)
    session.tick(30)
    assert session.position == 30


def test_a_pause_has_its_reason_and_its_length_without_sleep() -> None:
    session = begin(TWO_HANDS)
    assert session.pause_reason is None
    t = pass_to(session, 8)
    session.pause(t)
    assert session.pause_reason is PauseReason.USER
    pass_to(session, 3, begun=t)
    session.tick(t + 3 + 3600)
    session.resume(t + 3 + 7200)
    assert session.state is State.RUNNING
    assert session.pause_reason is None
    session.suspend(t + 3 + 7200 + 2)
    assert session.pause_reason is PauseReason.SLEEP
    record = session.record()
    assert record.pauses == (
        PauseRecord(8, 3, PauseReason.USER), PauseRecord(13, 0, PauseReason.SLEEP),
    )  # fmt: skip
    assert (record.delivered_seconds, record.wall_seconds) == (10, 13)
    session.pause(t + 3 + 7200 + 3, PauseReason.ASKED)
    assert session.pause_reason is PauseReason.SLEEP


def test_a_pause_given_a_reason_keeps_it() -> None:
    session = begin(TWO_HANDS)
    session.pause(BEGUN + 1, PauseReason.ASKED)
    assert session.pause_reason is PauseReason.ASKED


def test_a_short_look_away_in_a_pause_counts_into_it_up_to_the_limit() -> None:
    session = begin(TWO_HANDS)
    session.pause(BEGUN + 1)
    session.resume(BEGUN + 6)
    assert session.record().pauses == (PauseRecord(1, 5, PauseReason.USER),)
    session.pause(BEGUN + 7)
    session.resume(BEGUN + 12.5)
    assert session.record().pauses[1] == PauseRecord(7, 0, PauseReason.USER)
    assert session.state is State.RUNNING


def test_next_goes_to_the_next_stretch_also_in_a_pause_and_at_last_to_the_end() -> None:
    session = begin(TWO_HANDS)
    positions = []
    for second in (1, 2, 3):
        session.skip(BEGUN + second)
        positions.append(session.position)
    assert positions == [4, 24, 30]
    session.pause(BEGUN + 4)
    session.skip(BEGUN + 5)
    assert (session.position, session.state) == (50, State.PAUSED)
    session.skip(BEGUN + 6)
    assert (session.position, session.state) == (58, State.FINISHED)
    assert session.record().worked_seconds == 2


def test_next_takes_both_directions_of_a_stretch() -> None:
    turns = ((Turn.CLOCKWISE, 10), (Turn.COUNTER_CLOCKWISE, 10))
    session = begin(plan(routine(step(seconds=20, turns=turns), prepare=0)))
    session.skip(BEGUN + 2)
    assert session.position == 20


@pytest.mark.parametrize(("into", "to"), [(2.99, 4), (3.0, 24), (3.5, 24)])
def test_back_in_the_first_three_seconds_goes_to_the_stretch_before(into: float, to: int) -> None:
    session = begin(TWO_HANDS)
    t = pass_to(session, 24 + into)
    session.pause(t)
    session.back(t)
    assert (session.position, session.state) == (to, State.PAUSED)


def test_back_at_the_beginning_stays_there() -> None:
    session = begin(TWO_HANDS)
    session.back(BEGUN + 1)
    assert session.position == 0


def test_back_passes_over_what_was_left_out() -> None:
    session = begin(plan(routine(step(seconds=20), step("SP6", 20), prepare=0, change=0)))
    t = pass_to(session, 10)
    session.skip_site(t)
    assert session.position == 20
    t = pass_to(session, 1, begun=t)
    session.back(t)
    assert session.position == 20


def test_pain_is_written_down_with_its_place_and_its_answer() -> None:
    session = begin(TWO_HANDS)
    t = pass_to(session, 10)
    session.hurt(t)
    assert session.pause_reason is PauseReason.HURT
    session.gentle(t + 2)
    assert session.state is State.RUNNING
    session.pause(t + 3)
    session.hurt(t + 4)
    assert session.state is State.PAUSED
    assert session.pause_reason is PauseReason.HURT
    session.skip_site(t + 5)
    assert session.state is State.RUNNING
    session.skip(t + 5)
    session.hurt(t + 6)
    session.stop(t + 7, StopReason.HURT)
    record = session.record()
    left, right = (Side.LEFT,), (Side.RIGHT,)
    assert record.hurts == (
        HurtRecord(10, "LI4", left, "lighter"),
        HurtRecord(14, "LI4", left, "skip"),
        HurtRecord(16, "LI4", right, "end"),
    )
    assert [pause.reason for pause in record.pauses] == [
        PauseReason.HURT, PauseReason.USER, PauseReason.HURT, PauseReason.HURT,
    ]  # fmt: skip
    assert (record.reason, record.eased, record.skipped) == (StopReason.HURT, 1, (1,))


def test_an_answer_is_not_changed_by_a_later_one() -> None:
    session = begin(TWO_HANDS)
    session.hurt(BEGUN + 5)
    session.gentle(BEGUN + 6)
    session.stop(BEGUN + 7, StopReason.HURT)
    assert [hurt.answer for hurt in session.record().hurts] == ["lighter"]


def test_stopping_for_another_reason_is_no_answer_to_pain() -> None:
    session = begin(TWO_HANDS)
    session.hurt(BEGUN + 5)
    session.stop(BEGUN + 6)
    assert session.reason is StopReason.USER
    assert [hurt.answer for hurt in session.record().hurts] == [""]
    session.stop(BEGUN + 7, StopReason.HURT)
    assert session.reason is StopReason.USER


def test_lighter_holds_from_the_stretch_on_and_not_before() -> None:
    session = begin(TWO_HANDS)
    t = pass_to(session, 35)
    session.gentle(t)
    assert session.plan.phases[1].pressure is Pressure.FIRM
    assert session.plan.phases[3].pressure is Pressure.LIGHT


def test_leaving_a_side_out_leaves_the_other_and_other_points() -> None:
    made = plan(
        routine(step(seconds=20, rounds=2, sides=SideOrder.ALTERNATE), step("SP6", 20), change=0)
    )
    session = begin(made)
    t = pass_to(session, 5 + 3)
    session.skip_site(t)
    assert session.record().skipped == (1, 3)
    pass_to(session, 200, begun=t)
    record = session.record()
    assert record.state is State.FINISHED
    assert [phase.delivered for phase in record.phases] == [3, 20, 0, 20, 20, 20]


def test_while_getting_ready_and_resting_there_is_no_point_to_leave_out() -> None:
    session = begin(TWO_HANDS)
    session.skip(BEGUN)
    session.skip(BEGUN)
    session.skip(BEGUN)
    session.skip(BEGUN)
    assert session.position == 50
    session.skip_site(BEGUN + 1)
    assert (session.record().skipped, session.state) == ((), State.RUNNING)


def test_left_alone_it_ends_at_the_second_whatever_passes_after() -> None:
    session = begin(TWO_HANDS)
    pass_to(session, 56)
    session.tick(BEGUN + 60)
    record = session.record()
    assert (record.state, record.reason) == (State.FINISHED, StopReason.NONE)
    assert (record.delivered_seconds, record.wall_seconds, record.position) == (58, 58, 58)
    assert [phase.movements for phase in record.phases] == [10, 10]
    session.tick(BEGUN + 70)
    assert session.record() == record


def test_one_look_may_pass_over_several_parts() -> None:
    made = plan(routine(step(seconds=1, rate=0), prepare=1, change=1, rest=1))
    session = begin(made)
    session.tick(BEGUN + 3.5)
    record = session.record()
    assert [phase.delivered for phase in record.phases] == [1, 0.5]
    assert record.delivered_seconds == 3.5
    assert record.position == 3.5


@pytest.mark.parametrize(
    ("second", "reason", "state"),
    [
        (49.5, StopReason.USER, State.STOPPED),  # half a second of the right hand is left
        (50, StopReason.USER, State.FINISHED),
        (57, StopReason.USER, State.FINISHED),
        (57, StopReason.HURT, State.STOPPED),
        (57, StopReason.WARNING_SIGN, State.STOPPED),
    ],
)
def test_who_ends_the_rest_after_the_last_press_has_done_it_to_its_end(
    second: float, reason: StopReason, state: State
) -> None:
    session = begin(TWO_HANDS)
    t = pass_to(session, second)
    session.stop(t, reason)
    record = session.record()
    assert record.state is state
    assert record.reason is (StopReason.NONE if state is State.FINISHED else reason)
    assert record.delivered_seconds == second
    session.tick(t + 4)
    assert session.record() == record


def test_who_ends_the_cold_pack_in_a_pause_has_done_it_to_its_end_and_nobody_else() -> None:
    packed = plan(routine(step(seconds=20), prepare=4, change=6, cold=60))
    session = Session(packed, cleared(packed))
    session.stop(BEGUN)
    assert session.state is State.STOPPED  # it never began
    session = begin(packed)
    t = pass_to(session, 60)
    session.pause(t)
    session.stop(t)
    assert session.state is State.FINISHED
    session.stop(t, StopReason.HURT)
    assert (session.state, session.reason) == (State.FINISHED, StopReason.NONE)


def test_an_hour_of_work_is_the_end_however_often_one_steps_back() -> None:
    made = plan(routine(step("area:scalp", 1500), prepare=0, change=0))
    session = Session(made, cleared(made), gap_limit=2000)
    session.start(0)
    session.tick(1400)
    session.back(1400)
    session.tick(2800)
    session.back(2800)
    session.tick(3599)
    assert session.state is State.RUNNING
    kept = session.record()
    session.tick(3600)
    record = session.record()
    assert (record.state, record.reason) == (State.STOPPED, StopReason.LIMIT)
    again = Session(made, cleared(made), gap_limit=2000, resume_from=kept)
    again.resume(0)
    again.tick(1)
    assert again.reason is StopReason.LIMIT
    session.tick(4000)
    assert session.record() == record


def test_ten_minutes_on_a_point_end_the_point_and_not_the_session() -> None:
    made = plan(routine(step(seconds=400, sides=SideOrder.LEFT), step("SP6", 60), prepare=0))
    session = Session(made, cleared(made), gap_limit=2000)
    session.start(0)
    session.tick(390)
    session.back(390)
    session.tick(590)
    assert session.moment.phase.target == "LI4"
    session.tick(601)
    assert session.position == 401
    assert session.record().phases[0].delivered == 600
    session.tick(610)
    assert session.state is State.RUNNING
    session.back(610)
    session.skip(610)
    session.back(611)
    session.back(611)
    session.tick(612)
    assert session.record().phases[0].delivered == 600


def test_an_interrupted_session_takes_everything_along() -> None:
    session = begin(TWO_HANDS)
    t = pass_to(session, 12)
    session.hurt(t)
    session.gentle(t + 2)
    t = pass_to(session, 18, begun=t + 2)
    session.pause(t)
    session.skip_site(t + 1)
    t = pass_to(session, 2, begun=t + 1)
    kept = session.record()
    again = Session(TWO_HANDS, cleared(TWO_HANDS), resume_from=kept)
    assert (again.state, again.pause_reason) == (State.PAUSED, PauseReason.SLEEP)
    taken = again.record()
    nothing = PauseRecord(kept.wall_seconds, 0.0, PauseReason.SLEEP)
    assert taken == replace(kept, state=State.PAUSED, pauses=(*kept.pauses, nothing))
    again.resume(1000)
    pass_to(again, 40, begun=1000)
    record = again.record()
    assert record.state is State.FINISHED
    assert record.wall_seconds == pytest.approx(kept.wall_seconds + 58 - kept.position)
    assert math.fsum(phase.delivered for phase in record.phases) == record.worked_seconds


def test_the_dose_of_a_point_goes_on_after_an_interruption() -> None:
    made = plan(routine(step(seconds=500, sides=SideOrder.LEFT), rest=10, prepare=0))
    first = Session(made, cleared(made), gap_limit=2000)
    first.start(0)
    first.tick(450)
    second = Session(made, cleared(made), gap_limit=2000, resume_from=first.record())
    second.resume(0)
    second.back(0)
    second.tick(140)
    assert second.moment.phase.is_work
    second.tick(151)
    assert second.record().phases[0].delivered == 600
    assert second.position == 501


def test_only_the_gates_leave_for_every_spot_as_firmly_and_as_long_starts_a_session() -> None:
    with pytest.raises(TypeError) as told:
        Session(TWO_HANDS, cast(Clearance, object()))
    assert str(told.value) == "a session starts with a clearance"
    leave = cleared(TWO_HANDS)
    for other in (step("SP6", 20), step(seconds=21), step(seconds=10, rounds=3)):
        with pytest.raises(NotClearedError):
            Session(plan(routine(other)), leave)
    lighter = cleared(TWO_HANDS.eased(0))
    with pytest.raises(NotClearedError):
        Session(TWO_HANDS, lighter)
    assert Session(TWO_HANDS.eased(0), leave).state is State.READY
