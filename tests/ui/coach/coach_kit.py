"""A coach on a fake clock, for tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from acucoach.domain.plan import SessionPlan
from acucoach.domain.safety_red_flags import CareContact, StopRule
from acucoach.domain.session_record import RatingMoment, SessionRecord, SideEffect
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.coach.services import TargetWords
from tests.conftest import FakeClock

RULES = (StopRule("faintness", "Feeling faint", "Stop and lie down.", ("OWN",)),)
CARE = CareContact("Ward 3", "030 1234567")


class Keeper:
    """Remembers what would be on disk."""

    def __init__(self) -> None:
        self.begun: SessionRecord | None = None
        self.kept: SessionRecord | None = None
        self.updates = 0
        self.ratings: dict[RatingMoment, int] = {}
        self.effects: list[tuple[SideEffect, str]] = []

    def begin(
        self,
        record: SessionRecord,
        plan: SessionPlan,
        *,
        verdict: str = "{}",
        complaint: str = "",
        onset: datetime | None = None,
        before: int | None = None,
        started: datetime | None = None,
    ) -> SessionRecord:
        self.kept = replace(record, id="one", verdict=verdict, complaint=complaint)
        self.begun = self.kept
        if before is not None:
            self.ratings[RatingMoment.BEFORE] = before
        return self.kept

    def update(self, session_id: str, record: SessionRecord) -> None:
        self.kept = record
        self.updates += 1

    def continue_with(self, session_id: str) -> None:
        self.updates += 1

    def rate(self, session_id: str, moment: RatingMoment, value: int) -> None:
        self.ratings[moment] = value

    def set_side_effects(self, session_id: str, effects: Sequence[tuple[SideEffect, str]]) -> None:
        self.effects = list(effects)


class Voice:
    """Remembers what was said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, text: str) -> None:
        self.said.append(text)

    def hush(self) -> None:
        self.said.append("-")


class Awake:
    """Remembers whether the screen is kept on."""

    on = False

    def hold(self) -> None:
        self.on = True

    def release(self) -> None:
        self.on = False


class Sound:
    """Remembers from which second it plays; None when silent."""

    def __init__(self) -> None:
        self.position: float | None = None
        self.plan: SessionPlan | None = None

    def play(self, plan: SessionPlan, position: float) -> None:
        self.plan, self.position = plan, position

    def hold(self) -> None:
        self.position = None


def words(target: str) -> TargetWords:
    return TargetWords("Hégǔ", "合谷", target, "hand", "huh-goo")


def pass_time(screen: CoachScreen, clock: FakeClock, seconds: float) -> None:
    """Let the clock run, looking at it twice a second as the timer would."""
    for _ in range(round(seconds * 2)):
        clock.advance(0.5)
        screen.controller.tick()
