"""A ruler of one's own: lengths measured once on the own body, and how far away points lie by them.

Lengths are millimetres. A cun is a share of a length of the body, so that it differs from limb to
limb and from person to person (WHO Standard Acupuncture Point Locations, 2008, general guidelines).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType

from acucoach.domain.anatomy import Side
from acucoach.domain.frozen import frozen

NEAR = 5.0
"""Millimetres by which fingers may miss and still count as right: our own judgement, a quarter of
a thumb's width."""
FINGERS = {2: "fingers-2", 3: "fingers-3", 4: "fingers-4"}
"""The measure of so many fingers side by side."""


@frozen
class BodyMeasure:
    """A length that a person measures on their own body.

    Attributes:
        id: its name in the content.
        title: what it is.
        how: from where to where.
        cun: how many cun it has.
        paired: whether there is one on either side.
        shortest, longest: what an adult can have.
        cite: sources of the number of cun.
    """

    id: str
    title: str
    how: str
    cun: float
    paired: bool
    shortest: float
    longest: float
    cite: tuple[str, ...]

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides it is measured on."""
        return (Side.LEFT, Side.RIGHT) if self.paired else (Side.MIDLINE,)

    def can_be(self, millimetres: float) -> bool:
        """Whether an adult can have that length."""
        return self.shortest <= millimetres <= self.longest


@frozen
class PointMeasure:
    """How far away a point lies.

    Attributes:
        code: the point.
        measure: id of the length it is a share of.
        cun: how far away.
        start: from where, as the end of a sentence.
        fingers: how many fingers the rule of thumb lays there; 2.5 for the middle of the third;
            None where there is none.
    """

    code: str
    measure: str
    cun: float
    start: str
    fingers: float | None


class FingerReach(StrEnum):
    """Where the rule of thumb leads, by one's own fingers."""

    RIGHT = "right"
    TOO_FAR = "too-far"
    TOO_SHORT = "too-short"


@frozen
class OwnLengths:
    """What somebody measured.

    Attributes:
        lengths: millimetres by measure and side; unpaired ones stand under the midline.
    """

    lengths: Mapping[tuple[str, Side], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keep them from being changed later."""
        object.__setattr__(self, "lengths", MappingProxyType(dict(self.lengths)))

    def length(self, measure: str, side: Side) -> float | None:
        """A length on that side; where only the other side was measured, that one's."""
        for one in (side, Side.MIDLINE, Side.LEFT, Side.RIGHT):
            if (measure, one) in self.lengths:
                return self.lengths[measure, one]
        return None

    def cun(self, measure: BodyMeasure, side: Side) -> float | None:
        """Millimetres of one cun by that length."""
        length = self.length(measure.id, side)
        return None if length is None else length / measure.cun

    def fingers(self, count: float) -> float | None:
        """How far so many fingers reach, side by side; beyond four they are laid twice."""
        if count > 4:
            half = self.fingers(count / 2)
            return None if half is None else 2 * half
        low, high = int(count), -int(-count // 1)
        if low not in FINGERS or high not in FINGERS:
            return None
        ends = [self.length(FINGERS[n], Side.MIDLINE) for n in (low, high)]
        if ends[0] is None or ends[1] is None:
            return None
        return ends[0] + (ends[1] - ends[0]) * (count - low)


@frozen
class Told:
    """How far away a point lies on somebody.

    Attributes:
        millimetres: from where the point's measure says.
        fingers: how far the rule of thumb reaches with their fingers; None where that is not known.
    """

    millimetres: float
    fingers: float | None

    @property
    def reach(self) -> FingerReach | None:
        """Where the rule of thumb leads."""
        if self.fingers is None:
            return None
        off = self.fingers - self.millimetres
        if abs(off) <= NEAR:
            return FingerReach.RIGHT
        return FingerReach.TOO_FAR if off > 0 else FingerReach.TOO_SHORT


def tell(point: PointMeasure, measure: BodyMeasure, own: OwnLengths, side: Side) -> Told | None:
    """How far away a point lies on one side; None where it was not measured."""
    cun = own.cun(measure, side)
    if cun is None:
        return None
    fingers = None if point.fingers is None else own.fingers(point.fingers)
    return Told(point.cun * cun, fingers)


def contradiction(own: OwnLengths) -> tuple[str, str] | None:
    """Two finger measures that cannot both be: the narrower-named one, then the other.

    Two fingers are narrower than three, three than four, and each finger is at least 8 mm wide.
    """
    for few, many in ((2, 3), (3, 4), (2, 4)):
        narrow, wide = (own.length(FINGERS[n], Side.MIDLINE) for n in (few, many))
        if narrow is not None and wide is not None and wide - narrow < 8 * (many - few):
            return FINGERS[few], FINGERS[many]
    return None


@frozen
class RulerMark:
    """A line across a strip of paper.

    Attributes:
        at: millimetres from its beginning.
        text: what stands beside it; may be empty.
        long: whether it is one of the long lines.
    """

    at: float
    text: str
    long: bool


@frozen
class Piece:
    """A piece of a strip that fits on a sheet of paper.

    Attributes:
        title: what the strip is for.
        number, count: which piece, from 1, of how many.
        start, end: millimetres of the whole strip.
        marks: those on it, still counted from the beginning of the whole strip.
    """

    title: str
    number: int
    count: int
    start: float
    end: float
    marks: tuple[RulerMark, ...]


def cut_strip(
    title: str, length: float, marks: tuple[RulerMark, ...], longest: float
) -> tuple[Piece, ...]:
    """A strip in pieces of equal length, none longer than the paper allows.

    Args:
        title: what it is for.
        length: millimetres.
        marks: in rising order, from 0 to the length.
        longest: millimetres of a piece.
    """
    count = max(1, -int(-length // longest))
    size = length / count
    pieces = []
    for number in range(1, count + 1):
        start, end = (number - 1) * size, number * size
        here = tuple(mark for mark in marks if start - 1e-6 <= mark.at <= end + 1e-6)
        pieces.append(Piece(title, number, count, start, end, here))
    return tuple(pieces)


def cun_marks(length: float, cun: float) -> tuple[RulerMark, ...]:
    """Marks at every cun, numbered, and short ones at the halves."""
    whole = int(cun)
    marks = [
        RulerMark(length * half / 2 / cun, str(half // 2) if half % 2 == 0 else "", half % 2 == 0)
        for half in range(2 * whole + 1)
    ]
    return tuple(marks)
