"""The person is read once for each wish to press, not anew for each question to the gate."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from acucoach.domain.profile import Answer, Condition, Profile, TodayCheck
from acucoach.storage.profiles import SafetyRepository
from acucoach.ui.routines.routine_review import RoutineReviewDialog
from tests.assembly.window_kit import Program, button, click, in_dialogs
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.parts.people.save_profile(Profile.healthy())
    made.parts.people.save_today(TodayCheck.fine(made.parts.today))
    made.say_all_again()
    yield made
    made.close()


@pytest.fixture
def read(program: Program, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """One thing for each time the person was read."""
    told: list[object] = []
    usual = SafetyRepository.situation

    def situation(people: SafetyRepository, *asked: Any) -> Any:
        told.append(asked)
        return usual(people, *asked)

    monkeypatch.setattr(SafetyRepository, "situation", situation)
    return told


@pytest.mark.slow
def test_a_point_reads_the_person_once(program: Program, read: list[object]) -> None:
    program.to.open_point("LI4")
    page = program.window.screen_widget("body")
    read.clear()
    click(program.qtbot, button(page, "Start"))
    assert program.coach is not None
    assert len(read) == 1


@pytest.mark.slow
def test_a_routine_reads_the_person_once(program: Program, read: list[object]) -> None:
    program.to.open_routine("li4-headache")
    page: Any = program.window.screen_widget("routines")
    read.clear()
    click(program.qtbot, page.detail.start)
    assert program.coach is not None
    assert len(read) == 1


@pytest.mark.slow
def test_a_review_of_steps_reads_the_person_once_more_at_its_end(
    program: Program, read: list[object]
) -> None:
    told = Profile.healthy().saying(Condition.PREGNANT, Answer.YES)
    program.parts.people.save_profile(told)
    program.say_all_again()
    routine = next(
        routine
        for routine in program.parts.library.routines()
        if (judged := program.to.verdicts.judge(routine)).routine is not None
        and any(step.left_out for step in judged.steps)
    )

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, RoutineReviewDialog)
        click(program.qtbot, dialog.start)

    read.clear()
    in_dialogs(accept)
    assert program.door.start_routine(routine)
    assert len(read) == 2
