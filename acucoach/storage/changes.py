"""What changed in the stored data, told to whoever listens: only the screens concerned refresh."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import StrEnum

from acucoach.domain.frozen import frozen
from acucoach.storage.set_aside import SetAside


class Noun(StrEnum):
    """Kinds of stored things."""

    ENTRY = "entry"
    REFLECTION = "reflection"
    INSTRUMENT = "instrument"
    TRIAL = "trial"
    SESSION = "session"
    SAFETY = "safety"
    ROUTINE = "routine"
    COURSE = "course"
    SPOT = "spot"
    CONTROL = "control"
    MEASURED = "measured"
    LENGTH = "length"


@frozen
class Change:
    """One change, after it is on disk.

    Attributes:
        nouns: what kinds of things changed.
        ids: which ones; empty when many did.
    """

    nouns: frozenset[Noun]
    ids: frozenset[str] = frozenset()


Listener = Callable[[Change], None]


class Changes:
    """Hands each change to every listener, in the order they came.

    Attributes:
        set_aside: records that were met and cannot be read.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self.set_aside = SetAside()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Hear of changes from now on.

        Returns:
            A call that ends it; calling it twice does no harm.
        """
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def tell(self, noun: Noun, *ids: str) -> None:
        """Say that things of one kind changed."""
        self.tell_all(Change(frozenset({noun}), frozenset(ids)))

    def tell_all(self, change: Change) -> None:
        """Hand on a change.

        A listener that fails is a fault of the program and reported as one; it keeps nobody else
        from hearing, and the write that was told of does not look like one that failed.
        """
        for listener in tuple(self._listeners):
            try:
                listener(change)
            except Exception as error:
                sys.excepthook(type(error), error, error.__traceback__)
