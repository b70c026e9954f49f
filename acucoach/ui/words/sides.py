"""The sides of the body, as single words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.domain.anatomy import Side


class SideWords(QObject):
    """Left, right and the middle in the user's language."""

    def side(self, side: Side) -> str:
        """A side, at the start of a line."""
        return {
            Side.LEFT: self.tr("Left"),
            Side.RIGHT: self.tr("Right"),
            Side.MIDLINE: self.tr("Middle"),
        }[side]

    def at(self, place: str, side: Side) -> str:
        """A place with its side: "Lower leg, left"; nothing is added on the midline."""
        if side is Side.MIDLINE:
            return place
        left = side is Side.LEFT
        named = self.tr("{place}, left") if left else self.tr("{place}, right")
        return named.format(place=place)

    def pair(self) -> list[tuple[str, str]]:
        """Both sides as choices: what is kept, and the word."""
        return [(str(side), self.side(side)) for side in (Side.LEFT, Side.RIGHT)]
