"""Ids of stored rows: UUID version 7, so that they sort by time and two computers can merge."""

from __future__ import annotations

import secrets
from datetime import datetime


def uuid7(now: datetime) -> str:
    """A new UUIDv7 in its text form (RFC 9562, section 5.7).

    Args:
        now: aware time of creation; its milliseconds since 1970 become the first 48 bits.
    """
    milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    random_a = secrets.randbits(12)
    random_b = secrets.randbits(62)
    value = (milliseconds << 80) | (0x7 << 76) | (random_a << 64) | (0b10 << 62) | random_b
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
