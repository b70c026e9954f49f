"""What a point from the map or the search is for today; and a sign that closes the tender spot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from acucoach.domain.safety_red_flags import Urgency
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.widgets.choice_box import ChoiceBox
from tests.assembly.test_complaint_travels import come_with, once, row, start_button
from tests.assembly.window_kit import Program, button, click


def search(qtbot, program: Program, word: str) -> BodyPage:
    """Ctrl+F, a word, Enter."""
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    program.window.activateWindow()
    page.header.search.setFocus()
    qtbot.keyClicks(page.header.search, word)
    qtbot.keyClick(page.header.search, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert page.guide.isVisible()
    return page


def purposes(page: BodyPage) -> ChoiceBox | None:
    """The box in view that asks, if it does."""
    QApplication.processEvents()
    found = page.guide.findChildren(ChoiceBox)
    named = [box for box in found if box.accessibleName() == "What is it for today?"]
    return next((box for box in named if box.isVisible()), None)


def choose(qtbot, page: BodyPage, title: str) -> None:
    """One key each: the first letters of a word choose it."""
    box = purposes(page)
    assert box is not None
    box.setFocus()
    qtbot.keyClicks(box, title[:3])
    assert box.currentText() == title


@pytest.mark.slow
def test_a_box_says_what_a_point_is_for(qtbot, program: Program) -> None:
    page = search(qtbot, program, "LI4")
    box = purposes(page)
    assert box is not None
    offered = [box.itemText(at) for at in range(box.count())]
    guide = program.parts.library.guide("LI4")
    titles = [program.parts.library.complaints()[use].title for use in guide.uses]
    assert offered == ["Nothing special", *titles]
    assert box.currentText() == "Nothing special"
    choose(qtbot, page, "Headache")
    click(qtbot, start_button(page.guide))
    before, after, record = once(qtbot, program)
    assert "headache" in before.lower()
    assert "headache" in after.lower()
    assert record.complaint == "headache"


@pytest.mark.slow
def test_nothing_special_is_one_click_less_and_is_no_complaint(qtbot, program: Program) -> None:
    page = search(qtbot, program, "LI4")
    click(qtbot, start_button(page.guide))
    _, _, record = once(qtbot, program)
    assert record.complaint == ""


@pytest.mark.slow
def test_another_point_is_asked_anew_and_a_fresh_verdict_is_not(qtbot, program: Program) -> None:
    page = search(qtbot, program, "LI4")
    choose(qtbot, page, "Headache")
    page.guide.refresh()
    again = purposes(page)
    assert again is not None
    assert again.currentText() == "Headache"
    page.open_point("PC6")
    assert page.guide.purpose == ""
    other = purposes(page)
    assert other is not None
    assert other.currentText() == "Nothing special"


@pytest.mark.slow
def test_what_travelled_along_is_not_asked_again(qtbot, program: Program) -> None:
    page = come_with(qtbot, program, "nausea")
    click(qtbot, row(page.complaints, f"{program.parts.library.atlas()['PC6'].pinyin}, "))
    assert purposes(page) is None
    click(qtbot, start_button(page.guide))
    assert once(qtbot, program)[2].complaint == "nausea"


@pytest.mark.slow
@pytest.mark.parametrize("urgency", [Urgency.EMERGENCY, Urgency.SAME_DAY])
def test_a_sign_that_stands_closes_the_tender_spot_for_the_reader_too(
    qtbot, program: Program, urgency: Urgency
) -> None:
    to = program.to
    to.open_routine("trigger-spot")
    page = program.window.screen_widget("routines")
    assert isinstance(page, RoutinesPage)
    assert button(page, "Choose a spot on the body").isEnabled()
    topic = program.parts.library.safety.red_flags["headache"]
    told = program.parts.people.signs.answer("headache", [topic.of(urgency)[0]])
    QApplication.processEvents()
    to.open_routine("trigger-spot")
    assert page.detail is not None
    assert not page.detail.start.isEnabled()
    shown = " ".join(t.text() for t in page.detail.findChildren(QLabel) if t.isVisible())
    assert "Leave this out" in shown
    assert "You told of a sign" in shown
    program.parts.people.signs.take_back([told[0].id])
    QApplication.processEvents()
    to.open_routine("trigger-spot")
    assert page.detail is not None
    assert page.detail.start.isEnabled()
    assert not page.detail.closed.isVisible()
