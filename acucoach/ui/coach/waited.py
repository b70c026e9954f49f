"""Leave to press is not kept for ever: after a long wait what was answered is asked again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from acucoach.domain.clock import Clock
from acucoach.ui.coach.services import StillClear

LONGEST_WAIT = timedelta(minutes=10)
"""As long as an interrupted session is offered to be gone on with."""


class Waited:
    """Knows since when a session stands still.

    Args:
        clock: tells the time; the wall clock also runs while the computer sleeps.
        still_clear: asks what has become too old.
        refused: shows why it may not go on; empty when questions were left open.
    """

    def __init__(
        self,
        clock: Clock,
        still_clear: Callable[[], StillClear],
        refused: Callable[[str], None],
    ) -> None:
        self._clock, self._still_clear, self._refused = clock, still_clear, refused
        self._since = clock.now()
        self._asking = False

    def begin(self) -> None:
        """It stands still from now on."""
        self._since = self._clock.now()

    def may_go_on(self) -> bool:
        """Whether to go on; only after a long wait, or one that cannot be told, it is asked.

        Whoever may not is told why.
        """
        # A clock that was set back tells nothing of how long it was.
        if timedelta(0) <= self._clock.now() - self._since <= LONGEST_WAIT:
            return True
        if self._asking:
            return False
        self._asking = True
        try:
            told = self._still_clear()
        finally:
            self._asking = False
        if told.clear:
            self.begin()
        else:
            self._refused(told.why)
        return told.clear
