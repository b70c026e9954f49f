"""The passphrase of encrypted records at the command line: from a file descriptor, or asked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from acucoach.domain.errors import ExpectedError
from acucoach.paths import DataPaths
from acucoach.storage.database import looks_encrypted
from acucoach.storage.passphrase import Keys

DESCRIPTOR = "ACUCOACH_PASSPHRASE_FD"
"""Environment variable with the number of an open file that the passphrase is read from. Never
the passphrase itself: arguments and the environment can be seen by other programs."""
_MOST = 8192


def keys_of(folder: Path) -> Keys:
    """What the records of a data folder are opened with.

    Raises:
        ExpectedError: they are encrypted and the passphrase is wrong or cannot be asked for.
    """
    keys, database = Keys(), DataPaths(folder).database
    if looks_encrypted(database):
        from acucoach.storage.encrypted import library

        library()
        keys.unlock(_passphrase(), database)
    return keys


def _passphrase() -> str:
    number = os.environ.get(DESCRIPTOR, "")
    if number:
        try:
            with os.fdopen(int(number), "rb", closefd=False) as file:
                return file.read(_MOST).decode().splitlines()[0]
        except (ValueError, OSError, IndexError):
            raise ExpectedError(
                "The records are encrypted, and no passphrase could be read from the file "
                "descriptor {number} that {descriptor} names.",
                number=number,
                descriptor=DESCRIPTOR,
            ) from None
    if not sys.stdin.isatty():
        raise ExpectedError(
            "The records are encrypted. Run this in a terminal, or set {descriptor} to the "
            "number of an open file that the passphrase can be read from.",
            descriptor=DESCRIPTOR,
        )
    from getpass import getpass

    try:
        return getpass("Passphrase: ", sys.stderr)
    except (EOFError, KeyboardInterrupt):
        raise ExpectedError("No passphrase was typed; nothing was done.") from None
