"""Hotspots on every plate: large enough, apart, named, and reached by keys."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.body_map.map_model import MapState
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


@pytest.fixture
def page(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[BodyPage]:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    found = program.window.screen_widget("body")
    assert isinstance(found, BodyPage)
    found.plates.set_instant(True)
    yield found
    program.close()


def shown(page: BodyPage) -> list[Hotspot]:
    return [spot for spot in page.plates.findChildren(Hotspot) if not spot.isHidden()]


def test_on_every_plate_and_zoom_hotspots_are_24_pixels_and_can_each_be_met(
    page: BodyPage,
) -> None:
    small, covering = [], []
    for plate in page._model.index.plates.values():
        page._go(MapState(part=plate.part, views=(plate.id,), side=Side.LEFT))
        assert shown(page), plate.id
        for _ in range(4):
            spots = shown(page)
            for spot in spots:
                if min(spot.width(), spot.height()) < 24:
                    small.append((plate.id, spot.accessibleName()))
            middles = [spot.geometry().center() for spot in spots]
            for number, one in enumerate(middles):
                for other in middles[number + 1 :]:
                    # Of the 24 pixels at least 16 are free, so each can be met.
                    if max(abs(one.x() - other.x()), abs(one.y() - other.y())) < 16:
                        covering.append((plate.id, one, other))
            page.plates.zoom_by(2.0)
    assert small == []
    assert covering == []


def test_every_hotspot_has_a_name_and_is_reached_and_pressed_by_keys(qtbot, page: BodyPage) -> None:
    page.go_to("hand")
    spots = shown(page)
    assert all(spot.accessibleName() for spot in spots)
    page.window().activateWindow()
    page.plates.setFocus()
    reached = set()
    for _ in range(len(spots) + 2):
        qtbot.keyClick(QApplication.focusWidget() or page.plates, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if isinstance(focused, Hotspot):
            reached.add(focused.accessibleName())
    assert reached == {spot.accessibleName() for spot in spots}
    wanted = next(spot for spot in spots if spot.accessibleName().startswith("LI4 "))
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Return)
    assert page.guide.code == "LI4"


def test_a_damaged_plate_is_named_and_the_list_still_works(
    qtbot, page: BodyPage, tmp_path: Path
) -> None:
    plate = page._model.index.plates["hand-back"]
    broken = tmp_path / "hand-back.webp"
    shutil.copy(plate.image, broken)
    broken.write_bytes(b"not a picture")
    object.__setattr__(plate, "image", broken)
    page.go_to("hand")
    qtbot.waitUntil(page._trouble.isVisible)
    assert "hand-back.webp" in page._trouble.text()
    row = page.points._rows["LI4"]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page.guide.code == "LI4"


def test_points_hidden_by_a_crowd_stand_apart_after_opening_it(page: BodyPage) -> None:
    page.go_to("hand")
    for _ in range(8):
        crowd = next((made for made in page.plates._groups if len(made.spots) > 1), None)
        if crowd is None:
            break
        page.plates.open_crowd([(s.code, s.side.value) for s in crowd.spots])
    assert all(len(made.spots) == 1 for made in page.plates._groups)
