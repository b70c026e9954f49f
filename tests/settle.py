"""Lets a window come to rest without a clock."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication


def settle() -> None:
    """Layouts, and what they set off at once, several rounds of it."""
    for _ in range(6):
        QApplication.processEvents()
