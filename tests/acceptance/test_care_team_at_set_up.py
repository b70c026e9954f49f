"""A12: whom to ask is asked for with the first questions, kept, and shown where help is needed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from acucoach.domain.safety_red_flags import Urgency
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click, in_dialogs, say_none
from tests.conftest import FakeClock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "records"


@pytest.fixture
def program(qtbot, folder: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, folder, clock)
    yield made
    made.close()


def ask_from_settings(program: Program) -> None:
    """Settings, Safety, About you, by mouse."""
    click(program.qtbot, program.window.rail._buttons["preferences"])
    room = program.window.built["preferences"]
    click(program.qtbot, room.rows["safety"])
    click(program.qtbot, button(room, "About you"))


def test_a12_the_care_team_is_asked_for_at_set_up_and_shown_with_a_sign(
    qtbot, folder: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, folder, clock)

    def fill(dialog: QDialog) -> None:
        form = dialog.findChild(ProfileForm)
        assert form is not None
        qtbot.keyClicks(form._born.input, "1960")
        qtbot.keyClicks(form.contact.name, "Ward 4")
        qtbot.keyClicks(form.contact.telephone, "+49 30 1234")
        say_none(dialog, ProfileForm)

    seen = in_dialogs(fill)
    ask_from_settings(program)
    assert seen == ["About you"]
    program.lose_power()

    again = Program(qtbot, folder, clock)
    told: list[str] = []

    def tell(dialog: QDialog) -> None:
        page = dialog.findChild(RedFlagPage)
        assert page is not None
        click(qtbot, page.yes[Urgency.EMERGENCY])
        told.extend(t.text() for t in dialog.findChildren(QLabel) if t.isVisible())
        click(qtbot, button(dialog, "Back"))

    in_dialogs(tell)
    page = again.window.screen_widget("body")
    QApplication.processEvents()
    title = again.parts.library.complaints()["headache"].title
    rows = page.complaints.findChildren(RowButton)
    click(qtbot, next(r for r in rows if r.isVisible() and r.accessibleName().startswith(title)))
    assert "Ward 4" in told
    assert "+49 30 1234" in told
    again.close()


@pytest.mark.slow
def test_a12_it_may_be_left_out(qtbot, program: Program) -> None:
    def fill(dialog: QDialog) -> None:
        form = dialog.findChild(ProfileForm)
        assert form is not None
        qtbot.keyClicks(form._born.input, "1960")
        say_none(dialog, ProfileForm)

    in_dialogs(fill)
    ask_from_settings(program)
    assert program.parts.people.profile() is not None
    assert not program.parts.people.care_contact().known
