"""The review answers on one screen: what came of pressing, what that cannot tell, and the days."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QPoint, QRect

from acucoach.ui.widgets.frames import Card
from tests.conftest import FakeClock
from tests.layout.scenes import program_at, settle


def opened(qtbot: Any, folder: str) -> tuple[Any, Any]:
    """The program and its review, drawn."""
    program = program_at(qtbot, Path(folder), FakeClock(), 100)
    program.window.resize(1280, 800)
    program.window.show_screen("review")
    review: Any = program.window.screen_widget("review")
    qtbot.waitUntil(lambda: not review.work.busy, timeout=20_000)
    settle()
    return program, review


def test_the_answer_and_its_limits_are_seen_without_scrolling(qtbot: Any) -> None:
    with TemporaryDirectory() as folder:
        program, review = opened(qtbot, folder)
        window = program.window
        seen = window.rect()
        counts = [one for one in review.findChildren(Card) if review._counts.indexOf(one) >= 0]
        assert len(counts) == 3
        shown = [review._headline, review._pairs_chart, review._limits, review._line, *counts]
        assert all(widget.isVisible() for widget in shown)
        below = [
            widget
            for widget in shown
            if not seen.contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
        ]
        program.lose_power()
    assert below == []


def test_the_strongest_day_is_named_above_its_line(qtbot: Any) -> None:
    with TemporaryDirectory() as folder:
        program, review = opened(qtbot, folder)
        window = program.window
        highest = max(day.strongest or 0 for day in review._line.chart.days)
        many = [day for day in review._line.chart.days if day.strongest == highest]
        told = review._strongest.text()
        named = [review._words.short_day(day.day) for day in many]
        place = QRect(review._strongest.mapTo(window, QPoint(0, 0)), review._strongest.size())
        seen = review._strongest.isVisible() and window.rect().contains(place)
        program.lose_power()
    assert seen
    assert f"{highest} of 10" in told
    assert len(many) > 3 or all(name in told for name in named)
