"""The window that is open, and the new one in its place when that is needed."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from acucoach.assembly.frame import build_frame
from acucoach.assembly.looks import Looks
from acucoach.beside import hold_waste, let_waste_go
from acucoach.content.tables import keep_tables
from acucoach.domain.errors import ExpectedError
from acucoach.guarded import guarded
from acucoach.ui.icon_shapes import keep_shapes
from acucoach.ui.main_window import MainWindow
from acucoach.ui.widgets.connect import connect_callback
from acucoach.ui.words.told import told

if TYPE_CHECKING:
    from acucoach.assembly.parts import Parts
    from acucoach.assembly.window import Program

ROOM = "preferences"
TIDY_MS = 300
"""After a window came up: its map is painted, and an old one gone by then."""


class WindowKeeper:
    """Builds the window anew, from the records up, when size of text, language or records change.

    A quarter of a second, and nothing stays behind that was made for the old size or the old
    records.

    Args:
        open_looks: reads the preferences and dresses the application.
        open_parts: opens the records.
        demo: the records are made up; the window's title says so.
        made: told of each window, also of one that takes another's place.
        greet: shown every new window before it is seen.
    """

    def __init__(
        self,
        open_looks: Callable[[], Looks],
        open_parts: Callable[[Looks], Parts],
        demo: bool = False,
        made: Callable[[MainWindow], None] = lambda _: None,
        greet: Callable[[Program], None] = lambda _: None,
    ) -> None:
        self._made_known = made
        self._open_looks, self._open_parts, self._demo = open_looks, open_parts, demo
        self._greet = greet
        self._program: Program | None = None
        self._window: MainWindow | None = None

    @property
    def window(self) -> MainWindow | None:
        """The window in view."""
        return self._window

    @property
    def parts(self) -> Parts | None:
        """What it is built from."""
        return None if self._program is None else self._program.parts

    def open(self) -> MainWindow:
        """Open the first window.

        Raises:
            ExpectedError: the records or a content file cannot be used.
        """
        self._program = self._made()
        self._window = self._program.window
        self._window.show()
        return self._window

    def open_frame_first(
        self, failed: Callable[[Exception], None], furnished: Callable[[], None] = lambda: None
    ) -> None:
        """Show the empty window at once and furnish it as soon as it was seen.

        Args:
            failed: told whatever kept the window from being built; the frame is to be dropped.
            furnished: told when the window is there.
        """
        looks = self._open_looks()
        frame = self._frame(looks)
        self._window = frame
        # Nearly all that is made now stays: looking it through for waste again and again
        # would take a tenth of the way to the map. One look follows when the map stands.
        hold_waste()
        held = [True]

        def let_go() -> None:
            if held:
                held.clear()
                let_waste_go()

        connect_callback(frame.destroyed, let_go)

        def furnish() -> None:
            try:
                self._program = self._furnished(looks, frame)
                self._greet(self._program)
            except Exception as error:
                failed(error)
                return
            finally:
                gc.freeze()
                let_go()
            furnished()
            QTimer.singleShot(TIDY_MS, frame, _tidy)

        _AfterFirstPicture(frame, furnish)
        frame.show()

    def drop(self) -> None:
        """Close the window and the records without a word."""
        window, parts = self._window, self.parts
        self._window = self._program = None
        if window is not None:
            window.hide()
            window.deleteLater()
        if parts is not None:
            parts.connection.close()

    def rebuild(self, at_any_price: bool) -> None:
        """Put a new window in the place of the old one, at the same spot.

        Args:
            at_any_price: other records are in use.
        """
        from acucoach.assembly.place_on_the_map import place_on_the_map, return_to
        from acucoach.ui.preferences.screen import PreferencesScreen

        old, parts = self._window, self.parts
        if old is None or parts is None:
            return
        # The new window takes up what is half written; other records have no place for it.
        if at_any_price:
            parts.drafts.stop(flush=False)
        else:
            parts.drafts.flush()
        gc.unfreeze()  # the old window is waste now
        current, geometry = old.current, old.geometry_text()
        room = old.built.get(ROOM)
        place = room.place() if isinstance(room, PreferencesScreen) else None
        on_the_map = place_on_the_map(old)
        try:
            made = self._made()
        except ExpectedError as error:
            old.notice.say(told(error))
            return
        parts.drafts.stop(flush=False)
        self._program, self._window = made, made.window
        new = made.window
        new.restore(geometry)
        if on_the_map is not None:
            return_to(new, on_the_map)
        new.show_screen(current)
        room = new.built.get(ROOM)
        if place is not None and isinstance(room, PreferencesScreen):
            room.go_to(place)
            if place.told:  # what the old room said went with it
                new.notice.say(place.told)
        self._greet(made)
        new.show()
        old.hide()
        old.destroyed.connect(lambda _=None: parts.connection.close())
        old.deleteLater()
        QTimer.singleShot(TIDY_MS, new, _tidy)

    def _made(self) -> Program:
        looks = self._open_looks()
        return self._furnished(looks, self._frame(looks))

    def _frame(self, looks: Looks) -> MainWindow:
        window = build_frame(looks)
        if self._demo:
            demo = QCoreApplication.translate("Window", "Demo")
            window.name_window(f"{window.windowTitle()} – {demo}")
        return window

    def _furnished(self, looks: Looks, window: MainWindow) -> Program:
        from acucoach.assembly.window import assemble, report_bugs

        parts = self._open_parts(looks)
        try:
            program = assemble(parts, window)
            report_bugs(parts, window)
            window.rebuildWanted.connect(self.rebuild)
            self._made_known(window)
        except BaseException:
            parts.connection.close()
            raise
        return program


class _AfterFirstPicture(QObject):
    """Does something once, as soon as a window was painted."""

    def __init__(self, window: MainWindow, act: Callable[[], None]) -> None:
        super().__init__(window)
        self._act: Callable[[], None] | None = act
        window.installEventFilter(self)
        # A window that starts hidden or minimised is never painted.
        QTimer.singleShot(500, self, self._go)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first picture."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go)
        return False

    def _go(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()


def _tidy() -> None:
    """Let go of what is waste, and look through what stays no more.

    Looking all through while a picture moves would stop it for three of its frames.
    """
    from acucoach.desktop.memory import give_back

    keep_tables()
    keep_shapes()
    gc.unfreeze()
    gc.collect()
    give_back()
    gc.freeze()
