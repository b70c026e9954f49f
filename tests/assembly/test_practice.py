"""Practising where a point is: the picture without marks, three tries, what is told of each."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from acucoach.domain.anatomy import Side
from acucoach.domain.practice import Practice, Try
from acucoach.ui.body_map.practice_page import PracticePage
from tests.assembly.window_kit import Program, button, click
from tests.conftest import FakeClock


@pytest.mark.parametrize(
    ("right", "up", "ways"),
    [
        (0, 12, ("up",)),
        (-9, 0, ("left",)),
        (3, -10, ("down",)),  # a way of less than a third is left out
        (8, -10, ("down", "right")),
    ],
)
def test_the_way_to_go(right: float, up: float, ways: tuple[str, ...]) -> None:
    assert Try(right, up).ways == ways


def test_five_millimetres_are_found() -> None:
    assert Try(3, 4).hit
    assert not Try(3.1, 4).hit
    assert Practice([Try(9, 9), Try(0, 0)]).over
    assert not Practice([Try(9, 9)] * 2).over
    assert Practice([Try(9, 9)] * 3).over


def _in_practice(program: Program, act: Callable[[PracticePage, QDialog], None]) -> None:
    """Press the guide's button and do something in the window that opens; then close it."""
    seen: list[bool] = []
    faults: list[BaseException] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, look)
            return
        page = dialog.findChild(PracticePage)
        seen.append(page is not None)
        try:
            assert page is not None
            QApplication.processEvents()
            act(page, dialog)
        except BaseException as fault:  # to be raised where the test stands
            faults.append(fault)
        dialog.accept()

    QTimer.singleShot(0, look)
    click(program.qtbot, button(program.window, "Practise finding it"))
    if faults:
        raise faults[0]
    assert seen == [True]


def _beside(page: PracticePage, right: float, up: float) -> QPointF:
    """Where to click to miss the point by so many millimetres."""
    x, y = page._spots[0]
    mm = page._plate.mm_per_px
    return page.picture.to_widget((x + right / mm, y - up / mm))


def _click_at(program: Program, page: PracticePage, right: float, up: float) -> None:
    click(program.qtbot, page.picture, _beside(page, right, up).toPoint())


@pytest.mark.slow
def test_three_misses_and_a_record_if_wanted(qtbot: Any, tmp_path: Path, clock: FakeClock) -> None:
    program = Program(qtbot, tmp_path, clock)
    program.healthy()
    program.to.open_point("LI4", Side.LEFT)
    QApplication.processEvents()

    def act(page: PracticePage, dialog: QDialog) -> None:
        assert "Where is Hégǔ" in page.question.text()
        assert not page.picture.answers
        assert page.height() <= dialog.height(), "the picture is seen whole"
        _click_at(program, page, 20, 0)
        assert "further to the left in the picture. Two more tries." in page.told.text()
        assert page.practice.tries[0].millimetres == pytest.approx(20, abs=0.8)
        _click_at(program, page, 0, -15)
        assert "further up in the picture. One more try." in page.told.text()
        assert not page.picture.answers, "not shown before the last try"
        _click_at(program, page, -12, 12)
        assert "red disc" in page.told.text()
        assert page.picture.answers
        before = page.told.text()
        _click_at(program, page, 0, 0)
        assert page.told.text() == before, "a fourth try does not count"
        click(program.qtbot, button(dialog, "Keep this in my diary"))

    _in_practice(program, act)
    notes = [e.note for e in program.parts.diary.on_days(program.parts.today)]
    assert len(notes) == 1
    assert notes[0].startswith("Practised finding Hégǔ")
    program.close()


@pytest.mark.slow
def test_a_hit_by_keys_alone(qtbot: Any, tmp_path: Path, clock: FakeClock) -> None:
    program = Program(qtbot, tmp_path, clock)
    program.healthy()
    program.to.open_point("LI4", Side.RIGHT)
    QApplication.processEvents()

    def act(page: PracticePage, dialog: QDialog) -> None:
        picture, plate = page.picture, page._plate
        picture.setFocus(Qt.FocusReason.TabFocusReason)
        x, y = (plate.width / 2, plate.height / 2)
        goal_x, goal_y = page._spots[0]
        for off, keys in ((goal_x - x, "LR"), (goal_y - y, "UD")):
            steps = round(off * plate.mm_per_px / 2.0)
            key = {"L": Qt.Key.Key_Left, "R": Qt.Key.Key_Right, "U": Qt.Key.Key_Up,
                   "D": Qt.Key.Key_Down}[keys[steps > 0]]  # fmt: skip
            for _ in range(abs(steps)):
                QTest.keyClick(picture, key)
        QTest.keyClick(picture, Qt.Key.Key_Return)
        assert page.told.text().startswith("Found:")
        assert page.practice.over
        click(program.qtbot, button(dialog, "Try again from the start"))
        assert not page.practice.tries

    _in_practice(program, act)
    assert not program.parts.diary.on_days(program.parts.today)
    program.close()
