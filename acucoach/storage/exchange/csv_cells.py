"""Cells of a CSV file: no spreadsheet takes one for a formula, and reading gives the same text."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

DANGEROUS = "=+-@\t\r\n＝＋－＠"
"""A cell that begins with one of these may be run as a formula (OWASP, CSV injection)."""


def guard(text: str) -> str:
    """The text with an apostrophe in front when it needs one; undone by ``unguard``."""
    return f"'{text}" if _risky(text) else text


def unguard(text: str) -> str:
    """The text that ``guard`` was given."""
    return text[1:] if text.startswith("'") and _risky(text[1:]) else text


def table(heading: Sequence[str], rows: Iterable[Sequence[str | int | float | None]]) -> str:
    """A table as text: UTF-8 comes with a byte-order mark, lines end as RFC 4180 says.

    Texts are guarded; numbers are not, for a spreadsheet reads them as numbers.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(heading)
    for row in rows:
        writer.writerow([guard(cell) if isinstance(cell, str) else cell for cell in row])
    return file.getvalue()


def _risky(text: str) -> bool:
    bare = text.lstrip("'")
    return bare[:1] != "" and (bare[0] in DANGEROUS or bare.lstrip(" ")[:1] in tuple(DANGEROUS))
