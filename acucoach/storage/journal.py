"""A journal left beside the records by a crash: played back only into the file it belongs to.

SQLite plays any journal of the right name into the file beside it. When a person put a backup in
the place of the records by hand after a crash, that destroys the backup. A journal does not name
its file, so it is tried out on copies first.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from acucoach.storage.database import is_whole, key_of_records, open_copy
from acucoach.storage.failures import READ_ERRORS, DatabaseError

if TYPE_CHECKING:
    from acucoach.storage.passphrase import Key, Keys

_HEADER = 28
_MAGIC = bytes.fromhex("d9d505f920a163d7")
_RESERVED_BYTE = 0x40000000 + 1
"""Of the file; SQLite locks it as long as it writes."""
LATE = 30.0
"""Seconds by which the records of a true pair may be younger than their journal."""


def journal_of(database: Path) -> Path:
    """Where SQLite keeps the journal of a file."""
    return database.with_name(database.name + "-journal")


def settle_journal(database: Path, keys: Keys | None = None) -> Path | None:
    """Move a journal aside that does not belong to the records beside it.

    Only for the first opening of the file in this process, for looking at the file drops the
    locks this process has on it.

    Args:
        database: the file of the records.
        keys: what encrypted records are opened with.

    Returns:
        Where the journal was moved; None when there was none, or it belongs here.

    Raises:
        LockedError: it is encrypted and its key not known.
        OSError: it could not be moved, or copies could not be made to try it out.
    """
    journal = journal_of(database)
    try:
        if journal.stat().st_size < _HEADER or database.stat().st_size == 0:
            return None
        with journal.open("rb") as file:
            if file.read(8) != _MAGIC:
                return None
    except FileNotFoundError:
        return None
    with database.open("rb+") as file:
        if not _lock(file.fileno()):
            return None  # Somebody is writing just now: it is theirs.
        if _belongs(database, journal, key_of_records(database, keys)):
            return None
        return set_aside(journal)


def set_aside(path: Path, word: str = "aside") -> Path:
    """Give a file another name beside it; it is never deleted.

    Raises:
        OSError: it cannot be renamed.
    """
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target, number = path.with_name(f"{path.name}.{word}-{stamp}"), 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.{word}-{stamp}-{number}")
    path.rename(target)
    with suppress(OSError):
        target.chmod(0o600)
    return target


def _lock(handle: int) -> bool:
    if os.name != "posix":
        return True
    import fcntl

    try:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _RESERVED_BYTE)
    except OSError:
        return False
    return True


def _belongs(database: Path, journal: Path, key: Key | None) -> bool:
    """Whether the pair is whole together.

    A true pair gives whole records when the journal is played back. A foreign one nearly always
    gives damage, while the file alone is whole. Where both are whole, a file that is much younger
    than the journal was put there later.
    """
    # An encrypted file shows no counters; but its pages fit no other key, and no damage passes.
    if key is None and not _may_be_a_pair(database, journal):
        return False
    with tempfile.TemporaryDirectory(prefix="acucoach-") as folder:
        alone, together = Path(folder, "alone"), Path(folder, "together")
        shutil.copyfile(database, alone)
        shutil.copyfile(database, together)
        shutil.copyfile(journal, journal_of(together))
        whole_together = _is_whole(together, key)
        if not _is_whole(alone, key):
            return True  # Nothing to lose: half a change may lie in it, which the journal undoes.
    if not whole_together:
        return False
    return database.stat().st_mtime - journal.stat().st_mtime <= LATE


def _may_be_a_pair(database: Path, journal: Path) -> bool:
    """Whether the counters in both fit.

    Every change of a file counts its header's change counter up by one, and the header knows how
    many pages there are. The journal holds the first page as it was before the change, if that was
    touched already, and the number of pages.
    """
    with database.open("rb") as file:
        header = file.read(100)
    with journal.open("rb") as file:
        head = file.read(_HEADER)
        pages, sector, size = (int.from_bytes(head[at : at + 4], "big") for at in (16, 20, 24))
        if len(header) < 100 or not sector or size < 512:
            return True
        before = b""
        file.seek(sector)
        while len(record := file.read(4 + size + 4)) == 4 + size + 4:
            if record[:4] == b"\x00\x00\x00\x01":
                before = record[4:104]
                break
    if not before:
        return int.from_bytes(header[28:32], "big") == pages
    counted = int.from_bytes(header[24:28], "big") - int.from_bytes(before[24:28], "big")
    return counted in (0, 1) and int.from_bytes(before[28:32], "big") == pages


def _is_whole(path: Path, key: Key | None) -> bool:
    try:
        with closing(open_copy(path, key)) as connection:
            return is_whole(connection)
    except (DatabaseError, *READ_ERRORS):
        return False
