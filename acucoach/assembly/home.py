"""What the first page knows of a person: read from the records, put into words elsewhere."""

from __future__ import annotations

import math
from datetime import timedelta

from acucoach.assembly.navigator import Navigator
from acucoach.storage.changes import Noun
from acucoach.storage.diary_query import EntryFilter
from acucoach.storage.failures import DatabaseError
from acucoach.ui.body_map.today_card import AtHome, LastRating, LastSession, Planned, TodayCard

MOST_PLANNED = 2
RECENT = timedelta(days=30)
"""Older sessions and ratings say little about today."""


def today_card(to: Navigator) -> TodayCard:
    """The card, connected."""
    card = TodayCard(to.parts.theme, lambda: at_home(to))
    card.writeWanted.connect(to.rate_now)
    card.startWanted.connect(to.start)
    card.againWanted.connect(to.again)
    card.follow(to.parts.changes, {Noun.SESSION, Noun.ENTRY, Noun.COURSE})
    return card


def at_home(to: Navigator) -> AtHome:
    """What there is to show now; nothing where the records are damaged, for a look says so."""
    now = to.parts.clock.now()
    try:
        return AtHome(now, _rating(to), _session(to), _planned(to))
    except DatabaseError:
        return AtHome(now)


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
    seconds = sum(phase.planned for phase in record.phases)
    return LastSession(
        record.id,
        to.title_of(record.routine_id),
        max(1, math.ceil(seconds / 60)),
        "" if complaint is None else complaint.title,
        record.started,
    )


def _is_known(to: Navigator, what: str) -> bool:
    """Whether it can still be done: a routine may have been deleted since."""
    return to.parts.library.has_guide(what) or to.door.routine(what) is not None


def _planned(to: Navigator) -> tuple[Planned, ...]:
    parts = to.parts
    found = []
    for course in parts.courses.all():
        if not course.runs_on(parts.today):
            continue
        done = parts.sessions.done_on(parts.today, course.what)
        if done < course.times_a_day:
            found.append(Planned(course.what, to.title_of(course.what), done, course.times_a_day))
    return tuple(found[:MOST_PLANNED])
