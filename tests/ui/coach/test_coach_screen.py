"""The coach as a person uses it, on a fake clock."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt

from acucoach.domain.plan import SessionPlan, plan
from acucoach.domain.session import Session
from acucoach.domain.session_record import RatingMoment, SideEffect, State, StopReason
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.coach.controller import BEAT_MS
from acucoach.ui.coach.services import CoachServices, SessionRequest
from acucoach.ui.coach.session_button import SessionButton
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Text
from tests.conftest import FakeClock
from tests.hand_made import cleared, routine, step
from tests.settle import settle
from tests.ui.coach.coach_kit import CARE, RULES, Awake, Keeper, Sound, Voice, pass_time, words


@dataclass
class Coach:
    screen: CoachScreen
    clock: FakeClock
    keeper: Keeper
    voice: Voice
    sound: Sound
    awake: Awake


def make(qtbot, theme: Theme, clock: FakeClock, made: SessionPlan, **request) -> Coach:
    keeper, voice, sound, awake = Keeper(), Voice(), Sound(), Awake()
    services = CoachServices(
        clock, keeper, words, lambda target, side, tool: None, RULES, CARE, sound, voice, awake
    )
    session = Session(made, cleared(made))
    screen = CoachScreen(theme, session, services, SessionRequest(**request))
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    screen.activateWindow()
    return Coach(screen, clock, keeper, voice, sound, awake)


@pytest.fixture
def coach(qtbot, theme: Theme, clock: FakeClock) -> Coach:
    made = make(qtbot, theme, clock, plan(routine(step(seconds=60))))
    made.screen.before.start_button.click()
    return made


def state(coach: Coach) -> State:
    return coach.screen.controller.state


def test_two_clicks_before_and_two_after(qtbot, theme: Theme, clock: FakeClock) -> None:
    coach = make(qtbot, theme, clock, plan(routine(step(seconds=15))))
    screen = coach.screen
    scale = screen.before.scale
    middle = QPoint(round(scale.width() * 6.5 / 11), 40)
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseClick(screen.before.start_button, Qt.MouseButton.LeftButton)
    assert coach.keeper.ratings == {RatingMoment.BEFORE: 6}
    pass_time(screen, clock, 5 + 15 + 5 + 15)
    assert state(coach) is State.FINISHED
    scale = screen.after.scale
    low = QPoint(round(scale.width() * 2.5 / 11), 40)
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=low)
    screen.after.chips[SideEffect.SORE].click()
    with qtbot.waitSignal(screen.left) as left:
        qtbot.mouseClick(screen.after.done_button, Qt.MouseButton.LeftButton)
    assert left.args == ["one"]
    assert coach.keeper.ratings[RatingMoment.AFTER] == 2
    assert coach.keeper.effects == [(SideEffect.SORE, "")]


def test_it_runs_by_itself_and_says_what_comes(coach: Coach) -> None:
    pass_time(coach.screen, coach.clock, 130)
    assert state(coach) is State.FINISHED
    assert coach.voice.said == [
        "Get ready. huh-goo. Left hand.",
        "Left hand. Begin.",
        "An ache is fine, pain is not. If you feel dizzy or numb, stop.",
        "Half way.",
        "Ten seconds.",
        "Change hands.",
        "Right hand. Begin.",
        "Half way.",
        "Ten seconds.",
        "Done. Let go.",
    ]
    assert coach.keeper.kept is not None
    assert coach.keeper.kept.worked_seconds == pytest.approx(120)
    assert 125 <= coach.keeper.updates <= 140


def test_space_pauses_and_lets_screen_and_sound_rest(qtbot, coach: Coach) -> None:
    pass_time(coach.screen, coach.clock, 20)
    assert coach.awake.on
    assert coach.sound.position == 0
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_Space)
    assert state(coach) is State.PAUSED
    assert not coach.awake.on
    assert coach.sound.position is None
    pass_time(coach.screen, coach.clock, 60)
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_Space)
    assert state(coach) is State.RUNNING
    assert coach.sound.position == pytest.approx(20)


def test_a_click_on_the_picture_pauses(qtbot, coach: Coach) -> None:
    qtbot.mouseClick(coach.screen.page.stage, Qt.MouseButton.LeftButton)
    assert state(coach) is State.PAUSED


def answers(coach: Coach) -> list[SessionButton]:
    question = coach.screen.page.question
    return [b for b in question.findChildren(SessionButton) if b.isVisibleTo(question)]


def test_it_hurts_stands_still_before_it_asks(qtbot, coach: Coach) -> None:
    pass_time(coach.screen, coach.clock, 20)
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_H)
    assert state(coach) is State.PAUSED
    assert [b.text() for b in answers(coach)] == ["Lighter", "Skip this hand", "End"]
    assert coach.voice.said[-1].startswith("Ease off")
    answers(coach)[0].click()
    assert state(coach) is State.RUNNING
    record = coach.screen.controller.record
    assert record.eased == 1
    assert record.hurts[0].answer == "lighter"
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_H)
    answers(coach)[1].click()
    assert coach.screen.controller.moment.phase.sides[0].value == "right"
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_H)
    answers(coach)[2].click()
    assert coach.screen.controller.record.reason is StopReason.HURT


def test_escape_asks_and_keeps_what_was_done(qtbot, coach: Coach) -> None:
    pass_time(coach.screen, coach.clock, 25)
    qtbot.keyClick(coach.screen, Qt.Key.Key_Escape)
    assert state(coach) is State.PAUSED
    qtbot.keyClick(coach.screen, Qt.Key.Key_Escape)
    assert state(coach) is State.RUNNING
    qtbot.keyClick(coach.screen, Qt.Key.Key_Escape)
    answers(coach)[1].click()
    assert state(coach) is State.STOPPED
    assert coach.keeper.kept is not None
    assert coach.keeper.kept.worked_seconds == pytest.approx(20)


def test_feeling_faint_ends_it_and_shows_whom_to_call(qtbot, coach: Coach) -> None:
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_D)
    record = coach.screen.controller.record
    assert record.reason is StopReason.WARNING_SIGN
    warning = coach.screen.warning
    assert warning.isVisible()
    contact = warning.findChild(object, "care-contact")
    assert "030 1234567" in contact.text()


def test_questions_leave_the_window_as_it_is(qtbot, coach: Coach) -> None:
    assert coach.screen.height() == 800
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_H)
    assert coach.screen.height() == 800
    assert coach.screen.minimumSizeHint().height() <= 640
    assert coach.screen.minimumSizeHint().width() <= 960


def test_arrows_step(qtbot, coach: Coach) -> None:
    pass_time(coach.screen, coach.clock, 2)
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_Right)
    assert coach.screen.controller.moment.phase.is_work
    pass_time(coach.screen, coach.clock, 20)
    qtbot.keyClick(coach.screen.page, Qt.Key.Key_Left)
    assert coach.screen.controller.moment.into == 0


def test_sleep_is_said_on_return(coach: Coach) -> None:
    pass_time(coach.screen, coach.clock, 20)
    coach.clock.advance(3600)
    coach.screen.controller.tick()
    assert state(coach) is State.PAUSED
    assert coach.screen.page.asking
    assert coach.screen.controller.record.delivered_seconds == pytest.approx(20)


def test_an_attack_takes_movement_and_words_away(coach: Coach, theme: Theme) -> None:
    theme.use("attack")
    assert coach.screen.controller.timing == BEAT_MS
    assert not coach.screen.page.stage.moving
    assert coach.screen.page.side.hint.isHidden()
    theme.use("light")
    pass_time(coach.screen, coach.clock, 10)
    assert coach.screen.controller.moment.phase.rate
    assert coach.screen.page.stage.moving


def test_a_full_disk_is_said_once_and_the_session_goes_on(coach: Coach, caplog) -> None:
    def fail(*_: object) -> None:
        raise OSError("disk full")

    coach.keeper.update = fail  # type: ignore[method-assign]
    pass_time(coach.screen, coach.clock, 5)
    assert "cannot be saved" in coach.screen.page.notice.text()
    assert state(coach) is State.RUNNING
    assert len([r for r in caplog.records if r.levelname == "ERROR"]) == 1


def test_what_does_not_work_here_is_said_for_a_while_and_no_longer_promised(coach: Coach) -> None:
    page = coach.screen.page
    assert page._signs["voice"].isVisible()
    coach.screen.say_lacking("voice", "No voice here.")
    coach.screen.say_lacking("sound", "No sound here.")
    assert not page._signs["voice"].isVisible()
    assert page.notice.text() == "No voice here.\nNo sound here."
    assert page.notice.isVisible()
    pass_time(coach.screen, coach.clock, 25)
    assert not page.notice.isVisible()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1920, 1080)])
def test_time_and_side_are_never_cut_whatever_the_text_size(
    coach: Coach, theme: Theme, percent: int, size: tuple[int, int]
) -> None:
    theme.use(percent=percent)
    coach.screen.resize(*size)
    pass_time(coach.screen, coach.clock, 10)
    settle()
    side = coach.screen.page.side
    assert min(side.ring.width(), side.ring.height()) >= 130
    assert side.now.height() >= side.now.sizeHint().height()
    for line in (side.pace, side.force, side.breath, side.next, side.hint):
        if line.isVisible():
            need = (
                line.heightForWidth(line.width()) if line.wordWrap() else line.sizeHint().height()
            )
            assert line.height() >= need, line.text()


def test_no_bell_is_promised_where_there_is_no_sound(coach: Coach) -> None:
    hint = coach.screen.page.side.hint
    assert hint.text() == "A soft bell tells you. Nothing to click."
    coach.screen.say_lacking("sound", "No sound here.")
    assert "bell" not in hint.text()
    assert "Nothing to click." in hint.text()


def test_times_are_said_in_words(qtbot, theme: Theme, clock: FakeClock) -> None:
    coach = make(qtbot, theme, clock, plan(routine(step(seconds=15))))
    told = [text.text() for text in coach.screen.before.findChildren(Text)]
    assert any(text.startswith("It takes 40 s and runs by itself.") for text in told)
    coach.screen.before.start_button.click()
    pass_time(coach.screen, clock, 5 + 15 + 5 + 15)
    told = [text.text() for text in coach.screen.after.findChildren(Text)]
    assert "You pressed: left 15 s, right 15 s." in told
    assert [coach.screen.words.length(seconds) for seconds in (0, 59, 60, 70, 600)] == [
        "0 s", "59 s", "1 min", "1 min 10 s", "10 min"
    ]  # fmt: skip
