"""What was written as a note stays in sight."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acucoach.ui.theme import Theme
from acucoach.ui.widgets.note_field import NoteField
from tests.settle import settle

SENTENCE = "It came on slowly after lunch, on the left, and went behind the eye. "


@pytest.mark.parametrize("percent", [100, 200])
def test_a_note_of_several_lines_is_seen_as_a_whole(qtbot, resources, percent: int) -> None:
    theme = Theme(resources, percent=percent)
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet(theme.stylesheet())
    page.setLayout(QVBoxLayout())
    note = NoteField(theme, "Anything else?", "Note")
    page.layout().addWidget(note)
    page.resize(700, 900)
    page.show()
    settle()
    low = note.height()
    qtbot.keyClicks(note, SENTENCE * 3)
    settle()
    assert note.height() > low
    assert note.verticalScrollBar().maximum() == 0
    qtbot.keyClicks(note, SENTENCE * 20)
    settle()
    assert note.height() < 900 / 2
    note.clear()
    settle()
    assert note.height() == low
