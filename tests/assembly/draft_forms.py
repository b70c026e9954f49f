"""Every form that holds a draft, and how a person fills it, for tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLineEdit, QWidget

from acucoach.assembly.session_door import SessionDoor
from acucoach.domain.draft import DraftKind
from acucoach.domain.session import StopReason
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.diary.entry_panel import EntryPanel
from acucoach.ui.diary.instrument_panel import InstrumentPanel
from acucoach.ui.history.course_form import CourseForm
from acucoach.ui.history.session_detail import SessionDetail
from acucoach.ui.routines.routine_editor import RoutineEditor
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.kept_kit import Kept
from tests.assembly.window_kit import Program, button, click


def shown(program: Kept, screen: str) -> Any:
    program.window.show_screen(screen)
    QApplication.processEvents()
    return program.window.screen_widget(screen)


def visible(program: Kept, kind: type[Any]) -> Any:
    QApplication.processEvents()
    found = [one for one in program.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1, f"{len(found)} {kind.__name__} in view"
    return found[0]


def entry_panel(program: Kept) -> EntryPanel:
    panel: EntryPanel = shown(program, "diary")._panel
    return panel


def press(program: Kept | Program, widget: QWidget) -> None:
    """A click where the widget is, after the page was scrolled to it."""
    parent = widget.parentWidget()
    while parent is not None:
        if hasattr(parent, "ensureWidgetVisible"):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    QApplication.processEvents()
    assert widget.isVisible()
    click(program.qtbot, widget)


def details(program: Kept) -> EntryPanel:
    panel = entry_panel(program)
    if not panel._more.isChecked():
        press(program, panel._more)
    return panel


def chip(panel: QWidget, text: str) -> Button:
    return next(one for one in panel.findChildren(Button) if one.text() == text)


# every field of an entry


def type_number(program: Kept) -> None:
    panel = entry_panel(program)
    panel._scale.setFocus()
    program.qtbot.keyClick(panel._scale, Qt.Key.Key_7)


def type_note(program: Kept) -> None:
    program.qtbot.keyClicks(entry_panel(program)._note, "half a thought")


def text_line(panel: QWidget, begins: str) -> QLineEdit:
    """The last line whose placeholder begins so."""
    QApplication.processEvents()
    lines = [one for one in panel.findChildren(QLineEdit) if one.isVisible()]
    return [one for one in lines if one.placeholderText().startswith(begins)][-1]


def type_medicine(program: Kept) -> None:
    panel = details(program)
    press(program, button(panel, "Add a medicine"))
    line = text_line(panel, "Medicine")
    program.qtbot.keyClicks(line, "Sumatriptan")


def type_dose_only(program: Kept) -> None:
    panel = details(program)
    press(program, button(panel, "Add a medicine"))
    dose = text_line(panel, "Dose")
    program.qtbot.keyClicks(dose, "50 mg")


def type_word(program: Kept) -> None:
    program.qtbot.keyClicks(details(program)._tag_line, "coffee")


def enter_word(program: Kept) -> None:
    type_word(program)
    program.qtbot.keyClick(entry_panel(program)._tag_line, Qt.Key.Key_Return)


def choose_quality(program: Kept) -> None:
    press(program, chip(details(program)._qualities, "Stabbing"))


def choose_measure(program: Kept) -> None:
    press(program, chip(details(program)._measures, "A walk"))


def choose_trigger(program: Kept) -> None:
    press(program, chip(entry_panel(program)._triggers, "Stress"))


def tick_going(program: Kept) -> None:
    panel = details(program)
    panel._going.setFocus()
    program.qtbot.keyClick(panel._going, Qt.Key.Key_Space)


def tick_onset(program: Kept) -> None:
    panel = details(program)
    panel._has_onset.setFocus()
    program.qtbot.keyClick(panel._has_onset, Qt.Key.Key_Space)


def tick_end(program: Kept) -> None:
    panel = details(program)
    panel._has_end.setFocus()
    program.qtbot.keyClick(panel._has_end, Qt.Key.Key_Space)


def choose_complaint(program: Kept) -> None:
    panel = entry_panel(program)
    panel._complaint.setFocus()
    program.qtbot.keyClick(panel._complaint, Qt.Key.Key_Down)


def choose_time(program: Kept) -> None:
    panel = details(program)
    panel._at._edit.setFocus()
    panel._at._edit.setCurrentSection(QDateTimeEdit.Section.HourSection)
    program.qtbot.keyClick(panel._at._edit, Qt.Key.Key_Down)


FIELDS = [
    type_number, type_note, type_medicine, type_dose_only, type_word, enter_word, choose_quality,
    choose_measure, choose_trigger, tick_going, tick_onset, tick_end, choose_complaint, choose_time,
]  # fmt: skip


# every other form


def type_questionnaire(program: Kept) -> None:
    diary = shown(program, "diary")
    diary.show_questionnaire(diary._services.questionnaires[0][1])
    scale = visible(program, InstrumentPanel).findChildren(PainScale)[0]
    scale.setFocus()
    program.qtbot.keyClick(scale, Qt.Key.Key_4)


def type_session_note(program: Kept) -> None:
    history = shown(program, "history")
    parts = program.keeper.parts
    assert parts is not None
    history.show_session(parts.sessions.find()[0].id)
    program.qtbot.keyClicks(visible(program, SessionDetail).note, "it helped")


def type_plan(program: Kept) -> None:
    history = shown(program, "history")
    press(program, history.plans.new)
    form = visible(program, CourseForm)
    program.qtbot.keyClick(form.times.field, Qt.Key.Key_Up)
    press(program, form.reminds[1][0].box)


def type_routine(program: Kept) -> None:
    page = shown(program, "routines")
    page.list.newRequested.emit()
    editor = visible(program, RoutineEditor)
    program.qtbot.keyClicks(editor.name, "Evening")
    program.qtbot.keyClicks(editor.look_for, "LI4")
    program.qtbot.keyClick(editor.look_for, Qt.Key.Key_Return)


def fill_entry(program: Kept) -> None:
    """Every field that goes with the others."""
    for field in FIELDS:
        if field is not tick_end:  # it has either ended or goes on
            field(program)


@dataclass(frozen=True)
class Form:
    """A form: how something comes into it, and where it stands."""

    fill: Callable[[Kept], None]
    kind: DraftKind
    widget: type[Any]
    screen: str


FORMS = [
    Form(fill_entry, DraftKind.ENTRY, EntryPanel, "diary"),
    Form(type_questionnaire, DraftKind.QUESTIONNAIRE, InstrumentPanel, "diary"),
    Form(type_session_note, DraftKind.SESSION, SessionDetail, "history"),
    Form(type_plan, DraftKind.COURSE, CourseForm, "history"),
    Form(type_routine, DraftKind.ROUTINE, RoutineEditor, "routines"),
]
EACH = pytest.mark.parametrize("form", FORMS, ids=[form.fill.__name__ for form in FORMS])


def one_session(program: Kept) -> None:
    """A session in the log, so that there is one to write about."""
    parts = program.keeper.parts
    assert parts is not None
    for topic in parts.library.safety.red_flags:
        parts.people.signs.answer(topic, ())
    door = program.window.findChild(SessionDoor)
    door.start_point("LI4", 60, "in-turn")
    coach = program.window.findChildren(CoachScreen)[-1]
    click(program.qtbot, coach.before.start_button)
    for _ in range(20):
        program.clock.advance(1)
        coach.controller.tick()
    coach.controller.stop(StopReason.USER)
    coach.left.emit("")
    QApplication.processEvents()


def fill(program: Kept, form: Form) -> Any:
    if form.kind is DraftKind.SESSION:
        one_session(program)
    form.fill(program)
    widget = visible(program, form.widget)
    assert widget.draft.changed
    assert drafts(program).has_unsaved(form.kind)
    return widget.draft._read()


def drafts(program: Kept) -> Any:
    parts = program.keeper.parts
    assert parts is not None
    return parts.drafts
