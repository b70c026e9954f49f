"""The machine's own time."""

from __future__ import annotations

import time
from datetime import datetime

from acucoach.desktop.local_zone import ZoneWatch


class SystemClock:
    """Wall time and a clock that only goes forward."""

    def __init__(self) -> None:
        self._zone = ZoneWatch()

    def now(self) -> datetime:
        """Wall time with the local offset, also after a journey."""
        self._zone.look()
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()
