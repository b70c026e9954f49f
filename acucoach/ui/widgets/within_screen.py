"""A window is moved only where it would not be seen whole."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

TITLE_BAR = 32
"""Pixels kept free for the frame before the desktop has drawn one."""


def move_into(window: QWidget, free: QRect) -> None:
    """Move a window, with its title bar, into the free part of the screen if it is not there.

    A window that lies well stays untouched: before the desktop has drawn its frame a move to where
    it is would shift it by that frame, at each start a little further down.
    """
    around = window.frameGeometry().size() - window.size()
    title = max(around.height(), TITLE_BAR)
    at = window.pos()
    x = max(free.left(), min(at.x(), free.right() + 1 - window.width() - around.width()))
    y = max(free.top(), min(at.y(), free.bottom() + 1 - window.height() - title))
    if (x, y) != (at.x(), at.y()):
        window.move(x, y)
