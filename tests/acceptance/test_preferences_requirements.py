"""What the preferences room adds to the requirements, in the assembled program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def start_li4(program: Program):  # type: ignore[no-untyped-def]
    program.healthy()
    program.window.show_screen("body")
    program.window.built["body"].guide.startRequested.emit("LI4", 60, "in-turn", None)
    coach = program.coach
    assert coach is not None
    click(program.qtbot, coach.before.start_button)
    return coach


def test_a12_the_care_teams_number_kept_in_settings_is_shown_where_a_session_stops(
    qtbot, program: Program
) -> None:
    program.window.show_screen("preferences")
    room = program.window.built["preferences"]
    room.show_section("safety")  # type: ignore[attr-defined]
    form = room.sections["safety"].contact  # type: ignore[attr-defined]
    qtbot.keyClicks(form.name, "Ward 4")
    qtbot.keyClicks(form.telephone, "+49 30 1234")
    click(qtbot, form.save_button)
    coach = start_li4(program)
    click(qtbot, button(coach, "I feel unwell (D)"))
    told = [text.text() for text in coach.findChildren(Text, "care-contact") if text.isVisible()]
    assert told == ["Your care team: Ward 4, +49 30 1234"]


def test_a7_c4_the_pace_and_direction_one_prefers_hold_in_a_session(program: Program) -> None:
    program.window.show_screen("preferences")
    room = program.window.built["preferences"]
    room.show_section("sessions")  # type: ignore[attr-defined]
    section = room.sections["sessions"]  # type: ignore[attr-defined]
    section.turns.buttons["counter-clockwise"].click()
    section.paces.buttons["own"].click()
    click(program.qtbot, section.pace.more)
    work = [phase for phase in start_li4(program).controller.plan.phases if phase.is_work]
    assert {(phase.turn, phase.rate) for phase in work} == {("counter-clockwise", 35.0)}


def test_e2_a_quiet_background_sound_can_be_switched_on(program: Program) -> None:
    program.window.show_screen("preferences")
    room = program.window.built["preferences"]
    room.show_section("sessions")  # type: ignore[attr-defined]
    box = room.sections["sessions"].background.box  # type: ignore[attr-defined]
    assert not box.isChecked()
    click(program.qtbot, box)
    assert program.parts.settings.now.background_sound


def test_the_program_says_that_it_is_no_medical_device(program: Program) -> None:
    program.window.show_screen("preferences")
    room = program.window.built["preferences"]
    room.show_section("about")  # type: ignore[attr-defined]
    about = room.sections["about"]  # type: ignore[attr-defined]
    assert button(about, "Show all sources").isVisible()
    from PySide6.QtWidgets import QLabel

    told = " ".join(label.text() for label in about.findChildren(QLabel))
    assert "not a medical device" in told
    assert "GPL-3.0-or-later" in told
    for citation in program.parts.library.citations().values():
        assert citation.text in told
