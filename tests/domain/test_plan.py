"""A routine unrolled: what comes when, for how long, and what is refused."""

import math
from dataclasses import replace

import pytest

from acucoach.domain.acupoint import (
    Guide,
    Motion,
    Pressure,
    Technique,
    Tool,
)
from acucoach.domain.anatomy import Side, Site
from acucoach.domain.plan import (
    Breath,
    DoseError,
    Phase,
    PhaseKind,
    PlanOptions,
    SessionPlan,
    plan,
    point_routine,
)
from acucoach.domain.routine import RoutineStep, SideOrder, Turn
from tests.hand_made import NOTHING, routine, step

LEFT, RIGHT, MIDDLE = Side.LEFT, Side.RIGHT, Side.MIDLINE


def work(made: SessionPlan) -> list[Phase]:
    return [phase for phase in made.phases if phase.is_work]


@pytest.mark.parametrize(
    ("sides", "order"),
    [
        (SideOrder.IN_TURN, [((LEFT,), 1), ((LEFT,), 2), ((RIGHT,), 1), ((RIGHT,), 2)]),
        (SideOrder.ALTERNATE, [((LEFT,), 1), ((RIGHT,), 1), ((LEFT,), 2), ((RIGHT,), 2)]),
        (SideOrder.TOGETHER, [((LEFT, RIGHT), 1), ((LEFT, RIGHT), 2)]),
        (SideOrder.MIDLINE, [((MIDDLE,), 1), ((MIDDLE,), 2)]),
        (SideOrder.LEFT, [((LEFT,), 1), ((LEFT,), 2)]),
        (SideOrder.RIGHT, [((RIGHT,), 1), ((RIGHT,), 2)]),
    ],
)
def test_sides_and_rounds_come_in_the_order_of_the_step(
    sides: SideOrder, order: list[tuple[tuple[Side, ...], int]]
) -> None:
    made = plan(routine(step(seconds=20, sides=sides, rounds=2)))
    assert [(phase.sides, phase.round) for phase in work(made)] == order


def written(**changes: object) -> RoutineStep:
    usual = replace(step(seconds=20), text="Press.", force="Down", posture="Sit")
    return replace(usual, **changes)  # type: ignore[arg-type]


def test_every_part_carries_what_a_person_has_to_know() -> None:
    first = written(sides=SideOrder.LEFT, instead_of="LI5", tool=Tool.PALM)
    second = written(target="SP6", sides=SideOrder.RIGHT, text="Knead.", posture="Lie")
    made = plan(routine(first, second, prepare=4, change=6, rest=7, cold=8))
    one, two = (LEFT,), (RIGHT,)
    prepare, change = PhaseKind.PREPARE, PhaseKind.CHANGE_OVER
    pressed = Phase(
        PhaseKind.WORK, 20, "LI4", one, Motion.CIRCLE, Tool.PALM, Pressure.FIRM, 30.0,
        Turn.CLOCKWISE, 10, 0, 1, "Press.", "Down", "Sit", site_start=True, instead_of="LI5",
    )  # fmt: skip
    assert made.phases == (
        Phase(prepare, 4, "LI4", one, step=0, round=1, text="Press.", posture="Sit"),
        pressed,
        Phase(change, 6, "SP6", two, step=1, round=1, text="Knead.", posture="Lie"),
        replace(
            pressed, target="SP6", sides=two, step=1, text="Knead.", posture="Lie",
            tool=Tool.THUMB, instead_of="",
        ),
        Phase(PhaseKind.REST, 7),
        Phase(PhaseKind.COLD_PACK, 8),
    )  # fmt: skip
    assert (made.routine_id, made.title, made.version) == ("own", "My own", 3)
    assert made.total_seconds == 4 + 20 + 6 + 20 + 7 + 8
    assert [made.start_of(index) for index in range(6)] == [0, 4, 24, 30, 50, 57]
    assert made.sites_of(1) == (Site("LI4", LEFT),)
    assert made.sites_of(0) == made.sites_of(4) == ()


def test_without_time_between_the_parts_there_is_no_part() -> None:
    made = plan(routine(step(seconds=20), prepare=0, change=0))
    assert [phase.kind for phase in made.phases] == [PhaseKind.WORK] * 2


