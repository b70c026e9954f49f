"""Standard instruments: how they are scored. Their questions and limits are content.

Scoring follows the publications named at each function. Only instruments whose use is free and
whose scoring is published are here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from acucoach.domain.diary import HIGHEST, LOWEST, DiaryError, Problem
from acucoach.domain.frozen import frozen


class InstrumentKind(StrEnum):
    """Which instrument."""

    PEG = "peg"
    MIDAS = "midas"


@frozen
class Filled:
    """An instrument that was filled in.

    Attributes:
        id: UUIDv7.
        kind: which.
        at: when, aware.
        answers: one a question, in the published order.
        changed: when last changed, aware.
    """

    id: str
    kind: InstrumentKind
    at: datetime
    answers: tuple[int, ...]
    changed: datetime


@frozen
class InstrumentItem:
    """One question in our own plain words.

    Attributes:
        text: the question.
        low: what the lowest answer means; empty for a number of days.
        high: what the highest answer means.
    """

    text: str
    low: str
    high: str


@frozen
class Instrument:
    """What the screen needs to ask and to explain an instrument.

    Attributes:
        kind: which.
        title: its name.
        period_days: the days it asks about.
        largest: the highest answer (10 for a rating, days for a count).
        questions: in the published order.
        meaning: how to read the score, in neutral words.
        cite: citation ids.
    """

    kind: InstrumentKind
    title: str
    period_days: int
    largest: int
    questions: tuple[InstrumentItem, ...]
    meaning: str
    cite: tuple[str, ...]


@frozen
class OveruseLimit:
    """Medicine days a month from which the classification speaks of overuse.

    Attributes:
        kinds: medicine groups counted together.
        days: from this many days a month on.
        text: the limit in plain words.
        cite: citation ids.
        mixed: it counts only where at least two of the kinds were taken.
    """

    kinds: tuple[str, ...]
    days: int
    text: str
    cite: tuple[str, ...]
    mixed: bool = False


@frozen
class HeadacheRules:
    """What is counted for people with headaches.

    Attributes:
        complaints: complaint ids that are headaches.
        days: headache days a month from which the classification speaks of a chronic headache.
        text: what that means in plain words.
        cite: citation ids.
        limits: medicine days.
    """

    complaints: frozenset[str]
    days: int
    text: str
    cite: tuple[str, ...]
    limits: tuple[OveruseLimit, ...]


class PegChange(StrEnum):
    """How a PEG score compares with an earlier one."""

    LOWER = "lower"
    ABOUT_SAME = "about-same"
    HIGHER = "higher"


def peg_score(answers: Sequence[int]) -> float:
    """PEG: mean of pain on average, enjoyment of life, general activity, each 0-10.

    Krebs EE et al. 2009, J Gen Intern Med 24:733-738.

    Raises:
        DiaryError: not three answers of 0 to 10.
    """
    if len(answers) != 3 or any(not LOWEST <= answer <= HIGHEST for answer in answers):
        raise DiaryError(Problem.ANSWER, "peg")
    return sum(answers) / 3


def peg_change(earlier: Sequence[int], later: Sequence[int]) -> tuple[float, PegChange]:
    """Change of the PEG score in percent of the earlier one, and its meaning.

    A change of 30 % is held to be clinically meaningful (Dowell D et al. 2016, MMWR Recomm Rep
    65(1), on the PEG). From an earlier score of 0 no share can be given: 0 or infinity.

    Returns:
        Percent (negative is lower), and what it counts as.
    """
    before, after = peg_score(earlier), peg_score(later)
    if before == 0:
        return (0.0, PegChange.ABOUT_SAME) if after == 0 else (float("inf"), PegChange.HIGHER)
    # In sums of whole answers, so that exactly 30 % is not lost to rounding.
    difference, base = sum(later) - sum(earlier), sum(earlier)
    percent = 100 * difference / base
    if 10 * difference <= -3 * base:
        return percent, PegChange.LOWER
    if 10 * difference >= 3 * base:
        return percent, PegChange.HIGHER
    return percent, PegChange.ABOUT_SAME


def midas_score(answers: Sequence[int]) -> tuple[int, int]:
    """MIDAS: days lost in three months, and the grade 1-4.

    Grades: 0-5, 6-10, 11-20, 21 and more. Stewart WF et al. 2001, Neurology 56(6 Suppl 1):S20-S28.

    Args:
        answers: five numbers of days, 0-92.

    Raises:
        DiaryError: not five such numbers.
    """
    if len(answers) != 5 or any(not 0 <= answer <= 92 for answer in answers):
        raise DiaryError(Problem.ANSWER, "midas")
    total = sum(answers)
    return total, 1 + (total > 5) + (total > 10) + (total > 20)


def check_filled(filled: Filled) -> Filled:
    """The filled instrument itself, when it can be scored.

    Raises:
        DiaryError: it cannot.
    """
    if filled.at.utcoffset() is None or filled.changed.utcoffset() is None:
        raise DiaryError(Problem.NO_OFFSET, "at")
    (peg_score if filled.kind is InstrumentKind.PEG else midas_score)(filled.answers)
    return filled


@frozen
class DayCount:
    """Days of something in a period.

    Attributes:
        days: days on which it was written down.
        recorded: days of which anything at all is known.
        length: days of the period.
    """

    days: int
    recorded: int
    length: int


def count_days(
    having: Iterable[date], recorded: Iterable[date], first: date, last: date
) -> DayCount:
    """Count days in a period; what was not written down is never taken for a day without."""
    inside = {day for day in having if first <= day <= last}
    known = {day for day in recorded if first <= day <= last} | inside
    return DayCount(len(inside), len(known), (last - first).days + 1)


def over_limit(count: DayCount, limit: OveruseLimit) -> bool | None:
    """Whether the count reaches the limit; None when days not written leave it open.

    The limits count days a month; a period of 28 to 31 days is a month.
    """
    return _reaches(count, limit.days)


@frozen
class LimitCount:
    """Medicine days against one limit.

    Attributes:
        limit: which.
        count: days on which one of its medicines was taken.
        reached: None when days not written leave it open.
    """

    limit: OveruseLimit
    count: DayCount
    reached: bool | None


@frozen
class HeadacheMonth:
    """Headache days and medicine days of four weeks.

    Attributes:
        first: first day.
        last: last day, included.
        headache: days with a headache.
        often: whether they reach the number the classification names; None when it is open.
        text: what that number means.
        medicines: each limit whose medicines were taken.
    """

    first: date
    last: date
    headache: DayCount
    often: bool | None
    text: str
    medicines: tuple[LimitCount, ...]


MONTH_DAYS = 28
"""Days of a month as it is counted here: four whole weeks, so that weekends count alike."""


def headache_month(
    rules: HeadacheRules,
    last: date,
    headache: Iterable[date],
    known: Iterable[date],
    taken: Iterable[tuple[date, str]],
) -> HeadacheMonth:
    """Count the four weeks that end with a day.

    Args:
        rules: what is counted.
        last: last day, included.
        headache: days with a headache.
        known: days of which anything is written.
        taken: day and kind of each medicine.
    """
    first = last - timedelta(days=MONTH_DAYS - 1)
    written = set(known)
    aching = count_days(headache, written, first, last)
    medicines = [(day, kind) for day, kind in taken if first <= day <= last]
    counts = []
    for limit in rules.limits:
        days = [day for day, kind in medicines if kind in limit.kinds]
        kinds = {kind for _, kind in medicines if kind in limit.kinds}
        if not days or (limit.mixed and len(kinds) < 2):
            continue
        count = count_days(days, written, first, last)
        counts.append(LimitCount(limit, count, over_limit(count, limit)))
    often = _reaches(aching, rules.days)
    return HeadacheMonth(first, last, aching, often, rules.text, tuple(counts))


def _reaches(count: DayCount, days: int) -> bool | None:
    if count.days >= days:
        return True
    return None if count.days + count.length - count.recorded >= days else False
