"""Reminds of planned sessions: a line in the window, or a notice of the system when it is away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon

from acucoach.assembly.parts import Parts
from acucoach.assembly.trial_reminders import TrialReminders
from acucoach.domain.course import Course, is_quiet
from acucoach.domain.session_record import RatingMoment
from acucoach.storage.courses import CourseRepository
from acucoach.storage.sessions import SessionFilter
from acucoach.ui.main_window import MainWindow

EVERY_MILLISECONDS = 20_000
SNOOZE = timedelta(minutes=10)
LATER = {
    RatingMoment.AFTER_30: timedelta(minutes=30),
    RatingMoment.AFTER_120: timedelta(minutes=120),
}
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
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY_MILLISECONDS)

    def look(self) -> None:
        """Remind of what has become due since the last look."""
        now, before = self._parts.clock.now(), self._seen
        self._seen = now
        settings = self._parts.settings.now
        if now <= before:
            return
        quiet = is_quiet(now, settings.quiet_from, settings.quiet_to) or self._window.covered
        if settings.later_ratings and not quiet and self._ask_later(before, now):
            return
        if not settings.reminders:
            return
        due = [one for at, one in self._snoozed if at <= now]
        self._snoozed = [(at, one) for at, one in self._snoozed if at > now]
        after = max(before, now - LATE)
        for course in self._courses.all():
            if course.reminders(after, now, self._parts.zone):
                due.append(course)
        if quiet:
            return
        for course in due:
            if self._parts.sessions.done_on(self._parts.today, course.what) < course.times_a_day:
                self._remind(course)
                return
        if self._trial is not None and self._trial.remind(after, now):
            self._notify(self.tr("It is time for what you planned."))

    def _ask_later(self, before: datetime, now: datetime) -> bool:
        """Ask how it is, half an hour and two hours after a session; True when it was asked."""
        day = self._parts.today
        for record in self._parts.sessions.find(SessionFilter(first=day, last=day), 12):
            if record.started is None or record.rating(RatingMoment.BEFORE) is None:
                continue
            ended = record.started + timedelta(seconds=record.wall_seconds)
            for moment, delay in LATER.items():
                due = ended + delay
                if before < due <= now and record.rating(moment) is None:
                    self._ask(record.id)
                    return True
        return False

    def _ask(self, session_id: str) -> None:
        self._window.notice.say(
            self.tr("How is it now, some time after your session?"),
            [
                (self.tr("Answer"), lambda: self._show_session(session_id)),
                (self.tr("Not now"), lambda: None),
            ],
        )
        self._notify(self.tr("There is one question for you."))

    def _remind(self, course: Course) -> None:
        self._window.notice.say(
            self.tr("Planned now: {what}").format(what=self._title_of(course.what)),
            [
                (self.tr("Start"), lambda: self._start(course.what)),
                (self.tr("In 10 minutes"), lambda: self._snooze(course)),
                (self.tr("Not this time"), lambda: None),
            ],
        )
        self._notify(self.tr("It is time for what you planned."))

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
