"""An empty, migrated diary in memory, and what fills it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from acucoach.domain.clock import Clock
from acucoach.domain.diary import Reflection
from acucoach.domain.instruments import Filled, InstrumentKind
from acucoach.domain.trial import Arm, draw
from acucoach.storage.changes import Change, Changes
from acucoach.storage.database import migrations, statements
from acucoach.storage.diary import DiaryRepository
from acucoach.storage.exchange.diary_file import DiaryExchange
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.set_aside import readable_text
from acucoach.storage.trials import TrialRepository
from acucoach.storage.undo import UndoHistory
from tests.storage.full_entry import AT, ENTRY


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


@pytest.fixture
def instruments(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: Any
) -> InstrumentRepository:
    return InstrumentRepository(connection, changes, undo, clock.now)


@pytest.fixture
def trials(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: Any
) -> TrialRepository:
    return TrialRepository(connection, changes, undo, clock.now)


@pytest.fixture
def exchange(
    connection: sqlite3.Connection, changes: Changes, undo: UndoHistory, clock: Any
) -> DiaryExchange:
    return DiaryExchange(connection, changes, undo, clock.now, "acucoach 0.1.0")


@pytest.fixture
def full(
    diary: DiaryRepository,
    instruments: InstrumentRepository,
    trials: TrialRepository,
) -> None:
    diary.save(ENTRY)
    diary.save(replace(ENTRY, id="second", at=AT + timedelta(days=1), marks=(), note=""))
    diary.save(replace(ENTRY, id="gone"))
    diary.delete(["gone"])
    diary.reflect(date(2026, 2, 28), Reflection.NONE, "fine, really")
    instruments.save(Filled("peg", InstrumentKind.PEG, AT, (5, 6, 7), AT))
    instruments.save(Filled("midas", InstrumentKind.MIDAS, AT, (1, 2, 3, 4, 5), AT))
    plan = draw(
        "t1", "LI4", "headache", date(2026, 2, 1), arms=tuple(Arm), blocks=6, seed=2**52 + 1
    )
    trials.answer(trials.begin(plan), date(2026, 2, 2), followed=True)
