"""A step the gate leaves out: another place is offered, used, and told of afterwards."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from acucoach.assembly.navigator import Navigator
from acucoach.domain.profile import Answer, Condition, Profile
from acucoach.ui.routines.routine_review import RoutineReviewDialog
from acucoach.ui.routines.routines_page import RoutinesPage
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    told = Profile.healthy().saying(Condition.PREGNANT, Answer.YES)
    made.parts.people.save_profile(told)
    yield made
    made.close()


def routines(program: Program, routine: str) -> RoutinesPage:
    way = program.window.findChild(Navigator)
    assert isinstance(way, Navigator)
    way.open_routine(routine)
    page = program.window.built["routines"]
    assert isinstance(page, RoutinesPage)
    return page


def words(widget) -> str:  # type: ignore[no-untyped-def]
    QApplication.processEvents()
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def finish(qtbot, program: Program) -> dict[str, object]:
    """Do the session to its end; its verdict."""
    coach = program.coach
    assert coach is not None
    click(qtbot, coach.before.start_button)
    program.run_out(coach)
    coach.left.emit("")
    (record,) = program.parts.sessions.find()
    found: dict[str, object] = json.loads(record.verdict)
    return found


@pytest.mark.slow
def test_another_place_is_used_and_the_log_says_so(qtbot, program: Program) -> None:
    page = routines(program, "sleep-sequence")
    detail = page.detail
    assert detail is not None
    told = words(detail)
    assert "Sānyīnjiāo (SP6): left out." in told
    steps = {s.target: n for n, s in enumerate(detail.routine.steps)}
    card = detail.review.card
    assert card.uses[steps["SP6"], "EX-HN3"].text() == "Use Yìntáng (EX-HN3) instead"
    click(qtbot, card.uses[steps["SP6"], "EX-HN3"])
    assert "Yìntáng (EX-HN3) in place of Sānyīnjiāo (SP6)" in words(detail)
    assert "Yìntáng (EX-HN3), in place of Sānyīnjiāo (SP6)" in words(detail)
    assert "Tàichōng (LR3), left out today" in words(detail)
    # What was chosen for one step is not offered for another.
    assert (steps["LR3"], "EX-HN3") not in card.uses
    click(qtbot, detail.start)
    assert program.coach is not None
    before = words(program.coach.before)
    assert "Yìntáng in place of Sānyīnjiāo." in before
    assert "Left out: Tàichōng." in before
    kept = finish(qtbot, program)
    altered = kept["altered"]
    assert isinstance(altered, list)
    assert [(one["target"], one["instead"]) for one in altered] == [("SP6", "EX-HN3"), ("LR3", "")]
    (record,) = program.parts.sessions.find()
    plan = program.parts.sessions.plan_of(record.id)
    assert plan is not None
    assert {p.instead_of for p in plan.phases if p.is_work and p.target == "EX-HN3"} == {"SP6"}
    way = program.window.findChild(Navigator)
    assert isinstance(way, Navigator)
    way.open_session(record.id)
    shown = words(program.window.built["history"])
    assert "Yìntáng (EX-HN3) in place of Sānyīnjiāo (SP6)." in shown
    assert "Tàichōng (LR3) was left out. Not in pregnancy" in shown


@pytest.mark.slow
def test_a_choice_can_be_taken_back_with_the_keyboard(qtbot, program: Program) -> None:
    page = routines(program, "li4-headache")
    detail = page.detail
    assert detail is not None
    assert not detail.start.isEnabled()
    card = detail.review.card
    assert (0, "area:foot") not in card.uses  # the foot holds closed points
    first = card.uses[0, "GV20"]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert detail.start.isEnabled()
    assert "(GV20) in place of Hégǔ (LI4)" in words(detail)
    assert program.window.focusWidget() is card.undoes[0]
    qtbot.keyClick(card.undoes[0], Qt.Key.Key_Space)
    assert not detail.start.isEnabled()
    assert "Hégǔ (LI4): left out." in words(detail)


@pytest.mark.slow
def test_a_start_from_elsewhere_shows_first_what_is_left_out(qtbot, program: Program) -> None:
    chosen: list[str] = []

    def use_another(dialog: QDialog) -> None:
        assert isinstance(dialog, RoutineReviewDialog)
        chosen.append(words(dialog))
        click(qtbot, button(dialog, "Use Yìntáng (EX-HN3) instead"))
        click(qtbot, dialog.start)

    seen = in_dialogs(use_another)
    way = program.window.findChild(Navigator)
    assert isinstance(way, Navigator)
    way.start("tension-headache-set")
    assert seen[-1] == "Before you start"
    assert "Hégǔ (LI4): left out." in chosen[0]
    assert program.coach is not None
    assert any(p.instead_of for p in program.coach.controller.plan.phases)


@pytest.mark.slow
def test_not_now_starts_nothing(qtbot, program: Program) -> None:
    seen = in_dialogs(lambda dialog: click(qtbot, dialog.leave))
    routine = program.parts.library.routine("tension-headache-set")
    program.door.start(routine)
    assert seen == ["Before you start"]
    assert program.coach is None


def test_an_attack_that_may_not_be_pressed_away_at_li4_has_another_way(
    qtbot, program: Program
) -> None:
    def use_another(dialog: QDialog) -> None:
        assert isinstance(dialog, RoutineReviewDialog)
        assert dialog.windowTitle() == "Leave this out"
        assert not dialog.start.isVisible()
        click(qtbot, dialog.review.card.uses[0, "GV20"])
        click(qtbot, dialog.start)

    seen = in_dialogs(use_another)
    qtbot.keyClick(program.window, Qt.Key.Key_F9)
    click(qtbot, button(program.window, "A headache"))
    assert seen == ["Leave this out"]
    assert program.coach is not None
    targets = {p.target for p in program.coach.controller.plan.phases if p.is_work}
    assert targets == {"GV20"}
    plan = program.coach.controller.plan
    assert "LI4" not in plan.routine_id
    assert "in place of Hégǔ" in plan.title


@pytest.mark.slow
def test_a_choice_that_no_longer_passes_is_dropped(qtbot, program: Program) -> None:
    page = routines(program, "li4-headache")
    detail = page.detail
    assert detail is not None
    click(qtbot, detail.review.card.uses[0, "GV20"])
    both = program.parts.people.profile().saying(Condition.SCALP_TROUBLE, Answer.YES)
    program.parts.people.save_profile(both)
    assert not detail.start.isEnabled()
    assert detail.review.planned.steps[0].target == "LI4"
