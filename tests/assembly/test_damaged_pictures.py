"""Missing or damaged pictures of the body: the file is named, and the lists still work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

import acucoach.assembly.parts
from acucoach.content.plates import PlateError, PlateIndex
from acucoach.paths import resources
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.skin_canvas import SkinCanvas
from acucoach.ui.main_window import MainWindow
from acucoach.ui.review.screen import ReviewScreen
from tests.assembly.window_kit import Program, click
from tests.conftest import FakeClock

Open = Callable[[], BodyPage]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The plates of resources like the real ones, to be damaged."""
    real, made = resources(), tmp_path / "resources"
    (made / "plates").mkdir(parents=True)
    for part in real.iterdir():
        if part.name != "plates":
            (made / part.name).symlink_to(part)
    for file in (real / "plates").iterdir():
        (made / "plates" / file.name).symlink_to(file)
    monkeypatch.setattr(acucoach.assembly.parts, "resources", lambda: made)
    return made / "plates"


@pytest.fixture
def opened(qtbot, tmp_path: Path, clock: FakeClock) -> Iterator[Open]:
    programs: list[Program] = []

    def open_body() -> BodyPage:
        program = Program(qtbot, tmp_path / "records", clock)
        program.healthy()
        programs.append(program)
        page = program.window.screen_widget("body")
        assert isinstance(page, BodyPage)
        return page

    yield open_body
    for program in programs:
        program.close()


def damage(file: Path, data: bytes | None) -> None:
    """Other bytes in a file's place, or none."""
    file.unlink()
    if data is not None:
        file.write_bytes(data)


DAMAGE = {"missing": None, "empty": b"", "cut": b"{\"regions\": [\"\"", "not-it": b"[1, 2]",
          "half": b"{\"regions\": []}", "odd": b"{\"regions\": [], \"parts\": {}, \"best\": {}, "
          b"\"plates\": [1]}"}  # fmt: skip


@pytest.mark.parametrize("data", DAMAGE.values(), ids=DAMAGE.keys())
def test_any_damage_to_the_index_is_one_sentence_with_its_file(
    folder: Path, data: bytes | None
) -> None:
    damage(folder / "index.json", data)
    index = PlateIndex.if_readable(folder)
    assert str(folder / "index.json") in index.trouble
    assert index.trouble.endswith("install AcuCoach again.")
    assert index.plates == {}


@pytest.mark.slow
def test_without_the_index_its_file_is_named_and_list_search_and_guide_work(
    qtbot, folder: Path, opened: Open
) -> None:
    damage(folder / "index.json", None)
    page = opened()
    assert page._trouble.isVisible()
    assert str(folder / "index.json") in page._trouble.text()
    assert len(page.points._rows) > 50
    click(qtbot, page.points._rows["LI4"])
    assert page.guide.code == "LI4"
    page.close_guide()
    page._found("point", "ST36")
    assert page.guide.code == "ST36"
    page.close_guide()
    page.open_complaint("headache")
    assert "GB20" in page.points._rows
    assert "ST36" not in page.points._rows
    page.open_region("palm")
    page.show_region("palm")
    page.show_both(["palm"], ["ear"], "words")
    page.set_whole_view("body-left")
    page.refresh()


@pytest.mark.slow
def test_without_the_index_the_other_rooms_open(qtbot, folder: Path, opened: Open) -> None:
    damage(folder / "index.json", None)
    window = opened().window()
    assert isinstance(window, MainWindow)
    for screen in list(window._factories):
        window.show_screen(screen)
        assert window.current == screen
    review = window.built["review"]
    assert isinstance(review, ReviewScreen)
    qtbot.waitUntil(lambda: not review.work.busy)  # its figures are counted on a thread


@pytest.mark.slow
@pytest.mark.parametrize("name", ["hand-back.webp", "hand-back-nail.png"])
@pytest.mark.parametrize("data", [None, b"no picture"], ids=["missing", "damaged"])
def test_a_plate_or_one_of_its_masks_is_named_and_the_list_works(
    qtbot, folder: Path, opened: Open, name: str, data: bytes | None
) -> None:
    damage(folder / name, data)
    page = opened()
    page.go_to("hand")
    qtbot.waitUntil(page._trouble.isVisible)
    assert str(folder / name) in page._trouble.text()
    click(qtbot, page.points._rows["LI4"])
    assert page.guide.code == "LI4"
    page.go_to("foot")
    assert not page._trouble.isVisible()


@pytest.mark.slow
@pytest.mark.parametrize("data", [None, b"no picture"], ids=["missing", "damaged"])
def test_a_map_of_regions_is_named_and_points_are_still_met(
    qtbot, folder: Path, opened: Open, data: bytes | None
) -> None:
    damage(folder / "body-front-regions.png", data)
    page = opened()
    plates = page.plates
    chest = plates.to_window(0, plates.panes[0].plate.width / 2, 400)
    assert plates._region_under(QPointF(*chest)) == (-1, 0)
    qtbot.waitUntil(page._trouble.isVisible)
    assert str(folder / "body-front-regions.png") in page._trouble.text()
    page.go_to("hand")
    click(qtbot, page.points._rows["LI4"])
    assert page.guide.code == "LI4"


@pytest.mark.slow
@pytest.mark.parametrize("data", [None, b"", b"\0\1\2"], ids=["missing", "empty", "damaged"])
def test_the_index_of_places_stops_the_start_with_its_name(
    folder: Path, data: bytes | None
) -> None:
    # The safety gate judges by these places: without them nothing may be started.
    damage(folder / "places.json", data)
    with pytest.raises(PlateError, match=r"places\.json"):
        _ = PlateIndex(folder).places


def test_marking_the_skin_says_that_there_is_no_picture(qtbot, theme, folder: Path) -> None:
    from acucoach.ui.body_map.skin import Skin
    from acucoach.ui.plate_picture import PictureCache

    damage(folder / "index.json", None)
    index, pictures = PlateIndex.if_readable(folder), PictureCache()
    canvas = SkinCanvas(theme, index, pictures, Skin(index, pictures), lambda: "fair", {})
    qtbot.addWidget(canvas)
    assert str(folder / "index.json") in canvas._trouble.text()
    canvas.show_part("hand")
    assert canvas.plates.panes == []


@pytest.mark.slow
@pytest.mark.parametrize("data", [None, b"no map"], ids=["missing", "damaged"])
def test_a_map_of_the_skin_is_named_when_something_is_drawn_or_touched(
    qtbot, theme, folder: Path, data: bytes | None
) -> None:
    from PySide6.QtGui import QColor

    from acucoach.domain.anatomy import Place, Side
    from acucoach.ui.body_map.drawn_marks import Drawn
    from acucoach.ui.body_map.skin import Skin
    from acucoach.ui.plate_picture import PictureCache

    damage(folder / "body-front-places.bin", data)
    index, pictures = PlateIndex(folder), PictureCache()
    canvas = SkinCanvas(theme, index, pictures, Skin(index, pictures), lambda: "fair", {})
    qtbot.addWidget(canvas)
    canvas.plates.pressedAt.emit(0, 400.0, 400.0)
    assert "body-front-places.bin" in canvas._trouble.text()
    canvas._trouble.setText("")
    canvas.touch_region("chest", Side.LEFT)  # its close plate is whole
    canvas.show_marks([Drawn(Place(0, 0, 1200), 20, QColor("red"), QColor("white"))])
    canvas.resize(600, 700)
    canvas.show()
    qtbot.waitUntil(lambda: "body-front-places.bin" in canvas._trouble.text())
