"""Answered control prompts on disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from acucoach.domain.calendar_day import to_parts
from acucoach.domain.control_prompt import LATER, LATEST, ControlRating
from acucoach.domain.identifiers import uuid7
from acucoach.storage.changes import Noun
from acucoach.storage.kinds import IDENTITY, MOMENT, TEXT, Whole
from acucoach.storage.nested_kinds import Optional
from acucoach.storage.repository import Repository
from acucoach.storage.shape import Field, Shape
from acucoach.storage.table import Table

CONTROL_RATINGS = Table(
    Shape(
        ControlRating,
        (
            Field("id", IDENTITY),
            Field("at", MOMENT),
            Field("complaint", TEXT, default=""),
            Field("value", Whole(0, 10)),
            Field("later", Optional(Whole(0, 10)), default=None),
            Field("later_at", Optional(MOMENT), default=None),
            Field("changed", MOMENT, like="at"),
        ),
    ),
    noun=Noun.CONTROL,
    name="control_rating",
    key="control_ratings",
    order="at_utc, id",
)


class ControlRatingRepository(Repository[ControlRating]):
    """Keeps answered control prompts; see ``Repository``."""

    table = CONTROL_RATINGS

    def all(self) -> list[ControlRating]:
        """Every one, oldest first."""
        return self._select("ORDER BY at_utc, id")

    def answer(self, complaint: str, value: int) -> ControlRating:
        """Keep the first number."""
        now = self._store.stamp()
        rating = ControlRating(uuid7(now), now, complaint, value, now)
        self.swap(None, rating)
        return rating

    def answer_later(self, rating_id: str, value: int) -> None:
        """Keep the second number of one that has none yet."""
        rating = self._get(rating_id)
        if rating is not None:
            now = self._store.stamp()
            self.swap(rating, replace(rating, later=value, later_at=now, changed=now))

    def waiting(self, now: datetime) -> ControlRating | None:
        """The newest one whose second number is due and still counts; None without any."""
        newest, _ = to_parts(now - LATER)
        oldest, _ = to_parts(now - LATEST)
        found = self._select(
            "WHERE later IS NULL AND at_utc > ? AND at_utc <= ? ORDER BY at_utc DESC LIMIT 1",
            oldest,
            newest,
        )
        return next(iter(found), None)

    def last_asked(self) -> datetime | None:
        """When the newest one was answered; None before the first."""
        found = self._select("ORDER BY at_utc DESC LIMIT 1")
        return found[0].at if found else None
