"""Looks at pictures on a thread of its own, always at the newest alone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from acucoach.guarded import guarded
from acucoach.ui.worker import Worker

if TYPE_CHECKING:
    from acucoach.finder.finder import PointFinder


class LookThread(Worker):
    """Begins with ``begin``; ``finish`` ends it and waits.

    Args:
        make: makes what looks, on the thread: it loads the networks.
    """

    seen = Signal(object, int, int)
    """A :class:`~acucoach.finder.findings.Sight`, and width and height of its picture."""
    broken = Signal(str)
    """Nothing can be found; one sentence."""

    def __init__(self, make: Callable[[], PointFinder], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._change = threading.Condition()
        self._next: QImage | None = None
        self._wanted = True

    def offer(self, image: QImage) -> None:
        """A newer picture, in place of one that nobody looked at yet."""
        with self._change:
            self._next = image
            self._change.notify()

    def finish(self) -> None:
        """End, and wait for it."""
        with self._change:
            self._wanted, self._next = False, None
            self._change.notify()
        self.join()

    @guarded
    def run(self) -> None:
        """Look until it is ended."""
        from acucoach.finder.finder import Steady
        from acucoach.finder.network import ModelError

        try:
            look = self._make()
        except ModelError as error:
            self.broken.emit(str(error))
            return
        steady = Steady()
        while True:
            with self._change:
                while self._next is None and self._wanted:
                    self._change.wait()
                image, self._next = self._next, None
            if image is None:
                return
            sight = steady.steady(look.look(_pixels(image)))
            self.seen.emit(sight, image.width(), image.height())


def _pixels(image: QImage):  # type: ignore[no-untyped-def]
    """(height, width, 3) red, green, blue; a copy."""
    import numpy as np

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    wide = 3 * plain.width()
    return rows[:, :wide].reshape(plain.height(), plain.width(), 3).copy()
