"""The frame: rail, screens, and a session that takes the whole window while it runs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from acucoach.guarded import guarded
from acucoach.ui import keys
from acucoach.ui.focus_ring import hear_keys
from acucoach.ui.rail import Rail
from acucoach.ui.screen import Screen
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.connect import Callback, connect_callback
from acucoach.ui.widgets.within_screen import TITLE_BAR, move_into

if TYPE_CHECKING:
    from acucoach.ui.notice_bar import NoticeBar
    from acucoach.ui.person_strip import PersonStrip

_LEAST = (960, 640)
"""Pixels the window wants at least; less on a screen that has less."""

ScreenFactory = Callable[[], Screen]


class MainWindow(QMainWindow):
    """Shows one screen at a time; each is built when it is first asked for.

    Args:
        theme: the looks.
        screens: id, word and icon of the screens in the rail, in order.
        below: those at the foot of the rail.
        factories: builds a screen by its id.
        may_close: asked before the window closes.

    Signals:
        searchRequested: Ctrl+F.
        undoRequested: Ctrl+Z outside a text field.
        redoRequested: Ctrl+Shift+Z outside a text field.
        closing: the window is about to close.
        attackRequested: F9 or the button: relief is needed now.
        helpRequested: F1: the short guide, also over a session or a dialog.
        keysRequested: a question mark: the overview of keys.
        textSizeRequested: 1 larger, -1 smaller, 0 the usual size.
        recoveryWanted: the records are damaged and are to be closed; why.
        peopleWanted: the list of people is to be shown.
        filesGiven: files dropped on the window, or opened by an icon: a list of paths.
        personWanted: the records of another person are to be shown; their data folder.
        passphraseWanted: a ``PassphraseWish``; the window must be closed for it.
        lockWanted: encrypted records are to be closed until the passphrase is typed again.
        rebuildWanted: the window must be built anew; with True at any price, because other
            records are in use.
    """

    searchRequested = Signal()
    undoRequested = Signal()
    redoRequested = Signal()
    attackRequested = Signal()
    closing = Signal()
    helpRequested = Signal()
    keysRequested = Signal()
    textSizeRequested = Signal(int)
    recoveryWanted = Signal(str)
    passphraseWanted = Signal(object)
    lockWanted = Signal()
    rebuildWanted = Signal(bool)
    peopleWanted = Signal()
    personWanted = Signal(object)
    filesGiven = Signal(object)

    def __init__(
        self,
        theme: Theme,
        screens: Sequence[tuple[str, str, str]],
        below: Sequence[tuple[str, str, str]],
        factories: Mapping[str, ScreenFactory],
        may_close: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._theme, self._factories = theme, dict(factories)
        self._may_close = may_close
        self._screens: dict[str, Screen] = {}
        self._over: QWidget | None = None
        self._before = ""
        self._had_keys: QWidget | None = None
        self.setWindowTitle("AcuCoach")
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST)
        self._order = [screen for screen, _, _ in screens]
        self.rail = Rail(theme, screens, below)
        self.rail.chosen.connect(self._go_to)
        self.rail.attackRequested.connect(self.attackRequested)
        self._notice: NoticeBar | None = None
        self.person: PersonStrip | None = None
        self._title = "AcuCoach"
        self._stack = QStackedWidget()
        whole = QWidget()
        whole.setProperty("surface", "canvas")
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self._stack, 1)
        self._beside = beside
        layout.addLayout(beside, 1)
        self.setCentralWidget(whole)
        self._shortcuts(screens)

    def _shortcuts(self, screens: Sequence[tuple[str, str, str]]) -> None:
        for number, (screen, _, _) in enumerate(screens, 1):
            key = QShortcut(QKeySequence(keys.screen_key(number)), self)
            connect_callback(key.activated, partial(self._leave_to, screen))
        bound: tuple[tuple[tuple[str, ...], Callback], ...] = (
            (keys.SEARCH, self.searchRequested.emit),
            (keys.UNDO, self.undoRequested.emit),
            (keys.REDO, self.redoRequested.emit),
            (keys.ATTACK, self.attackRequested.emit),
            (keys.OVERVIEW, self.keysRequested.emit),
            (keys.LOCK, self.lockWanted.emit),
            (keys.SETTINGS, lambda: self._leave_to("preferences")),
            (keys.TEXT_LARGER, lambda: self.textSizeRequested.emit(1)),
            (keys.TEXT_SMALLER, lambda: self.textSizeRequested.emit(-1)),
            (keys.TEXT_USUAL, lambda: self.textSizeRequested.emit(0)),
        )
        for names, act in bound:
            for name in names:
                key = QShortcut(QKeySequence(name), self)
                connect_callback(key.activated, partial(self._unless_covered, act))

        for name in keys.HELP:
            QShortcut(QKeySequence(name), self).activated.connect(self.helpRequested)
        for name in keys.CLOSE:
            QShortcut(QKeySequence(name), self).activated.connect(self.close)

    def _unless_covered(self, act: Callback) -> None:
        if self._over is None:
            act()

    def _leave_to(self, screen: str) -> None:
        if self._over is None and screen in self._factories:
            self._go_to(screen)

    def _go_to(self, screen: str) -> None:
        """The person goes there."""
        if self._notice is not None and screen != self._before:
            self._notice.turn_page()
        self.show_screen(screen)

    # screens

    @property
    def notice(self) -> NoticeBar:
        """The line above the screens; made when there is first something to say."""
        from acucoach.ui.notice_bar import NoticeBar

        if self._notice is None:
            self._notice = NoticeBar(self._theme)
            self._beside.insertWidget(0, self._notice)
        return self._notice

    def tell(self, text: str) -> None:
        """Say a sentence where the person is: in an open dialog, else above the screens."""
        from acucoach.ui.widgets.fitted_dialog import FittedDialog

        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FittedDialog):
            dialog.tell(text)
        else:
            self.notice.say(text)

    def name_window(self, title: str) -> None:
        """What stands in the title bar, before the name of the person."""
        self._title = title
        self.setWindowTitle(title)

    def show_person(self, name: str) -> None:
        """Say above every screen whose records are open; an empty name says nothing."""
        if self.person is None:
            if not name:
                return
            from acucoach.ui.person_strip import PersonStrip

            self.person = PersonStrip(self._theme)
            self.person.changeWanted.connect(self.peopleWanted)
            self._beside.insertWidget(0, self.person)
        self.person.show_name(name)
        self.setWindowTitle(f"{self._title} – {name}" if name else self._title)

    def add_factory(self, screen: str, build: ScreenFactory) -> None:
        """Say how a screen is built when it is first asked for."""
        self._factories[screen] = build

    def ask_before_closing(self, may_close: Callable[[], bool]) -> None:
        """Say who is asked before the window closes."""
        self._may_close = may_close

    def screen_widget(self, screen: str) -> Screen:
        """A screen, built if need be."""
        if screen not in self._screens:
            made = self._factories[screen]()
            self._screens[screen] = made
            self._stack.addWidget(made)
        return self._screens[screen]

    @property
    def built(self) -> Mapping[str, Screen]:
        """The screens built so far."""
        return self._screens

    @property
    def current(self) -> str:
        """The id of the screen in view, also while a session covers it."""
        return self._before

    def show_screen(self, screen: str) -> None:
        """Bring a screen to the front."""
        self._before = screen
        if self._over is None:
            page = self.screen_widget(screen)
            self._lead_keys_to(page)
            self._stack.setCurrentWidget(page)
            self.rail.show_chosen(screen)

    def _lead_keys_to(self, page: Screen) -> None:
        """The keys that are on another page come along: to where they were on this one, else to
        its first control. Qt would send them over the rail, and a reader would speak it."""
        if not self._leaves_keys_behind(page):
            return
        last = page.focusWidget()
        page.setGeometry(self._stack.contentsRect())
        page.show()  # it may take them itself, as it is read
        page.raise_()
        if self._leaves_keys_behind(page):
            if last is not None and isValid(last) and last.isVisible() and last.isEnabled():
                last.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                page.take_keys()
        if self._leaves_keys_behind(page):  # what is built as it is shown takes none yet
            QTimer.singleShot(0, self, self._give_keys_yet)

    def _give_keys_yet(self) -> None:
        page = self.screen_widget(self._before)
        if self._over is None and self.focusWidget() in (None, page):
            page.take_keys()

    def _leaves_keys_behind(self, page: Screen) -> bool:
        focus = self.focusWidget()
        inside = focus is not None and self._stack.isAncestorOf(focus)
        return inside and focus is not page and not page.isAncestorOf(focus)

    # session

    @property
    def covering(self) -> QWidget | None:
        """What covers the screens."""
        return self._over

    @property
    def covered(self) -> bool:
        """Whether something covers the screens."""
        return self._over is not None

    def cover(
        self, widget: QWidget, take_keys: Callback | None = None, *, quiet: bool = False
    ) -> None:
        """Let a widget take the whole window: the rail steps aside.

        What covered it before goes without the screens being seen between.

        Args:
            widget: the window has it from now on.
            take_keys: gives the keys to what it is there for; before anything else is left.
            quiet: notices wait until it is left.
        """
        before, self._over = self._over, widget
        if before is None:
            self._had_keys = self.focusWidget()
        if self.person is not None:
            self.person.dress_like(widget)
        self.rail.hide()
        if quiet or self._notice is not None:
            self.notice.hold(quiet)
            self.notice.hide()  # what was said before is not to stand over a session
        self._stack.addWidget(widget)
        if take_keys is not None:
            widget.setGeometry(self._stack.contentsRect())
            widget.show()
            widget.raise_()
            take_keys()
        self._stack.setCurrentWidget(widget)
        if before is not None and before is not widget:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()

    def uncover(self) -> None:
        """Return to the screen a session was started from."""
        if self._over is None:
            return
        covered, self._over = self._over, None
        if self.person is not None:
            self.person.dress_like(None)
        self.rail.show()
        if self._notice is not None:
            self._notice.hold(False)
        screen, had, self._had_keys = self.screen_widget(self._before), self._had_keys, None
        screen.show()
        # The keys go before what had them: where Qt would send them for a moment is spoken, too.
        if had is not None and isValid(had) and had.isVisible() and had.isEnabled():
            had.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            screen.take_keys()
            focus = self.focusWidget()
            if focus is None or not screen.isAncestorOf(focus):
                # Once the page is laid out anew: what waits for its layout takes no focus.
                QTimer.singleShot(0, self, self._give_keys)
        self.show_screen(self._before)  # first, else the stack shows another page for a moment
        self._stack.removeWidget(covered)
        covered.hide()
        covered.deleteLater()
        # Not showNormal: a window that filled the desktop before goes back to that.
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)

    def _give_keys(self) -> None:
        if self._over is None:
            self.screen_widget(self._before).take_keys()

    # window

    def restore(self, geometry: str) -> None:
        """Take the size and place of the last time; a first start gets a usual size."""
        restored = bool(geometry) and self.restoreGeometry(
            QByteArray.fromHex(geometry.encode("ascii", "ignore"))
        )
        if not restored:
            self.resize(1280, 800)
        self._fit(self.screen().availableGeometry())

    def _fit(self, free: QRect) -> None:
        """Keep the window, with its title bar, within the free part of the screen."""
        around = self.frameGeometry().size() - self.size()
        title = max(around.height(), TITLE_BAR)
        room = QSize(free.width() - around.width(), free.height() - title)
        self.setMinimumSize(QSize(*_LEAST).boundedTo(room))
        if self.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            return
        self.resize(self.size().boundedTo(room))
        move_into(self, free)

    @guarded
    def event(self, event: QEvent) -> bool:
        """Keys bring the ring of the focus."""
        hear_keys(event)
        return super().event(event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and a key of the digits' row, also where it writes something else by itself; F1 of
        a dialog."""
        if event.key() == Qt.Key.Key_F1:
            self.helpRequested.emit()
            return
        number = keys.digit_key(event.nativeScanCode(), sys.platform)
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and number:
            known = [one for one in self._order if one in self._factories]
            if number <= len(known):
                self._leave_to(known[number - 1])
                return
        super().keyPressEvent(event)

    @guarded
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this computer may be dropped, but not onto a session."""
        if self._over is None and _files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
            event.accept()

    @guarded
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand them on."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.filesGiven.emit(_files(event.mimeData()))

    def geometry_text(self) -> str:
        """Size and place as text for the settings."""
        return bytes(self.saveGeometry().toHex().data()).decode("ascii")

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is refused while something unsaved is open, and while that is not known."""
        event.ignore()  # what stays said when asking fails: nothing typed is lost to an error
        if self._may_close():
            self.closing.emit()
            event.accept()


def _files(dragged: QMimeData) -> list[Path]:
    """The files of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
