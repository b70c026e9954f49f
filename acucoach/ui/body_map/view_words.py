"""The words for views of the body and for its sides."""

from __future__ import annotations

from PySide6.QtCore import QObject

from acucoach.domain.anatomy import Side


class ViewWords(QObject):
    """What a view or a side is called, in the language shown."""

    def views(self) -> dict[str, str]:
        """Names of views, by their id."""
        return {
            "front": self.tr("Front"),
            "back": self.tr("Back"),
            "left": self.tr("Left side"),
            "right": self.tr("Right side"),
            "side": self.tr("Side"),
            "top": self.tr("Top"),
            "sole": self.tr("Sole"),
            "palm": self.tr("Palm"),
            "thumb-side": self.tr("Thumb side"),
            "little-finger-side": self.tr("Little-finger side"),
            "inner": self.tr("Inner side"),
            "outer": self.tr("Outer side"),
            "upper": self.tr("Upper part"),
            "lower": self.tr("Lower part"),
        }

    def close_views(self, part: str) -> dict[str, str]:
        """Names of the views of one part, where the bare word could mean the whole body."""
        own = {
            "hand": {"back": self.tr("Back of the hand")},
            "foot": {"top": self.tr("Top of the foot")},
            "head": {"back": self.tr("Back of the head")},
        }
        return {**self.views(), **own.get(part, {})}

    def turned(self, degrees: int, above: bool) -> str:
        """From where the body is seen.

        Args:
            degrees: from the front to the person's left.
            above: whether it is looked down on.
        """
        views = (
            self.tr("Front"),
            self.tr("Front and left side"),
            self.tr("Left side"),
            self.tr("Back and left side"),
            self.tr("Back"),
            self.tr("Back and right side"),
            self.tr("Right side"),
            self.tr("Front and right side"),
        )
        view = views[round(degrees / 45) % 8]
        return self.tr("{view}, from above").format(view=view) if above else view

    def points_here(self, count: int) -> str:
        """How many points a part has."""
        one = count == 1
        return self.tr("1 point here") if one else self.tr("%n points here", "", count)

    def sides(self) -> dict[Side, str]:
        """Whose side it is, said to the person."""
        return {
            Side.LEFT: self.tr("your left"),
            Side.RIGHT: self.tr("your right"),
            Side.MIDLINE: self.tr("middle of the body"),
        }

    def sides_in_corners(self) -> dict[Side, tuple[str, str]]:
        """The words for the upper corners of a picture, and one letter where these do not fit."""
        return {
            Side.LEFT: (self.tr("your left"), self.tr("L")),
            Side.RIGHT: (self.tr("your right"), self.tr("R")),
        }
