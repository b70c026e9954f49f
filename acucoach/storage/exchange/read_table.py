"""Any file that may hold a diary of another program, as a table; known by what is in it."""

from __future__ import annotations

import json
import zipfile
from datetime import tzinfo
from pathlib import Path
from typing import IO, Any

from acucoach.storage.exchange import csv_import
from acucoach.storage.exchange.packed import DAMAGED
from acucoach.storage.exchange.progress import Progress, no_progress
from acucoach.storage.exchange.reading import open_given, read_table_text, read_text
from acucoach.storage.exchange.sheet import LARGEST, ImportedSheet
from acucoach.storage.faults import ExchangeError, Fault

SUFFIXES = (
    *(".csv", ".tsv", ".txt", ".xlsx", ".ods", ".zip", ".xml", ".html", ".htm"),
    *(".db", ".sqlite", ".sqlite3"),
)
"""Of files that are read so; a ``.json`` file may be a diary of this program as well."""
_SQLITE = b"SQLite format 3\x00"
_HEAD = 256 * 1024
"""Bytes looked at to know a file; Apple's list of element types comes before its first record."""
_LARGEST_XML = 8 * 1024 * 1024 * 1024


def is_of_other_program(path: Path) -> bool:
    """Whether a JSON file is another program's diary."""
    try:
        head = read_head(path).decode("utf-8", "replace")
    except ExchangeError:
        return False
    clue = head.lstrip("\ufeff \t\r\n").startswith("[") and '"option"' in head
    return clue or '"tableName"' in head or ('"episodes"' in head and '"metadata"' in head)


def read_head(path: Path) -> bytes:
    """The beginning of a file.

    Raises:
        ExchangeError: it cannot be read.
    """
    try:
        with open_given(path) as file:
            return file.read(_HEAD)
    except OSError as error:
        raise ExchangeError(Fault.UNREADABLE, detail=error.strerror or "no access") from error


def read_table(
    path: Path, progress: Progress = no_progress, zone: tzinfo | None = None
) -> ImportedSheet:
    """The table in a file: text, workbook, page, archive or database.

    Args:
        path: the file.
        progress: told how far it is.
        zone: where stamps without a place are told; None for the computer's own.

    Raises:
        ExchangeError: it cannot be used; one sentence.
        CancelledError: the user ended it.
    """
    head = read_head(path)
    if head.startswith(b"PK\x03\x04"):
        found = _packed(path, progress, zone)
        if found is not None:
            return found
    elif head.startswith(_SQLITE):
        from acucoach.storage.exchange.foreign.loop_habits import read_loop_database

        return read_loop_database(path)
    elif (bare := head.lstrip(b"\xef\xbb\xbf \t\r\n")).startswith(b"<"):
        return _marked_up(path, bare, progress)
    elif bare.startswith((b"{", b"[")):
        return _json(path)
    from acucoach.storage.exchange.foreign.sleep_trackers import read_sleep

    text = read_table_text(path, LARGEST)
    return read_sleep(text, zone) or csv_import.read_sheet(text, progress)


def _packed(path: Path, progress: Progress, zone: tzinfo | None) -> ImportedSheet | None:
    """What an archive holds; None for a workbook, which is read as text."""
    from acucoach.storage.exchange.foreign.loop_habits import is_loop_zip, read_loop_zip
    from acucoach.storage.exchange.foreign.open_document import (
        is_open_document,
        read_open_document,
    )
    from acucoach.storage.exchange.foreign.sleep_trackers import ANDROID_FILE, read_sleep

    try:
        with zipfile.ZipFile(path) as packed:
            names = packed.namelist()
            if "xl/workbook.xml" in names:
                return None
            if is_open_document(packed):
                return csv_import.read_sheet(read_open_document(packed), progress)
            if is_loop_zip(names):
                return read_loop_zip(packed)
            if ANDROID_FILE in names:
                text = _text_in(packed, packed.getinfo(ANDROID_FILE))
                return read_sleep(text, zone) or csv_import.read_sheet(text, progress)
            for info in packed.infolist():
                if info.filename.lower().endswith(".xml") and "cda" not in info.filename.lower():
                    with packed.open(info) as stream:
                        if _is_health(stream.read(_HEAD)):
                            return _from(packed, info, progress)
    except zipfile.BadZipFile as error:
        raise ExchangeError(Fault.ZIPPED) from error
    except DAMAGED as error:
        raise ExchangeError(Fault.WORKBOOK) from error
    raise ExchangeError(Fault.ZIPPED)


def _text_in(packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    if info.file_size > LARGEST:
        raise ExchangeError(Fault.TOO_LARGE, detail=f"{LARGEST // 1024 // 1024} MB")
    try:
        return packed.read(info).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeError(Fault.NOT_UTF8, detail=str(error.start + 1)) from error


def _from(packed: zipfile.ZipFile, info: zipfile.ZipInfo, progress: Progress) -> ImportedSheet:
    if info.file_size > _LARGEST_XML:
        raise ExchangeError(Fault.TOO_LARGE, detail=f"{_LARGEST_XML // 1024 // 1024} MB")
    with packed.open(info) as stream:
        return _health(stream, info.file_size, progress)


def _is_health(head: bytes) -> bool:
    return b"<HealthData" in head or b"<!DOCTYPE HealthData" in head


def _health(stream: IO[bytes], size: int, progress: Progress) -> ImportedSheet:
    from acucoach.storage.exchange.foreign.apple_health import read_apple_health

    return read_apple_health(stream, size, progress)


def _marked_up(path: Path, head: bytes, progress: Progress) -> ImportedSheet:
    if _is_health(head):
        try:
            with open_given(path) as stream:
                return _health(stream, path.stat().st_size, progress)
        except OSError as error:
            raise ExchangeError(Fault.UNREADABLE, detail=error.strerror or "no access") from error
    if b"<td" in head.lower() or b"<html" in head.lower():
        from acucoach.storage.exchange.foreign.migraine_buddy_report import read_report

        return read_report(read_text(path, LARGEST))
    raise ExchangeError(Fault.NOT_CSV)


def _json(path: Path) -> ImportedSheet:
    from acucoach.storage.exchange.foreign.clue import is_clue, read_clue
    from acucoach.storage.exchange.foreign.migralog import is_migralog, read_migralog
    from acucoach.storage.exchange.foreign.pain_diary import read_pain_diary, tables_of

    text = read_text(path, LARGEST)
    try:
        data: Any = json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise ExchangeError(Fault.NOT_JSON, place) from error
    except (RecursionError, ValueError) as error:
        raise ExchangeError(Fault.TOO_DEEP, "its beginning") from error
    if is_migralog(data):
        return read_migralog(data)
    if is_clue(data):
        return read_clue(data)
    return read_pain_diary(tables_of(data))
