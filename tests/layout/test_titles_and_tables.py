"""Titles stand in one place in one size; tables and marks say what they say whole."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from acucoach.ui.background import Background
from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.charts.chart import ChartCard
from acucoach.ui.history.plans_panel import PlansPanel
from acucoach.ui.widgets.frames import WIDEST
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.marks import reading_colour
from acucoach.ui.widgets.row_button import RowButton
from tests.conftest import FakeClock
from tests.layout.contrasts import luminance
from tests.layout.eye import LOWEST
from tests.layout.scenes import program_at, settle

SCREENS = ("routines", "diary", "history", "review", "learn", "preferences")


@pytest.fixture
def program(qtbot: Any) -> Any:
    with TemporaryDirectory() as folder:
        made = program_at(qtbot, Path(folder), FakeClock(), 100)
        made.window.setMinimumSize(*LOWEST)
        made.window.resize(1280, 800)
        yield made
        made.lose_power()


def first_line(screen: Any) -> tuple[int, int, int]:
    """Where the words of a screen's title begin, and their size."""
    texts = [one for one in screen.findChildren(Text) if one.isVisible() and one.text()]
    first = [one for one in texts if one.mapTo(screen, QPoint(0, 0)).x() < 60]
    best = min(first, key=lambda one: (-one.font().pixelSize(), one.mapTo(screen, QPoint()).y()))
    inner = best.contentsRect().topLeft()
    at = best.mapTo(screen, inner)
    return at.x(), at.y(), best.font().pixelSize()


def test_every_screen_has_its_title_in_the_same_place_and_size(program: Any) -> None:
    window = program.window
    found = {}
    for name in SCREENS:
        window.show_screen(name)
        settle()
        found[name] = first_line(window.screen_widget(name))
    sizes = {size for _, _, size in found.values()}
    assert len(sizes) == 1, found
    for place in (0, 1):
        values = [one[place] for one in found.values()]
        assert max(values) - min(values) <= 4, found  # a row beside a button may be higher


def test_the_title_of_the_review_stays_while_its_figures_are_counted(
    program: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.window
    with monkeypatch.context() as held:
        held.setattr(Background, "start", lambda *_: None)  # it is at it for long
        window.show_screen("review")
        settle()
        review = window.screen_widget("review")
        before = first_line(review)
    review.refresh()
    program.qtbot.waitUntil(lambda: not review.work.busy, timeout=20_000)
    settle()
    assert first_line(review) == before


@pytest.mark.slow
def test_no_day_of_a_table_is_cut(program: Any) -> None:
    window = program.window
    window.show_screen("review")
    review = window.screen_widget("review")
    program.qtbot.waitUntil(lambda: not review.work.busy, timeout=20_000)
    settle()
    looked = 0
    for card in review.findChildren(ChartCard)[:4]:
        card._turn.click()
        settle()
        table = card._table
        metrics = QFontMetrics(table.font())
        model = table.model()
        for row in range(min(10, model.rowCount())):
            words = model.index(row, 0).data()
            room = table.columnWidth(0) - 2 * program.parts.theme.space(8)
            assert metrics.horizontalAdvance(words) <= room, words
            looked += 1
    assert looked > 10


def test_an_empty_list_of_plans_has_its_button_below_its_words(program: Any) -> None:
    window = program.window
    window.show_screen("history")
    settle()
    plans = window.findChild(PlansPanel)
    words = max(plans.findChildren(Text), key=lambda one: len(one.text()))
    below = words.mapTo(plans, QPoint(0, words.height())).y()
    button = plans.new.mapTo(plans, QPoint(0, 0)).y()
    assert plans.new.isVisible()
    assert 0 <= button - below < 60


@pytest.mark.parametrize("name", ["light", "dark", "high_contrast", "attack"])
def test_a_mark_to_read_about_is_seen(qtbot: Any, theme: Any, name: str) -> None:
    theme.use(name)
    ground, edge = luminance(reading_colour(theme)), luminance(theme.colour("point_ring"))
    plate = QWidget()
    qtbot.addWidget(plate)
    spot = Hotspot(theme, "atlas", "three points", plate)
    spot.show_dots([("atlas", -8.0, 0.0), ("atlas", 8.0, 0.0)])
    spot.resize(44, 44)
    shown = spot.grab().toImage()
    painted = [shown.pixelColor(x, 22).name() for x in (14, 30)]
    assert painted == [reading_colour(theme).name()] * 2
    light, dark = max(ground, edge), min(ground, edge)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.sample(2)
@pytest.mark.parametrize("name", ["history", "diary"])
@pytest.mark.parametrize("width", [1280, 3840])
def test_rows_of_records_are_no_wider_than_can_be_read(program: Any, name: str, width: int) -> None:
    window = program.window
    window.resize(width, 1080)
    window.show_screen(name)
    page = window.screen_widget(name)
    if name == "diary":
        today = program.parts.today
        entry = program.parts.diary.on_days(today - timedelta(days=20), today)[-1]
        page.show_day(entry.at.date())
    settle()
    rows = page.findChildren(RowButton) if name == "history" else [page._line]
    shown = [one for one in rows if one.isVisible()]
    assert shown
    assert all(one.width() <= program.parts.theme.px(WIDEST) for one in shown)


@pytest.mark.sample(1)
@pytest.mark.parametrize("width", [1280, 1920, 3840])
def test_lines_of_a_routine_are_no_longer_than_can_be_read(program: Any, width: int) -> None:
    window = program.window
    window.resize(width, 1080)
    window.show_screen("routines")
    settle()
    page = window.screen_widget("routines")
    wide = [one for one in page.findChildren(Text) if one.isVisible() and len(one.text()) > 60]
    assert wide
    assert all(one.width() <= program.parts.theme.px(820) for one in wide)
