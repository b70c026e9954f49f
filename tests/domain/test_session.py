"""Whatever order things happen in, the sums stay right and a session ends once."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from acucoach.domain.acupoint import Motion, Pressure
from acucoach.domain.anatomy import Side
from acucoach.domain.plan import (
    DoseError,
    PhaseKind,
    PlanOptions,
    SessionPlan,
    plan,
)
from acucoach.domain.routine import SideOrder, Turn
from acucoach.domain.session import Session
from acucoach.domain.session_record import PauseReason, State, StopReason
from tests.hand_made import cleared, routine, step


def run(session: Session, t: float, seconds: float, every: float = 0.5) -> float:
    for _ in range(round(seconds / every)):
        t += every
        session.tick(t)
    return t


STEPS = st.builds(
    step,
    target=st.sampled_from(["LI4", "SP6", "area:scalp"]),
    seconds=st.integers(1, 60),
    sides=st.sampled_from(list(SideOrder)),
    rounds=st.integers(1, 3),
    rate=st.integers(0, 60),
)
PLANS = st.builds(
    lambda steps, prepare, change, rest: plan(
        routine(*steps, prepare=prepare, change=change, rest=rest)
    ),
    st.lists(STEPS, min_size=1, max_size=3),
    st.integers(0, 10),
    st.integers(0, 10),
    st.integers(0, 10),
)
ACTS = st.sampled_from(
    ["tick", "tick", "tick", "pause", "resume", "resume", "skip", "back", "hurt", "gentle",
     "skip_site", "suspend", "start"]
)  # fmt: skip
HAPPENINGS = st.lists(
    st.tuples(ACTS, st.floats(0, 40, allow_nan=False, allow_infinity=False)), max_size=60
)


@settings(deadline=None, max_examples=150)
@given(PLANS, HAPPENINGS, st.booleans())
def test_any_order_of_events_keeps_the_sums_right(
    made: SessionPlan, happenings: list[tuple[str, float]], stops: bool
) -> None:
    session = Session(made, cleared(made))
    t = begun = 1000.0
    session.start(t)
    finals = set()
    for act, passed in happenings:
        t += passed
        getattr(session, act)(t)
        record = session.record()
        assert record.delivered_seconds <= record.wall_seconds + 1e-6
        assert record.wall_seconds <= t - begun + 1e-6
        still = math.fsum(pause.seconds for pause in record.pauses)
        assert record.delivered_seconds + still == pytest.approx(record.wall_seconds, abs=1e-6)
        assert record.worked_seconds <= record.delivered_seconds + 1e-6
        assert 0 <= record.position <= made.total_seconds
        if record.state.is_final:
            finals.add((record.state, record.reason))
    if stops:
        session.stop(t)
    else:
        while not session.state.is_final:
            session.resume(t)
            t += 4
            session.tick(t)
    final = session.record()
    finals.add((final.state, final.reason))
    assert len(finals) == 1
    for act in ("start", "resume", "back", "hurt", "gentle", "skip", "stop", "tick"):
        getattr(session, act)(t + 100)
    assert session.record() == final


@settings(deadline=None, max_examples=40)
@given(PLANS, st.lists(st.floats(0.3, 4.9), min_size=1, max_size=50))
def test_left_alone_it_delivers_the_plan_to_the_second(
    made: SessionPlan, ticks: list[float]
) -> None:
    session = Session(made, cleared(made))
    session.start(0.0)
    t = 0.0
    while not session.state.is_final:
        for passed in ticks:
            t += passed
            session.tick(t)
    record = session.record()
    assert record.state is State.FINISHED
    assert record.delivered_seconds == pytest.approx(made.total_seconds)
    for phase in record.phases:
        assert phase.delivered == pytest.approx(phase.planned)
        assert phase.movements == phase.planned_movements


def test_left_then_right_by_itself_with_a_pause_between() -> None:
    made = plan(routine(step(seconds=120)))
    kinds = [(phase.kind, phase.sides, phase.seconds) for phase in made.phases]
    left, right = (Side.LEFT,), (Side.RIGHT,)
    assert kinds == [
        (PhaseKind.PREPARE, left, 5),
        (PhaseKind.WORK, left, 120),
        (PhaseKind.CHANGE_OVER, right, 5),
        (PhaseKind.WORK, right, 120),
    ]
    assert made.at(5 + 1).angle == pytest.approx(math.pi)
    other = plan(routine(step(seconds=120)), options=PlanOptions(turn=Turn.COUNTER_CLOCKWISE))
    assert other.at(5 + 1).angle == pytest.approx(-math.pi)
    assert other.at(5 + 119.9).movement == 60


def test_sleep_is_never_delivered_and_is_said() -> None:
    made = plan(routine(step(seconds=120)))
    session = Session(made, cleared(made))
    session.start(0)
    t = run(session, 0.0, 30)
    session.tick(t + 3600)
    assert session.state is State.PAUSED
    assert session.pause_reason is PauseReason.SLEEP
    assert session.delivered_seconds == pytest.approx(30)
    session.resume(t + 3700)
    t = run(session, t + 3700, 10)
    assert session.delivered_seconds == pytest.approx(40)
    assert session.record().wall_seconds < 60


def test_it_hurts_stands_still_at_once_and_lighter_goes_on_lighter() -> None:
    made = plan(routine(step(seconds=60)))
    session = Session(made, cleared(made))
    session.start(0)
    t = run(session, 0.0, 20)
    session.hurt(t)
    t = run(session, t, 8)
    assert session.position == pytest.approx(20)
    session.gentle(t)
    assert session.moment.phase.pressure is Pressure.LIGHT
    record = session.record()
    assert record.hurts[0].target == "LI4"
    assert record.hurts[0].sides == (Side.LEFT,)
    assert record.hurts[0].answer == "lighter"
    assert record.pauses[0].reason is PauseReason.HURT
    assert record.pauses[0].seconds == pytest.approx(8)


def test_skipping_a_hand_leaves_out_all_its_rounds() -> None:
    made = plan(routine(step(seconds=30, sides=SideOrder.ALTERNATE, rounds=4)))
    session = Session(made, cleared(made))
    session.start(0)
    t = run(session, 0.0, 10)
    session.hurt(t)
    session.skip_site(t)
    t = run(session, t, 300)
    record = session.record()
    assert record.state is State.FINISHED
    assert record.seconds_on(Side.LEFT) == pytest.approx(5)
    assert record.seconds_on(Side.RIGHT) == pytest.approx(120)


def test_stepping_back_again_and_again_cannot_exceed_ten_minutes_a_point() -> None:
    made = plan(routine(step(seconds=300, sides=SideOrder.LEFT), prepare=0))
    session = Session(made, cleared(made))
    session.start(0)
    t = 0.0
    for _ in range(4):
        t = run(session, t, 250)
        session.back(t)
    run(session, t, 600)
    assert session.state is State.FINISHED
    assert session.record().seconds_on(Side.LEFT) == pytest.approx(600)


def test_an_interrupted_session_goes_on_where_it_was() -> None:
    made = plan(routine(step(seconds=60), step("SP6", 30)))
    first = Session(made, cleared(made))
    first.start(0)
    t = run(first, 0.0, 80)
    kept = first.record()
    second = Session(made, cleared(made), resume_from=kept)
    assert second.state is State.PAUSED
    assert second.delivered_seconds == pytest.approx(80)
    second.resume(5000.0)
    run(second, 5000.0, made.total_seconds - 80)
    record = second.record()
    assert record.state is State.FINISHED
    assert record.delivered_seconds == pytest.approx(made.total_seconds)
    assert t < 5000


def test_stop_keeps_the_reason() -> None:
    made = plan(routine(step()))
    session = Session(made, cleared(made))
    session.start(0)
    session.stop(3, StopReason.WARNING_SIGN)
    assert session.record().reason is StopReason.WARNING_SIGN


def test_limits_of_dose() -> None:
    with pytest.raises(DoseError, match="10 minutes"):
        plan(routine(step(seconds=601)))
    with pytest.raises(DoseError, match="10 minutes"):
        plan(routine(step(seconds=150, rounds=5)))
    many = [step(f"ST{n}", 600, SideOrder.LEFT) for n in range(1, 8)]
    with pytest.raises(DoseError, match="hour"):
        plan(routine(*many))
    with pytest.raises(DoseError, match="left to do"):
        plan(routine())


def test_counts_last_whole_seconds_and_are_counted_exactly() -> None:
    made = plan(routine(step(seconds=0, count=23, rate=40, motion=Motion.KNEAD)))
    work = made.phases[1]
    assert work.seconds == 35
    assert work.count == 23
    assert made.at(5 + 34.99).movement == 23


@pytest.mark.parametrize(("into", "before"), [(2.5, True), (3.5, False)])
def test_back_begins_a_stretch_again_or_the_one_before_when_it_has_just_begun(
    into: float, before: bool
) -> None:
    made = plan(routine(step("LI4", 20), step("SP6", 20), prepare=0))
    first, second, *_ = (made.start_of(index) for index in made.stretch_starts())
    session = Session(made, cleared(made))
    session.start(0)
    t = run(session, 0, second + into)
    session.back(t)
    assert session.record().position == (first if before else second)


def test_each_easing_is_counted() -> None:
    made = plan(routine(step("LI4", 30), prepare=0))
    session = Session(made, cleared(made))
    session.start(0)
    t = run(session, 0, 5)
    for times in (1, 2):
        session.hurt(t)
        session.gentle(t)
        assert session.record().eased == times
