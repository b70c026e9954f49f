"""Views of the whole body, as a person asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


def page(program: Program) -> BodyPage:
    found = program.window.screen_widget("body")
    assert isinstance(found, BodyPage)
    return found


@pytest.mark.parametrize(("view", "side"), [("body-left", Side.LEFT), ("body-right", Side.RIGHT)])
def test_the_side_views_show_the_points_of_that_side(
    program: Program, view: str, side: Side
) -> None:
    body = page(program)
    body.tools.viewChosen.emit(view)
    (pane,) = body.plates.panes
    assert (pane.side, pane.mirrored) == (side, side is Side.RIGHT)
    sides = {spot.side for spot in body.plates.hotspots.spots}
    assert side in sides
    assert side.opposite not in sides
    assert program.parts.settings.now.body_view == view


def test_a_dose_of_ten_minutes_can_be_chosen_and_is_called_long(qtbot, program: Program) -> None:
    body = page(program)
    body.open_point("LI4")
    dose = body.guide._dose
    texts = [dose.itemText(index) for index in range(dose.count())]
    assert texts[0].startswith("15 s")
    assert "10 min each side, longer than usual" in texts
    dose.setCurrentIndex(texts.index("10 min each side, longer than usual"))
    body.guide._emit_start()
    coach = program.coach
    assert coach is not None
    assert max(phase.seconds for phase in coach.controller.plan.phases) == 600
