"""Hotspots on every plate: large enough, apart, named, and reached by keys."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
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


@pytest.mark.slow
def test_on_every_plate_and_zoom_hotspots_are_24_pixels_and_cover_no_other(
    page: BodyPage,
) -> None:
    small, covering, grouped = [], [], []
    for plate in page._model.index.plates.values():
        page._go(MapState(part=plate.part, views=(plate.id,), side=Side.LEFT))
        assert shown(page), plate.id
        for zoom in (1.0, 2.0, 4.5, 10.0):
            page.plates.zoom_fit()
            page.plates.zoom_by(zoom)
            boxes = [(spot.geometry(), spot.accessibleName()) for spot in shown(page)]
            small += [(plate.id, zoom, name) for box, name in boxes if box.width() < 24]
            small += [(plate.id, zoom, name) for box, name in boxes if box.height() < 24]
            for number, (box, name) in enumerate(boxes):
                covering += [
                    (plate.id, zoom, name, other)
                    for beside, other in boxes[number + 1 :]
                    if box.intersects(beside)
                ]
        # At the largest zoom nobody has to part a crowd any more.
        groups = page.plates.hotspots.groups
        grouped += [(plate.id, made.spots) for made in groups if len(made.spots) > 1]
    assert small == []
    assert covering == []
    assert grouped == []


@pytest.mark.slow
def test_a_hotspot_never_strays_far_from_its_point(page: BodyPage) -> None:
    far = []
    for plate in page._model.index.plates.values():
        page._go(MapState(part=plate.part, views=(plate.id,), side=Side.LEFT))
        for zoom in (1.0, 10.0):
            page.plates.zoom_fit()
            page.plates.zoom_by(zoom)
            for made in page.plates.hotspots.groups:
                for spot in made.spots:
                    x, y = page.plates.to_window(spot.pane, spot.x, spot.y)
                    away = max(abs(made.at[0] - x), abs(made.at[1] - y))
                    if away > 60:
                        far.append((plate.id, zoom, spot.code, round(away)))
    assert far == []


def test_the_screen_reader_meets_every_point_by_name_at_any_zoom(page: BodyPage) -> None:
    page.go_to("hand")
    codes = {spot.code for spot in page.plates.hotspots.spots}
    for zoom in (1.0, 2.0, 10.0):
        page.plates.zoom_fit()
        page.plates.zoom_by(zoom)
        told = QAccessible.queryAccessibleInterface(page.plates)
        names = []
        for number in range(told.childCount()):
            child = told.child(number)
            if child.role() == QAccessible.Role.Button and not child.state().invisible:
                names.append(child.text(QAccessible.Text.Name))
        assert codes <= {word for name in names for word in re.split(r"[ ,:]+", name)}, zoom


def test_the_focus_brings_what_is_out_of_view(qtbot, page: BodyPage) -> None:
    page.go_to("hand")
    page.plates.zoom_by(10.0)
    page.window().activateWindow()
    first = page.plates.hotspots.groups[0].button
    first.setFocus()
    for _ in page.plates.hotspots.groups:
        focused = QApplication.focusWidget()
        assert isinstance(focused, Hotspot)
        qtbot.keyClick(focused, Qt.Key.Key_PageDown)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Hotspot)
        assert page.plates.rect().contains(focused.geometry().center()), focused
    assert QApplication.focusWidget() is first


def test_enter_on_a_crowd_parts_it_and_keeps_the_focus_there(qtbot, page: BodyPage) -> None:
    page.go_to("hand")
    page.window().activateWindow()
    crowd = next(made for made in page.plates.hotspots.groups if len(made.spots) > 1)
    crowd.button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(crowd.button, Qt.Key.Key_Return)
    wanted = list(crowd.spots)
    parted = [made for made in page.plates.hotspots.groups if any(s in wanted for s in made.spots)]
    assert len(parted) == len(wanted)
    assert page.plates.hotspots.groups[0].button.window().focusWidget() in {
        made.button for made in parted
    }


def test_every_hotspot_has_a_name_and_is_reached_and_pressed_by_keys(qtbot, page: BodyPage) -> None:
    page.go_to("hand")
    spots = shown(page)
    assert all(spot.accessibleName() for spot in spots)
    page.window().activateWindow()
    page.plates.setFocus()
    stops = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget() or page.plates, Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    (door,) = [stop for stop in stops if isinstance(stop, Hotspot)]  # one stop for all of them
    reached, ahead = {door}, [door]
    while ahead:
        here = ahead.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            here.setFocus()
            qtbot.keyClick(here, key)
            there = QApplication.focusWidget()
            assert isinstance(there, Hotspot)
            if there not in reached:
                reached.add(there)
                ahead.append(there)
    assert {spot.accessibleName() for spot in reached} == {spot.accessibleName() for spot in spots}
    wanted = next(spot for spot in spots if spot.accessibleName().startswith("LI4 "))
    wanted.setFocus()
    qtbot.keyClick(wanted, Qt.Key.Key_Return)
    assert page.guide.code == "LI4"


def test_a_damaged_plate_is_named_and_the_list_still_works(
    qtbot, page: BodyPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plates = page._model.index.plates  # all tests' own
    plate = plates["hand-back"]
    broken = tmp_path / "hand-back.webp"
    shutil.copy(plate.image, broken)
    broken.write_bytes(b"not a picture")
    monkeypatch.setitem(plates, "hand-back", replace(plate, image=broken))
    page.go_to("hand")
    qtbot.waitUntil(page._trouble.isVisible)
    assert "hand-back.webp" in page._trouble.text()
    row = page.points._rows["LI4"]
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page.guide.code == "LI4"


@pytest.mark.slow
def test_any_crowd_stands_apart_after_one_click(page: BodyPage) -> None:
    for part in ("hand", "foot", "head"):
        page.go_to(part)
        for crowd in [made for made in page.plates.hotspots.groups if len(made.spots) > 1]:
            page.plates.zoom_fit()
            page.plates.open_crowd([(s.code, s.side.value) for s in crowd.spots])
            for made in page.plates.hotspots.groups:
                if any(spot in crowd.spots for spot in made.spots):
                    assert len(made.spots) == 1, crowd.spots
