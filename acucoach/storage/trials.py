"""Personal trials on disk: the plan as it was drawn, and which days followed it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.trial import Arm, TrialPlan
from acucoach.storage.changes import Changes, Noun
from acucoach.storage.transaction import transaction
from acucoach.storage.undo import Action, Step, UndoHistory


@dataclass(frozen=True, slots=True)
class StoredTrial:
    """A trial and how it went.

    Attributes:
        plan: as drawn before the first day; never changed.
        changed: when this record was last changed, aware.
        stopped: the day it was ended early; None while it runs or ran to its end.
        followed: by day, whether the day was done as drawn; a day without an answer is missing.
    """

    plan: TrialPlan
    changed: datetime
    stopped: date | None = None
    followed: dict[date, bool] = field(default_factory=dict)

    def runs_on(self, day: date) -> bool:
        """Whether a day is part of the trial and it was not ended before."""
        inside = self.plan.first_day <= day <= self.plan.last_day
        return inside and (self.stopped is None or day < self.stopped)


class TrialRepository:
    """Trials, newest first.

    Args:
        connection: the database, in autocommit mode, migrated.
        changes: told after each write.
        undo: remembers each write of this run.
        now: wall time with offset.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        changes: Changes,
        undo: UndoHistory,
        now: Callable[[], datetime],
    ) -> None:
        self._connection = connection
        self._changes = changes
        self._undo = undo
        self._now = now

    def all(self) -> list[StoredTrial]:
        """Every trial, the latest to begin first."""
        return every_trial(self._connection)

    def get(self, trial_id: str) -> StoredTrial | None:
        """One trial."""
        return next((trial for trial in self.all() if trial.plan.id == trial_id), None)

    def running(self, day: date) -> StoredTrial | None:
        """The trial of a day."""
        return next((trial for trial in self.all() if trial.runs_on(day)), None)

    def begin(self, plan: TrialPlan) -> StoredTrial:
        """Keep a drawn plan."""
        trial = StoredTrial(plan, self._stamp())
        self._swap(Action.ADD, None, trial)
        return trial

    def answer(self, trial: StoredTrial, day: date, followed: bool | None) -> StoredTrial:
        """Note whether a day was done as drawn; None takes the answer back."""
        days = {known: done for known, done in trial.followed.items() if known != day}
        if followed is not None:
            days[day] = followed
        return self._change(trial, replace(trial, followed=days, changed=self._stamp()))

    def stop(self, trial: StoredTrial, day: date) -> StoredTrial:
        """End a trial early."""
        return self._change(trial, replace(trial, stopped=day, changed=self._stamp()))

    def delete(self, trial: StoredTrial) -> None:
        """Erase a trial; undo brings it back."""
        self._swap(Action.DELETE, trial, None)

    def _stamp(self) -> datetime:
        return from_parts(*to_parts(self._now()))

    def _change(self, before: StoredTrial, after: StoredTrial) -> StoredTrial:
        self._swap(Action.CHANGE, before, after)
        return after

    def _swap(self, action: Action, before: StoredTrial | None, after: StoredTrial | None) -> None:
        known = after or before
        assert known is not None
        trial_id = known.plan.id
        self._put(trial_id, after)
        self._undo.push(
            Step(action, 1, lambda: self._put(trial_id, before), lambda: self._put(trial_id, after))
        )

    def _put(self, trial_id: str, trial: StoredTrial | None) -> None:
        with transaction(self._connection) as connection:
            erase_trial(connection, trial_id)
            if trial is not None:
                put_trial(connection, trial)
        self._changes.tell(Noun.TRIAL, trial_id)


def every_trial(connection: sqlite3.Connection) -> list[StoredTrial]:
    """All trials, the latest to begin first."""
    days: dict[str, dict[date, bool]] = {}
    for trial_id, day, followed in connection.execute(
        "SELECT trial_id, day, followed FROM trial_day ORDER BY day"
    ):
        days.setdefault(trial_id, {})[date.fromisoformat(day)] = bool(followed)
    rows = connection.execute(
        "SELECT id, plan, stopped_day, changed_utc, changed_offset FROM trial "
        "ORDER BY first_day DESC, id DESC"
    )
    return [
        StoredTrial(
            plan_of(trial_id, json.loads(plan)),
            from_parts(utc, offset),
            date.fromisoformat(stopped) if stopped else None,
            days.get(trial_id, {}),
        )
        for trial_id, plan, stopped, utc, offset in rows
    ]


def erase_trial(connection: sqlite3.Connection, trial_id: str) -> None:
    """Erase a trial and its days. Needs a transaction."""
    connection.execute("DELETE FROM trial_day WHERE trial_id = ?", (trial_id,))
    connection.execute("DELETE FROM trial WHERE id = ?", (trial_id,))


def put_trial(connection: sqlite3.Connection, trial: StoredTrial) -> None:
    """Insert a trial. Needs a transaction."""
    plan = trial.plan
    connection.execute(
        "INSERT INTO trial (id, first_day, plan, stopped_day, changed_utc, changed_offset) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        (
            plan.id,
            plan.first_day.isoformat(),
            json.dumps(plan_data(plan)),
            trial.stopped.isoformat() if trial.stopped else None,
            *to_parts(trial.changed),
        ),
    )
    connection.executemany(
        "INSERT INTO trial_day VALUES (?, ?, ?)",
        [(plan.id, day.isoformat(), int(done)) for day, done in trial.followed.items()],
    )


def plan_data(plan: TrialPlan) -> dict[str, Any]:
    """A plan as plain data, without its id."""
    return {
        "routine": plan.routine,
        "complaint": plan.complaint,
        "first_day": plan.first_day.isoformat(),
        "days_each": plan.days_each,
        "blocks": [[str(arm) for arm in block] for block in plan.blocks],
        "seed": plan.seed,
        "remind_at": [at.strftime("%H:%M") for at in plan.remind_at],
    }


def plan_of(trial_id: str, data: dict[str, Any]) -> TrialPlan:
    """A plan from the data of ``plan_data``."""
    return TrialPlan(
        trial_id,
        data["routine"],
        data["complaint"],
        date.fromisoformat(data["first_day"]),
        data["days_each"],
        tuple(tuple(Arm(arm) for arm in block) for block in data["blocks"]),
        data["seed"],
        tuple(time.fromisoformat(at) for at in data.get("remind_at", ())),
    )
