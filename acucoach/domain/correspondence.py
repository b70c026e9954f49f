"""Where to press when the sore place cannot be pressed: one part stands for another.

A traditional idea ("like cures like") without clinical proof. The finder only looks pairs up;
whether an area may be pressed today is the safety gate's business.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from acucoach.domain.acupoint import Cited
from acucoach.domain.frozen import frozen


class PairKind(StrEnum):
    """On what likeness a pair rests."""

    LIMB = "limb"
    HAND_FOOT = "hand-foot"
    SPINE = "spine"
    HEAD = "head"


@frozen
class AreaPair:
    """A sore area and the area worked instead.

    Attributes:
        pain: id of an area or of a :class:`NamedPlace`.
        massage: id of an area.
        kind: the likeness.
        both_ways: whether the source lets either stand for the other.
        stated: False where the source only says "and so on".
        example: a point in the area worked, as an example; may be empty.
        note: a remark; may be empty.
        cite: citation ids.
    """

    pain: str
    massage: str
    kind: PairKind
    both_ways: bool
    stated: bool
    example: str
    note: str
    cite: tuple[str, ...]


@frozen
class NamedPlace:
    """A place that can be sore but is never the area worked.

    Attributes:
        id: short id, different from every area's.
        title: in the user's words.
        regions: region ids.
        synonyms: what people type instead.
    """

    id: str
    title: str
    regions: tuple[str, ...]
    synonyms: tuple[str, ...]


@frozen
class Instead:
    """What may be worked for a sore place.

    Attributes:
        area: id of the area.
        example: a point in it; may be empty.
        kind: the likeness.
        stated: False where the source only says "and so on".
        note: a remark; may be empty.
        cite: citation ids.
    """

    area: str
    example: str
    kind: PairKind
    stated: bool
    note: str
    cite: tuple[str, ...]


@frozen
class Correspondences:
    """The table, and the sentences that always stand beside it."""

    idea: Cited
    side: Cited
    care: Cited
    pregnancy: Cited
    sore: Cited
    places: tuple[NamedPlace, ...]
    pairs: tuple[AreaPair, ...]

    def instead_of(self, sore: str) -> tuple[Instead, ...]:
        """Areas to work for a sore area or place, finer and stated ones first.

        Args:
            sore: id of an area or of one of :attr:`places`.
        """
        found = [_forward(pair) for pair in self.pairs if pair.pain == sore]
        found += [_backward(pair) for pair in self.pairs if pair.both_ways and pair.massage == sore]
        return tuple(sorted(found, key=lambda item: not item.stated))

    def regions_of(self, place: str) -> tuple[str, ...]:
        """Regions of one of :attr:`places`; empty for any other id."""
        return next((one.regions for one in self.places if one.id == place), ())

    def sore_places(self) -> tuple[str, ...]:
        """Ids of all areas and places for which something is known, in the table's order."""
        return _once(
            name
            for pair in self.pairs
            for name in ((pair.pain, pair.massage) if pair.both_ways else (pair.pain,))
        )


def _forward(pair: AreaPair) -> Instead:
    return Instead(pair.massage, pair.example, pair.kind, pair.stated, pair.note, pair.cite)


def _backward(pair: AreaPair) -> Instead:
    return Instead(pair.pain, "", pair.kind, pair.stated, pair.note, pair.cite)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
