"""Tab, Shift+Tab and arrows lead to what is seen and can be used, and to all of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget

from acucoach.assembly.greeting import Greeting
from acucoach.ui.charts.chart import ChartCard
from acucoach.ui.coach.attack_pages import AttackPage
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.welcome.welcome import Welcome
from acucoach.ui.widgets.buttons import Button
from tests.assembly.window_kit import Program, bring_to_front, click
from tests.conftest import FakeClock
from tests.layout.scenes import program_at
from tests.settle import settle

LONGEST_WAY = 150
"""Presses of Tab; no page has that many stops."""
ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left)


def held() -> QWidget:
    settle()
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keys"
    return found


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def stops(window: QWidget) -> list[QWidget]:
    """What Tab should come to."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and one.isVisible()
        and one.isEnabled()
    ]


def ways(qtbot: Any, key: Qt.Key) -> list[str]:
    """Where a key leads, pressed until it leads to where it led before; all of it can be used."""
    found: list[QWidget] = []
    while len(found) < LONGEST_WAY:
        qtbot.keyClick(held(), key)
        now = held()
        assert usable(now), f"leads to {told(now)} after {[told(one) for one in found]}"
        if now in found:
            return [told(one) for one in found]
        found.append(now)
    raise AssertionError(f"no end: {[told(one) for one in found]}")


def usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def session(program: Program) -> CoachScreen:
    """The page before a session with LI4, opened as from the guide."""
    program.door.start_point("LI4", 60, "in-turn")
    coach = program.coach
    assert coach is not None
    return coach


def at_work(program: Program) -> CoachScreen:
    coach = session(program)
    program.qtbot.keyClick(held(), Qt.Key.Key_6)
    program.qtbot.keyClick(held(), Qt.Key.Key_Return)
    for _ in range(30):
        program.clock.advance(1)
        coach.controller.tick()
    return coach


def pressed(*keys: Qt.Key) -> Callable[[Program], None]:
    def go(program: Program) -> None:
        at_work(program)
        for key in keys:
            program.qtbot.keyClick(held(), key)
            settle()

    return go


STATES: dict[str, Callable[[Program], object]] = {
    "before": session,
    "running": at_work,
    "asked": pressed(Qt.Key.Key_Escape),
    "hurt": pressed(Qt.Key.Key_H),
    "unwell": pressed(Qt.Key.Key_D),
    "after": pressed(Qt.Key.Key_H, Qt.Key.Key_Escape),
}


def follow(qtbot: Any, window: QWidget) -> None:
    """Tab and Shift+Tab come to everything in view, arrows from no button to what is not."""
    settle()
    bring_to_front(qtbot, window)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        come_to = ways(qtbot, key)
        assert set(come_to) == {told(one) for one in stops(window)}
    for one in stops(window):
        for key in ARROWS if isinstance(one, QAbstractButton) else ():
            one.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.keyClick(held(), key)
            assert usable(held()), f"{told(one)} leads by {key} to {told(held())}"


@pytest.mark.sample(1)
@pytest.mark.parametrize("state", STATES)
def test_keys_come_to_everything_in_a_session_and_to_nothing_hidden(
    qtbot: Any, program: Program, state: str
) -> None:
    bring_to_front(qtbot, program.window)
    STATES[state](program)
    follow(qtbot, program.window)


@pytest.mark.slow
def test_keys_come_to_everything_in_an_attack(qtbot: Any, program: Program) -> None:
    bring_to_front(qtbot, program.window)
    click(qtbot, program.window.rail.attack)
    follow(qtbot, program.window)
    page = program.window.findChildren(AttackPage)[-1]
    click(qtbot, page.buttons["headache"])
    program.qtbot.keyClick(held(), Qt.Key.Key_Escape)  # the session, at once
    program.qtbot.keyClick(held(), Qt.Key.Key_Tab)
    program.qtbot.keyClick(held(), Qt.Key.Key_Return)
    follow(qtbot, program.window)


@pytest.mark.slow
def test_keys_come_to_everything_that_greets_somebody_new(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "new", clock)
    settle()
    bring_to_front(qtbot, program.window)
    Greeting().greet(program.program)
    (shown,) = program.window.findChildren(Welcome)
    assert shown.next.hasFocus()
    follow(qtbot, program.window)
    click(qtbot, shown.next)
    follow(qtbot, program.window)
    click(qtbot, shown.choices[0])
    assert shown.begin.hasFocus()
    follow(qtbot, program.window)
    program.close()


