"""Own routines in the exchange file, and one of them in a file of its own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from acucoach.domain.routine import Routine
from acucoach.storage.changes import Noun
from acucoach.storage.exchange.errors import ExchangeError, Fault
from acucoach.storage.exchange.reading import Record, parse_json, read_text
from acucoach.storage.exchange.routine_form import routine_data, routine_of
from acucoach.storage.exchange.writing import iso
from acucoach.storage.routines import StoredRoutine, erase_routine, every_routine, put_routine

FORMAT, VERSION = "acucoach-routine", 1
LARGEST_FILE = 1024 * 1024
"""Bytes of a file with one routine."""


class RoutineCodec:
    """Own routines; see :class:`~acucoach.storage.exchange.codec.Codec`."""

    key = "routines"
    noun = Noun.ROUTINE
    tables = ("own_routine",)
    keys = "id"

    def everything(self, connection: sqlite3.Connection) -> Iterable[StoredRoutine]:
        """All own routines, by id."""
        return every_routine(connection)

    def encode(self, thing: StoredRoutine) -> dict[str, Any]:
        """As plain data."""
        return {**routine_data(thing.routine), "changed": iso(thing.changed)}

    def decode(self, record: Record) -> StoredRoutine:
        """From plain data."""
        return StoredRoutine(routine_of(record), record.needed_moment("changed"))

    def identity(self, thing: StoredRoutine) -> str:
        """The id."""
        return thing.routine.id

    def existing(
        self, connection: sqlite3.Connection, identities: Iterable[str]
    ) -> Mapping[str, tuple[StoredRoutine, int | None]]:
        """Stored ones with these ids."""
        wanted = set(identities)
        return {
            stored.routine.id: (stored, None)
            for stored in every_routine(connection)
            if stored.routine.id in wanted
        }

    def put(
        self, connection: sqlite3.Connection, thing: StoredRoutine, deleted: int | None = None
    ) -> None:
        """Write it."""
        erase_routine(connection, thing.routine.id)
        put_routine(connection, thing)

    def erase(self, connection: sqlite3.Connection, identity: str) -> None:
        """Erase it."""
        erase_routine(connection, identity)


def write_routine(path: Path, routine: Routine) -> None:
    """Write one routine into a file of its own.

    Raises:
        ExchangeError: the file cannot be written.
    """
    document = {"format": FORMAT, "version": VERSION, "routine": routine_data(routine)}
    try:
        path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", "utf-8")
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
    return routine_of(top.record("routine"))
