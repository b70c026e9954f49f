"""What is shown before encrypted records can be opened, and while they are written anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from acucoach.guarded import guarded
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.availability import allow
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.chips import WrapRow
from acucoach.ui.widgets.frames import Scroller
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.passphrase_field import PassphraseField

FREE_TRIES = 3
"""Wrong passphrases before there is more to wait than the making of the key takes."""
LONGEST_PAUSE = 60
"""Seconds."""


def pause_after(wrong: int) -> int:
    """Seconds to wait after so many wrong passphrases."""
    return 0 if wrong < FREE_TRIES else min(LONGEST_PAUSE, 2 ** (wrong - FREE_TRIES + 1))


class _Page(QWidget):
    """A window of its own, in the program's looks."""

    closed = Signal()
    """The person closed the window."""

    def __init__(self, theme: Theme, title: str, text: str) -> None:
        super().__init__()
        self.theme = theme
        # Whoever listens to it would keep the page in memory.
        theme.setParent(self)
        self.setProperty("surface", "canvas")
        self.setWindowTitle(self.tr("AcuCoach"))
        scroller = Scroller(theme, title, gap=16)
        self.body = scroller.body
        self.body.setContentsMargins(*(theme.space(28) for _ in range(4)))
        self.body.addWidget(Text(theme, title, "display", wrap=True))
        self.text = Text(theme, text, "body", wrap=True)
        self.body.addWidget(self.text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroller)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(theme.px(720), screen.width()), min(theme.px(620), screen.height()))

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross is a way, too."""
        event.accept()
        self.closed.emit()


class PassphrasePage(_Page):
    """Asks for the passphrase.

    Args:
        theme: the looks.
        text: what is locked, and why.
        attempt: tries a passphrase; it must call :meth:`wrong` when it opens nothing.
        start_anew: begins empty records and keeps the locked ones; returns what to tell.
        other_folder: asks for another folder; returns what to tell.
        leave: ends the program.
        pause: seconds to wait after so many wrong passphrases.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        attempt: Callable[[str], None],
        start_anew: Callable[[], str],
        other_folder: Callable[[], str],
        leave: Callable[[], object],
        pause: Callable[[int], int] = pause_after,
    ) -> None:
        super().__init__(theme, self.tr("Your records are locked"), text)
        self._attempt, self._pause, self._wrong, self._left = attempt, pause, 0, 0
        self.passphrase = PassphraseField(theme, self.tr("Passphrase"))
        self.open = Button(theme, self.tr("Open my records"), "primary")
        self.said = Text(theme, "", "body", wrap=True)
        self.said.hide()
        self.forgotten = Button(theme, self.tr("I forgot the passphrase"), "ghost")
        self.backup = Button(theme, self.tr("Go on with the backup"), "secondary")
        self.backup.hide()
        self._go_by_backup: Callable[[], None] = lambda: None
        self.backup.clicked.connect(lambda _=False: self._go_by_backup())
        self.quit = Button(theme, self.tr("Close AcuCoach"), "ghost")
        self.open.clicked.connect(self._try)
        self.passphrase.field.returnPressed.connect(self._try)
        self.forgotten.clicked.connect(self._tell_forgotten)
        self.quit.clicked.connect(lambda _=False: leave())
        self.body.addWidget(self.passphrase)
        self.body.addWidget(self.said)
        self.body.addWidget(WrapRow(theme.space(8), self.open, self.backup, self.quit))
        self.body.addWidget(WrapRow(theme.space(8), self.forgotten))
        self._build_forgotten(start_anew, other_folder)
        self.body.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._count_down)
        self.passphrase.field.setFocus()

    def _build_forgotten(
        self, start_anew: Callable[[], str], other_folder: Callable[[], str]
    ) -> None:
        theme = self.theme
        self.truth = Text(
            theme,
            self.tr(
                "Without it no one can open these records. Not you, and not those who "
                "made AcuCoach. There is no second way in. What can still be read is what you "
                "saved or exported elsewhere without a passphrase. You can begin with empty "
                "records. The locked ones stay beside them, in case you remember."
            ),
            "body",
            wrap=True,
        )
        self.anew = Button(theme, self.tr("Start with empty records"), "secondary")
        self.other = Button(theme, self.tr("Choose another folder"), "secondary")
        self.anew.clicked.connect(lambda _=False: self.say(start_anew()))
        self.other.clicked.connect(lambda _=False: self.say(other_folder()))
        self._ways = WrapRow(theme.space(8), self.anew, self.other)
        for part in (self.truth, self._ways):
            part.hide()
            self.body.addWidget(part)

    def say(self, text: str) -> None:
        """How it went."""
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.said.setVisible(bool(text))

    def wrong(self, text: str) -> None:
        """A passphrase opened nothing: say so; after some, the next try has to wait."""
        self._wrong += 1
        self._left = self._pause(self._wrong)
        self.passphrase.clear()
        self._told = text
        if self._left:
            self._timer.start()
            self._tell_wait()
        else:
            self._ready(text)

    def offer_backup(self, go: Callable[[], None]) -> None:
        """The passphrase opens a backup only: let the person go on with that."""
        self._go_by_backup = go
        self.backup.show()

    def _try(self) -> None:
        if not self.open.isEnabled():
            return
        typed = self.passphrase.text
        if not typed:
            self.say(self.tr("Type the passphrase first."))
            self.passphrase.field.setFocus()
            return
        self._hold(True)
        self.say(self.tr("Opening …"))
        self._attempt(typed)

    def _hold(self, on: bool) -> None:
        why = self.tr("The last passphrase is still being tried, or you have to wait a moment.")
        allow(self.open, not on, why)
        allow(self.passphrase, not on, why)

    def _ready(self, text: str) -> None:
        self._hold(False)
        self.say(text)
        self.passphrase.field.setFocus()

    def _count_down(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell_wait()
            return
        self._timer.stop()
        self._ready(self._told)

    def _tell_wait(self) -> None:
        wait = self.tr("%n seconds until you can try again.", "", self._left)
        self.say(f"{self._told} {wait}")

    def _tell_forgotten(self) -> None:
        self.truth.show()
        self._ways.show()
        self.forgotten.hide()
        self.other.setFocus()


class WritingAnewPage(_Page):
    """Shown while the records are encrypted or decrypted; it stays until that is done.

    Args:
        theme: the looks.
        title: what is done.
    """

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(
            theme,
            title,
            self.tr("This takes a moment. Your records stay whole, come what may."),
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)
        self.setFocus()

    def tell(self, done: int, total: int) -> None:
        """How many backups are done, of how many."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """It closes by itself."""
        event.ignore()
