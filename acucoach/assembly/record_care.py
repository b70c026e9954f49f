"""Looks after the records while the window is open: checked for damage, copied every day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from acucoach.assembly.parts import Parts
from acucoach.domain.errors import ExpectedError
from acucoach.storage.connection import QuietPatience
from acucoach.storage.daily_copy import DailyCopy
from acucoach.storage.database import DamagedError, connect
from acucoach.storage.exchange.progress import Progress
from acucoach.storage.exchange.staging import snapshot
from acucoach.storage.failures import READ_ERRORS, Cause, RecordsError, cause_of
from acucoach.storage.passphrase import Keys
from acucoach.ui.background import Background
from acucoach.ui.words.told import told

FULL_LOOK_EVERY = timedelta(days=7)
HOURLY_MS = 60 * 60 * 1000


def copies_of(parts: Parts) -> DailyCopy:
    """The copies made by themselves, in the folder beside the records and the person's own."""
    folders = [parts.paths.backups]
    if parts.settings.now.backup_folder:
        folders.append(Path(parts.settings.now.backup_folder))
    return DailyCopy(parts.paths.database, folders, parts.clock.now, parts.keys)


class RecordCare(QObject):
    """A quick look at every start, a full one every week, a copy after a day with changes.

    All of it on a thread of its own; afterwards, what may only be done to sound and copied
    records (emptying the bin) is done.

    Args:
        parts: the program's parts.
        sound: called on the screen's thread once the records were found sound and copied.
        parent: the owner.
    """

    damaged = Signal(str)
    """The records are damaged; what to tell."""
    hindered = Signal(str)
    """A copy could not be made; what to tell."""

    def __init__(
        self, parts: Parts, sound: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts, self._sound = parts, sound
        self._work = Background(self)
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(HOURLY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look and copy now; at the start, and once an hour for a window that stays open."""
        if self._work.busy:
            return
        full = self._full_look_is_due()
        database, copies = self._parts.paths.database, copies_of(self._parts)
        keys = self._parts.keys

        def work(progress: Progress) -> object:
            check(database, full=full, keys=keys)
            if keys is not None and keys.current is not None:
                from acucoach.storage.encryption import Encryption

                Encryption(database, copies.folders, keys).finish()
            return copies.make() if copies.is_due() else []

        self._work.start(work, lambda found: self._done(found, full), self._failed)

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()
        self._work.stop()

    def _full_look_is_due(self) -> bool:
        try:
            last = date.fromisoformat(self._parts.settings.now.looked_through)
        except ValueError:
            return True
        # A date in the future comes from a wrong clock.
        return not last <= self._parts.today < last + FULL_LOOK_EVERY

    def _done(self, found: object, full: bool) -> None:
        if full:
            with suppress(OSError):  # Else it is looked through again next time.
                self._parts.settings.change(looked_through=self._parts.today.isoformat())
        self._tell(found[0] if isinstance(found, list) and found else "")
        self._sound()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, DamagedError):
            self.damaged.emit(told(error))
        elif isinstance(error, ExpectedError):
            self._tell(told(error))
        else:
            raise error

    def _tell(self, hindrance: str) -> None:
        """The same hindrance is told once, not every hour."""
        if hindrance and hindrance != self._told:
            self.hindered.emit(hindrance)
        self._told = hindrance


def check(database: Path, *, full: bool, keys: Keys | None = None) -> None:
    """Look at the records with a connection of this thread.

    Args:
        database: the file.
        full: every index is held against its table, which takes longer.
        keys: what encrypted records are opened with.

    Raises:
        DamagedError: they are damaged.
        DatabaseError: they cannot be looked at just now.
    """
    what = "integrity_check(1)" if full else "quick_check(1)"
    try:
        # On a copy, so that nobody who writes has to wait for the end of it.
        with (
            closing(connect(database, QuietPatience(30), keys=keys)) as connection,
            closing(snapshot(connection)) as copy,
        ):
            found = copy.execute(f"PRAGMA {what}").fetchone()
            if full and copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
                found = None
    except (RecordsError, *READ_ERRORS) as error:
        if cause_of(error) is not Cause.DAMAGED:
            raise
        found = None
    if found != ("ok",):
        raise DamagedError(
            "A look at your records found that part of their file is damaged. Nothing was "
            "changed. Go back to a backup now, so that nothing more is lost."
        )
