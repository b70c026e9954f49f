"""The main job in a real window: a click on the hand, LI4, both sides, closed, reopened, kept.

The window runs in a process of its own on an X server of its own and is driven by mouse and keys
alone. Where to click is read from a second window, built here without a display at the same size.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication

from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.history.screen import HistoryScreen
from tests.acceptance.real_window import NEEDED, Display, display, middle, rows, until
from tests.assembly.window_kit import Program, button, click, dose_box
from tests.conftest import FakeClock

__all__ = ["display"]
pytestmark = NEEDED


def hand_on_the_body(page: BodyPage) -> QPoint:
    """A place on the hand that no mark covers."""
    plates = page.plates
    for y in range(0, plates.height(), 4):
        for x in range(0, plates.width(), 4):
            if plates.childAt(x, y) is not None:
                continue
            pane, index = plates._region_under(QPointF(x, y))
            if pane == 1 and page._model.index.regions[index].startswith("hand"):
                return plates.mapTo(plates.window(), QPoint(x, y))
    raise AssertionError("no hand on the map")


def places(qtbot, folder: Path, clock: FakeClock) -> dict[str, QPoint]:
    """Where to click, from a window of the same size in this process."""
    program = Program(qtbot, folder, clock)
    program.healthy()
    page = program.window.screen_widget("body")
    assert isinstance(page, BodyPage)
    page.plates.set_instant(True)
    found = {"hand": hand_on_the_body(page)}
    click(qtbot, page.plates, page.plates.mapFrom(program.window, found["hand"]))
    QApplication.processEvents()
    row = page.points._rows["LI4"]
    found["LI4"] = middle(row)
    page.open_point("LI4")
    QApplication.processEvents()
    found["dose"] = middle(dose_box(page.guide))
    found["start"] = middle(button(page.guide, "Start"))
    program.door.start_point("LI4", 15, "in-turn")
    QApplication.processEvents()
    coach = program.coach
    assert coach is not None
    found["begin"] = middle(coach.before.start_button)
    program.close()
    return found


def note_places(qtbot, folder: Path, clock: FakeClock) -> dict[str, QPoint]:
    """Where the row, its note and the button are in the history of a copy of the records."""
    program = Program(qtbot, folder, clock)
    program.window.show_screen("history")
    QApplication.processEvents()
    screen = program.window.screen_widget("history")
    assert isinstance(screen, HistoryScreen)
    ((session, row),) = screen.list.rows.items()
    found = {"row": middle(row)}
    screen.show_session(session)
    QApplication.processEvents()
    found["delete"] = middle(screen.detail.delete)
    program.close()
    return found


@pytest.mark.slow
def test_the_hand_li4_both_sides_closed_reopened_and_the_row_is_there(
    qtbot, tmp_path: Path, display: Display
) -> None:
    from acucoach.assembly.system_clock import SystemClock

    folder = tmp_path / "records"
    at = places(qtbot, folder, SystemClock())  # type: ignore[arg-type]

    program = display.open(folder)
    display.click_and_see(at["hand"])
    display.click_and_see(at["LI4"])
    display.click_and_see(at["dose"])
    before = display.picture()
    display.key("Home", "Return")
    display.settled(before)
    display.click_and_see(at["start"])
    display.click(at["begin"])
    until(lambda: bool(rows(folder, "SELECT id FROM session")), 5, "no session in the records")
    until(
        lambda: rows(folder, "SELECT state FROM session") == [("finished",)], 60,
        "the session did not come to its end",
    )  # fmt: skip
    sides = rows(folder, "SELECT sides, delivered_seconds FROM session_phase ORDER BY position")
    assert sides == [("left", 15.0), ("right", 15.0)]
    display.key("ctrl+q")
    assert program.wait(10) == 0

    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    look = note_places(qtbot, copy, SystemClock())  # type: ignore[arg-type]
    again = display.open(folder)
    before = display.picture()
    display.key("ctrl+4")
    display.settled(before)
    display.click_and_see(look["row"])
    display.click(look["delete"])  # only a row that is there can be opened and deleted
    gone = "SELECT count(*) FROM session WHERE deleted_utc IS NOT NULL"
    until(lambda: rows(folder, gone) == [(1,)], 5, "the row of the history is not there")
    display.key("ctrl+z")
    until(lambda: rows(folder, gone) == [(0,)], 5, "the deleted row does not come back")
    display.key("ctrl+q")
    assert again.wait(10) == 0
