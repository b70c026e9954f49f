"""The computer's own time zone, asked of the system for each moment."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime, timedelta, tzinfo

LOCALTIME = "/etc/localtime"


class ZoneWatch:
    """Notices that the computer was moved to another zone while the program is open.

    The C library reads the zone once and keeps it; it reads anew only when ``TZ`` changes.
    """

    def __init__(self) -> None:
        self._seen = self._now()

    def look(self) -> bool:
        """Read the zone anew if it is another one; whether it was."""
        now = self._now()
        if now == self._seen:
            return False
        self._seen = now
        if sys.platform != "win32":
            if "TZ" not in os.environ:
                os.environ["TZ"] = "UTC0"
                time.tzset()
                del os.environ["TZ"]
            time.tzset()
        return True

    @staticmethod
    def _now() -> tuple[object, ...]:
        try:
            found = os.stat(LOCALTIME)
            file: tuple[object, ...] = (found.st_dev, found.st_ino, found.st_mtime_ns)
        except OSError:
            file = ()
        return (os.environ.get("TZ"), *file)


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