@pytest.mark.sample(1)
@pytest.mark.parametrize(
    "screen", ["body", "routines", "diary", "history", "review", "learn", "preferences"]
)
def test_tab_comes_to_nothing_hidden_on_any_screen(
    qtbot: Any, program: Program, screen: str
) -> None:
    bring_to_front(qtbot, program.window)
    program.window.show_screen(screen)
    settle()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        assert len(ways(qtbot, key)) > 5


@pytest.mark.slow
def test_a_screen_does_not_give_the_keys_back_to_what_is_hidden_by_now(
    qtbot: Any, program: Program
) -> None:
    bring_to_front(qtbot, program.window)
    program.window.resize(1400, 900)
    program.window.show_screen("routines")
    page: Any = program.window.screen_widget("routines")
    settle()
    row = next(iter(page.list.rows.values()))
    click(qtbot, row)
    settle()
    assert row.hasFocus()
    rail = next(
        one for one in program.window.rail.findChildren(QAbstractButton)
        if one.accessibleName() == "Diary"
    )  # fmt: skip
    click(qtbot, rail)
    settle()
    program.parts.theme.use(percent=150)
    program.window.resize(960, 640)
    settle()
    qtbot.keyClick(held(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not row.isVisible()
    assert usable(held()), told(held())
    assert page.isAncestorOf(held())


@pytest.mark.slow
def test_tab_goes_on_from_a_table(qtbot: Any, tmp_path: Path, clock: FakeClock) -> None:
    program = program_at(qtbot, tmp_path / "records", clock, 100)
    bring_to_front(qtbot, program.window)
    program.window.show_screen("review")
    settle()
    page = program.window.screen_widget("review")
    card = next(one for one in page.findChildren(ChartCard) if one.isVisible())
    turn = card.findChildren(Button)
    click(qtbot, next(one for one in turn if one.accessibleName() == "Show as a table"))
    settle()
    table = card.findChild(QTableView)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        table.setFocus()
        qtbot.keyClick(held(), key)
        assert usable(held())
        assert held() is not table
    program.close()


@pytest.mark.slow
def test_what_the_map_hides_is_not_shown_to_tab_or_a_screen_reader_all_the_same(
    qtbot: Any, program: Program
) -> None:
    bring_to_front(qtbot, program.window)
    body: Any = program.window.screen_widget("body")
    program.window.show_screen("body")
    settle()
    body.go_to("hand")
    settle()
    for code in ("LI4", "ST36", "BL23"):
        body.open_point(code)
        settle()
    body.close_guide()
    body.open_complaint("migraine")
    settle()
    every = program.window.findChildren(QWidget)
    assert [told(one) for one in every if one.isVisible() and one.isHidden()] == []


def test_a_plan_that_is_refused_leads_to_what_is_wrong_each_time(
    qtbot: Any, tmp_path: Path, clock: FakeClock
) -> None:
    program = program_at(qtbot, tmp_path / "records", clock, 100)
    window = program.window
    window.resize(900, 600)
    bring_to_front(qtbot, window)
    window.show_screen("history")
    settle()
    screen: Any = window.screen_widget("history")
    click(qtbot, screen.plans.new)
    settle()
    form = screen.form
    days = form.days.findChildren(QAbstractButton)
    for day in days:
        qtbot.keyClick(day, Qt.Key.Key_Space)
    for _ in range(2):
        form.save_button.setFocus()
        qtbot.keyClick(held(), Qt.Key.Key_Return)
        assert held() is days[0]
        assert form._said.text() == "Choose at least one day of the week."
        assert seen_whole(form._said)
        assert seen_whole(days[0])
    qtbot.keyClick(held(), Qt.Key.Key_Space)
    qtbot.keyClick(form.ends.box, Qt.Key.Key_Space)
    form.last.setDate(form.first.date().addDays(-1))
    for _ in range(2):
        form.save_button.setFocus()
        qtbot.keyClick(held(), Qt.Key.Key_Return)
        assert held() is form.last
        assert form._said.text() == "The last day lies before the first. Choose a later one."
        assert seen_whole(form._said)
        assert seen_whole(form.last)
    program.lose_power()


def seen_whole(widget: QWidget) -> bool:
    """Whether nothing of it lies beyond the edge of the page it stands on."""
    return widget.visibleRegion().boundingRect() == widget.rect()
