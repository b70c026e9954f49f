"""An OpenDocument spreadsheet (.ods) as the text of a table."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from importlib import import_module
from typing import Any
from xml.etree.ElementTree import ParseError

from acucoach.storage.exchange.packed import DAMAGED
from acucoach.storage.faults import ExchangeError, Fault

MIME = b"application/vnd.oasis.opendocument.spreadsheet"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MOST_REPEATED, _MOST_COLUMNS = 1000, 200
"""Beyond this a repeated empty cell or row is only the rest of the sheet."""
_LARGEST = 256 * 1024 * 1024
_LENGTH = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?")


def is_open_document(packed: zipfile.ZipFile) -> bool:
    """Whether a zip is one."""
    try:
        return packed.read("mimetype").strip().startswith(MIME)
    except DAMAGED:
        return False


def read_open_document(packed: zipfile.ZipFile) -> str:
    """All sheets as one text of cells between commas, an empty line between two sheets.

    Raises:
        ExchangeError: too large, broken or locked, or the reader is not installed.
    """
    try:
        reader = import_module("defusedxml.ElementTree")
    except ImportError as error:
        raise ExchangeError(Fault.NO_READER) from error
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    try:
        if packed.getinfo("content.xml").file_size > _LARGEST:
            raise ExchangeError(Fault.TOO_LARGE, detail=f"{_LARGEST // 1024 // 1024} MB")
        with packed.open("content.xml") as stream:
            first = True
            for _, element in reader.iterparse(stream, events=("end",)):
                if element.tag != f"{_TABLE}table":
                    continue
                if not first:
                    writer.writerow([""])
                first = False
                for row in element.iter(f"{_TABLE}table-row"):
                    _write(writer, row)
                element.clear()
    except (*DAMAGED, ParseError) as error:
        raise ExchangeError(Fault.WORKBOOK) from error
    return text.getvalue()


def _write(writer: Any, row: Any) -> None:
    cells: list[str] = []
    for cell in row:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        value = _cell(cell)
        cells += [value] * min(repeated, max(0, _MOST_COLUMNS - len(cells)))
    while cells and not cells[-1]:
        cells.pop()
    times = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
    for _ in range(min(times, _MOST_REPEATED) if cells else 1):
        writer.writerow(cells or [""])


def _cell(cell: Any) -> str:
    kind = cell.get(f"{_OFFICE}value-type", "")
    if kind == "date":
        return str(cell.get(f"{_OFFICE}date-value", "")).replace("T00:00:00", "").replace("T", " ")
    if kind == "time":
        found = _LENGTH.fullmatch(cell.get(f"{_OFFICE}time-value", ""))
        if found:
            hours, minutes, seconds = (int(part or 0) for part in found.groups())
            return f"{hours}:{minutes:02}:{seconds:02}"
    if kind in ("float", "currency"):
        value = str(cell.get(f"{_OFFICE}value", ""))
        return value.removesuffix(".0")
    if kind == "percentage":
        return str(cell.get(f"{_OFFICE}value", ""))
    # Comments of others on a cell are no part of it.
    lines = ["".join(one.itertext()) for one in cell.findall(f"{_TEXT}p")]
    return "\n".join(lines)
