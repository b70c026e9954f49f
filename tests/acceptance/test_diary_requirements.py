"""C9, C10, E10, F6: side effects, does it help me, triggers, the diary to review."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from ui.diary_kit import COMPLAINTS, Kit

from acucoach.content.library import Library
from acucoach.domain.diary import Entry, Trigger
from acucoach.domain.session_line import SessionLine
from acucoach.storage.trials import TrialRepository
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.review.screen import ReviewScreen, ReviewServices
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale


@pytest.fixture
def kit() -> Iterator[Kit]:
    made = Kit()
    yield made
    made.close()


@pytest.fixture
def diary(qtbot: Any, theme: Any, kit: Kit) -> DiaryScreen:
    screen = DiaryScreen(theme, kit.services)
    qtbot.addWidget(screen)
    screen.resize(1180, 800)
    screen.show()
    return screen


@pytest.fixture
def review(qtbot: Any, theme: Any, kit: Kit) -> ReviewScreen:
    trials = TrialRepository(kit.connection, kit.changes, kit.undo, kit.now)
    screen = ReviewScreen(
        theme,
        ReviewServices(kit.diary, kit.sessions, trials, kit.changes, kit.now, COMPLAINTS, dict),
    )
    qtbot.addWidget(screen)
    screen.resize(1180, 900)
    return screen


def press(kit: Kit, number: int, after: int, *effects: str) -> None:
    at = kit.time - timedelta(days=number, minutes=30)
    kit.sessions.kept.insert(
        0,
        SessionLine(
            f"s{number}", at, "LI4", "Hégǔ (LI4)", 240, 240, 240, 240, True, 6, after, effects
        ),
    )


def texts(screen: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in screen.findChildren(Text) if label.isVisible())


def click(qtbot: Any, screen: QWidget, name: str) -> None:
    QApplication.processEvents()
    button = next(
        b
        for b in screen.findChildren(QPushButton)
        if name in (b.text(), b.accessibleName()) and b.isVisible()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_c9_side_effects_stand_in_the_diary(diary: DiaryScreen, kit: Kit) -> None:
    press(kit, 0, 4, "bruise", "warm and odd")
    diary.show_day(kit.time.date())
    assert "4 min of 4 min, Bruise, warm and odd" in texts(diary)


def test_c10_does_it_help_me_is_answered_over_weeks_and_honestly(
    review: ReviewScreen, kit: Kit
) -> None:
    for number in range(14):
        press(kit, number, 4)
    review.show()
    shown = texts(review)
    assert "14 of 14 times the number was lower afterwards" in shown
    assert "Lower afterwards does not mean lower because of it." in shown
    assert "Draw the days" in [b.text() for b in review.findChildren(QPushButton)]


def test_c10_a_few_good_times_are_called_too_few(review: ReviewScreen, kit: Kit) -> None:
    for number in range(4):
        press(kit, number, 1)
    review.show()
    assert "Too few to tell yet" in texts(review)


@pytest.mark.parametrize(
    "cause",
    [Trigger.POSTURE, Trigger.STRESS, Trigger.AIR, Trigger.SLEEP, Trigger.SCREEN],
)
def test_e10_every_cause_the_article_names_can_be_written_down(
    qtbot: Any, diary: DiaryScreen, kit: Kit, cause: Trigger
) -> None:
    scale = diary.findChild(PainScale)
    assert scale is not None
    qtbot.keyClick(scale, Qt.Key.Key_5)
    names = {
        Trigger.POSTURE: "Posture",
        Trigger.STRESS: "Stress",
        Trigger.AIR: "Draught or stale air",
        Trigger.SLEEP: "Poor sleep",
        Trigger.SCREEN: "Screen work",
    }
    click(qtbot, diary, names[cause])
    click(qtbot, diary, "Save entry")
    (kept,) = kit.diary.on_days(kit.time.date())
    assert kept.triggers == (cause,)


def test_e10_triggers_are_reviewed(review: ReviewScreen, kit: Kit) -> None:
    for number in range(6):
        at = kit.time - timedelta(days=number)
        kit.diary.save(Entry(f"e{number}", at, at, at, "headache", 5, triggers=("screen",)))
    review.show()
    from acucoach.ui.charts.group_charts import GroupsChart

    tables = [chart.table() for chart in review.findChildren(GroupsChart)]
    assert any(row[:3] == ("Screen work", "6", "5") for table in tables for row in table.rows)


def test_f6_what_is_written_is_there_to_review_after_a_restart(
    qtbot: Any, theme: Any, diary: DiaryScreen, kit: Kit
) -> None:
    scale = diary.findChild(PainScale)
    assert scale is not None
    qtbot.keyClick(scale, Qt.Key.Key_8)
    click(qtbot, diary, "Save entry")
    diary.close()
    later = DiaryScreen(theme, kit.services)
    qtbot.addWidget(later)
    later.resize(1280, 800)  # wide enough for the day beside the form
    later.show()
    assert "Today · 1 entry" in texts(later)


def test_the_questionnaires_are_cited_and_complete(resources: Path) -> None:
    library = Library(resources)
    shelf = library.instruments()
    assert [(i.kind, len(i.questions)) for i in shelf.instruments] == [("peg", 3), ("midas", 5)]
    assert [limit.days for limit in shelf.headache.limits] == [10, 15, 10]
    assert shelf.headache.complaints <= set(library.complaints())
    for thing in (*shelf.instruments, shelf.headache, *shelf.headache.limits):
        assert set(thing.cite) <= set(library.citations())
