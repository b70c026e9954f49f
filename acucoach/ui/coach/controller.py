"""Drives a session: asks the clock, keeps the record, tells the screen, the bell and the voice."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from acucoach.domain.cues import cues
from acucoach.domain.plan import Moment, SessionPlan
from acucoach.domain.session import Session
from acucoach.domain.session_record import (
    PauseReason,
    RatingMoment,
    SessionRecord,
    SideEffect,
    State,
    StopReason,
)
from acucoach.ui.coach.recorder import SessionRecorder
from acucoach.ui.coach.services import CoachServices, SessionRequest

BEAT_MS, PAUSED_MS, LONGEST_MS = 100, 500, 1000
"""Looks at the clock: for beats where nothing moves, in a pause, and at least so often."""
_LATE = 2.0
"""A spoken cue later than this many seconds is left out."""


class CoachController(QObject):
    """One session from start to end.

    Args:
        session: cleared by the safety gate, not started; or paused, to be continued.
        services: clock, store, sound, voice.
        request: what to keep with it.
    """

    frame = Signal(object)
    """A :class:`Moment`, at every look at the clock; between looks the picture moves itself."""
    second = Signal(object)
    """A :class:`Moment`, once a second and after every change."""
    changed = Signal()
    """Started, paused, gone on, ended, made lighter."""
    cued = Signal(object)
    """A :class:`Cue` is due; beats are not told."""
    notSaved = Signal(str)
    """The record cannot be written just now; why, empty when not known. It is tried again."""
    savedAfterAll = Signal()
    """Everything is on disk after ``notSaved``."""

    def __init__(
        self,
        session: Session,
        services: CoachServices,
        request: SessionRequest,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._services, self._request = session, services, request
        self.recorder = SessionRecorder(services.keeper, request, services.clock.now, self)
        self.recorder.failed.connect(self.notSaved)
        self.recorder.recovered.connect(self.savedAfterAll)
        self._cues = cues(session.plan, beats=False)
        self._times = [cue.at for cue in self._cues]
        self._told = -1.0
        self._next_cue = -math.inf
        self._shown_second = -1
        self._state = session.state
        self._still = request.reduced_motion
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    # reading

    @property
    def session_id(self) -> str:
        """Id in the store; empty until it is written there."""
        return self.recorder.session_id

    @property
    def plan(self) -> SessionPlan:
        """The plan as it now is."""
        return self._session.plan

    @property
    def moment(self) -> Moment:
        """Where the plan stands."""
        return self._session.moment

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._session.state

    @property
    def pause_reason(self) -> PauseReason | None:
        """Why it stands still."""
        return self._session.pause_reason

    @property
    def record(self) -> SessionRecord:
        """What would be kept now."""
        return self._session.record()

    @property
    def timing(self) -> int:
        """Milliseconds between two looks at the clock; 0 when none."""
        return self._timer.interval() if self._timer.isActive() else 0

    # what the user does

    def start(self, before: int | None = None) -> None:
        """Begin; on disk at once."""
        if self._session.state is not State.READY:
            return
        self._session.start(self._now())
        self.recorder.begin(self.record, self.plan, before)
        self._after()

    def go_on(self) -> None:
        """Continue after a pause, or an interrupted session."""
        if self._request.continues is not None and self._told < 0:
            self.recorder.go_on()
            self._told = self._session.position
        self._act(self._session.resume)

    def toggle_pause(self) -> None:
        """Pause or go on."""
        if self.state is State.PAUSED:
            self.go_on()
        else:
            self._act(self._session.pause)

    def pause_to_ask(self) -> None:
        """Stand still while a question is open."""
        self._act(lambda t: self._session.pause(t, PauseReason.ASKED))

    def hurt(self) -> None:
        """It hurts."""
        self._act(self._session.hurt)

    def lighter(self) -> None:
        """Go on more lightly."""
        self._act(self._session.gentle)

    def skip_site(self) -> None:
        """Leave out the rest of this side."""
        self._act(self._session.skip_site)

    def skip(self) -> None:
        """Next stretch."""
        self._act(self._session.skip)

    def back(self) -> None:
        """This stretch again, or the one before."""
        self._act(self._session.back)

    def stop(self, reason: StopReason) -> None:
        """End; what was done is kept."""
        self._act(lambda t: self._session.stop(t, reason))

    def suspend(self) -> None:
        """The computer is about to sleep."""
        self._act(self._session.suspend)

    def rate(self, moment: RatingMoment, value: int) -> None:
        """Keep a rating."""
        self.recorder.rate(moment, value)

    def note_side_effects(self, kinds: tuple[tuple[SideEffect, str], ...]) -> None:
        """Keep what was noticed."""
        self.recorder.note_side_effects(kinds)

    def set_still(self, still: bool) -> None:
        """Each beat is told, for a picture that does not move by itself."""
        self._still = still
        if self.state is State.RUNNING:
            self._set_timer()

    # time

    def tick(self) -> None:
        """Let time pass; called by the timer."""
        session = self._session
        moment = session.tick(self._now())
        state = session.state
        if state is not self._state:
            self._after()
            return
        if state is State.RUNNING:
            self.frame.emit(moment)
            if session.position >= self._next_cue:
                self._tell_cues()
            self._set_timer()
        whole = (
            int(session.record().wall_seconds) if state is State.PAUSED else int(session.position)
        )
        if whole != self._shown_second:
            self._shown_second = whole
            self.second.emit(moment)
            self._save()

    def _act(self, act: Callable[[float], Moment]) -> None:
        if self.state.is_final:
            return
        before, plan = self._session.position, self._session.plan
        moment = act(self._now())
        if abs(moment.session_left - (plan.total_seconds - before)) > 1.0:
            self._told = self._session.position - 1e-6
        self._after()

    def _after(self) -> None:
        """After any change: sound, screen, store."""
        self._state = self.state
        services = self._services
        if services.sound is not None:
            if self.state is State.RUNNING:
                services.sound.play(self.plan, self._session.position)
            elif self.state is not State.FINISHED:
                # At the end the bell rings out by itself.
                services.sound.hold()
        if services.awake is not None:
            if self.state is State.RUNNING:
                services.awake.hold()
            else:
                services.awake.release()
        self.frame.emit(self.moment)
        self.second.emit(self.moment)
        self._tell_cues()
        self._set_timer()
        self._save()
        self.changed.emit()

    def _set_timer(self) -> None:
        if self.state is State.RUNNING:
            self._timer.start(BEAT_MS if self._still else self._until_next())
        elif self.state is State.PAUSED:
            self._timer.start(PAUSED_MS)
        else:
            self._timer.stop()

    def _until_next(self) -> int:
        """Milliseconds to the next cue or whole second, at which phases begin as well."""
        position = self._session.position
        due = min(math.floor(position) + 1.0, self._next_cue)
        return math.ceil(min(max(1.0, 1000 * (due - position)), LONGEST_MS))

    def _tell_cues(self) -> None:
        if self.state not in (State.RUNNING, State.FINISHED):
            return
        position = self._session.position
        told, self._told = self._told, max(self._told, position)
        first = bisect_right(self._times, told)
        last = bisect_right(self._times, position)
        self._next_cue = self._times[last] if last < len(self._times) else math.inf
        for cue in self._cues[first:last]:
            if position - cue.at < _LATE:
                self.cued.emit(cue)

    def _save(self) -> None:
        self.recorder.keep(self.record)

    def _now(self) -> float:
        return self._services.clock.monotonic()
