"""Encrypted records: asked for their passphrase at the start, locked, and written anew."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from acucoach.domain.errors import ExpectedError
from acucoach.guarded import guarded
from acucoach.storage.encryption import Encryption
from acucoach.storage.exchange.progress import Progress
from acucoach.storage.passphrase import Key, Keys, OnlyBackupError, WrongPassphraseError
from acucoach.ui.background import Background
from acucoach.ui.passphrase_page import PassphrasePage, WritingAnewPage
from acucoach.ui.preferences.passphrase_panel import Deed, PassphraseWish
from acucoach.ui.words.told import told

LOOK_EVERY_MS = 5000
"""Between two looks how long nobody has done anything."""
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class Unlocking(QObject):
    """Tries passphrases beside the screen's thread, for making a key takes half a second.

    Args:
        keys: what is known, and what will be.
        database: the file of the records.
        folders: where copies are.
        opened: called when a passphrase was right.
        failed: called when something else is in the way.
    """

    def __init__(
        self,
        keys: Keys,
        database: Path,
        folders: tuple[Path, ...],
        opened: Callable[[], object],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._keys, self._database, self._folders = keys, database, folders
        self._opened, self._failed = opened, failed
        self._work = Background(self)
        self.page: PassphrasePage | None = None

    def attempt(self, typed: str) -> None:
        """Try one; the page is told when it was wrong."""
        keys, database, folders = self._keys, self._database, self._folders

        def work(progress: Progress) -> object:
            keys.unlock(typed, database, *folders)
            return None

        self._work.start(work, self._unlocked, self._refused)

    def _unlocked(self, _: object) -> None:
        self._opened()

    def _go_by_backup(self, key: Key) -> None:
        """The records are then found damaged, and the backup is offered."""
        self._keys.use(key)
        self._opened()

    def stop(self) -> None:
        """The page goes."""
        self._work.stop()

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, WrongPassphraseError) and self.page is not None:
            self.page.wrong(told(error))
            if isinstance(error, OnlyBackupError):
                self.page.offer_backup(partial(self._go_by_backup, error.key))
        elif isinstance(error, Exception):
            self._failed(error)
        else:
            raise error


class WritingAnew(QObject):
    """Carries out what the person wished about the passphrase, while no window is open.

    Args:
        encryption: does it.
        page: shows how far it is.
        done: called in the end with what to tell.
        unknown: called with an error that is a fault of the program.
    """

    def __init__(
        self,
        encryption: Encryption,
        page: WritingAnewPage,
        done: Callable[[str], object],
        unknown: Callable[[Exception], None],
    ) -> None:
        super().__init__(page)
        self._encryption, self._done, self._unknown = encryption, done, unknown
        self._work = Background(self)
        self._work.told.connect(page.tell)

    def start(self, wish: PassphraseWish) -> None:
        """Begin."""
        deeds: dict[Deed, Callable[[Progress], None]] = {
            Deed.SET: partial(self._encryption.turn_on, wish.new),
            Deed.CHANGE: partial(self._encryption.change, wish.old, wish.new),
            Deed.REMOVE: partial(self._encryption.turn_off, wish.old),
        }
        said = {
            Deed.SET: self.tr("Your records and their backups are encrypted now."),
            Deed.CHANGE: self.tr("The new passphrase is in use. The old one opens nothing now."),
            Deed.REMOVE: self.tr("Your records and their backups are no longer encrypted."),
        }

        def done(_: object) -> None:
            self._done(said[wish.deed])

        self._work.start(deeds[wish.deed], done, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ExpectedError):
            self._done(told(error))
        elif isinstance(error, Exception):
            self._unknown(error)
        else:
            raise error


def title_of(deed: Deed) -> str:
    """What is done, as the heading of the page."""
    if deed is Deed.REMOVE:
        return QCoreApplication.translate("Passphrase", "Your records are being decrypted")
    return QCoreApplication.translate("Passphrase", "Your records are being encrypted")


class IdleLock(QObject):
    """Says when nobody has touched keys or mouse for some minutes.

    Args:
        minutes: how many; 0 for never.
        held: whether it must not happen now, as in a running session.
        now: seconds of a clock that goes on while the computer sleeps.
        parent: the owner.
    """

    idle = Signal()

    def __init__(
        self,
        minutes: Callable[[], int],
        held: Callable[[], bool],
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._minutes, self._held, self._now = minutes, held, now
        self._last = now()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Anything the person does; after a sleep it locks before that counts."""
        if event.type() in _SIGNS_OF_LIFE:
            if self._is_over():
                self.look()
            else:
                self._last = self._now()
        return False

    def look(self) -> None:
        """Lock when it is time; an open dialog is closed first, as by Escape."""
        if self._held():
            self._last = self._now()
            return
        if not self._is_over():
            return
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            dialog.close()
            return
        self.idle.emit()

    def _is_over(self) -> bool:
        minutes, rest = self._minutes(), self._now() - self._last
        # A clock that was set back tells nothing.
        return minutes > 0 and rest >= minutes * 60
