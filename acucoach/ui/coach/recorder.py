"""Keeps the record of one session: what could not be written is written as soon as it can be."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from acucoach.domain.errors import ExpectedError
from acucoach.domain.plan import SessionPlan
from acucoach.domain.session_record import RatingMoment, SessionRecord, SideEffect
from acucoach.ui.coach.services import SessionKeeper, SessionRequest
from acucoach.ui.words.told import told

RETRY_MS = 1000
"""Between two tries once the session itself looks at the clock no more."""

log = logging.getLogger(__name__)


class SessionRecorder(QObject):
    """What is to be on disk of one session, and what of it is there.

    Everything is handed over first and written then: a write that fails loses nothing, it is
    tried again with the next second, and by itself once a second when the session is over.

    Args:
        keeper: where sessions are kept.
        request: what to keep with the session.
        now: wall time with offset; a session written late keeps its true start.
    """

    failed = Signal(str)
    """It cannot be written just now; why, in words for the person; empty when not known."""
    recovered = Signal()
    """Everything is on disk after all."""

    def __init__(
        self,
        keeper: SessionKeeper,
        request: SessionRequest,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper, self._request, self._now = keeper, request, now
        self._id = request.continues.id if request.continues else ""
        self._record: SessionRecord | None = None
        self._plan: SessionPlan | None = None
        self._before: int | None = None
        self._started: datetime | None = None
        self._later: list[Callable[[], None]] = []
        self._dirty = False
        self._failing = False
        self._again = QTimer(self)
        self._again.setInterval(RETRY_MS)
        self._again.timeout.connect(self.flush)

    @property
    def session_id(self) -> str:
        """Id in the store; empty until the first write succeeded."""
        return self._id

    @property
    def pending(self) -> bool:
        """Whether something is not on disk."""
        return self._dirty or bool(self._later)

    def begin(self, record: SessionRecord, plan: SessionPlan, before: int | None) -> None:
        """The session starts now.

        Args:
            record: as it stands.
            plan: its plan, kept to resume from.
            before: rating before, 0-10.
        """
        self._plan, self._before, self._started = plan, before, self._now()
        self.keep(record)

    def go_on(self) -> None:
        """An interrupted session goes on under its id."""
        self._later.append(lambda: self._keeper.continue_with(self._id))
        self.flush()

    def keep(self, record: SessionRecord) -> None:
        """The record as it is now; nothing before the session has begun."""
        if self._plan is None and not self._id:
            return
        self._record, self._dirty = record, True
        self.flush()

    def rate(self, moment: RatingMoment, value: int) -> None:
        """Keep a rating of 0-10."""
        self._later.append(lambda: self._keeper.rate(self._id, moment, value))
        self.flush()

    def note_side_effects(self, kinds: tuple[tuple[SideEffect, str], ...]) -> None:
        """Keep what was noticed."""
        self._later.append(lambda: self._keeper.set_side_effects(self._id, kinds))
        self.flush()

    def flush(self) -> bool:
        """Write what is not on disk yet.

        Returns:
            Whether everything is there now.
        """
        try:
            self._write()
        except (ExpectedError, OSError) as error:
            self._fail(told(error) if isinstance(error, ExpectedError) else "")
        except Exception as error:
            if not self._failing:
                sys.excepthook(type(error), error, error.__traceback__)
            self._fail("")
        else:
            self._again.stop()
            if self._failing:
                self._failing = False
                self.recovered.emit()
        return not self.pending

    def _write(self) -> None:
        record = self._record
        if self._dirty and record is not None:
            if self._id:
                self._keeper.update(self._id, record)
            elif self._plan is not None:
                request = self._request
                kept = self._keeper.begin(
                    record, self._plan, verdict=request.verdict, complaint=request.complaint,
                    onset=request.onset, before=self._before, started=self._started,
                )  # fmt: skip
                self._id = kept.id
            self._dirty = False
        while self._id and self._later:
            self._later[0]()
            del self._later[0]

    def _fail(self, why: str) -> None:
        self._again.start()
        if not self._failing:
            self._failing = True
            log.error("a session could not be written")
            self.failed.emit(why)
