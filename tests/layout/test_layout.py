"""Every screen and dialog fits: no text is cut, nothing is out of reach, nothing lies upon another.

The whole grid is marked ``long``; the corners that people meet most are looked at every time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tests.conftest import FakeClock
from tests.layout.dialogs import fit_to, look_in, openers
from tests.layout.fits import Fault, faults_of, hidden_buttons
from tests.layout.scenes import program_at, scenes, settle
from tests.layout.tongues import TONGUES, make_tongues, spoken_from
from tests.translations.pseudo import LONGER, MIRRORED

pytestmark = pytest.mark.qt_log_ignore("va-|va library|va symbols|va\\(in plugin|QRhi|pipewire")
"""Said by the library for video, which the page of the camera loads."""
SIZES = ((900, 600), (1024, 680), (1280, 800), (1366, 768), (1920, 1080))
LOWEST = SIZES[0]


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


class Eye:
    """Looks at one program in some sizes of window, and writes down what does not fit."""

    def __init__(self, program: Any, sizes: tuple[tuple[int, int], ...], about: str) -> None:
        self.found: list[str] = []
        self._program, self._sizes, self._about = program, sizes, about

    def screens(self) -> None:
        """All screens and states of the window."""
        for name, window in scenes(self._program):
            for size in self._sizes:
                window.setMinimumSize(*LOWEST)
                window.resize(*size)
                settle()
                self._note(name, size, faults_of(window))

    def dialogs(self) -> None:
        """All dialogs, each on a screen of that size."""
        for name, opened in openers(self._program):
            look_in(opened, lambda dialog, name=name: self._dialog(name, dialog))

    def _dialog(self, name: str, dialog: QDialog) -> None:
        for size in self._sizes:
            fit_to(dialog, *size)
            settle()
            over = max(dialog.width() - size[0], dialog.height() - size[1])
            large = [Fault("outside", "the dialog", over)] if over > 0 else []
            self._note(name, size, [*large, *faults_of(dialog), *hidden_buttons(dialog)])

    def _note(self, name: str, size: tuple[int, int], faults: list[Fault]) -> None:
        at = f"{name}, {size[0]}x{size[1]}, {self._about}"
        self.found += [f"{at}: {fault.kind} by {fault.by}, {fault.what}" for fault in faults]


def look(
    qtbot: Any,
    folder: Path,
    clock: FakeClock,
    percent: int,
    sizes: tuple[tuple[int, int], ...],
    theme: str = "light",
    tongue: str = "en",
) -> list[str]:
    """What does not fit, a line each."""
    program = program_at(qtbot, folder, clock, percent, theme, tongue)
    eye = Eye(program, sizes, f"{percent} %, {theme}, {tongue}")
    eye.screens()
    eye.dialogs()
    program.lose_power()
    return eye.found


@pytest.mark.parametrize(
    ("percent", "size"), [(200, (1280, 800)), (150, (1024, 680))], ids=["200 %", "150 %"]
)
def test_every_screen_and_dialog_fits_in_large_text(
    qtbot: Any, home: Path, clock: FakeClock, percent: int, size: tuple[int, int]
) -> None:
    assert look(qtbot, home, clock, percent, (size,)) == []


@pytest.mark.parametrize(
    ("tongue", "percent"), [(LONGER, 200), (MIRRORED, 150)], ids=["longer", "mirrored"]
)
def test_every_screen_and_dialog_fits_in_other_languages(
    qtbot: Any, home: Path, clock: FakeClock, spoken: None, tongue: str, percent: int
) -> None:
    assert look(qtbot, home, clock, percent, ((1366, 768),), tongue=tongue) == []


@pytest.mark.long
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize(
    ("tongue", "theme"),
    [*((tongue, "light") for tongue in TONGUES), ("en", "dark"), ("de", "high_contrast"),
     (MIRRORED, "high_contrast")],
)  # fmt: skip
def test_every_screen_and_dialog_fits_at_every_size(
    qtbot: Any, home: Path, clock: FakeClock, spoken: None, tongue: str, theme: str, percent: int
) -> None:
    assert look(qtbot, home, clock, percent, SIZES, theme, tongue) == []


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
