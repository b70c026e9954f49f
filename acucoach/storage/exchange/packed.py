"""What a damaged or locked archive lets through while it is read, whatever packed it."""

from __future__ import annotations

import zipfile
from lzma import LZMAError
from zlib import error as ZlibError  # noqa: N812 - an error by its name

DAMAGED = (
    zipfile.BadZipFile, ZlibError, LZMAError, EOFError, OSError, RuntimeError, LookupError,
    ValueError,
)  # fmt: skip
"""A name that is no text is a ValueError, a way of packing that is not known a RuntimeError."""
