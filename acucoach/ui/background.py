"""Long work beside the screen's thread: how far it is, and a way to end it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from acucoach.guarded import guarded
from acucoach.storage.exchange.progress import CancelledError, Progress
from acucoach.ui.worker import Worker

Work = Callable[[Progress], object]
TELL_EVERY = 0.05
"""Seconds between two tellings of how far it is."""


class _Run(Worker):
    """One piece of work; what came of it is read when it has ended."""

    told = Signal(int, int)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self.wanted = True
        self.result: object = None
        self.error: BaseException | None = None
        self._last = 0.0

    @guarded
    def run(self) -> None:
        """Work; nothing leaves this thread but through the fields."""
        try:
            self.result = self._work(self._progress)
        except BaseException as error:
            self.error = error

    def _progress(self, done: int, total: int) -> None:
        if not self.wanted:
            raise CancelledError
        now = time.monotonic()
        if now - self._last >= TELL_EVERY or done >= total:
            self._last = now
            self.told.emit(done, total)


class Background(QObject):
    """Does one piece of work at a time."""

    told = Signal(int, int)
    """How much is done, of how much."""
    ended = Signal()
    """The work has ended, in whatever way; emitted after ``done`` or ``failed`` were called."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: _Run | None = None
        self._done: Callable[[object], None] | None = None
        self._failed: Callable[[BaseException], None] | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether work runs."""
        return self._run is not None

    def start(
        self,
        work: Work,
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Begin; ``done`` or ``failed`` is called later on this thread.

        Args:
            work: is handed a way to tell how far it is; it runs on a thread of its own and must
                touch no widget.
            done: gets what the work returned.
            failed: gets what it raised; ``CancelledError`` when it was ended.

        Raises:
            RuntimeError: other work runs still.
        """
        if self._run is not None:
            raise RuntimeError("one piece of work at a time")
        self._done, self._failed = done, failed
        run = self._run = _Run(work)
        run.told.connect(self.told)
        # No lambda with the run in it: the run would keep itself, and the whole window with it.
        run.finished.connect(self._finish)
        # A window may go while it runs; a thread that is destroyed then ends the program.
        run.setParent(QCoreApplication.instance())
        run.finished.connect(run.deleteLater)
        run.begin(QThread.Priority.LowPriority)

    def cancel(self) -> None:
        """Ask the work to end; it leaves nothing half done."""
        if self._run is not None:
            self._run.wanted = False

    def stop(self) -> None:
        """End the work and wait for that; nobody is told."""
        run, self._run = self._run, None
        self._done = self._failed = None
        if run is not None:
            run.wanted = False
            run.join()

    def _finish(self) -> None:
        run, done, failed = self._run, self._done, self._failed
        if run is None or done is None or failed is None or not run.isFinished():
            return  # told late of one that was stopped
        self._run = self._done = self._failed = None
        run.join()
        try:
            if run.error is None:
                done(run.result)
            else:
                failed(run.error)
        finally:
            self.ended.emit()
