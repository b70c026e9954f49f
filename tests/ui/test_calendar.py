"""The month below a date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QMenu,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.calendar import CalmCalendar
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


@pytest.mark.qt_log_ignore("This plugin does not support")
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
