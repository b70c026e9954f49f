"""Rows of the requirements that a session fulfils, by their ids."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion

from acucoach.domain.acupoint import Motion, Pressure
from acucoach.domain.anatomy import Side
from acucoach.domain.cues import CueKind, cues
from acucoach.domain.plan import DoseError, PhaseKind, PlanOptions, plan
from acucoach.domain.routine import SideOrder, Turn
from acucoach.domain.session import Session
from acucoach.domain.session_record import PauseReason, State
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.coach.stage_view import StageView
from tests.acceptance.presses import started
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock
from tests.hand_made import cleared, routine, step


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


@pytest.mark.parametrize("turn", list(Turn))
def test_a7_circles_either_way_for_two_to_three_minutes(turn: Turn) -> None:
    for seconds in (120, 150, 180):
        made = plan(routine(step(seconds=seconds)), options=PlanOptions(turn=turn))
        work = [phase for phase in made.phases if phase.is_work]
        assert {phase.seconds for phase in work} == {seconds}
        assert {phase.turn for phase in work} == {turn}
        assert (made.at(6).angle > 0) == (turn is Turn.CLOCKWISE)


def test_a9_pain_pauses_at_once_eases_the_rest_and_is_logged() -> None:
    made = plan(routine(step(seconds=60)))
    session = Session(made, cleared(made))
    session.start(0)
    session.tick(4)
    session.tick(8)
    session.hurt(8)
    assert session.pause_reason is PauseReason.HURT
    session.gentle(10)
    rest = session.plan.phases[session.moment.index :]
    assert {phase.pressure for phase in rest if phase.is_work} == {Pressure.LIGHT}
    assert session.record().hurts[0].answer == "lighter"


def test_a10_then_the_other_hand_by_itself() -> None:
    made = plan(routine(step(seconds=30)))
    session = Session(made, cleared(made))
    session.start(0)
    for second in range(1, made.total_seconds + 1):
        session.tick(second)
    record = session.record()
    assert record.state is State.FINISHED
    assert record.seconds_on(Side.LEFT) == record.seconds_on(Side.RIGHT) == 30


def started_on_li4(program: Program) -> CoachScreen:
    coach = started(program, "LI4", "1 min")
    click(program.qtbot, coach.before.start_button)
    return coach


def go_to(side: Side, program: Program, coach: CoachScreen) -> None:
    """Let time pass until the session works on a side."""
    for _ in range(coach.controller.plan.total_seconds):
        phase = coach.controller.moment.phase
        if phase.is_work and phase.sides == (side,):
            return
        program.clock.advance(1)
        coach.controller.tick()
    raise AssertionError(f"the session never comes to the {side} hand")


def changed(one: QImage, other: QImage) -> QRect:
    """The box around all pixels that differ."""
    assert one.size() == other.size()
    region = QRegion()
    for y in range(0, one.height(), 2):
        row = [x for x in range(0, one.width(), 2) if one.pixel(x, y) != other.pixel(x, y)]
        if row:
            region += QRect(row[0], y, row[-1] - row[0] + 1, 1)
    return region.boundingRect()


def quarters_of_a_circle(program: Program, coach: CoachScreen) -> list[QImage]:
    """The stage at the start, three quarters and the end of one movement."""
    pictures = [coach.page.stage.grab().toImage()]
    for _ in range(4):
        program.clock.advance(60 / coach.controller.moment.phase.rate / 4)
        coach.controller.tick()
        pictures.append(coach.page.stage.grab().toImage())
    return pictures


def circle_box(stage: StageView) -> float:
    """Pixels across the circle to follow with its arrow and bead."""
    return stage.radius * 2.6 + 16


def test_a13_the_motion_is_shown_by_a_moving_hand(program: Program) -> None:
    coach = started_on_li4(program)
    for side in (Side.LEFT, Side.RIGHT):
        go_to(side, program, coach)
        assert coach.controller.moment.phase.motion is Motion.CIRCLE
        first, *shown, last = quarters_of_a_circle(program, coach)
        for picture in shown:
            # More than the bead on its circle: the pressing hand goes round with it.
            assert changed(first, picture).width() > circle_box(coach.page.stage)
        assert changed(first, last).width() < circle_box(coach.page.stage)


def test_a13_who_wants_no_movement_gets_beats_instead(program: Program) -> None:
    program.parts.settings.change(reduced_motion=True)
    coach = started_on_li4(program)
    go_to(Side.LEFT, program, coach)
    first, *shown = quarters_of_a_circle(program, coach)
    widths = [changed(first, picture).width() for picture in shown]
    assert 0 < max(widths) < circle_box(coach.page.stage)


def test_c2_the_plan_starts_short_and_grows() -> None:
    for longest in (15, 30, 60):
        made = plan(routine(step(seconds=120)), options=PlanOptions(longest_stretch=longest))
        assert {p.seconds for p in made.phases if p.is_work} == {longest}


def test_c7_a_breath_goes_alongside() -> None:
    made = plan(routine(step(seconds=60)))
    breaths = [made.at(second).breath.inward for second in range(20)]
    assert breaths == [True] * 4 + [False] * 6 + [True] * 4 + [False] * 6


def test_d4_hands_alternate_in_rounds_and_both_sides_go_together() -> None:
    rounds = plan(routine(step(seconds=30, sides=SideOrder.ALTERNATE, rounds=4)))
    order = [phase.sides[0] for phase in rounds.phases if phase.is_work]
    assert order == [Side.LEFT, Side.RIGHT] * 4
    both = plan(routine(step("BL23", 120, SideOrder.TOGETHER, motion=Motion.HOLD, rate=0)))
    assert [p.sides for p in both.phases if p.is_work] == [(Side.LEFT, Side.RIGHT)]


def test_d8_a_cold_pack_of_fifteen_minutes_is_timed() -> None:
    made = plan(routine(step(seconds=60), cold=900))
    last = made.phases[-1]
    assert (last.kind, last.seconds) == (PhaseKind.COLD_PACK, 900)
    assert CueKind.COLD_PACK in {cue.kind for cue in cues(made)}


def test_e4_counted_kneading_and_thrust_then_vibration() -> None:
    made = plan(
        routine(
            step("GB20", 0, SideOrder.LEFT, motion=Motion.KNEAD, count=25, rate=30),
            step("GB20", 30, SideOrder.LEFT, motion=Motion.THRUST, rate=0),
            step("GB20", 20, SideOrder.LEFT, motion=Motion.VIBRATE, rate=0),
        )
    )
    work = [phase for phase in made.phases if phase.is_work]
    assert [phase.count for phase in work] == [25, 0, 0]
    assert [phase.seconds for phase in work] == [50, 30, 20]


def test_e5_ten_minutes_a_point_and_an_hour_a_session_are_the_limits() -> None:
    plan(routine(step(seconds=600)))
    with pytest.raises(DoseError):
        plan(routine(step(seconds=601)))
    with pytest.raises(DoseError):
        plan(routine(*(step(f"ST{n}", 300) for n in range(1, 8))))
