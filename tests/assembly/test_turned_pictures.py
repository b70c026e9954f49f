"""The pictures of a turning body: what is painted, decoded ahead, and let go."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach.beside import waste_is_held
from acucoach.content.plates import Plate
from acucoach.content.turn import TurnViews
from acucoach.ui.body_map import turn_frames
from acucoach.ui.plate_picture import tinted
from tests.assembly.turn_kit import (
    Repaints,
    all_decoded,
    drag,
    free_place,
    page,
    regions_of,
    shown,
    spots,
)
from tests.assembly.window_kit import Program


@pytest.mark.slow
def test_only_another_picture_is_painted_and_only_where_a_body_is(qtbot, program: Program) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    began = free_place(body.plates)
    painted = Repaints(body.plates)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    QTest.mouseMove(body.plates, began + QPoint(20, 0))
    qtbot.waitUntil(lambda: painted.count == 2)  # the body, and then what lay beside it
    assert body.plates.turned
    painted.count = 0
    for right in range(21, 30):  # half a degree a pixel: nine pixels stay with the same view
        QTest.mouseMove(body.plates, began + QPoint(right, 0))
        QApplication.processEvents()
    assert painted.count == 0
    regions: list[QRect] = []
    real = body.plates.paintEvent

    def note(event: QPaintEvent) -> None:
        regions.append(event.rect())
        real(event)

    body.plates.paintEvent = note  # type: ignore[method-assign]
    QTest.mouseMove(body.plates, began + QPoint(40, 0))
    QApplication.processEvents()
    assert len(regions) == 1
    assert regions[0].width() < body.plates.width() * 0.8
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(40, 0))
    assert shown(body) == ["level-340"]


@pytest.mark.slow
def test_a_name_does_not_hang_in_the_air_while_the_body_turns_away_beneath_it(
    qtbot, program: Program
) -> None:
    body = page(program)
    assert body.plates._names.isVisible()
    began = free_place(body.plates)
    all_decoded(qtbot, body)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    QTest.mouseMove(body.plates, began + QPoint(40, 0))
    assert body.plates.turned
    assert not body.plates._names.isVisible()
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(40, 0))
    assert body.plates._names.isVisible()


@pytest.mark.slow
def test_a_held_key_asks_for_the_marks_once(qtbot, program: Program) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    asked: list[bool] = []
    real = body.turning._marks
    body.turning._marks = lambda: (asked.append(True), real())[1]
    body.plates.setFocus()
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        for _ in range(6):
            QTest.keyClick(body.plates, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
            QApplication.processEvents()
    assert len(asked) == 1
    assert shown(body) == ["level-300"]


def test_what_comes_into_view_is_decoded_before_the_rest(qtbot, program: Program) -> None:
    body = page(program)
    began = free_place(body.plates)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    body.turning.frames.stop()  # as if it were slow
    wanted: list[str] = []
    body.turning.frames.want = lambda views, look: wanted.extend(views[:1])  # type: ignore[method-assign]
    QTest.mouseMove(body.plates, began + QPoint(240, 0))
    assert wanted[:1] == ["level-240"]


@pytest.mark.slow
def test_a_damaged_picture_is_told_once_and_the_body_still_comes_to_rest(
    qtbot, program: Program, tmp_path: Path
) -> None:
    body = page(program)
    shutil.copytree(program.parts.root / "turn", tmp_path / "turn")
    for degrees in (330, 320):
        (tmp_path / "turn" / f"level-{degrees}.png").write_bytes(b"no picture")
    views = TurnViews(tmp_path / "turn")
    body._model._turn = body.turning._views = body.turning.frames._views = views
    told: list[str] = []
    body.turning.failed.connect(told.append)
    began = free_place(body.plates)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    for right in range(0, 61, 6):
        QTest.mouseMove(body.plates, began + QPoint(right, 0))
        QApplication.processEvents()
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(60, 0))
        # Told while it waits to rest, as by a slow disk.
        body.turning.frames.failed.emit("The picture is damaged; install AcuCoach again.")
    body.turning._want()
    qtbot.waitUntil(lambda: len(body.turning.frames.frames) == 34, timeout=20_000)
    assert sorted(one for one in told if "level-3" in one) == sorted(
        {one for one in told if "level-3" in one}
    )
    assert {"level-330", "level-320"}.isdisjoint(body.turning.frames.frames)
    assert spots(body)


@pytest.mark.slow
def test_on_a_large_screen_frames_are_its_pixels_and_the_farthest_are_let_go(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = page(program)
    monkeypatch.setattr(body.plates, "devicePixelRatioF", lambda: 3.0)
    high = round(body.plates.height() * 3.0)
    monkeypatch.setattr(turn_frames, "_ROOM", 3 * 4 * high * high)  # for nine, or a few more
    body.turning._want()
    qtbot.waitUntil(lambda: body.turning.frames._work is not None, timeout=5000)
    qtbot.waitUntil(lambda: not body.turning.frames._work.busy, timeout=60_000)
    frames = body.turning.frames.frames
    look = body.turning.frames._look
    assert look is not None
    assert 9 <= len(frames) == turn_frames.room_for(look) < 36
    for frame in frames.values():
        at, last = frame.pieces[-1]
        assert look.height * 0.95 < at.y() + last.height() <= look.height
    assert high - 2 <= look.height <= high
    assert look.height > body.plates.panes[0].plate.height
    assert "level-180" not in frames
    body.turning._pose = replace(body.turning._pose, degrees=180.0)
    body.turning._want()
    qtbot.waitUntil(lambda: "level-180" in body.turning.frames.frames, timeout=60_000)
    qtbot.waitUntil(lambda: not body.turning.frames._work.busy, timeout=60_000)
    assert "level-000" not in body.turning.frames.frames
    assert len(body.turning.frames.frames) <= turn_frames.room_for(look) + 1


def test_a_magnified_body_is_not_decoded_larger_than_a_window(program: Program) -> None:
    body = page(program)
    body.plates.set_instant(True)
    body.plates.zoom_by(8.0)
    body.turning._want()
    look = body.turning.frames._look
    assert look is not None
    assert look.height <= max(body.plates.panes[0].plate.height, body.plates.height())
    body.turning.frames.stop()


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_beside_the_body_nothing_changes_while_it_turns(
    qtbot, program: Program, theme: str
) -> None:
    program.parts.settings.change(theme=theme)
    body = page(program)
    at = body.plates.mapTo(program.window, free_place(body.plates) - QPoint(60, 30))
    before = program.window.grab().toImage().pixelColor(at)
    all_decoded(qtbot, body)
    began = free_place(body.plates)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    QTest.mouseMove(body.plates, began + QPoint(40, 0))
    assert body.plates.turned
    assert program.window.grab().toImage().pixelColor(at) == before
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(40, 0))
    QApplication.processEvents()
    assert program.window.grab().toImage().pixelColor(at) == before


@pytest.mark.slow
def test_what_the_pictures_took_goes_back_to_the_system(
    qtbot, monkeypatch: pytest.MonkeyPatch, program: Program
) -> None:
    given: list[bool] = []
    monkeypatch.setattr("acucoach.desktop.memory.give_back", lambda: given.append(True))
    body = page(program)
    all_decoded(qtbot, body)
    given.clear()
    QTest.keyClicks(body.header.search, "LI4")
    QTest.keyClick(body.header.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(given), timeout=60_000)


def painted(frame: turn_frames.Frame, look: turn_frames.TurnStyle) -> QImage:
    """A frame's pieces on the ground."""
    image = QImage(look.width, look.height, QImage.Format.Format_RGB32)
    image.fill(QColor(look.ground))
    painter = QPainter(image)
    for at, piece in frame.pieces:
        painter.drawImage(at, piece)
    painter.end()
    return image


