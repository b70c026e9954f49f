"""People and days to put before the gate."""

from __future__ import annotations

from acucoach.domain.profile import Profile, SkinMark, TodayCheck
from acucoach.domain.situation import Situation
from tests.people import TODAY, aged, settled

__all__ = ["TODAY", "aged", "situation"]


def situation(
    profile: Profile | None = None, today: TodayCheck | None = None, *marks: SkinMark
) -> Situation:
    """A person with nothing the matter but what is given."""
    return settled(profile, today, *marks)
