"""A person before the window, also after a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.acceptance.by_hand import Person
from tests.conftest import FakeClock


@pytest.fixture
def start(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Callable[[], Person]]:
    """Opens the window; called once more, it closes it and opens it again."""
    made: list[Person] = []

    def begin() -> Person:
        if made:
            made.pop().leaves()
        made.append(Person(qtbot, tmp_path / "records", clock))
        return made[-1]

    yield begin
    for person in made:
        person.leaves()
