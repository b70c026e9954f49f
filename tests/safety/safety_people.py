"""People and days to put before the gate."""

from __future__ import annotations

from datetime import date

from acucoach.domain.profile import Profile, SkinMark, TodayCheck
from acucoach.domain.safety_gate import Situation

TODAY = date(2026, 3, 2)


def situation(
    profile: Profile | None = None, today: TodayCheck | None = None, *marks: SkinMark
) -> Situation:
    """A person with nothing the matter but what is given."""
    return Situation(profile or Profile.healthy(), today or TodayCheck.fine(TODAY), marks, TODAY)
