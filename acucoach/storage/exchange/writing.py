"""Writing files: whole or not at all."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from acucoach.storage.exchange.errors import ExchangeError, Fault


def iso(moment: datetime | None) -> str | None:
    """A time in ISO 8601 with its offset; milliseconds only where there are any."""
    if moment is None:
        return None
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")


def write_whole(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a file beside its place and move it there when it is complete.

    Raises:
        ExchangeError: it cannot be written; what was there before is untouched.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        with beside.open("w", encoding=encoding, newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise ExchangeError(Fault.CANNOT_WRITE, detail=error.strerror or "no access") from error
