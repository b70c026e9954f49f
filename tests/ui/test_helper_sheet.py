"""The sheet for another person has a numbered picture a step, with names that can be read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QTextTable

from acucoach.content.figures import FigureIndex
from acucoach.content.library import Library
from acucoach.paths import resources
from acucoach.ui.guide.helper_sheet import HelperSheet, SheetData
from acucoach.ui.guide.step_picture import StepPicture
from acucoach.ui.plate_picture import PictureCache
from acucoach.ui.theme import Theme
from acucoach.ui.widgets.unbroken import unbroken
from tests.ui.torn import torn_amounts

POINTS_AN_INCH, UNITS_AN_INCH = 72, 96


@pytest.mark.parametrize("code", ["LI4", "PC6", "ST36", "BL2"])
def test_each_step_has_its_picture_and_its_names_are_eight_points_high(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str
) -> None:
    drawn: list[float] = []
    paint = StepPicture.paint

    def noted(self: StepPicture, painter: QPainter, box: QRectF, *, named: bool) -> None:
        assert named
        drawn.append(self.name_pixels / painter.device().width())
        paint(self, painter, box, named=named)

    monkeypatch.setattr(StepPicture, "paint", noted)
    guide = Library(resources()).guide(code)
    figures = FigureIndex(resources() / "figures")
    scenes = [figures.scene(code, number) for number in range(1, len(guide.steps) + 1)]
    cautions = [caution.text for caution in guide.cautions]
    data = SheetData(code, guide, scenes, cautions, False)
    theme = Theme(resources(), "light")
    sheet = HelperSheet(theme, PictureCache(), figures.steps, "fair", data)
    assert sheet.write(tmp_path / "sheet.pdf") <= 2
    assert len(drawn) == len(guide.steps)
    width = sheet.picture_side()
    assert min(drawn) * width / UNITS_AN_INCH * POINTS_AN_INCH >= 8
    told = sheet.text()
    for number, step in enumerate(guide.steps, 1):
        assert f"{number}.  {step.text}" in told


@pytest.mark.parametrize("code", ["PC6", "BL23", "LU7"])
def test_each_step_stands_with_its_picture_on_one_page(
    qtbot: Any, tmp_path: Path, code: str
) -> None:
    guide = Library(resources()).guide(code)
    figures = FigureIndex(resources() / "figures")
    scenes = [figures.scene(code, number) for number in range(1, len(guide.steps) + 1)]
    cautions = [caution.text for caution in guide.cautions]
    data = SheetData(code, guide, scenes, cautions, False)
    sheet = HelperSheet(Theme(resources(), "light"), PictureCache(), figures.steps, "fair", data)
    assert sheet.write(tmp_path / "sheet.pdf") == 1
    (table,) = [
        frame
        for frame in sheet._document.rootFrame().childFrames()
        if isinstance(frame, QTextTable)
    ]
    told = [
        "",
        *(unbroken(f"{number}.  {step.text}") for number, step in enumerate(guide.steps, 1)),
    ]
    for row in range(table.rows()):
        for column in range(table.columns()):
            block = table.cellAt(row, column).firstCursorPosition().block()
            name = block.begin().fragment().charFormat().toImageFormat().name()
            if name.startswith("figure-"):
                number = int(name.removeprefix("figure-"))
                beside = (row, column + 1) if len(guide.steps) > 3 else (row + 1, column)
                words = table.cellAt(*beside).firstCursorPosition().block().text()
                assert words == told[number]
                told[number] = ""
    assert not any(told)  # every step was found with its picture


def test_no_name_on_the_sheets_is_cut_at_the_edge_of_its_picture(qtbot: Any) -> None:
    library, figures = Library(resources()), FigureIndex(resources() / "figures")
    theme, pictures = Theme(resources(), "light"), PictureCache()
    box = QRectF(8, 8, 884, 884)
    named, cut = 0, []
    for code in (code for code, entry in library.atlas().items() if entry.guided):
        guide = library.guide(code)
        scenes = [figures.scene(code, number) for number in range(1, len(guide.steps) + 1)]
        data = SheetData(code, guide, scenes, [], False)
        side = HelperSheet(theme, pictures, figures.steps, "fair", data).picture_side()
        for number, scene in enumerate(scenes, 1):
            if scene is None:
                continue
            picture = StepPicture(theme, pictures, figures.steps, scene, "fair")
            picture.name_pixels = 8.5 * UNITS_AN_INCH / POINTS_AN_INCH * 900 / side
            for name in picture.names_at(box):
                named += 1
                if not box.adjusted(-1, -1, 1, 1).contains(name.box):
                    cut.append((code, number, name.text))
    assert named > 100
    assert cut == []


@pytest.mark.parametrize("code", ["BL53", "LI4", "GB30"])
def test_the_sheet_speaks_to_the_one_who_helps(qtbot: Any, tmp_path: Path, code: str) -> None:
    guide = Library(resources()).guide(code)
    figures = FigureIndex(resources() / "figures")
    scenes = [figures.scene(code, number) for number in range(1, len(guide.steps) + 1)]
    cautions = [caution.text for caution in guide.cautions]
    data = SheetData(code, guide, scenes, cautions, True)
    sheet = HelperSheet(Theme(resources(), "light"), PictureCache(), figures.steps, "fair", data)
    assert sheet.write(tmp_path / "sheet.pdf") == 1
    text = sheet.text()
    assert "the place is on their body" in text
    assert guide.helper  # it tells the person what to tell the helper
    assert guide.helper not in text


def test_no_letter_on_the_sheet_is_bolder_than_there_is(qtbot: Any, tmp_path: Path) -> None:
    """A weight the family does not have is smeared from the next."""
    guide = Library(resources()).guide("PC6")
    data = SheetData("PC6", guide, [None] * len(guide.steps), ["Not here."], False)
    theme = Theme(resources(), "light")
    figures = FigureIndex(resources() / "figures")
    sheet = HelperSheet(theme, PictureCache(), figures.steps, "fair", data)
    sheet.write(tmp_path / "sheet.pdf")
    block, weights = sheet._document.begin(), set()
    while block.isValid():
        weights.add(block.charFormat().font().weight())
        for piece in block.textFormats():
            weights.add(piece.format.font().weight())
        block = block.next()
    assert max(weights) <= QFont.Weight.DemiBold


def test_no_amount_on_the_sheet_is_torn_apart(qtbot: Any, tmp_path: Path) -> None:
    guide = Library(resources()).guide("LI4")
    figures = FigureIndex(resources() / "figures")
    # Each begins a little later: some amount of each kind comes to a line's end.
    cautions = ["a" * more + " hold it 30 s, 1.5 cm" * 9 for more in range(1, 25)]
    steps = tuple(replace(one, text=cautions[at]) for at, one in enumerate(guide.steps))
    data = SheetData("LI4", replace(guide, steps=steps), [None] * len(steps), cautions, False)
    sheet = HelperSheet(Theme(resources(), "light"), PictureCache(), figures.steps, "fair", data)
    sheet.write(tmp_path / "sheet.pdf")
    assert torn_amounts(sheet._document) == []
