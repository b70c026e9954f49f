"""Gives memory that was only needed for a moment back to the system."""

from __future__ import annotations

import linecache
import sys


def give_back() -> None:
    """Return freed memory; pictures are decoded in large pieces that the C library would keep.

    Lines of source that were read go as well: an error's trace reads them anew. Memory
    stays with the C library where that has no such call (musl, Windows, macOS).
    """
    linecache.clearcache()
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
