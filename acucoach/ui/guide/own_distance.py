"""How far away a point lies on this person, in words."""

from __future__ import annotations

from collections.abc import Callable

from acucoach.content.library import Library
from acucoach.domain.anatomy import Side
from acucoach.domain.body_lengths import OwnLengths
from acucoach.ui.words.lengths import LengthWords


class OwnDistance:
    """Tells distances by what the person measured.

    Args:
        library: what is measured, and the points told from it.
        own: what was measured.
    """

    def __init__(self, library: Library, own: Callable[[], OwnLengths]) -> None:
        self._library, self._own = library, own

    def measurable(self, code: str) -> bool:
        """Whether a point is told by a length of the body."""
        return code in self._library.measures().points

    def in_words(self, code: str) -> str:
        """A sentence or two; empty where the point is not measured or its length was not."""
        shelf = self._library.measures()
        if code not in shelf.points:
            return ""
        point = shelf.points[code]
        return LengthWords().on_you(point, shelf.measures[point.measure], self._own())

    def of_cun(self, code: str, cun: float, side: Side) -> str:
        """A number of cun at a point as a length; empty where it is not known."""
        shelf = self._library.measures()
        if code not in shelf.points:
            return ""
        one = self._own().cun(shelf.measures[shelf.points[code].measure], side)
        return "" if one is None else LengthWords().length(cun * one)
