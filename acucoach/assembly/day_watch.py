"""A window left open over the beginning of a day, or in another time zone, shows the new day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer

from acucoach.ui.screen import Screen

LOOK_MS = 20_000
"""Between two looks at the clock."""


class DayWatch(QObject):
    """Lets every page be read again once another day has begun: verdicts, plans, sums and lists.

    Args:
        today: the days it is, by the calendar and by the boundary of the diary.
        pages: all that read records, those within others too.
    """

    def __init__(
        self,
        today: Callable[[], tuple[date, ...]],
        pages: Callable[[], Sequence[Screen]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._today, self._pages = today, pages
        self._day = today()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(LOOK_MS)

    def look(self) -> None:
        """Compare the day with the one that was shown."""
        day = self._today()
        if day != self._day:
            self._day = day
            for page in self._pages():
                page.fall_behind()
