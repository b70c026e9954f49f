"""The looks of a session: its own text size, that grows with the window."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from acucoach.domain.frozen import frozen
from acucoach.guarded import guarded
from acucoach.ui.focus_ring import LOOKS
from acucoach.ui.theme import Theme

USUAL_WIDTH, USUAL_HEIGHT = 1280, 800
"""Up to this size of the window, text has the size chosen in the preferences."""
STEP, MOST = 10, 200
"""Percent."""
LEAST_WIDTH, LEAST_HEIGHT = 560, 400
"""Pixels at 100 % text that the words, the ring and the three buttons of a session take."""


def large_percent(chosen: int, width: int, height: int) -> int:
    """The text size of a session, which is read from further away than other screens.

    Args:
        chosen: percent in the preferences, 90-200.
        width: pixels of the window.
        height: pixels of the window.

    Returns:
        Percent, in steps: ``chosen`` or larger, at most 200; less only in a window that is too
        small for it, where words would be cut: there the largest that has room.
    """
    grown = max(1.0, min(width / USUAL_WIDTH, height / USUAL_HEIGHT))
    wanted = max(chosen, min(MOST, int(chosen * grown) // STEP * STEP))
    room = int(100 * min(width / LEAST_WIDTH, height / LEAST_HEIGHT)) // STEP * STEP
    return wanted if wanted <= 100 else min(wanted, max(100, room))


@frozen
class InTheDark:
    """What is known of an attack before its session.

    Attributes:
        theme: its looks.
        onset: when it began.
        before: how strong it is, 0 to 10; None when that was not said.
    """

    theme: Theme
    onset: datetime
    before: int | None = None


class SessionLooks(QObject):
    """Dresses a session's screen, and dresses it anew when its size or the theme changes.

    Args:
        resources: the resources folder.
        general: the theme of the program.
        name: a theme of the session's own, such as ``attack``; None for the program's.
    """

    def __init__(self, resources: Path, general: Theme, name: str | None = None) -> None:
        super().__init__()
        self._general, self._name = general, name
        self._screen: QWidget | None = None
        self.theme = Theme(resources, name or general.name, general.percent, self, fonts=False)

    def dress(self, screen: QWidget) -> None:
        """Take care of a screen, for as long as it lives."""
        self._screen = screen
        self.setParent(screen)
        self._general.changed.connect(self._follow)
        screen.installEventFilter(self)
        self._put_on()

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size of the window."""
        if isinstance(event, QResizeEvent) and watched is self._screen:
            self._follow()
        return False

    def _follow(self) -> None:
        screen = self._screen
        if screen is None:
            return
        before = (self.theme.name, self.theme.percent)
        general = self._general
        size = large_percent(general.percent, screen.width(), screen.height())
        self.theme.use(self._name or general.name, size)
        if before != (self.theme.name, self.theme.percent):
            self._put_on()

    def _put_on(self) -> None:
        if self._screen is not None:
            self._screen.setPalette(self.theme.palette())
            self._screen.setProperty(LOOKS, self.theme.name)
            self._screen.setStyleSheet(self.theme.stylesheet())
