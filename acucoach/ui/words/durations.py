"""Lengths of time in words, the same on every screen."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


def whole_minutes(seconds: float) -> int:
    """To the nearest minute; a half counts up."""
    return int(seconds / 60 + 0.5)


class DurationWords(QObject):
    """Words in the user's language; numbers by locale."""

    def short(self, seconds: int) -> str:
        """ "2 min 5 s", "30 s", "3 min"."""
        minutes, rest = divmod(seconds, 60)
        number = QLocale().toString
        if not minutes:
            return self.tr("{count} s").format(count=number(rest))
        if not rest:
            return self.tr("{count} min").format(count=number(minutes))
        return self.tr("{minutes} min {seconds} s").format(
            minutes=number(minutes), seconds=number(rest)
        )

    def spent(self, seconds: float) -> str:
        """A stretch of time that is over: to the nearest second, wherever it is told."""
        return self.short(round(seconds))

    def about(self, seconds: int) -> str:
        """How long a session takes: to the minute ("about 29 minutes"); below 90 s to the second.

        Wherever it is said in advance, it is said by this.
        """
        if seconds < 90:
            return self.short(seconds)
        return self.tr("about {time}").format(time=self.minutes(whole_minutes(seconds)))

    def minutes(self, count: int) -> str:
        """ "24 minutes"."""
        if count == 1:
            return self.tr("1 minute")
        return self.tr("{count} minutes").format(count=QLocale().toString(count))
