"""The month below a date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDateEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.calendar import CalmCalendar, calm_calendar
from tests.settle import settle

LEFT = Qt.MouseButton.LeftButton


def test_the_chosen_day_shows_that_the_keys_are_on_it(qtbot: Any, theme: Theme) -> None:
    window, month, other = QWidget(), CalmCalendar(theme), QPushButton("other")
    qtbot.addWidget(window)
    inside = QVBoxLayout(window)
    inside.addWidget(month)
    inside.addWidget(other)
    window.show()
    window.activateWindow()
    days = month.findChild(QAbstractItemView)
    assert days is not None
    pictures = []
    for focused in (other, days, other):
        focused.setFocus()
        settle()
        pictures.append(month.grab().toImage())
    assert pictures[0] == pictures[2]
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_year_that_is_written_leaves_the_arrow_beside_it_free(
    qtbot: Any, resources: Path, percent: int
) -> None:
    theme = Theme(resources, percent=percent)
    month = CalmCalendar(theme)
    month.setStyleSheet(theme.stylesheet())
    qtbot.addWidget(month)
    month.show()
    settle()
    qtbot.mouseClick(month.findChild(QToolButton, "qt_calendar_yearbutton"), LEFT)
    settle()
    year, after = month.findChild(QSpinBox), month.findChild(QToolButton, "qt_calendar_nextmonth")
    assert year.isVisible()
    assert not year.geometry().intersects(after.geometry())
    assert year.lineEdit().width() >= year.fontMetrics().horizontalAdvance("2026")
    before = month.monthShown()
    there = month.childAt(after.mapTo(month, after.rect().center()))
    assert there is after
    qtbot.mouseClick(after, LEFT)  # a press beside the year ends the writing
    assert not year.isVisible()
    qtbot.mouseClick(after, LEFT)
    assert month.monthShown() == before % 12 + 1


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("way", ["mouse", "Press", "ShowMenu"])
def test_the_months_unfold_by_the_mouse_and_by_what_a_screen_reader_does(
    qtbot: Any, theme: Theme, way: str
) -> None:
    month = CalmCalendar(theme)
    qtbot.addWidget(month)
    month.show()
    settle()
    held = month.findChild(QToolButton, "qt_calendar_monthbutton")
    shown = (month.monthShown() + 5) % 12 + 1
    chosen: list[QMenu] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            chosen.append(menu)
            line = menu.actionGeometry(menu.actions()[shown - 1])
            qtbot.mouseClick(menu, LEFT, pos=line.center())

    QTimer.singleShot(50, choose)
    if way == "mouse":
        qtbot.mouseClick(held, LEFT)
    else:
        QAccessible.queryAccessibleInterface(held).actionInterface().doAction(way)
    qtbot.waitUntil(lambda: month.monthShown() == shown, timeout=2000)
    assert len(chosen) == 1


@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_Tab,),
        (Qt.Key.Key_Backtab,),
        (Qt.Key.Key_Return,),
        (Qt.Key.Key_Escape,),
        (Qt.Key.Key_Delete, Qt.Key.Key_Tab),
        (Qt.Key.Key_Up, Qt.Key.Key_Return),
    ],
)
@pytest.mark.qt_log_ignore("raise\\(\\)", "grabbing the keyboard", extend=True)
def test_from_the_year_the_keys_go_on_to_the_days(
    qtbot: Any, theme: Theme, keys: tuple[Qt.Key, ...]
) -> None:
    window, edit = QWidget(), QDateEdit(QDate(2026, 11, 28))
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(edit)
    calm_calendar(theme, edit)
    window.show()
    window.activateWindow()
    settle()
    qtbot.mouseClick(edit, LEFT, pos=QPoint(edit.width() - 8, edit.height() // 2))
    settle()
    month = edit.calendarWidget()
    qtbot.mouseClick(month.findChild(QToolButton, "qt_calendar_yearbutton"), LEFT)
    settle()
    year = month.findChild(QSpinBox)
    assert QApplication.focusWidget() is year
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
        settle()
    assert not year.isVisible()
    assert QApplication.focusWidget() is month.findChild(QAbstractItemView)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert month.selectedDate().day() == 29
    assert month.selectedDate().year() == (2027 if Qt.Key.Key_Up in keys else 2026)
    month.window().close()
