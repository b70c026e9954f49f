"""Cells of a CSV file: no spreadsheet takes one for a formula, and reading gives the same text."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from typing import TextIO

DANGEROUS = "=+-@\t\r\n＝＋－＠"
"""A cell that begins with one of these may be run as a formula (OWASP, CSV injection)."""


def guard(text: str) -> str:
    """The text with an apostrophe in front when it needs one; undone by ``unguard``."""
    return f"'{text}" if _risky(text) else text


def unguard(text: str) -> str:
    """The text that ``guard`` was given."""
    return text[1:] if text.startswith("'") and _risky(text[1:]) else text


class TableWriter:
    """Writes a table: lines end as RFC 4180 says.

    Texts are guarded; numbers are not, for a spreadsheet reads them as numbers.

    Args:
        file: opened with ``newline=""``; UTF-8 with a byte-order mark.
        heading: names of the columns.
        separator: between cells. Where it is ``;`` a decimal comma is usual, and is written.
    """

    def __init__(self, file: TextIO, heading: Sequence[str], separator: str = ",") -> None:
        self._writer = csv.writer(file, lineterminator="\r\n", delimiter=separator)
        self._comma = separator == ";"
        self._writer.writerow(heading)

    def row(self, *cells: str | int | float | None) -> None:
        """Add a row."""
        self._writer.writerow([self._cell(cell) for cell in cells])

    def _cell(self, cell: str | int | float | None) -> str | int | float | None:
        if isinstance(cell, str):
            return guard(cell)
        return str(cell).replace(".", ",") if self._comma and isinstance(cell, float) else cell


def _risky(text: str) -> bool:
    bare = text.lstrip("'")
    return bare[:1] != "" and (bare[0] in DANGEROUS or bare.lstrip(" ")[:1] in tuple(DANGEROUS))
