"""The screen of routines, used as a person uses it."""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from acucoach.content.library import Library
from acucoach.content.safety_rules import load_rules
from acucoach.domain.profile import Condition, Profile
from acucoach.domain.replacement import Replacements
from acucoach.domain.routine import Routine, SideOrder, Turn
from acucoach.domain.safety import truths
from acucoach.domain.safety_gate import Gate, RoutineVerdict, Situation
from acucoach.domain.safety_rule import Truth
from acucoach.domain.safety_targets import Catalogue
from acucoach.storage.changes import Changes
from acucoach.storage.database import migrations, statements
from acucoach.storage.routines import RoutineRepository
from acucoach.storage.undo import UndoHistory
from acucoach.ui.routines.routines_page import RoutineServices
from acucoach.ui.widgets.cited_text import SourcesFold
from tests.people import settled


class Kit:
    """Everything the screen needs, with a person before the gate."""

    def __init__(self, resources: Path) -> None:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        for step in migrations():
            for statement in statements(step.path.read_text("utf-8")):
                connection.execute(statement)
        self.connection = connection
        self.library = Library(resources)
        self.changes, self.undo = Changes(), UndoHistory()
        self.repository = RoutineRepository(
            connection, self.changes, self.undo, lambda: datetime(2026, 3, 2, 9, tzinfo=UTC)
        )
        self.profile = Profile.healthy()
        self.path = ""
        self.asked: list[str] = []
        numbers = count(1)
        self.gate = Gate(
            load_rules(resources),
            Catalogue(self.library.atlas(), self.library.areas().values(), {}),
        )
        self.replacements = Replacements(self.gate, self.library)
        self.services = RoutineServices(
            self.library,
            self.repository,
            self.changes,
            self.undo,
            self,
            lambda: f"own-{next(numbers)}",
            lambda _parent, _title, _name: self.path,
            self._save_file,
            lambda routine: sum(step.work_seconds for step in routine.steps),
        )

    @property
    def situation(self) -> Situation:
        return settled(self.profile)

    def told(self) -> Mapping[str, Truth]:
        return truths(self.situation, self.gate.rules)

    def judge(self, routine: Routine) -> RoutineVerdict:
        return self.gate.clear(routine, self.situation)

    def closed(self, routine: Routine) -> str:
        rules = self.gate.rules.asking.closed_for(self.situation, routine.complaints)
        return rules[0].text if rules else ""

    def offers(self, routine: Routine, judged: RoutineVerdict) -> Any:
        return self.replacements.offers(routine, judged, self.situation)

    def replaced(self, routine: Routine, index: int, target: str, rub: str) -> Routine:
        return self.replacements.replaced(routine, index, target, rub)

    def _save_file(self, _parent: Any, _title: str, name: str) -> str:
        self.asked.append(name)
        return self.path


