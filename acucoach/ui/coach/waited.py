"""Leave to press is not kept for ever: after a long wait what was answered is asked again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from acucoach.domain.clock import Clock

LONGEST_WAIT = timedelta(minutes=10)
"""As long as an interrupted session is offered to be gone on with."""


class Waited:
    """Knows since when a session stands still.

    Args:
        clock: tells the time; the wall clock also runs while the computer sleeps.
        still_clear: asks what has become too old; whether the session may go on.
    """

    def __init__(self, clock: Clock, still_clear: Callable[[], bool]) -> None:
        self._clock, self._still_clear = clock, still_clear
        self._since = clock.now()
        self._asking = False

    def begin(self) -> None:
        """It stands still from now on."""
        self._since = self._clock.now()

    def may_go_on(self) -> bool:
        """Whether to go on; only after a long wait, or one that cannot be told, it is asked."""
        # A clock that was set back tells nothing of how long it was.
        if timedelta(0) <= self._clock.now() - self._since <= LONGEST_WAIT:
            return True
        if self._asking:
            return False
        self._asking = True
        try:
            clear = self._still_clear()
        finally:
            self._asking = False
        if clear:
            self.begin()
        return clear
