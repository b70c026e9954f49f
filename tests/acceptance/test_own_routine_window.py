"""A routine written by hand in the window runs as written, to the second."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.domain.cues import CueKind
from acucoach.domain.plan import PhaseKind
from acucoach.domain.routine import Turn
from acucoach.domain.session_record import State
from acucoach.ui.routines.routines_page import RoutinesPage
from tests.acceptance.presses import to_screen
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock

SITES = ("LI4", "PC6", "ST36", "SP6", "LI11", "TE5")
WAYS = (Turn.CLOCKWISE, Turn.COUNTER_CLOCKWISE)
PREPARE, CHANGE = 10, 5
BEGINS = {
    (site, side): PREPARE + number * (120 + CHANGE)
    for number, (site, side) in enumerate(
        (site, side) for site in SITES for side in (Side.LEFT, Side.RIGHT)
    )
}
"""The second at which work on each site and side is to begin."""
TOTAL = PREPARE + 12 * 120 + 11 * CHANGE


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def write(qtbot, program: Program) -> RoutinesPage:
    """Six sites, two minutes each, half each way, left then right."""
    page = to_screen(program, "Routines")
    assert isinstance(page, RoutinesPage)
    click(qtbot, page.list.new)
    editor = page.editor
    qtbot.keyClicks(editor.name, "Six sites")
    for site in SITES:
        qtbot.keyClicks(editor.look_for, site)
        qtbot.keyClick(editor.look_for, Qt.Key.Key_Return)
        card = editor.cards[-1]
        card.seconds.set_value(120)
        card.way.setCurrentIndex(card.way.findText("Half each way"))
        card.sides.setCurrentIndex(card.sides.findData("in-turn"))
    editor.pause.set_value(CHANGE)
    editor.rest.set_value(0)
    click(qtbot, editor.save)
    return page


@pytest.mark.slow
def test_six_sites_two_minutes_each_half_each_way(qtbot, program: Program) -> None:
    page = write(qtbot, program)
    (kept,) = program.parts.routines.all()
    assert kept.prepare_seconds == PREPARE
    click(qtbot, page.detail.start)
    QApplication.processEvents()
    coach = program.coach
    assert coach is not None
    plan = coach.controller.plan
    assert plan.total_seconds == TOTAL
    work = [
        (plan.start_of(index), phase.target, phase.sides, phase.turn, phase.seconds)
        for index, phase in enumerate(plan.phases)
        if phase.kind is PhaseKind.WORK
    ]
    assert work == [
        (begin + 60 * half, site, (side,), way, 60)
        for (site, side), begin in BEGINS.items()
        for half, way in enumerate(WAYS)
    ]
    heard: list[tuple[int, CueKind, str]] = []
    start = program.clock.monotonic()
    coach.controller.cued.connect(
        lambda cue: heard.append(
            (round(program.clock.monotonic() - start), cue.kind, plan.phases[cue.index].target)
        )
    )
    click(qtbot, button(coach, "Start"))
    for _ in range(0, TOTAL + 5, 5):  # all times are multiples of five seconds
        program.clock.advance(5)
        coach.controller.tick()
    told = [one for one in heard if one[1] in (CueKind.BEGIN, CueKind.TURN, CueKind.END)]
    wanted = []
    for (site, _), begin in BEGINS.items():
        wanted += [(begin, CueKind.BEGIN, site), (begin + 60, CueKind.TURN, site)]
    assert told == [*wanted, (TOTAL, CueKind.END, "TE5")]
    sides = [one[0] for one in heard if one[1] is CueKind.CHANGE_SIDES]
    assert sides == [BEGINS[site, Side.RIGHT] - CHANGE for site in SITES]
    (record,) = program.parts.sessions.find()
    assert record.state is State.FINISHED
    assert record.delivered_seconds == pytest.approx(TOTAL)
    assert record.worked_seconds == pytest.approx(12 * 120)
    assert [
        (one.target, one.sides, one.turn, one.planned, one.delivered, one.movements)
        for one in record.phases
    ] == [
        (site, (side,), way, 60.0, pytest.approx(60), 30) for site, side in BEGINS for way in WAYS
    ]
    assert (record.routine_id, record.content_version) == (kept.id, kept.version)
