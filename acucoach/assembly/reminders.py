"""Reminds of planned sessions: a line in the window, or a notice of the system when it is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon

from acucoach.assembly.parts import Parts
from acucoach.assembly.trial_reminders import TrialReminders
from acucoach.domain.course import Course, is_quiet
from acucoach.domain.session_record import RatingMoment
from acucoach.storage.courses import CourseRepository
from acucoach.storage.sessions import SessionFilter
from acucoach.ui.main_window import MainWindow

if TYPE_CHECKING:
    from acucoach.assembly.control_prompts import ControlPrompts

EVERY_MILLISECONDS = 20_000
SNOOZE = timedelta(minutes=10)
LATER = {
    RatingMoment.AFTER_30: timedelta(minutes=30),
    RatingMoment.AFTER_120: timedelta(minutes=120),
}
NEXT = timedelta(minutes=5)
"""An unanswered line makes room for the next one after this time."""
FORGET = timedelta(days=2)
LATE = timedelta(minutes=30)
"""A reminder that comes later than this, after sleep, is let go without a word."""


class Reminders(QObject):
    """Looks at the clock now and then.

    Args:
        parts: the program's parts.
        courses: what is planned.
        window: where a line is shown.
        start: starts a routine or point.
        title_of: the reader's name of a point or routine.
        show_session: shows a session of the history, to be rated.
        trial: reminds of a personal trial; None to leave it out.
        show: shows a notice of the system; True when it could. None for the system's own.
    """

    def __init__(
        self,
        parts: Parts,
        courses: CourseRepository,
        window: MainWindow,
        start: Callable[[str], None],
        title_of: Callable[[str], str],
        show_session: Callable[[str], None],
        trial: TrialReminders | None = None,
        show: Callable[[str, str], bool] | None = None,
    ) -> None:
        super().__init__(window)
        self._parts, self._courses, self._window = parts, courses, window
        self._start, self._title_of = start, title_of
        self._show_session, self._trial = show_session, trial
        self._show = show or self._system_notice
        self._seen = parts.clock.now()
        self._snoozed: list[tuple[datetime, Course]] = []
        self._told: set[tuple[str, datetime]] = set()
        self._waiting: list[tuple[datetime, Callable[[], bool]]] = []
        self._said, self._shown = self._seen - NEXT, ""
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY_MILLISECONDS)

    @cached_property
    def _control(self) -> ControlPrompts:
        from acucoach.assembly.control_prompts import ControlPrompts

        return ControlPrompts(self._parts, self._window)

    def look(self) -> None:
        """Remind of what has become due since the last look."""
        now, before = self._parts.clock.now(), self._seen
        self._seen = now
        settings = self._parts.settings.now
        if now > before:
            if settings.later_ratings or settings.control_prompts:
                self._wait_for_ratings(before, now)
            if settings.control_prompts:
                self._wait_for_controls(max(before, now - LATE), now)
            if settings.reminders:
                self._wait_for_plans(max(before, now - LATE), now)
        # A session is not talked into; what became due meanwhile comes after it.
        if not self._window.covered:
            self._say_next(now)

    def _wait_for_plans(self, after: datetime, now: datetime) -> None:
        """Line up what is planned; a clock that was set back tells nothing twice."""
        for at, course in self._snoozed:
            if at <= now:
                self._line_up((course.id, at), partial(self._remind, course))
        self._snoozed = [(at, course) for at, course in self._snoozed if at > now]
        settings = self._parts.settings.now
        if is_quiet(now, settings.quiet_from, settings.quiet_to):
            return
        for course in self._courses.all():
            for at in course.reminders(after, now, self._parts.zone):
                self._line_up((course.id, at), partial(self._remind, course))
        if self._trial is not None:
            self._line_up(("", now), partial(self._remind_of_trial, after, now))

    def _line_up(self, what: tuple[str, datetime], say: Callable[[], bool]) -> None:
        if what not in self._told:
            self._told.add(what)
            self._waiting.append((what[1], say))

    def _say_next(self, now: datetime) -> None:
        """Say one thing; the next one waits until it was answered, or for some minutes."""
        self._told = {told for told in self._told if abs(now - told[1]) < FORGET}
        notice = self._window.notice
        mine = not notice.isHidden() and notice.text == self._shown
        open_yet = mine and now - self._said < NEXT
        while self._waiting and not open_yet:
            due, say = self._waiting.pop(0)
            if now - due <= LATE and say():
                self._said, self._shown = now, notice.text
                return

    def _wait_for_ratings(self, before: datetime, now: datetime) -> None:
        """Ask how it is, half an hour and two hours after a session."""
        settings = self._parts.settings.now
        if is_quiet(now, settings.quiet_from, settings.quiet_to):
            return
        day = self._parts.today
        lately = SessionFilter(first=day - timedelta(days=1), last=day)
        for record in self._parts.sessions.find(lately, 12):
            ended = self._parts.sessions.ended(record)
            if ended is None or not record.state.is_final:
                continue
            if record.rating(RatingMoment.BEFORE) is None:
                continue
            for moment, delay in LATER.items():
                if moment is not RatingMoment.AFTER_30 and not settings.later_ratings:
                    continue
                if before < ended + delay <= now and record.rating(moment) is None:
                    self._line_up((record.id, ended + delay), partial(self._ask, record.id))

    def _wait_for_controls(self, after: datetime, now: datetime) -> None:
        """Ask for a number without a session; the second one is asked for after a restart, too."""
        settings = self._parts.settings.now
        if is_quiet(now, settings.quiet_from, settings.quiet_to):
            return
        for what, at, say in self._control.due(after, now):
            self._line_up((what, at), partial(self._ask_to_compare, say))

    def _ask_to_compare(self, say: Callable[[], bool]) -> bool:
        if not say():
            return False
        self._notify(self.tr("There is one question for you."))
        return True

    def _remind_of_trial(self, after: datetime, now: datetime) -> bool:
        if self._trial is None or not self._trial.remind(after, now):
            return False
        self._notify(self.tr("It is time for what you planned."))
        return True

    def _ask(self, session_id: str) -> bool:
        self._window.notice.say(
            self.tr("How is it now, some time after your session?"),
            [
                (self.tr("Answer"), lambda: self._show_session(session_id)),
                (self.tr("Not now"), lambda: None),
            ],
        )
        self._notify(self.tr("There is one question for you."))
        return True

    def _remind(self, course: Course) -> bool:
        """Say what is planned; False when the day's aim is reached already."""
        if self._parts.sessions.done_on(self._parts.today, course.what) >= course.times_a_day:
            return False
        self._window.notice.say(
            self.tr("Planned now: {what}").format(what=self._title_of(course.what)),
            [
                (self.tr("Start"), lambda: self._start(course.what)),
                (self.tr("In 10 minutes"), lambda: self._snooze(course)),
                (self.tr("Not this time"), lambda: None),
            ],
        )
        self._notify(self.tr("It is time for what you planned."))
        return True

    def _notify(self, text: str) -> None:
        """A notice of the system; nothing about health in it: others may see the screen."""
        if not self._window.isActiveWindow():
            self._show(self.tr("AcuCoach"), text)

    def _snooze(self, course: Course) -> None:
        self._snoozed.append((self._parts.clock.now() + SNOOZE, course))

    def _system_notice(self, title: str, text: str) -> bool:
        from acucoach.desktop.notifications import Notifier

        found = self.findChild(Notifier)
        notifier = found if isinstance(found, Notifier) else None
        if notifier is None:
            icon: QIcon = self._parts.theme.icon("bell", 24, "accent")
            notifier = Notifier(icon, self)
            notifier.activated.connect(self._window.raise_)
            notifier.activated.connect(self._window.activateWindow)
        return notifier.show(title, text)
