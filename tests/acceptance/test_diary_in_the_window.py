"""Rows of the requirements that the diary fulfils, in the whole window, by their ids."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView

from acucoach.commands.demo_data import DemoData
from acucoach.paths import DataPaths
from acucoach.ui.charts.month_chart import MonthCard
from acucoach.ui.charts.what_chart import WhatChart
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.review.screen import ReviewScreen
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from tests.acceptance.presses import to_screen
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


@pytest.fixture
def demo(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    paths = DataPaths(tmp_path / "records")
    paths.prepare()
    clock.advance(9 * 3600)
    DemoData(paths, clock.now()).fill()
    made = Program(qtbot, paths.root, clock)
    yield made
    made.close()


def room(program: Program, name: str, kind: type) -> Any:
    screen = to_screen(program, name.capitalize())
    assert isinstance(screen, kind)
    return screen


def reviewed(program: Program) -> ReviewScreen:
    """The review, when its figures are there."""
    screen: ReviewScreen = room(program, "review", ReviewScreen)
    program.qtbot.waitUntil(lambda: not screen.work.busy)
    return screen


def texts(screen: Any) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in screen.findChildren(Text))


def test_e3_an_attack_stands_in_the_diary_with_its_onset(qtbot: Any, program: Program) -> None:
    begun = program.clock.now()
    qtbot.keyClick(program.window, Qt.Key.Key_F9)
    click(qtbot, button(program.window, "A headache"))
    coach = program.coach
    assert coach is not None
    coach.left.emit("")
    click(qtbot, button(program.window, "Back to the program"))
    diary = room(program, "diary", DiaryScreen)
    (entry,) = program.parts.diary.on_days(begun.date())
    assert (entry.onset, entry.still_going) == (begun, True)
    assert "still going" in texts(diary).lower()


def test_f6_what_is_written_is_found_in_calendar_search_and_review(
    qtbot: Any, program: Program
) -> None:
    diary = room(program, "diary", DiaryScreen)
    scale = diary.findChild(PainScale)
    assert scale is not None
    qtbot.keyClick(scale, Qt.Key.Key_8)
    click(qtbot, button(diary, "Save entry"))
    search = next(b for b in diary.findChildren(Button) if b.accessibleName() == "Search the diary")
    click(qtbot, search)
    found = next(w for w in diary.findChildren(QListView) if w.accessibleName() == "Entries found")
    assert " · 8 · " in str(found.model().index(0, 0).data())
    review = reviewed(program)
    assert "1 of 28" in texts(review)
    card = review.findChild(MonthCard)
    assert card is not None
    day = program.parts.today
    assert card.grid.table().rows[day.day - 1][1] == "8"
    card.grid.set_point(day.day - 1)
    qtbot.keyClick(card.grid, Qt.Key.Key_Return)
    assert program.window.current == "diary"
    # A change elsewhere reaches the review when it is next seen.
    program.parts.undo.undo()
    assert "0 of 28" in texts(reviewed(program))


@pytest.mark.slow
def test_c10_the_answer_over_weeks_says_what_it_cannot_tell(demo: Program) -> None:
    review = reviewed(demo)
    shown = texts(review)
    assert "times the number was lower afterwards" in shown
    assert "Lower afterwards does not mean lower because of it." in shown
    assert "The numbers stay covered until the last day" in shown
    rows = review.findChild(WhatChart).table().rows
    assert any(row[2].startswith("too few to tell (") for row in rows)
    assert any(row[4].startswith(("−", "+", "0")) for row in rows)
    for promise in ("proven", "cure", "treats", "p =", "p-value", "significant"):
        assert promise not in shown.lower()


@pytest.mark.slow
def test_c10_a_year_is_read_beside_the_screen_and_only_the_last_wish_is_shown(
    demo: Program,
) -> None:
    review = reviewed(demo)
    for period in ("91", "365", "14"):
        review._choose_period(period)
    demo.qtbot.waitUntil(lambda: not review.work.busy)
    assert "of 14" in texts(review)


@pytest.mark.slow
def test_f6_headache_and_medicine_days_stand_in_the_review(demo: Program) -> None:
    shown = texts(reviewed(demo))
    assert "Headache on 18 of the last 28 days. 1 day is not written." in shown
    assert "Paracetamol, ibuprofen, aspirin and the like: from 15 days a month" in shown
