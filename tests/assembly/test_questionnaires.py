"""Standard questionnaires, reached from the diary."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.assembly.diary import questionnaires
from acucoach.storage.instruments import InstrumentRepository
from acucoach.ui.diary.instrument_panel import InstrumentPanel
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    yield made
    made.close()


def test_a_questionnaire_is_filled_in_beside_the_day_and_kept(qtbot, program: Program) -> None:
    program.window.show_screen("diary")
    QApplication.processEvents()
    diary = program.window.screen_widget("diary")
    assert isinstance(diary, DiaryScreen)
    title, build = questionnaires(program.parts)[0]
    assert "PEG" in title
    diary.show_questionnaire(build)
    panel = diary.findChild(InstrumentPanel)
    for scale, value in zip(panel.findChildren(PainScale), (6, 5, 4), strict=True):
        scale._pick(value)
    click(qtbot, button(panel, "Save answers"))
    parts = program.parts
    kept = InstrumentRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)
    (filled,) = kept.all()
    assert filled.answers == (6, 5, 4)
    panel.closed.emit()
    assert diary._right.currentWidget() is diary._panel
