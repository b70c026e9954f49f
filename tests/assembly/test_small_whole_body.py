"""Close up, a small whole body in a corner of the map shows where the part lies."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.locator import BodyLocator
from acucoach.ui.body_map.map_model import MapState
from acucoach.ui.body_map.overlay import controls_over
from tests.assembly.window_kit import Program


def opened(program: Program) -> tuple[Any, BodyLocator]:
    """The map, and a locator that tells where the map's own one is."""
    program.window.resize(1280, 800)
    page: Any = program.window.screen_widget("body")
    page.plates.set_instant(True)
    parts = program.parts
    same = BodyLocator(
        parts.theme, parts.plates, parts.pictures,
        lambda: parts.settings.now.skin_tone, lambda: page.state,
    )  # fmt: skip
    return page, same


def look(page: Any, same: BodyLocator) -> QImage:
    """What is seen, painted by the program alone; after it the place is known."""
    QApplication.processEvents()
    seen = page.plates.grab().toImage()
    page.plates.add_extra(same.paint)
    page.plates.grab()
    page.plates._extras.remove(same.paint)
    return seen


def of_colour(image: QImage, place: QRectF, colour: int) -> list[tuple[int, int]]:
    box = place.toAlignedRect()
    return [
        (x, y)
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
        if image.pixel(x, y) == colour
    ]


@pytest.mark.parametrize(
    ("code", "side", "at"),
    [("LI4", Side.LEFT, (0.1, 0.45)), ("LI4", Side.RIGHT, (0.9, 0.45)),
     ("ST36", Side.LEFT, (0.63, 0.74)), ("BL23", Side.LEFT, (0.5, 0.45))],
)  # fmt: skip
def test_the_frame_is_where_the_part_is(
    program: Program, code: str, side: Side, at: tuple[float, float]
) -> None:
    page, same = opened(program)
    page.open_point(code, side)
    seen = look(page, same)
    place = same.place
    assert not place.isEmpty()
    framed = of_colour(seen, place, program.parts.theme.colour("accent").rgb())
    assert len(framed) >= 20
    x = sum(x for x, _ in framed) / len(framed)
    y = sum(y for _, y in framed) / len(framed)
    assert (x - place.left()) / place.width() == pytest.approx(at[0], abs=0.12)
    assert (y - place.top()) / place.height() == pytest.approx(at[1], abs=0.15)


def test_nothing_that_can_be_pressed_is_covered_on_any_plate(program: Program) -> None:
    page, same = opened(program)
    shown = 0
    for plate in page._model.index.plates.values():
        if plate.part == "body":
            continue
        page._go(MapState(part=plate.part, views=(plate.id,), side=Side.LEFT))
        look(page, same)
        if same.place.isEmpty():
            continue
        shown += 1
        boxes = [QRectF(made.button.geometry()) for made in page.plates.hotspots.in_view()]
        for box in [*boxes, *controls_over(page.plates)]:
            assert not box.intersects(same.place), plate.id
        assert QRectF(page.plates.rect()).contains(same.place)
    assert shown >= 20


def test_the_whole_body_needs_none(program: Program) -> None:
    page, same = opened(program)
    page.go_to("body")
    seen = look(page, same)
    assert same.place.isEmpty() or len(page.plates.panes) == 1
    corner = QRectF(seen.width() - 90, 5, 85, 125)
    assert of_colour(seen, corner, program.parts.theme.colour("accent").rgb()) == []
