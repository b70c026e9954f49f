"""Questionnaires, filled in as a person does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox
from ui.diary_kit import Kit

from acucoach.content.library import Library
from acucoach.storage.instruments import InstrumentRepository
from acucoach.storage.undo import UndoHistory
from acucoach.ui.diary.instrument_panel import InstrumentPanel
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.words.diary import DiaryWords


@pytest.fixture
def kit() -> Iterator[Kit]:
    made = Kit()
    yield made
    made.close()


def panel(qtbot: Any, theme: Any, kit: Kit, resources: Path, number: int) -> InstrumentPanel:
    library = Library(resources)
    repository = InstrumentRepository(kit.connection, kit.changes, kit.undo, kit.now)
    made = InstrumentPanel(
        theme,
        DiaryWords(),
        library.instruments().instruments[number],
        library.citations(),
        repository,
        kit.now,
        kit.diary.new_id,
    )
    qtbot.addWidget(made)
    made.show()
    return made


def texts(window: InstrumentPanel) -> str:
    return "\n".join(label.text() for label in window.findChildren(Text))


def test_peg_is_scored_compared_and_cited(
    qtbot: Any, theme: Any, kit: Kit, resources: Path
) -> None:
    window = panel(qtbot, theme, kit, resources, 0)
    window.save()
    assert "Answer every question first." in texts(window)
    scales = window.findChildren(PainScale)
    assert len(scales) == 3
    for scale in scales:
        qtbot.keyClick(scale, Qt.Key.Key_8)
    window.save()
    assert "Score: 8.0 of 10." in texts(window)
    kit.advance(days=7)
    for scale in scales:
        qtbot.keyClick(scale, Qt.Key.Key_4)
    window.save()
    shown = texts(window)
    assert "-50 %: lower by 30 % or more, which counts as meaningful." in shown
    assert "Krebs" in shown
    assert "says nothing about the cause" in shown


def test_midas_adds_days_and_can_be_taken_back(
    qtbot: Any, theme: Any, kit: Kit, resources: Path
) -> None:
    window = panel(qtbot, theme, kit, resources, 1)
    boxes = window.findChildren(QSpinBox)
    for number, box in enumerate(boxes, 1):
        box.setValue(number)
    window.save()
    assert "15 days, grade 3 of 4." in texts(window)
    repository = InstrumentRepository(kit.connection, kit.changes, UndoHistory(), kit.now)
    assert len(repository.all()) == 1
    kit.undo.undo()
    assert repository.all() == []
