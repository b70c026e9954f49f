"""The pages that scroll around a widget."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_areas_over(widget: QWidget) -> Iterator[QScrollArea]:
    """The pages that scroll around a widget, the nearest first."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()


def bring_into_view(widget: QWidget) -> None:
    """Scroll every page around a widget so that it is seen."""
    for area in scroll_areas_over(widget):
        area.ensureWidgetVisible(widget)
