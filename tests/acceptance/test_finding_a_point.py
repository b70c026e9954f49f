"""Ways to a point, through the window: typed in any script, clicked, chosen from a list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.hotspot import Hotspot
from acucoach.ui.guide.figure_view import FigureDialog, FigureThumb
from acucoach.ui.guide.step_view import StepSheet, StepThumb
from acucoach.ui.widgets.labels import Text
from tests.acceptance.presses import look_up
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock


@pytest.fixture
def program(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Program]:
    made = Program(qtbot, tmp_path / "records", clock)
    made.healthy()
    yield made
    made.close()


@pytest.fixture
def page(program: Program) -> BodyPage:
    found = program.window.screen_widget("body")
    assert isinstance(found, BodyPage)
    found.plates.set_instant(True)
    return found


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(Text)]


@pytest.mark.sample(2)
@pytest.mark.parametrize("typed", ["LI4", "li 4", "hegu", "hégǔ", "合谷", "Large Intestine 4"])
def test_a1_a_point_is_found_however_its_name_is_written(
    program: Program, page: BodyPage, typed: str
) -> None:
    look_up(program, typed)
    assert page.guide.code == "LI4"
    assert any("huh-goo" in text for text in texts(page.guide))


def test_a2_a_click_on_the_hotspot_opens_the_guide_with_figures(
    qtbot, program: Program, page: BodyPage
) -> None:
    page.go_to("hand")
    spot = next(
        one for one in page.plates.findChildren(Hotspot) if one.accessibleName().startswith("LI4 ")
    )
    click(qtbot, spot)
    assert page.guide.code == "LI4"
    guide = program.parts.library.guide("LI4")
    QApplication.processEvents()
    assert len(page.guide.findChildren(FigureThumb)) == len(guide.steps)
    shown = texts(page.guide)
    for step in guide.steps:
        assert step.text in shown


def test_a4_a5_a8_the_steps_say_how_to_hold_find_and_press(
    program: Program, page: BodyPage
) -> None:
    look_up(program, "LI4")
    told = " ".join(texts(page.guide)).lower()
    for words in ("fingers up", "thumb of your other hand", "squeeze thumb and index", "eraser"):
        assert words in told, words


@pytest.mark.slow
def test_a6_figures_of_its_own_for_every_guided_point(program: Program, page: BodyPage) -> None:
    for code, entry in program.parts.library.atlas().items():
        if entry.guided:
            for number, step in enumerate(program.parts.library.guide(code).steps, 1):
                assert program.parts.figures.figure(code, step.figure) is not None, code
                assert program.parts.figures.scene(code, number) is not None, (code, number)


@pytest.mark.slow
def test_a6_each_step_shows_its_own_picture_and_enlarges_it(
    qtbot, program: Program, page: BodyPage
) -> None:
    look_up(program, "PC6")
    QApplication.processEvents()
    thumbs = page.guide.findChildren(StepThumb)
    assert len(thumbs) == 4
    images = [thumb.grab().toImage() for thumb in thumbs]  # the bytes are theirs
    assert len({bytes(image.constBits()) for image in images}) == 4
    assert "three fingers" in thumbs[1].accessibleDescription()
    click(qtbot, thumbs[1])  # shows its step
    click(qtbot, thumbs[1])
    dialog = program.window.findChild(FigureDialog)
    assert dialog is not None
    sheet = dialog.findChild(StepSheet)
    assert sheet is not None
    assert sheet.picture is thumbs[1].picture
    assert "three fingers" in sheet.accessibleDescription()
    dialog.close()


@pytest.mark.slow
def test_a6_the_pictures_turn_to_the_side_that_is_chosen(
    qtbot, program: Program, page: BodyPage
) -> None:
    page.open_point("PC6", Side.LEFT)
    QApplication.processEvents()
    thumb = page.guide.findChildren(StepThumb)[1]
    left = thumb.grab().toImage()
    other = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Right")
    click(qtbot, other)
    QApplication.processEvents()
    right = thumb.grab().toImage()
    assert thumb.isVisible()
    assert thumb.picture.mirrored
    assert right != left
    page.open_point("PC6", Side.RIGHT)
    QApplication.processEvents()
    assert all(one.picture.mirrored for one in page.guide.findChildren(StepThumb))


@pytest.mark.sample(2)
@pytest.mark.parametrize("code", ["LI4", "SP6", "LR3", "PC6", "GB20", "EX-HN3", "EX-HN5", "ST36"])
def test_a2_the_points_of_the_sources_are_shown_close_up(
    program: Program, page: BodyPage, code: str
) -> None:
    look_up(program, code)
    assert page.state.part != "body"
    assert any(spot.code == code for spot in page.plates.hotspots.spots)


def test_b1_a_region_of_the_body_opens_close_up_with_its_points(page: BodyPage) -> None:
    page.open_region("knee")
    assert page.state.part == "knee"
    assert "ST36" in page.points._rows or "ST35" in page.points._rows


@pytest.mark.slow
@pytest.mark.parametrize("typed", ["UB40", "wěizhōng", "委中"])
def test_d1_what_was_found_stands_there_while_one_types(qtbot, page: BodyPage, typed: str) -> None:
    for length in range(1, len(typed) + 1):
        page.header.search.setText(typed[:length])
        with qtbot.waitSignal(page.header.searched, timeout=2000):
            pass
    assert "Wěizhōng" in " ".join(texts(page.complaints))