def test_a_second_between_the_parts_is_a_part() -> None:
    made = plan(routine(step(seconds=20, sides=SideOrder.LEFT), prepare=1, rest=1, cold=1))
    assert [phase.seconds for phase in made.phases] == [1, 20, 1, 1]


TURNED = step(
    seconds=30,
    sides=SideOrder.LEFT,
    turns=((Turn.CLOCKWISE, 20), (Turn.COUNTER_CLOCKWISE, 10)),
)


def test_a_moment_says_where_one_stands_in_the_stretch_of_both_directions() -> None:
    made = plan(routine(TURNED, prepare=4, rest=6))
    assert [phase.site_start for phase in made.phases] == [False, True, False, False]
    assert made.stretch(1) == made.stretch(2) == range(1, 3)
    assert (made.stretch(0), made.stretch(3)) == (range(1), range(3, 4))
    assert made.stretch_starts() == (0, 1, 3)
    here = made.at(4 + 20 + 4)
    assert (here.index, here.phase.turn) == (2, Turn.COUNTER_CLOCKWISE)
    assert (here.into, here.left) == (4, 6)
    assert (here.stretch_left, here.stretch_seconds) == (6, 30)
    assert (here.movement, here.count) == (3, 5)
    assert here.angle == pytest.approx((20 - 4) / 2 * math.tau)
    assert here.session_left == 12
    assert not here.over


def test_the_hand_begins_anew_at_each_stretch() -> None:
    made = plan(routine(TURNED, replace(TURNED, target="SP6"), prepare=0, change=0))
    assert made.at(30).angle == 0
    assert made.at(30 + 20 + 10 - 1e-9).angle == pytest.approx(10 / 2 * math.tau)
    assert plan(routine(TURNED, rest=5)).at(5 + 30 + 1).angle == 0
    back_first = replace(TURNED, turns=TURNED.turns[::-1])
    assert plan(routine(back_first, prepare=0)).at(10).angle == pytest.approx(-5 * math.tau)


def test_a_stretch_may_be_the_very_first_thing() -> None:
    made = plan(routine(TURNED, prepare=0))
    assert made.stretch(1) == range(2)
    assert made.stretch_starts() == (0,)


def test_before_the_start_and_after_the_end_the_plan_stands_at_its_ends() -> None:
    made = plan(routine(step(seconds=20, sides=SideOrder.LEFT), prepare=4))
    assert made.at(-3) == made.at(0)
    assert made.at(0).into == 0
    assert made.at(0).movement == 0
    assert made.at(99) == made.at(24)
    assert made.at(24).over
    assert (made.at(24).index, made.at(24).left, made.at(24).session_left) == (1, 0, 0)
    assert made.at(24).movement == 10
    assert (made.index_at(-1), made.index_at(3.9), made.index_at(4), made.index_at(24)) == (
        0, 0, 1, 1
    )  # fmt: skip


def test_a_movement_begins_at_its_second() -> None:
    made = plan(routine(step(seconds=20, sides=SideOrder.LEFT, rate=20), prepare=0))
    assert [made.at(second).movement for second in (0, 2.9, 3, 5.9, 6)] == [1, 1, 2, 2, 3]
    slow = plan(routine(step(seconds=20, sides=SideOrder.LEFT, rate=1), prepare=0))
    assert (slow.at(10).movement, slow.at(10).count) == (1, 0)


def test_breath_goes_in_for_four_seconds_and_out_for_six() -> None:
    made = plan(routine(step(seconds=60), prepare=0))
    assert [made.at(second).breath for second in (0, 1, 4, 7, 11)] == [
        Breath(True, 0), Breath(True, 0.25), Breath(False, 0), Breath(False, 0.5),
        Breath(True, 0.25),
    ]  # fmt: skip


def test_from_a_moment_on_lighter_and_lighter_until_a_feather() -> None:
    made = plan(routine(step(seconds=20), rest=5))
    eased = made.eased(3)
    forces = [phase.pressure for phase in eased.phases]
    assert forces == [None, Pressure.FIRM, None, Pressure.LIGHT, None]
    assert eased.total_seconds == made.total_seconds
    assert (eased.routine_id, eased.title, eased.version) == ("own", "My own", 3)
    lightest = eased.eased(3).eased(3)
    assert lightest.phases[3].pressure is Pressure.FEATHER


