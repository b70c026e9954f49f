"""The review, driven as a person does."""

import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView, QWidget
from ui.diary_kit import COMPLAINTS, Kit

from acucoach.domain.diary import DayState, Entry, Reflection
from acucoach.domain.insight import RatedPair, before_after
from acucoach.domain.insight_series import DayPoint, Group
from acucoach.domain.session_line import SessionLine
from acucoach.domain.trial import Arm, Comparison, TrialVerdict
from acucoach.storage.period_figures import PeriodFigures, gather
from acucoach.storage.trials import TrialRepository
from acucoach.ui.charts.day_charts import DayStrip
from acucoach.ui.charts.group_charts import GroupsChart
from acucoach.ui.charts.month_chart import MonthCard
from acucoach.ui.charts.what_chart import WhatChart
from acucoach.ui.review.screen import ReviewScreen, ReviewServices
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.labels import Text
from acucoach.ui.words.answers import AnswerWords
from acucoach.ui.words.diary import DiaryWords

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def kit() -> Iterator[Kit]:
    made = Kit()
    yield made
    made.close()


@pytest.fixture
def screen(qtbot: Any, theme: Any, kit: Kit) -> ReviewScreen:
    trials = TrialRepository(kit.connection, kit.changes, kit.undo, kit.now)
    services = ReviewServices(
        kit.diary,
        kit.sessions,
        trials,
        kit.changes,
        kit.now,
        COMPLAINTS,
        lambda: {"LI4": "Hégǔ (LI4)"},
    )
    made = ReviewScreen(theme, services)
    qtbot.addWidget(made)
    made.resize(1180, 900)
    return made


def write(kit: Kit, days_ago: int, intensity: int | None, **more: Any) -> None:
    at = kit.time - timedelta(days=days_ago)
    kit.diary.save(Entry(f"id-{days_ago}", at, at, at, "headache", intensity, **more))


def press(kit: Kit, days_ago: int, before: int | None, after: int | None) -> None:
    at = kit.time - timedelta(days=days_ago, minutes=-5)
    line = SessionLine(f"s-{days_ago}", at, "LI4", "Hégǔ", 240, 240, 240, 240, True, before, after)
    kit.sessions.kept.append(line)


def texts(screen: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in screen.findChildren(Text) if label.isVisible())


def test_nothing_is_read_before_it_is_shown(screen: ReviewScreen, kit: Kit) -> None:
    kit.connection.execute("DROP TABLE entry_mark")
    assert screen.findChildren(Text) == []


def test_an_empty_diary_promises_nothing(screen: ReviewScreen) -> None:
    screen.show()
    shown = texts(screen)
    assert "Too few to tell yet" in shown
    assert "0 of 28" in shown


def test_counts_gaps_and_answer(screen: ReviewScreen, kit: Kit) -> None:
    for days_ago in range(12):
        write(kit, days_ago, 6)
        press(kit, days_ago, 6, 4)
    kit.diary.reflect(date(2026, 2, 15), Reflection.NONE)
    press(kit, 13, 5, None)
    screen.show()
    shown = texts(screen)
    assert "13 of 28" in shown
    assert "sessions, 1 not rated" in shown
    assert "Mostly lower afterwards" in shown
    assert "12 of 12 times the number was lower afterwards" in shown
    assert "does not mean lower because of it" in shown
    for word in ("proven", "works", "effective", "p =", "significant"):
        assert word not in shown


def test_the_chart_is_read_by_keyboard_and_has_a_table(
    qtbot: Any, screen: ReviewScreen, kit: Kit
) -> None:
    write(kit, 0, 7)
    kit.diary.reflect(date(2026, 3, 5), Reflection.NONE)
    screen.show()
    strip = screen.findChild(DayStrip)
    assert strip is not None
    qtbot.keyClick(strip, Qt.Key.Key_End)
    assert "Strongest rating: 7" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "nothing felt" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "nothing written" in strip.accessibleDescription()
    with qtbot.waitSignal(screen.dayChosen) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 3, 4)]
    button = next(b for b in screen.findChildren(QPushButton) if b.toolTip() == "Show as a table")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    table = screen.findChild(QTableView)
    assert table is not None
    assert table.model().rowCount() == 28
    assert table.model().index(27, 1).data() == "7"


def test_a_change_elsewhere_shows_at_once_and_a_hidden_screen_waits(
    screen: ReviewScreen, kit: Kit
) -> None:
    screen.show()
    write(kit, 0, 7)
    assert "1 of 28" in texts(screen)
    screen.hide()
    write(kit, 1, 7)
    screen.show()
    assert "2 of 28" in texts(screen)


