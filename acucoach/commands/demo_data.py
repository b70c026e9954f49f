"""Six weeks of records that could be somebody's, made up and the same each time."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from acucoach.content.library import Library
from acucoach.content.plates import PlateIndex
from acucoach.domain.anatomy import Side
from acucoach.domain.diary import (
    Entry,
    Mark,
    Measure,
    Medicine,
    MedicineKind,
    Quality,
    Reflection,
    Trigger,
)
from acucoach.domain.identifiers import uuid7
from acucoach.domain.instruments import Filled, InstrumentKind
from acucoach.domain.plan import plan
from acucoach.domain.profile import Profile, TodayCheck
from acucoach.domain.routine import Routine
from acucoach.domain.safety_asking import topics_of
from acucoach.domain.safety_gate import Gate
from acucoach.domain.safety_red_flags import CareContact
from acucoach.domain.safety_targets import Catalogue
from acucoach.domain.session import Session
from acucoach.domain.session_record import RatingMoment, SideEffect
from acucoach.domain.situation import Situation
from acucoach.domain.trial import Arm, draw
from acucoach.paths import DataPaths, resources, translations
from acucoach.storage.changes import Changes
from acucoach.storage.database import open_database
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.profiles import SafetyRepository
from acucoach.storage.sessions import SessionRepository
from acucoach.storage.trials import TrialRepository
from acucoach.storage.undo import UndoHistory

DAYS = 42
TRIAL_DAYS, TRIAL_BLOCKS = 20, 12
"""Days of the trial that have passed, and its length: two days a block."""
USUAL = 4.6
"""Strength that pain comes back to, 0-10."""
BAD_DAYS = (34, 19, 5)
"""Days ago with a migraine."""
BROKEN_OFF = 5
"""The session of this number was cut off, as by a power failure."""
_NOTES = (
    "Slept badly, woke at four.",
    "A long day at the screen.",
    "Better after a walk.",
    "Came on slowly after lunch.",
    "Worse when I bend down.",
)
_TRIGGERS = (Trigger.SLEEP, Trigger.SCREEN, Trigger.STRESS, Trigger.WEATHER, Trigger.POSTURE)
_PLACES = {
    "headache": ("EX-HN5", "GB14", "GB20"),
    "migraine": ("EX-HN5", "GB14"),
    "back-pain": ("BL23", "BL25"),
}
_QUALITIES = (Quality.PRESSING, Quality.THROBBING, Quality.ACHING)


@dataclass
class _Clock:
    """A clock that stands where it is put."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment


