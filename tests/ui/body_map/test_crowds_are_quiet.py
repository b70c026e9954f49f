"""Points that lie close together are a few small dots where they lie, not a number in a disc."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.paths import DataPaths
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.crowding import drawn_together
from acucoach.ui.body_map.plate_scene import SpotGroup
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock
from tests.layout.contrasts import FOR_SHAPES, luminance


def page_at(qtbot, folder: Path, clock: FakeClock, percent: int, theme: str) -> BodyPage:
    paths = DataPaths(folder)
    paths.prepare()
    settings = {"text_percent": percent, "theme": theme}
    paths.settings.write_text(json.dumps(settings), encoding="utf-8")
    program = Program(qtbot, folder, clock, "")
    program.healthy()
    program.window.resize(1280, 800)
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    page.plates.set_instant(True)
    program.window.show_screen("body")
    page.go_to("body")
    QApplication.processEvents()
    return page


def crowds(page: BodyPage) -> list[SpotGroup]:
    found = [made for made in page.plates.hotspots.groups if len(made.spots) > 1]
    assert found
    return found


def ink_at(image: QImage, x: float, y: float) -> QColor:
    return image.pixelColor(round(image.width() / 2 + x), round(image.height() / 2 + y))


def differ(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_a_crowd_is_seen_as_dots_within_its_target(
    qtbot, tmp_path: Path, clock: FakeClock, percent: int, theme: str
) -> None:
    page = page_at(qtbot, tmp_path / "records", clock, percent, theme)
    looks = page._theme
    ink, edge = looks.colour("point"), looks.colour("point_ring")
    assert differ(ink, edge) >= FOR_SHAPES
    for made in crowds(page):
        button = made.button
        assert 2 <= len(button.dots) <= min(4, len(made.spots)), made.spots
        image = button.grab().toImage()
        for state, x, y in button.dots:
            reach = button.width() / 2 - button.dot + 0.5  # its width is rounded
            assert max(abs(x), abs(y)) <= reach, made.spots
            seen = ink_at(image, x, y)
            wanted = ink if state == "allowed" else edge  # a ring shows its ground in the middle
            assert differ(seen, wanted) < 1.6, (state, seen.name(), wanted.name())


def test_both_sides_of_a_body_show_the_same_dots(qtbot, tmp_path: Path, clock: FakeClock) -> None:
    page = page_at(qtbot, tmp_path / "records", clock, 100, "light")
    told: dict[tuple[int, frozenset[str]], dict[Side, list[tuple[int, int]]]] = {}
    for made in crowds(page):
        side, pane = made.spots[0].side, made.spots[0].pane
        turn = -1 if side is Side.LEFT else 1
        dots = sorted((round(turn * x), round(y)) for _, x, y in made.button.dots)
        told.setdefault((pane, frozenset(s.code for s in made.spots)), {})[side] = dots
    pairs = [both for both in told.values() if len(both) == 2]
    assert pairs
    for both in pairs:
        for (x, y), (other_x, other_y) in zip(both[Side.LEFT], both[Side.RIGHT], strict=True):
            assert max(abs(x - other_x), abs(y - other_y)) <= 2, both


@pytest.mark.parametrize(
    "offsets",
    [
        [(0.0, 0.0), (0.0, 0.0)],
        [(-30.0, 0.0), (30.0, 0.0)],
        [(0.0, 0.0)] * 9,
        [(float(n), -float(n)) for n in range(-6, 7)],
    ],
)
def test_dots_stand_apart_and_within_reach(offsets: list[tuple[float, float]]) -> None:
    drawn = drawn_together(offsets, 5.0, 9.0)
    assert len(drawn) >= 2
    assert len({n for n, _ in drawn}) == len(drawn)
    for number, (_, (x, y)) in enumerate(drawn):
        assert max(abs(x), abs(y)) <= 9.0
        for _, (other_x, other_y) in drawn[number + 1 :]:
            assert max(abs(x - other_x), abs(y - other_y)) >= 4.0
