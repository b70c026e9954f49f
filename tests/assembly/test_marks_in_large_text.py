"""In large text hotspots make way for each other; their marks stay where the points lie."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.plate_scene import SpotGroup
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


@pytest.fixture
def page(qtbot: Any, tmp_path: Path, clock: FakeClock) -> Iterator[BodyPage]:
    first = Program(qtbot, tmp_path / "records", clock)
    first.healthy()
    first.parts.settings.change(text_percent=200)
    first.close()
    program = Program(qtbot, tmp_path / "records", clock)
    found = program.window.screen_widget("body")
    assert isinstance(found, BodyPage)
    yield found
    program.close()


def drawn(made: SpotGroup) -> list[tuple[float, float]]:
    """Where the marks of a hotspot are painted, pixels of the map."""
    middle = made.button.geometry().toRectF().center()
    dots = [(x, y) for _, x, y in made.button.dots] or [made.button._off.toTuple()]
    return [(middle.x() + x, middle.y() + y) for x, y in dots]


def strays(made: SpotGroup) -> list[tuple[float, float]]:
    """How far each of its marks is from the nearest of its points, to the right and down."""
    points = [(made.true[0] + x, made.true[1] + y) for x, y in made.offsets]
    return [
        min(((x - i, y - j) for i, j in points), key=lambda way: max(map(abs, way)))
        for x, y in drawn(made)
    ]


@pytest.mark.parametrize("view", ["both", "body-front"])
def test_marks_lie_where_the_points_do_and_the_middle_line_is_straight(
    page: BodyPage, view: str
) -> None:
    page.tools.viewChosen.emit(view)
    QApplication.processEvents()
    groups = page.plates.hotspots.groups
    away = [max(map(abs, way)) for made in groups for way in strays(made)]
    assert sum(away) / len(away) < 4.6  # in the middles of their buttons: 5.1
    aside = [x for made in groups if made.spots[0].side is Side.MIDLINE for x, _ in strays(made)]
    assert len(aside) > 4
    assert max(map(abs, aside)) < 6.0
    alone = [made for made in groups if len(made.spots) == 1]
    assert all(max(map(abs, way)) < 1.5 for made in alone for way in strays(made))


@pytest.mark.parametrize("view", ["both", "body-back"])
def test_a_mark_never_leaves_its_button_nor_lies_on_another(page: BodyPage, view: str) -> None:
    page.tools.viewChosen.emit(view)
    QApplication.processEvents()
    groups = page.plates.hotspots.groups
    for made in groups:
        box = made.button.geometry().toRectF()
        edge = made.button.dot if made.button.dots else made.button._radius(box.width())
        for x, y in drawn(made):
            assert box.adjusted(edge, edge, -edge, -edge).adjusted(-1, -1, 1, 1).contains(x, y)
    marks = [at for made in groups for at in drawn(made)]
    apart = groups[0].button.dots_apart * 0.8 - 1.0
    for number, (x, y) in enumerate(marks):
        for other in marks[number + 1 :]:
            assert max(abs(x - other[0]), abs(y - other[1])) >= apart
