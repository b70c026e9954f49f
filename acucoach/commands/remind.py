"""``acucoach remind``: the small helper that reminds of plans while the window is closed.

It reads the plans, waits, and shows a notice of the desktop that never says what it is about. It
ends by itself when it is not wanted any more, when reading needs a passphrase, and when another
helper runs already. It writes nothing among the records but its own lock.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from acucoach.commands.records import looked_into, now
from acucoach.desktop.autostart import ReminderEntry
from acucoach.desktop.bus_notice import BusNotices
from acucoach.desktop.instance_lock import InstanceLock, LockError
from acucoach.desktop.interpreter import Interpreter
from acucoach.desktop.local_zone import LocalZone
from acucoach.desktop.raise_window import raise_other, window_listens
from acucoach.domain.calendar_day import day_of
from acucoach.domain.course import Course, is_quiet
from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths, known_languages, translations
from acucoach.settings import Settings, SettingsFile
from acucoach.storage.courses import COURSES
from acucoach.storage.database import looks_encrypted
from acucoach.storage.passphrase import Keys

EVERY_MS = 30_000
LATE = timedelta(minutes=30)
"""A reminder that comes later than this, after sleep, is let go without a word."""


class ReminderHelper(QObject):
    """Looks at the clock now and then.

    Args:
        folder: the data folder.
        wanted: whether the person still wants it.
        show: shows a notice; a title and a text.
        clock: wall time with offset.
    """

    def __init__(
        self,
        folder: Path,
        wanted: Callable[[], bool],
        show: Callable[[str, str], object],
        clock: Callable[[], datetime] = now,
    ) -> None:
        super().__init__()
        self._paths, self._wanted, self._show, self._clock = (
            DataPaths(folder), wanted, show, clock,
        )  # fmt: skip
        self._seen = clock()
        self._read_at = 0
        self._plans: tuple[Course, ...] = ()

    def look(self) -> bool:
        """Remind of what has become due since the last look.

        Returns:
            False when there is nothing more to wait for.
        """
        if not self._wanted() or looks_encrypted(self._paths.database):
            return False
        moment, before = self._clock(), self._seen
        self._seen = moment
        settings = self._settings()
        # An open window reminds by itself, and knows what was answered.
        if moment <= before or not settings.reminders or window_listens(self._paths.root):
            return True
        if is_quiet(moment, settings.quiet_from, settings.quiet_to):
            return True
        after = max(before, moment - LATE)
        due = [one for one in self._courses() if one.reminders(after, moment, LocalZone())]
        if any(self._is_open(one, moment, settings) for one in due):
            self._show("AcuCoach", self._text())
        return True

    def _text(self) -> str:
        return QCoreApplication.translate("Reminders", "It is time for what you planned.")

    def _settings(self) -> Settings:
        try:
            return SettingsFile(self._paths.settings).read()
        except ExpectedError:
            return Settings()

    def _courses(self) -> tuple[Course, ...]:
        """The plans; read again only after the records changed."""
        try:
            changed = self._paths.database.stat().st_mtime_ns
            if changed != self._read_at:
                with looked_into(self._paths.root, Keys()) as records:
                    self._plans = tuple(COURSES.select(records))
                self._read_at = changed
        except (OSError, ExpectedError):
            return ()  # nothing to be told to anybody here; the window says what is wrong
        return self._plans

    def _is_open(self, course: Course, moment: datetime, settings: Settings) -> bool:
        """Whether the day's aim of a plan is not reached yet."""
        from acucoach.storage.changes import Changes
        from acucoach.storage.sessions import SessionRepository
        from acucoach.storage.undo import UndoHistory

        boundary = time(settings.day_starts_at)
        with suppress(ExpectedError), looked_into(self._paths.root, Keys()) as records:
            sessions = SessionRepository(records, Changes(), UndoHistory(), self._clock, boundary)
            return sessions.done_on(day_of(moment, boundary), course.what) < course.times_a_day
        return False


def run_remind(folder: Path, language: str) -> int:
    """Remind until it is not wanted any more.

    Args:
        folder: the data folder.
        language: two letters; empty for the preferred one.

    Returns:
        The exit code.
    """
    paths, entry = DataPaths(folder), ReminderEntry(folder)
    lock = InstanceLock(paths.root / "reminder.lock")
    try:
        lock.take()
    except (LockError, OSError):
        return 0
    application = QCoreApplication.instance() or QCoreApplication([])
    notices = BusNotices(application)
    helper = ReminderHelper(folder, lambda: entry.on, notices.show)
    wanted = language or helper._settings().language
    if wanted in known_languages():
        Interpreter.of(application).speak(wanted, translations())
    notices.activated.connect(lambda: _open_window(folder, entry))
    timer = QTimer(application)
    timer.timeout.connect(lambda: None if helper.look() else application.quit())
    timer.start(EVERY_MS)
    try:
        return int(application.exec()) if helper.look() else 0
    finally:
        notices.close()
        lock.release()


def _open_window(folder: Path, entry: ReminderEntry) -> None:
    if not raise_other(folder):
        subprocess.Popen(entry.command[:-1], start_new_session=True)
