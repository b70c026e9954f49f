"""Writing files: whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TextIO

from acucoach.storage.faults import ExchangeError, Fault


@contextmanager
def whole_files(*paths: Path, encoding: str = "utf-8") -> Iterator[list[TextIO]]:
    """Files beside their places; all are moved there when the block ends well, else none.

    Raises:
        ExchangeError: one cannot be written; what was there before is untouched.
    """
    beside = [path.with_name(f".{path.name}.part") for path in paths]
    try:
        with ExitStack() as opened:
            files = [
                opened.enter_context(part.open("w", encoding=encoding, newline=""))
                for part in beside
            ]
            yield list(files)
            for file in files:
                file.flush()
                os.fsync(file.fileno())
        for part, path in zip(beside, paths, strict=True):
            part.replace(path)
    except OSError as error:
        raise ExchangeError(Fault.CANNOT_WRITE, detail=error.strerror or "no access") from error
    finally:
        for part in beside:
            with suppress(OSError):
                part.unlink(missing_ok=True)