def texts(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def press(qtbot: Any, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_routine_shows_evidence_cautions_steps_and_sources(qtbot, page) -> None:  # type: ignore[no-untyped-def]
    press(qtbot, page.list.rows["back-pain-list"])
    shown = texts(page.detail)
    for wanted in ("Nine points", "What is known", "Take care", "sciatic", "cold pack", "wikiHow"):
        assert wanted in shown
    assert "Hégǔ (LI4)" in shown
    fold = page.detail.findChild(SourcesFold)
    press(qtbot, fold.button)
    assert "D'Aquino" in texts(fold)


def test_start_hands_on_the_routine(qtbot, page) -> None:  # type: ignore[no-untyped-def]
    with qtbot.waitSignal(page.startRequested) as heard:
        press(qtbot, page.detail.start)
    assert heard.args[0].id == "li4-headache"


def test_in_pregnancy_a_blocked_routine_cannot_be_started(qtbot, page, kit) -> None:  # type: ignore[no-untyped-def]
    kit.profile = Profile.healthy().saying(Condition.PREGNANT)
    page.refresh()
    assert not page.detail.start.isEnabled()
    press(qtbot, page.list.rows["back-pain-list"])
    assert page.detail.start.isEnabled()
    assert "Hégǔ (LI4): left out." in texts(page.detail)


def test_a_tender_spot_is_first_chosen_on_the_body(qtbot, page) -> None:  # type: ignore[no-untyped-def]
    press(qtbot, page.list.rows["trigger-spot"])
    with qtbot.waitSignal(page.spotRequested), qtbot.assertNotEmitted(page.startRequested):
        press(qtbot, page.detail.start)


def test_a_complaint_narrows_the_list(page) -> None:  # type: ignore[no-untyped-def]
    page.show_complaint("nausea")
    assert set(page.list.visible_ids()) == {
        "nausea-pc6",
        "nausea-before-meals",
        "nausea-sequence",
    }
    assert page.detail.routine.id in page.list.visible_ids()


def test_a_routine_is_composed_by_keyboard(qtbot, page, kit) -> None:  # type: ignore[no-untyped-def]
    press(qtbot, page.list.new)
    editor = page.editor
    qtbot.keyClicks(editor.name, "Evening")
    for typed in ("hegu", "p6"):
        qtbot.keyClicks(editor.look_for, typed)
        qtbot.keyClick(editor.look_for, Qt.Key.Key_Return)
    assert [card.step().target for card in editor.cards] == ["LI4", "PC6"]
    press(qtbot, editor.cards[1].buttons["chevron-up"])
    editor.cards[0].seconds.set_value(120)
    editor.cards[0].way.setCurrentIndex(3)
    editor.cards[1].sides.setCurrentIndex(editor.cards[1].sides.findData("alternate"))
    editor.cards[1].rounds.set_value(4)
    press(qtbot, editor.save)
    (kept,) = kit.repository.all()
    assert [step.target for step in kept.steps] == ["PC6", "LI4"]
    assert kept.steps[0].turns == ((Turn.CLOCKWISE, 60), (Turn.COUNTER_CLOCKWISE, 60))
    assert (kept.steps[1].sides, kept.steps[1].rounds) == (SideOrder.ALTERNATE, 4)
    assert page.detail.routine == kept


def test_what_breaks_a_limit_is_said_and_not_kept(qtbot, page, kit) -> None:  # type: ignore[no-untyped-def]
    press(qtbot, page.list.new)
    press(qtbot, page.editor.save)
    assert page.editor.problem.isVisible()
    assert "name" in page.editor.problem.accessibleDescription()
    page.editor.name.setText("Long")
    page.editor.add("LI4")
    page.editor.cards[0].seconds.set_value(600)
    page.editor.cards[0].rounds.set_value(2)
    press(qtbot, page.editor.save)
    assert "10 minutes" in page.editor.problem.accessibleDescription()
    assert kit.repository.all() == ()


def test_points_to_be_left_alone_are_not_offered(page) -> None:  # type: ignore[no-untyped-def]
    page.compose()
    page.editor.look_for.setText("ST9")
    assert page.editor.found == []
    page.editor.look_for.setText("temples")
    assert "area:temples" in [target for target, _ in page.editor.found]


def test_a_copy_is_changed_kept_deleted_and_brought_back(qtbot, page, kit) -> None:  # type: ignore[no-untyped-def]
    page.show_routine("head-massage")
    press(qtbot, page.detail.action_buttons["copy"])
    press(qtbot, page.editor.cards[0].buttons["trash-2"])
    press(qtbot, page.editor.save)
    (kept,) = kit.repository.all()
    assert len(kept.steps) == len(kit.library.routine("head-massage").steps) - 1
    assert kept.steps[7].count == 6 or kept.steps[6].count == 6
    assert "original" in kept.summary
    press(qtbot, page.detail.action_buttons["trash-2"])
    assert kit.repository.all() == ()
    press(qtbot, page.undo)
    assert kit.repository.all() == (kept,)


def test_a_routine_goes_into_a_file_and_comes_back_for_a_look(qtbot, page, kit, tmp_path) -> None:  # type: ignore[no-untyped-def]
    page.copy(kit.library.routine("period-pain"))
    press(qtbot, page.editor.save)
    kit.path = str(tmp_path / "mine.json")
    press(qtbot, page.detail.action_buttons["download"])
    assert kit.asked == ["My-Three-points-for-period-pain.acuroutine.json"]
    press(qtbot, page.list.bring)
    assert page.editor is not None
    assert len(kit.repository.all()) == 1
    press(qtbot, page.editor.save)
    first, second = kit.repository.all()
    assert first.id != second.id
    assert first.steps == second.steps


def test_a_file_that_is_no_routine_gets_one_sentence(qtbot, page, kit, tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "other.json"
    path.write_text("{}", "utf-8")
    kit.path = str(path)
    press(qtbot, page.list.bring)
    assert page.editor is None
    assert page.notice.text() == "This file does not hold a routine of this program."


def test_a_cancelled_editor_keeps_nothing(qtbot, page, kit) -> None:  # type: ignore[no-untyped-def]
    page.copy(kit.library.routine("li4-headache"))
    press(qtbot, page.editor.cancel)
    assert kit.repository.all() == ()
    assert page.detail.routine.id == "li4-headache"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off_sideways(qtbot, page, theme, percent) -> None:  # type: ignore[no-untyped-def]
    theme.use(percent=percent)
    page.show_routine("head-points")
    page.list.set_routines((), page.list._routines)
    page.sides.show_second(False)  # in large text the list is seen by itself
    QApplication.processEvents()
    assert page.list.width() >= page.list.new.sizeHint().width()
    scroller = page.list._scroller
    assert scroller.widget().minimumSizeHint().width() <= scroller.viewport().width()


def test_every_control_has_a_name(page) -> None:  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox

    page.compose()
    page.editor.add("LI4")
    for kind in (QAbstractButton, QComboBox, QSpinBox):
        for control in page.findChildren(kind):
            assert control.accessibleName() or control.text(), control
    for field in page.findChildren(QLineEdit):
        assert field.accessibleName() or isinstance(field.parent(), QSpinBox)
