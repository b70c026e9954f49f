"""The chosen point is in sight: on its best plate, by itself, above all, with its name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QScrollArea

from acucoach.domain.anatomy import PARTS, Side
from acucoach.ui.body_map import plate_painting
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.body_map.hotspot import Hotspot
from tests.assembly.window_kit import Program
from tests.conftest import FakeClock


def shown_code(code: str) -> str:
    """What a reader sees of a code: nothing of one that is only the program's own key."""
    return "" if code.startswith(("EXTRA-", "AURICULAR-")) else code


def body(program: Program) -> BodyPage:
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    page.plates.set_instant(True)
    return page


def painted(
    page: BodyPage, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[QRectF, list[str], bool]]:
    """The boxes of names as they are painted now."""
    boxes: list[tuple[QRectF, list[str], bool]] = []
    with monkeypatch.context() as patch:
        patch.setattr(
            plate_painting,
            "_paint_box",
            lambda _p, _t, box, lines, chosen: boxes.append((box, list(lines), chosen)),
        )
        canvas = QImage(page.plates.size(), QImage.Format.Format_ARGB32)
        painter = QPainter(canvas)
        page.plates._paint_names(painter)
        painter.end()
    return boxes


# All points in the smallest window, every eighth in larger ones; the long check takes all.
@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "every"),
    [
        ((1024, 680), 1),
        ((1280, 800), 8),
        ((1920, 1080), 8),
        pytest.param((1280, 800), 1, marks=pytest.mark.long),
        pytest.param((1920, 1080), 1, marks=pytest.mark.long),
    ],
)
def test_each_opened_point_stands_by_itself_with_its_name_and_covers_nothing(
    qtbot,
    tmp_path: Path,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    every: int,
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    program.window.resize(*size)
    page = body(program)
    library = program.parts.library
    hidden, unnamed, covering, apart = [], [], [], []
    guided = sorted(code for code in library.atlas() if library.has_guide(code))
    assert guided
    for code in guided[::every]:
        page.go_to("body")
        page.open_point(code)
        QApplication.processEvents()
        field = page.plates.hotspots
        chosen = [made for made in field.groups if field.is_selected(made)]
        alone = [made for made in chosen if len(made.spots) == 1]
        middle = alone[0].button.geometry().center() if alone else QPoint(-1, -1)
        on_top = [
            child
            for child in page.plates.children()
            if isinstance(child, Hotspot)
            and child.isVisible()
            and child.geometry().contains(middle)
        ][-1:]
        if not alone or not page.plates.rect().contains(middle) or on_top != [alone[0].button]:
            hidden.append(code)
            continue
        if alone[0].at != alone[0].true:
            apart.append(code)
        names = painted(page, monkeypatch)
        mine = [
            box for box, lines, picked in names if picked and lines[0].startswith(shown_code(code))
        ]
        if not mine:
            unnamed.append(code)
            continue
        marks = [made for made in field.in_view() if made not in chosen]
        for box, lines, _ in names:
            covering += [
                (code, lines, other)
                for other, _, _ in names
                if other is not box and other.intersects(box)
            ]
            covering += [
                (code, lines, made.spots[0].code)
                for made in marks
                if made.spots[0].code not in lines[0]
                and QRectF(made.at[0] - 5, made.at[1] - 5, 10, 10).intersects(box)
            ]
    assert (hidden, unnamed, apart) == ([], [], [])
    assert covering == []
    program.close()


@pytest.mark.slow
def test_crowds_are_alike_on_both_sides_and_the_middle_line_stays_in_the_middle(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    program.healthy()
    page = body(program)
    for size in ((1024, 680), (1280, 800), (1400, 900), (1920, 1080)):
        program.window.resize(*size)
        page.go_to("body")
        QApplication.processEvents()
        groups = page.plates.hotspots.groups
        sides: dict[Side, list[tuple[int, tuple[str, ...]]]] = {side: [] for side in Side}
        for made in groups:
            here = {spot.side for spot in made.spots}
            assert len(here) == 1, [spot.name for spot in made.spots]
            codes = tuple(sorted(spot.code for spot in made.spots))
            sides[here.pop()].append((made.spots[0].pane, codes))
        assert sorted(sides[Side.LEFT]) == sorted(sides[Side.RIGHT])
        names = [made.button.accessibleName() for made in groups]
        assert len(names) == len(set(names)), sorted(n for n in names if names.count(n) > 1)
    program.close()


@pytest.mark.slow
def test_a_click_beside_a_finger_opens_the_hand(qtbot, tmp_path: Path, clock: FakeClock) -> None:
    program = Program(qtbot, tmp_path / "records", clock)
    page = body(program)
    view, hand = page.plates, PARTS["hand"]
    beside = next(
        QPoint(x, y)
        for y in range(view.height() // 2, view.height())
        for x in range(0, view.width(), 3)
        if view._region_at(x, y)[1] == 0
        and page._model.index.regions[view._region_at(x + 5, y)[1]] in hand
        and not isinstance(view.childAt(x, y), Hotspot)
    )
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=beside)
    assert page.state.part == "hand"
    program.close()


# A third of the points at each size, and the widest at all; the long check takes all.
@pytest.mark.slow
@pytest.mark.parametrize(
    ("percent", "first", "every"),
    [
        (100, 0, 3),
        (150, 1, 3),
        (200, 2, 3),
        *(pytest.param(percent, 0, 1, marks=pytest.mark.long) for percent in (100, 150, 200)),
    ],
)
def test_no_guide_is_wider_than_its_column(
    qtbot, tmp_path: Path, clock: FakeClock, percent: int, first: int, every: int
) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"text_percent": percent}), "utf-8")
    program = Program(qtbot, folder, clock)
    program.healthy()
    page = body(program)
    library = program.parts.library
    wide = []
    guided = sorted(code for code in library.atlas() if library.has_guide(code))
    assert len(guided) == 77
    for code in {*guided[first::every], "AURICULAR-TF4", "GB34", "CV17", "KI27"}:
        page.open_point(code)
        for scroll in page.guide.findChildren(QScrollArea):
            inside = scroll.widget()
            if inside.isVisible() and inside.minimumSizeHint().width() > scroll.viewport().width():
                wide.append((code, inside.minimumSizeHint().width(), scroll.viewport().width()))
    assert wide == []
    program.close()
