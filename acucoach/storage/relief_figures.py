"""Numbers before and after, with minutes, sides and points, of sessions and control prompts."""

from __future__ import annotations

import sqlite3
from datetime import date, time

from acucoach.domain.calendar_day import from_parts, to_parts
from acucoach.domain.control_prompt import LATEST
from acucoach.domain.relief import FEWEST_EACH, DoseFigures, Relief, dose_figures
from acucoach.domain.series_relation import SeriesPair, looks
from acucoach.storage.control_ratings import CONTROL_RATINGS
from acucoach.storage.day_number import span_of_days
from acucoach.storage.diary_figures import DiaryFigures
from acucoach.storage.own_measures import series_of

_ENDED = "session.deleted_utc IS NULL AND state IN ('finished', 'stopped', 'interrupted')"
_MOST_TRIGGERS = 4
"""Triggers looked at: the more looks, the less any of them can show."""
_FEWEST_TIMES = 10
"""Days with a trigger, and without, below which it is not looked at."""
TRIGGER = "trigger:"


def read_dose(
    connection: sqlite3.Connection, first: date, last: date, boundary: time, complaint: str = ""
) -> DoseFigures:
    """What sessions and control prompts of a period say together.

    Args:
        connection: the database.
        first: first day.
        last: last day, included.
        boundary: when a day begins.
        complaint: complaint id; empty for all.
    """
    span = span_of_days(first, last, boundary)
    later = _sessions(connection, span, complaint, "after-30")
    at_once = len(later) < FEWEST_EACH
    sessions = _sessions(connection, span, complaint, "after") if at_once else later
    return dose_figures(sessions, _controls(connection, span, complaint), at_once=at_once)


def _sessions(
    connection: sqlite3.Connection, span: tuple[int, int], complaint: str, moment: str
) -> list[Relief]:
    narrowed = "AND complaint = ?" if complaint else ""
    rows = connection.execute(
        "SELECT id, session.at_utc, session.at_offset, before.value, after.value FROM session "
        "JOIN session_rating AS before ON before.session_id = id AND before.moment = 'before' "
        "JOIN session_rating AS after ON after.session_id = id AND after.moment = ? "
        f"WHERE {_ENDED} AND at_wall >= ? AND at_wall < ? {narrowed} ORDER BY session.at_utc",
        (moment, *span, *([complaint] if complaint else [])),
    ).fetchall()
    worked: dict[str, tuple[float, set[str], set[str]]] = {}
    for session, target, sides, seconds in connection.execute(
        "SELECT session_id, target, sides, session_phase.delivered_seconds FROM session_phase "
        f"JOIN session ON session.id = session_id WHERE {_ENDED} AND at_wall >= ? "
        "AND at_wall < ? AND motion <> '' AND session_phase.delivered_seconds > 0",
        span,
    ):
        before, targets, known = worked.get(session, (0.0, set(), set()))
        # A session with a damaged part is left out: how long it took is not known.
        sound = type(seconds) in (int, float)
        worked[session] = (
            before + seconds if sound else float("-inf"),
            targets | {str(target)},
            known | set(str(sides).split()),
        )
    found = []
    for session, utc, offset, before, after in rows:
        seconds, targets, known = worked.get(session, (0.0, set(), set()))
        if seconds <= 0 or not _rating(before) or not _rating(after):
            continue
        at, both = from_parts(utc, offset), {"left", "right"} <= known
        found.append(Relief(at, before, after, seconds / 60, frozenset(targets), both))
    return found


def _rating(value: object) -> bool:
    """Any other value is damage; it counts as no rating."""
    return type(value) is int and 0 <= value <= 10


def _controls(
    connection: sqlite3.Connection, span: tuple[int, int], complaint: str
) -> list[Relief]:
    """Prompts with both numbers, and no session between a little before and the second one."""
    asked = CONTROL_RATINGS.select(
        connection,
        "WHERE at_utc + at_offset * 60000 >= ? AND at_utc + at_offset * 60000 < ? ORDER BY at_utc",
        span,
    )
    begun = [
        utc
        for (utc,) in connection.execute(
            "SELECT at_utc FROM session WHERE deleted_utc IS NULL AND at_wall >= ? AND at_wall < ?",
            span,
        )
    ]
    pressed = sorted(utc for utc in begun if type(utc) is int)
    found = []
    for one in asked:
        if not one.whole or one.later is None or (complaint and one.complaint != complaint):
            continue
        start, _ = to_parts(one.at)
        end = start + int(LATEST.total_seconds() * 1000)
        if not any(start <= utc <= end for utc in pressed):
            found.append(Relief(one.at, one.value, one.later))
    return found


def read_looks(
    figures: DiaryFigures, first: date, last: date, complaint: str = ""
) -> list[SeriesPair]:
    """Own measures and the most frequent triggers against the strongest rating of the days."""
    connection = figures.connection
    strongest = figures.strongest_by_day(first, last, complaint)
    outcome = {
        day: float(highest) for day, (highest, _) in strongest.items() if highest is not None
    }
    series = series_of(connection, first, last)
    days = figures.days_of_label("trigger", first, last)
    often = sorted(days, key=lambda name: (-len(days[name]), name))
    for name in often[:_MOST_TRIGGERS]:
        there = {day: float(day in days[name]) for day in {*strongest, *days[name]}}
        if min(sum(there.values()), len(there) - sum(there.values())) >= _FEWEST_TIMES:
            series[TRIGGER + name] = there
    return looks(series, outcome)
