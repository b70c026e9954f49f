"""A press on points that lie close together leads to these points."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.widgets.labels import Text
from tests.assembly.window_kit import Program, click


def told(widget: QWidget) -> str:
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisible())


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
    assert len(spots) == 2
    click(qtbot, crowd.button)
    QApplication.processEvents()
    alone = []
    for spot in spots:
        (found,) = [made for made in field.groups if any(s is spot for s in made.spots)]
        assert found.button.visibleRegion().boundingRect() == found.button.rect(), spot.name
        alone.append(found)
    # They stand apart now, each with a mark of its own: what one came for can be pressed.
    assert [[s.code for s in found.spots] for found in alone] == [["TE2"], ["EX-UE9"]]
    click(qtbot, alone[1].button)
    QApplication.processEvents()
    assert page.guide.isVisible()
    assert "Bāxié" in told(page.guide)
