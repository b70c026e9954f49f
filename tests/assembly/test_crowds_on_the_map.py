"""A press on points that lie close together leads to these points."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.ui.body_map.body_page import BodyPage
from tests.assembly.window_kit import Program, click


@pytest.mark.slow
def test_one_place_of_a_point_with_several_is_come_to(qtbot, program: Program) -> None:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    program.window.activateWindow()
    page.plates.set_instant(True)
    page.open_point("TE3")
    QApplication.processEvents()
    page.plates.zoom_fit()
    QApplication.processEvents()
    field = page.plates.hotspots
    crowd = next(made for made in field.groups if [s.code for s in made.spots] == ["TE2", "EX-UE9"])
    spots = list(crowd.spots)
    click(qtbot, crowd.button)
    QApplication.processEvents()
    for spot in spots:
        (found,) = [made for made in field.groups if any(s is spot for s in made.spots)]
        assert not found.button.visibleRegion().isEmpty(), spot.name
