"""Python looks for waste between two events, never in the middle of one.

By itself Python looks whenever it has asked for memory often enough: also in an answer to Qt while
Qt goes through a list of all widgets, as it does for a new style sheet. A dialog of before that is
ended then is still on Qt's list, and the program dies of it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

from acucoach.beside import waste_is_held

_OLDEST = 5
"""How many times as seldom as Python would, the oldest are looked through: most of them stay."""


class WasteRounds(QObject):
    """Looks for waste when there is nothing else to do.

    Args:
        parent: the application object.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._events = QAbstractEventDispatcher.instance()
        self._events.aboutToBlock.connect(self.look)

    def end(self) -> None:
        """Look no more."""
        self._events.aboutToBlock.disconnect(self.look)

    def look(self) -> None:
        """Look for as much as is due, unless somebody holds it."""
        if not waste_is_held():
            look_when_due()


def look_when_due() -> None:
    """Look for waste if as much was made since the last time as Python would wait for."""
    young, middle, old = gc.get_threshold()
    count = gc.get_count()
    if count[0] <= young:
        return
    if count[2] > _OLDEST * old:
        gc.collect()
    else:
        gc.collect(1 if count[1] > middle else 0)