@pytest.mark.slow
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("view", ["level-040", "above-180"])
def test_pieces_of_a_view_are_the_whole_picture(
    program: Program, view: str, mirrored: bool
) -> None:
    plate = page(program).turning._views.plate(view)
    for high in (700, 1900):  # smaller and larger than it is stored
        wide = round(plate.width * high / plate.height)
        look = turn_frames.TurnStyle(wide, high, 2.0, True, "tan", "light", "#f9f8f4", mirrored)
        frame = turn_frames.frame_of(plate, look)
        # Another way to the same picture: coloured as a plate at rest is.
        size = QSize(wide, high)
        whole = tinted(plate.image, dict(plate.masks), "tan", "light", size=size)
        expected = QImage(size, QImage.Format.Format_RGB32)
        expected.fill(QColor(look.ground))
        painter = QPainter(expected)
        painter.drawImage(0, 0, whole.flipped(Qt.Orientation.Horizontal) if mirrored else whole)
        painter.end()
        # Every seventh byte: any row, column and colour will do.
        got, right = (bytes(i.constBits())[::7] for i in (painted(frame, look), expected))
        assert max(abs(a - b) for a, b in zip(got, right, strict=True)) <= 2
        # What is empty takes no memory.
        taken = sum(piece.width() * piece.height() for _, piece in frame.pieces)
        assert taken < 0.5 * wide * high


