"""Keeps the library from reading the source of every module that is imported."""

from __future__ import annotations

import sys

_ASKS = "_mod_uses_pyside"
"""The library's function that reads a module's source."""


def leave_sources_alone() -> None:
    """Spare the start the reading of some two hundred source files.

    PySide6 looks through the text of each module for its own name, to know whether that module
    may use Qt under other names (``__feature__``). No module of this program does. Before the
    library's modules are there, or where a release of it works otherwise, nothing is done.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and _ASKS in vars(feature):
        setattr(feature, _ASKS, _uses_no_feature)


def _uses_no_feature(module: object) -> bool:
    return False
