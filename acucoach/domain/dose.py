"""How long to press: less when care is wanted, little at first, more as it goes well."""

from __future__ import annotations

from collections.abc import Sequence

from acucoach.domain.acupoint import Technique


def gentle_limit(technique: Technique) -> int:
    """Longest time a side, in seconds, when the gate says gently: a minute, or the least dose."""
    return max(60, technique.seconds[0])


FIRST_SECONDS = 30
"""What a first session on a point begins with; the guides' sources begin with 15 to 30 seconds."""


def grown(steps: Sequence[int], usual: int, last: int, *, well: bool) -> int:
    """The dose a side to offer next: it grows step by step as it goes well, up to the usual one.

    Args:
        steps: doses to choose from, seconds a side, rising.
        usual: the dose the guide names.
        last: seconds a side of the last session on the point; 0 when there was none.
        well: whether that one was done to its end and nothing hurt.
    """
    if not last:
        return min(FIRST_SECONDS, usual)
    if last > usual and well:
        return last  # the person's own choice
    if well:
        return min(next((step for step in steps if step > last), last), usual)
    return max((step for step in steps if step < last), default=steps[0])


STRETCHES = (FIRST_SECONDS, 60, 120)
"""Seconds a side at most in the first, second and third session of a routine."""


def routine_stretch(done: int) -> int:
    """The longest time a side for somebody who has done a routine so often; 0 for no cap.

    Args:
        done: sessions of it that went well, to their end.
    """
    return STRETCHES[done] if done < len(STRETCHES) else 0
