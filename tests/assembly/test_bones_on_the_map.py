"""Bones and cords over the body map: asked for by button or key, named, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import acucoach.assembly.parts
from acucoach.content.bones import BoneIndex
from acucoach.domain.anatomy import Side
from acucoach.paths import resources
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.bone_words import BoneWords
from acucoach.ui.body_map.bones_layer import BonesLayer
from acucoach.ui.body_map.map_model import MapState
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock

Open = Callable[[], Program]


@pytest.fixture
def opened(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Open]:
    programs: list[Program] = []

    def made() -> Program:
        for old in programs:
            old.close()
        programs[:] = [Program(qtbot, tmp_path / "records", clock)]
        programs[0].healthy()
        return programs[0]

    yield made
    for program in programs:
        program.close()


def body(program: Program) -> BodyPage:
    found = program.window.screen_widget("body")
    assert isinstance(found, BodyPage)
    return found


def layer(program: Program) -> BonesLayer:
    found = body(program).plates.findChild(BonesLayer)
    assert isinstance(found, BonesLayer)
    return found


def look_at(program: Program, plate: str, side: Side = Side.LEFT) -> None:
    """The plate fills the picture, without points over it."""
    page = body(program)
    page.plates.set_instant(True)
    part = page._model.index.plates[plate].part
    page._go(MapState(part=part, views=(plate,), side=side))
    page.plates.show_spots([])
    QApplication.processEvents()


def kneecap(program: Program) -> list[QPoint]:
    """Window pixels of the kneecap's ink on the plate in view."""
    plates = body(program).plates
    (pane,) = plates.panes
    felt = BoneIndex(resources() / "plates").on_plate(pane.plate.id)["kneecap"]
    return [
        QPoint(round(x), round(y))
        for run in felt[Side.LEFT]
        for x, y in (plates.to_window(0, plates.stored(0, px), py) for px, py in run)
    ]


def colours(program: Program, places: list[QPoint]) -> list[QColor]:
    """The darkest at each place: a line may run between two pixels."""
    image = body(program).plates.grab().toImage()
    around = [QPoint(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    return [
        min((image.pixelColor(place + step) for step in around), key=QColor.lightness)
        for place in places
    ]


def darker(before: QColor, after: QColor) -> bool:
    return after.lightness() < before.lightness() - 25


@pytest.mark.sample(1)
@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_the_kneecap_is_drawn_where_it_is_when_asked_for(opened: Open, side: Side) -> None:
    program = opened()
    look_at(program, "knee-front", side)
    places = kneecap(program)
    before = colours(program, places)
    beside = [place + QPoint(0, 60) for place in places[:1]]
    skin = colours(program, beside)
    click(program.qtbot, layer(program).button)
    after = colours(program, places)
    drawn = sum(darker(b, a) for b, a in zip(before, after, strict=True))
    assert drawn >= 0.95 * len(places)
    assert colours(program, beside) == skin
    click(program.qtbot, layer(program).button)
    assert colours(program, places) == before


@pytest.mark.slow
def test_a_key_shows_and_hides_it(opened: Open) -> None:
    program = opened()
    look_at(program, "knee-front")
    places = kneecap(program)
    before = colours(program, places)
    body(program).plates.setFocus()
    QTest.keyClick(body(program).plates, Qt.Key.Key_B)
    assert layer(program).shown
    assert layer(program).button.isChecked()
    assert colours(program, places) != before
    QTest.keyClick(body(program).plates, Qt.Key.Key_B)
    assert colours(program, places) == before


@pytest.mark.slow
def test_a_b_that_is_typed_into_the_search_stays_a_b(opened: Open) -> None:
    program = opened()
    search = body(program).header.search
    search.setFocus()
    QTest.keyClicks(search, "back")
    assert search.text() == "back"
    assert not layer(program).shown


@pytest.mark.slow
def test_it_is_off_at_first_and_stays_as_it_was_chosen(opened: Open) -> None:
    program = opened()
    assert not layer(program).shown
    click(program.qtbot, layer(program).button)
    program = opened()
    assert layer(program).shown
    assert layer(program).button.isChecked()
    click(program.qtbot, layer(program).button)
    assert not layer(opened()).shown


@pytest.mark.slow
def test_what_one_points_at_is_named(opened: Open) -> None:
    program = opened()
    look_at(program, "knee-front")
    plates, bones = body(program).plates, layer(program)
    place = kneecap(program)[0]
    QTest.mouseMove(plates, place)
    assert bones.named == ""
    click(program.qtbot, bones.button)
    plates.grab()

    def points_at(at: QPoint, name: str) -> None:
        """A move to where the pointer is already, or over a window going away, is not told."""

        def told() -> bool:
            QTest.mouseMove(plates, at + QPoint(1, 1))
            QTest.mouseMove(plates, at)
            return bool(bones.named == name)

        program.qtbot.waitUntil(told)

    points_at(place, "kneecap")
    points_at(QPoint(plates.width() // 2, 6), "")


@pytest.mark.slow
def test_what_is_drawn_is_told_in_words(opened: Open) -> None:
    program = opened()
    look_at(program, "knee-front")
    button = layer(program).button
    assert button.accessibleName() == "Bones and cords"
    click(program.qtbot, button)
    body(program).plates.grab()
    assert "kneecap" in button.accessibleDescription()
    look_at(program, "hand-palm")
    body(program).plates.grab()
    assert "the two cords of the wrist" in button.accessibleDescription()
    assert "kneecap" not in button.accessibleDescription()


def test_everything_that_can_be_felt_has_a_name() -> None:
    assert set(BoneWords().names()) == set(BoneIndex(resources() / "plates").features)


@pytest.mark.slow
def test_damaged_ink_is_one_sentence_and_the_map_goes_on(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, made = resources(), tmp_path / "resources"
    (made / "plates").mkdir(parents=True)
    for part in real.iterdir():
        if part.name != "plates":
            (made / part.name).symlink_to(part)
    for file in (real / "plates").iterdir():
        if file.name != "bones.json":
            (made / "plates" / file.name).symlink_to(file)
    (made / "plates" / "bones.json").write_bytes(b'{"features": {')
    monkeypatch.setattr(acucoach.assembly.parts, "resources", lambda: made)
    program = opened()
    click(program.qtbot, layer(program).button)
    page = body(program)
    page.plates.grab()
    QApplication.processEvents()
    assert "bones.json" in page._trouble.text()
    assert page._trouble.text().endswith("install AcuCoach again.")
    page.open_point("ST36")
    assert page.plates.panes[0].plate.part != "body"
