"""What is said at any size: twice as large letters in the smallest windows."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from acucoach.ui.body_map.today_card import TodayCard
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import click
from tests.conftest import FakeClock
from tests.layout.eye import LOWEST
from tests.layout.fits import faults_of
from tests.layout.scenes import program_at, scenes, settle

SMALL = ((900, 600), (1024, 680), (1280, 800))


@pytest.fixture
def large(qtbot: Any) -> Any:
    with TemporaryDirectory() as folder:
        program = program_at(qtbot, Path(folder), FakeClock(), 200)
        program.window.setMinimumSize(*LOWEST)
        yield program
        program.lose_power()


def size(window: QWidget, width: int, height: int) -> None:
    window.resize(width, height)
    settle()


def test_start_stands_below_the_guide_however_the_window_grows(large: Any) -> None:
    window = large.window
    body = window.screen_widget("body")
    body.go_to("hand")
    body.open_point("LI4")
    for width, height in (*SMALL, (1366, 768), (1920, 1080)):
        size(window, width, height)
        assert faults_of(window) == []


@pytest.mark.slow
def test_the_way_back_to_the_whole_body_is_whole(qtbot: Any) -> None:
    with TemporaryDirectory() as folder:
        program = program_at(qtbot, Path(folder), FakeClock(), 175)
        window = program.window
        body: Any = window.screen_widget("body")
        size(window, 1280, 800)
        body.open_point("ST36")
        settle()
        found = faults_of(window)
        crumbs = [(one.isHidden(), one.isVisible()) for one in body.header._made]
        program.lose_power()
    assert found == []
    assert all(hidden is not visible for hidden, visible in crumbs)


@pytest.mark.slow
def test_a_notice_and_a_name_leave_room_for_the_screen(large: Any) -> None:
    window = large.window
    size(window, *LOWEST)
    for name, _ in scenes(large):
        if name == "routines":  # whose list and buttons need the most
            break
    window.show_person("Maximiliane Oberhuber")
    window.notice.say(
        "You began a diary entry and did not save it. It is still there.",
        [("Go on writing", lambda: None), ("Throw it away", lambda: None)],
    )
    settle()
    assert faults_of(window) == []
    assert window.notice.isVisible()
    assert window.person.name.isVisible()


@pytest.mark.slow
def test_pace_strength_and_side_are_whole_in_a_session(large: Any) -> None:
    window = large.window
    large.door.start_point("LI4", 120, "in-turn")
    coach = large.coach
    coach.before.start_button.click()
    for _ in range(31):
        large.clock.advance(1)
        coach.controller.tick()
    side = coach.page.side
    for width, height in SMALL:
        size(window, width, height)
        assert faults_of(window) == []
        assert side.pace.isVisible()
        assert side.force.isVisible()
        for card in (side.now, side.later):
            assert card.width_of_words() <= card.width()


@pytest.mark.slow
def test_the_list_of_complaints_has_the_room_of_its_foot_in_a_low_window(large: Any) -> None:
    window = large.window
    window.show_screen("body")
    panel: Any = window.screen_widget("body").complaints
    view = panel._scroll.viewport()

    def in_the_list() -> bool:
        return bool(panel._today.isVisibleTo(panel) and view.isAncestorOf(panel._today))

    size(window, 900, 600)
    assert in_the_list()
    assert view.mapTo(panel, QPoint(0, view.height())).y() == panel.height()
    panel.show_complaint("migraine")
    settle()
    assert in_the_list()
    panel.show_complaints()
    size(window, 1920, 1080)  # high enough for a foot
    assert panel._today.isVisibleTo(panel)
    assert not in_the_list()


def bottom(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, widget.height())).y()


def test_the_verdict_and_its_reason_are_read_before_start_in_a_low_window(large: Any) -> None:
    window = large.window
    size(window, 900, 600)
    body: Any = window.screen_widget("body")
    for code in ("LI4", "BL23", "PC6"):
        body.open_point(code)
        settle()
        guide = body.guide
        top = guide._start.mapTo(window, QPoint(0, 0)).y()
        assert bottom(guide._verdict) <= top, code
        assert guide._head.told.isVisible()
    size(window, 1920, 1080)
    assert guide._head.isAncestorOf(guide._head.told)


def test_the_numbers_of_the_scale_are_above_save_in_a_low_window(large: Any) -> None:
    window = large.window
    size(window, 900, 600)
    window.show_screen("diary")
    settle()
    panel: Any = window.screen_widget("diary")._panel
    panel._scroller.verticalScrollBar().setValue(0)
    settle()
    view = panel._scroller.viewport()
    low = view.mapTo(window, QPoint(0, view.height())).y()
    assert bottom(panel._scale) <= low


@pytest.mark.slow
def test_several_signs_are_seen_when_something_is_wrong_in_a_low_window(large: Any) -> None:
    window = large.window
    size(window, 900, 600)
    large.door.start_point("LI4", 120, "in-turn")
    coach = large.coach
    coach.before.start_button.click()
    coach._warn()
    settle()
    warning = coach.warning
    view = warning._scroller.viewport()
    assert view.height() > 0.6 * window.height()
    seen = [
        one for one in warning.signs.values() if one.visibleRegion().boundingRect().height() > 40
    ]
    assert seen
    assert seen[0].hasFocus()


def test_a_question_leaves_the_ring_that_says_paused_in_a_low_window(large: Any) -> None:
    window = large.window
    size(window, 900, 600)
    large.door.start_point("LI4", 120, "in-turn")
    coach = large.coach
    coach.before.start_button.click()
    for _ in range(31):
        large.clock.advance(1)
        coach.controller.tick()
    coach.controller.hurt()
    settle()
    assert coach.page.side.ring.isVisible()
    assert coach.page.side.force.isVisible()


@pytest.mark.parametrize("begun", [False, True])
def test_how_is_it_now_is_asked_from_the_top_however_far_down_the_form_was_left(
    qtbot: Any, large: Any, begun: bool
) -> None:
    window = large.window
    size(window, 900, 600)
    window.show_screen("diary")
    diary = window.screen_widget("diary")
    diary.write_now("headache")
    settle()
    scale = diary.findChild(PainScale)
    if begun:
        qtbot.keyClick(scale, Qt.Key.Key_3)
    bar = diary._panel._scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    settle()
    assert scale.visibleRegion().isEmpty()
    window.show_screen("body")
    settle()
    card = window.findChild(TodayCard)
    rows = [r for r in card.findChildren(RowButton) if r.accessibleName().startswith("How is it")]
    click(qtbot, rows[0])
    settle()
    for one in (diary._panel._title, scale):
        assert one.visibleRegion().boundingRect() == one.rect()
    assert scale.value == (3 if begun else None)
