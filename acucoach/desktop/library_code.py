"""Keeps the library from compiling its own helpers, and their patterns, anew at each start.

PySide6 carries twelve of its Python modules as text within a library of the system's, where
Python writes no bytecode beside them: 14 ms of every start went by compiling them, and 8 more by
three large patterns of theirs.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from acucoach.desktop.kept_patterns import kept_patterns
from acucoach.kept import Kept, kept_beside

_OURS = ("shibokensupport/", "signature_bootstrap.py")
_FUTURE = 0x1FE0000
"""What a module asks of the compiler by ``from __future__``; those it calls inherit it."""


def load_library(kept: Path | None = None) -> None:
    """Import ``shiboken6``, which PySide6 begins with, and keep what is compiled meanwhile.

    Args:
        kept: the file; None for the usual place.
    """
    if "shiboken6" in sys.modules:
        return
    keeping = Kept(kept or kept_beside(__file__, ".library"))
    with _compiling(keeping), kept_patterns(keeping):
        import shiboken6  # noqa: F401
    keeping.write()


@contextmanager
def _compiling(kept: Kept) -> Iterator[None]:
    before: Callable[..., Any] = builtins.compile

    def compiled(source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        ours = isinstance(filename, str) and filename.startswith(_OURS)
        if not ours or mode != "exec" or rest or named:
            return before(source, filename, mode, *rest, **named)
        text = source.encode() if isinstance(source, str) else bytes(source)
        flags = sys._getframe(1).f_code.co_flags & _FUTURE
        return kept.made(
            filename, flags.to_bytes(4, "little") + text,
            lambda: before(source, filename, mode, flags, True),
        )  # fmt: skip

    setattr(builtins, "compile", compiled)  # noqa: B010
    try:
        yield
    finally:
        setattr(builtins, "compile", before)  # noqa: B010
