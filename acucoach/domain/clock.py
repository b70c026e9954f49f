"""Time, as the program asks for it: injected, so that no test waits."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Two kinds of time."""

    def now(self) -> datetime:
        """Wall time with the local offset (aware)."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards; suspended time may or may not be counted."""
        ...
