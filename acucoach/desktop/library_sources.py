"""Keeps the library out of every import, and from reading the source of what is imported."""

from __future__ import annotations

import builtins
import sys

_ASKS = "_mod_uses_pyside"
"""The library's function that reads a module's source."""
_USUAL, _THEIRS = "__orig_import__", "__feature_import__"
"""Where the library keeps the import there was before, and what it puts in its place."""


def leave_sources_alone() -> None:
    """Spare the start the reading of some two hundred source files.

    PySide6 looks through the text of each module for its own name, to know whether that module
    may use Qt under other names (``__feature__``), and sends each import by two functions of its
    own for the same reason: 4 ms of a start. No module of this program does. Before the
    library's modules are there, or where a release of it works otherwise, nothing is done.
    """
    known = vars(builtins)
    if _USUAL in known and known["__import__"] is known.get(_THEIRS):
        known["__import__"] = known[_USUAL]
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and _ASKS in vars(feature):
        setattr(feature, _ASKS, _uses_no_feature)


def _uses_no_feature(module: object) -> bool:
    return False
