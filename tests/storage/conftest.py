"""An empty, migrated diary in memory."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

import acucoach.storage
from acucoach.domain.clock import Clock
from acucoach.storage.changes import Change, Changes
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.undo import UndoHistory

MIGRATION = Path(acucoach.storage.__file__).parent / "migrations" / "0002_diary.sql"


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.execute("PRAGMA foreign_keys = ON")
    statement = ""
    for line in MIGRATION.read_text("utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            made.execute(statement)
            statement = ""
    yield made
    made.close()


@pytest.fixture
def undo() -> UndoHistory:
    return UndoHistory()


@pytest.fixture
def changes() -> Changes:
    return Changes()


@pytest.fixture
def heard(changes: Changes) -> list[Change]:
    found: list[Change] = []
    changes.listen(found.append)
    return found


@pytest.fixture
def diary(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: Clock
) -> DiaryRepository:
    return DiaryRepository(connection, changes, undo, clock.now)
