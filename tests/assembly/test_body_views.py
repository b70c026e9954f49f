"""Views of the whole body, as a person asks for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QNativeGestureEvent, QPainter, QPointingDevice
from PySide6.QtWidgets import QApplication, QMenu

from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.widgets.buttons import Button
from acucoach.ui.widgets.frames import Scroller
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


def page(program: Program) -> BodyPage:
    found = program.window.screen_widget("body")
    assert isinstance(found, BodyPage)
    return found


@pytest.mark.sample(1)
@pytest.mark.parametrize(("view", "side"), [("body-left", Side.LEFT), ("body-right", Side.RIGHT)])
def test_the_side_views_show_the_points_of_that_side(
    program: Program, view: str, side: Side
) -> None:
    body = page(program)
    body.tools.viewChosen.emit(view)
    (pane,) = body.plates.panes
    assert (pane.side, pane.mirrored) == (side, side is Side.RIGHT)
    sides = {spot.side for spot in body.plates.hotspots.spots}
    assert side in sides
    assert side.opposite not in sides
    assert program.parts.settings.now.body_view == view


def test_the_longest_dose_of_a_point_is_its_guides_and_that_is_what_runs(
    qtbot, program: Program
) -> None:
    body = page(program)
    body.open_point("LI4")
    dose = body.guide._dose
    texts = [dose.itemText(index) for index in range(dose.count())]
    assert texts[0].startswith("15 s")
    longest = program.parts.library.guide("LI4").techniques[0].seconds[1]
    assert longest == 180
    last = texts.index("3 min each side")
    assert not any(text.endswith("min each side") for text in texts[last + 1 :])
    dose.setCurrentIndex(last)
    body.guide._bar.begin()
    coach = program.coach
    assert coach is not None
    assert max(phase.seconds for phase in coach.controller.plan.phases) == longest


def filters(body: BodyPage) -> dict[str, QAction]:
    """What the menu offers, menus within menus with their names before it."""
    found: dict[str, QAction] = {}

    def collect(menu: QMenu, before: str) -> None:
        for action in menu.actions():
            inside = action.menu()
            if isinstance(inside, QMenu):
                collect(inside, f"{before}{action.text()} / ")
            else:
                found[before + action.text()] = action

    body._menu_in_test = body.tools.filter_menu()  # kept alive
    collect(body._menu_in_test, "")
    return found


def codes(body: BodyPage) -> set[str]:
    return {spot.code for spot in body.plates.hotspots.spots}


@pytest.mark.slow
def test_one_meridian_is_drawn_as_a_line_with_its_points_only(qtbot, program: Program) -> None:
    body = page(program)
    body.go_to("hand")
    everything = codes(body)
    filters(body)["Show one meridian / Large Intestine"].trigger()
    assert codes(body) == {code for code in everything if code.startswith("LI")}
    assert {meridian for _, meridian, _ in body.plates._lines} == {"LI"}
    chip = body.chips.chips["meridian"]
    assert "Large Intestine" in chip.text()
    click(qtbot, chip)
    assert codes(body) == everything
    assert body.plates._lines == []
    assert body.chips.isHidden()


@pytest.mark.slow
def test_one_region_of_the_part_in_view_can_be_shown_alone(qtbot, program: Program) -> None:
    body = page(program)
    body.go_to("hand")
    everything = codes(body)
    filters(body)["Show one place / Back of the hand"].trigger()
    atlas = program.parts.library.atlas()
    assert codes(body) == {c for c in everything if atlas[c].region == "hand-dorsum"}
    assert 0 < len(codes(body)) < len(everything)
    listed = {entry.code for entry in body.points._entries}
    assert listed == codes(body)
    click(qtbot, body.chips.chips["region"])
    assert codes(body) == everything


@pytest.mark.slow
def test_a_region_chosen_on_the_whole_body_opens_close_up(program: Program) -> None:
    body = page(program)
    names = [name for name in filters(body) if name.startswith("Show one place / ")]
    assert all(name.count(" / ") == 2 for name in names)
    filters(body)["Show one place / Foot / Sole of the foot"].trigger()
    assert (body.state.part, body.state.region) == ("foot", "foot-sole")
    assert codes(body) == {"KI1"} | {c for c in codes(body) if c.startswith("EX-LE")}


@pytest.mark.slow
def test_every_region_offered_has_points_where_it_opens(program: Program) -> None:
    body = page(program)
    for _, regions in body._model.regions_in(body.state):
        for region in regions:
            body.go_to("body")
            body.show_region(region)
            assert body.state.region == region
            assert codes(body), region


@pytest.mark.slow
def test_guided_only_and_one_complaint_are_said_above_the_picture_and_taken_back(
    qtbot, program: Program
) -> None:
    body = page(program)
    body.open_complaint("headache")
    body.go_to("hand")
    filters(body)["Only points with a guide"].trigger()
    atlas = program.parts.library.atlas()
    assert codes(body)
    assert all(atlas[c].guided and "headache" in atlas[c].uses for c in codes(body))
    assert set(body.chips.chips) == {"complaint", "guided"}
    click(qtbot, body.chips.chips["guided"])
    click(qtbot, body.chips.chips["complaint"])
    assert any(not atlas[c].guided for c in codes(body))
    assert body.state.complaint == ""


@pytest.mark.slow
def test_as_in_a_mirror_keeps_the_persons_own_sides_and_is_remembered(program: Program) -> None:
    body = page(program)

    def own_left() -> tuple[float, str]:
        spot = next(s for s in body.plates.hotspots.spots if (s.code, s.side) == ("LI4", Side.LEFT))
        return spot.x, spot.name

    body.go_to("body")
    pane = next(s.pane for s in body.plates.hotspots.spots if s.code == "LI4")
    width = body.plates.panes[pane].plate.width
    (plain, name), side = own_left(), body.plates.side_at(pane, 1.0)
    assert "your left" in name
    filters(body)["As in a mirror"].trigger()
    mirrored, again = own_left()
    assert mirrored == pytest.approx(width - plain)
    assert again == name
    assert body.plates.side_at(pane, 1.0) is side.opposite
    assert program.parts.settings.now.mirror_view


@pytest.mark.slow
def test_the_name_of_a_point_is_shown_under_the_pointer_and_with_the_focus(
    qtbot, program: Program
) -> None:
    body = page(program)
    body.go_to("hand")
    made = next(
        one for one in body.plates.hotspots.groups if [s.code for s in one.spots] == ["TE4"]
    )
    plain = body.plates.grab().toImage()
    made.button.pointed.emit(True)
    assert body.plates.hotspots.pointed is made
    assert body.plates.grab().toImage() != plain
    made.button.pointed.emit(False)
    assert body.plates.grab().toImage() == plain
    assert made.spots[0].label.startswith("TE4 ")


@pytest.mark.slow
def test_the_way_back_leads_up_part_by_part(qtbot, program: Program) -> None:
    body = page(program)
    body.go_to("hand")
    click(qtbot, button(body.header, "Arm"))
    assert body.state.part == "arm"
    click(qtbot, button(body.header, "Whole body"))
    assert body.state.part == "body"


@pytest.mark.slow
def test_a_pinch_zooms_about_the_fingers(program: Program) -> None:
    body = page(program)
    view = body.plates
    at = QPointF(view.width() / 2, view.height() / 3)
    before = view.view.to_scene(at.x(), at.y())
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2, at, at, view.mapToGlobal(at), 0.5, QPointF(),
    )  # fmt: skip
    QCoreApplication.sendEvent(view, pinch)
    assert view.view.zoom == pytest.approx(1.5)
    assert view.view.to_scene(at.x(), at.y()) == pytest.approx(before, abs=30)


@pytest.mark.slow
def test_skin_tone_view_and_mirror_are_there_again_at_the_next_start(
    qtbot, tmp_path: Path, clock: FakeClock
) -> None:
    first = Program(qtbot, tmp_path / "again", clock)
    page(first).tools.viewChosen.emit("body-back")
    page(first)._filter("mirror", "1")
    first.parts.settings.change(skin_tone="deep")
    first.close()
    second = Program(qtbot, tmp_path / "again", clock)
    body = page(second)
    assert [pane.plate.id for pane in body.plates.panes] == ["body-back"]
    assert body.plates.panes[0].mirrored
    assert body.plates._skin == "deep"
    second.close()


@pytest.mark.slow
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_whose_side_is_whose_is_written_the_same_for_readers_of_any_script(
    program: Program, way: Qt.LayoutDirection, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = page(program)
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(way)
    body.go_to("head")
    written: dict[str, QRectF] = {}
    real = QPainter.drawText

    def note(self: QPainter, box: object, *rest: object) -> object:
        if isinstance(box, QRectF):
            flags, text = rest
            written[str(text)] = self.boundingRect(box, flags, str(text))
        return real(self, box, *rest)

    monkeypatch.setattr(QPainter, "drawText", note)
    body.plates.grab()
    QGuiApplication.setLayoutDirection(before)
    # A face looks at the reader: its right is at the left of the picture.
    assert written["your right"].right() < written["your left"].left()
    assert body.plates.side_at(0, 1.0) is Side.RIGHT


@pytest.mark.slow
def test_nothing_is_cut_in_a_narrow_window_with_large_letters(program: Program) -> None:
    body = page(program)
    program.parts.theme.use(percent=150)
    program.window.resize(1280, 800)
    body.go_to("head")
    filters(body)["Only points with a guide"].trigger()
    filters(body)["Show one meridian / Gallbladder"].trigger()
    QApplication.processEvents()
    shown = [
        *(chip for chip in body.chips.chips.values()),
        *(made for made in body.header.findChildren(Button) if made.isVisible()),
        *(made for made in body.tools.findChildren(Button) if made.isVisible()),
    ]
    assert len(body.chips.chips) == 2
    # What wraps finds its place a pass after its page has.
    program.qtbot.waitUntil(lambda: all(b.width() >= b.sizeHint().width() for b in shown))


@pytest.mark.slow
@pytest.mark.parametrize(("width", "percent"), [(1024, 100), (1024, 150), (1280, 200)])
def test_the_guide_is_whole_beside_the_map_in_narrow_windows_with_large_letters(
    program: Program, width: int, percent: int
) -> None:
    body = page(program)
    program.parts.theme.use(percent=percent)
    program.window.resize(width, 640)
    QApplication.processEvents()
    assert body.panel.geometry().right() <= body.width()
    body.open_point("LI4")  # deep in the way back: body, arm, hand
    QApplication.processEvents()
    scroll = next(s for s in body.guide.findChildren(Scroller) if s.isVisible())
    inside = scroll.widget()
    assert inside is not None
    assert inside.width() <= scroll.viewport().width()
    assert program.window.width() == width
    assert body.panel.geometry().right() <= body.width()
    links = [b for b in body.header.findChildren(Button) if b.isVisible()]
    assert links
    assert all(link.width() >= link.sizeHint().width() for link in links)
