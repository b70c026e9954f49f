"""How far long work is, and a way to end it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Told now and then what is done and what there is; raises ``CancelledError`` to end the work."""

EVERY = 10
"""Things between two tellings: a millisecond of work."""


class CancelledError(Exception):
    """The work was ended by the user; nothing of it is left."""


def no_progress(done: int, total: int) -> None:
    """Nobody looks on."""