@pytest.mark.slow
def test_nothing_is_coloured_while_the_screen_makes_a_frame(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = page(program)
    frames = body.turning.frames
    monkeypatch.setattr(turn_frames, "_HELD", 60.0)
    waiting: list[bool] = []
    real = frames._free.wait
    monkeypatch.setattr(frames._free, "wait", lambda most: (waiting.append(True), real(most))[1])
    frames.hold()
    body.turning._want()
    qtbot.waitUntil(lambda: bool(waiting), timeout=20_000)
    QApplication.processEvents()
    assert frames.frames == {}
    assert len(waiting) == 1
    frames.go_on()
    qtbot.waitUntil(lambda: len(frames.frames) == 36, timeout=20_000)


@pytest.mark.slow
def test_after_each_frame_and_at_rest_decoding_goes_on(qtbot, program: Program) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    frames, held = body.turning.frames, []
    real = frames.hold
    frames.hold = lambda: (held.append(True), real())[1]  # type: ignore[method-assign]
    began = free_place(body.plates)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    for right in (20, 21, 40, 41):  # another picture, and the same again
        QTest.mouseMove(body.plates, began + QPoint(right, 0))
        QApplication.processEvents()
        qtbot.waitUntil(frames._free.is_set)
    assert len(held) == 4
    frames.come.emit()  # another is decoded, and what is shown stays
    assert len(held) == 5
    assert frames._free.is_set()
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(41, 0))
    assert len(held) == 6
    qtbot.waitUntil(frames._free.is_set)


@pytest.mark.slow
def test_what_a_turn_ended_with_is_what_is_seen_at_rest_until_it_is_magnified(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    asked: list[str] = []
    real = body.plates._pictures.plate

    def note(plate: Plate, *look: str) -> QPixmap:
        asked.append(plate.id)
        return real(plate, *look)

    monkeypatch.setattr(body.plates._pictures, "plate", note)
    drag(qtbot, body.plates, free_place(body.plates), 60)
    assert shown(body) == ["level-330"]
    seen = body.plates.grab().toImage()
    assert "level-330" not in asked
    body.plates.set_instant(True)
    body.plates.zoom_by(2.0)
    body.plates.zoom_fit()
    decoded = body.plates.grab().toImage()
    assert "level-330" in asked
    assert _far(seen, decoded) < 3.0


def _far(one: QImage, other: QImage) -> float:
    """Levels of a colour by which two pictures differ on average."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits())[::7], bytes(other.constBits())[::7], strict=True)
    differences = [abs(a - b) for a, b in pairs]
    return sum(differences) / len(differences)


@pytest.mark.slow
def test_the_picture_at_rest_holds_no_frame_that_was_let_go(qtbot, program: Program) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    drag(qtbot, body.plates, free_place(body.plates), 60)
    assert body.plates._resting
    body.turning.frames.forget()
    assert not body.plates._resting
    body.plates.grab()
    assert shown(body) == ["level-330"]


@pytest.mark.slow
def test_nobody_looks_for_waste_while_the_body_turns(qtbot, program: Program) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    qtbot.waitUntil(lambda: not body.turning.frames._work.busy, timeout=20_000)
    assert not waste_is_held()
    began = free_place(body.plates)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    QTest.mouseMove(body.plates, began + QPoint(40, 0))
    assert waste_is_held()
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(40, 0))
    qtbot.waitUntil(lambda: not waste_is_held())
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    QTest.mouseMove(body.plates, began + QPoint(40, 0))
    assert waste_is_held()
    body.plates.hide()  # another page is shown before it comes to rest
    assert not waste_is_held()


@pytest.mark.slow
def test_bones_come_back_right_after_the_body_is_seen_at_rest(qtbot, program: Program) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    repaints = Repaints(body.plates)
    drawn: list[int] = []
    body.plates.add_extra(lambda painter, view: drawn.append(repaints.count))
    drag(qtbot, body.plates, free_place(body.plates), 60)
    repaints.count = 0
    drawn.clear()
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn[0] == 2  # the body first: lines take as long as all else
    body.plates.update()
    qtbot.waitUntil(lambda: len(drawn) > 1)
    assert drawn[1] == 3


@pytest.mark.slow
def test_of_two_bodies_only_the_one_with_another_picture_is_painted(
    qtbot, program: Program
) -> None:
    body = page(program, "both")
    all_decoded(qtbot, body)
    began = QPoint(body.plates.width() // 2, 40)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    QTest.mouseMove(body.plates, began + QPoint(40, 0))
    QApplication.processEvents()
    one, other = body.plates.turned
    regions = regions_of(body)
    assert body.plates.show_turn([replace(one), other])
    assert not body.plates.show_turn(body.plates.turned)
    QApplication.processEvents()
    assert len(regions) == 1
    assert regions[0].intersects(one.shape)
    assert not regions[0].intersects(other.shape.subtracted(one.shape))  # hands may be close
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(40, 0))
    assert shown(body) == ["level-340", "level-160"]
