"""Beside the picture only what there is room for, also where showing a line changes the room."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.ui.coach.side_column import SideColumn
from acucoach.ui.theme import Theme


class Narrows(QObject):
    """As the page does: once a line is shown there is less room."""

    def __init__(self, column: SideColumn, height: int) -> None:
        super().__init__(column)
        self._column, self._height = column, height

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._column.resize(self._column.width(), self._height)
        return False


def seen(column: SideColumn) -> list[str]:
    """What of it is shown."""
    named = {
        "ring": column.ring,
        "pace": column.pace,
        "force": column.force,
        "next": column._next_row,
        "breath": column.breath,
    }
    return [name for name, widget in named.items() if not widget.isHidden()]


def test_what_was_counted_before_the_room_changed_is_not_shown(qtbot: Any, theme: Theme) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = SideColumn(theme, holder)
    column.now.say("now", "Left hand", "now")
    column.pace.setText("Circles, clockwise, one every two seconds")
    column.force.setText("Firm is right. An ache is fine, pain is not.")
    column.next.setText("Next: right hand, by itself")
    column.resize(349, 110)
    holder.resize(400, 600)
    holder.show()
    QApplication.processEvents()
    assert "pace" not in seen(column)
    less = Narrows(column, 110)
    column.pace.installEventFilter(less)
    column.resize(349, 500)
    assert column.height() == 110
    after = seen(column)
    column.fit()
    assert after == seen(column)
    assert "pace" not in after
