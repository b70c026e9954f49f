"""Every screen fits: no text is cut, nothing is out of reach, nothing lies upon another.

The whole grid is marked ``long``; the corners that people meet most are looked at every time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tests.conftest import FakeClock
from tests.layout.fits import faults_of
from tests.layout.scenes import program_at, scenes, settle

SIZES = ((900, 600), (1024, 680), (1280, 800), (1920, 1080))
LOWEST = (900, 600)
"""At 200 % text this window holds 450 by 300 pixels' worth of words: too low for a session."""


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder with a short name, as a person's own is: Settings shows it."""
    with TemporaryDirectory() as name:
        yield Path(name)


def look(
    qtbot: Any, folder: Path, clock: FakeClock, percent: int, sizes: tuple[tuple[int, int], ...]
) -> list[str]:
    """What does not fit, a line each."""
    program = program_at(qtbot, folder, clock, percent)
    found = []
    for name, window in scenes(program):
        for size in sizes:
            window.setMinimumSize(*LOWEST)
            window.resize(*size)
            settle()
            at = f"{name}, {size[0]}x{size[1]}, {percent} %"
            found += [f"{at}: {fault.kind} by {fault.by}, {fault.what}"
                      for fault in faults_of(window)]  # fmt: skip
    program.lose_power()
    return found


@pytest.mark.parametrize(
    ("percent", "size"), [(200, (1280, 800)), (150, (1024, 680))], ids=["200 %", "150 %"]
)
def test_every_screen_fits_in_large_text(
    qtbot: Any, home: Path, clock: FakeClock, percent: int, size: tuple[int, int]
) -> None:
    assert look(qtbot, home, clock, percent, (size,)) == []


@pytest.mark.long
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_screen_fits_at_every_size(
    qtbot: Any, home: Path, clock: FakeClock, percent: int
) -> None:
    sizes = SIZES if percent < 200 else SIZES[1:]
    assert look(qtbot, home, clock, percent, sizes) == []


def test_what_does_not_fit_is_noticed(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    cut = QLabel("far too long for its room", window)
    cut.setGeometry(0, 0, 40, 20)
    away = QPushButton("away", window)
    away.setGeometry(280, 0, 120, 40)
    area = QScrollArea(window)
    area.setGeometry(0, 60, 200, 100)
    low = QPushButton("only lower down")
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addSpacing(300)
    column.addWidget(low)
    area.setWidget(inside)
    window.resize(300, 200)
    window.show()
    settle()
    found = [(fault.kind, fault.what) for fault in faults_of(window)]
    assert ("cut", "QLabel 'far too long for its room'") in found
    assert ("outside", "QPushButton 'away'") in found
    assert not any("lower down" in what for _, what in found)  # a scroll bar leads there
