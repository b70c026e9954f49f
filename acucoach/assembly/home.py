"""What the first page knows of a person: read from the records, put into words elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from acucoach.assembly.navigator import Navigator
from acucoach.assembly.parts import Parts
from acucoach.domain.course import Planned
from acucoach.domain.errors import ExpectedError
from acucoach.storage.changes import Noun
from acucoach.storage.complaints_used import complaints_used
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.failures import DatabaseError
from acucoach.ui.body_map.today_card import (
    Allowed,
    AtHome,
    LastRating,
    LastSession,
    Taken,
    TodayCard,
)
from acucoach.ui.words.durations import whole_minutes
from acucoach.ui.words.told import told

MOST_PLANNED, MOST_OWN = 2, 3
A_DAY, LATELY = timedelta(days=1), timedelta(days=90)
_AS_ONE = {frozenset({"allowed"}): "allowed", frozenset({"blocked"}): "blocked"}
"""A point whose sides stand alike; any other mixture is one to be gentle with."""
RECENT = timedelta(days=30)
"""Older sessions and ratings say little about today."""


def today_card(to: Navigator) -> TodayCard:
    """The card, connected."""
    card = TodayCard(to.parts.theme, lambda: at_home(to))
    card.writeWanted.connect(to.rate_now)
    card.startWanted.connect(to.start)
    card.againWanted.connect(to.again_at_once)
    card.medicineTaken.connect(partial(_take, to))
    card.follow(to.parts.changes, {Noun.SESSION, Noun.ENTRY, Noun.COURSE, Noun.SAFETY})
    return card


def own_complaints(parts: Parts) -> Sequence[str]:
    """Complaints this person came with lately, most used first; none where nothing is known."""
    try:
        found = complaints_used(parts.connection, parts.clock.now() - LATELY, MOST_OWN)
    except DatabaseError:
        return ()
    return [one for one in found if one in parts.library.complaints()]


def at_home(to: Navigator) -> AtHome:
    """What there is to show now; nothing where the records are damaged, for a look says so."""
    now = to.parts.clock.now()
    try:
        return AtHome(
            now, _allowed(to), _medicine(to, now), _rating(to), _session(to), planned_today(to)
        )
    except DatabaseError:
        return AtHome(now)


def _allowed(to: Navigator) -> Allowed | None:
    """How the guided points stand today; None before all was asked that holds today."""
    if not to.verdicts.asked_today():
        return None
    counted: Counter[str] = Counter()
    for entry in to.parts.library.atlas().values():
        if entry.guided:
            # Side by side, as the map asks: what it has asked is remembered.
            states = {to.verdicts.say(entry.code, side).state for side in entry.laterality.sides}
            counted[_AS_ONE.get(frozenset(states), "gentle")] += 1
    return Allowed(counted["allowed"], counted["gentle"], counted["blocked"])


def _medicine(to: Navigator, now: datetime) -> Taken | None:
    """The medicine that was written down last."""
    last = next(iter(to.parts.diary.offers(1).medicines), None)
    if last is None:
        return None
    name, dose, kind = last
    days = to.parts.diary.on_days(to.parts.today - A_DAY, to.parts.today)
    times = [
        one.taken or entry.at
        for entry in days
        for one in entry.medicines
        if one.name == name and now - (one.taken or entry.at) <= A_DAY
    ]
    return Taken(name, dose, kind, max(times, default=None))


def _take(to: Navigator, taken: Taken) -> None:
    """Write a medicine down as taken now; a slip of the finger is taken back with one press."""
    from acucoach.domain.diary import Entry, Medicine, MedicineKind, medicine_line

    parts = to.parts
    now = parts.clock.now().replace(microsecond=0)
    medicine = Medicine(taken.name, taken.dose, MedicineKind(taken.kind), now)
    try:
        parts.diary.save(Entry(parts.new_id(), now, now, now, medicines=(medicine,)))
    except ExpectedError as error:
        to.window.notice.say(told(error))
        return
    name = medicine_line(taken.name, taken.dose)
    words = QCoreApplication.translate("TodayCard", "Written down: {medicine}.")
    undo = QCoreApplication.translate("Navigator", "Undo")
    to.window.notice.say(words.format(medicine=name), [(undo, to.undo)])


def _rating(to: Navigator) -> LastRating | None:
    parts = to.parts
    first = parts.today - RECENT
    wanted = EntryFilter(first=first, last=parts.today, lowest=0)
    found = parts.diary.page(wanted, size=1)
    for entry in found.entries:
        complaint = parts.library.complaints().get(entry.complaint)
        if complaint is not None and entry.intensity is not None:
            return LastRating(entry.complaint, complaint.title, entry.intensity, entry.at)
    return None


def _session(to: Navigator) -> LastSession | None:
    parts = to.parts
    record = next(iter(parts.sessions.find(most=1)), None)
    if record is None or record.started is None:
        return None
    if parts.clock.now() - record.started > RECENT or not _is_known(to, record.routine_id):
        return None
    complaint = parts.library.complaints().get(record.complaint)
    return LastSession(
        record.id,
        to.title_of(record.routine_id),
        max(1, whole_minutes(record.planned_seconds)),
        "" if complaint is None else complaint.title,
        record.started,
    )


def _is_known(to: Navigator, what: str) -> bool:
    """Whether it can still be done: a routine may have been deleted since."""
    return to.parts.library.has_guide(what) or to.door.routine(what) is not None


def planned_today(to: Navigator) -> tuple[Planned, ...]:
    """What is planned for today and not done yet; only the first few."""
    parts = to.parts
    found = []
    for course in parts.courses.all():
        if not course.runs_on(parts.today):
            continue
        done = parts.sessions.done_on(parts.today, course.what)
        if done < course.times_a_day:
            found.append(Planned(course.what, to.title_of(course.what), done, course.times_a_day))
    return tuple(found[:MOST_PLANNED])
