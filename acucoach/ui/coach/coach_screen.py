"""The coach: before, during and after a session, by mouse, key or foot pedal."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from acucoach.domain.cues import Cue
from acucoach.domain.plan import Moment
from acucoach.domain.safety_red_flags import StopRule
from acucoach.domain.session import Session
from acucoach.domain.session_record import (
    PauseReason,
    RatingMoment,
    SideEffect,
    State,
    StopReason,
)
from acucoach.guarded import guarded
from acucoach.ui.coach.controller import CoachController
from acucoach.ui.coach.rating_page import AfterPage, BeforePage
from acucoach.ui.coach.services import CoachServices, SessionRequest, TargetWords
from acucoach.ui.coach.session_page import SessionPage
from acucoach.ui.coach.session_questions import SessionQuestions
from acucoach.ui.coach.waited import Waited
from acucoach.ui.coach.warning_page import WarningPage
from acucoach.ui.coach.words import CoachWords
from acucoach.ui.spoken import announce
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.connect import Callback, connect_callback
from acucoach.ui.words.durations import DurationWords

Page = BeforePage | SessionPage | AfterPage | WarningPage


class CoachScreen(QWidget):
    """One session, from the question before it to the question after it.

    Args:
        theme: the looks; its attack theme takes movement and words away.
        session: cleared by the safety gate.
        services: what the coach needs from outside.
        request: what to keep with the session.
    """

    left = Signal(str)
    """The session is over and looked at; its id, empty when it was never started."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        services: CoachServices,
        request: SessionRequest,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._services, self._request = theme, services, request
        self._unsaved = ""
        self._waited = Waited(services.clock, services.still_clear, self._tell_refused)
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = CoachWords(self)
        self.controller = CoachController(session, services, request, self)
        title = session.plan.title
        first = next(phase for phase in session.plan.phases if phase.is_work)
        if title == first.target:
            title = services.words(first.target).title
        length = DurationWords().about(session.plan.total_seconds)
        summary = self.tr("It takes {time} and runs by itself.").format(time=length)
        shown = services.shows(first)
        self.before = BeforePage(
            theme, title, f"{summary}\n\n{request.altered}".strip(), request.how,
            request.cautions, services.contact, shown, ask_rating=request.ask_ratings,
        )  # fmt: skip
        self.page = SessionPage(theme, services, self.words)
        self._questions = SessionQuestions(self.page.question)
        self._asks_after = request.ask_ratings or request.ask_after
        self.after = AfterPage(theme, ask_rating=self._asks_after, how=request.how, shown=shown)
        self.warning = WarningPage(theme, services.stop_rules, services.contact)
        self._pages = QStackedWidget()
        for page in (self.before, self.page, self.after, self.warning):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._signs: tuple[str, ...] = ()
        self._noted: tuple[tuple[SideEffect, str], ...] = ()
        self._shortcuts: list[tuple[Qt.Key, QShortcut]] = []
        self._stood: tuple[State, PauseReason | None] = (State.READY, None)
        self._cue_told, self._going_on = False, ""
        self._before: int | None = None
        self._on_escape: Callback = self._ask_stop
        self._connect()
        self._keys()
        self._restyle()
        theme.changed.connect(self._restyle)
        if request.continues is not None:
            self._show_session()
            self._second(self.controller.moment)
            self._changed()
        elif (request.ask_ratings and not request.at_once) or request.cautions:
            self._turn_to(self.before)
            self._keys_for(session=False, asking=False)
        else:
            self._turn_to(self.page)
            # Once the screen is up: the first second must not pass unseen.
            QTimer.singleShot(0, self, lambda: self.begin(None))

    def begin(self, before: int | None) -> None:
        """Start the session.

        Args:
            before: how strong it is now, 0 to 10; None when that was not said.
        """
        if not self._waited.may_go_on():
            return
        self._before = self._request.before if before is None else before
        if self._request.at_once and self._pages.currentWidget() is not self.before:
            self.page.ask_number(self._request.how)
        self._show_session()
        self.controller.start(self._before)

    def focus_first(self) -> None:
        """Enter takes what the page in view is there for. A focus proxy would be one more stop of
        Tab, and would lead to a page that is not in view any more."""
        current = self._pages.currentWidget()
        if isinstance(current, Page):
            current.focus_first()

    @property
    def is_attack(self) -> bool:
        """Whether it was started for an attack."""
        return self._request.onset is not None

    @property
    def running(self) -> bool:
        """Whether there is a session that leaving would cut short."""
        return self.controller.state in (State.RUNNING, State.PAUSED)

    def close_session(self) -> None:
        """The window closes: what was done, and what was noticed after it, is kept."""
        if self.running:
            self._stop()
        elif self.controller.state.is_final:
            self._note(self.after.side_effects)

    def hold(self) -> None:
        """Pause, if it runs."""
        if self.controller.state is State.RUNNING:
            self.controller.toggle_pause()

    def suspend(self) -> None:
        """The computer is about to sleep."""
        self.controller.suspend()

    def say_notice(self, text: str) -> None:
        """One more quiet line, such as "This session cannot be saved."."""
        self.page.add_notice(text)

    def say_lacking(self, service: str, text: str) -> None:
        """A quiet line for a service that does not work here; its sign in the head goes.

        Args:
            service: "voice", "awake" or "sound".
            text: what it means; empty when that was said before.
        """
        self.page.take_sign(service)
        if service == "sound":
            self.page.side.say_how_told(bell=False)
        if text:
            self.page.add_notice(text, lasting=False)

    # wiring

    def _connect(self) -> None:
        controller, page = self.controller, self.page
        self.before.started.connect(self.begin)
        self.before.cancelled.connect(lambda: self.left.emit(""))
        controller.frame.connect(self._frame)
        controller.second.connect(self._second)
        controller.changed.connect(self._changed)
        controller.cued.connect(self._cued)
        controller.notSaved.connect(self._not_saved)
        controller.savedAfterAll.connect(self._saved_after_all)
        page.pauseAsked.connect(self._pause)
        page.hurtAsked.connect(controller.hurt)
        page.stopAsked.connect(self._ask_stop)
        page.warningAsked.connect(self._warn)
        page.fullScreenAsked.connect(self._full_screen)
        page.numberPicked.connect(self._rate_before)
        page.strip.backAsked.connect(self._step_back)
        page.strip.skipAsked.connect(self._step_on)
        page.listShown.connect(lambda: self._show_progress(controller.moment))
        self.after.rated.connect(lambda value: controller.rate(RatingMoment.AFTER, value))
        self.after.noticed.connect(self._note)
        self.after.done.connect(self._finish)
        self.warning.left.connect(self._to_after)
        self.warning.chosen.connect(self._felt)

    def _keys(self) -> None:
        controller = self.controller
        bound: tuple[tuple[Qt.Key, Callback], ...] = (
            (Qt.Key.Key_Space, self._pause),
            (Qt.Key.Key_MediaTogglePlayPause, self._pause),
            (Qt.Key.Key_MediaPlay, self._pause),
            (Qt.Key.Key_MediaPause, self._pause),
            (Qt.Key.Key_PageDown, self._pause),
            (Qt.Key.Key_H, controller.hurt),
            (Qt.Key.Key_D, self._warn),
            (Qt.Key.Key_Right, self._step_on),
            (Qt.Key.Key_Left, self._step_back),
            (Qt.Key.Key_Escape, self._escape),
            (Qt.Key.Key_F11, self._full_screen),
        )
        for key, act in bound:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            connect_callback(shortcut.activated, act)
            self._shortcuts.append((key, shortcut))

    def _keys_for(self, *, session: bool, asking: bool) -> None:
        """Keys of the session hold while one runs; not Space and arrows under a question."""
        for key, shortcut in self._shortcuts:
            if key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
                continue
            shortcut.setEnabled(session and (not asking or key is Qt.Key.Key_D))

    # what happens

    def _turn_to(self, page: Page) -> None:
        """The keys go along: what the stack chose for them on the way would be spoken, too."""
        page.show()
        page.focus_first()
        self._pages.setCurrentWidget(page)

    def _show_session(self) -> None:
        """Time is about to run: the first button says so before the keys come to it."""
        self._turn_to(self.page)
        self.page.show_paused(False)
        self._answered()

    def _answered(self) -> None:
        """Close the question; the keys are those of the session again."""
        self.page.answered()
        self._keys_for(session=True, asking=False)
        self._on_escape = self._ask_stop

    def _pause(self) -> None:
        if not self.page.asking and self._may_go_on():
            self.controller.toggle_pause()

    def _may_go_on(self) -> bool:
        """Whether it runs, or may go on from a pause."""
        return self.controller.state is not State.PAUSED or self._waited.may_go_on()

    def _step_on(self) -> None:
        self.controller.skip()

    def _step_back(self) -> None:
        self.controller.back()
        if self.controller.state is State.PAUSED and self.controller.record.position == 0:
            self._say(self.tr("Paused."))  # it had not begun: there is nowhere to go back to

    def _rate_before(self, value: int) -> None:
        """The number before, given while one gets ready."""
        self._before = value
        self.controller.rate(RatingMoment.BEFORE, value)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is the number, as long as it is asked for beside the picture."""
        if not self.page.type_number(event):
            super().keyPressEvent(event)

    def _escape(self) -> None:
        current = self._pages.currentWidget()
        if current is self.before:
            self.left.emit("")
        elif current is self.page:
            self._on_escape()
        elif current is self.after:
            self._finish(self.after.side_effects)
        else:
            self._to_after()

    def _go_on(self) -> None:
        if self._may_go_on():
            self._show_session()
            self.controller.go_on()

    def _ask_stop(self) -> None:
        # Asked out of a pause, no answer but "Go on" ends that pause.
        paused = self.controller.state is State.PAUSED
        self.controller.pause_to_ask()
        back = self._answered if paused else self._go_on
        done = DurationWords().spent(self.controller.record.worked_seconds)
        self._questions.ask_stop(done, back, self._stop, paused=paused)
        self._ask(back)
        self._say(self.page.question.accessibleName())

    def _ask_hurt(self) -> None:
        phase = self.controller.moment.phase
        part = self._services.words(phase.target).part if phase.target else ""
        skip = self.words.skip(part, phase.sides)
        self._questions.ask_hurt(skip, self._lighter, self._skip_site, self._end_hurt)
        self._ask(self._end_hurt)

    def _ask_sleep(self) -> None:
        self._questions.ask_slept(self._go_on, self._stop)
        self._ask(self._stop)
        self._say(self.page.question.accessibleName())

    def _tell_refused(self, why: str) -> None:
        """It waited long, and what was asked again does not let it go on."""
        if self._pages.currentWidget() is self.before:
            why = why or self.tr("It starts once the questions are answered.")
            self.before.tell_refused(why)
            self._say(why)
        elif not why:
            waits = self.tr("It waits until the questions are answered.")
            self.page.add_notice(waits, lasting=False, first=True)
            self._say(waits)
        else:
            stop = self._end_hurt if self._hurts else self._stop
            self._questions.tell_refused(why, stop, self._answer_again)
            self._ask(stop)
            self._say(self.page.question.accessibleName())

    def _answer_again(self) -> None:
        """A slip in the answers is taken back; then it stands where it stood before."""
        self._services.answer_again()
        if not self._waited.may_go_on():
            return
        if self._hurts:
            self._ask_hurt()
        else:
            self._answered()
        self._say(self.tr("It can go on now."))

    @property
    def _hurts(self) -> bool:
        """Whether it stands still for pain."""
        return self.controller.pause_reason is PauseReason.HURT

    def _ask(self, on_escape: Callback) -> None:
        """Bring the question to the front; Esc takes the answer on which it is written."""
        self._on_escape = on_escape
        self.page.show_question()
        self._keys_for(session=True, asking=True)

    def _lighter(self) -> None:
        if not self._may_go_on():
            return
        self._going_on = self.tr("Lighter from now on.")
        self.page.add_notice(self._going_on, lasting=False, first=True)
        self._show_session()
        self.controller.lighter()

    def _skip_site(self) -> None:
        if self._may_go_on():
            self._show_session()
            self.controller.skip_site()

    def _end_hurt(self) -> None:
        self.controller.stop(StopReason.HURT)

    def _stop(self) -> None:
        self.controller.stop(StopReason.USER)

    def _warn(self) -> None:
        self.controller.stop(StopReason.WARNING_SIGN)

    def _felt(self, rule: StopRule) -> None:
        """Keep which sign it is before anything else; then show and say what to do."""
        self._signs = (*(sign for sign in self._signs if sign != rule.sign), rule.sign)
        self._services.felt(rule)
        self._note((*self.after.side_effects,))
        self.warning.show_sign(rule)
        self._say(f"{self.warning.accessibleName()}. {rule.sign}. {rule.text}")

    def _note(self, effects: tuple[tuple[SideEffect, str], ...]) -> None:
        """Keep what was noticed, with the signs that were felt."""
        rest = tuple(one for one in effects if one[0] is not SideEffect.OTHER)
        words = [*self._signs, *(text for kind, text in effects if kind is SideEffect.OTHER)]
        other = ((SideEffect.OTHER, "; ".join(filter(None, words))[:500]),)
        every = rest + (other if len(rest) < len(effects) or self._signs else ())
        if every != self._noted:
            self._noted = every
            self.controller.note_side_effects(every)

    def _frame(self, moment: Moment) -> None:
        self._cue_told = False
        self.page.stage.show_moment(moment, moving=self.controller.state is State.RUNNING)

    def _second(self, moment: Moment) -> None:
        if self.controller.state is State.RUNNING:
            self._waited.begin()
        record = self.controller.record
        worked = frozenset(
            side
            for phase in record.phases
            if phase.target == moment.phase.target
            and phase.index < moment.index
            and phase.step == moment.phase.step
            for side in phase.sides
        )
        self.page.show_second(self.controller.plan, moment, worked)
        self._show_progress(moment)

    def _show_progress(self, moment: Moment) -> None:
        record = self.controller.record
        done = frozenset(phase.index for phase in record.phases if phase.delivered > 0)
        self.page.show_progress(self.controller.plan, moment, done)

    def _changed(self) -> None:
        state, why = self.controller.state, self.controller.pause_reason
        self.page.show_paused(state is State.PAUSED)
        stood, self._stood = self._stood, (state, why)
        if state is State.RUNNING and stood[0] is State.PAUSED and not self._cue_told:
            self._say(self._going_on or self.tr("Going on."))
            self._going_on = ""
        if state.is_final:
            self._keys_for(session=False, asking=False)
            if self.controller.record.reason is StopReason.WARNING_SIGN:
                self._turn_to(self.warning)
                self._say(self.warning.accessibleName())
            else:
                self._to_after()
        elif why is PauseReason.HURT:
            self._ask_hurt()
            self._say(self.tr("Ease off. Let go for a moment."))
        elif why is PauseReason.USER and stood != self._stood:
            self._say(self.tr("Paused."))
        elif why is PauseReason.SLEEP and self._request.continues is None:
            self._ask_sleep()

    def _cued(self, cue: Cue) -> None:
        phase = self.controller.plan.phases[cue.index]
        words = self._services.words(phase.target) if phase.target else TargetWords("")
        self._cue_told = True
        self._say(self.words.spoken(cue, phase, words))

    def _say(self, text: str) -> None:
        if not text:
            return
        if self._services.voice is not None:
            self._services.voice.say(text)
        announce(self, text)

    def _not_saved(self, why: str) -> None:
        text = self.tr("This session cannot be saved just now; AcuCoach keeps trying. {why}")
        self._unsaved = text.format(why=why).strip()
        self.say_notice(self._unsaved)
        self._tell_kept()

    def _saved_after_all(self) -> None:
        self.page.drop_notice(self._unsaved)
        self._unsaved = ""
        self.after.say_kept(self.tr("This session is saved now."), well=True)
        if self.controller.state.is_final:
            self._say_done()

    def _tell_kept(self) -> None:
        kept = "" if self.controller.recorder.pending else self.tr("It is saved.")
        self.after.say_kept(self._unsaved or kept, well=not self._unsaved)

    def _to_after(self) -> None:
        self._say_done()
        self._turn_to(self.after)
        self._tell_kept()  # after the keys came there: a reader drops what it says for their sake

    def _say_done(self) -> None:
        record = self.controller.record
        finished = record.state is State.FINISHED
        stopped = self.tr("Stopped. What you did is kept.")
        if self._unsaved:
            stopped = self.tr("Stopped.")
        self.after.say(
            self.tr("Done") if finished else stopped, self.words.pressed(record), self._before
        )

    def _finish(self, effects: tuple[tuple[SideEffect, str], ...]) -> None:
        self._note(effects)
        if self._services.voice is not None:
            self._services.voice.hush()
        self.left.emit(self.controller.session_id)

    def _full_screen(self) -> None:
        window = self.window()  # one that filled the desktop before goes back to that
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _restyle(self) -> None:
        attack = self._theme.name == "attack"
        still = attack or self._request.reduced_motion
        self.page.set_still(still, few_words=attack)
        self.controller.set_still(still)