def test_plans_are_the_same_when_they_play_the_same() -> None:
    made = plan(routine(step()))
    assert made == plan(routine(step()))
    assert made != plan(routine(step(seconds=59)))
    assert made != "made"
    for other in (("own", "Mine", 3), ("LI4", "My own", 3), ("own", "My own", 4)):
        name, title, version = other
        assert made != SessionPlan(name, title, made.phases, version)
    assert SessionPlan("own", "My own", made.phases).version == 1


# what is changed in a routine


def test_a_pace_of_ones_own_is_for_timed_circles_that_nobody_published() -> None:
    own = routine(step(seconds=20))
    faster = PlanOptions(rate=60)

    def pace(made: SessionPlan) -> tuple[float, int]:
        return work(made)[0].rate, work(made)[0].count

    assert pace(plan(own, options=faster)) == (60, 20)
    assert pace(plan(replace(own, provenance="A book", own=False), options=faster)) == (30, 10)
    assert pace(plan(replace(own, provenance="A book"), options=faster)) == (60, 20)
    assert pace(plan(replace(own, own=False), options=faster)) == (60, 20)
    kneaded = plan(routine(step(seconds=20, motion=Motion.KNEAD)), options=faster)
    assert pace(kneaded) == (30, 10)
    assert {phase.turn for phase in kneaded.phases} == {None}
    counted = plan(routine(step(seconds=0, count=10)), options=faster)
    assert pace(counted) == (30, 10)


def test_time_to_get_ready_is_the_routines_own() -> None:
    assert plan(routine(step(), prepare=0)).phases[0].is_work
    assert plan(routine(step(), prepare=9)).phases[0].seconds == 9
    assert plan(routine(step())).phases[0].seconds == 5


@pytest.mark.parametrize(
    ("cap", "lengths"), [(0, [20, 10]), (30, [20, 10]), (29, [20, 9]), (15, [10, 5]), (1, [1])]
)
def test_who_builds_up_slowly_has_both_directions_in_their_shares(
    cap: int, lengths: list[int]
) -> None:
    made = plan(routine(TURNED, prepare=0), options=PlanOptions(longest_stretch=cap))
    assert sum(lengths) == (min(cap, 30) or 30)
    assert sorted((phase.seconds for phase in work(made)), reverse=True) == lengths


def test_a_tender_spot_is_held_until_it_eases() -> None:
    spot = step(seconds=90, motion=Motion.TRIGGER, sides=SideOrder.LEFT)
    made = plan(routine(spot), options=PlanOptions(longest_stretch=30))
    assert work(made)[0].seconds == 90


# what is refused


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (step(seconds=0, count=5, rate=0), "A counted step needs a rate a minute."),
        (step(seconds=0), "Each step needs a time or a count."),
        (
            step(seconds=30, turns=((Turn.CLOCKWISE, 20), (Turn.COUNTER_CLOCKWISE, 9))),
            "The times of the directions must add up to the time of the step.",
        ),
        (
            step(seconds=30, turns=((Turn.CLOCKWISE, 30), (Turn.COUNTER_CLOCKWISE, 0))),
            "The times of the directions must add up to the time of the step.",
        ),
        (step(seconds=601), "LI4 would be pressed for more than 10 minutes at a time."),
        (step("area:scalp", 1801), "The session would take more than an hour."),
    ],
)
def test_what_cannot_be_played_is_refused_with_its_reason(wrong: RoutineStep, said: str) -> None:
    with pytest.raises(DoseError) as told:
        plan(routine(wrong, prepare=0, change=0))
    assert str(told.value) == said


def test_what_just_keeps_to_the_limits_is_played() -> None:
    assert plan(routine(step(seconds=600))).total_seconds == 1210
    assert plan(routine(step("area:scalp", 1800), prepare=0, change=0)).total_seconds == 3600
    packed = plan(routine(step("area:scalp", 1800), prepare=0, change=0, cold=600))
    assert packed.total_seconds == 4200
    assert plan(routine(step(seconds=1, rate=0), prepare=0)).phases[0].count == 0


def test_a_movement_may_be_done_once() -> None:
    (once,) = plan(routine(step(seconds=0, count=1, sides=SideOrder.LEFT), prepare=0)).phases
    assert (once.seconds, once.count) == (2, 1)


