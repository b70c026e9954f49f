"""The buttons of the recovery page: which fit what happened, and what they do."""

from __future__ import annotations

import platform
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QDateTime, QLocale, QObject
from PySide6.QtWidgets import QApplication

from acucoach import __version__
from acucoach.domain.errors import ExpectedError
from acucoach.files import write_private
from acucoach.storage.database import DamagedError, DatabaseError, NewerError, NotOursError
from acucoach.storage.failures import Cause, RecordsError
from acucoach.storage.journal import set_aside
from acucoach.storage.recovery import MissingError, Recovered, Recovery
from acucoach.ui.file_dialogs import choose_folder, save_file
from acucoach.ui.recovery_page import Way
from acucoach.ui.words.told import told

if TYPE_CHECKING:
    from acucoach.paths import DataPaths
    from acucoach.storage.backups import Backup
    from acucoach.storage.passphrase import Keys

_MOST_LOG = 20_000
"""Characters of the log that go into a report."""


class Starter(Protocol):
    """Opens the window again."""

    def again(self, folder: Path | None = None, news: str = "", *, new: bool = False) -> str:
        """Try once more."""
        ...

    def recovered(self, outcome: Recovered) -> str:
        """Open what was put in place."""
        ...

    def quit(self) -> str:
        """End the program."""
        ...


class WaysOn(QObject):
    """What can be done about a start that failed.

    Args:
        start: opens the window again.
        paths: where the records are.
        folders: where copies of them are.
        keys: what encrypted files are opened with.
    """

    def __init__(
        self,
        start: Starter,
        paths: DataPaths,
        folders: tuple[Path, ...],
        keys: Keys | None = None,
    ) -> None:
        super().__init__()
        self._start, self._paths = start, paths
        self._recovery = Recovery(paths.database, *folders, keys=keys)
        self._error: Exception | None = None

    def for_error(self, error: Exception, *, held: bool) -> list[Way]:
        """The ways that fit, the best first.

        Args:
            error: what kept the window from opening.
            held: whether the folder is ours, so that something may be changed in it.
        """
        self._error = error
        ways: list[Way] = []
        unusable = isinstance(error, DamagedError | NotOursError | MissingError) or (
            isinstance(error, RecordsError) and error.cause is Cause.DAMAGED
        )
        if unusable and held:
            newest = self._recovery.newest()
            if newest is not None:
                ways.append(self._open_backup(newest))
            if isinstance(error, DamagedError) or newest is None:
                ways.append(self._keep_readable())
            ways.append(
                Way(
                    self.tr("Start with empty records"),
                    self.tr("What is there now is kept beside them under another name."),
                    self.start_anew,
                )
            )
        ways.insert(
            len(ways) if unusable else 0,
            Way(self.tr("Try again"), "", self._start.again),
        )
        if self._paths.database.is_file() and not isinstance(error, NewerError | MissingError):
            ways.append(
                Way(
                    self.tr("Export what can be read"),
                    self.tr("Writes every record that can still be read into a file."),
                    self._export,
                )
            )
        ways += [
            Way(
                self.tr("Save a report"),
                self.tr("What happened, for whoever helps you. Nothing of your health is in it."),
                self._save_report,
            ),
            Way(self.tr("Choose another folder"), "", self.other_folder),
            Way(self.tr("Quit"), "", self._start.quit),
        ]
        return ways

    def save_report(self, happened: str) -> str:
        """Ask for a file and write what happened into it; returns what to tell."""
        path = self._ask_save("acucoach-report.txt")
        if not path:
            return ""
        try:
            write_private(Path(path), report(happened, self._paths.log))
        except OSError as error:
            text = self.tr("The report cannot be written there: {reason}.")
            return text.format(reason=error.strerror)
        return self.tr("The report was saved.")

    # inside

    def _open_backup(self, backup: Backup) -> Way:
        from acucoach.ui.preferences.records_words import RecordsWords

        made = QDateTime.fromSecsSinceEpoch(round(backup.made.timestamp()))
        when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
        holds = backup.contents
        text = self.tr(
            "It was made on {when} and holds: {what}. "
            "What can be read of the damaged file is added. That file is kept, never deleted."
        ).format(
            when=when,
            what=RecordsWords(None).counts(
                holds.entries if holds else 0, holds.sessions if holds else 0
            ),
        )
        return Way(
            self.tr("Open the newest backup"),
            text,
            self._attempt(lambda: self._recovery.open_backup(backup.path)),
        )

    def _keep_readable(self) -> Way:
        return Way(
            self.tr("Open what can be read"),
            self.tr("Without a backup. The damaged file is kept, never deleted."),
            self._attempt(self._recovery.keep_readable),
        )

    def _attempt(self, deed: Callable[[], Recovered]) -> Callable[[], str]:
        def go() -> str:
            try:
                outcome = deed()
            except (DatabaseError, ExpectedError) as error:
                return told(error)
            return self._start.recovered(outcome)

        return go

    def start_anew(self) -> str:
        """Put the records aside and begin empty ones; returns what to tell."""
        try:
            if self._paths.database.exists():
                set_aside(self._paths.database, "before-new")
        except OSError as error:
            return self.tr("The file cannot be moved: {reason}.").format(reason=error.strerror)
        return self._start.again(new=True)

    def _export(self) -> str:
        path = self._ask_save("acucoach-records.json")
        if not path:
            return ""
        from acucoach.storage.changes import Changes
        from acucoach.storage.exchange.diary_file import DiaryExchange
        from acucoach.storage.faults import ExchangeError
        from acucoach.storage.undo import UndoHistory

        def now() -> datetime:
            return datetime.now().astimezone()

        try:
            with closing(self._recovery.readable()) as records:
                door = DiaryExchange(
                    records, Changes(), UndoHistory(), now, f"AcuCoach {__version__}"
                )
                count = door.export(Path(path))
        except (ExchangeError, ExpectedError) as error:
            return told(error)
        return self.tr("{count} records were written to {file}.").format(count=count, file=path)

    def _save_report(self) -> str:
        kind = type(self._error).__name__ if self._error is not None else ""
        return self.save_report(kind)

    def other_folder(self) -> str:
        """Ask for another folder and open that; returns what to tell."""
        folder = choose_folder(QApplication.activeWindow(), self.tr("Folder for your records"))
        return self._start.again(Path(folder)) if folder else ""

    def _ask_save(self, name: str) -> str:
        return save_file(QApplication.activeWindow(), self.tr("Save as"), name)


def report(happened: str, log: Path) -> str:
    """What whoever helps needs to know: versions, what happened, where; no health data."""
    try:
        lines = log.read_text("utf-8", "replace")[-_MOST_LOG:]
    except OSError:
        lines = ""
    return (
        f"AcuCoach {__version__}\n{platform.platform()}\nPython {platform.python_version()}\n\n"
        f"{happened}\n\n{lines}"
    )
