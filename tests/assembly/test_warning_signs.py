"""Warning signs in the window: read before "none", whom to call, and answers one keeps back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QScrollArea, QWidget

from acucoach.assembly.navigator import Navigator
from acucoach.domain.profile import Answer, Condition
from acucoach.domain.safety import Level
from acucoach.domain.safety_red_flags import CareContact, Urgency
from acucoach.ui.safety.profile_form import ProfileForm
from acucoach.ui.safety.question_card import QuestionCard
from acucoach.ui.safety.red_flag_page import RedFlagPage
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    made.parts.people.save_care_contact(CareContact("Ward 7", "+49 30 1234"))
    yield made
    made.close()


def way(program: Program) -> Navigator:
    found = program.window.findChild(Navigator)
    assert isinstance(found, Navigator)
    return found


def said(widget) -> str:  # type: ignore[no-untyped-def]
    QApplication.processEvents()
    return "\n".join(t.text() for t in widget.findChildren(Text) if t.isVisibleTo(widget))


def signs(dialog: QDialog) -> RedFlagPage:
    found = dialog.findChild(RedFlagPage)
    assert isinstance(found, RedFlagPage)
    return found


def test_signs_out_of_sight_are_told_of_until_they_were_read(program: Program) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        page = signs(dialog)
        QApplication.processEvents()
        seen.append(page.more.isVisible())
        for _ in range(12):
            if page.more.isVisible():
                page.more.click()
                QApplication.processEvents()
        seen.append(page.more.isVisible())
        areas = dialog.findChildren(QScrollArea)  # the page's own lies in that of the dialog
        seen.append(any(area.verticalScrollBar().value() > 0 for area in areas))
        page.back.click()

    in_dialogs(look)
    way(program).open_complaint("headache")
    assert seen == [True, False, True]


def test_signs_of_several_complaints_stand_under_the_name_of_theirs(program: Program) -> None:
    found: list[tuple[str, list[str]]] = []

    def look(dialog: QDialog) -> None:
        page = signs(dialog)
        lines = said(page).split("\n")
        row = page.rows["headache", next(f for t, f in page.rows if t == "headache")]
        found.append((row.accessibleName(), lines))
        dialog.reject()

    in_dialogs(look)
    assert not program.questions.rule_out(["chest", "headache"])
    ((name, lines),) = found
    assert lines[0] == "Chest, shoulder, arm or jaw · Headache: warning signs first"
    assert lines.count("Headache") == 3, "once under each urgency"
    assert name.startswith("Call your emergency number now, Headache: ")


def press_there_again_and_again(dialog: QDialog, place: QWidget) -> None:
    """As somebody who reads on without looking where the buttons are."""
    QApplication.processEvents()
    at = place.mapTo(dialog, QPoint(place.width() // 4, place.height() // 2))
    for _ in range(12):
        if dialog.isVisible():
            there = dialog.childAt(at) or dialog
            QTest.mouseClick(there, Qt.MouseButton.LeftButton, pos=there.mapFrom(dialog, at))
            QApplication.processEvents()


def test_whoever_reads_on_by_pressing_the_same_place_neither_leaves_nor_denies(
    program: Program,
) -> None:
    open_still: list[bool] = []

    def read(dialog: QDialog) -> None:
        page = signs(dialog)
        assert page.more.isVisible()
        press_there_again_and_again(dialog, page.more)
        open_still.append(dialog.isVisible() and page.none.isVisible())
        dialog.reject()

    in_dialogs(read)
    way(program).open_complaint("headache")
    assert open_still == [True]


@pytest.mark.slow
def test_whoever_reads_on_in_the_questions_about_themselves_does_not_leave_them(
    program: Program,
) -> None:
    open_still: list[bool] = []

    def read(dialog: QDialog) -> None:
        form = dialog.findChild(ProfileForm)
        assert form is not None
        assert form.more.isVisible()
        press_there_again_and_again(dialog, form.more)
        open_still.append(dialog.isVisible() and not form.more.isVisible())
        dialog.reject()

    in_dialogs(read)
    program.questions.ask_profile()
    assert open_still == [True]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_year_of_birth_can_be_typed_at_once(program: Program, percent: int) -> None:
    """The keys were with the column around the questions: what was typed went nowhere."""
    program.parts.theme.use(percent=percent)
    typed: list[str] = []

    def write(dialog: QDialog) -> None:
        QApplication.processEvents()
        field = dialog.focusWidget()
        assert field is not None
        program.qtbot.keyClicks(field, "1945")
        typed.append(field.text() if isinstance(field, QLineEdit) else type(field).__name__)
        dialog.reject()

    in_dialogs(write)
    program.questions.ask_profile()
    assert typed == ["1945"]


def test_signs_that_all_fit_say_nothing_of_more(program: Program) -> None:
    seen: list[bool] = []

    def look(dialog: QDialog) -> None:
        QApplication.processEvents()
        seen.append(signs(dialog).more.isVisible())
        signs(dialog).back.click()

    in_dialogs(look)
    way(program).open_complaint("cramp")
    assert seen == [False]


@pytest.mark.sample(4)
@pytest.mark.parametrize("topic", ["headache", "back-pain", "anxiety-sleep", "leg-clot", "stroke"])
@pytest.mark.parametrize("urgency", list(Urgency))
def test_an_answer_names_what_to_do_whom_to_call_and_the_signs(
    program: Program, topic: str, urgency: Urgency
) -> None:
    shelf = program.parts.library.safety.red_flags[topic]
    if not shelf.of(urgency):
        return
    told: list[str] = []
    passed: list[bool] = []

    def answer(dialog: QDialog) -> None:
        page = signs(dialog)
        page.yes[urgency].click()
        told.append(said(dialog))
        passed.append(page.go_on.isVisible())
        page.back.click()

    in_dialogs(answer)
    assert not program.questions.rule_out([topic])
    assert "Ward 7" in told[0]
    assert "+49 30 1234" in told[0]
    assert shelf.of(urgency)[0].text in told[0]  # the sign that was pressed
    assert passed == [urgency is Urgency.SOON]


def test_every_complaint_of_the_safety_facts_has_its_signs(program: Program) -> None:
    complaints = program.parts.library.complaints()
    wanted = {
        "headache": "headache", "migraine": "headache", "back-pain": "back-pain",
        "shoulder-pain": "chest", "arm-pain": "chest", "jaw": "chest", "nausea": "nausea",
        "digestion": "belly", "constipation": "belly", "period-pain": "period-pain",
        "stress": "anxiety-sleep", "sleep": "anxiety-sleep", "toothache": "tooth-jaw",
        "knee-pain": "knee-pain", "wrist-hand-pain": "numbness", "neck-pain": "neck-pain",
        "cramp": "leg-clot",
    }  # fmt: skip
    for complaint, topic in wanted.items():
        assert topic in complaints[complaint].red_flags, complaint


def test_a_knee_that_bears_no_weight_is_an_emergency(program: Program) -> None:
    knee = program.parts.library.safety.red_flags["knee-pain"]
    assert any("weight" in flag.text for flag in knee.of(Urgency.EMERGENCY))


def test_what_one_keeps_back_counts_as_if_it_applied(qtbot, program: Program) -> None:
    def keep_back(dialog: QDialog) -> None:
        for card in dialog.findChildren(QuestionCard):
            held_back = any(q.fact == Condition.PREGNANT for q in card.group.questions)
            (card.unsaid if held_back else card.none).setChecked(True)
        click(qtbot, button(dialog, "Save"))

    in_dialogs(keep_back)
    assert program.questions.ask_profile()
    profile = program.parts.people.profile()
    assert profile is not None
    assert profile.answer(Condition.PREGNANT) is Answer.UNSAID
    situation = program.parts.people.situation(program.parts.today)
    gate = program.parts.gate
    for code in ("LI4", "SP6", "GB21", "BL60", "LR3", "CV4"):
        side = gate.catalogue.target(code).sides[0]
        assert gate.verdict(code, side, situation).level is Level.BLOCK, code
    assert gate.verdict("PC6", gate.catalogue.target("PC6").sides[0], situation).startable
