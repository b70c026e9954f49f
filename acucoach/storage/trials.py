"""Personal trials on disk: the plan as it was drawn, and which days followed it."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import date, datetime

from acucoach.domain.frozen import frozen
from acucoach.domain.trial import MOST_BLOCKS, MOST_REMINDERS, Arm, TrialPlan
from acucoach.storage.changes import Noun
from acucoach.storage.diary_figures import DiaryFigures
from acucoach.storage.kinds import DAY, FLAG, IDENTITY, MOMENT, TEXT, WALL_TIME, ChoiceKind, Whole
from acucoach.storage.nested_kinds import InJson, ListOf, Optional
from acucoach.storage.repository import Repository
from acucoach.storage.shape import Field, Shape, pair
from acucoach.storage.table import SideTable, Table

LONGEST_TRIAL = MOST_BLOCKS * len(Arm) * 7
"""Days."""


@frozen
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


def _fair(plan: TrialPlan) -> TrialPlan:
    """The plan itself, when each round holds the same two or three arms."""
    blocks = plan.blocks
    fits = (
        blocks
        and len(set(blocks[0])) >= 2
        and all(sorted(block) == sorted(set(blocks[0])) for block in blocks)
    )
    if not fits:
        raise ValueError("its rounds do not each hold the same two or three parts.")
    return plan


TRIALS = Table(
    Shape(
        StoredTrial,
        (
            Field(
                "plan",
                InJson(
                    Shape(
                        TrialPlan,
                        (
                            Field("id", IDENTITY),
                            Field("routine", TEXT, default=""),
                            Field("complaint", TEXT, default=""),
                            Field("first_day", DAY),
                            Field("days_each", Whole(1, 7)),
                            Field(
                                "blocks",
                                ListOf(ListOf(ChoiceKind(Arm), most=len(Arm)), most=MOST_BLOCKS),
                                default=(),
                            ),
                            Field("seed", Whole()),
                            Field("remind_at", ListOf(WALL_TIME, most=MOST_REMINDERS), default=()),
                        ),
                        check=_fair,
                    ),
                    ("id", "first_day"),
                    "plan",
                ),
            ),
            Field("stopped", Optional(DAY), None, column="stopped_day"),
            Field("changed", MOMENT),
        ),
        elsewhere=("followed",),
    ),
    noun=Noun.TRIAL,
    name="trial",
    key="trials",
    order="first_day, id",
    in_file=(
        *("id", "routine", "complaint", "first_day", "days_each", "blocks", "seed", "remind_at"),
        *("stopped", "days", "changed"),
    ),
    sides=(
        SideTable(
            "trial_day",
            "followed",
            pair(Field("day", DAY), Field("followed", FLAG, default=False)),
            json="days",
            order="day",
            most=LONGEST_TRIAL,
            gather=dict,
            spread=lambda days: sorted(days.items()),
        ),
    ),
    identity=lambda trial: trial.plan.id,
)


def outcome_of(stored: StoredTrial, figures: DiaryFigures) -> dict[date, float]:
    """The strongest rating of each day of a trial, without days that were not done as drawn."""
    plan = stored.plan
    days = figures.strongest_by_day(plan.first_day, plan.last_day, plan.complaint)
    return {
        day: float(highest)
        for day, (highest, _) in days.items()
        if highest is not None and stored.followed.get(day) is not False
    }


class TrialRepository(Repository[StoredTrial]):
    """Trials, newest first; see ``Repository``."""

    table = TRIALS

    def all(self) -> list[StoredTrial]:
        """Every trial, the latest to begin first."""
        return self._select("ORDER BY first_day DESC, id DESC")

    def get(self, trial_id: str) -> StoredTrial | None:
        """One trial."""
        return self._get(trial_id)

    def running(self, day: date) -> StoredTrial | None:
        """The trial of a day."""
        return next((trial for trial in self.all() if trial.runs_on(day)), None)

    def begin(self, plan: TrialPlan) -> StoredTrial:
        """Keep a drawn plan."""
        trial = StoredTrial(plan, self._store.stamp())
        self.swap(None, trial)
        return trial

    def answer(self, trial: StoredTrial, day: date, followed: bool | None) -> StoredTrial:
        """Note whether a day was done as drawn; None takes the answer back."""
        days = {known: done for known, done in trial.followed.items() if known != day}
        if followed is not None:
            days[day] = followed
        return self._change(trial, replace(trial, followed=days, changed=self._store.stamp()))

    def stop(self, trial: StoredTrial, day: date) -> StoredTrial:
        """End a trial early."""
        return self._change(trial, replace(trial, stopped=day, changed=self._store.stamp()))

    def delete(self, trial: StoredTrial) -> None:
        """Erase a trial; undo brings it back."""
        self.swap(trial, None)

    def _change(self, before: StoredTrial, after: StoredTrial) -> StoredTrial:
        self.swap(before, after)
        return after
