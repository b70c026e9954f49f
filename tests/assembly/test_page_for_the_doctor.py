"""The page for the doctor, asked for in the assembled window."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from acucoach.ui.review.report_dialog import ReportDialog
from acucoach.ui.widgets.wrapping_words import CheckBox
from tests.assembly.draft_forms import press
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock
from tests.settle import settle


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "data", clock)
    made.healthy()
    yield made
    made.close()


@pytest.mark.sample(1)
@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
def test_notes_are_added_by_a_press_anywhere_on_their_line(program: Program, share: float) -> None:
    added: list[bool] = []

    def tick(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        settle()
        box = next(b for b in dialog.findChildren(CheckBox) if b.text() == "Add my notes")
        click(program.qtbot, box, QPoint(round(box.width() * share), box.height() // 2))
        added.append(box.isChecked())
        dialog.reject()

    program.window.show_screen("review")
    in_dialogs(tick)
    press(program, button(program.window.screen_widget("review"), "Page for the doctor"))
    assert added == [True]


def test_a_name_on_the_page_stands_there_the_next_time(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    seen: list[str] = []

    def asked(name: str) -> Callable[[QDialog], None]:
        def type_name(dialog: QDialog) -> None:
            assert isinstance(dialog, ReportDialog)
            settle()
            field = next(f for f in dialog.findChildren(QLineEdit) if f.isVisible())
            seen.append(field.text())
            click(qtbot, field)
            qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            qtbot.keyClick(field, Qt.Key.Key_Delete)
            qtbot.keyClicks(field, name)
            click(qtbot, button(dialog, "Close"))

        return type_name

    for name in ("Ada Example", "", "nobody else"):
        program = Program(qtbot, tmp_path / "data", clock)
        if not seen:
            program.healthy()
        program.window.show_screen("review")
        in_dialogs(asked(name))
        press(program, button(program.window.screen_widget("review"), "Page for the doctor"))
        program.close()
    assert seen == ["", "Ada Example", ""]
