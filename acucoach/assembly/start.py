"""From a folder to a window, or to a page that says what is in the way and how to go on."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from acucoach.assembly.bug_report import BugReport, known_sentence
from acucoach.assembly.greeting import Greeting
from acucoach.assembly.looks import Looks
from acucoach.assembly.parts import Parts
from acucoach.assembly.system_clock import SystemClock
from acucoach.assembly.ways_on import WaysOn
from acucoach.assembly.window_keeper import WindowKeeper
from acucoach.desktop.crash_trace import CrashTrace
from acucoach.desktop.instance_lock import HeldError, InstanceLock
from acucoach.desktop.raise_window import RaiseListener, raise_other
from acucoach.domain.errors import ExpectedError
from acucoach.files import sweep, tighten
from acucoach.guarded import guarded
from acucoach.paths import DataPaths
from acucoach.settings import SettingsFile
from acucoach.storage.database import LockedError
from acucoach.storage.journal import settle_journal
from acucoach.storage.passphrase import Keys, to_unlock
from acucoach.storage.recovery import Recovered, check_not_lost
from acucoach.storage.seal import check_seal
from acucoach.ui.main_window import MainWindow
from acucoach.ui.recovery_page import RecoveryPage

if TYPE_CHECKING:
    from acucoach.assembly.passphrase import Unlocking
    from acucoach.ui.passphrase_page import PassphrasePage, WritingAnewPage
    from acucoach.ui.preferences.passphrase_panel import PassphraseWish

OpenLooks = Callable[[DataPaths], Looks]
OpenParts = Callable[[DataPaths, Looks, Keys], Parts]


FILES_BY_EVENT = sys.platform == "darwin"
"""Whether the system tells of files to be opened by an event, not by the command line."""


class Start(QObject):
    """Opens the window; whatever goes wrong leads to the page, never to an empty frame.

    Args:
        application: the application object.
        folder: where the records are kept.
        open_looks: reads the preferences and dresses the application.
        open_parts: opens the records.
        demo: the records are made up; the window's title says so.
        file: what the window is to show when it is open; None for nothing.
    """

    def __init__(
        self,
        application: QApplication,
        folder: Path,
        open_looks: OpenLooks,
        open_parts: OpenParts,
        demo: bool = False,
        file: Path | None = None,
    ) -> None:
        super().__init__()
        self._given = [] if file is None else [file]
        self._application, self._paths = application, DataPaths(folder)
        self._open_looks, self._open_parts, self._demo = open_looks, open_parts, demo
        self._lock: InstanceLock | None = None
        self._listener: RaiseListener | None = None
        self._trace: CrashTrace | None = None
        self._keeper: WindowKeeper | None = None
        self._may_be_new = False
        self._news = ""
        self._keys = Keys()
        self._unlocking: Unlocking | None = None
        self.page: RecoveryPage | PassphrasePage | WritingAnewPage | None = None
        self.failed = False
        """Whether the program ends without having shown the records."""
        self._report = BugReport(
            self._paths.log, SystemClock().now, lambda text: print(text, file=sys.stderr)
        )

    @property
    def keeper(self) -> WindowKeeper | None:
        """The window that is open."""
        return self._keeper

    def begin(self) -> bool:
        """Open the window or the page.

        Returns:
            False when there is nothing more to do: a window that is open already came to the
            front.
        """
        self._report.install()
        if FILES_BY_EVENT:
            self._application.installEventFilter(self)
        # A page is a window, too, and the only one for a moment.
        self._application.setQuitOnLastWindowClosed(True)
        try:
            self._prepare()
            if (locked := self._locked_file()) is not None:
                self._ask_passphrase(locked)
                return True
            self._look_through()
            self._open()
        except HeldError as error:
            if raise_other(self._paths.root, *self._given):
                print(f"acucoach: {error}", file=sys.stderr)
                return False
            self._show_page(error)
        except Exception as error:
            self._show_page(error)
        return True

    def end_now(self) -> None:
        """The system ends the program: nobody may be there to be asked, what is typed is kept."""
        parts = self._keeper.parts if self._keeper is not None else None
        if parts is not None:
            parts.drafts.stop_asking()
        self._application.quit()

    def end(self) -> None:
        """Let go of everything."""
        self._application.removeEventFilter(self)
        if self._listener is not None:
            self._listener.close()
        if self._trace is not None:
            self._trace.close()
        if self._lock is not None:
            self._lock.release()

    def _prepare(self) -> None:
        paths = self._paths
        paths.prepare()
        if self._lock is None:
            lock = InstanceLock(paths.lock)
            lock.take()
            self._lock = lock
        if not tighten(paths.root):
            self._news = self.tr(
                "Others who use this computer can look into the folder of your records: "
                "{folder}. Change its permissions."
            ).format(folder=paths.root)
        tighten(paths.backups)
        sweep(paths.root, paths.backups)
        if self._trace is None:
            self._trace = CrashTrace(paths.crash)
            self._trace.open()

    def _locked_file(self) -> Path | None:
        """What needs a passphrase that is not known yet; None when all can be opened."""
        if self._may_be_new or self._keys.current is not None:
            return None
        return to_unlock(self._paths.database, *self._folders())

    def _look_through(self) -> None:
        paths = self._paths
        settle_journal(paths.database, self._keys)
        if not self._may_be_new:
            check_not_lost(paths.database, *self._folders(), keys=self._keys)
        check_seal(paths.database, paths.seal)

    def _folders(self) -> tuple[Path, ...]:
        """Where copies are; the settings may be what is broken."""
        try:
            own = SettingsFile(self._paths.settings).read().backup_folder
        except ExpectedError:
            own = ""
        return (self._paths.backups, Path(own)) if own else (self._paths.backups,)

    def _open(self) -> None:
        paths = self._paths
        keeper = WindowKeeper(
            lambda: self._open_looks(paths),
            lambda looks: self._open_parts(paths, looks, self._keys),
            self._demo,
            self._connect,
            Greeting().greet,
        )
        self._keeper = keeper
        keeper.open_frame_first(self._furnishing_failed, self._furnished)
        self._listen()

    def _listen(self) -> None:
        """Hear of a second start."""
        if self._listener is None:
            self._listener = RaiseListener(self._paths.root, self.bring_to_front, self)

    def show_file(self, file: Path) -> None:
        """Show a file from outside; at once, or as soon as the records are open."""
        self._given = [file]
        if self._keeper is not None and self._keeper.parts is not None:
            self._hand_on()

    def _hand_on(self) -> None:
        if self._given and self._keeper is not None and self._keeper.window is not None:
            given, self._given = self._given, []
            self._keeper.window.filesGiven.emit(given)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A Mac tells of a file that was opened by its icon in this way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.show_file(Path(event.file()))
            return True
        return False

    def bring_to_front(self, file: Path | None = None) -> None:
        """Show the window that is open over all others.

        Args:
            file: what it is to show, too.
        """
        if file is not None:
            self.show_file(file)
        window = self.page or (None if self._keeper is None else self._keeper.window)
        if window is None:
            return
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def _connect(self, window: MainWindow) -> None:
        """Every window leads here, also one that was built anew."""
        window.recoveryWanted.connect(self._recover)
        window.personWanted.connect(self.show_person)
        window.lockWanted.connect(self.lock)
        window.passphraseWanted.connect(self._write_anew)

    def show_person(self, folder: Path) -> None:
        """Close the window, asking what it asks, and open the records of another person."""
        keeper = self._keeper
        if keeper is None or keeper.window is None:
            return
        self._application.setQuitOnLastWindowClosed(False)
        if not keeper.window.close():
            self._application.setQuitOnLastWindowClosed(True)
            return
        self._drop_window()
        self.again(folder)

    def _furnished(self) -> None:
        """The window is there: tell what a look at the folder has found."""
        keeper = self._keeper
        if keeper is None or keeper.window is None:
            return
        window = keeper.window
        crash = self._trace.last if self._trace is not None else ""
        if self._news:
            window.notice.say(self._news, once=True)
            self._news = ""
        if crash:
            save = WaysOn(self, self._paths, self._folders(), self._keys).save_report
            window.notice.say(
                self.tr("AcuCoach ended by itself last time. What you saved is still there."),
                [(self.tr("Save a report"), lambda: window.notice.say(save(crash)))],
                once=True,
            )
        self._hand_on()

    def _furnishing_failed(self, error: Exception) -> None:
        from acucoach.storage.database import at_opening
        from acucoach.storage.failures import Cause, RecordsError, cause_of

        self._drop_window()
        # What is read first may lie on the page that is damaged.
        if isinstance(error, sqlite3.Error) and cause_of(error) is Cause.DAMAGED:
            error = at_opening(RecordsError(Cause.DAMAGED), self._paths.database)
        self._show_page(error)

    def _recover(self, why: str) -> None:
        """The records were found to be damaged while the window was open."""
        from acucoach.storage.database import DamagedError

        self._drop_window()
        self._show_page(DamagedError(why))

    def _drop_window(self) -> None:
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            # The page comes before the last window goes, or the program would end.
            self._application.setQuitOnLastWindowClosed(False)
            keeper.drop()
        self._report.install()

    # what is encrypted

    def _ask_passphrase(self, locked: Path) -> None:
        """Show the page that asks; the records are opened when it was right."""
        from acucoach.assembly.passphrase import Unlocking
        from acucoach.storage.encrypted import library
        from acucoach.ui.passphrase_page import PassphrasePage

        library()
        paths = self._paths
        if self._is_unseen():
            print(f"acucoach: {LockedError.told(locked)}", file=sys.stderr)
            self._leave_unseen()
            return
        self._listen()
        unlocking = Unlocking(
            self._keys, paths.database, self._folders(), self.again, self._unlocking_failed
        )
        looks = self._open_looks(paths)  # they set the language, too
        text = self.tr("The records in {folder} are encrypted.").format(folder=paths.root)
        if locked != paths.database:
            text = self.tr(
                "The file of your records cannot be used, but there is an encrypted backup of it. "
                "Type its passphrase to go on."
            )
        ways = WaysOn(self, paths, self._folders(), self._keys)
        page = PassphrasePage(
            looks.theme,
            text,
            unlocking.attempt,
            ways.start_anew,
            ways.other_folder,
            lambda: self._application.exit(0),
        )
        unlocking.page, self._unlocking = page, unlocking
        page.closed.connect(self._leave_locked)
        self.page = page
        page.show()
        self._application.setQuitOnLastWindowClosed(True)

    def _leave_locked(self) -> None:
        self._application.exit(0)

    def _unlocking_failed(self, error: Exception) -> None:
        self._put_page_away()
        self._show_page(error)

    def lock(self) -> None:
        """Close encrypted records until the passphrase is typed again; what is half written is
        kept in them."""
        keeper = self._keeper
        if keeper is None or keeper.parts is None or self._keys.current is None:
            return
        self._close_window(keeper)
        self._keys.forget()
        self._begin_again()

    def _close_window(self, keeper: WindowKeeper) -> None:
        assert keeper.parts is not None
        keeper.parts.drafts.flush()
        keeper.parts.drafts.stop(flush=False)
        if keeper.window is not None:
            keeper.window.closing.emit()
        self._drop_window()

    def _write_anew(self, wish: PassphraseWish) -> None:
        """Set, change or remove the passphrase while no window is open on the records."""
        from acucoach.assembly.passphrase import WritingAnew, title_of
        from acucoach.storage.encryption import Encryption
        from acucoach.ui.passphrase_page import WritingAnewPage

        keeper = self._keeper
        if keeper is None or keeper.parts is None:
            return
        self._close_window(keeper)
        page = WritingAnewPage(self._open_looks(self._paths).theme, title_of(wish.deed))
        self.page = page
        page.show()
        encryption = Encryption(self._paths.database, self._folders(), self._keys)
        WritingAnew(encryption, page, self._written_anew, self._unlocking_failed).start(wish)

    def _written_anew(self, news: str) -> None:
        with suppress(OSError):
            self._paths.seal.unlink(missing_ok=True)  # It was of the other file.
        self.again(news=news)

    def _is_unseen(self) -> bool:
        """Whether nobody could see a page or press a button."""
        return self._application.platformName() in ("offscreen", "minimal") and not self.patient

    def _leave_unseen(self) -> None:
        self.failed = True
        QTimer.singleShot(0, self, lambda: self._application.exit(2))

    def _show_page(self, error: Exception) -> None:
        known = known_sentence(error)
        if not known:
            self._report.write_down(type(error), error.__traceback__)
            known = self.tr(
                "Something went wrong in AcuCoach while its window was built ({kind}). "
                "Your records were not changed by it."
            ).format(kind=type(error).__name__)
        print(f"acucoach: {known}", file=sys.stderr)
        self.failed = True
        if self._is_unseen():
            self._leave_unseen()
            return
        held = self._lock is not None
        ways = WaysOn(self, self._paths, self._folders(), self._keys)
        page = RecoveryPage(
            self.tr("AcuCoach cannot open your records")
            if isinstance(error, ExpectedError)
            else self.tr("AcuCoach cannot open its window"),
            known,
            ways.for_error(error, held=held),
        )
        page.closed.connect(self._leave)
        self.page = page
        page.show()
        self._application.setQuitOnLastWindowClosed(True)

    patient = False
    """Show the page even where there is no screen; for tests."""

    # what the page's buttons do

    def again(self, folder: Path | None = None, news: str = "", *, new: bool = False) -> str:
        """Try once more.

        Args:
            folder: another data folder; None for the same.
            news: what to tell when the window is open.
            new: an empty diary is what the person wants.

        Returns:
            Nothing, for the page to say.
        """
        self._may_be_new, self._news = new, news
        if folder is not None:
            self.end()
            self._lock = self._listener = self._trace = None
            self._paths = DataPaths(folder)
        if folder is not None or new:
            self._keys.forget()
        self._put_page_away()
        self.failed = False
        QTimer.singleShot(0, self, self._begin_again)
        return ""

    def _put_page_away(self) -> None:
        page, self.page = self.page, None
        unlocking, self._unlocking = self._unlocking, None
        self._application.setQuitOnLastWindowClosed(False)
        if unlocking is not None:
            unlocking.stop()
        if page is not None:
            page.blockSignals(True)  # It is not the person who closes it.
            page.hide()
            page.deleteLater()

    def _begin_again(self) -> None:
        if not self.begin():
            self._application.exit(0)

    def recovered(self, outcome: Recovered) -> str:
        """Open what a recovery has put in place.

        Returns:
            Nothing, for the page to say.
        """
        with suppress(OSError):
            self._paths.seal.unlink(missing_ok=True)  # It was of the other file.
        # Only here: a start that finds all well need not wait for it.
        from acucoach.ui.preferences.records_words import RecordsWords

        holds, more = outcome.contents, outcome.rescued
        words = RecordsWords(None)
        text = self.tr("Your records are open again: {what}.")
        said = [text.format(what=words.counts(holds.entries, holds.sessions))]
        if more.entries or more.sessions:
            text = self.tr("Read from the damaged file, of these: {what}.")
            said.append(text.format(what=words.counts(more.entries, more.sessions)))
        if outcome.aside is not None:
            text = self.tr("The damaged file is kept as {file}.")
            said.append(text.format(file=outcome.aside.name))
        return self.again(news=" ".join(said))

    def quit(self) -> str:
        """End the program.

        Returns:
            Nothing, for the page to say.
        """
        self._leave()
        return ""

    def _leave(self) -> None:
        self._application.exit(2)
