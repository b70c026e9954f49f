"""Whatever is pressed to hear something is heard, or says right there that it cannot be."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.desktop import rendered_voice, sample_sound, sound_output, speech
from acucoach.desktop.rendered_voice import RenderedVoice
from acucoach.ui.preferences import loudness
from acucoach.ui.preferences.loudness import Unheard
from acucoach.ui.preferences.session_section import SessionSection
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.draft_forms import press
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.settle import settle

SILENT = "This computer has no sound. The picture shows every change."
DUMB = "This computer has no voice. The words on the screen say the same."


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    told: list[str] = []
    monkeypatch.setattr(loudness, "announce", lambda _source, text: told.append(text))
    return told


@pytest.fixture
def program(
    qtbot, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """On a computer with all libraries, without a sound device and without a voice."""
    for module in (sample_sound, rendered_voice):
        monkeypatch.setattr(module, "sound_output", lambda: None)
    monkeypatch.setattr(sound_output, "lacking_for_voice", str)
    gone = (sys.executable, "-c", "raise SystemExit(1)")
    monkeypatch.setattr(speech, "program_command", lambda: gone)
    made = Program(qtbot, tmp_path / "data", clock)
    made.parts.settings.change(voice=True, sounds=True)
    made.healthy()
    yield made
    made.close()


def sessions(program: Program) -> SessionSection:
    program.window.show_screen("preferences")
    room = program.window.screen_widget("preferences")
    rows = room.findChildren(RowButton)
    press(program, next(row for row in rows if "Sessions" in row.accessibleName()))
    section: SessionSection = room.findChild(SessionSection)
    return section


def seen(widget: QWidget) -> bool:
    settle()
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.sample(1)
@pytest.mark.parametrize("way", ["mouse", "space", "enter"])
def test_each_signal_that_cannot_be_heard_says_so_beside_it_each_time(
    program: Program, said: list[str], way: str
) -> None:
    section = sessions(program)
    buttons = list(section.signals.values())
    for number, button in enumerate(buttons, 1):
        if way == "mouse":
            press(program, button)
        else:
            button.setFocus()
            key = Qt.Key.Key_Space if way == "space" else Qt.Key.Key_Return
            program.qtbot.keyClick(button, key)
        assert said == [SILENT] * number
    shown = [line for line in section.findChildren(Unheard) if line.isVisible()]
    assert len(shown) == 1
    assert seen(shown[0])
    last = buttons[-1]
    below = shown[0].mapTo(section, shown[0].rect().topLeft()).y()
    assert 0 < below - last.mapTo(section, last.rect().bottomLeft()).y() < 2 * last.height()


def test_the_loudness_of_sounds_says_at_each_press_that_nothing_is_heard(
    program: Program, said: list[str]
) -> None:
    section = sessions(program)
    for number in (1, 2):
        press(program, section.sound_loudness.test)
        assert said == [SILENT] * number
    assert seen(section.sound_loudness.unheard)


@pytest.mark.slow
def test_a_voice_that_is_not_found_after_the_first_press_is_told_where_it_was_asked_for(
    program: Program, said: list[str]
) -> None:
    section = sessions(program)
    press(program, section.voice_loudness.test)
    program.qtbot.waitUntil(lambda: said == [DUMB])
    assert seen(section.voice_loudness.unheard)
    press(program, section.voice_loudness.test)
    assert said == [DUMB] * 2


@pytest.mark.slow
def test_a_name_is_not_answered_with_the_sentence_that_was_tried_before(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def say(_: RenderedVoice, text: str) -> bool:
        heard.append(text)
        return True

    monkeypatch.setattr(RenderedVoice, "speaks", True)
    monkeypatch.setattr(RenderedVoice, "say", say)
    section = sessions(program)
    press(program, section.voice_loudness.test)
    program.qtbot.waitUntil(lambda: len(heard) == 1)
    assert "Change hands" in heard[0]
    program.to.open_point("LI4")
    QApplication.processEvents()
    name = next(
        one
        for one in program.window.findChildren(Button)
        if one.accessibleName() == "Say the name" and one.isVisible()
    )
    press(program, name)
    assert len(heard) == 1
    assert program.window.notice.isVisible()
    assert "no voice" in program.window.notice.text
