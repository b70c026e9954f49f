"""Says once that some records cannot be read, and shows them when asked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from acucoach.assembly.navigator import Navigator


class UnreadableNotice(QObject):
    """A line above the screens, when the first such record is met.

    Args:
        to: the ways to the screens.
    """

    def __init__(self, to: Navigator) -> None:
        super().__init__(to.window)
        self._to, self._told = to, False
        aside = to.parts.changes.set_aside
        aside.listen(self._met)
        if aside:
            self._met(len(aside))

    def _met(self, count: int) -> None:
        if not self._told:
            self._told = True
            # After the reading that met it: there may be more.
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        count = len(self._to.parts.changes.set_aside)
        text = self.tr("One record cannot be read. It is kept as it is; all others are here.")
        if count > 1:
            text = self.tr(
                "%n records cannot be read. They are kept as they are; all others are here.",
                "",
                count,
            )
        self._to.window.notice.say(text, [(self.tr("Show them"), self._show)])

    def _show(self) -> None:
        self._to.window.show_screen("preferences")
        room = self._to.window.built["preferences"]
        from acucoach.ui.preferences.screen import PreferencesScreen

        if isinstance(room, PreferencesScreen):
            room.show_section("records")
