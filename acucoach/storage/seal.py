"""A note of what the records looked like when the program ended, to notice bits that changed since.

SQLite keeps no checksums: a bit that turns over inside a text is read as another text. Each write
counts up the change counter in the file's header; where that is the same and the rest is not,
something other than SQLite changed the file.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import suppress
from pathlib import Path

from acucoach.files import write_private
from acucoach.storage.connection import RecordsConnection
from acucoach.storage.database import DamagedError, looks_encrypted

LARGEST = 32 * 1024 * 1024
"""Bytes; larger records are not sealed, for it would hold up the start."""
_COUNTER = slice(24, 28)


def seal(connection: sqlite3.Connection, note: Path) -> None:
    """Write the note; without room for it there is none.

    Args:
        connection: the records, between two transactions.
        note: the file of the note.
    """
    with suppress(OSError, sqlite3.Error):
        note.unlink(missing_ok=True)
        if isinstance(connection, RecordsConnection) and connection.key is not None:
            return  # Each of its pages carries a check value.
        pages, size = (
            connection.execute(f"PRAGMA {what}").fetchone()[0]
            for what in ("page_count", "page_size")
        )
        if pages * size <= LARGEST:
            write_private(note, json.dumps(_told(connection.serialize())))


def check_seal(database: Path, note: Path) -> None:
    """Compare the file with the note. Only before this process has it open.

    Raises:
        DamagedError: the file changed without having been written to.
    """
    try:
        told = json.loads(note.read_text("utf-8"))
        if looks_encrypted(database):
            return
        content = database.read_bytes() if database.stat().st_size <= LARGEST else b""
    except (OSError, ValueError):
        return
    now = _told(content)
    if isinstance(told, dict) and told.get("counter") == now["counter"] and told != now:
        raise DamagedError(
            "The file of your records, {database}, is not as AcuCoach left it: part of it "
            "is damaged, by the disk or by another program. It was left as it is.",
            database=database,
        )


def _told(content: bytes) -> dict[str, object]:
    return {
        "counter": int.from_bytes(content[_COUNTER], "big"),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
