"""An empty, migrated diary in memory."""

import sqlite3
from collections.abc import Iterator

import pytest

from acucoach.domain.clock import Clock
from acucoach.storage.changes import Change, Changes
from acucoach.storage.database import migrations, statements
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.set_aside import readable_text
from acucoach.storage.undo import UndoHistory


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(":memory:", isolation_level=None)
    made.text_factory = readable_text
    made.execute("PRAGMA foreign_keys = ON")
    for step in migrations():
        for statement in statements(step.path.read_text("utf-8")):
            made.execute(statement)
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
