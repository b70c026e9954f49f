"""What is set for sessions holds in them: time to place the hands, and what signals sound like."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.desktop import cue_track, sound
from acucoach.desktop.rendered_voice import RenderedVoice
from acucoach.domain.plan import PhaseKind
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.preferences.session_section import SessionSection
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


def section(program: Program) -> SessionSection:
    program.window.show_screen("preferences")
    room = program.window.screen_widget("preferences")
    assert isinstance(room, PreferencesScreen)
    room.show_section("sessions")
    QApplication.processEvents()
    found = room.findChild(SessionSection)
    assert found is not None
    return found


@pytest.mark.slow
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


@pytest.mark.slow
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


@pytest.mark.slow
def test_files_speak_where_the_system_has_no_voice(
    qtbot, program: Program, monkeypatch: Any
) -> None:
    usual = builtins.__import__

    def load(name: str, *more: Any, **named: Any) -> Any:
        if name == "PySide6.QtTextToSpeech":
            raise ImportError("libspeechd.so.2: cannot open shared object file")
        return usual(name, *more, **named)

    heard: list[str] = []

    def say(self: RenderedVoice, text: str) -> bool:
        heard.extend(self.known(text))
        return bool(self.known(text))

    monkeypatch.setattr(builtins, "__import__", load)
    monkeypatch.setattr(RenderedVoice, "say", say)
    monkeypatch.setattr("acucoach.desktop.rendered_voice.sound_output", lambda: "a sound card")
    program.parts.settings.change(voice=True)
    program.door.start_point("LI4", 15, "in-turn", "headache")
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    qtbot.waitUntil(lambda: bool(heard))  # the first sentence, once no voice was found
    index = program.door.sounds.rendered()._index
    assert heard == [index["get ready"], index["left hand"]]
    heard.clear()
    program.run_out(coach)
    assert [index["change hands"], index["done"], index["let go"]] == [
        one for one in heard if one in (index["change hands"], index["done"], index["let go"])
    ]
    assert "no voice" not in coach.page.notice.text()