def test_a_trial_is_planned_followed_and_stays_covered(
    qtbot: Any, screen: ReviewScreen, kit: Kit
) -> None:
    screen.show()
    QApplication.processEvents()

    def click(text: str) -> None:
        QApplication.processEvents()
        button = next(
            b for b in screen.findChildren(QPushButton) if b.text() == text and not b.isHidden()
        )
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    click("Draw the days")
    trials = TrialRepository(kit.connection, kit.changes, kit.undo, kit.now)
    # Nothing has begun before its days were shown and said yes to.
    assert not trials.all()
    shown = texts(screen)
    assert "7 Mar" in shown
    assert "20 Mar" in shown
    click("Not yet")
    assert "20 Mar" not in texts(screen)
    click("Draw the days")
    click("Begin with these days")
    (stored,) = trials.all()
    assert stored.plan.first_day == date(2026, 3, 7)
    assert len(stored.plan.blocks) == 7
    kit.advance(days=1)
    screen.refresh()
    assert "stay covered until the last day" in texts(screen)
    click("Done so")
    assert trials.all()[0].followed == {date(2026, 3, 7): True}
    click("End the comparison")
    assert "nothing can be told" in texts(screen)
    click("Plan another")
    click("Draw the days")
    click("Begin with these days")
    assert len(trials.all()) == 2, "the one before stays"
    assert "Earlier comparisons" in texts(screen)


def test_the_words_of_a_trial_hold_to_what_was_found(qtbot: Any) -> None:
    words = AnswerWords()
    found = Comparison(TrialVerdict.CANNOT_TELL, Arm.ROUTINE, Arm.NOTHING, 9, -0.4, -0.5, 0.31, 1.7)
    text = words.trial(found)
    assert text.startswith("Cannot tell.")
    assert "−0.4 points" in text
    assert "1 of 3 such trials" in text
    assert "below about 1.7 points" in text
    few = before_after([RatedPair(None, 5, 1)] * 3)  # type: ignore[arg-type]
    assert "Below 10 rated sessions" in words.counts(few)
    assert " 1 times" not in words.counts(few)
    assert "and 0 times" not in words.counts(few)


def test_a_group_with_few_ratings_says_so_in_words(screen: ReviewScreen, kit: Kit) -> None:
    for hours in range(8):
        at = kit.time - timedelta(days=7 * (hours % 3), minutes=hours)
        kit.diary.save(Entry(f"friday-{hours}", at, at, at, "headache", 5))
    at = kit.time - timedelta(days=1)
    kit.diary.save(Entry("thursday", at, at, at, "headache", 5))
    screen.show()
    chart = next(c for c in screen.findChildren(GroupsChart) if c.accessibleName().endswith("week"))
    rows = {row[0]: row[1:] for row in chart.table().rows}
    assert rows["Thu"] == ("1", "too few to tell (1)", "")
    assert rows["Fri"] == ("8", "5", "5–5")
    assert rows["Mon"] == ("0", "nothing written", "")
    with_reason = chart.grab().toImage()
    few = [group if group.key != "4" else Group("4", 0, None) for group in chart._groups]
    chart.show_groups(few)
    assert chart.grab().toImage() != with_reason
    # With no bar at all one sentence stands in the middle.
    chart.show_groups([Group("1", 2, None)])
    alone = chart.grab().toImage()
    chart.show_groups([Group("1", 0, None)])
    assert chart.grab().toImage() != alone


def test_before_and_after_by_what_was_pressed(screen: ReviewScreen, kit: Kit) -> None:
    for days_ago in range(12):
        press(kit, days_ago, 6, 4 if days_ago % 2 else 5)
    screen.show()
    chart = screen.findChild(WhatChart)
    assert chart is not None
    assert chart.table().rows == (("Hégǔ (LI4)", "12", "6", "4.5", "−1.5", "−2 to −1"),)
    kit.sessions.kept = kit.sessions.kept[:3]
    screen.refresh()
    assert chart.table().rows == (("Hégǔ (LI4)", "3", "too few to tell (3)", "", "", ""),)


