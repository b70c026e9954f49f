"""What holds for Python as a whole while a thread works beside the screen's.

Python looks for waste on whichever thread happens to ask for memory. A thread beside the screen's
would then end timers and other objects of Qt that belong to a window that is gone, while the
screen's thread is at them too: Qt forbids that, and the program dies of it once in a long while.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from contextlib import suppress
from threading import get_native_id

SWITCH = 0.00002
"""Seconds after which Python hands over to the screen's thread."""

_BACK = 10
"""Steps of the system's scale of niceness: a tenth of the time where others want it, too."""


class _Held:
    """How many have asked, and how it was before the first of them did; the screen's thread's."""

    def __init__(self) -> None:
        self._count, self._looked, self._switch = 0, True, SWITCH

    def hold(self) -> None:
        if not self._count:
            self._looked, self._switch = gc.isenabled(), sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(SWITCH)
        self._count += 1

    def let_go(self) -> None:
        self._count -= 1
        if not self._count:
            sys.setswitchinterval(self._switch)
            if self._looked:
                gc.enable()

    @property
    def is_held(self) -> bool:
        return self._count > 0


_HELD = _Held()
"""One for the process, as what it holds is."""


def hold_waste() -> None:
    """From now on threads give way to the screen at once, and nobody looks for waste by itself.

    To be called on the screen's thread, before another thread starts; ``gc.collect()`` by name
    works as ever. Each call is answered by one of :func:`let_waste_go`.
    """
    _HELD.hold()


def let_waste_go() -> None:
    """The other thread has ended, or what was made stands; on the screen's thread too.

    Python looks for waste at the very next chance, on the thread that calls this: one that let go
    itself would be the one that ends the window's objects.
    """
    _HELD.let_go()


def waste_is_held() -> bool:
    """Whether somebody wants nobody to look now."""
    return _HELD.is_held


def step_back() -> None:
    """This thread, and those that Qt begins for it, leave the processor to the screen's.

    Qt scales a picture on as many threads as there are processors: the screen's stood in line with
    them. Qt's own priorities change nothing on Linux; elsewhere they are enough.
    """
    if sys.platform == "linux":
        me = get_native_id()
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, me, os.getpriority(os.PRIO_PROCESS, me) + _BACK)


class Lost:
    """How long a thread that had work stood still, since this was made: others had Python's lock,
    or the processor. Windows counts a thread's work in steps of 16 ms: nothing is told there."""

    def __init__(self) -> None:
        self._began, self._worked = time.perf_counter(), time.thread_time()

    def seconds(self) -> float:
        """Until now."""
        if sys.platform == "win32":
            return 0.0
        past = time.perf_counter() - self._began
        return past - (time.thread_time() - self._worked)
