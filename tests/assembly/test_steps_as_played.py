"""The page of a routine says of each step what will be played, also while somebody builds up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.content.library import Library
from acucoach.domain.plan import PhaseKind, PlanOptions, as_played, plan
from acucoach.paths import resources
from acucoach.ui.routines.routines_page import RoutinesPage
from acucoach.ui.widgets.labels import Text
from acucoach.ui.widgets.row_button import RowButton
from tests.acceptance.presses import to_screen
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


def told(program: Program, routine: str) -> tuple[RoutinesPage, str]:
    """Choose a routine in the list; what stands on its page."""
    page = to_screen(program, "Routines")
    assert isinstance(page, RoutinesPage)
    QApplication.processEvents()
    click(program.qtbot, page.list.rows[routine])
    QApplication.processEvents()
    assert page.detail is not None
    words = [text.text() for text in page.detail.findChildren(Text) if text.isVisible()]
    words += [one.accessibleName() for one in page.detail.findChildren(RowButton)]
    return page, "\n".join(words)


@pytest.mark.slow
def test_a_step_is_told_with_the_time_it_is_played_the_first_times(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    for seconds, words in ((30, "30 seconds"), (60, "1 minute")):
        page, said = told(program, "li4-headache")
        assert f"Circles, {words}, left, then right" in said
        assert f"at most {words} at a time" in said
        assert "Circles, 2 minutes" not in said  # the summary tells of the source, and keeps it
        assert page.detail is not None
        click(qtbot, page.detail.start)
        coach = program.coach
        assert coach is not None
        click(qtbot, coach.before.start_button)
        work = [one for one in coach.controller.plan.phases if one.kind is PhaseKind.WORK]
        assert [one.seconds for one in work] == [seconds, seconds]
        program.run_out(coach)
        click(qtbot, coach.after.done_button)
    program.close()


def test_a_step_as_played_has_the_times_of_the_plan() -> None:
    for routine in Library(resources()).routines():
        if routine.needs_spot:
            continue
        for longest in (0, 30, 60, 120):
            phases = plan(routine, options=PlanOptions(longest_stretch=longest)).phases
            for number, step in enumerate(routine.steps):
                shown = as_played(step, longest)
                parts = [one for one in phases if one.is_work and one.step == number]
                one_side = [
                    one for one in parts if (one.sides, one.round) == (parts[0].sides, 1)
                ]  # fmt: skip
                seconds = sum(one.seconds for one in one_side)
                assert (shown.seconds or seconds) == seconds, (routine.id, number)
                if step.count:
                    assert shown.count == sum(one.count for one in one_side), (routine.id, number)
                assert sum(length for _, length in shown.turns) in (0, seconds)
