"""What the preferences room adds to the requirements, in the assembled program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from acucoach.ui.preferences.screen import PreferencesScreen
from tests.acceptance.presses import to_screen
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def test_the_program_says_that_it_is_no_medical_device(program: Program) -> None:
    room = to_screen(program, "Settings")
    assert isinstance(room, PreferencesScreen)
    click(program.qtbot, room.rows["about"])
    about = room.sections["about"]
    assert button(about, "Show all sources").isVisible()
    from PySide6.QtWidgets import QLabel

    told = " ".join(label.text() for label in about.findChildren(QLabel))
    assert "not a medical device" in told
    assert "GPL-3.0-or-later" in told
    for citation in program.parts.library.citations().values():
        assert citation.text in told
