"""Gives memory that was only needed for a moment back to the system."""

from __future__ import annotations

import sys


def give_back() -> None:
    """Return freed memory; pictures are decoded in large pieces that the C library would keep.

    Does nothing where the C library has no such call (musl, Windows, macOS).
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
