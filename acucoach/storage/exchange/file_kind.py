"""What a file from outside is, told by its first bytes and not by its name."""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

from acucoach.files import open_file
from acucoach.storage.database import APPLICATION_ID, looks_encrypted

_HEAD = 64 * 1024
_OURS = re.compile(rb'"format"\s*:\s*"acucoach-(routine|diary)"')
_SQLITE = b"SQLite format 3\0"


class FileKind(Enum):
    """Who can read it."""

    ROUTINE = "routine"
    DIARY = "diary"
    BACKUP = "backup"
    OTHER = "other"
    """A file of another program, or nothing that can be read: whoever reads it will say."""


def file_kind(path: Path) -> FileKind:
    """Look at the beginning of a file; one that cannot be read is ``OTHER``."""
    try:
        with open_file(path) as file:
            head = file.read(_HEAD)
    except OSError:
        return FileKind.OTHER
    if head.startswith(_SQLITE):
        ours = int.from_bytes(head[68:72], "big") == APPLICATION_ID
        return FileKind.BACKUP if ours else FileKind.OTHER
    if looks_encrypted(path):
        return FileKind.BACKUP
    found = _OURS.search(head)
    return FileKind(found.group(1).decode()) if found else FileKind.OTHER
