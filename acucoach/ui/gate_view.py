"""What screens may ask of the safety gate."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen

if TYPE_CHECKING:
    from acucoach.domain.acupoint import Pressure, Technique
    from acucoach.domain.replacement import ReplacementOffer
    from acucoach.domain.routine import Routine
    from acucoach.domain.safety_gate import RoutineVerdict
    from acucoach.domain.safety_rule import Truth

STATE_ICONS = {
    "allowed": "shield-check",
    "gentle": "feather",
    "blocked": "ban",
    "hurts": "hand",
    "partial": "circle-dashed",
    "done": "check",
}
"""The sign of each state of a verdict: nothing is told by colour alone."""


@frozen
class Saying:
    """A verdict in words.

    Attributes:
        state: ``allowed``, ``gentle``, ``blocked``, or ``partial`` before it was asked.
        title: the verdict ("Leave this out").
        text: the weightiest reasons, in one go.
        reasons: all reasons, the weightiest first; may be empty where ``text`` says it all.
        since: when the newest of the day's answers behind it was given; None where there is none.
        instead: what to do instead; may be empty.
        sources: citation ids of the reasons.
        alternatives: codes of points that may be used instead.
        pressure: the most that may be used on each of its sides; None while that is not judged.
    """

    state: str
    title: str
    text: str
    instead: str = ""
    sources: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    since: datetime | None = None
    pressure: Pressure | None = None


class GateView(Protocol):
    """Verdicts for the profile and the day as they are now."""

    def say(self, code: str, side: Side | None = None) -> Saying:
        """The verdict on a point or area; without a side, the mildest of its sides."""
        ...

    def say_way(self, code: str, technique: Technique) -> Saying:
        """The verdict on a point worked in one way, with that technique's first tool."""
        ...

    def told(self) -> Mapping[str, Truth]:
        """What is known of the person and the day; empty before anything was asked."""
        ...

    def asked_today(self) -> bool:
        """Whether all that holds for longer than one session is answered and not too old."""
        ...

    def instead(self, code: str) -> tuple[str, ...]:
        """Points and areas (``area:ID``) that pass today in place of a blocked point."""
        ...

    def done_today(self, code: str) -> bool:
        """Whether a session on the point was finished today."""
        ...

    def last_dose(self, code: str) -> tuple[int, bool]:
        """Seconds a side of the last session on a point, and whether it went well; 0 for none."""
        ...


class RoutineGate(Protocol):
    """What the gate leaves of a routine, and what it lets take the place of the rest."""

    def told(self) -> Mapping[str, Truth]:
        """What is known of the person and the day; empty before anything was asked."""
        ...

    def judge(self, routine: Routine) -> RoutineVerdict:
        """What is left of a routine."""
        ...

    def closed(self, routine: Routine) -> str:
        """Why a warning sign that stands closes a routine wherever it presses; empty if none."""
        ...

    def offers(
        self, routine: Routine, judged: RoutineVerdict
    ) -> Mapping[int, tuple[ReplacementOffer, ...]]:
        """What may be done instead, by the index of the step that is left out."""
        ...

    def replaced(self, routine: Routine, index: int, target: str, rub: str) -> Routine:
        """The routine with one step's place taken by something else."""
        ...
