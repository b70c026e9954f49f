"""Sessions and control prompts side by side: pressing, minutes, sides and points against change.

Nothing here is said of a cause. Sessions are held against the same question asked without a
session, from the same starting number; that takes out falling back to the mean. What it cannot
take out: whoever presses when pain is on its way up or down, and hope.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from acucoach.domain.frozen import frozen
from acucoach.domain.stratified_test import Relation, holm, relation

FEWEST_EACH = 10
"""Sessions, and control prompts, from the same starting numbers, below which nothing is said."""
FEWEST_SESSIONS = 20
"""Sessions below which minutes, sides and points are not held against the change."""
FEWEST_OF_A_POINT = 8
"""Sessions with a point, and without it, below which the point is left out."""


@frozen
class Relief:
    """One number and the next one half an hour later, after a session or without any.

    Attributes:
        at: when the first number was given.
        before: 0-10.
        after: 0-10, half an hour after the session or the first number.
        minutes: worked in the session; 0 without one.
        targets: what was pressed.
        both_sides: whether more than one side was worked.
    """

    at: datetime
    before: int
    after: int
    minutes: float = 0.0
    targets: frozenset[str] = frozenset()
    both_sides: bool = False

    @property
    def change(self) -> int:
        """After less before: negative is lower."""
        return self.after - self.before

    @property
    def pressed(self) -> bool:
        """Whether it belongs to a session."""
        return self.minutes > 0


@frozen
class PointRelation:
    """Sessions with a point against sessions without it."""

    target: str
    n: int
    relation: Relation


@frozen
class DoseFigures:
    """What sessions and control prompts of a period say together.

    Attributes:
        sessions: sessions with a number before and half an hour after.
        controls: control prompts with both numbers.
        at_once: the second number of sessions is the one just after, for too few have one half an
            hour later; then nothing is held against control prompts.
        shared_sessions: sessions whose starting number some control prompt has, too.
        shared_controls: control prompts whose starting number some session has, too.
        pressing: change with a session less change without; None when too few began alike. The
            one question that was settled beforehand, so it is not corrected for the others.
        minutes: change for each minute more; None when there are too few sessions.
        both_sides: both sides against one; None when too few or all alike.
        points: each point often enough pressed and often enough not. Minutes, sides and points
            are corrected together for how many they are.
    """

    sessions: int
    controls: int
    at_once: bool = False
    shared_sessions: int = 0
    shared_controls: int = 0
    pressing: Relation | None = None
    minutes: Relation | None = None
    both_sides: Relation | None = None
    points: tuple[PointRelation, ...] = ()


def dose_figures(
    sessions: Sequence[Relief], controls: Sequence[Relief], *, at_once: bool = False
) -> DoseFigures:
    """All that may be said of sessions and control prompts.

    Starting numbers of 0 and 10 stay in: they are held against their like, too.

    Args:
        sessions: those with two numbers.
        controls: control prompts with two numbers.
        at_once: the second number of sessions was given at once, which no control prompt has.
    """
    alike = {one.before for one in sessions} & {one.before for one in controls}
    here = sum(one.before in alike for one in sessions)
    there = sum(one.before in alike for one in controls)
    pressing = None
    if min(here, there) >= FEWEST_EACH and not at_once:
        changes = (*sessions, *controls)
        pressing = relation((one.before, float(one.pressed), one.change) for one in changes)
    counts = (len(sessions), len(controls), at_once, here, there, pressing)
    if len(sessions) < FEWEST_SESSIONS:
        return DoseFigures(*counts)
    named = _points(sessions)
    minutes, sides, *points = _holm_of(
        _enough(relation((one.before, one.minutes, one.change) for one in sessions)),
        _enough(relation((one.before, float(one.both_sides), one.change) for one in sessions)),
        *(one.relation for one in named),
    )
    told = tuple(
        replace(one, relation=found)
        for one, found in zip(named, points, strict=True)
        if found is not None
    )
    return DoseFigures(*counts, minutes, sides, told)


def _holm_of(*relations: Relation | None) -> list[Relation | None]:
    """Correct those that are there for one another."""
    corrected = iter(holm([one for one in relations if one is not None]))
    return [None if one is None else next(corrected) for one in relations]


def _enough(found: Relation | None) -> Relation | None:
    return found if found is not None and found.n >= FEWEST_SESSIONS else None


def _points(sessions: Sequence[Relief]) -> list[PointRelation]:
    counts = Counter(target for one in sessions for target in one.targets)
    found = []
    for target, n in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if min(n, len(sessions) - n) < FEWEST_OF_A_POINT:
            continue
        one = _enough(relation(_with(target, sessions)))
        if one is not None:
            found.append(PointRelation(target, n, one))
    return found


def _with(target: str, sessions: Sequence[Relief]) -> Iterable[tuple[int, float, float]]:
    return ((one.before, float(target in one.targets), one.change) for one in sessions)
