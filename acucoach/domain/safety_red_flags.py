"""Warning signs that come before advice, rules for stopping, and whom to call."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntEnum

from acucoach.domain.acupoint import Cited
from acucoach.domain.frozen import frozen


class Urgency(IntEnum):
    """How soon help is needed; the higher, the sooner."""

    SOON = 1
    SAME_DAY = 2
    EMERGENCY = 3


@frozen
class RedFlag:
    """One warning sign.

    Attributes:
        id: short id, unique in its topic.
        urgency: how soon help is needed.
        text: the sign in plain words.
        cite: citation ids.
    """

    id: str
    urgency: Urgency
    text: str
    cite: tuple[str, ...]


@frozen
class RedFlagTopic:
    """The warning signs of one kind of complaint.

    Attributes:
        id: short id that complaints name.
        title: "Before you press: headache".
        flags: most urgent first.
        note: where sources disagree, or a remark; empty when there is none.
        why: one short line on why they are asked.
    """

    id: str
    title: str
    flags: tuple[RedFlag, ...]
    note: tuple[Cited, ...]
    why: str

    def of(self, urgency: Urgency) -> tuple[RedFlag, ...]:
        """The signs of one urgency."""
        return tuple(flag for flag in self.flags if flag.urgency is urgency)


def worst(flags: Iterable[RedFlag]) -> Urgency | None:
    """The highest urgency among signs that are there; None when there are none."""
    return max((flag.urgency for flag in flags), default=None)


@frozen
class StopRule:
    """Something that ends a session.

    Attributes:
        id: short id.
        sign: what is felt ("Pain").
        text: what to do.
        cite: citation ids.
        topic: topic of warning signs in which it is kept as a sign; empty when it is not kept.
        urgency: how soon help is needed.
    """

    id: str
    sign: str
    text: str
    cite: tuple[str, ...]
    topic: str = ""
    urgency: Urgency = Urgency.SOON

    @property
    def flag(self) -> RedFlag:
        """The sign as it is kept when somebody felt it in a session."""
        return RedFlag(f"felt-{self.id}", self.urgency, self.sign, self.cite)


@frozen
class SettledConflict:
    """A matter on which sources disagree, and what this program does.

    Attributes:
        id: short id.
        title: the matter.
        sides: what each source says.
        settled: what the program does, and why.
        shown: where it matters: ids of pages and routines, codes of points.
    """

    id: str
    title: str
    sides: tuple[Cited, ...]
    settled: Cited
    shown: tuple[str, ...] = ()


_TELEPHONE = re.compile(r"\+?[0-9(][0-9 ()/.\-]{1,28}(?: ?(?:x|ext\.?) ?[0-9]{1,6})?")
LONGEST_NAME = 80


@frozen
class CareContact:
    """The person's own care team: whom to ask, and where to call.

    Attributes:
        name: up to 80 characters; may be empty.
        telephone: as it is dialled; may be empty.
    """

    name: str = ""
    telephone: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be a name or a telephone number.

        Raises:
            ValueError: the name is too long or the number has other signs than those dialled.
        """
        if len(self.name) > LONGEST_NAME or not self.name.isprintable():
            raise ValueError("the name is too long or holds signs that cannot be shown")
        if self.telephone and not _TELEPHONE.fullmatch(self.telephone):
            raise ValueError("this is not a telephone number")

    @property
    def known(self) -> bool:
        """Whether there is anything to show."""
        return bool(self.name or self.telephone)
