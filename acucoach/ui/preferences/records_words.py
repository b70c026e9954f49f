"""Words for backups: when one was made and what it holds."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QDate, QLocale, QObject, QTime

from acucoach.storage.backups import Contents


class RecordsWords(QObject):
    """Puts backups into words.

    Args:
        zone: the wall clock to show times by.
    """

    def __init__(self, zone: tzinfo | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone

    def moment(self, made: datetime) -> str:
        """Day and time, in the user's own form."""
        here = made.astimezone(self._zone)
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        day = locale.toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)
        clock = locale.toString(QTime(here.hour, here.minute), short)
        return self.tr("{day}, {time}").format(day=day, time=clock)

    def holds(self, contents: Contents | None) -> str:
        """What a copy holds, in one line."""
        if contents is None:
            return self.tr("Cannot be read")
        if not contents.entries and not contents.sessions:
            return self.tr("No diary entries and no sessions")
        told = self.counts(contents.entries, contents.sessions)
        if contents.first is None or contents.last is None:
            return told
        locale = QLocale()
        first, last = (
            locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
            for day in (contents.first, contents.last)
        )
        if first == last:
            return self.tr("{what}, of {day}").format(what=told, day=first)
        return self.tr("{what}, {first} to {last}").format(what=told, first=first, last=last)

    def counts(self, entries: int, sessions: int) -> str:
        """How many of both, such as "1 diary entry, 2 sessions"."""
        return self.tr("{entries}, {sessions}").format(
            entries=self.tr("1 diary entry")
            if entries == 1
            else self.tr("%n diary entries", "", entries),
            sessions=self.tr("1 session")
            if sessions == 1
            else self.tr("%n sessions", "", sessions),
        )
