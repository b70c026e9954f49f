"""Reminds of a personal trial: what the day asks, and in the evening of the day's number."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from acucoach.assembly.parts import Parts
from acucoach.domain.calendar_day import day_of
from acucoach.ui.main_window import MainWindow

# The start needs none of what a trial is made of; the first look comes a while later.
if TYPE_CHECKING:
    from acucoach.domain.trial import Arm
    from acucoach.storage.trials import StoredTrial, TrialRepository
    from acucoach.ui.notice_bar import Deed
    from acucoach.ui.words.answers import AnswerWords


class TrialReminders(QObject):
    """Says the line; ``Reminders`` decides when.

    Args:
        parts: the program's parts.
        window: where a line is shown.
        start: starts a routine or point.
        write: opens the diary for an entry of today.
    """

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        start: Callable[[str], None],
        write: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._start, self._write = start, write
        self._asked_on = parts.today

    @cached_property
    def _words(self) -> AnswerWords:
        from acucoach.ui.words.answers import AnswerWords

        return AnswerWords(self)

    @cached_property
    def _trials(self) -> TrialRepository:
        from acucoach.storage.trials import TrialRepository

        parts = self._parts
        return TrialRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)

    def remind(self, after: datetime, until: datetime) -> bool:
        """Remind of a trial that became due in between; True when something was said."""
        today = day_of(until, self._parts.diary.boundary)
        trial = self._trials.running(today)
        if trial is None or not trial.plan.reminders(after, until, self._parts.zone):
            return False
        slot = trial.plan.slot_of(today)
        known = self._parts.diary.figures.strongest_by_day(today, today, trial.plan.complaint)
        evening = until.astimezone(self._parts.zone).time() >= max(trial.plan.remind_at)
        if evening and known.get(today, (None, 0))[0] is None:
            self._window.notice.say(
                self.tr("Your comparison needs a number each day: how strong was it today?"),
                [(self.tr("Write it down"), self._write), (self.tr("Not now"), lambda: None)],
            )
            return True
        if slot is not None and today not in trial.followed:
            self._ask_for(trial, slot[1])
            return True
        return False

    def _ask_for(self, trial: StoredTrial, arm: Arm) -> None:
        from acucoach.domain.trial import Arm

        today = day_of(self._parts.clock.now(), self._parts.diary.boundary)
        deeds: list[Deed] = []
        if arm is Arm.ROUTINE:
            deeds.append((self.tr("Start"), lambda: self._start(trial.plan.routine)))
        deeds.append((self.tr("Done so"), lambda: self._answer(trial.plan.id, followed=True)))
        deeds.append((self.tr("Not today"), lambda: self._answer(trial.plan.id, followed=False)))
        text = self.tr("Your comparison asks for today: {arm}.")
        self._window.notice.say(text.format(arm=self._words.arm(arm)), deeds)
        self._asked_on = today

    def _answer(self, trial_id: str, *, followed: bool) -> None:
        trial = self._trials.get(trial_id)
        if trial is not None:
            self._trials.answer(trial, self._asked_on, followed)
