"""Doses in short: spans of time, and a dose with its side."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


class DoseWords(QObject):
    """Words in the user's language; numbers by locale."""

    def span(self, low: int, high: int) -> str:
        """ "30–90 s", "1–3 min"; seconds in."""
        if high < 120:
            if low == high:
                return self.tr("{seconds} s").format(seconds=low)
            return self.tr("{low}–{high} s").format(low=low, high=high)
        if low < 60:
            return self.tr("{low} s–{high} min").format(low=low, high=self._minutes(high))
        if low == high:
            return self.tr("{minutes} min").format(minutes=self._minutes(high))
        return self.tr("{low}–{high} min").format(low=self._minutes(low), high=self._minutes(high))

    def dose(self, seconds: int, sides: str) -> str:
        """ "2 min each side"; ``sides`` as a ``SideOrder``."""
        length = (
            self.tr("{seconds} s").format(seconds=seconds)
            if seconds < 60
            else self.tr("{minutes} min").format(minutes=self._minutes(seconds))
        )
        patterns = {
            "in-turn": self.tr("{length} each side"),
            "left": self.tr("{length}, left only"),
            "right": self.tr("{length}, right only"),
            "midline": self.tr("{length}"),
        }
        return patterns[sides].format(length=length)

    def _minutes(self, seconds: int) -> str:
        return QLocale().toString(seconds / 60, "g", 3)
