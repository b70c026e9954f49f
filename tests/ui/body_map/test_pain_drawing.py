"""Sore places, drawn as a person does."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from acucoach.content.plates import PlateIndex
from acucoach.domain.anatomy import Side
from acucoach.domain.diary import Mark, Spot
from acucoach.ui.body_map.pain_drawing import PainDrawing, PlaceWords
from acucoach.ui.body_map.pain_heat import PainHeat, heat_images
from acucoach.ui.body_map.plate_view import PlateView
from acucoach.ui.body_map.skin import Skin, side_of
from acucoach.ui.body_map.skin_canvas import SkinCanvas
from acucoach.ui.diary.entry_panel import EntryPanel
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.words.diary import DiaryWords

NAMES = {"chest": "Chest", "face": "Face", "neck-back": "Back of the neck"}


class Kit:
    def __init__(self, qtbot, theme: Theme, resources: Path) -> None:
        self.qtbot = qtbot
        self.index = PlateIndex(resources / "plates")
        self.pictures = PictureCache()
        self.skin = Skin(self.index, self.pictures)
        self.words = PlaceWords(self.skin, NAMES)
        self.canvas = SkinCanvas(theme, self.index, self.pictures, self.skin, lambda: "fair", NAMES)
        self.drawing = PainDrawing(theme, self.canvas, self.words.describe)
        qtbot.addWidget(self.drawing)
        self.drawing.resize(520, 900)
        self.drawing.show()
        self.canvas.plates.set_instant(True)

    def click(self, pane: int, x: float, y: float) -> None:
        at = self.canvas.plates.to_window(pane, x, y)
        self.qtbot.mouseClick(
            self.canvas.plates, Qt.MouseButton.LeftButton, pos=QPoint(round(at[0]), round(at[1]))
        )


@pytest.fixture
def kit(qtbot, theme: Theme, resources: Path) -> Kit:
    return Kit(qtbot, theme, resources)


def test_a_click_on_the_body_adds_a_place_with_its_own_strength(qtbot, kit: Kit) -> None:
    kit.click(0, 440, 330)
    qtbot.keyClick(kit.drawing.scale, Qt.Key.Key_7)
    kit.click(1, 400, 420)
    qtbot.keyClick(kit.drawing.scale, Qt.Key.Key_3)
    assert [mark.intensity for mark in kit.drawing.marks()] == [7, 3]
    assert side_of(kit.drawing.marks()[0].place) is Side.LEFT
    assert kit.drawing.marks()[1].place.y > kit.drawing.marks()[0].place.y


def test_beside_the_body_nothing_is_added(kit: Kit) -> None:
    kit.click(0, 20, 20)
    assert kit.drawing.marks() == ()


def test_a_place_is_chosen_again_and_removed(qtbot, kit: Kit) -> None:
    kit.click(0, 440, 330)
    kit.click(0, 400, 600)
    kit.click(0, 440, 330)
    assert len(kit.drawing.marks()) == 2
    qtbot.mouseClick(kit.drawing.remove, Qt.MouseButton.LeftButton)
    (left,) = kit.drawing.marks()
    assert left.place.z < 200


def test_places_by_name_for_those_who_do_not_point(kit: Kit) -> None:
    kit.canvas.touch_region("neck-back", Side.RIGHT)
    (mark,) = kit.drawing.marks()
    assert side_of(mark.place) in (Side.RIGHT, Side.MIDLINE)
    assert "Back of the neck" in kit.drawing.describe(kit.drawing.marks())


def test_many_places_over_each_other_are_painted_at_once(
    qtbot, theme: Theme, kit: Kit, resources: Path
) -> None:
    heat = PainHeat(theme, kit.index, kit.pictures, kit.skin, lambda: "fair", kit.words.count)
    qtbot.addWidget(heat)
    heat.resize(900, 520)
    heat.show()
    plain = heat.plates.grab().toImage()
    spots = [kit.skin.middle_of(name, Side.LEFT) for name in ("neck-back", "chest", "face")]
    sore = [Spot(Mark(spot.place, 28, 5), 200) for spot in spots if spot is not None]
    heat.show_spots(sore)
    begun = time.process_time()
    painted = heat.plates.grab().toImage()
    spent = time.process_time() - begun
    assert painted != plain
    assert spent < 0.5
    named = heat_images(theme, kit.index, kit.pictures, kit.skin, {"body-front": "Front"}, sore)
    assert [name for name, _ in named] == ["Front", "body-back"]


def test_the_places_of_a_period_are_counted_in_words(kit: Kit) -> None:
    chest, face = (kit.skin.middle_of(name, Side.LEFT) for name in ("chest", "face"))
    assert chest is not None
    assert face is not None
    spots = [
        Spot(Mark(face.place, 20), 1),
        Spot(Mark(chest.place, 20, 5), 4),
        Spot(Mark(chest.place, 40, 5), 3),
    ]
    assert kit.words.count(spots) == "Chest, left (7 times); Face, left"


def test_a_higher_form_has_a_higher_body(qtbot, theme: Theme, resources: Path) -> None:
    index, pictures = PlateIndex(resources / "plates"), PictureCache()
    skin = Skin(index, pictures)

    def editor() -> PainDrawing:
        canvas = SkinCanvas(theme, index, pictures, skin, lambda: "fair", NAMES, compact=True)
        return PainDrawing(theme, canvas, PlaceWords(skin, NAMES).describe)

    panel = EntryPanel(
        theme, DiaryWords(), {"headache": "Headache"},
        lambda: datetime(2026, 3, 2, 9, tzinfo=UTC), UTC, lambda: "1", editor,
    )  # fmt: skip
    qtbot.addWidget(panel)
    plates = panel.findChild(PlateView)
    assert plates is not None
    heights = {}
    for high in (800, 920, 1080, 1600):
        panel.resize(600, high)
        panel.show()
        heights[high] = plates.minimumHeight()
    assert heights == {800: 150, 920: 270, 1080: 300, 1600: 300}