def test_the_calendar_goes_by_month_and_year_and_opens_a_day(
    qtbot: Any, screen: ReviewScreen, kit: Kit
) -> None:
    write(kit, 0, 7)
    at = kit.time - timedelta(days=390)
    kit.diary.save(Entry("long ago", at, at, at, "headache", 3))
    screen.show()
    card = screen.findChild(MonthCard)
    assert card is not None
    assert card.month == date(2026, 3, 1)
    assert not card.buttons[1].isEnabled()
    assert card.grid.table().rows[5][1] == "7"
    qtbot.mouseClick(card.buttons[-12], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.buttons[-1], Qt.MouseButton.LeftButton)
    assert card.month == date(2025, 2, 1)
    assert card.grid.count() == 28
    old = [row for row in card.grid.table().rows if row[1] == "3"]
    assert len(old) == 1
    assert str(at.day) in old[0][0]
    grid = card.grid
    grid.set_point(0)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert "8" in grid.accessibleDescription()
    with qtbot.waitSignal(screen.dayChosen) as chosen:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert chosen.args == [date(2025, 2, 8)]
    with qtbot.waitSignal(screen.dayChosen) as chosen:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._cell(13).center().toPoint())
    assert chosen.args == [date(2025, 2, 14)]
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert card.month == date(2025, 3, 1)
    qtbot.mouseClick(card.buttons[12], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.buttons[1], Qt.MouseButton.LeftButton)
    assert card.month == date(2026, 3, 1)
    # A day still to come cannot be opened.
    with qtbot.assertNotEmitted(screen.dayChosen):
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._cell(20).center().toPoint())


@settings(max_examples=40, deadline=None)
@given(st.dates(date(1901, 1, 1), date(2026, 3, 6)), st.integers(-30, 30))
def test_months_have_all_their_days_and_nothing_is_lost_by_turning(day: date, months: int) -> None:
    months_of = {date(year, month, 1) for year in range(1890, 2030) for month in range(1, 13)}
    asked: list[tuple[date, date]] = []

    def load(first: date, last: date) -> dict[date, DayPoint]:
        asked.append((first, last))
        count = (last - first).days + 1
        every = [first + timedelta(days=number) for number in range(count)]
        return {one: DayPoint(one, DayState.NOT_RECORDED, None, 0, 0) for one in every}

    application = QApplication.instance() or QApplication([])
    assert application is not None
    card = MonthCard(
        Theme(ROOT / "resources"), DiaryWords(), load, lambda: date(2026, 3, 6), "Calendar"
    )
    card.show_day(day)
    card.turn(months)
    first, last = asked[-1]
    assert first in months_of
    assert last + timedelta(days=1) in months_of
    assert 28 <= (last - first).days + 1 <= 31
    assert card.grid.count() == (last - first).days + 1
    assert first <= date(2026, 3, 1)
    card.deleteLater()


def test_figures_read_beside_the_screen_are_those_of_the_last_question(
    qtbot: Any, theme: Any, kit: Kit
) -> None:
    """Asked again while reading: only the last answer is shown."""
    trials = TrialRepository(kit.connection, kit.changes, kit.undo, kit.now)
    asked: list[tuple[date, date, str]] = []
    go = threading.Event()

    def read(first: date, last: date, complaint: str) -> PeriodFigures:
        asked.append((first, last, complaint))
        assert go.wait(20)
        none = before_after([])
        return PeriodFigures(
            *(first, last, complaint, (), (), (), none, (), (), (), (), (), ()),
        )

    made = ReviewScreen(
        theme,
        ReviewServices(
            *(kit.diary, kit.sessions, trials, kit.changes, kit.now, COMPLAINTS, dict),
            read=read,
        ),
    )
    qtbot.addWidget(made)
    made.show()
    assert made._headline.text() == ""
    made._choose_period("365")
    made._choose_period("14")
    go.set()
    qtbot.waitUntil(lambda: not made.work.busy)
    assert [(last - first).days + 1 for first, last, _ in asked] == [28, 14]
    assert made._span.text() == "21 Feb to 6 Mar"


def test_what_is_pressed_most_is_offered_to_be_compared(qtbot: Any, theme: Any, kit: Kit) -> None:
    trials = TrialRepository(kit.connection, kit.changes, kit.undo, kit.now)
    titles = {"GB20": "Fēngchí (GB20)", "LI4": "Hégǔ (LI4)", "SP6": "Sānyīnjiāo (SP6)"}
    made = ReviewScreen(
        theme,
        ReviewServices(
            *(kit.diary, kit.sessions, trials, kit.changes, kit.now, COMPLAINTS),
            lambda: titles,
        ),
    )
    qtbot.addWidget(made)
    for days_ago in range(3):
        press(kit, days_ago, 6, 4)
    made.show()

    def box() -> QComboBox:
        QApplication.processEvents()
        boxes = [b for b in made.findChildren(QComboBox) if not b.isHidden()]
        return next(b for b in boxes if b.accessibleName() == "What to try")

    assert box().currentText() == "Hégǔ (LI4)"
    box().setCurrentIndex(2)
    made._show(gather(kit.diary, kit.sessions, date(2026, 2, 7), date(2026, 3, 6)))
    assert box().currentText() == "Sānyīnjiāo (SP6)"