def test_no_part_is_without_time() -> None:
    with pytest.raises(DoseError) as told:
        SessionPlan("own", "Mine", (Phase(PhaseKind.WORK, 5, "LI4"), Phase(PhaseKind.REST, 0)))
    assert str(told.value) == "Each part of a session takes at least a second."
    assert SessionPlan("own", "Mine", (Phase(PhaseKind.WORK, 1, "LI4"),)).total_seconds == 1
    with pytest.raises(DoseError) as told:
        SessionPlan("own", "Mine", (Phase(PhaseKind.REST, 5),))
    assert str(told.value) == "Nothing is left to do in this session."
    with pytest.raises(DoseError, match="left to do"):
        plan(routine(rest=9, cold=9))


# one point by itself

CIRCLED = Technique(
    Motion.CIRCLE, Tool.THUMB, (), (30, 120), 60, 40, "Down", Pressure.LIGHT, "Circle.", "", ("A",)
)  # fmt: skip
GUIDE = Guide(
    "LI4", "Joining Valley", "huh-goo", NOTHING, (), (CIRCLED,), "Sit", "", ("headache",), None,
    NOTHING, (NOTHING,), (), "high",
)  # fmt: skip


def test_one_point_is_a_routine_of_its_own_words() -> None:
    made = point_routine(GUIDE, CIRCLED, 60, SideOrder.ALTERNATE, version=7)
    assert made.steps == (
        RoutineStep(
            "LI4", Motion.CIRCLE, Tool.THUMB, Pressure.LIGHT, 60, 0, 40, (), SideOrder.ALTERNATE,
            1, "Down", "Sit", "Circle.", ("A",),
        ),
    )  # fmt: skip
    assert (made.id, made.title, made.version, made.own) == ("LI4", "LI4", 7, False)
    assert (made.complaints, made.cautions) == (("headache",), (NOTHING,))
    assert (made.evidence, made.notes, made.summary) == (NOTHING, (), "")
    assert (made.provenance, made.dated, made.course, made.times_a_day) == ("", "", "", 0)
    played = plan(made)
    assert [phase.seconds for phase in played.phases] == [5, 60, 5, 60]
    slow = point_routine(
        GUIDE, CIRCLED, 60, SideOrder.LEFT, prepare_seconds=8, change_over_seconds=9
    )
    assert (slow.prepare_seconds, slow.change_over_seconds, slow.version) == (8, 9, 1)


def test_a_direction_is_for_circles_only() -> None:
    turned = point_routine(GUIDE, CIRCLED, 60, SideOrder.LEFT, Turn.COUNTER_CLOCKWISE)
    assert turned.steps[0].turns == ((Turn.COUNTER_CLOCKWISE, 60),)
    held = replace(CIRCLED, motion=Motion.HOLD)
    assert point_routine(GUIDE, held, 60, SideOrder.LEFT, Turn.CLOCKWISE).steps[0].turns == ()


@pytest.mark.parametrize("seconds", [15, 600])
def test_a_side_may_take_from_a_quarter_of_a_minute_to_ten_minutes(seconds: int) -> None:
    assert point_routine(GUIDE, CIRCLED, seconds, SideOrder.LEFT).steps[0].seconds == seconds


@pytest.mark.parametrize("seconds", [14, 601])
def test_a_side_takes_no_less_and_no_more(seconds: int) -> None:
    with pytest.raises(DoseError) as told:
        point_routine(GUIDE, CIRCLED, seconds, SideOrder.LEFT)
    assert str(told.value) == "A side takes from 15 seconds to 10 minutes."


def test_time_to_place_the_hands_is_at_least_what_was_chosen_and_never_over_the_hour() -> None:
    usual, longer = PlanOptions(prepare=3), PlanOptions(prepare=20)
    short = routine(step(seconds=60), prepare=5)
    assert plan(short, options=usual).phases[0].seconds == 5
    assert plan(short, options=longer).phases[0].seconds == 20
    steps = tuple(step(target, seconds=600) for target in ("LI4", "PC6", "ST36"))
    full = routine(*steps, prepare=0, change=0)
    assert plan(full, options=longer).total_seconds == 3600
