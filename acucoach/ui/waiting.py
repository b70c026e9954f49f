"""Says that another program holds the records, and waits without standing still."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from acucoach.ui.theme import Theme

if TYPE_CHECKING:
    from acucoach.ui.widgets.message import Message

SILENT = 0.25
"""Seconds that pass without a word: nobody notices them."""
LONGEST = 12.0
"""Seconds after which the wish is given up and said so."""
_PAUSE = 0.02


class WaitingDialog(QObject):
    """What the window does while another program holds the records.

    A moment passes in silence; then a small dialog says what is waited for, and the window goes
    on painting. "Stop waiting" gives up: nothing of the change is kept, and that is told.

    Args:
        window: over which it is shown.
        theme: the looks.
        longest: seconds after which to give up.
    """

    def __init__(self, window: QWidget, theme: Theme, longest: float = LONGEST) -> None:
        super().__init__(window)
        self._window, self._theme, self._longest = window, theme, longest
        self._dialog: Message | None = None

    def wait(self, waited: float) -> bool:
        """Let a moment pass; see ``Patience``."""
        if waited >= self._longest:
            return False
        if waited < SILENT:
            time.sleep(_PAUSE)
            return True
        if self._dialog is None:
            self._dialog = self._made()
            self._dialog.show()
        elif not self._dialog.isVisible():
            return False
        loop = QEventLoop()
        QTimer.singleShot(round(_PAUSE * 1000), loop.quit)
        loop.exec()
        # Gone altogether: something else of this program waited meanwhile and has got its turn.
        return self._dialog is None or self._dialog.isVisible()

    def over(self) -> None:
        """The dialog goes."""
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()

    def _made(self) -> Message:
        from acucoach.ui.widgets.message import Message, Reply

        dialog = Message(
            self._theme,
            self.tr("Waiting for another program"),
            self.tr(
                "Another program is using your records, such as a backup or sync program. "
                "AcuCoach waits for it; nothing is lost."
            ),
            (Reply("stop", self.tr("Stop waiting")),),
            self._window,
        )
        dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        return dialog
