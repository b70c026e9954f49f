"""Standard questionnaires, reached from the diary."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.assembly.diary import questionnaires
from acucoach.storage.instruments import InstrumentRepository
from acucoach.ui.diary import instrument_panel
from acucoach.ui.diary.instrument_panel import InstrumentPanel
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.draft_forms import press
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


@pytest.mark.slow
@pytest.mark.parametrize("which", [0, 1])
def test_saving_without_all_answers_says_at_each_press_what_is_missing_and_leads_there(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch, which: int
) -> None:
    told: list[str] = []
    monkeypatch.setattr(instrument_panel, "announce", lambda _source, text: told.append(text))
    panel = shown(program, which)
    for number in (1, 2):
        press(program, button(panel, "Save answers"))
        assert told == ["Answer every question first."] * number
        assert panel._fields[0].hasFocus()


@pytest.mark.slow
def test_answers_saved_by_two_presses_are_kept_once(qtbot, program: Program) -> None:
    panel = shown(program, 0)
    for scale in panel.findChildren(PainScale):
        scale.setFocus()
        qtbot.keyClick(scale, Qt.Key.Key_4)
    parts = program.parts
    kept = InstrumentRepository(parts.connection, parts.changes, parts.undo, parts.clock.now)
    for _ in range(2):
        press(program, button(panel, "Save answers"))
        assert [filled.answers for filled in kept.all()] == [(4, 4, 4)]
        assert panel._said.text().startswith("Score: 4")
    qtbot.keyClick(panel.findChildren(PainScale)[0], Qt.Key.Key_5)
    press(program, button(panel, "Save answers"))
    assert sorted(filled.answers for filled in kept.all()) == [(4, 4, 4), (5, 4, 4)]


def shown(program: Program, which: int) -> InstrumentPanel:
    program.window.show_screen("diary")
    QApplication.processEvents()
    diary = program.window.screen_widget("diary")
    assert isinstance(diary, DiaryScreen)
    diary.show_questionnaire(questionnaires(program.parts)[which][1])
    panel = diary.findChild(InstrumentPanel)
    assert isinstance(panel, InstrumentPanel)
    return panel