class DemoData:
    """Fills an empty data folder.

    Args:
        paths: where the records are kept; prepared and empty.
        now: the moment the records end at, with offset.
        seed: what chance starts from.
    """

    def __init__(self, paths: DataPaths, now: datetime, seed: int = 7) -> None:
        self._now, self._dice = now, random.Random(seed)
        self._clock = _Clock(now)
        self._library = Library(resources(), "en", translations())
        places = PlateIndex(resources() / "plates").places
        self._places = places
        self._connection = open_database(paths.database, paths.backups)
        changes, undo = Changes(), UndoHistory()
        self._sessions = SessionRepository(self._connection, changes, undo, self._clock.now)
        self._people = SafetyRepository(self._connection, changes, undo, self._clock.now)
        self._diary = DiaryRepository(self._connection, changes, undo, self._clock.now)
        self._trials = TrialRepository(self._connection, changes, undo, self._clock.now)
        self._instruments = InstrumentRepository(self._connection, changes, undo, self._clock.now)
        self._trial = draw(
            uuid7(now), "li4-headache", "headache", now.date() - timedelta(days=TRIAL_DAYS),
            blocks=TRIAL_BLOCKS, seed=seed,
        )  # fmt: skip
        self._pressed: set[date] = set()
        self._count = 0
        library = self._library
        self._gate = Gate(
            library.safety_rules(),
            Catalogue(library.atlas(), library.areas().values(), places),
            library.techniques,
        )

    def fill(self) -> None:
        """Write everything and close the records."""
        today = self._now.date()
        self._people.save_profile(Profile.healthy(today.year - 58))
        self._people.save_care_contact(CareContact("Practice in Mill Road", "030 1234567"))
        strength = 5.0
        for back in range(DAYS - 1, -1, -1):
            day = today - timedelta(days=back)
            strength += 0.45 * (USUAL - strength) + self._dice.uniform(-2.6, 2.6)
            strength = 8.3 if back in BAD_DAYS else min(7.4, max(1.0, strength))
            self._day(day, strength, last=back == 0)
            if back and day.weekday() == 6:
                self._questionnaire(day, round(strength))
        self._run_trial(today)
        self._clock.moment = self._now
        self._people.save_today(TodayCheck.fine(today))
        self._connection.close()

    def _day(self, day: date, strength: float, *, last: bool) -> None:
        pain = self._dice.random() < 0.66 or strength > 8
        if not pain and not last:
            if self._arm(day):
                self._entry(day, 19, "headache", 0)
            elif self._dice.random() < 0.7:
                self._set(day, 20, 30)
                self._diary.reflect(day, Reflection.NONE)
            if self._arm(day) is Arm.ROUTINE and self._dice.random() < 0.9:
                self._session(day, 18, "li4-headache", "headache", None)
            elif self._dice.random() < 0.35:
                self._session(day, 21, "sleep-sequence", "sleep", None)
            return
        hour = self._dice.choice((8, 10, 13, 15, 17))
        if last and self._now.hour < hour + 1:
            return
        before = round(strength)
        complaint = "migraine" if before >= 8 else self._dice.choice(
            ("headache", "headache", "headache" if self._arm(day) else "back-pain")
        )  # fmt: skip
        self._entry(day, hour, complaint, before)
        if last:
            return
        likely = {Arm.ROUTINE: 0.95, Arm.NOTHING: 0.08}.get(self._arm(day) or Arm.ELSEWHERE, 0.75)
        if self._dice.random() < (0.75 if complaint == "back-pain" else likely):
            routine = {"back-pain": "low-back-three"}.get(complaint, "li4-headache")
            self._session(day, hour, routine, complaint, before)
        if self._dice.random() < 0.25:
            self._entry(day, 20, "back-pain", self._dice.randint(2, 6))
        if before >= 6 and self._dice.random() < 0.5:
            self._entry(day, hour + 4, complaint, max(0, before - self._dice.randint(2, 5)))

    def _arm(self, day: date) -> Arm | None:
        slot = self._trial.slot_of(day)
        return slot[1] if slot else None

    def _run_trial(self, today: date) -> None:
        """Keep the trial and answer its days by what was pressed on them."""
        first = self._trial.first_day
        self._set(first, 7, 30)
        trial = self._trials.begin(self._trial)
        for number in range(TRIAL_DAYS):
            day = first + timedelta(days=number)
            self._set(day, 22, 0)
            followed = (day in self._pressed) == (self._arm(day) is Arm.ROUTINE)
            trial = self._trials.answer(trial, day, followed)

    def _questionnaire(self, day: date, strength: int) -> None:
        at = self._set(day, 19, 0)
        answers = tuple(max(0, strength - less) for less in (0, 1, self._dice.randint(0, 2)))
        self._instruments.save(Filled(uuid7(at), InstrumentKind.PEG, at, answers, at))

    def _set(self, day: date, hour: int, minute: int) -> datetime:
        wall = datetime.combine(day, time(hour, minute))
        self._clock.moment = wall.replace(tzinfo=self._now.tzinfo)
        return self._clock.moment

    def _entry(self, day: date, hour: int, complaint: str, strength: int) -> None:
        dice = self._dice
        at = self._set(day, hour, dice.choice((0, 10, 25, 40)))
        chosen = min(strength, dice.choice((0, 1, 1, 2)))
        medicines: tuple[Medicine, ...] = ()
        if strength >= 6 and dice.random() < 0.6:
            medicines = (Medicine("Ibuprofen", "400 mg", MedicineKind.NSAID),)
        self._diary.save(
            Entry(
                id=uuid7(at),
                at=at,
                created=at,
                changed=at,
                complaint=complaint,
                intensity=strength,
                marks=self._marks(complaint, strength),
                onset=at - timedelta(minutes=dice.choice((20, 45, 90))) if strength else None,
                qualities=(dice.choice(_QUALITIES).value,) if strength else (),
                triggers=tuple(one.value for one in dice.sample(_TRIGGERS, chosen)),
                medicines=medicines,
                measures=(Measure.REST.value,) if strength > 3 and dice.random() < 0.4 else (),
                note=dice.choice(_NOTES) if strength and dice.random() < 0.4 else "",
            )
        )

    def _marks(self, complaint: str, strength: int) -> tuple[Mark, ...]:
        if strength == 0:
            return ()
        sides = self._places.get(self._dice.choice(_PLACES[complaint]), {})
        side = Side.RIGHT if self._dice.random() < 0.7 else Side.LEFT
        return (Mark(sides[side], 28.0, strength),) if side in sides else ()

    def _session(
        self, day: date, hour: int, routine_id: str, complaint: str, before: int | None
    ) -> None:
        dice = self._dice
        self._set(day, hour, 45)
        routine: Routine = self._library.routine(routine_id)
        topics = topics_of(self._gate.rules.asking.topics)
        person = Situation.untroubled(day, self._clock.now(), topics)
        judged = self._gate.clear(routine, person, complaint)
        if judged.routine is None or judged.clearance is None:
            return
        session = Session(plan(judged.routine), judged.clearance)
        session.start(0)
        kept = self._sessions.begin(
            session.record(), session.plan, verdict=judged.clearance.record(),
            complaint=complaint, before=before,
        )  # fmt: skip
        if routine_id == self._trial.routine:
            self._pressed.add(day)
        length = session.plan.total_seconds
        self._count += 1
        chance = 1.0 if self._count == BROKEN_OFF else 0.94 * dice.random()
        end = length + 1 if chance < 0.85 else dice.randint(length // 3, length - 10)
        for second in range(1, end + 1):
            session.tick(second)
        if chance == 1.0:
            self._sessions.update(kept.id, session.record())
            self._sessions.mark_interrupted()
            return
        if chance >= 0.85:
            session.stop(end)
        self._clock.moment += timedelta(seconds=end)
        self._sessions.update(kept.id, session.record())
        if before is not None and chance < 0.85:
            after = max(0, before - dice.choice((0, 0, 1, 1, 2, 3)))
            self._sessions.rate(kept.id, RatingMoment.AFTER, after)
        if dice.random() < 0.05:
            self._sessions.set_side_effects(kept.id, [(SideEffect.SORE, "")])
