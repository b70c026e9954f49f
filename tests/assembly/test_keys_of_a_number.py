"""Where a number is missing, the next keys give it: nobody has to look for the scale."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from acucoach.assembly.control_prompts import ControlPrompts
from acucoach.storage.control_ratings import CONTROL_RATINGS
from acucoach.ui.widgets.choice_box import ChoiceBox
from tests.acceptance.presses import to_screen
from tests.assembly.window_kit import Program, bring_to_front, button, click, in_dialogs


def typed(key: Qt.Key) -> None:
    """A key goes to whatever has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def seen(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]


def test_after_save_asked_for_a_number_a_digit_gives_it(qtbot: Any, program: Program) -> None:
    bring_to_front(qtbot, program.window)
    screen = to_screen(program, "Diary")
    for key, number in ((Qt.Key.Key_7, 7), (Qt.Key.Key_Right, 0)):
        click(qtbot, button(screen, "Save entry"))
        assert "Choose a number or write a note first." in seen(screen)
        typed(key)
        click(qtbot, button(screen, "Save entry"))
        assert program.parts.diary.on_days(program.parts.today, program.parts.today)[
            -1
        ].intensity in (number,)  # fmt: skip
        program.clock.advance(60)


def test_after_save_asked_for_a_note_letters_write_it(qtbot: Any, program: Program) -> None:
    bring_to_front(qtbot, program.window)
    screen = to_screen(program, "Diary")
    words = "No complaint: only a note"
    boxes = screen.findChildren(ChoiceBox)
    subject = next(box for box in boxes if box.findText(words) >= 0)
    subject.setCurrentIndex(0)
    click(qtbot, button(screen, "Save entry"))
    typed(Qt.Key.Key_A)
    click(qtbot, button(screen, "Save entry"))
    (entry,) = program.parts.diary.on_days(program.parts.today, program.parts.today)
    assert entry.note == "a"


def test_a_digit_answers_the_question_for_one_number_wherever_the_keys_are(
    qtbot: Any, program: Program
) -> None:
    prompts = ControlPrompts(program.parts, program.window)

    def away_and_back(dialog: QDialog) -> None:
        bring_to_front(qtbot, dialog)
        for key in (Qt.Key.Key_3, Qt.Key.Key_Tab, Qt.Key.Key_6, Qt.Key.Key_Return):
            focused = dialog.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)

    in_dialogs(away_and_back)
    prompts._answer("headache")
    (kept,) = CONTROL_RATINGS.select(program.parts.connection)
    assert kept.value == 6
