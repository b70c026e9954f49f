"""Records read without touching them: a private copy, brought up to date by itself."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from acucoach.storage.database import (
    bring_up_to_date,
    check_header,
    check_schema,
    key_of_records,
    open_copy,
)
from acucoach.storage.exchange.staging import snapshot
from acucoach.storage.failures import READ_ERRORS, RecordsError, cause_of
from acucoach.storage.schema import migrations

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Key, Keys

_BESIDE = ("-journal", "-wal")


@contextmanager
def reading_copy(path: Path, keys: Keys | None = None) -> Iterator[sqlite3.Connection]:
    """The records as they are, in the newest form; neither file nor folder is written to.

    Args:
        path: the file.
        keys: what encrypted records are opened with.

    Raises:
        DatabaseError: it cannot be read, or is none of ours.
    """
    check_header(path, migrations()[-1].number)
    key = key_of_records(path, keys)
    try:
        if any(path.with_name(path.name + end).exists() for end in _BESIDE):
            copy = _finished(path, key)
        else:
            with closing(_to_read(path, key)) as source:
                copy = _checked_copy(source, path)
        with closing(copy):
            bring_up_to_date(copy, path)
            yield copy
    except READ_ERRORS as error:
        cause = cause_of(error)
        if cause is None:
            raise
        raise RecordsError(cause) from error


def _to_read(path: Path, key: Key | None) -> sqlite3.Connection:
    if key is not None:
        return open_copy(path, key)
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _finished(path: Path, key: Key | None) -> sqlite3.Connection:
    """The records after a crash: what it left half done is taken back in a copy of the files."""
    with TemporaryDirectory(prefix="acucoach-") as folder:
        beside = Path(folder) / path.name
        for end in ("", *_BESIDE):
            part = path.with_name(path.name + end)
            if part.exists():
                shutil.copyfile(part, beside.with_name(beside.name + end))
        with closing(open_copy(beside, key)) as source:
            return _checked_copy(source, path)


def _checked_copy(source: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    check_schema(source, path)
    return snapshot(source)
