"""What a frame of the turning body paints, and what it leaves as it is."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import get_native_id

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acucoach import beside
from acucoach.ui import plate_picture
from acucoach.ui.body_map import turn_frames
from acucoach.ui.body_map.overlay import controls_over
from tests.assembly.turn_kit import (
    Repaints,
    all_decoded,
    drag,
    free_place,
    page,
    regions_of,
)
from tests.assembly.window_kit import Program


def test_a_turn_begins_with_the_body_and_what_lay_beside_it_goes_right_after(
    qtbot, program: Program
) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    regions = regions_of(body)
    repaints = [Repaints(widget) for widget in (body.turning.buttons, body.turning.buttons.left)]
    began = free_place(body.plates)
    QTest.mousePress(body.plates, Qt.MouseButton.LeftButton, pos=began)
    QApplication.processEvents()
    regions.clear()
    for one in repaints:
        one.count = 0
    QTest.mouseMove(body.plates, began + QPoint(40, 0))
    qtbot.waitUntil(lambda: len(regions) == 2)
    shapes = body.plates.turned[0].shape & QRegion(body.plates.rect())
    assert (shapes - regions[0]).isEmpty()
    assert not regions[0].contains(QPoint(3, 3))  # nothing is, but it would take as long as all
    assert not regions[1].intersects(shapes)
    everything = regions[0] + regions[1] + QRegion(body.turning.buttons.geometry())
    for control in controls_over(body.plates):
        everything += control.toRect()
    assert (QRegion(body.plates.rect()) - everything).isEmpty()
    assert [one.count for one in repaints] == [0, 0]  # buttons beside the body stay as they are
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(body.plates, Qt.MouseButton.LeftButton, pos=began + QPoint(40, 0))


def test_of_a_frame_only_what_changes_is_painted_and_nothing_of_the_last_stays(
    qtbot, program: Program
) -> None:
    program.parts.settings.change(bones=True)
    body = page(program, "both")
    all_decoded(qtbot, body)
    view, regions = body.plates, regions_of(body)
    began = QPoint(view.width() // 2, 40)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=began)
    for right in (20, 40, 90, 200, 310):
        QTest.mouseMove(view, began + QPoint(right, 0))
        QApplication.processEvents()
    assert len(regions) >= 5
    for _ in range(3):
        QApplication.processEvents()
    at = QRect(view.mapTo(program.window, QPoint(0, 0)), view.size())
    screen = program.window.screen()
    seen = screen.grabWindow(program.window.winId()).toImage().copy(at)
    anew = program.window.grab().toImage().copy(at)
    alike = QImage.Format.Format_RGB32
    assert seen.convertToFormat(alike) == anew.convertToFormat(alike)
    for one in view.turned:
        # The ground is painted where no picture is, and that in few boxes: each takes its time.
        bare = view._bare(one.shape, 1.0, [one])
        assert bare
        assert not any(one.filled.intersects(box) for box in bare)
        assert one.shape.rectCount() <= len(one.frame.pieces) + 2
    with qtbot.waitSignal(body.turning.rested, timeout=5000):
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=began + QPoint(310, 0))


@pytest.mark.sample(1)
@pytest.mark.parametrize("view", ["level-000", "level-090", "above-300"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_marks_lie_within_what_a_frame_paints(program: Program, view: str, mirrored: bool) -> None:
    plate = page(program).turning._views.plate(view)
    for dots, reach in ((1.0, 9), (2.0, 14)):
        high = round(700 * dots)
        wide = round(plate.width * high / plate.height)
        look = turn_frames.TurnStyle(
            wide, high, dots, True, "fair", "light", "#f9f8f4", mirrored, reach
        )
        frame = turn_frames.frame_of(plate, look)
        far = round(reach * dots)
        for _, x, y in frame.points:
            at = QPoint(round(x * high / plate.height), round(y * high / plate.height))
            mark = QRect(at - QPoint(far, far), QSize(2 * far, 2 * far))
            assert (QRegion(mark) - frame.reached).isEmpty()


@pytest.mark.slow
def test_a_second_turn_lays_nothing_out_anew_unless_a_mark_or_the_place_is_another(
    qtbot, program: Program
) -> None:
    body = page(program)
    all_decoded(qtbot, body)
    laid: list[str] = []
    real = body.turning._turned
    body.turning._turned = lambda number, frame: (  # type: ignore[method-assign]
        laid.append(frame.plate.id),
        real(number, frame),
    )[1]
    began = free_place(body.plates)
    drag(qtbot, body.plates, began, 60)
    drag(qtbot, body.plates, began, -60)
    first = set(laid)
    assert len(laid) == len(first)
    laid.clear()
    drag(qtbot, body.plates, began, 60)
    drag(qtbot, body.plates, began, -60)
    assert not first & set(laid)
    body.turning._marks = dict  # no point is marked any more
    drag(qtbot, body.plates, began, 60)
    assert first & set(laid)
    laid.clear()
    assert not any(one.marks for _, one in body.turning._ready.values())
    program.window.resize(1100, 760)
    QApplication.processEvents()
    all_decoded(qtbot, body)
    drag(qtbot, body.plates, began, -60)
    assert laid


@pytest.mark.slow
def test_between_two_files_of_a_picture_the_screen_goes_first(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = page(program)
    frames = body.turning.frames
    monkeypatch.setattr(turn_frames, "_HELD", 60.0)
    read: list[str] = []
    real = plate_picture._open

    def note(path: Path, size: QSize | None = None) -> QImage:
        read.append(path.name)
        if len(read) == 1:
            frames.hold()
        return real(path, size)

    waiting: list[bool] = []
    wait = frames._free.wait
    monkeypatch.setattr(frames._free, "wait", lambda most: (waiting.append(True), wait(most))[1])
    monkeypatch.setattr(plate_picture, "_open", note)
    body.turning._want()
    qtbot.waitUntil(lambda: bool(read) and len(waiting) == 2, timeout=20_000)
    QApplication.processEvents()
    assert len(read) == 1  # and not those of cloth, hair and outline, which take as long each
    frames.go_on()
    qtbot.waitUntil(lambda: len(frames.frames) == 36, timeout=20_000)


@pytest.mark.parametrize(("lost", "stands"), [(0.01, True), (0.00001, False)])
def test_between_two_pieces_a_thread_stands_aside_where_the_screen_took_the_lock_from_it(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch, lost: float, stands: bool
) -> None:
    class Told(beside.Lost):
        def seconds(self) -> float:
            return lost

    aside: list[float] = []
    monkeypatch.setattr(turn_frames, "Lost", Told)
    monkeypatch.setattr(turn_frames, "sleep", aside.append)
    body = page(program)
    body.turning._want()
    frames = body.turning.frames
    qtbot.waitUntil(lambda: bool(frames.frames), timeout=20_000)
    frames.stop()
    if stands:
        assert len(aside) >= len(next(iter(frames.frames.values())).pieces)
    else:
        assert aside == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread has a priority of Qt's")
def test_pictures_are_decoded_by_a_thread_that_leaves_the_processor_to_the_screen(
    qtbot, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    real = turn_frames.frame_of

    def nice(thread: int) -> int:
        return os.getpriority(os.PRIO_PROCESS, thread)

    def note(*given: object) -> turn_frames.Frame:
        seen.append(nice(get_native_id()))
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(turn_frames, "frame_of", note)
    screen = nice(get_native_id())
    body = page(program)
    body.turning._want()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    body.turning.frames.stop()
    assert min(seen) > screen
    assert nice(get_native_id()) == screen
