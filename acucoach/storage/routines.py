"""The user's own routines on disk; every edit and delete can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from acucoach.domain.composing import checked
from acucoach.domain.frozen import frozen
from acucoach.domain.routine import Routine
from acucoach.storage.changes import Noun
from acucoach.storage.kinds import MOMENT
from acucoach.storage.nested_kinds import InJson
from acucoach.storage.repository import Repository
from acucoach.storage.routine_shape import ROUTINE
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table


@frozen
class StoredRoutine:
    """An own routine, and when it was last changed."""

    routine: Routine
    changed: datetime


ROUTINES = Table(
    Shape(
        StoredRoutine,
        (
            Field("routine", InJson(ROUTINE, ("id", "title"), "body")),
            Field("changed", MOMENT),
        ),
    ),
    noun=Noun.ROUTINE,
    name="own_routine",
    key="routines",
    identity=lambda stored: stored.routine.id,
)


class RoutineRepository(Repository[StoredRoutine]):
    """Keeps own routines; see ``Repository``."""

    table = ROUTINES

    def all(self) -> tuple[Routine, ...]:
        """All own routines by title."""
        stored = self._select("ORDER BY id")
        return tuple(sorted((s.routine for s in stored), key=lambda r: (r.title.casefold(), r.id)))

    def get(self, routine_id: str) -> Routine | None:
        """One routine, or None."""
        found = self._get(routine_id)
        return None if found is None else found.routine

    def save(self, routine: Routine) -> Routine:
        """Keep a new or changed routine.

        Returns:
            The routine as kept; its version is one more than before.

        Raises:
            ComposingError: it has no name or no step.
            DoseError: a dose breaks the limits.
        """
        before = self._get(routine.id)
        version = 1 if before is None else before.routine.version + 1
        kept = replace(checked(routine), own=True, version=version)
        self.swap(before, StoredRoutine(kept, self._store.stamp()))
        return kept

    def delete(self, routine_id: str) -> None:
        """Delete a routine; undo brings it back."""
        before = self._get(routine_id)
        if before is not None:
            self.swap(before, None)
