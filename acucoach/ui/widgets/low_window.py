"""When a window is so low, for its size of text, that what can be done elsewhere leaves it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from acucoach.ui.theme import Theme

LOW = 400
"""Pixels at 100 % text."""


def in_low_window(widget: QWidget, theme: Theme) -> bool:
    """Whether the window of a widget is low."""
    return widget.window().height() < theme.px(LOW)
