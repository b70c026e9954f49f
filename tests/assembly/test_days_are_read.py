"""Each day of a year's calendar can be read: by the mouse, by the keys, by a screen reader."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from acucoach.domain.diary import Entry
from acucoach.ui.charts.chart import ChartCard
from acucoach.ui.charts.day_charts import DayStrip
from acucoach.ui.widgets.labels import Text
from tests.acceptance.presses import to_screen
from tests.assembly.window_kit import Program, bring_to_front, click

HINT = "Point at a day, or go there with the arrow keys, to read it."


def below(card: QWidget) -> list[str]:
    return [text.text() for text in card.findChildren(Text) if text.isVisible()]


def test_each_day_of_a_year_is_told_below_it(qtbot: Any, program: Program) -> None:
    at = program.clock.now() - timedelta(days=3)
    program.parts.diary.save(Entry("e", at, at, at, "headache", 7))
    bring_to_front(qtbot, program.window)
    screen = to_screen(program, "Review")
    year = next(b for b in screen.findChildren(QAbstractButton) if b.text() == "1 year")
    click(qtbot, year)
    QApplication.processEvents()
    strip = screen.findChild(DayStrip)
    assert strip is not None
    qtbot.waitUntil(lambda: strip.calendar is not None)
    assert strip.calendar is not None
    # A year goes from a day to nearly the same one: only with their years is it told.
    ends = (strip.days[0].day.year, strip.days[-1].day.year)
    spans = [text for text in below(screen) if " to " in text]
    assert any(f"{ends[0]} to " in text and text.endswith(str(ends[1])) for text in spans), spans
    card = next(one for one in screen.findChildren(ChartCard) if one.chart is strip)
    assert HINT in below(card)
    number = len(strip.days) - 4
    place = strip.calendar.grid.place(number).center().toPoint()
    QTest.mouseMove(strip, place - QPoint(1, 1))
    QTest.mouseMove(strip, place)
    QApplication.processEvents()
    assert any("Strongest rating: 7" in text for text in below(card))
    assert HINT not in below(card)
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(strip, Qt.Key.Key_Up)
    assert any("Strongest rating: nothing written" in text for text in below(card))
    qtbot.keyClick(strip, Qt.Key.Key_Down)
    told = next(text for text in below(card) if "Strongest rating: 7" in text)
    assert strip.accessibleDescription() == told
