"""A hidden page rests: it is brought up to date when it is shown again, and once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.domain.diary import Reflection
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.diary.screen import DiaryScreen
from acucoach.ui.history.screen import HistoryScreen
from acucoach.ui.learn.learn_screen import LearnScreen
from acucoach.ui.review.screen import ReviewScreen
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.screen import Screen
from tests.assembly.window_kit import Program, click

PAGES: dict[str, type[Screen]] = {
    "body": BodyPage,
    "routines": RoutinesPage,
    "diary": DiaryScreen,
    "history": HistoryScreen,
    "review": ReviewScreen,
    "learn": LearnScreen,
}


@pytest.fixture
def refreshed(program: Program, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the pages that were brought up to date, in order; all pages are built."""
    told: list[str] = []
    for name, kind in PAGES.items():
        program.window.show_screen(name)
        QApplication.processEvents()
        usual = kind.refresh

        def refresh(self: Screen, name: str = name, usual=usual) -> None:
            told.append(name)
            usual(self)

        monkeypatch.setattr(kind, "refresh", refresh)
    program.window.show_screen("body")
    QApplication.processEvents()
    told.clear()
    return told


@pytest.mark.slow
def test_a_session_rebuilds_no_hidden_page(program: Program, refreshed: list[str]) -> None:
    body = program.window.screen_widget("body")
    assert isinstance(body, BodyPage)
    body.guide.startRequested.emit("LI4", 60, "in-turn", None)
    coach = program.coach
    assert coach is not None
    refreshed.clear()  # the questions before it were answered anew
    click(program.qtbot, coach.before.start_button)
    program.run_out(coach)
    assert refreshed == []
    click(program.qtbot, coach.after.done_button)
    QApplication.processEvents()
    assert refreshed == ["body"]


@pytest.mark.slow
def test_an_answer_reaches_each_page_when_it_is_shown(
    program: Program, refreshed: list[str]
) -> None:
    program.window.show_screen("preferences")
    for _ in range(2):
        program.parts.people.save_profile(Profile.healthy().saying(Condition.PREGNANT, Answer.YES))
    assert refreshed == []
    for name in PAGES:
        program.window.show_screen(name)
    follow = ["body", "routines", "learn"]
    assert refreshed == follow
    program.parts.people.save_profile(Profile.healthy())
    assert refreshed == [*follow, "learn"]


@pytest.mark.slow
def test_what_is_written_reaches_each_page_when_it_is_shown(
    program: Program, refreshed: list[str]
) -> None:
    for said in (Reflection.NONE, Reflection.STILL_GOING):
        program.parts.diary.reflect(program.parts.today, said)
    assert refreshed == []
    for name in PAGES:
        program.window.show_screen(name)
        QApplication.processEvents()
    assert refreshed == ["diary", "review"]
    for name in PAGES:
        program.window.show_screen(name)
    assert refreshed == ["diary", "review"]
