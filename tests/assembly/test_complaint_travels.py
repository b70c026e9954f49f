"""What a person came with goes with the session: into its question, its row, and back again."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.assembly.navigator import Navigator
from acucoach.domain.session_record import SessionRecord
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.choice_box import ChoiceBox
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.pain_scale import PainScale
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, button, click, in_dialogs, say_none


def body(program: Program) -> BodyPage:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    return page


def row(page, text: str) -> RowButton:  # type: ignore[no-untyped-def]
    QApplication.processEvents()
    return next(r for r in page.findChildren(RowButton)
                if r.accessibleName().startswith(text) and r.isVisible())  # fmt: skip


def start_button(widget) -> Button:  # type: ignore[no-untyped-def]
    QApplication.processEvents()
    return next(b for b in widget.findChildren(Button)
                if b.text().startswith("Start") and b.isVisible())  # fmt: skip


def come_with(qtbot, program: Program, complaint: str) -> BodyPage:
    """To a complaint's list, by its row."""
    page = body(program)
    title = program.parts.library.complaints()[complaint].title
    page.complaints.show_complaints(True)
    in_dialogs(say_none)
    click(qtbot, row(page, title))
    QApplication.processEvents()
    assert page.state.complaint == complaint
    return page


def questions(coach: CoachScreen) -> str:
    return "\n".join(t.text() for t in coach.findChildren(Text) if t.isVisible())


def once(qtbot, program: Program) -> tuple[str, str, SessionRecord]:
    """What is asked before and after the session in view, and its row after it ran."""
    coach = program.coach
    assert coach is not None
    QApplication.processEvents()
    before = questions(coach)
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    QApplication.processEvents()
    after = questions(coach)
    click(qtbot, coach.after.done_button)
    QApplication.processEvents()
    return before, after, program.parts.sessions.find()[0]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("complaint", "point", "asked"),
    [
        ("nausea", "PC6", "How bad is the nausea now?"),
        ("sleep", "HT7", "How bad is your sleep trouble now?"),
        ("stress", "HT7", "How worried or stressed are you now?"),
        ("fatigue", "ST36", "How tired are you now?"),
        ("joint-pain", "LI4", "How strong is your joint pain now?"),
    ],
)
def test_from_a_complaints_list_to_its_point(
    qtbot, program: Program, complaint: str, point: str, asked: str
) -> None:
    page = come_with(qtbot, program, complaint)
    click(qtbot, row(page.complaints, f"{program.parts.library.atlas()[point].pinyin}, "))
    click(qtbot, start_button(page.guide))
    before, after, record = once(qtbot, program)
    assert asked in before
    assert asked in after
    assert record.complaint == complaint
    if complaint != "joint-pain":
        assert "pain" not in (before + after).lower()


@pytest.mark.slow
def test_from_a_complaints_list_to_a_routine(qtbot, program: Program) -> None:
    page = come_with(qtbot, program, "stress")
    title = program.parts.library.routine("sleep-sequence").title
    click(qtbot, row(page.complaints, title))
    routines = program.window.screen_widget("routines")
    assert isinstance(routines, RoutinesPage)
    assert routines.detail is not None
    click(qtbot, start_button(routines.detail))
    before, _, record = once(qtbot, program)
    assert "How worried or stressed are you now?" in before
    assert record.complaint == "stress"


@pytest.mark.slow
def test_a_plan_of_a_routine_is_for_what_the_routine_is_for(qtbot, program: Program) -> None:
    to = program.window.findChild(Navigator)
    assert isinstance(to, Navigator)
    in_dialogs(say_none)
    to.start("nausea-pc6")
    before, _, record = once(qtbot, program)
    assert "How bad is the nausea now?" in before
    assert record.complaint == "nausea"


@pytest.mark.slow
def test_doing_it_again_keeps_what_it_was_for(qtbot, program: Program) -> None:
    page = come_with(qtbot, program, "nausea")
    click(qtbot, row(page.complaints, "Nèiguān, "))
    click(qtbot, start_button(page.guide))
    _, _, record = once(qtbot, program)
    to = program.window.findChild(Navigator)
    assert isinstance(to, Navigator)
    to.again(record.id)
    _, _, later = once(qtbot, program)
    assert later.id != record.id
    assert later.complaint == "nausea"


@pytest.mark.slow
def test_a_point_from_the_search_is_for_nothing_that_was_not_said(qtbot, program: Program) -> None:
    page = come_with(qtbot, program, "nausea")
    qtbot.keyClicks(page.header.search, "LI4")
    page.header._enter()
    QApplication.processEvents()
    click(qtbot, start_button(page.guide))
    before, _, record = once(qtbot, program)
    assert "How strong is what troubles you now?" in before
    assert record.complaint == ""


def test_the_diary_opens_on_what_was_pressed_for_last(qtbot, program: Program) -> None:
    """Who has written nothing yet, and presses for joint pain, has no headache to save."""
    page = come_with(qtbot, program, "joint-pain")
    click(qtbot, row(page, "Hégǔ"))
    click(qtbot, start_button(page))
    once(qtbot, program)
    program.window.show_screen("diary")
    QApplication.processEvents()
    diary = program.window.built["diary"]
    (box,) = [one for one in diary.findChildren(ChoiceBox) if one.findData("headache") >= 0]
    assert box.currentText() == "Joint pain"
    qtbot.keyClicks(diary.findChild(PainScale), "4")
    click(qtbot, button(diary, "Save entry"))
    (entry,) = program.parts.diary.on_days(program.parts.today, program.parts.today)
    assert (entry.complaint, entry.intensity) == ("joint-pain", 4)
