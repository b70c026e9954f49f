"""Hours slept, steps and what one counts oneself: typed in the diary, there after a restart."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from acucoach.storage.own_measures import OwnMeasures
from acucoach.ui.diary import day_measures
from acucoach.ui.diary.day_measures import DayMeasures
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


def opened(program: Program) -> DayMeasures:
    program.window.show_screen("diary")
    QApplication.processEvents()
    found = program.window.findChild(DayMeasures)
    assert found is not None
    return found


def field(measures: DayMeasures, name: str) -> QLineEdit:
    QApplication.processEvents()
    return next(
        one
        for one in measures.findChildren(QLineEdit)
        if one.accessibleName() == name and one.isVisible()
    )


def kept(program: Program, days: int = 0) -> dict[str, float]:
    parts = program.parts
    measures = OwnMeasures(parts.connection, parts.changes, parts.undo, parts.clock.now)
    return measures.of_day(parts.today - timedelta(days=days))


@pytest.mark.slow
def test_numbers_of_a_day_are_typed_and_there_after_a_restart(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    measures = opened(program)
    click(qtbot, button(measures, "Sleep, steps and the like"))
    sleep = field(measures, "Hours slept")
    assert sleep.hasFocus()
    QTest.keyClicks(sleep, "6,5" if QLocale().decimalPoint() == "," else "6.5")
    QTest.keyClick(sleep, Qt.Key.Key_Return)
    assert kept(program) == {"sleep-hours": 6.5}
    QTest.keyClicks(field(measures, "Something else you count"), "Glasses of water")
    click(qtbot, button(measures, "Add"))
    QTest.keyClicks(field(measures, "Glasses of water"), "8")
    # Another day: what is typed belongs to the day it was typed on.
    diary = program.window.screen_widget("diary")
    diary.show_day(program.parts.today - timedelta(days=1))  # type: ignore[attr-defined]
    QApplication.processEvents()
    assert kept(program) == {"sleep-hours": 6.5, "Glasses of water": 8.0}
    assert kept(program, 1) == {}
    program.close()
    again = Program(qtbot, tmp_path / "records", clock)
    again.healthy()
    measures = opened(again)
    assert field(measures, "Hours slept").text() in ("6.5", "6,5")
    water = field(measures, "Glasses of water")
    click(qtbot, water)
    QTest.keyClick(water, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(water, Qt.Key.Key_Delete)
    QTest.keyClick(water, Qt.Key.Key_Return)
    assert kept(again) == {"sleep-hours": 6.5}
    again.parts.undo.undo()
    assert kept(again) == {"sleep-hours": 6.5, "Glasses of water": 8.0}
    again.close()


@pytest.mark.slow
def test_what_cannot_be_is_told_in_one_sentence_and_kept_in_the_field(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    measures = opened(program)
    click(qtbot, button(measures, "Sleep, steps and the like"))
    sleep = field(measures, "Hours slept")
    for typed, said in (("25", "between 0 and 24"), ("well", "write a number")):
        sleep.clear()
        QTest.keyClicks(sleep, typed)
        QTest.keyClick(sleep, Qt.Key.Key_Return)
        shown = " ".join(text.text() for text in measures.findChildren(Text) if text.isVisible())
        assert said in shown
        assert sleep.text() == typed
        assert kept(program) == {}
    program.close()


@pytest.mark.slow
def test_add_without_a_name_says_at_each_press_what_is_missing(
    qtbot: Any, tmp_path: Path, clock: FakeClock, monkeypatch: Any
) -> None:
    told: list[str] = []
    monkeypatch.setattr(day_measures, "announce", lambda _source, text: text and told.append(text))
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    measures = opened(program)
    click(qtbot, button(measures, "Sleep, steps and the like"))
    for number in (1, 2):
        click(qtbot, button(measures, "Add"))
        assert told == ["Write a name first."] * number
        texts = [text.text() for text in measures.findChildren(Text) if text.isVisible()]
        assert texts.count("Write a name first.") == 1
        assert field(measures, "Something else you count").hasFocus()
    QTest.keyClicks(field(measures, "Something else you count"), "Glasses of water")
    click(qtbot, button(measures, "Add"))
    QApplication.processEvents()
    texts = [text.text() for text in measures.findChildren(Text) if text.isVisible()]
    assert "Write a name first." not in texts
    program.close()
