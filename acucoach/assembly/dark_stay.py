"""After an attack the program stays dark, until the person wants light again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from acucoach.assembly.parts import Parts
from acucoach.ui.main_window import MainWindow


class DarkStay(QObject):
    """Keeps every screen dark from an attack on, over a new start of the program, too.

    Light can hurt long after the pain has gone, so nothing but the person ends it: by the button
    above the screens, or by choosing a theme in the settings.

    Args:
        parts: the program's parts.
        window: what stays dark.
    """

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._darkening = False

    def begin(self) -> None:
        """Be dark, once what covers the screens is seen; where it is dark nothing changes."""
        parts = self._parts
        if self._darkening or parts.theme.is_dark or parts.settings.now.dark_for_now:
            return
        self._darkening = True
        self._say()  # first: whatever is told meanwhile is newer
        QTimer.singleShot(0, self, self._darken)

    def _darken(self) -> None:
        self._darkening = False
        if not self._parts.settings.hold(dark_for_now=True):
            self._window.notice.take_back(self._stays())
            self._say(
                self.tr(
                    "The screen stays dark until you close the program. It could not be saved for "
                    "the next start: is the disk full?"
                )
            )

    def remind(self) -> None:
        """Tell how it ends, where the program is dark and nothing else is told."""
        # What covers the screens hides the line; whoever leaves it is reminded then.
        told = self._window.covered or not self._window.notice.isHidden()
        if self._parts.settings.now.dark_for_now and not told:
            self._say()

    def _stays(self) -> str:
        return self.tr("The screen stays dark after an attack.")

    def _say(self, text: str = "") -> None:
        light = [(self.tr("Light again"), self._end)]
        self._window.notice.say(text or self._stays(), light, once=True)

    def _end(self) -> None:
        if not self._parts.settings.hold(dark_for_now=False):
            self._window.notice.say(
                self.tr("This could not be saved: the next start may be dark. Is the disk full?")
            )
