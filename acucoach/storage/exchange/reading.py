"""Files from outside as text: size and encoding."""

from __future__ import annotations

import codecs
import os
from pathlib import Path
from typing import BinaryIO

from acucoach.files import NoFileError, open_file
from acucoach.storage.faults import ExchangeError, Fault

LARGEST = 512 * 1024 * 1024
"""Bytes. Ten years of a full diary with ten sessions a day are about a third of it."""

_PIECE = 1024 * 1024
_PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf")


def open_given(path: Path) -> BinaryIO:
    """A file that somebody gave, opened to be read.

    Raises:
        ExchangeError: it cannot be opened, or is no file: what has no end would be awaited for
            ever.
    """
    try:
        return open_file(path)
    except NoFileError as error:
        raise ExchangeError(Fault.NO_FILE) from error
    except OSError as error:
        raise ExchangeError(Fault.UNREADABLE, detail=error.strerror or "no access") from error


def read_text(path: Path, largest: int = LARGEST) -> str:
    """The text of a file: UTF-8, a byte-order mark is forgiven.

    Raises:
        ExchangeError: unreadable, too large, packed, or not UTF-8.
    """
    try:
        with open_given(path) as file:
            if os.fstat(file.fileno()).st_size > largest:
                raise ExchangeError(Fault.TOO_LARGE, detail=f"{largest // 1024 // 1024} MB")
            return _decoded(file, largest)
    except OSError as error:
        raise ExchangeError(Fault.UNREADABLE, detail=error.strerror or "no access") from error


def read_table_text(path: Path, largest: int) -> str:
    """The text of a table, out of a text file or a workbook.

    Raises:
        ExchangeError: as ``read_text`` and ``read_workbook`` do.
    """
    from acucoach.storage.exchange.workbook import is_workbook, read_workbook

    return read_workbook(path, largest) if is_workbook(path) else read_text(path, largest)


def _decoded(file: BinaryIO, largest: int) -> str:
    """Piece by piece, so that other threads go on while a large file is read."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    pieces: list[str] = []
    done = 0
    while piece := file.read(_PIECE):
        if done == 0 and piece.startswith(_PACKED):
            raise ExchangeError(Fault.ZIPPED)
        held_back = len(decoder.getstate()[0])
        try:
            pieces.append(decoder.decode(piece))
        except UnicodeDecodeError as error:
            place = done - held_back + error.start + _mark_skipped(done, held_back, piece)
            raise ExchangeError(Fault.NOT_UTF8, detail=str(place + 1)) from error
        done += len(piece)
        if done > largest:
            raise ExchangeError(Fault.TOO_LARGE, detail=f"{largest // 1024 // 1024} MB")
    try:
        pieces.append(decoder.decode(b"", final=True))
    except UnicodeDecodeError as error:
        raise ExchangeError(Fault.NOT_UTF8, detail=str(done)) from error
    return "".join(pieces)


def _mark_skipped(done: int, held_back: int, piece: bytes) -> int:
    """Bytes of a byte-order mark that the decoder does not count in its error."""
    return 3 if done == held_back == 0 and piece.startswith(codecs.BOM_UTF8) else 0
