"""How somebody comes to a place of the assembled window: by the mouse and the keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from acucoach.ui.body_map.body_page import BodyPage
from acucoach.ui.coach.coach_screen import CoachScreen
from acucoach.ui.rail import RailButton
from tests.assembly.window_kit import Program, button, click, dose_box


def to_screen(program: Program, word: str) -> QWidget:
    """Press the button of a screen in the rail; the screen."""
    (found,) = [
        one for one in program.window.rail.findChildren(RailButton) if one.text() == word
    ]  # fmt: skip
    click(program.qtbot, found)
    screen: QWidget = program.window.screen_widget(program.window.current)
    assert screen.isVisible(), word
    return screen


def look_up(program: Program, words: str) -> BodyPage:
    """Type into the search of the body map, then Enter; the page."""
    page = to_screen(program, "Body map")
    assert isinstance(page, BodyPage)
    field = page.header.search
    click(program.qtbot, field)
    program.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    program.qtbot.keyClick(field, Qt.Key.Key_Delete)
    if words.isascii():
        program.qtbot.keyClicks(field, words)
    else:
        field.setText(words)  # an input method hands over characters like this
    program.qtbot.keyClick(field, Qt.Key.Key_Return)
    return page


def started(program: Program, code: str, dose: str) -> CoachScreen:
    """Look a point up, choose how long by keys, press Start; the session at its first page.

    Args:
        dose: how its line in the list of doses begins.
    """
    guide = look_up(program, code).guide
    box = dose_box(guide)
    lines = [box.itemText(number) for number in range(box.count())]
    assert any(line.startswith(dose) for line in lines), lines
    box.setFocus(Qt.FocusReason.TabFocusReason)
    program.qtbot.keyClick(box, Qt.Key.Key_Home)
    while not box.currentText().startswith(dose):
        program.qtbot.keyClick(box, Qt.Key.Key_Down)
    click(program.qtbot, button(guide, "Start"))
    coach = program.coach
    assert coach is not None
    return coach
