"""What is set for sessions holds in them: time to place the hands, and what signals sound like."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.desktop import cue_track, sound
from acucoach.domain.plan import PhaseKind
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.preferences.session_section import SessionSection
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def section(program: Program) -> SessionSection:
    program.window.show_screen("preferences")
    room = program.window.screen_widget("preferences")
    assert isinstance(room, PreferencesScreen)
    room.show_section("sessions")
    QApplication.processEvents()
    found = room.findChild(SessionSection)
    assert found is not None
    return found


def test_hands_are_given_the_time_that_was_chosen(qtbot, tmp_path: Path, clock: FakeClock) -> None:
    first = Program(qtbot, tmp_path / "records", clock)
    click(qtbot, section(first).prepare.buttons["20"])
    first.close()
    again = Program(qtbot, tmp_path / "records", clock)
    try:
        again.healthy()
        again.window.show_screen("body")
        again.door.start_point("LI4", 60, "in-turn", "headache")
        coach = again.coach
        assert coach is not None
        click(qtbot, coach.before.start_button)
        moment = coach.controller.moment
        assert (moment.phase.kind, moment.stretch_left) == (PhaseKind.PREPARE, 20)
    finally:
        again.close()


def test_a_session_sounds_as_was_chosen(qtbot, program: Program, monkeypatch: Any) -> None:
    asked: list[str] = []
    usual = cue_track.load_sounds

    def load(folder: Path, kind: str = "bells") -> Any:
        asked.append(kind)
        return usual(folder, kind)

    monkeypatch.setattr(cue_track, "load_sounds", load)
    monkeypatch.setattr(sound, "sound_output", lambda: None)
    found = section(program)
    program.parts.settings.change(sounds=True)
    click(qtbot, found.kinds.buttons["wood"])
    program.door.start_point("LI4", 60, "in-turn", "headache")
    assert asked == ["wood"]
