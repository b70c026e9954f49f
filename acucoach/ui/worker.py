"""A thread beside the screen's, from whose start to whose end Python looks for no waste."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread

from acucoach.beside import hold_waste, let_waste_go


class Worker(QThread):
    """Begins with ``begin``, never with ``start``; ``run`` is the heir's.

    The screen's thread holds before it begins and lets go after it has ended, whoever owns it by
    then: the thread itself never does.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holds = False
        self.finished.connect(self._let_go)

    def begin(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Start to work."""
        hold_waste()
        self._holds = True
        self.start(priority)

    def join(self) -> None:
        """Wait until it has ended."""
        self.wait()
        self._let_go()

    def _let_go(self) -> None:
        if self._holds:
            self._holds = False
            let_waste_go()
