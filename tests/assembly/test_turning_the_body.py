"""The whole body turned in the window: by mouse, keys and buttons."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.content.turn import TurnViews, degrees_of
from acucoach.domain.anatomy import Side
from acucoach.ui.body_map.turner import DEGREES_A_PIXEL, KEPT_MS
from tests.assembly.turn_kit import drag, free_place, page, shown, spots
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


def test_nothing_of_the_turn_is_read_before_the_body_is_turned(program: Program) -> None:
    body = page(program)
    assert body._model._turn._read == {}
    assert "_steps" not in vars(body._model._turn)
    assert body.turning.frames.frames == {}


@pytest.mark.slow
def test_dragging_turns_the_body_under_the_finger(qtbot, program: Program) -> None:
    body = page(program)
    before = spots(body)
    pixels = round(90 / DEGREES_A_PIXEL)
    drag(qtbot, body.plates, free_place(body.plates), pixels)
    # What was in front goes to the right: the person's right side comes into view.
    assert shown(body) == ["level-270"]
    after = spots(body)
    assert after != before
    guided = {code for code, entry in program.parts.library.atlas().items() if entry.guided}
    plate = body.plates.panes[0].plate
    expected = {
        (code.partition("/")[0], side)
        for code, sides in plate.points.items()
        for side in sides
        if code.partition("/")[0] in guided
    }
    assert after == expected
    assert ("GB34", Side.RIGHT) in after
    assert ("GB34", Side.LEFT) not in after
    assert body.plates.accessibleName() == "Body map: Right side"
    drag(qtbot, body.plates, free_place(body.plates), -pixels)
    assert shown(body) == ["body-front"]
    assert spots(body) == before


def test_a_drag_may_begin_on_a_point_and_does_not_open_it(qtbot, program: Program) -> None:
    body = page(program)
    made = next(g for g in body.plates.hotspots.groups if "ST36" in {s.code for s in g.spots})
    drag(qtbot, body.plates, made.button.geometry().center(), 80)
    assert shown(body) == ["level-320"]
    assert body.panel.currentWidget() is not body.guide
    assert body.state.part == "body"


@pytest.mark.slow
def test_front_and_back_turn_together(qtbot, program: Program) -> None:
    body = page(program, "both")
    assert shown(body) == ["body-front", "body-back"]
    drag(qtbot, body.plates, QPoint(body.plates.width() // 2, 40), -80)
    assert shown(body) == ["level-040", "level-220"]
    click(qtbot, button(body.tools, "Front and back"))
    assert shown(body) == ["body-front", "body-back"]


@pytest.mark.slow
def test_keys_turn_by_a_view_and_look_from_above(qtbot, program: Program) -> None:
    body = page(program)
    body.plates.setFocus()
    for keys, seen in (
        ([Qt.Key.Key_Right] * 3, "level-330"),
        ([Qt.Key.Key_Left], "level-340"),
        ([Qt.Key.Key_Left] * 2, "body-front"),
        ([Qt.Key.Key_Up], "above-000"),
        ([Qt.Key.Key_Left], "above-030"),
        ([Qt.Key.Key_Down], "level-030"),
    ):
        with qtbot.waitSignal(body.turning.rested, timeout=5000):
            for key in keys:
                QTest.keyClick(body.plates, key, Qt.KeyboardModifier.ShiftModifier)
        assert shown(body) == [seen]


@pytest.mark.slow
def test_keys_turn_while_a_point_has_the_focus_and_go_on_turning(qtbot, program: Program) -> None:
    body = page(program)
    made = body.plates.hotspots.groups[3].button
    made.setFocus(Qt.FocusReason.TabFocusReason)
    for seen in ("level-350", "level-340"):
        focus = QApplication.focusWidget()
        assert focus is not None
        with qtbot.waitSignal(body.turning.rested, timeout=5000):
            QTest.keyClick(focus, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert shown(body) == [seen]
        assert QApplication.focusWidget() is body.plates


@pytest.mark.slow
def test_buttons_have_names_and_turn(qtbot, program: Program) -> None:
    body = page(program)
    buttons = body.turning.buttons
    names = [b.accessibleName() for b in (buttons.left, buttons.right, buttons.above)]
    assert names == ["Turn the body to the left", "Turn the body to the right", "Look from above"]
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        click(qtbot, buttons.right)
    assert shown(body) == ["level-330"]
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        click(qtbot, buttons.above)
    assert shown(body) == ["above-330"]
    assert buttons.above.isChecked()
    assert ("GV20", Side.MIDLINE) in spots(body)
    body.go_to("hand")
    assert not buttons.isVisible()
    body.go_to("body")
    assert shown(body) == ["above-330"]
    click(qtbot, button(body.tools, "Front"))
    assert shown(body) == ["body-front"]


@pytest.mark.slow
def test_with_reduced_motion_the_view_changes_at_once(program: Program, qtbot) -> None:
    program.parts.settings.change(reduced_motion=True)
    body = page(program)
    seen: list[bool] = []
    body.turning.rested.connect(lambda *_: seen.append(bool(body.plates.turned)))
    click(qtbot, body.turning.buttons.left)
    assert shown(body) == ["level-030"]
    assert seen == [False]


@pytest.mark.slow
def test_between_two_views_pictures_glide(program: Program, qtbot) -> None:
    body = page(program)
    body.turning._want()
    qtbot.waitUntil(lambda: len(body.turning.frames.frames) == 36, timeout=20_000)
    seen: list[str] = []
    real = body.plates.show_turn

    def note(turned) -> None:
        frames = body.turning.frames.frames.values()
        seen.extend(f.plate.id for f in frames for one in turned if one.frame is f)
        return real(turned)

    body.plates.show_turn = note  # type: ignore[method-assign]
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        click(qtbot, body.turning.buttons.left)
    assert seen[0] in ("level-000", "level-010")
    assert {"level-010", "level-020", "level-030"} & set(seen)
    assert seen[-1] == "level-030"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("degrees", "code", "part", "side"),
    [
        (60, "GB34", "knee", Side.LEFT),
        (300, "GB34", "knee", Side.RIGHT),
        (120, "BL57", "lower-leg", Side.LEFT),
        (240, "LI11", "arm", Side.RIGHT),
    ],
)
def test_a_click_on_the_turned_body_leads_to_the_part_and_its_side(
    qtbot, program: Program, degrees: int, code: str, part: str, side: Side
) -> None:
    body = page(program)
    program.parts.settings.change(reduced_motion=True)
    body._go(replace(body.state, turned=degrees))
    QApplication.processEvents()
    x, y = body.plates.panes[0].plate.points[code][side]
    for group in body.plates.hotspots.groups:
        group.button.hide()  # the skin is meant, not the point
    at = QPointF(*body.plates.to_window(0, x, y)).toPoint()
    QTest.mouseClick(body.plates, Qt.MouseButton.LeftButton, pos=at)
    assert body.state.part != "body"
    entry = program.parts.library.atlas()[code]
    assert body.state.part == body._model.part_of_region(entry.region)[0]
    assert body.state.side is side


@pytest.mark.slow
@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_right_to_left_moves_the_buttons_and_never_the_body(
    qtbot, tmp_path: Path, clock: FakeClock, way: Qt.LayoutDirection
) -> None:
    before = QGuiApplication.layoutDirection()
    QGuiApplication.setLayoutDirection(way)
    try:
        made = Program(qtbot, tmp_path / "rtl", clock)
        made.healthy()
        made.window.resize(1280, 800)
        QApplication.processEvents()
        body = page(made)
        at_left = body.turning.buttons.x() < body.plates.width() / 2
        assert at_left is (way == Qt.LayoutDirection.LeftToRight)
        with qtbot.waitSignal(body.turning.rested, timeout=5000):
            click(qtbot, body.turning.buttons.right)
        assert shown(body) == ["level-330"]
        drag(qtbot, body.plates, free_place(body.plates), 60)
        assert shown(body) == ["level-300"]
        made.close()
    finally:
        QGuiApplication.setLayoutDirection(before)


@pytest.mark.slow
def test_as_in_a_mirror_what_is_near_still_follows_the_finger(qtbot, program: Program) -> None:
    body = page(program)
    body._filter("mirror", "1")
    drag(qtbot, body.plates, free_place(body.plates), 60)
    assert shown(body) == ["level-030"]
    (pane,) = body.plates.panes
    assert pane.mirrored


@pytest.mark.slow
def test_magnified_the_picture_is_moved_and_keys_turn_it_where_it_is(
    qtbot, program: Program
) -> None:
    body = page(program)
    program.parts.settings.change(reduced_motion=True)
    body.plates.zoom_by(3.0)
    zoomed = body.plates.view
    place = QPoint(body.plates.width() // 2 - 100, 60)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(body.plates, place + QPoint(60, 0))
    QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))
    assert shown(body) == ["body-front"]
    assert body.plates.view.centre != zoomed.centre
    moved = body.plates.view
    QTest.keyClick(body.plates, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert shown(body) == ["level-010"]
    assert body.plates.view == moved


@pytest.mark.slow
def test_frames_are_let_go_after_a_while_and_close_up(qtbot, program: Program) -> None:
    body = page(program)

    def drag_decoded() -> None:
        body.turning._want()  # on a busy computer it may rest before the first is there
        qtbot.waitUntil(lambda: bool(body.turning.frames.frames), timeout=20_000)
        drag(qtbot, body.plates, free_place(body.plates), 60)

    drag_decoded()
    assert body.turning._forget.interval() == KEPT_MS
    assert body.turning._ready
    body.turning._forget.timeout.emit()
    assert body.turning.frames.frames == {}
    assert body.turning._ready == {}  # no other holds their memory
    drag_decoded()
    assert body.turning.frames.frames
    body.go_to("foot")
    assert body.turning.frames.frames == {}


@pytest.mark.slow
def test_pictures_that_are_missing_are_told_in_a_sentence_and_the_map_goes_on(
    qtbot, program: Program, tmp_path: Path
) -> None:
    body = page(program)
    shutil.copytree(program.parts.root / "turn", tmp_path / "turn")
    (tmp_path / "turn" / "level-330.png").unlink()
    (tmp_path / "turn" / "level-300.json").write_text("{}")
    views = TurnViews(tmp_path / "turn")
    body._model._turn = body.turning._views = body.turning.frames._views = views
    drag(qtbot, body.plates, free_place(body.plates), 60)
    body.plates.grab()
    qtbot.waitUntil(body._trouble.isVisible)
    assert "level-330.png" in body._trouble.text() or "level-300" in body._trouble.text()
    assert spots(body)
    click(qtbot, button(body.tools, "Front"))
    assert shown(body) == ["body-front"]
    assert not body._trouble.isVisible()


@pytest.mark.slow
def test_every_view_has_a_word(program: Program) -> None:
    body = page(program)
    words = {body._words.turned(at, above) for at in range(0, 360, 10) for above in (True, False)}
    assert len(words) == 16
    assert degrees_of("hand-back") is None


@pytest.mark.slow
def test_looked_at_from_above_it_is_so_at_once(qtbot, program: Program) -> None:
    body = page(program)
    body.turning._tilt(True)
    body.turning._want()
    qtbot.waitUntil(lambda: len(body.turning.frames.frames) == 12, timeout=20_000)
    body.turning._tilt(False)
    click(qtbot, body.turning.buttons.above)
    (one,) = body.plates.turned
    assert one.frame.plate.id == "above-000"
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        pass
    assert shown(body) == ["above-000"]
