"""What the controller of a session tells, keeps, plays and times, on a clock moved by hand."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt

from acucoach.domain.cues import Cue, CueKind
from acucoach.domain.errors import ExpectedError
from acucoach.domain.plan import Moment, SessionPlan, plan
from acucoach.domain.routine import SideOrder
from acucoach.domain.session import Session
from acucoach.domain.session_record import (
    PauseReason,
    RatingMoment,
    SideEffect,
    State,
    StopReason,
)
from acucoach.ui.coach.controller import BEAT_MS, LONGEST_MS, PAUSED_MS, CoachController
from acucoach.ui.coach.services import CoachServices, SessionRequest
from tests.conftest import FakeClock
from tests.hand_made import cleared, routine, step
from tests.ui.coach.coach_kit import CARE, RULES, Awake, Keeper, Sound, Voice, words

SHORT = plan(routine(step(seconds=20), prepare=4, change=6))
"""4 s, left 20 s, 6 s, right 20 s."""


@dataclass
class Run:
    """A controller, what it uses, and what was heard of it."""

    controller: CoachController
    clock: FakeClock
    keeper: Keeper
    sound: Sound
    awake: Awake
    frames: list[Moment] = field(default_factory=list)
    seconds: list[Moment] = field(default_factory=list)
    changes: list[State] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)

    def look(self, *steps: float) -> None:
        """Let so many seconds pass, and look; again for each."""
        for passed in steps:
            self.clock.advance(passed)
            self.controller.tick()

    def forget(self) -> None:
        """Listen anew."""
        for heard in (self.frames, self.seconds, self.changes, self.cues):
            heard.clear()

    @property
    def kinds(self) -> list[CueKind]:
        return [cue.kind for cue in self.cues]


def make(clock: FakeClock, made: SessionPlan = SHORT, **request) -> Run:  # type: ignore[no-untyped-def]
    keeper, sound, awake = Keeper(), Sound(), Awake()
    services = CoachServices(
        clock, keeper, words, lambda target, side, tool: None, RULES, CARE, sound, Voice(), awake
    )
    continues = request.get("continues")
    session = Session(made, cleared(made), resume_from=continues)
    controller = CoachController(session, services, SessionRequest(**request))
    run = Run(controller, clock, keeper, sound, awake)
    controller.frame.connect(run.frames.append)
    controller.second.connect(run.seconds.append)
    controller.changed.connect(lambda: run.changes.append(controller.state))
    controller.cued.connect(run.cues.append)
    return run


@pytest.fixture
def run(qapp, clock: FakeClock) -> Run:  # type: ignore[no-untyped-def]
    made = make(clock, verdict='{"level": "allow"}', complaint="headache")
    made.controller.start(6)
    return made


def test_starting_is_kept_at_once_told_heard_and_done_once(run: Run) -> None:
    controller = run.controller
    assert run.keeper.ratings == {RatingMoment.BEFORE: 6}
    assert run.keeper.begun is not None
    assert (run.keeper.begun.verdict, run.keeper.begun.complaint) == (
        '{"level": "allow"}', "headache",
    )  # fmt: skip
    assert controller.session_id == "one"
    assert run.changes == [State.RUNNING]
    assert run.kinds == [CueKind.PREPARE]
    assert (run.sound.position, run.awake.on) == (0, True)
    assert [moment.into for moment in run.frames] == [0]
    assert [moment.into for moment in run.seconds] == [0]
    run.look(0.5)
    run.forget()
    updates = run.keeper.updates
    controller.start(3)
    assert run.changes == run.frames == run.cues == []
    assert run.keeper.updates == updates
    assert run.keeper.ratings == {RatingMoment.BEFORE: 6}


def test_nothing_runs_and_is_kept_before_the_start(qapp, clock: FakeClock) -> None:  # type: ignore[no-untyped-def]
    made = make(clock)
    assert (made.controller.timing, made.controller.session_id) == (0, "")
    made.look(1, 1)
    assert made.controller.state is State.READY
    assert made.frames == made.cues == made.changes == []
    assert made.keeper.kept is None


def test_each_look_shows_a_frame_and_each_second_once_is_told_and_kept(run: Run) -> None:
    run.forget()
    updates = run.keeper.updates
    run.look(0.6, 0.3, 0.2, 0.5, 0.5)
    assert [moment.into for moment in run.frames] == pytest.approx([0.6, 0.9, 1.1, 1.6, 2.1])
    assert [moment.into for moment in run.seconds] == pytest.approx([0.6, 1.1, 2.1])
    assert run.keeper.updates == updates + 3
    assert run.keeper.kept is not None
    assert run.keeper.kept.position == pytest.approx(2.1)
    assert run.changes == []


def test_the_next_look_is_at_the_whole_second_the_cue_or_the_end_of_the_part(run: Run) -> None:
    controller = run.controller
    assert controller.timing == LONGEST_MS
    run.look(0.25)
    assert controller.timing == 750
    run.look(0.7496)
    assert controller.timing == 1
    run.look(3 + 0.0004 + 5.5)  # longer than five seconds unseen
    assert controller.state is State.PAUSED
    assert controller.timing == PAUSED_MS


def test_a_cue_between_two_seconds_is_looked_for(qapp, clock: FakeClock) -> None:  # type: ignore[no-untyped-def]
    made = make(clock, plan(routine(step(seconds=41, sides=SideOrder.LEFT), prepare=1)))
    made.controller.start()
    made.look(*[1] * 21)
    assert made.controller.moment.into == 20
    assert made.controller.timing == 500
    made.forget()
    made.look(0.5)
    assert made.kinds == [CueKind.HALF]
    assert made.controller.timing == 500


def test_the_timer_is_exact_and_looks(qtbot, run: Run) -> None:  # type: ignore[no-untyped-def]
    timer = run.controller._timer
    assert timer.timerType() is Qt.TimerType.PreciseTimer
    run.forget()
    run.clock.advance(0.5)
    timer.setInterval(1)
    qtbot.waitUntil(lambda: bool(run.frames), timeout=2000)
    assert run.frames[0].into == 0.5


def test_where_nothing_moves_each_beat_is_looked_at(run: Run) -> None:
    run.controller.set_still(True)
    assert run.controller.timing == BEAT_MS
    run.look(0.1)
    assert run.controller.timing == BEAT_MS
    run.controller.set_still(False)
    assert run.controller.timing == 900
    run.controller.toggle_pause()
    run.controller.set_still(True)
    assert run.controller.timing == PAUSED_MS


def test_who_wants_no_movement_is_looked_at_so_from_the_start(qapp, clock: FakeClock) -> None:  # type: ignore[no-untyped-def]
    made = make(clock, reduced_motion=True)
    made.controller.start()
    assert made.controller.timing == BEAT_MS


def test_cues_come_once_in_order_and_at_their_time(run: Run) -> None:
    run.look(*[0.5] * 7)
    assert run.kinds == [CueKind.PREPARE]
    run.look(0.5)
    assert run.kinds == [CueKind.PREPARE, CueKind.BEGIN]
    run.look(*[0.5] * 92)
    assert run.controller.state is State.FINISHED
    assert run.kinds == [
        CueKind.PREPARE, CueKind.BEGIN, CueKind.CHANGE_SIDES, CueKind.BEGIN, CueKind.END,
    ]  # fmt: skip
    assert [cue.at for cue in run.cues] == [0, 4, 24, 30, 50]


@pytest.mark.parametrize(("late", "told"), [(1.9, True), (2.0, False), (3.0, False)])
def test_a_cue_that_is_late_is_left_out(run: Run, late: float, told: bool) -> None:
    run.look(*[1] * 3)
    run.forget()
    run.look(1 + late)
    assert run.kinds == ([CueKind.BEGIN] if told else [])


def test_at_the_end_all_is_kept_and_the_bell_rings_out(run: Run) -> None:
    run.look(*[2] * 24)
    run.forget()
    run.look(2)
    assert run.changes == [State.FINISHED]
    assert run.kinds == [CueKind.END]
    assert run.controller.timing == 0
    assert run.sound.position is not None
    assert not run.awake.on
    assert run.keeper.kept is not None
    assert (run.keeper.kept.state, run.keeper.kept.worked_seconds) == (State.FINISHED, 40)
    assert run.frames[-1].over
    assert run.seconds[-1].over
    run.forget()
    run.look(1)
    run.controller.toggle_pause()
    run.controller.back()
    run.controller.stop(StopReason.USER)
    assert run.changes == run.cues == []
    assert run.keeper.kept.state is State.FINISHED


def test_stopping_silences_and_lets_the_screen_rest(run: Run) -> None:
    run.look(*[2] * 5)
    run.controller.stop(StopReason.WARNING_SIGN)
    assert (run.sound.position, run.awake.on, run.controller.timing) == (None, False, 0)
    assert run.keeper.kept is not None
    assert (run.keeper.kept.state, run.keeper.kept.reason) == (
        State.STOPPED, StopReason.WARNING_SIGN,
    )  # fmt: skip
    assert run.keeper.kept.worked_seconds == 6
    assert CueKind.END not in run.kinds


def test_a_pause_stands_still_is_counted_and_goes_on_where_it_was(run: Run) -> None:
    run.look(*[1] * 6)
    run.controller.toggle_pause()
    assert (run.controller.state, run.controller.pause_reason) == (State.PAUSED, PauseReason.USER)
    assert (run.sound.position, run.awake.on) == (None, False)
    assert run.controller.timing == PAUSED_MS
    run.forget()
    updates = run.keeper.updates
    run.look(*[0.5] * 4)
    assert run.frames == run.changes == []
    assert [moment.into for moment in run.seconds] == [2, 2]
    assert run.keeper.updates == updates + 2
    run.controller.toggle_pause()
    assert run.controller.state is State.RUNNING
    assert (run.sound.position, run.awake.on) == (6, True)
    assert run.kinds == []
    assert run.controller.record.pauses[0].seconds == 2


def test_standing_still_for_a_question_and_for_sleep_say_so(run: Run) -> None:
    run.controller.pause_to_ask()
    assert run.controller.pause_reason is PauseReason.ASKED
    run.controller.go_on()
    run.controller.suspend()
    assert run.controller.pause_reason is PauseReason.SLEEP
    assert run.changes == [State.RUNNING, State.PAUSED, State.RUNNING, State.PAUSED]


def test_sleep_found_by_a_look_is_told_once(run: Run) -> None:
    run.look(1)
    run.forget()
    run.look(3600)
    assert run.changes == [State.PAUSED]
    assert (run.sound.position, run.awake.on) == (None, False)
    assert run.keeper.kept is not None
    assert run.keeper.kept.state is State.PAUSED
    run.look(0.5)
    assert run.changes == [State.PAUSED]


def test_next_says_what_begins_there_and_back_says_it_again(run: Run) -> None:
    run.look(1)
    run.forget()
    run.controller.skip()
    assert (run.controller.moment.phase.is_work, run.kinds) == (True, [CueKind.BEGIN])
    assert run.sound.position == 4
    assert run.changes == [State.RUNNING]
    run.look(*[1] * 5)
    run.forget()
    run.controller.back()
    assert run.controller.moment.into == 0
    assert run.kinds == [CueKind.BEGIN]
    run.forget()
    run.look(*[1] * 3)
    assert run.kinds == []


def test_next_and_back_say_nothing_of_what_lies_just_before(qapp, clock: FakeClock) -> None:  # type: ignore[no-untyped-def]
    made = make(clock, plan(routine(step(seconds=20), prepare=0, change=1)))
    made.controller.start()
    made.controller.skip()
    assert made.controller.moment.phase.is_work is False
    made.forget()
    made.controller.skip()
    assert made.kinds == [CueKind.BEGIN]
    made.look(*[1] * 4)
    made.forget()
    made.controller.back()
    assert made.kinds == [CueKind.BEGIN]


def test_next_within_a_pause_says_nothing_until_it_goes_on(run: Run) -> None:
    run.look(1)
    run.controller.toggle_pause()
    run.forget()
    run.controller.skip()
    assert run.kinds == []
    assert run.frames[-1].phase.is_work
    run.controller.go_on()
    assert run.kinds == [CueKind.BEGIN]


def test_pain_stands_still_lighter_goes_on_and_a_side_left_out_is_passed(run: Run) -> None:
    run.look(*[1] * 6)
    run.controller.hurt()
    assert run.controller.pause_reason is PauseReason.HURT
    firm = run.controller.plan
    run.controller.lighter()
    assert run.controller.state is State.RUNNING
    assert run.controller.plan == firm.eased(1)
    assert run.sound.plan == firm.eased(1)
    run.controller.hurt()
    run.forget()
    run.controller.skip_site()
    assert run.controller.moment.phase.is_work is False
    assert run.kinds == [CueKind.CHANGE_SIDES]
    assert run.keeper.kept is not None
    assert [hurt.answer for hurt in run.keeper.kept.hurts] == ["lighter", "skip"]


def test_an_interrupted_session_goes_on_under_its_id_without_old_cues(
    run: Run, clock: FakeClock
) -> None:
    run.look(*[1] * 5)
    assert run.keeper.kept is not None
    again = make(clock, continues=replace(run.keeper.kept, id="one"))
    assert again.controller.session_id == "one"
    assert again.controller.state is State.PAUSED
    again.controller.go_on()
    assert again.keeper.updates == 2  # goes on, and as it stands
    assert again.kinds == []
    assert again.sound.position == 5
    again.controller.toggle_pause()
    again.controller.go_on()
    assert again.keeper.updates == 4
    again.look(*[1] * 19)
    assert again.kinds == [CueKind.CHANGE_SIDES]


def test_ratings_and_what_was_noticed_are_kept(run: Run) -> None:
    run.controller.stop(StopReason.USER)
    run.controller.rate(RatingMoment.AFTER, 3)
    run.controller.note_side_effects(((SideEffect.SORE, ""),))
    assert run.keeper.ratings == {RatingMoment.BEFORE: 6, RatingMoment.AFTER: 3}
    assert run.keeper.effects == [(SideEffect.SORE, "")]


def test_what_cannot_be_written_is_told_and_then_that_it_could(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    run.controller.notSaved.connect(told.append)
    run.controller.savedAfterAll.connect(lambda: told.append("saved"))

    def full(*_: object) -> None:
        raise ExpectedError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(run.keeper, "update", full)
        run.look(1, 1)
    assert told == ["The disk is full."]
    run.look(1)
    assert told == ["The disk is full.", "saved"]


def test_without_sound_and_anything_to_keep_the_screen_on_it_runs(qapp, clock: FakeClock) -> None:  # type: ignore[no-untyped-def]
    keeper = Keeper()
    services = CoachServices(clock, keeper, words, lambda target, side, tool: None)
    controller = CoachController(Session(SHORT, cleared(SHORT)), services, SessionRequest())
    controller.start()
    controller.toggle_pause()
    controller.go_on()
    clock.advance(2)
    controller.tick()
    assert controller.state is State.RUNNING
    assert math.isclose(controller.moment.into, 2)
