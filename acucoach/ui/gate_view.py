"""What screens may ask of the safety gate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from acucoach.domain.anatomy import Side


@dataclass(frozen=True, slots=True)
class Saying:
    """A verdict in words.

    Attributes:
        state: ``allowed``, ``gentle``, ``blocked``, or ``partial`` before anything was asked.
        title: the verdict ("Not today").
        text: the reasons, one sentence each.
        instead: what to do instead; may be empty.
        sources: citation ids of the reasons.
        alternatives: codes of points that may be used instead.
    """

    state: str
    title: str
    text: str
    instead: str = ""
    sources: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()


class GateView(Protocol):
    """Verdicts for the profile and the day as they are now."""

    def say(self, code: str, side: Side | None = None) -> Saying:
        """The verdict on a point or area; without a side, the mildest of its sides."""
        ...

    def done_today(self, code: str) -> bool:
        """Whether a session on the point was finished today."""
        ...

    def last_dose(self, code: str) -> tuple[int, bool]:
        """Seconds a side of the last session on a point, and whether it went well; 0 for none."""
        ...
