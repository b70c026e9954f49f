"""What settings do at once, wherever they were changed."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QObject, QTimer

from acucoach.assembly.looks import theme_name
from acucoach.assembly.parts import Parts
from acucoach.desktop.system_looks import SystemLooks, system_theme
from acucoach.settings import SIZES, Settings
from acucoach.ui.main_window import MainWindow


class SettingsFollower(QObject):
    """Lets settings take effect at once, wherever they were changed.

    Args:
        parts: the program's parts.
        window: the window they are shown in.
    """

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        stop = parts.settings.listen(self._follow)
        self.destroyed.connect(lambda _=None: stop())
        SystemLooks(self).changed.connect(self._looks_changed)
        window.textSizeRequested.connect(self.change_size)

    def change_size(self, by: int) -> None:
        """Larger (1) or smaller (-1) text, or the usual size (0)."""
        settings = self._parts.settings
        at = SIZES.index(settings.now.text_percent) + by
        wanted = 100 if by == 0 else SIZES[min(max(at, 0), len(SIZES) - 1)]
        if wanted == settings.now.text_percent:
            return
        try:
            settings.change(text_percent=wanted)
        except OSError:
            self._window.notice.say(
                self.tr("The size of text could not be saved. Is the disk full?")
            )
            return
        QTimer.singleShot(0, self._window, lambda: self._window.rebuildWanted.emit(False))

    def _follow(self, settings: Settings) -> None:
        parts = self._parts
        begins = time(settings.day_starts_at)
        parts.sessions.boundary = begins
        parts.diary.set_boundary(begins)
        parts.theme.use(theme_name(settings, system_theme()))

    def _looks_changed(self) -> None:
        self._follow(self._parts.settings.now)
