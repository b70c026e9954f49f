"""What cannot be used now says why, to the eye and to a screen reader, on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from acucoach.settings import SIZES
from acucoach.ui.preferences.screen import PreferencesScreen
from acucoach.ui.widgets.availability import reason
from tests.assembly.window_kit import Program, click

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
PARTS_OF = (QAbstractSpinBox, QComboBox, QAbstractItemView)
"""What Qt itself builds these from says what the whole says."""


def switched_off(whole: QWidget) -> list[QWidget]:
    """Controls in view that cannot be used."""
    QApplication.processEvents()
    return [
        widget
        for widget in whole.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parentWidget(), PARTS_OF)
        and widget.isVisible()
        and not widget.isEnabled()
    ]


def silent(whole: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in switched_off(whole)
        if not (reason(widget) and widget.accessibleDescription() and widget.toolTip())
    ]


@pytest.mark.slow
def test_everything_that_is_off_says_why(qtbot, program: Program) -> None:
    program.parts.settings.change(text_percent=SIZES[0])
    off: set[str] = set()
    for screen in program.window.rail.screens:
        program.window.show_screen(screen)
        assert silent(program.window) == [], screen
        off |= {widget.accessibleName() for widget in switched_off(program.window)}
    program.window.show_screen("preferences")
    room = program.window.screen_widget("preferences")
    assert isinstance(room, PreferencesScreen)
    for name, line in room.rows.items():
        click(qtbot, line)
        assert silent(program.window) == [], name
        off |= {widget.accessibleName() for widget in switched_off(program.window)}
    assert {"Smaller", "Delete everything"} <= off, "the walk has come past what can be off"
