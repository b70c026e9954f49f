"""A workbook (.xlsx) as the text of a table; ``openpyxl`` is imported only here, and only then."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date, datetime, time, timedelta
from importlib import import_module
from pathlib import Path
from xml.etree.ElementTree import ParseError

from acucoach.storage.exchange.packed import DAMAGED
from acucoach.storage.faults import ExchangeError, Fault

_LARGEST_INSIDE = 256 * 1024 * 1024
"""Bytes of all parts unpacked: a small file may hold a monster."""
_BROKEN = (*DAMAGED, TypeError, AttributeError, ArithmeticError, ParseError)
"""What the reader lets through of a damaged or locked file."""


def is_workbook(path: Path) -> bool:
    """Whether it is one, by what it holds, not by its name."""
    try:
        if not path.is_file():
            return False  # a pipe or a device is read once, from its beginning
        with zipfile.ZipFile(path) as parts:
            return "xl/workbook.xml" in parts.namelist()
    except DAMAGED:
        return False


def read_workbook(path: Path, largest: int) -> str:
    """All sheets as one text of cells between commas, an empty line between two sheets.

    Dates become ``2026-02-03 08:15:00``, whole numbers lose their ``.0``, formulas are read as
    what they last came to.

    Raises:
        ExchangeError: too large, broken or locked, or the reader is not installed.
    """
    try:
        with zipfile.ZipFile(path) as parts:
            inside = sum(part.file_size for part in parts.infolist())
        if path.stat().st_size > largest or inside > _LARGEST_INSIDE:
            raise ExchangeError(Fault.TOO_LARGE, detail=f"{largest // 1024 // 1024} MB")
        reader = import_module("openpyxl")
    except ImportError as error:
        raise ExchangeError(Fault.NO_READER) from error
    except DAMAGED as error:
        raise ExchangeError(Fault.WORKBOOK) from error
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    try:
        with path.open("rb") as file:  # by its name it refuses what it could read
            book = reader.load_workbook(file, read_only=True, data_only=True)
            for number, sheet in enumerate(book.worksheets):
                if number:
                    writer.writerow([""])
                for row in sheet.iter_rows(values_only=True):
                    writer.writerow([_cell(value) for value in row])
            book.close()
    except _BROKEN as error:
        raise ExchangeError(Fault.WORKBOOK) from error
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
