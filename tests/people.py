"""People who have just answered every question, to put before the gate."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from acucoach.domain.profile import AGE, Profile, SkinMark, TodayCheck
from acucoach.domain.situation import KeptSign, Situation

TODAY = date(2026, 3, 2)
NOON = time(12, 0)


class _AllTopics(dict[str, datetime]):
    """Every topic of warning signs was gone through at one moment."""

    def __init__(self, moment: datetime) -> None:
        super().__init__()
        self._moment = moment

    def get(self, key: str, default: object = None) -> datetime:  # type: ignore[override]
        return self._moment


def settled(
    profile: Profile | None = None,
    today: TodayCheck | None = None,
    *marks: SkinMark,
    day: date = TODAY,
    signs: tuple[KeptSign, ...] = (),
) -> Situation:
    """Somebody who answered all of it just now: nothing is the matter but what is given."""
    now = datetime.combine(day, NOON, UTC)
    told = (profile if profile is not None else Profile.healthy()).stamped(now)
    told = told if AGE in told.given else told.saying_age(None, at=now)
    check = (today if today is not None else TodayCheck.fine(day)).stamped(now)
    return Situation(told, check, marks, day, now, _AllTopics(now), signs)


def aged(profile: Profile, years: int | None) -> Profile:
    """The same person with an age in years on ``TODAY``; None when they would not say."""
    now = datetime.combine(TODAY, NOON, UTC)
    return profile.saying_age(None if years is None else TODAY.year - years, at=now)
