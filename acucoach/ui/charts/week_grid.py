"""Places of days that stand below each other week by week, as in a calendar on its side. Pure."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF


class WeekGrid:
    """A column a week, a row a day of the week.

    Args:
        count: how many days.
        before: days of the first week that are not shown, 0 to 6.
        box: where the columns stand, pixels.
        most: widest column, pixels.
        mirrored: the first week stands at the right.
    """

    def __init__(
        self, count: int, before: int, box: QRectF, most: float, *, mirrored: bool
    ) -> None:
        self._count, self._before, self._box, self._mirrored = count, before, box, mirrored
        self.weeks = max(1, ceil((count + before) / 7))
        self.step = min(most, box.width() / self.weeks)
        self.high = box.height() / 7

    def place(self, number: int) -> QRectF:
        """The room of a day."""
        week, row = divmod(number + self._before, 7)
        left = self._box.left() + week * self.step
        if self._mirrored:
            left = self._box.right() - (week + 1) * self.step
        return QRectF(left, self._box.top() + row * self.high, self.step, self.high)

    def row(self, row: int) -> QRectF:
        """The room of a day of the week, over all weeks."""
        return QRectF(
            self._box.left(), self._box.top() + row * self.high, self._box.width(), self.high
        )

    def at(self, place: QPointF) -> int:
        """The day there; -1 for none."""
        across = place.x() - self._box.left()
        if self._mirrored:
            across = self._box.right() - place.x()
        week, row = int(across // self.step), int((place.y() - self._box.top()) // self.high)
        number = week * 7 + row - self._before
        inside = 0 <= row < 7 and 0 <= week < self.weeks
        return number if inside and 0 <= number < self._count else -1
