"""A time and a day are typed by whoever clicks into them, and the wheel does not change them."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTimeEdit

from acucoach.ui.widgets.time_field import TimeField
from acucoach.ui.widgets.typed_over import type_over
from tests.settle import settle


@pytest.fixture
def field(qtbot) -> QTimeEdit:
    made = QTimeEdit(QTime(9, 0))
    made.setDisplayFormat("HH:mm")
    type_over(made)
    qtbot.addWidget(made)
    made.resize(140, 44)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def click_on(qtbot, field, letters: int) -> None:
    """Click after some of the letters."""
    line = field.findChild(QLineEdit)
    wide = line.fontMetrics().horizontalAdvance(line.text()[:letters])
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(wide + 2, line.height() // 2))
    settle()


@pytest.mark.parametrize("letters", [0, 1, 2])
def test_a_click_and_four_digits_are_a_time(qtbot, field: QTimeEdit, letters: int) -> None:
    click_on(qtbot, field, letters)
    qtbot.keyClicks(field, "1122")
    assert field.time() == QTime(11, 22)


def test_minutes_alone_are_typed_over(qtbot, field: QTimeEdit) -> None:
    click_on(qtbot, field, 4)
    qtbot.keyClicks(field, "45")
    assert field.time() == QTime(9, 45)


def test_all_of_it_is_marked_and_typed_over(qtbot, field: QTimeEdit) -> None:
    click_on(qtbot, field, 5)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "1730")
    assert field.time() == QTime(17, 30)


def test_a_time_in_the_diary_is_typed_over(qtbot, theme) -> None:
    field = TimeField(theme, "Time", UTC)
    field.set_moment(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    qtbot.addWidget(field)
    field.resize(400, 44)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    text = field._edit.text()
    click_on(qtbot, field, len(text) - len(text.split(", ", 1)[1]) + 1)
    qtbot.keyClicks(field._edit, "0805")
    assert field.moment().time() == time(8, 5)


def test_the_wheel_changes_no_time(field: QTimeEdit) -> None:
    at = QPointF(field.rect().center())
    wheel = QWheelEvent(
        at, field.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, wheel)
    assert field.time() == QTime(9, 0)
