"""Which automatic copies are kept: all of the newest day, then fewer the older they are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

T = TypeVar("T")
DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of how many days, weeks and months one copy each is kept."""


def kept(copies: Iterable[tuple[datetime, T]]) -> set[T]:
    """The copies that stay: all of the newest day, one a day, a week and a month before.

    Only days that have a copy are counted, never the time since: a clock that is wrong, or a year
    without the program, thins nothing out.

    Args:
        copies: when each was made, and what it is.
    """
    newest_first = sorted(copies, key=lambda copy: copy[0], reverse=True)
    stay: set[T] = set()
    if newest_first:
        newest = newest_first[0][0].date()
        stay |= {copy for made, copy in newest_first if made.date() == newest}
    for bucket, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        seen: set[str] = set()
        for made, copy in newest_first:
            name = made.strftime(bucket)
            if name not in seen and len(seen) < most:
                seen.add(name)
                stay.add(copy)
    return stay
