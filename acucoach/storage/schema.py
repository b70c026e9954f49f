"""The tables as the migrations make them, and nothing beside them."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from acucoach.domain.frozen import frozen

MIGRATIONS = Path(__file__).with_name("migrations")
NEWEST = (
    15,
    "80e9efdc3e5607a6595ddfe0f8d5b83ebd5594b26c3c652f73176f3221eed44e",
)
"""Number of the newest step, and the fingerprint of what all steps together make."""
_MADE = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"


@frozen
class Migration:
    """One step of the schema: ``NNNN_name.sql``."""

    number: int
    name: str
    path: Path


@frozen
class Schema:
    """What a database is made of.

    Attributes:
        parts: type ("table", "index", "trigger", "view"), name and SQL text of each.
    """

    parts: frozenset[tuple[str, str, str]]

    def foreign_to(self, expected: Schema) -> list[str]:
        """What is here and does not belong here, or is another, such as "trigger wipe"."""
        return sorted(f"{kind} {name}" for kind, name, _ in self.parts - expected.parts)

    @property
    def fingerprint(self) -> str:
        """Hexadecimal SHA-256 of all parts."""
        text = repr(sorted(self.parts))  # unlike joined text, no part can pose as two
        return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()

    def missing_from(self, expected: Schema) -> list[str]:
        """What belongs here and is not here, or is another."""
        return sorted(f"{kind} {name}" for kind, name, _ in expected.parts - self.parts)


def is_newest(found: Schema, version: int, folder: Path = MIGRATIONS) -> bool:
    """Whether a database is known at a look to be as the newest version makes it.

    Making all tables to compare them takes 9 ms of the start. False says nothing: another
    version of SQLite may write a changed table's text in another way.

    Args:
        found: what it is made of.
        version: number of the newest step it has.
        folder: where the migrations lie.
    """
    return folder == MIGRATIONS and (version, found.fingerprint) == NEWEST


def migrations(folder: Path = MIGRATIONS) -> tuple[Migration, ...]:
    """All steps in order."""
    return tuple(
        Migration(int(path.stem.split("_", 1)[0]), path.stem.split("_", 1)[1], path)
        for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))
    )


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one (``executescript`` would commit in between)."""
    collected = ""
    for line in script.splitlines(keepends=True):
        collected += line
        if sqlite3.complete_statement(collected):
            yield collected
            collected = ""


def schema_of(connection: sqlite3.Connection) -> Schema:
    """What a database is made of; only its table of contents is read."""
    return Schema(
        frozenset((kind, name, sql or "") for kind, name, sql in connection.execute(_MADE))
    )


@cache
def expected_schema(version: int, folder: Path = MIGRATIONS) -> Schema:
    """What a database of a version is made of.

    Args:
        version: number of the newest step it has.
        folder: where the migrations lie.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for step in migrations(folder):
            if step.number <= version:
                for statement in statements(step.path.read_text("utf-8")):
                    connection.execute(statement)
        return schema_of(connection)


def differences(
    found: Schema, version: int, folder: Path = MIGRATIONS
) -> tuple[list[str], list[str]]:
    """What does not belong into a database of a version, and what it lacks.

    Args:
        found: what it is made of.
        version: number of the newest step it has.
        folder: where the migrations lie.
    """
    if is_newest(found, version, folder):
        return [], []
    expected = expected_schema(version, folder)
    return found.foreign_to(expected), found.missing_from(expected)
