"""The review, driven as a person does."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget, QWidget
from ui.diary_kit import COMPLAINTS, Kit

from acucoach.domain.diary import Entry, Reflection
from acucoach.domain.insight import Pair, before_after
from acucoach.domain.session_line import SessionLine
from acucoach.domain.trial import Arm, Comparison, TrialVerdict
from acucoach.storage.trials import TrialRepository
from acucoach.ui.review.answer_words import AnswerWords
from acucoach.ui.review.day_charts import DayStrip
from acucoach.ui.review.screen import ReviewScreen, ReviewServices
from acucoach.ui.widgets.labels import Text


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
    line = SessionLine(f"s-{days_ago}", at, "LI4", "Hégǔ", 240, 240, True, before, after)
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
    assert "12 of 12 times the pain was lower afterwards" in shown
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
    assert "Strongest pain: 7" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "no pain" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert "nothing written" in strip.accessibleDescription()
    with qtbot.waitSignal(screen.day_chosen) as chosen:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert chosen.args == [date(2026, 3, 4)]
    button = next(b for b in screen.findChildren(QPushButton) if b.toolTip() == "Show as a table")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    table = screen.findChild(QTableWidget)
    assert table is not None
    assert table.rowCount() == 28
    assert table.item(27, 1).text() == "7"


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

    click("Draw the days and begin tomorrow")
    trials = TrialRepository(kit.connection, kit.changes, kit.undo, kit.now)
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


def test_the_words_of_a_trial_hold_to_what_was_found(qtbot: Any) -> None:
    words = AnswerWords()
    found = Comparison(TrialVerdict.CANNOT_TELL, Arm.ROUTINE, Arm.NOTHING, 9, -0.4, -0.5, 0.31, 1.7)
    text = words.trial(found)
    assert text.startswith("Cannot tell.")
    assert "−0.4 points" in text
    assert "1 of 3 such trials" in text
    assert "below about 1.7 points" in text
    few = before_after([Pair(None, 5, 1)] * 3)  # type: ignore[arg-type]
    assert "Below 10 rated sessions" in words.counts(few)
