"""On a computer without the libraries for sound and voice, from start to history."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.domain.session_record import State
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock

BELL = "A soft bell tells you. Nothing to click."
SILENT = "This computer has no sound. The picture shows every change."
DUMB = "This computer has no voice. The words on the screen say the same."


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock, no_sound_libraries: None) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "data", clock)
    made.parts.settings.change(voice=True, sounds=True)
    made.healthy()
    yield made
    made.close()


def _run(program: Program) -> list[str]:
    """One session by mouse, to its end; the words that were on the screen while it ran."""
    program.to.open_point("LI4")
    QApplication.processEvents()
    buttons = program.window.findChildren(Button)
    start = next(b for b in buttons if b.text().startswith("Start") and b.isVisible())
    click(program.qtbot, start)
    coach = program.coach
    assert coach is not None
    click(program.qtbot, coach.before.start_button)
    program.qtbot.waitUntil(lambda: program.door.sounds.speaker().known_dumb)
    for _ in range(8):
        program.clock.advance(1)
        coach.controller.tick()
    QApplication.processEvents()
    seen = [text.text() for text in coach.page.findChildren(Text)]
    seen.append(coach.page.notice.text() if coach.page.notice.isVisible() else "")
    program.run_out(coach)
    assert coach.controller.state is State.FINISHED
    click(program.qtbot, button(coach.after, "Done"))
    return seen


@pytest.mark.slow
def test_a_session_runs_says_once_that_it_is_silent_and_is_in_the_history(program: Program) -> None:
    first, second = _run(program), _run(program)
    words = [line for text in first for line in text.splitlines()]
    assert SILENT in words  # said in the first session
    assert DUMB in words
    assert not any(line in (SILENT, DUMB) for text in second for line in text.splitlines())
    for seen in (first, second):
        assert BELL not in seen
    program.window.show_screen("history")
    assert program.parts.sessions.count() == 2
    assert program.window.current == "history"


@pytest.mark.slow
def test_what_the_session_said_is_not_said_again_by_the_window(program: Program) -> None:
    _run(program)
    assert "no voice" not in program.window.notice.text
    program.to.speak("Hégǔ")  # asked for by hand: a press is answered
    assert program.window.notice.isVisible()
    assert "no voice" in program.window.notice.text


@pytest.mark.slow
def test_with_sound_the_bell_is_promised(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("acucoach.desktop.sound.sound_output", lambda: "a sound card")
    monkeypatch.setattr("acucoach.desktop.sound.SessionPlayer.play", lambda *_: None)
    assert BELL in _run(program)


@pytest.mark.slow
def test_the_settings_say_that_nothing_can_be_heard(program: Program) -> None:
    from acucoach.ui.preferences.session_section import SessionSection

    program.window.show_screen("preferences")
    room = program.window.screen_widget("preferences")
    click(program.qtbot, next(b for b in room.findChildren(RowButton) if "Sessions" in name(b)))
    section = room.findChild(SessionSection)
    click(program.qtbot, section.voice_loudness.test)
    assert section.voice_loudness.unheard.isVisible()


def name(widget: QWidget) -> str:
    return widget.accessibleName()
