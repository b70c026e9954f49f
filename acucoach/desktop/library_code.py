"""Keeps the library from compiling its own helpers anew at each start.

PySide6 carries twelve of its Python modules as text within a library of the system's, where
Python writes no bytecode beside them: 14 ms of every start went by compiling them.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

_OURS = ("shibokensupport/", "signature_bootstrap.py")
_FUTURE = 0x1FE0000
"""What a module asks of the compiler by ``from __future__``; those it calls inherit it."""


def load_library(kept: Path | None = None) -> None:
    """Import ``shiboken6``, which PySide6 begins with, and keep what is compiled meanwhile.

    It lies where the bytecode of this module lies, is trusted as that is, and is recognised like
    that by a fingerprint of the text it was made from. Where Python can or should write no
    bytecode (a frozen program says so), nothing is kept and the library does as ever.

    Args:
        kept: the file; None for the usual place.
    """
    if "shiboken6" in sys.modules:
        return
    with _compiling(_Kept(kept or Path(cache_from_source(__file__)).with_suffix(".library"))):
        import shiboken6  # noqa: F401


@contextmanager
def _compiling(kept: _Kept) -> Iterator[None]:
    before: Callable[..., Any] = builtins.compile

    def compiled(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        ours = isinstance(filename, str) and filename.startswith(_OURS)
        if not ours or mode != "exec" or rest or named:
            return before(source, filename, mode, *rest, **named)
        text = source.encode() if isinstance(source, str) else bytes(source)
        flags = sys._getframe(1).f_code.co_flags & _FUTURE
        return kept.code(
            filename, text, flags,
            lambda: before(source, filename, mode, flags, True),
        )  # fmt: skip

    setattr(builtins, "compile", compiled)  # noqa: B010
    try:
        yield
    finally:
        setattr(builtins, "compile", before)  # noqa: B010
        kept.write()


class _Kept:
    """Code by the name and the fingerprint of its text.

    Args:
        file: where it is kept.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known: dict[str, tuple[bytes, int, CodeType]] = _read(file)
        self._changed = False

    def code(self, name: str, text: bytes, flags: int, make: Callable[[], CodeType]) -> CodeType:
        """What a text was compiled to, or is now."""
        print_ = source_hash(text)
        known = self._known.get(name)
        if known is not None and known[:2] == (print_, flags):
            return known[2]
        made = make()
        self._known[name] = (print_, flags, made)
        self._changed = True
        return made

    def write(self) -> None:
        """Keep what is new, whole or not at all."""
        if not self._changed or sys.dont_write_bytecode:
            return
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


def _read(file: Path) -> dict[str, tuple[bytes, int, CodeType]]:
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
