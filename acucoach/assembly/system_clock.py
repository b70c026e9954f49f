"""The machine's own time."""

from __future__ import annotations

import time
from datetime import datetime


class SystemClock:
    """Wall time and a clock that only goes forward."""

    def now(self) -> datetime:
        """Wall time with the local offset."""
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        """Seconds that never run backwards."""
        return time.monotonic()
