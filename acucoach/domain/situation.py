"""All that the safety gate knows of the person at one moment, and what has to be asked first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from acucoach.domain.anatomy import Site
from acucoach.domain.frozen import frozen
from acucoach.domain.profile import Profile, SkinMark, TodayCheck
from acucoach.domain.safety_red_flags import Urgency

_NEVER_ASKED: Mapping[str, datetime] = MappingProxyType({})
_NOTHING_DONE: Mapping[Site, int] = MappingProxyType({})


class SignState(StrEnum):
    """What became of a warning sign that was told."""

    PRESENT = "present"
    """It stands: sessions that it concerns stay closed."""
    TAKEN_BACK = "taken-back"
    """The person said it by mistake, or it is gone."""
    LOOKED_AT = "looked-at"
    """A clinician has had a look at it, on a date."""


@frozen
class KeptSign:
    """A warning sign that the person told, as it is kept.

    Attributes:
        id: UUIDv7.
        topic: id of the topic it was asked in.
        sign: id of the sign in its topic.
        urgency: how soon help is needed.
        told: when the person said that it is there.
        state: what became of it.
        looked_at: the day a clinician looked at it; None unless the state says so.
    """

    id: str
    topic: str
    sign: str
    urgency: Urgency
    told: datetime
    state: SignState = SignState.PRESENT
    looked_at: date | None = None

    @property
    def open(self) -> bool:
        """Whether it still stands."""
        return self.state is SignState.PRESENT


class Need(StrEnum):
    """Where something that is missing is asked."""

    PROFILE = "profile"
    TODAY = "today"
    MOMENT = "moment"
    """Just now: asked before each session."""
    SIGNS = "signs"
    """The warning signs of a topic."""


@dataclass(frozen=True, slots=True, order=True)
class Missing:
    """One thing that has to be asked before anything can be cleared.

    Attributes:
        need: where it is asked.
        item: the fact, ``profile.AGE``, or the id of a topic of warning signs.
        asked: whether it was answered before, so that the answer is only too old.
    """

    need: Need
    item: str
    asked: bool = False


def needs(missing: frozenset[Missing], need: Need) -> tuple[str, ...]:
    """The items of one kind among what is missing, in order."""
    return tuple(one.item for one in sorted(missing) if one.need is need)


@frozen
class Situation:
    """All that the gate knows of the person.

    Attributes:
        profile: lasting facts; None before they were first asked for.
        today: the last check; counts only on the day it was made.
        marks: marks on the skin that hold.
        day: the day it is now, by the person's own day boundary.
        now: the moment; None where no session may start (everything told counts as too old).
        asked: when the warning signs of a topic were last gone through, by topic.
        signs: every warning sign that was told, whatever became of it.
        begun: when the last session began; what was said "just now" before it is used up.
        done: seconds worked today, by place.
        reading: whether somebody only looks around: old answers count as they were, today as a
            day with nothing the matter, and nothing can be cleared.
    """

    profile: Profile | None
    today: TodayCheck | None
    marks: tuple[SkinMark, ...]
    day: date
    now: datetime | None = None
    asked: Mapping[str, datetime] = field(default_factory=lambda: _NEVER_ASKED)
    signs: tuple[KeptSign, ...] = ()
    begun: datetime | None = None
    done: Mapping[Site, int] = field(default_factory=lambda: _NOTHING_DONE)
    reading: bool = False

    @classmethod
    def untroubled(cls, day: date, now: datetime, topics: Iterable[str]) -> Situation:
        """Somebody who has just answered everything: nothing is the matter.

        Args:
            day: the day it is.
            now: the moment.
            topics: every topic of warning signs.
        """
        return cls(
            Profile.healthy(at=now), TodayCheck.fine(day, now), (), day, now,
            dict.fromkeys(topics, now),
        )  # fmt: skip

    @property
    def checked(self) -> TodayCheck | None:
        """Today's check, if it is today's."""
        return self.today if self.today is not None and self.today.day == self.day else None

    @property
    def open_signs(self) -> tuple[KeptSign, ...]:
        """The warning signs that still stand."""
        return tuple(sign for sign in self.signs if sign.open)

    def for_reading(self) -> Situation:
        """The same person for showing a point to somebody who looks around.

        Nothing is cleared by it.
        """
        today = self.checked if self.checked is not None else TodayCheck.fine(self.day)
        return replace(self, today=today, reading=True)
