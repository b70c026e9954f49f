"""A table as a file holds it: delimiter, heading and rows found out, nothing interpreted."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from acucoach.domain.frozen import frozen
from acucoach.storage.exchange.column_names import roles_of
from acucoach.storage.exchange.csv_cells import unguard
from acucoach.storage.exchange.progress import EVERY, Progress, no_progress
from acucoach.storage.faults import ExchangeError, Fault

LONGEST_CELL = 1_000_000
MOST_COLUMNS = 200
LARGEST = 32 * 1024 * 1024
"""Bytes of a table: half a million rows with notes."""
_DELIMITERS = ",;\t|"
_LOOKED_AT = 40
"""Lines that the delimiter is found out from."""


@frozen
class Recognised:
    """What is known of a table whose layout is another program's.

    Attributes:
        program: its name.
        fields: the field of ``csv_import.Mapping`` that each column is.
        left_columns: columns that have no place here.
        left_rows: what else the table held, and how many rows of each were left out.
        order: a ``DateOrder``; empty where the dates have to tell.
        highest: upper end of the scale; None when the numbers have to tell.
        chosen: only rows of complaints that are chosen count.
    """

    program: str
    fields: tuple[str, ...]
    left_columns: tuple[str, ...]
    left_rows: tuple[tuple[str, int], ...]
    order: str
    highest: int | None
    chosen: bool


@frozen
class MeasuredCell:
    """A number of a day beside the table: hours slept, steps."""

    day: date
    what: str
    value: float


@frozen
class ImportedSheet:
    """A table as read.

    Attributes:
        heading: names of the columns.
        rows: cells of each row, as many as the heading has.
        lines: the line of the file each row begins on.
        others: headings of further tables of the same file, which were not read.
        known: whose layout it is; None for any other table.
        measures: numbers of days that the file holds beside its rows.
    """

    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    others: tuple[tuple[str, ...], ...] = ()
    known: Recognised | None = None
    measures: tuple[MeasuredCell, ...] = ()


@frozen
class _Line:
    number: int
    cells: tuple[str, ...]

    @property
    def width(self) -> int:
        return max((n for n, cell in enumerate(self.cells, 1) if cell.strip()), default=0)


def read_sheets(text: str, progress: Progress = no_progress) -> list[ImportedSheet]:
    """Read all tables of a file, in order; an empty line and another heading part them.

    Lines above a heading that have fewer cells than it (a title, an export date) are passed over.

    Args:
        text: the file.
        progress: told which line is reached.

    Raises:
        ExchangeError: no table, or a broken one.
    """
    text = text.lstrip("\ufeff")
    named = re.match(r'"?sep=(.)"?\s*\r?\n', text, re.IGNORECASE)
    skipped = 0
    if named:
        text, skipped = text[named.end() :], 1
    delimiter = named[1] if named else _delimiter(text)
    found = []
    for block in _blocks(_lines(text, delimiter, skipped, progress)):
        sheet = _sheet(block)
        if sheet is not None:
            found.append(sheet)
    if not found:
        raise ExchangeError(Fault.NOT_CSV)
    return found


def _delimiter(text: str) -> str:
    head = "\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT])
    best, most = "", 1
    for delimiter in _DELIMITERS:
        try:
            rows = list(csv.reader(io.StringIO(head, newline=""), delimiter=delimiter))
        except csv.Error:
            rows = [line.split(delimiter) for line in head.split("\n")]
        widths = Counter(len(cells) for cells in rows if len(cells) > 1)
        # The most rows of one width; of equals the wider one.
        score = max(((count * width) for width, count in widths.items()), default=0)
        if score > most:
            best, most = delimiter, score
    if not best:
        raise ExchangeError(Fault.NOT_CSV)
    return best


def _lines(text: str, delimiter: str, skipped: int, progress: Progress) -> list[_Line]:
    csv.field_size_limit(LONGEST_CELL)
    # Strict: a quotation that is never closed would swallow the rest of the table.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    total = text.count("\n") + 1
    lines: list[_Line] = []
    begins = 1 + skipped
    try:
        for number, cells in enumerate(reader):
            if number % EVERY == 0:
                progress(number, total)
            lines.append(_Line(begins, tuple(cells)))
            begins = reader.line_num + 1 + skipped
    except csv.Error as error:
        raise ExchangeError(Fault.BROKEN_TABLE, f"line {begins}", str(error)) from error
    return lines


def _blocks(lines: Sequence[_Line]) -> list[list[_Line]]:
    """Parts between empty lines; a part that goes on in the columns of the one before joins it."""
    blocks: list[list[_Line]] = [[]]
    for line in lines:
        if line.width:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    joined: list[list[_Line]] = []
    for block in filter(None, blocks):
        if joined and not _begins_anew(block[0], joined[-1]):
            joined[-1].extend(block)
        else:
            joined.append(block)
    return joined


def _begins_anew(line: _Line, before: Sequence[_Line]) -> bool:
    """Whether a line after an empty one is a heading: it must name two things that are known."""
    return line.cells != before[0].cells and _may_head(line) and len(roles_of(line.cells)) > 1


def _may_head(line: _Line) -> bool:
    """A heading holds words, each once: no figure stands alone in it."""
    names = [cell.strip() for cell in line.cells if cell.strip()]
    figures = sum(bool(re.fullmatch(r"[\d\s.,:/\-+%]+", name)) for name in names)
    return bool(names) and figures == 0


def _sheet(block: Sequence[_Line]) -> ImportedSheet | None:
    widths = Counter(line.width for line in block if line.width > 1)
    if not widths:
        return None
    widest = max(widths)
    # Titles are narrow; the heading is the first line about as wide as the table.
    first = next(
        (
            n
            for n, line in enumerate(block)
            if line.width > 1 and line.width * 2 >= widest and _may_head(line)
        ),
        next(n for n, line in enumerate(block) if line.width > 1),
    )
    heading = tuple(cell.strip() for cell in block[first].cells)
    if len(heading) > MOST_COLUMNS:
        detail = f"it has more than {MOST_COLUMNS} columns"
        raise ExchangeError(Fault.BROKEN_TABLE, f"line {block[first].number}", detail)
    rows, lines = [], []
    for line in block[first + 1 :]:
        padded = (*line.cells, *[""] * len(heading))[: len(heading)]
        beyond = line.cells[len(heading) : line.width]
        if beyond:
            # A comma in a last note that nobody quoted: it belongs there, and is not dropped.
            padded = (*padded[:-1], ",".join((padded[-1], *beyond)))
        rows.append(tuple(unguard(cell) for cell in padded))
        lines.append(line.number)
    return ImportedSheet(heading, tuple(rows), tuple(lines))
