"""Writing files: whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

from acucoach.files import replacing
from acucoach.storage.faults import ExchangeError, Fault


@contextmanager
def whole_files(*paths: Path, encoding: str = "utf-8") -> Iterator[list[TextIO]]:
    """Files beside their places; all are moved there when the block ends well, else none.

    Raises:
        ExchangeError: one cannot be written; what was there before is untouched.
    """
    try:
        with ExitStack() as kept:
            parts = [kept.enter_context(replacing(path)) for path in paths]
            # Closed before the first takes its place, so that none does when one cannot be.
            with ExitStack() as opened:
                files = [
                    opened.enter_context(part.open("w", encoding=encoding, newline=""))
                    for part in parts
                ]
                yield list(files)
    except OSError as error:
        raise ExchangeError(Fault.CANNOT_WRITE, detail=error.strerror or "no access") from error
