"""Typing a cry for help into the search field, and pressing Enter, never leads to a point."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from acucoach.domain.safety_red_flags import CareContact, Urgency
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click, in_dialogs, say_none
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    made.parts.people.save_care_contact(CareContact("Ward 7", "+49 30 1234"))
    yield made
    made.close()


def typed(qtbot, program: Program, text: str) -> tuple[BodyPage, str]:
    """The page and everything its panel says after typing a text and pressing Enter."""
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    search = page.header.search
    search.setFocus()
    search.clear()
    qtbot.keyClicks(search, text)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    QApplication.processEvents()
    shown = [t.text() for t in page.panel.findChildren(Text) if t.isVisible()]
    return page, "\n".join(shown)


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("chest pain", "Call your emergency number now"),
        ("storke", "Call your emergency number now"),
        ("worst headache", "Call your emergency number now"),
        ("cant breath", "Call your emergency number now"),
        ("sucide", "Call your emergency number or a crisis line now"),
        ("fever with chemo", "Ward 7"),
        ("swollen calf", "See a doctor today"),
        ("depressed", "Talk to a doctor in the next days"),
    ],
)
def test_what_to_do_now_stands_first_and_nothing_starts(
    qtbot, program: Program, text: str, first: str
) -> None:
    page, shown = typed(qtbot, program, text)
    assert shown.startswith(first), shown
    assert "Nothing found" not in shown
    assert "+49 30 1234" in shown
    assert page.panel.currentWidget() is page.complaints  # no guide was opened
    assert not program.window.covered
    rows = [row.accessibleName() for row in page.complaints.findChildren(RowButton)]
    assert not any(name.startswith(entry.pinyin) for name in rows
                   for entry in program.parts.library.atlas().values())  # fmt: skip


def test_who_has_it_now_answers_the_warning_signs_at_once(qtbot, program: Program) -> None:
    page, _ = typed(qtbot, program, "heart attack")
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        signs = dialog.findChild(RedFlagPage)
        assert signs is not None
        click(qtbot, signs.yes[Urgency.EMERGENCY])
        told.extend(t.text() for t in dialog.findChildren(Text) if t.isVisible())
        click(qtbot, signs.back)

    in_dialogs(answer)
    click(qtbot, button(page.complaints, "I have this now"))
    assert "Call your emergency number now" in told


@pytest.mark.slow
def test_a_word_nobody_knows_gets_a_way_to_go_on(qtbot, program: Program) -> None:
    page, shown = typed(qtbot, program, "xqzzt")
    assert "Nothing found" in shown
    assert "ask a doctor first" in shown
    click(qtbot, button(page.complaints, "All complaints"))
    QApplication.processEvents()
    assert "What bothers you?" in [t.text() for t in page.panel.findChildren(Text)]


@pytest.mark.slow
def test_joint_pain_asks_its_own_signs_and_leads_on(qtbot, program: Program) -> None:
    titles = in_dialogs(say_none)
    page, shown = typed(qtbot, program, "anastrozole")
    assert titles == ["Joint pain"]
    assert page.state.complaint == "joint-pain"
    assert "Hégǔ" in shown
    assert "Where is it most?" in shown
