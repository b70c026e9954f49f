"""One routine in a file of its own."""

from __future__ import annotations

import json
from pathlib import Path

from acucoach.domain.routine import Routine
from acucoach.files import write_private
from acucoach.storage.exchange.reading import read_text
from acucoach.storage.faults import ExchangeError, Fault
from acucoach.storage.plain_data import parse_json
from acucoach.storage.routine_shape import ROUTINE

FORMAT, VERSION = "acucoach-routine", 1
LARGEST_FILE = 32 * 1024 * 1024
"""Bytes of a file with one routine; photos of one's own are in it."""


def write_routine(path: Path, routine: Routine) -> None:
    """Write one routine into a file of its own.

    Raises:
        ExchangeError: the file cannot be written.
    """
    document = {"format": FORMAT, "version": VERSION, "routine": ROUTINE.data(routine)}
    try:
        write_private(path, json.dumps(document, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise ExchangeError(Fault.CANNOT_WRITE, detail=error.strerror or "no access") from error


def read_routine_file(path: Path) -> Routine:
    """One routine from a file of its own; nothing is kept yet.

    Raises:
        ExchangeError: the file is not one of ours, or a value in it is wrong.
    """
    top = parse_json(read_text(path, LARGEST_FILE))
    if top.text("format", needed=False) != FORMAT:
        raise ExchangeError(Fault.NOT_ROUTINE)
    version = top.whole("version") or 0
    if version > VERSION:
        raise ExchangeError(Fault.TOO_NEW, detail=str(version))
    return ROUTINE.of(top.record("routine"))
