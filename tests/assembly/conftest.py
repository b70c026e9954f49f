"""What several tests of the assembled program are handed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.assembly.start_kit import Run
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


@pytest.fixture
def run_class() -> type[Run]:
    """What ``start`` makes; a module may want more of it."""
    return Run


@pytest.fixture
def start(
    qtbot: Any, clock: FakeClock, monkeypatch: Any, run_class: type[Run]
) -> Iterator[Callable[[Path], Run]]:
    # The hook of the program, not the one by which the tests hear of errors.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    runs: list[Run] = []

    def make(folder: Path) -> Run:
        runs.append(run_class(qtbot, folder, clock))
        return runs[-1]

    yield make
    for run in reversed(runs):
        run.end()


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    """The whole program of a person to whom nothing applies, on empty records."""
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()
