"""Undo and redo of every edit and delete, across all screens, as long as the program runs."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from acucoach.domain.frozen import frozen

MOST_STEPS = 500


class Action(StrEnum):
    """What a step did; the screens have words for each."""

    ADD = "add"
    CHANGE = "change"
    DELETE = "delete"
    RESTORE = "restore"
    IMPORT = "import"


@frozen
class Step:
    """One thing that can be undone.

    Attributes:
        action: what was done.
        count: to how many things.
        undo: puts back what was there before.
        redo: does it again.
    """

    action: Action
    count: int
    undo: Callable[[], None]
    redo: Callable[[], None]


def adding_or_taking(action: Action, put: Callable[[], None], drop: Callable[[], None]) -> Step:
    """The step of one thing that was added or deleted.

    Args:
        action: ``ADD``, or else it was deleted.
        put: puts it there.
        drop: takes it away.
    """
    undo, redo = (drop, put) if action is Action.ADD else (put, drop)
    return Step(action, 1, undo, redo)


class UndoHistory:
    """The steps of this run, newest last. A new step forgets what was undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Hear when what can be undone or redone has changed.

        Returns:
            A call that ends it; calling it twice does no harm.
        """
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    @property
    def next_undo(self) -> Step | None:
        """The step that ``undo`` would take back."""
        return self._done[-1] if self._done else None

    @property
    def taken_back(self) -> int:
        """How many steps ``redo`` could do again, one after the other."""
        return len(self._undone)

    def push(self, step: Step) -> None:
        """Remember a step that has just been done."""
        self._done.append(step)
        del self._done[:-MOST_STEPS]
        self._undone.clear()
        self._tell()

    def clear(self) -> None:
        """Forget all steps: what they hold was erased for good."""
        self._done.clear()
        self._undone.clear()
        self._tell()

    def undo(self) -> Step | None:
        """Take back the last step. A step that fails stays where it was."""
        if not self._done:
            return None
        step = self._done[-1]
        step.undo()
        self._undone.append(self._done.pop())
        self._tell()
        return step

    def redo(self) -> Step | None:
        """Do the last undone step again."""
        if not self._undone:
            return None
        step = self._undone[-1]
        step.redo()
        self._done.append(self._undone.pop())
        self._tell()
        return step

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
