"""A routine written by hand runs as written: plan, cues and log to the second."""

import pytest

from acucoach.domain.acupoint import Motion
from acucoach.domain.anatomy import Side
from acucoach.domain.cues import Cue, CueKind, cues
from acucoach.domain.plan import PhaseKind, PlanOptions, plan
from acucoach.domain.routine import SideOrder, Turn
from acucoach.domain.session import Session
from acucoach.domain.session_record import State
from tests.hand_made import cleared, routine, step

SITES = ("LI4", "SI4", "TE3", "PC6", "SP6", "LR3")


def named(found: tuple[Cue, ...]) -> list[tuple[float, CueKind]]:
    return [(cue.at, cue.kind) for cue in found]


def test_six_sites_a_minute_each_way_left_and_right() -> None:
    turns = ((Turn.CLOCKWISE, 60), (Turn.COUNTER_CLOCKWISE, 60))
    made = plan(
        routine(*(step(site, 120, turns=turns) for site in SITES), prepare=10, change=5),
        options=PlanOptions(rate=30),
    )
    # six sites, two sides, two minutes; eleven changes; ten seconds before
    assert made.total_seconds == 10 + 12 * 120 + 11 * 5
    work = [phase for phase in made.phases if phase.kind is PhaseKind.WORK]
    assert [(p.target, p.sides[0], p.turn, p.seconds) for p in work] == [
        (site, side, turn, 60)
        for site in SITES
        for side in (Side.LEFT, Side.RIGHT)
        for turn in (Turn.CLOCKWISE, Turn.COUNTER_CLOCKWISE)
    ]
    spoken = named(cues(made, beats=False))
    begins = [at for at, kind in spoken if kind is CueKind.BEGIN]
    assert begins == [10 + 125 * n for n in range(12)]
    assert [at for at, kind in spoken if kind is CueKind.TURN] == [b + 60 for b in begins]
    assert [at for at, kind in spoken if kind is CueKind.TEN_SECONDS] == [b + 110 for b in begins]
    changes = [(at, kind) for at, kind in spoken if kind in (CueKind.CHANGE_SIDES, CueKind.NEXT)]
    assert changes == [
        (10 + 120 + 125 * n, CueKind.CHANGE_SIDES if n % 2 == 0 else CueKind.NEXT)
        for n in range(11)
    ]
    assert spoken[-1] == (made.total_seconds, CueKind.END)
    assert CueKind.HALF not in [kind for _, kind in spoken]
    beats = [cue.at for cue in cues(made) if cue.kind is CueKind.BEAT]
    assert len(beats) == 12 * 60
    assert beats[:3] == [10, 12, 14]
    session = Session(made, cleared(made))
    session.start(0.0)
    for second in range(1, made.total_seconds + 1):
        session.tick(float(second))
    record = session.record()
    assert record.state is State.FINISHED
    assert [(p.delivered, p.movements) for p in record.phases] == [(60.0, 30)] * 24
    assert record.seconds_on(Side.LEFT) == record.seconds_on(Side.RIGHT) == 720


def test_the_circle_turns_back_without_a_jump() -> None:
    turns = ((Turn.CLOCKWISE, 7), (Turn.COUNTER_CLOCKWISE, 13))
    made = plan(routine(step(seconds=20, turns=turns, sides=SideOrder.LEFT, rate=25), prepare=0))
    before, after = made.at(6.9999).angle, made.at(7.0001).angle
    assert before == pytest.approx(after, abs=0.01)
    assert made.at(3).angle > 0
    assert made.at(8).angle < made.at(7).angle
    assert made.at(2).stretch_left == 18
    assert made.at(2).left == 5


def test_holds_are_let_go_slowly_and_rests_are_said() -> None:
    held = step(seconds=30, rate=0, motion=Motion.HOLD, sides=SideOrder.TOGETHER)
    found = named(cues(plan(routine(held, prepare=0, rest=60, cold=900))))
    assert (26.0, CueKind.SLOW_RELEASE) in found
    assert (30.0, CueKind.REST) in found
    assert (90.0, CueKind.COLD_PACK) in found
    assert found[-1] == (990.0, CueKind.END)
    assert found == sorted(found, key=lambda cue: cue[0])


def test_a_tender_spot_is_waited_for() -> None:
    spot = step(seconds=90, rate=0, motion=Motion.TRIGGER, sides=SideOrder.LEFT)
    assert (60.0, CueKind.MORE) in named(cues(plan(routine(spot, prepare=0))))
