"""The computer's own time zone, asked of the system for each moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """Offsets as the operating system knows them, past and future, with daylight saving."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Offset of a wall time; of one that came twice, ``fold`` says which."""
        if moment is None:
            return timedelta()
        offset = moment.replace(tzinfo=None).astimezone().utcoffset()
        return offset or timedelta()

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Not known apart from the offset."""
        return None

    def tzname(self, moment: datetime | None) -> str:
        """The zone has no name here."""
        return "local"

    def fromutc(self, moment: datetime) -> datetime:
        """Wall time of a moment given in UTC."""
        local = moment.replace(tzinfo=UTC).astimezone()
        return local.replace(tzinfo=self)
