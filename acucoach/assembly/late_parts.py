"""What the screens share and the first map does without: made when it is first asked for.

Ten modules that the start need not read: 4 ms of the way to the map.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from acucoach.content.figures import FigureIndex
    from acucoach.content.overlay import TranslationOverlay
    from acucoach.storage.body_lengths import BodyLengthRepository
    from acucoach.storage.changes import Changes
    from acucoach.storage.routines import RoutineRepository
    from acucoach.storage.session_lines import StoredSessionLines
    from acucoach.storage.tender_spots import TenderSpotRepository
    from acucoach.storage.undo import UndoHistory
    from acucoach.ui.drafts import DraftKeeper


class LateParts:
    """Figures and repositories, each made once.

    Args:
        figures: the folder of the figures.
        overlay: words on figures, as they are translated.
        connection: the database.
        changes: told after each write.
        undo: the steps of this run.
        now: wall time with offset.
        boundary: gives the time at which a day of the diary begins.
    """

    def __init__(
        self,
        figures: Path,
        overlay: TranslationOverlay,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
        boundary: Callable[[], time],
    ) -> None:
        self._folder, self._overlay = figures, overlay
        self._connection, self._changes, self._undo = connection, changes, undo
        self._now, self._boundary = now, boundary

    @cached_property
    def figures(self) -> FigureIndex:
        """Pictures of points."""
        from acucoach.content.figures import FigureIndex

        return FigureIndex(self._folder, self._overlay)

    @cached_property
    def lengths(self) -> BodyLengthRepository:
        """Of the own body."""
        from acucoach.storage.body_lengths import BodyLengthRepository

        return BodyLengthRepository(self._connection, self._changes, self._now)

    @cached_property
    def routines(self) -> RoutineRepository:
        """The user's own."""
        from acucoach.storage.routines import RoutineRepository

        return RoutineRepository(self._connection, self._changes, self._undo, self._now)

    @cached_property
    def spots(self) -> TenderSpotRepository:
        """Tender spots that were marked."""
        from acucoach.storage.tender_spots import TenderSpotRepository

        return TenderSpotRepository(self._connection, self._changes, self._undo, self._now)

    @cached_property
    def lines(self) -> StoredSessionLines:
        """Sessions as the diary shows them."""
        from acucoach.storage.session_lines import StoredSessionLines

        return StoredSessionLines(self._connection, self._boundary)

    @cached_property
    def drafts(self) -> DraftKeeper:
        """Keeps what is typed and not saved."""
        from acucoach.storage.drafts import DraftRepository
        from acucoach.ui.drafts import DraftKeeper

        return DraftKeeper(DraftRepository(self._connection))
