"""Another program that holds the records: a reader, or one that lets nobody in."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

_HOLD = """
import sqlite3, sys, time
c = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=5)
c.execute("BEGIN EXCLUSIVE" if sys.argv[2] == "all" else "BEGIN")
c.execute("SELECT count(*) FROM sqlite_master").fetchone()
print("held", flush=True)
time.sleep(float(sys.argv[3])) if float(sys.argv[3]) else sys.stdin.read()
c.execute("COMMIT")
"""


@contextmanager
def held(database: Path, seconds: float = 0, kind: str = "read") -> Iterator[None]:
    """Let another process hold the file.

    Args:
        database: the file.
        seconds: for so long; 0 until the block ends.
        kind: ``read`` keeps others from finishing a write, ``all`` from reading, too.
    """
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(database), kind, str(seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        assert process.stdin is not None
        try:
            yield
        finally:
            process.stdin.close()
            process.wait(30)


def on_disk(database: Path, query: str) -> list[tuple[Any, ...]]:
    """What a look at the file from outside finds."""
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()
