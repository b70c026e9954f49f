"""Taking widgets away: gone from the screen at once, from memory when Qt is idle."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget


def discard(widget: QWidget) -> None:
    """Hide a widget now and delete it later; deleting at once would pull it from under a signal."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()


def empty(layout: QBoxLayout) -> None:
    """Take everything out of a layout, nested layouts too."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            discard(widget)
        elif isinstance(inner, QBoxLayout):
            empty(inner)
