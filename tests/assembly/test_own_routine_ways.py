"""A technique a step and a complaint are chosen in the editor, kept, and done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.acupoint import Motion, Tool
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.widgets.choice_box import ChoiceBox
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


def routines(program: Program) -> RoutinesPage:
    program.window.show_screen("routines")
    QApplication.processEvents()
    page = program.window.screen_widget("routines")
    assert isinstance(page, RoutinesPage)
    return page


def pick(qtbot, box: ChoiceBox, text: str) -> None:
    """By the keyboard: the arrows go through the lines of a closed box."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == text:
            return
        qtbot.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError([box.itemText(index) for index in range(box.count())])


@pytest.mark.parametrize("width", [700, 1280])
def test_make_your_own_pressed_again_leads_to_what_was_begun(
    qtbot, program: Program, width: int
) -> None:
    page = routines(program)
    program.window.resize(width, 800)
    QApplication.processEvents()
    click(qtbot, page.list.new)
    qtbot.keyClicks(page.editor.name, "Evening")
    if page.sides.single:
        page.sides.show_second(False)
    click(qtbot, page.list.new)
    QApplication.processEvents()
    assert page.editor.name.isVisible()
    assert page.editor.name.text() == "Evening"
    assert page.notice.isVisible()
    assert page.notice.text() == "The routine you began is open. Go on with it here."
    page.editor.name.clear()  # nothing is left to be asked about


@pytest.mark.slow
def test_a_way_and_a_complaint_are_chosen_kept_and_done(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    folder = tmp_path / "records"
    first = Program(qtbot, folder, clock)
    first.healthy()
    page = routines(first)
    click(qtbot, page.list.new)
    editor = page.editor
    assert editor is not None
    qtbot.keyClicks(editor.name, "Evening")
    pick(qtbot, editor.complaint, "Back pain")
    for code in ("BL23", "LI4"):
        qtbot.keyClicks(editor.look_for, code)
        qtbot.keyClick(editor.look_for, Qt.Key.Key_Return)
    back, hand = editor.cards
    QApplication.processEvents()
    assert not back.way.isVisible()
    assert hand.way.isVisible()
    pick(qtbot, back.technique, "Tap, with a knuckle")
    assert back.seconds.value() == 90  # the dose goes with the technique
    pick(qtbot, hand.technique, "Press and let go, with the thumb")
    assert not hand.way.isVisible()  # only circles have a direction
    pick(qtbot, hand.technique, "Circles, with a pencil eraser")
    QApplication.processEvents()
    assert hand.way.isVisible()
    click(qtbot, editor.save)
    first.close()

    second = Program(qtbot, folder, clock)
    second.healthy()
    (kept,) = second.parts.routines.all()
    assert kept.complaints == ("back-pain",)
    tap, circle = kept.steps
    assert (tap.motion, tap.tool, tap.rate, tap.seconds) == (Motion.TAP, Tool.KNUCKLE, 40, 90)
    assert tap.text == "Tap softly with loose fists."
    assert (circle.motion, circle.tool) == (Motion.CIRCLE, Tool.ERASER)
    page = routines(second)
    page.show_routine(kept.id)
    click(qtbot, button(page, "Edit"))
    again = page.editor
    assert again is not None
    assert again.complaint.currentText() == "Back pain"
    assert [card.technique.currentText() for card in again.cards] == [
        "Tap, with a knuckle",
        "Circles, with a pencil eraser",
    ]
    assert again.routine() == kept  # looked at and not touched, nothing is otherwise
    click(qtbot, again.cancel)
    second.door.start_routine(kept)
    coach = second.coach
    assert coach is not None
    work = [phase for phase in coach.controller.plan.phases if phase.is_work]
    assert [(one.motion, one.tool) for one in work] == [
        *[(Motion.TAP, Tool.KNUCKLE)] * 2,
        *[(Motion.CIRCLE, Tool.ERASER)] * 2,
    ]
    assert coach._request.complaint == "back-pain"
    coach.left.emit("")
    second.close()
