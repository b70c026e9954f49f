"""Enter in a line of the settings does what the button below the line does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from acucoach.ui.preferences.people_section import PeopleSection
from acucoach.ui.safety.care_contact import CareContactForm
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.settle import settle


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def room_at(program: Program, section: str) -> Any:
    program.window.show_screen("preferences")
    room: Any = program.window.screen_widget("preferences")
    room.show_section(section)
    settle()
    return room


def test_a_name_is_added_and_kept_by_enter(qtbot: Any, program: Program) -> None:
    section = room_at(program, "people").findChild(PeopleSection)
    qtbot.keyClicks(section.new_name, "Ruth")
    qtbot.keyClick(section.new_name, Qt.Key.Key_Return)
    assert list(section.rows) == ["Ruth"]
    assert section.new_name.text() == ""
    qtbot.keyClicks(section.own_name, "Tom")
    qtbot.keyClick(section.own_name, Qt.Key.Key_Return)
    assert section._people.current.name == "Tom"


def test_the_care_team_is_kept_by_enter(qtbot: Any, program: Program) -> None:
    form = room_at(program, "safety").findChild(CareContactForm)
    qtbot.keyClicks(form.name, "Ward 3")
    qtbot.keyClicks(form.telephone, "030 123")
    qtbot.keyClick(form.telephone, Qt.Key.Key_Return)
    assert program.parts.people.care_contact().telephone == "030 123"
