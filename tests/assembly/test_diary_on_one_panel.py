"""An entry of the diary is written on one panel, which shows the part that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.domain.anatomy import PARTS, Side
from acucoach.ui.body_map.skin_canvas import SkinCanvas
from acucoach.ui.widgets.pain_scale import PainScale
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path, clock)
    made.healthy()
    made.window.show_screen("diary")
    for _ in range(4):
        QApplication.processEvents()
    yield made
    made.lose_power()  # what was touched is not saved, and nobody is asked


def panel_of(program: Program) -> Any:
    diary: Any = program.window.screen_widget("diary")
    return diary._panel


def views_of(panel: Any) -> list[str]:
    canvas = panel.findChild(SkinCanvas)
    return [pane.plate.id for pane in canvas.plates.panes]


def choose(panel: Any, complaint: str) -> None:
    panel._complaint.setCurrentIndex(panel._complaint.findData(complaint))


def seen_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect().size() == widget.size()


def test_all_of_it_is_seen_at_once(program: Program) -> None:
    panel = panel_of(program)
    canvas = panel.findChild(SkinCanvas)
    parts = [panel.findChild(PainScale), canvas.plates, panel._note, panel._save]
    parts += list(panel._triggers._buttons.values())
    assert len(parts) == 10  # six triggers among them
    assert [part for part in parts if not seen_whole(part)] == []


def test_the_scale_is_as_high_as_its_columns_are_told_apart_by(program: Program) -> None:
    (scale,) = [one for one in panel_of(program).findChildren(PainScale) if one.isVisible()]
    assert scale.height() >= 120


def test_the_part_that_is_meant_is_in_view_at_once(program: Program) -> None:
    panel = panel_of(program)
    choose(panel, "migraine")
    assert views_of(panel) == ["head-front", "head-back"]
    choose(panel, "knee-pain")  # which knee is not known
    assert views_of(panel) == ["body-front", "body-back"]
    choose(panel, "joint-pain")
    assert views_of(panel) == ["body-front", "body-back"]


@pytest.mark.slow
def test_places_that_lie_elsewhere_stay_in_view(program: Program) -> None:
    panel = panel_of(program)
    choose(panel, "knee-pain")
    panel.findChild(SkinCanvas).touch_region(PARTS["knee"][0], Side.LEFT)
    assert len(panel._editor.marks()) == 1
    choose(panel, "headache")
    assert views_of(panel) == ["body-front", "body-back"]


@pytest.mark.slow
def test_a_touch_on_the_head_is_a_place_of_the_head(qtbot: Any, program: Program) -> None:
    panel = panel_of(program)
    choose(panel, "headache")
    canvas = panel.findChild(SkinCanvas)
    at = canvas.plates.to_window(0, canvas.plates.panes[0].plate.width / 2,
                                 canvas.plates.panes[0].plate.height * 0.35)  # fmt: skip
    click(qtbot, canvas.plates, QPoint(round(at[0]), round(at[1])))
    assert len(panel._editor.marks()) == 1
