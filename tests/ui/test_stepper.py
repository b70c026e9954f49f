"""The number with a minus and a plus: both work from the start, and the focus stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.frames import column
from acucoach.ui.widgets.stepper import Stepper


@pytest.fixture
def page(theme: Theme, qtbot) -> tuple[QWidget, Stepper, list[int]]:
    """A stepper that was told 22 of 0 to 23, with fields before and after it."""
    whole, stepper = QWidget(), Stepper(theme, 0, 23, 1, "Quiet from, hour")
    qtbot.addWidget(whole)
    told: list[int] = []
    stepper.changed.connect(told.append)
    stepper.show_value(22)
    whole.setLayout(column(QLineEdit(), stepper, QLineEdit()))
    whole.show()
    whole.activateWindow()
    QApplication.processEvents()
    return whole, stepper, told  # the page, so that it lives


def test_a_value_that_is_shown_is_not_told(page: tuple[QWidget, Stepper, list[int]]) -> None:
    _, stepper, told = page
    assert stepper.value() == 22
    assert told == []


def test_minus_works_at_once(qtbot, page: tuple[QWidget, Stepper, list[int]]) -> None:
    _, stepper, told = page
    qtbot.mouseClick(stepper.less, Qt.MouseButton.LeftButton)
    assert told == [21]


def test_at_the_end_the_focus_goes_to_the_other_button(
    qtbot, page: tuple[QWidget, Stepper, list[int]]
) -> None:
    _, stepper, told = page
    stepper.more.setFocus()
    qtbot.keyClick(stepper.more, Qt.Key.Key_Space)
    assert told == [23]
    assert not stepper.more.isEnabled()
    assert QApplication.focusWidget() is stepper.less
    qtbot.keyClick(stepper.less, Qt.Key.Key_Space)
    assert told == [23, 22]
    assert stepper.more.isEnabled()


def test_tab_comes_to_the_number_and_to_both_buttons(
    qtbot, page: tuple[QWidget, Stepper, list[int]]
) -> None:
    whole, stepper, _ = page
    first, last = whole.findChildren(QLineEdit)[0], whole.findChildren(QLineEdit)[-1]
    ways = {Qt.Key.Key_Tab: (first, last), Qt.Key.Key_Backtab: (last, first)}
    for key, (begin, end) in ways.items():
        begin.setFocus()
        met: list[QWidget | None] = []
        while QApplication.focusWidget() is not end and len(met) < 9:
            qtbot.keyClick(QApplication.focusWidget(), key)
            met.append(QApplication.focusWidget())
        assert set(met) == {stepper.less, stepper.field, stepper.more, end}
