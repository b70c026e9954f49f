"""Every screen and dialog fits: no text is cut, nothing is out of reach, nothing lies upon another.

The whole grid is ``make layout-grid`` (``grid.py``); the corners that people meet most are looked
at every time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tests.conftest import FakeClock
from tests.layout.eye import look
from tests.layout.fits import faults_of
from tests.layout.scenes import settle
from tests.layout.tongues import make_tongues, spoken_from
from tests.translations.pseudo import LONGER, MIRRORED

pytestmark = pytest.mark.qt_log_ignore("va-|va library|va symbols|va\\(in plugin|QRhi|pipewire")
"""Said by the library for video, which the page of the camera loads."""


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder with a short name, as a person's own is: Settings shows it."""
    with TemporaryDirectory() as name:
        yield Path(name)


@pytest.fixture(scope="module")
def tongues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_tongues(tmp_path_factory.mktemp("translations"))


@pytest.fixture
def spoken(qtbot: Any, tongues: Path) -> Iterator[None]:
    with spoken_from(tongues):
        yield


def test_what_is_open_on_any_day_fits_in_large_text(
    qtbot: Any, home: Path, clock: FakeClock
) -> None:
    seen = look(qtbot, home, clock, 150, ((1024, 680),), brief=True)
    assert seen.looks > 15
    assert seen.found == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("percent", "size"), [(200, (1280, 800)), (150, (1024, 680))], ids=["200 %", "150 %"]
)
def test_every_screen_and_dialog_fits_in_large_text(
    qtbot: Any, home: Path, clock: FakeClock, percent: int, size: tuple[int, int]
) -> None:
    assert look(qtbot, home, clock, percent, (size,)).found == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("tongue", "percent"), [(LONGER, 200), (MIRRORED, 150)], ids=["longer", "mirrored"]
)
def test_every_screen_and_dialog_fits_in_other_languages(
    qtbot: Any, home: Path, clock: FakeClock, spoken: None, tongue: str, percent: int
) -> None:
    assert look(qtbot, home, clock, percent, ((1366, 768),), tongue=tongue).found == []


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
