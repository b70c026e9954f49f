"""A session as diary, review and reports see it: a line, not the whole record."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from acucoach.domain.frozen import frozen


@frozen
class SessionLine:
    """One session that was begun.

    Attributes:
        id: UUIDv7.
        at: when it began, with the offset of that moment.
        key: routine id or point code.
        title: its name when it was done.
        planned_seconds: of the whole plan.
        delivered_seconds: of the plan, pauses not counted.
        to_press_seconds: of pressing, as planned.
        pressed_seconds: pressed in truth.
        finished: it ran to its end.
        before: rating before, 0-10, or None.
        after: rating after, 0-10, or None.
        side_effects: words for what was felt afterwards ("soreness", "bruise").
        note: the user's note.
        complaint: complaint id it was done for; may be empty.
        instead_of: targets worked that took the place of another, and that other one.
    """

    id: str
    at: datetime
    key: str
    title: str
    planned_seconds: int
    delivered_seconds: int
    to_press_seconds: int
    pressed_seconds: int
    finished: bool
    before: int | None
    after: int | None
    side_effects: tuple[str, ...] = ()
    note: str = ""
    complaint: str = ""
    instead_of: tuple[tuple[str, str], ...] = ()


class SessionLines(Protocol):
    """Where the lines come from."""

    def lines(self, first: date, last: date) -> list[SessionLine]:
        """Sessions of some days, oldest first."""
        ...

    def count_by_day(self, first: date, last: date) -> dict[date, int]:
        """Number of sessions of each day that has any."""
        ...
