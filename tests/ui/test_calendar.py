"""The month below a date."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.calendar import CalmCalendar
from tests.settle import settle


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
