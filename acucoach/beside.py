"""What holds for Python as a whole while a thread works beside the screen's.

Python looks for waste on whichever thread happens to ask for memory. A thread beside the screen's
would then end timers and other objects of Qt that belong to a window that is gone, while the
screen's thread is at them too: Qt forbids that, and the program dies of it once in a long while.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

SWITCH = 0.00002
"""Seconds after which Python hands over to the screen's thread."""


class _Beside:
    """How many threads work, and how it was before the first of them began."""

    def __init__(self) -> None:
        self._lock, self._count = threading.Lock(), 0
        self._looked, self._switch = True, SWITCH

    def come(self) -> None:
        with self._lock:
            if not self._count:
                self._looked, self._switch = gc.isenabled(), sys.getswitchinterval()
                gc.disable()
                sys.setswitchinterval(SWITCH)
            self._count += 1

    def go(self) -> None:
        with self._lock:
            self._count -= 1
            if not self._count:
                sys.setswitchinterval(self._switch)
                if self._looked:
                    gc.enable()


_BESIDE = _Beside()
"""One for the process, as what it holds is."""


@contextmanager
def beside_the_screen() -> Iterator[None]:
    """While a thread works: it gives way to the screen at once, and nobody looks for waste.

    What becomes waste meanwhile is found afterwards; ``gc.collect()`` by name works as ever.
    """
    _BESIDE.come()
    try:
        yield
    finally:
        _BESIDE.go()
