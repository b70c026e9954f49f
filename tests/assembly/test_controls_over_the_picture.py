"""The buttons that float over the map's picture: seen on every skin, and never over a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.ui.body_map import plate_painting
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.overlay import controls_over
from acucoach.ui.widgets.buttons import Button
from tests.assembly.window_kit import Program
from tests.layout.contrasts import FOR_SHAPES, contrast


def close_up(program: Program, part: str) -> BodyPage:
    """A part magnified as by the wheel, so that skin or hair lies under the corners."""
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    page.plates.set_instant(True)
    page.go_to(part)
    QApplication.processEvents()
    for _ in range(3):
        QTest.keyClick(page.plates, Qt.Key.Key_Plus)
    QApplication.processEvents()
    return page


def floating(page: BodyPage) -> list[Button]:
    return [one for one in page.plates.findChildren(Button) if one.isVisible()]


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("skin", ["light", "deep"])
def test_what_floats_over_skin_and_hair_is_seen_on_all(
    program: Program, theme: str, skin: str
) -> None:
    program.parts.settings.change(theme=theme, skin_tone=skin)
    page = close_up(program, "head")
    picture = page.plates.grab().toImage()
    buttons = floating(page)
    assert {"Larger", "Smaller", "Bones and cords"} <= {one.accessibleName() for one in buttons}
    for button in buttons:
        if not button.isEnabled():
            continue
        beside = button.mapTo(page.plates, QPoint(6, button.height() // 2))
        ground = QColor(picture.pixel(beside * picture.devicePixelRatio()))
        ink = program.parts.theme.colour("text_2")
        assert contrast(ground, ink) >= FOR_SHAPES, (button.accessibleName(), ground.name())


@pytest.mark.slow
def test_no_name_lies_beneath_a_button(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    beneath, named = [], 0
    for part in ("head", "hand", "foot", "back", "chest"):
        page = close_up(program, part)
        for right, down in ((0, 0), (3, 0), (-6, 0), (3, 3), (0, -6)):
            for key, times in (
                (Qt.Key.Key_Right if right > 0 else Qt.Key.Key_Left, abs(right)),
                (Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up, abs(down)),
            ):
                for _ in range(times):
                    QTest.keyClick(page.plates, key)
            boxes: list[QRectF] = []
            with monkeypatch.context() as patch:
                patch.setattr(
                    plate_painting, "_paint_box", lambda *told, chosen, b=boxes: b.append(told[2])
                )
                canvas = QImage(page.plates.size(), QImage.Format.Format_ARGB32)
                painter = QPainter(canvas)
                page.plates._paint_names(painter)
                painter.end()
            named += len(boxes)
            beneath += [
                (part, right, down)
                for box in boxes
                for control in controls_over(page.plates)
                if box.intersects(control)
            ]
    assert named > 20
    assert beneath == []
