"""F1 and the question mark: the short guide and the keys, over whatever is in view."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.assembly.parts import Parts
from acucoach.assembly.session_door import SessionDoor
from acucoach.ui.main_window import MainWindow
from acucoach.ui.theme import Theme


class Help(QObject):
    """Shows the guide; a session pauses, and waits for the person afterwards.

    Args:
        parts: the program's parts.
        window: what it stands over.
        door: knows the session that runs.
        words: of the screens in the rail, for the overview of keys.
    """

    def __init__(
        self, parts: Parts, window: MainWindow, door: SessionDoor, words: tuple[str, ...]
    ) -> None:
        super().__init__(window)
        self._parts, self._window, self._door, self._words = parts, window, door, words
        self._open = False
        window.helpRequested.connect(self.show)
        window.keysRequested.connect(self.show_keys)

    def show(self) -> None:
        """The guide; once at a time."""
        from acucoach.ui.coach.coach_screen import CoachScreen
        from acucoach.ui.help_dialog import HelpDialog

        if self._open:
            return
        if isinstance(self._window.covering, CoachScreen):
            self._window.covering.hold()
        theme = self._looks()
        over = self._over()
        first = self.tr("In a session") if self._door.running else ""
        dialog = HelpDialog(theme, self._parts.library.help(), first, over)
        dialog.keysWanted.connect(self.show_keys)
        self._open = True
        try:
            dialog.exec()
        finally:
            self._open = False
            dialog.deleteLater()

    def show_keys(self) -> None:
        """The overview of keys."""
        from acucoach.ui.keys import KeyWords
        from acucoach.ui.keys_dialog import KeysDialog

        groups = KeyWords(self).groups(self._words)
        dialog = KeysDialog(self._looks(), groups, self._over())
        dialog.exec()
        dialog.deleteLater()

    def _looks(self) -> Theme:
        """An attack stays dark."""
        from acucoach.ui.coach.attack_pages import AttackPage
        from acucoach.ui.coach.coach_screen import CoachScreen

        over = self._window.covering
        dark = isinstance(over, AttackPage) or (isinstance(over, CoachScreen) and over.is_attack)
        return self._door.dark() if dark else self._parts.theme

    def _over(self) -> QWidget:
        """A child of what is in front wears its looks, and stays in front of it."""
        return QApplication.activeModalWidget() or self._window.covering or self._window
