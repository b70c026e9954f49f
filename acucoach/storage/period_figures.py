"""Everything the review shows of a period, gathered once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date, timedelta
from statistics import median

from acucoach.domain.diary import DayNote, DayState, Spot
from acucoach.domain.frozen import frozen
from acucoach.domain.insight import (
    BeforeAfter,
    RatedPair,
    WhatPressed,
    before_after,
    by_what,
    without_session,
)
from acucoach.domain.insight_series import (
    DayPoint,
    Group,
    by_label,
    calendar,
    grouped_counts,
    rolling_mean,
)
from acucoach.domain.instruments import MONTH_DAYS, HeadacheMonth, HeadacheRules, headache_month
from acucoach.domain.relief import DoseFigures
from acucoach.domain.series_relation import SeriesPair
from acucoach.domain.session_line import SessionLine, SessionLines
from acucoach.storage.diary_reader import DiaryReader
from acucoach.storage.relief_figures import read_dose, read_looks


@frozen
class PeriodFigures:
    """The figures of a period.

    Attributes:
        first: first day.
        last: last day, included.
        complaint: complaint id; empty for all.
        days: every day, written or not.
        mean: mean of the days around each day; None in gaps.
        pairs: rated sessions, oldest first.
        answer: the honest answer about them.
        what: the same by what was pressed.
        sessions: every session, oldest first.
        hours: ratings by hour of the wall clock.
        weekdays: ratings by the user's weekday, Monday first.
        triggers: ratings by trigger, most frequent first.
        spots: sore places, most often first.
        headache: headache and medicine days of the last four weeks; None where there are none.
        dose: minutes, sides and points against change, with control prompts.
        looks: own measures and triggers against the strongest rating of the days.
    """

    first: date
    last: date
    complaint: str
    days: tuple[DayPoint, ...]
    mean: tuple[float | None, ...]
    pairs: tuple[RatedPair, ...]
    answer: BeforeAfter
    what: tuple[WhatPressed, ...]
    sessions: tuple[SessionLine, ...]
    hours: tuple[Group, ...]
    weekdays: tuple[Group, ...]
    triggers: tuple[Group, ...]
    spots: tuple[Spot, ...]
    headache: HeadacheMonth | None = None
    dose: DoseFigures = field(default_factory=lambda: DoseFigures(0, 0))
    looks: tuple[SeriesPair, ...] = ()

    @property
    def written(self) -> int:
        """Days of which anything is known."""
        return sum(point.state is not DayState.NOT_RECORDED for point in self.days)

    @property
    def typical(self) -> float | None:
        """Median of the strongest ratings of the days; None without any."""
        values = [point.strongest for point in self.days if point.strongest is not None]
        return float(median(values)) if values else None


FiguresReader = Callable[[date, date, str], PeriodFigures]
"""First day, last day, complaint id."""


def days_of(
    repository: DiaryReader,
    sessions: SessionLines,
    first: date,
    last: date,
    complaint: str = "",
    notes: Mapping[date, DayNote] | None = None,
) -> dict[date, DayPoint]:
    """Every day of a period, written or not; ``notes`` are its reflections when they are known."""
    known = repository.reflections(first, last) if notes is None else notes
    said = {day: note.said for day, note in known.items()}
    strongest = repository.figures.strongest_by_day(first, last, complaint)
    points = calendar(first, last, strongest, said, sessions.count_by_day(first, last))
    return {point.day: point for point in points}


def gather(
    repository: DiaryReader,
    sessions: SessionLines,
    first: date,
    last: date,
    complaint: str = "",
    rules: HeadacheRules | None = None,
) -> PeriodFigures:
    """Read the figures of a period.

    Args:
        repository: the diary.
        sessions: where session lines come from.
        first: first day.
        last: last day, included.
        complaint: complaint id; empty for all.
        rules: what is counted for people with headaches; None to leave it out.
    """
    source = repository.figures
    days = list(days_of(repository, sessions, first, last, complaint).values())
    lines = sessions.lines(first, last)
    # A session that was stopped before anything was pressed says nothing of pressing.
    pairs = [
        RatedPair(line.at, line.before, line.after, line.key)
        for line in lines
        if line.before is not None and line.after is not None and line.pressed_seconds
    ]
    ratings = source.ratings(first, last, complaint)
    answer = before_after(
        pairs,
        [value for _, value in ratings],
        without_session(ratings, [line.at for line in lines]),
    )
    table = source.by_hour_and_weekday(first, last, complaint)
    return PeriodFigures(
        first,
        last,
        complaint,
        tuple(days),
        tuple(rolling_mean(days)),
        tuple(pairs),
        answer,
        tuple(by_what(pairs)),
        tuple(lines),
        tuple(grouped_counts(table, 0, [str(hour) for hour in range(24)])),
        tuple(grouped_counts(table, 1, [str(number) for number in range(1, 8)])),
        tuple(by_label(source.by_label("trigger", first, last, complaint))),
        tuple(source.spots(first, last, complaint)),
        None if rules is None else _headache(repository, last, rules),
        read_dose(source.connection, first, last, source.boundary, complaint),
        tuple(read_looks(source, first, last, complaint)),
    )


def _headache(repository: DiaryReader, last: date, rules: HeadacheRules) -> HeadacheMonth | None:
    """The four weeks before a day; None without a headache in them."""
    source, first = repository.figures, last - timedelta(days=MONTH_DAYS - 1)
    aching = source.days_with(rules.complaints, first, last)
    if not aching:
        return None
    known = {*source.strongest_by_day(first, last), *repository.reflections(first, last)}
    taken = [(one.day, one.kind) for one in source.medicine_days(first, last)]
    return headache_month(rules, last, aching, known, taken)
