"""Keys that hold everywhere: the way into the first page, the guide before Start, F1, digits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from acucoach.domain.session_record import State
from acucoach.ui import keys, spoken
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, in_dialogs
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    spoken.install()
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    made.window.activateWindow()
    QApplication.processEvents()
    yield made
    made.close()


def press(program: Program, key: Qt.Key) -> None:
    program.qtbot.keyClick(QApplication.focusWidget() or program.window, key)
    QApplication.processEvents()


def body(program: Program) -> BodyPage:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    return page


def tabs_to(program: Program, name: str) -> int:
    """Presses of Tab until something whose name begins so has the focus."""
    for count in range(60):
        focus = QApplication.focusWidget()
        if isinstance(focus, RowButton) and focus.accessibleName().startswith(name):
            return count
        press(program, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def test_the_first_complaint_is_where_the_keys_begin(program: Program) -> None:
    assert tabs_to(program, "Headache") == 0
    program.window.rail.findChildren(type(program.window.rail.attack))[0].setFocus()
    # From the rail, past the whole map; the buttons that turn the body are one stop, those of
    # its size another.
    assert tabs_to(program, "Headache") <= 7


def test_the_buttons_that_turn_the_body_are_one_stop_with_arrows(program: Program) -> None:
    buttons = body(program).turning.buttons
    buttons.above.setFocus(Qt.FocusReason.TabFocusReason)
    press(program, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is buttons.left
    press(program, Qt.Key.Key_Down)
    press(program, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is buttons.above
    press(program, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is buttons.right
    press(program, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in buttons.findChildren(type(buttons.left))
    program.qtbot.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier
    )
    assert QApplication.focusWidget() is buttons.right  # where one was


def test_the_guide_reads_verdict_and_steps_and_enter_starts(program: Program) -> None:
    page = body(program)
    page.open_point("LI4")
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert "LI4" in focus.accessibleName()
    told = focus.accessibleDescription()
    assert told.startswith("Fine for you")
    assert program.parts.library.guide("LI4").steps[0].text in told
    press(program, Qt.Key.Key_Return)
    assert program.coach is not None


def test_down_goes_from_the_search_into_what_was_found(program: Program) -> None:
    page = body(program)
    page.header.search.setFocus()
    program.qtbot.keyClicks(page.header.search, "stiff fingers")
    program.qtbot.waitUntil(lambda: page.complaints._first is not None)
    press(program, Qt.Key.Key_Down)
    focus = QApplication.focusWidget()
    assert isinstance(focus, RowButton)
    assert focus.accessibleName().startswith("Joint pain")


@pytest.mark.slow
def test_f1_opens_the_guide_once_and_a_session_waits(program: Program) -> None:
    body(program).guide.startRequested.emit("LI4", 60, "in-turn", None)
    press(program, Qt.Key.Key_6)  # an Enter right away would be one too many
    press(program, Qt.Key.Key_Return)
    coach = program.coach
    assert coach is not None
    assert coach.controller.state is State.RUNNING
    shown: list[list[str]] = []
    states: list[State] = []
    over: list[bool] = []

    def read(dialog: QDialog) -> None:
        roles = {
            text.text(): QAccessible.queryAccessibleInterface(text).role()
            for text in dialog.findChildren(Text)
        }
        shown.append([title for title, role in roles.items() if role is QAccessible.Role.Heading])
        assert coach is not None
        states.append(coach.controller.state)
        program.qtbot.keyClick(dialog, Qt.Key.Key_F1)  # not a second one over the first
        over.append(QApplication.activeModalWidget() is dialog)
        dialog.reject()

    in_dialogs(read)
    press(program, Qt.Key.Key_F1)
    assert states == [State.PAUSED]
    assert over == [True]
    assert {"In a session", "By keys alone", "Your records"} <= set(shown[0])
    assert coach.controller.state is State.PAUSED  # it goes on when the person says so


@pytest.mark.parametrize(
    ("text", "scan", "digit"),
    [("7", 16, 7), ("&", 10, 1), ("à", 19, 0), ("é", 11, 2), ("a", 38, None), ("", 0, None)],
)
def test_a_digit_is_known_by_its_place_where_it_needs_shift(
    text: str, scan: int, digit: int | None
) -> None:
    assert keys.digit_typed(text, scan, "linux") == digit


def test_the_scale_takes_a_digit_of_a_french_keyboard(qtbot, theme: Theme) -> None:
    scale = PainScale(theme, "How strong?")
    qtbot.addWidget(scale)
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, 0xE8, none, 16, 0xE8, 0, "è")
    QApplication.sendEvent(scale, event)
    assert scale.value == 7
    assert QAccessible.queryAccessibleInterface(scale).valueInterface().currentValue() == 7
