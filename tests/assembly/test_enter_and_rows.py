"""Enter presses what has the ring; rows of points to read about have a height; zoom says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from acucoach.ui.body_map.map_tools import ZoomButtons
from acucoach.ui.diary.week_strip import WeekStrip
from acucoach.ui.guide.figure_view import FigureDialog, FigureThumb
from acucoach.ui.widgets.row_button import RowButton
from tests.assembly.window_kit import Program, click, in_dialogs
from tests.settle import settle


def _enter(program: Program, button: QAbstractButton) -> None:
    button.setFocus(Qt.FocusReason.TabFocusReason)
    program.qtbot.keyClick(button, Qt.Key.Key_Return)
    QApplication.processEvents()


@pytest.mark.slow
def test_enter_opens_the_point_of_a_row(program: Program) -> None:
    program.to.open_point("LI4")
    rows = program.window.screen_widget("body").points.findChildren(RowButton)
    row = next(r for r in rows if "TE3" in r.accessibleName())
    _enter(program, row)
    assert row.isChecked()


@pytest.mark.slow
def test_enter_enlarges_a_figure(program: Program) -> None:
    program.to.open_point("LI4")
    thumb = next(t for t in program.window.findChildren(FigureThumb) if t.isVisible())
    seen = in_dialogs(lambda dialog: dialog.reject())
    _enter(program, thumb)
    program.qtbot.waitUntil(lambda: bool(seen) or bool(program.window.findChildren(FigureDialog)))


@pytest.mark.slow
def test_enter_chooses_a_day_of_the_week(program: Program) -> None:
    program.clock.advance(3 * 86_400)
    program.window.show_screen("diary")
    strip = program.window.findChild(WeekStrip)
    days = [b for b in strip.findChildren(QPushButton) if b.isCheckable() and b.isEnabled()]
    other = next(b for b in days if not b.isChecked())
    name = other.accessibleName()
    _enter(program, other)
    now = [b for b in strip.findChildren(QPushButton) if b.accessibleName() == name]
    assert any(b.isChecked() for b in now)


@pytest.mark.slow
def test_points_to_read_about_have_rows_that_can_be_seen(program: Program) -> None:
    program.to.open_point("LI4")
    program.to.open_point("EX-UE6")
    QApplication.processEvents()
    points = program.window.screen_widget("body").points
    heights = {row.accessibleName(): row.height() for row in points.findChildren(RowButton)}
    assert len(heights) > 10
    assert min(heights.values()) >= 44


@pytest.mark.slow
def test_zooming_out_of_the_whole_is_not_offered_and_says_why(program: Program) -> None:
    zoom = program.window.findChild(ZoomButtons)
    larger, whole, smaller = zoom.findChildren(QAbstractButton)
    assert (larger.isEnabled(), whole.isEnabled(), smaller.isEnabled()) == (True, False, False)
    assert smaller.accessibleDescription() == "All of it is in view."
    click(program.qtbot, larger)
    program.qtbot.waitUntil(smaller.isEnabled)
    smaller.setFocus()
    for _ in range(3):
        if smaller.isEnabled():
            click(program.qtbot, smaller)
            settle()
    program.qtbot.waitUntil(lambda: not smaller.isEnabled())
    assert larger.hasFocus()  # not lost
