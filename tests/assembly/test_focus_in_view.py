"""Where the keys go can be seen, also after a page gave the focus away and grew."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from acucoach.storage.changes import Noun
from acucoach.ui.body_map.hotspot import Hotspot
from tests.assembly.window_kit import Program, bring_to_front, button, click
from tests.settle import settle


def test_the_days_that_chance_drew_end_in_a_button_that_is_seen(qtbot, program: Program) -> None:
    program.window.activateWindow()
    program.window.show_screen("review")
    QApplication.processEvents()
    draw = button(program.window.screen_widget("review"), "Draw the days")
    draw.setFocus()
    QApplication.processEvents()
    click(qtbot, draw)
    begin = button(program.window.screen_widget("review"), "Begin with these days")
    qtbot.waitUntil(begin.hasFocus)
    for _ in range(5):
        QApplication.processEvents()
    assert not begin.visibleRegion().isEmpty()


def keys_are_seen(program: Program) -> bool:
    """Whether what has the focus is in the window and can be seen."""
    for _ in range(5):
        QApplication.processEvents()
    held = QApplication.focusWidget()
    return held is not None and not held.visibleRegion().isEmpty()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("screen", "way"),
    [
        ("guide", "Not now"), ("guide", "Esc"), ("guide", "finished"), ("body", "Not now"),
        ("routines", "finished"), ("history", "Esc"), ("preferences", "Not now"),
    ],
)  # fmt: skip
def test_what_covered_the_window_leaves_the_keys_to_what_is_seen(
    qtbot: Any, program: Program, screen: str, way: str
) -> None:
    bring_to_front(qtbot, program.window)
    if screen == "guide":
        program.to.open_point("LI4")
    else:
        program.window.show_screen(screen)
    QApplication.processEvents()
    program.door.start_point("LI4", 60, "in-turn")
    coach = program.coach
    assert coach is not None
    QApplication.processEvents()
    program.parts.changes.tell(Noun.SAFETY)  # every page is written anew below
    if way == "Not now":
        click(qtbot, button(coach, "Not now"))
    elif way == "Esc":
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    else:
        click(qtbot, coach.before.start_button)
        program.run_out(coach)
        click(qtbot, coach.after.done_button)
    qtbot.waitUntil(lambda: keys_are_seen(program), timeout=3000)
    held = QApplication.focusWidget()
    assert held is not None
    assert program.window.screen_widget(program.window.current).isAncestorOf(held)
    if screen == "guide":
        body: Any = program.window.screen_widget("body")
        assert body.guide.isAncestorOf(held), "what was read goes on"


def new_routine_of_four(qtbot: Any, program: Program) -> Any:
    """The editor of a routine that was begun in a low window; it holds four steps."""
    bring_to_front(qtbot, program.window)
    program.window.resize(960, 640)
    program.window.show_screen("routines")
    QApplication.processEvents()
    page: Any = program.window.screen_widget("routines")
    click(qtbot, page.list.new)
    program.parts.drafts.stop_asking()  # what is begun here is not asked for at the end
    editor = page.editor
    for code in ("LI4", "PC6", "ST36", "GB20"):
        qtbot.keyClicks(editor.look_for, code)
        qtbot.keyClick(editor.look_for, Qt.Key.Key_Return)
    return editor


@pytest.mark.slow
def test_a_step_that_is_moved_stays_in_view_with_the_keys_on_it(
    qtbot: Any, program: Program
) -> None:
    editor = new_routine_of_four(qtbot, program)
    QApplication.processEvents()
    first = editor.cards[0]
    first.buttons["chevron-down"].setFocus(Qt.FocusReason.TabFocusReason)
    assert keys_are_seen(program)
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        assert keys_are_seen(program)
        held = QApplication.focusWidget()
        assert held is not None
        assert first.isAncestorOf(held)
    assert editor.cards[-1] is first


@pytest.mark.slow
def test_what_was_scrolled_away_by_hand_stays_away_when_the_page_changes(
    qtbot: Any, program: Program
) -> None:
    editor = new_routine_of_four(qtbot, program)
    editor.cards[-1].buttons["chevron-up"].setFocus(Qt.FocusReason.TabFocusReason)
    assert keys_are_seen(program)
    bar = editor._scroller.verticalScrollBar()
    bar.setValue(0)
    assert not keys_are_seen(program)
    editor.problem.say("blocked", "A line more", "above the steps")
    editor.problem.show()
    editor.cards[0].hide()
    assert not keys_are_seen(program)
    assert bar.value() == 0


@pytest.mark.slow
@pytest.mark.parametrize("size", [(960, 640), (1000, 900)])
def test_the_point_that_has_the_keys_is_seen_in_a_window_of_another_size(
    qtbot: Any, program: Program, size: tuple[int, int]
) -> None:
    bring_to_front(qtbot, program.window)
    program.to.open_point("GB20")
    program.window.resize(1280, 800)
    settle()
    plates = program.window.screen_widget("body").plates
    plates.zoom_fit()
    qtbot.waitUntil(lambda: plates.glide.goal is None)
    plates.zoom_by(3.0, (plates.width() / 4, plates.height() / 8))
    qtbot.waitUntil(lambda: plates.glide.goal is None)
    looked, view = 0, plates.view
    for name in [made.button.accessibleName() for made in plates.hotspots.in_view()]:
        spots = plates.findChildren(Hotspot)
        spot = next((one for one in spots if one.accessibleName() == name), None)
        if spot is None or spot.visibleRegion().isEmpty():
            continue
        spot.setFocus()
        assert keys_are_seen(program)
        program.window.resize(*size)
        assert keys_are_seen(program), name
        looked += isinstance(QApplication.focusWidget(), Hotspot)
        program.window.resize(1280, 800)
        settle()
        plates._set_view(view.resized((plates.width(), plates.height())))
    assert looked > 3


def field_at_the_foot(qtbot: Any, program: Program) -> tuple[QLineEdit, QScrollArea]:
    """A field that has the keys, in the lowest line that is seen of its page."""
    bring_to_front(qtbot, program.window)
    program.window.show_screen("preferences")
    room = program.window.screen_widget("preferences")
    room.show_section("records")
    settle()
    qtbot.keyClick(program.window.windowHandle(), Qt.Key.Key_Tab)
    field = next(
        one for one in room.findChildren(QLineEdit) if one.accessibleName().startswith("To go on")
    )
    field.setFocus()
    settle()
    area = field.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    there = field.mapTo(area.widget(), QPoint()).y()
    area.verticalScrollBar().setValue(there - area.viewport().height() + field.height())
    assert keys_are_seen(program)
    return field, area


@pytest.mark.parametrize("keys", [True, False])
def test_what_the_keys_are_in_is_seen_whole_when_there_is_a_little_less_room(
    qtbot: Any, program: Program, keys: bool
) -> None:
    field, area = field_at_the_foot(qtbot, program)
    if not keys:
        field.clearFocus()
        at = field.mapTo(program.window, field.rect().center())
        qtbot.mouseClick(program.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    low = field.mapTo(area.viewport(), QPoint()).y()
    program.window.resize(1280, 800 - field.height() // 2)
    assert keys_are_seen(program)
    there = QRect(field.mapTo(area.viewport(), QPoint()), field.size())
    assert area.viewport().rect().contains(there) is keys
    assert keys or there.y() == low, "the page does not move under the pointer"


@pytest.mark.sample(1)
@pytest.mark.parametrize("way", ["notice", "window"])
def test_what_has_the_keys_at_the_foot_of_a_page_is_seen_when_there_is_less_room(
    qtbot: Any, program: Program, way: str
) -> None:
    field, _ = field_at_the_foot(qtbot, program)
    if way == "notice":
        program.window.notice.say("Kept.")
    else:
        program.window.resize(1280, 700)
    assert keys_are_seen(program)
    assert field.hasFocus()
