"""What a text was turned into with some work, kept beside the bytecode for the next start.

As with bytecode nothing is asked of the person and nothing is lost with it: a text is recognised
by its fingerprint, so that a changed one is worked through anew, and where Python can or should
write no bytecode (a frozen program says so) nothing is kept.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source, source_hash
from pathlib import Path
from typing import Any
from zlib import crc32


def kept_beside(source: str, ending: str) -> Path:
    """Where something is kept for a module: beside its bytecode, trusted as that is.

    Args:
        source: the module's ``__file__``.
        ending: of the file's name, such as ``.library``.
    """
    return Path(cache_from_source(source)).with_suffix(ending)


class Kept:
    """What texts were turned into, by a name; what :mod:`marshal` writes can be kept.

    Args:
        file: where it is kept; read when the first is asked for.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[str, tuple[bytes, bytes]] | None = None
        self._changed = self._is_written = False

    def made(self, name: str, text: bytes, make: Callable[[], Any]) -> Any:
        """What a text is turned into: a value of its own at each call.

        Args:
            name: tells texts apart; a text of the same name takes the other's place.
            text: whatever the outcome depends on.
            make: does the work. What it raises is raised.
        """
        if self._known is None:
            self._known = _read(self._file)
        print_ = source_hash(text)
        known = self._known.get(name)
        if known is not None and known[0] == print_:
            return marshal.loads(known[1])
        value = make()
        if self._is_written:
            return value
        with suppress(ValueError):  # A date, for one, cannot be kept.
            self._known[name] = (print_, marshal.dumps(value))
            self._changed = True
        return value

    def write(self) -> None:
        """Keep what is new, whole or not at all; from now on nothing more."""
        self._is_written = True
        if not self._changed or sys.dont_write_bytecode:
            return
        self._changed = False
        whole = marshal.dumps(self._known)
        part = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            try:
                part.write_bytes(crc32(whole).to_bytes(4, "little") + whole)
                part.replace(self._file)
            except OSError:
                part.unlink(missing_ok=True)
                raise


def _read(file: Path) -> dict[str, tuple[bytes, bytes]]:
    try:
        kept = file.read_bytes()
    except OSError:
        return {}
    if crc32(kept[4:]).to_bytes(4, "little") != kept[:4]:
        return {}
    try:
        known = marshal.loads(kept[4:])
    except (ValueError, EOFError, TypeError):
        return {}
    return known if isinstance(known, dict) else {}
