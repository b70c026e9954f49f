"""How a session is played for this person, and how long it takes."""

from __future__ import annotations

from acucoach.assembly.done_before import longest_stretch
from acucoach.assembly.parts import Parts
from acucoach.domain.plan import DoseError, PlanOptions, plan
from acucoach.domain.routine import Routine, Turn


class SessionTimes:
    """The preferences and the build-up that change a routine's times.

    Args:
        parts: the program's parts.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def options(self, routine: Routine, prepare: int = 0) -> PlanOptions:
        """What changes in a routine when it is played.

        Args:
            routine: the routine.
            prepare: seconds at least to get ready.
        """
        wanted = self._parts.settings.now
        return PlanOptions(
            turn=Turn(wanted.turn),
            rate=wanted.circles_a_minute,
            longest_stretch=self.longest(routine),
            prepare=max(prepare, wanted.prepare_seconds),
        )

    def longest(self, routine: Routine) -> int:
        """Seconds a side at most while the person builds up; 0 for no cap."""
        return longest_stretch(routine, self._parts.library, self._parts.sessions)

    def seconds(self, routine: Routine) -> int:
        """How long a session of a routine takes: getting ready, changes, rests and a cold pack too.

        Args:
            routine: what the gate leaves of it.

        Returns:
            Seconds; of the pressing alone where it is too long to be played.
        """
        try:
            return plan(routine, options=self.options(routine)).total_seconds
        except DoseError:
            return sum(step.work_seconds for step in routine.steps)
